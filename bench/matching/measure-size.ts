import { DEFAULT_WEIGHTS, type Seeker, type Vacancy } from '#domains/matching/index.ts';
import { topOpenings, topSeekers } from '#domains/matching/ranking/top.ts';
import { askForEverybody } from './ask-for-everybody.ts';
import { type Asked, askInTurns, type Questions } from './ask-in-turns.ts';
import { type Country, makeCountry } from './country.ts';
import { openDuckdbPeer } from './duckdb-peer.ts';
import { MEASURED_DAY } from './make-opening.ts';
import { buildEngine } from './measure-engine.ts';
import { packRows } from './packed-rows.ts';
import { K, type PeerName, type Peers } from './peer.ts';
import { openPostgresPeer } from './postgres-peer.ts';
import { rounded, type Times } from './timing.ts';

export type SizeMeasured = Awaited<ReturnType<typeof measureSize>>;

export async function measureSize(citizenCount: number, openingCount: number) {
  const tell = (text: string) => console.error(`${citizenCount} × ${openingCount}: ${text}`);
  const country = makeCountry(citizenCount, openingCount);
  tell('the country is made');
  const { engine, ...built } = await buildEngine(country);
  tell(`the engine is built in ${built.buildMs} ms`);
  const peers = await openPeers(country);
  tell(`${peers.postgres.version} and ${peers.duckdb.version} are loaded`);
  try {
    const ofCitizen: Questions<Seeker> = {
      engine: ({ id }) => engine.topForCitizen(id, K, DEFAULT_WEIGHTS),
      peer: (peer, { id }) => peer.topForCitizen(id),
      plain: (citizen) =>
        topOpenings(citizen, country.openings, K, DEFAULT_WEIGHTS, MEASURED_DAY).map(
          ({ vacancy: { id }, match: { score } }) => ({ id, score }),
        ),
    };
    const ofOpening: Questions<Vacancy> = {
      engine: ({ id }) => engine.topForOpening(id, K, DEFAULT_WEIGHTS),
      peer: (peer, { id }) => peer.topForOpening(id),
      plain: (opening) =>
        topSeekers(opening, country.citizens, K, DEFAULT_WEIGHTS, MEASURED_DAY).map(
          ({ seeker: { id }, match: { score } }) => ({ id, score }),
        ),
    };
    const citizen = await askInTurns(country.citizens, ofCitizen, peers);
    tell(`one citizen: ${JSON.stringify(citizen)}`);
    const opening = await askInTurns(country.openings, ofOpening, peers);
    tell(`one opening: ${JSON.stringify(opening)}`);
    const everybody = await askForEverybody(engine, country, peers, tell);
    const ofPeer = (name: PeerName) => ({
      version: peers[name].version,
      topForCitizenMs: citizen[name].medianMs,
      topForCitizen: citizen[name],
      topForOpeningMs: opening[name].medianMs,
      topForOpening: opening[name],
      allPairsSeconds: everybody[name].seconds,
      scaled: everybody[name].scaled,
    });
    return {
      citizens: citizenCount,
      openings: openingCount,
      identical: citizen.identical && opening.identical && everybody.identical,
      ...built,
      topForCitizen: citizen.engine,
      topForOpening: opening.engine,
      allPairs: everybody.engine,
      peers: { postgres: ofPeer('postgres'), duckdb: ofPeer('duckdb') },
      ratios: {
        topForCitizen: ratio(citizen, 'medianMs'),
        topForCitizenMean: ratio(citizen, 'meanMs'),
        topForOpening: ratio(opening, 'medianMs'),
        allPairs: rounded(
          Math.min(everybody.postgres.seconds, everybody.duckdb.seconds) / everybody.engine.seconds,
        ),
      },
    };
  } finally {
    await peers.postgres.close();
    await peers.duckdb.close();
  }
}

/** How much longer the better of the databases takes. */
const ratio = ({ engine, postgres, duckdb }: Asked, which: keyof Times): number =>
  rounded(Math.min(postgres[which], duckdb[which]) / engine[which]);

async function openPeers({ citizens, openings }: Country): Promise<Peers> {
  const rows = packRows(citizens, openings, MEASURED_DAY);
  return { postgres: await openPostgresPeer(rows), duckdb: await openDuckdbPeer(rows) };
}
