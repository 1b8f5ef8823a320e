import { isDeepStrictEqual } from 'node:util';
import type { Peer, PeerName, Peers, Ranked } from './peer.ts';
import { spread, type Times, timed, timesOf } from './timing.ts';

/** So many are asked of the engine; every so-manieth of them also of the databases. */
const ASKED = 1000;
const ASKED_OF_PEERS = 5;
/** They take turns this often, so that whatever else the machine does touches all, and each has its own data at hand. */
const TURN = 100;
/** So many answers are also held against the plain implementation. */
const ASKED_OF_PLAIN = 10;

export interface Questions<T> {
  engine(item: T): Ranked[];
  peer(peer: Peer, item: T): Promise<Ranked[]>;
  plain(item: T): Ranked[];
}

export interface Asked extends Readonly<Record<'engine' | PeerName, Times>> {
  readonly identical: boolean;
}

export async function askInTurns<T>(items: readonly T[], ask: Questions<T>, peers: Peers): Promise<Asked> {
  const times = { engine: [] as number[], postgres: [] as number[], duckdb: [] as number[] };
  let identical = true;
  const sample = spread(items, ASKED);
  for (let turn = -TURN; turn < sample.length; turn += TURN) {
    const isWarmUp = turn < 0;
    const some = isWarmUp ? sample.slice(-TURN) : sample.slice(turn, turn + TURN);
    const answers = new Map<T, Ranked[]>();
    for (const item of some) {
      const { ms, result } = await timed(() => ask.engine(item));
      if (!isWarmUp) times.engine.push(ms);
      answers.set(item, result);
    }
    const shared = some.filter((_, n) => n % ASKED_OF_PEERS === 0);
    for (const name of ['postgres', 'duckdb'] as const) {
      for (const item of shared) {
        const { ms, result } = await timed(() => ask.peer(peers[name], item));
        if (!isWarmUp) times[name].push(ms);
        identical &&= isDeepStrictEqual(result, answers.get(item));
      }
    }
  }
  for (const item of spread(sample, ASKED_OF_PLAIN))
    identical &&= isDeepStrictEqual(ask.plain(item), ask.engine(item));
  return {
    identical,
    engine: timesOf(times.engine),
    postgres: timesOf(times.postgres),
    duckdb: timesOf(times.duckdb),
  };
}
