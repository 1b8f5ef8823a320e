import pg from 'pg';
import { startPostgres } from '#test/postgres/server.ts';
import type { PackedRows, Row } from './packed-rows.ts';
import { K, type Peer, type Ranked } from './peer.ts';
import { type Dialect, fits, scoreOf } from './scoring-sql.ts';
import { columnTypes } from './tables-sql.ts';

const dialect: Dialect = {
  countBits: (number) => `bit_count((${number})::bit(28))`,
  countManyBits: (number) => `bit_count((${number})::bit(63))`,
  holds: (list, item) => `${item} = any(${list})`,
};

const BATCH = 5000;
/** Farther out than any unit vector: the box of those who reach everywhere, or lie nowhere. */
const EVERYWHERE = 'box(point(-9, -9), point(9, 9))';

/** What one asks of the citizen or the opening at hand, so that also PGlite can be asked in a test. */
export interface Runner {
  /** Rows as arrays. */
  ask(sql: string, values?: unknown[]): Promise<unknown[][]>;
}

/** Tables with packed columns, a box on the globe for each row, and an index on the boxes. */
export async function loadPostgres({ ask }: Runner, { citizens, openings }: PackedRows): Promise<void> {
  for (const [name, rows] of [
    ['citizen', citizens],
    ['opening', openings],
  ] as const) {
    const columns = columnTypes(rows).map(([column, type]) => `${column} ${type} not null`);
    await ask(`create unlogged table ${name}_row (${columns})`);
    for (let at = 0; at < rows.length; at += BATCH)
      await ask(`insert into ${name}_row select * from json_populate_recordset(null::${name}_row, $1)`, [
        `[${rows.slice(at, at + BATCH).map(asJson)}]`,
      ]);
  }
  // Seen from the pole, the globe's y and z are a map good enough to rule out the far away.
  await ask(`create unlogged table opening as select *,
    case when pardon > 0 then ${EVERYWHERE} else box(point(y, z), point(y, z)) end as area
    from opening_row order by floor(z * 1000), y`);
  await ask(`create unlogged table citizen as select *,
    case when maybe >= 4 then ${EVERYWHERE}
      else box(point(y - near, z - near), point(y + near, z + near)) end as area
    from (select *, sqrt(greatest(maybe, 0)) + 1e-12 as near from citizen_row) c order by floor(z * 1000), y`);
  for (const name of ['citizen', 'opening']) {
    await ask(`drop table ${name}_row`);
    await ask(`alter table ${name} add primary key (id)`);
    await ask(`create index on ${name} using gist (area)`);
    await ask(`analyze ${name}`);
  }
  await ask('create index on citizen (n)');
  await ask('alter table citizen set (parallel_workers = 2)');
}

const asJson = (row: Row): string =>
  JSON.stringify(row, (_, value) => (typeof value === 'bigint' ? String(value) : value));

const best = `order by score desc, o.id limit ${K}`;
const openingsFor = `select o.id, ${scoreOf(dialect)} as score from opening o
  where o.area && c.area and ${fits(dialect)} ${best}`;

export const topForCitizen = `select best.id, best.score from citizen c
  cross join lateral (${openingsFor}) best where c.id = $1`;
export const topForOpening = `select c.id, ${scoreOf(dialect)} as score from opening o
  join citizen c on c.area && o.area and ${fits(dialect)} where o.id = $1 order by score desc, c.id limit ${K}`;
/** A subquery in the list may run in parallel workers; a lateral one with a limit may not. */
export const everybodysTop = (citizens: number): string => `create unlogged table best as select c.id,
  array(select (best.id, best.score)::found from (${openingsFor}) best) as best from citizen c where c.n < ${citizens}`;

export async function openPostgresPeer(rows: PackedRows): Promise<Peer> {
  const server = await startPostgres({ settings: SETTINGS });
  if (!server) throw new Error('No PostgreSQL on this machine, and none from npm');
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  const ask = async (text: string, values?: unknown[]) =>
    (await client.query({ text, ...(values && { values }), rowMode: 'array' })).rows as unknown[][];
  const named = async (name: string, text: string, id: string) =>
    rankedOf((await client.query({ name, text, values: [id], rowMode: 'array' })).rows);
  await loadPostgres({ ask }, rows);
  await ask('create type found as (id uuid, score bigint)');
  return {
    version: server.version,
    topForCitizen: (id) => named('citizen', topForCitizen, id),
    topForOpening: (id) => named('opening', topForOpening, id),
    async allPairs(citizens) {
      await ask('drop table if exists best');
      await ask(everybodysTop(citizens));
    },
    async found(id) {
      await ask('create index if not exists best_id on best (id)');
      return rankedOf(
        await ask('select found.id, found.score from best, unnest(best.best) found where best.id = $1', [id]),
      );
    },
    async close() {
      await client.end();
      await server.stop();
    },
  };
}

export const rankedOf = (rows: unknown[][]): Ranked[] =>
  rows.map(([id, score]) => ({ id: String(id), score: Number(score) }));

/** Everything in memory, two workers, and compiled where the planner thinks it pays: for all pairs, not for one. */
const SETTINGS = {
  shared_buffers: '2GB',
  work_mem: '256MB',
  maintenance_work_mem: '512MB',
  random_page_cost: '1.1',
  max_parallel_workers_per_gather: '2',
  parallel_leader_participation: 'off',
};
