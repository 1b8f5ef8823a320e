import { isDeepStrictEqual } from 'node:util';
import { bestForEveryCitizen } from '#domains/matching/engine/all-pairs.ts';
import type { MatchingEngine } from '#domains/matching/engine/engine.ts';
import { DEFAULT_WEIGHTS } from '#domains/matching/index.ts';
import { topOpenings, topSeekers } from '#domains/matching/top.ts';
import { type Country, makeCountry } from './country.ts';
import { openDuckdbPeer } from './duckdb-peer.ts';
import { MEASURED_DAY } from './make-opening.ts';
import { buildEngine } from './measure-engine.ts';
import { packRows } from './packed-rows.ts';
import { K, type Peer, type Ranked } from './peer.ts';
import { openPostgresPeer } from './postgres-peer.ts';
import { rounded, spread, type Times, timed, timesOf } from './timing.ts';

/** So many are asked of the engine; every so-manieth also of the databases, in turns with it. */
const ASKED = 1000;
const ASKED_OF_PEERS = 5;
/** So many of the answers are also held against the plain implementation. */
const ASKED_OF_PLAIN = 10;
const THREADS = 2;
/** A database that would take longer than this for all pairs is measured on a sample. */
const PATIENCE_SECONDS = 600;
const SAMPLE = 1000;

type Peers = Readonly<Record<'postgres' | 'duckdb', Peer>>;
export type SizeMeasured = Awaited<ReturnType<typeof measureSize>>;

export async function measureSize(citizenCount: number, openingCount: number) {
  const size = `${citizenCount} × ${openingCount}`;
  const tell = (text: string) => console.error(`${size}: ${text}`);
  const country = makeCountry(citizenCount, openingCount);
  tell('the country is made');
  const { engine, ...built } = await buildEngine(country);
  tell(`the engine is built in ${built.buildMs} ms`);
  const peers = await openPeers(country);
  tell(`${peers.postgres.version} and ${peers.duckdb.version} are loaded`);
  try {
    const citizen = await askInTurns(
      country.citizens,
      ({ id }) => engine.topForCitizen(id, K, DEFAULT_WEIGHTS),
      (peer, { id }) => peer.topForCitizen(id),
      (one) =>
        topOpenings(one, country.openings, K, DEFAULT_WEIGHTS, MEASURED_DAY).map(({ vacancy, match }) => ({
          id: vacancy.id,
          score: match.score,
        })),
      peers,
    );
    tell(`one citizen: ${JSON.stringify(citizen)}`);
    const opening = await askInTurns(
      country.openings,
      ({ id }) => engine.topForOpening(id, K, DEFAULT_WEIGHTS),
      (peer, { id }) => peer.topForOpening(id),
      (one) =>
        topSeekers(one, country.citizens, K, DEFAULT_WEIGHTS, MEASURED_DAY).map(({ seeker, match }) => ({
          id: seeker.id,
          score: match.score,
        })),
      peers,
    );
    tell(`one opening: ${JSON.stringify(opening)}`);
    const everybody = await askForEverybody(engine, country, peers, tell);
    return {
      citizens: citizenCount,
      openings: openingCount,
      identical: citizen.identical && opening.identical && everybody.identical,
      ...built,
      topForCitizen: citizen.engine,
      topForOpening: opening.engine,
      allPairs: everybody.engine,
      peers: {
        postgres: peerFigures('postgres'),
        duckdb: peerFigures('duckdb'),
      },
      ratios: {
        topForCitizen: ratio(citizen, 'medianMs'),
        topForCitizenMean: ratio(citizen, 'meanMs'),
        topForOpening: ratio(opening, 'medianMs'),
        allPairs: rounded(
          Math.min(everybody.postgres.seconds, everybody.duckdb.seconds) / everybody.engine.seconds,
        ),
      },
    };

    function peerFigures(name: keyof Peers) {
      return {
        version: peers[name].version,
        topForCitizenMs: citizen[name].medianMs,
        topForCitizen: citizen[name],
        topForOpeningMs: opening[name].medianMs,
        topForOpening: opening[name],
        allPairsSeconds: everybody[name].seconds,
        scaled: everybody[name].scaled,
      };
    }
  } finally {
    await peers.postgres.close();
    await peers.duckdb.close();
  }
}

/** The better of the databases held against the engine. */
const ratio = (asked: Asked, which: keyof Times): number =>
  rounded(Math.min(asked.postgres[which], asked.duckdb[which]) / asked.engine[which]);

async function openPeers(country: Country): Promise<Peers> {
  const rows = packRows(country.citizens, country.openings, MEASURED_DAY);
  return { postgres: await openPostgresPeer(rows), duckdb: await openDuckdbPeer(rows) };
}

interface Asked {
  readonly identical: boolean;
  readonly engine: Times;
  readonly postgres: Times;
  readonly duckdb: Times;
}

async function askInTurns<T>(
  items: readonly T[],
  engine: (item: T) => Ranked[],
  ask: (peer: Peer, item: T) => Promise<Ranked[]>,
  plain: (item: T) => Ranked[],
  peers: Peers,
): Promise<Asked> {
  const times = { engine: [] as number[], postgres: [] as number[], duckdb: [] as number[] };
  let identical = true;
  const sample = spread(items, ASKED);
  for (const item of spread(items, ASKED / 2).toReversed()) engine(item);
  for (const item of spread(items, 20)) {
    await ask(peers.postgres, item);
    await ask(peers.duckdb, item);
  }
  for (const [n, item] of sample.entries()) {
    const ours = await timed(() => engine(item));
    times.engine.push(ours.ms);
    if (n % ASKED_OF_PEERS > 0) continue;
    for (const name of ['postgres', 'duckdb'] as const) {
      const theirs = await timed(() => ask(peers[name], item));
      times[name].push(theirs.ms);
      identical &&= isDeepStrictEqual(theirs.result, ours.result);
    }
    if (n % (ASKED / ASKED_OF_PLAIN) === 0) identical &&= isDeepStrictEqual(plain(item), ours.result);
  }
  return {
    identical,
    engine: timesOf(times.engine),
    postgres: timesOf(times.postgres),
    duckdb: timesOf(times.duckdb),
  };
}

async function askForEverybody(
  engine: MatchingEngine,
  { citizens, openings }: Country,
  peers: Peers,
  tell: (text: string) => void,
) {
  const ours = await timed(() =>
    bestForEveryCitizen(engine, { k: K, weights: DEFAULT_WEIGHTS, threads: THREADS }),
  );
  const answers = new Map<string, Ranked[]>();
  for (const { id, best } of ours.result) answers.set(id, best);
  const seconds = ours.ms / 1000;
  tell(`everybody: ${rounded(seconds)} s`);

  let identical = true;
  const asked = { postgres: { seconds: 0, scaled: false }, duckdb: { seconds: 0, scaled: false } };
  for (const name of ['postgres', 'duckdb'] as const) {
    const measured = await timeEverybody(peers[name], citizens.length);
    asked[name] = { seconds: rounded(measured.seconds), scaled: measured.scaled };
    tell(`everybody in ${peers[name].version}: ${asked[name].seconds} s${measured.scaled ? ', scaled' : ''}`);
    const done = citizens
      .map(({ id }) => id)
      .sort()
      .slice(0, measured.citizens);
    for (const id of spread(done, ASKED / ASKED_OF_PEERS))
      identical &&= isDeepStrictEqual(await peers[name].found(id), answers.get(id));
  }
  return {
    identical,
    engine: {
      seconds: rounded(seconds),
      pairsPerSecond: Math.round((citizens.length * openings.length) / seconds),
      cores: THREADS,
    },
    ...asked,
  };
}

/** Ids are chance, so the first by id are a fair sample. */
async function timeEverybody(peer: Peer, citizens: number) {
  const sample = Math.min(SAMPLE, citizens);
  const { ms } = await timed(() => peer.allPairs(sample));
  const expected = (ms / 1000) * (citizens / sample);
  if (expected > PATIENCE_SECONDS) return { seconds: expected, scaled: true, citizens: sample };
  const whole = await timed(() => peer.allPairs(citizens));
  return { seconds: whole.ms / 1000, scaled: false, citizens };
}
