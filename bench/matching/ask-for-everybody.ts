import { isDeepStrictEqual } from 'node:util';
import { bestForEveryCitizen, threadsFor } from '#domains/matching/engine/all-pairs.ts';
import type { MatchingEngine } from '#domains/matching/engine/engine.ts';
import { DEFAULT_WEIGHTS } from '#domains/matching/index.ts';
import type { Country } from './country.ts';
import { K, type Peer, type PeerName, type Peers, type Ranked } from './peer.ts';
import { rounded, spread, timed } from './timing.ts';

/** A database that would take longer than this is measured on a sample, and its time scaled. */
const PATIENCE_SECONDS = 600;
const SAMPLE = 1000;
const COMPARED = 200;
const LONG_SECONDS = 240;

/** As many times as this, in turns, and the quickest counts: the one the rest of the machine disturbed least. */
const ROUNDS = 2;

interface PeerTime {
  readonly seconds: number;
  readonly scaled: boolean;
}

/** The best for every citizen: with the engine, and with one statement in each database. */
export async function askForEverybody(
  engine: MatchingEngine,
  { citizens, openings }: Country,
  peers: Peers,
  tell: (text: string) => void,
) {
  const task = { k: K, weights: DEFAULT_WEIGHTS };
  const ids = citizens.map(({ id }) => id).sort();
  let seconds = Number.POSITIVE_INFINITY;
  let identical = true;
  const peerTimes: Record<PeerName, PeerTime> = { postgres: NOT_YET, duckdb: NOT_YET };
  for (let round = 0; round < ROUNDS; round++) {
    const { ms, result } = await timed(() => bestForEveryCitizen(engine, task));
    seconds = Math.min(seconds, ms / 1000);
    tell(`everybody: ${rounded(ms / 1000)} s`);
    const answers = new Map<string, Ranked[]>();
    for (const { id, best } of result) answers.set(id, best);
    identical &&= answers.size === ids.length;
    for (const name of ['duckdb', 'postgres'] as const) {
      // What takes minutes is hardly disturbed by seconds of other work.
      if (round > 0 && peerTimes[name].seconds > LONG_SECONDS) continue;
      const { done, ...time } = await timeEverybody(peers[name], ids.length);
      tell(`everybody in ${peers[name].version}: ${time.seconds} s${time.scaled ? ', scaled' : ''}`);
      if (time.seconds < peerTimes[name].seconds) peerTimes[name] = time;
      for (const id of spread(ids.slice(0, done), COMPARED))
        identical &&= isDeepStrictEqual(await peers[name].found(id), answers.get(id));
    }
  }
  return {
    identical,
    engine: {
      seconds: rounded(seconds),
      pairsPerSecond: Math.round((citizens.length * openings.length) / seconds),
      cores: Math.max(1, threadsFor(citizens.length)),
    },
    ...peerTimes,
  };
}

const NOT_YET: PeerTime = { seconds: Number.POSITIVE_INFINITY, scaled: false };

/** Ids are chance, so the first by id are a fair sample. */
async function timeEverybody(peer: Peer, citizens: number): Promise<PeerTime & { done: number }> {
  const sample = Math.min(SAMPLE, citizens);
  const { ms } = await timed(() => peer.allPairs(sample));
  const expected = (ms / 1000) * (citizens / sample);
  if (expected > PATIENCE_SECONDS) return { seconds: rounded(expected), scaled: true, done: sample };
  const whole = await timed(() => peer.allPairs(citizens));
  return { seconds: rounded(whole.ms / 1000), scaled: false, done: citizens };
}
