import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBPreparedStatement, version } from '@duckdb/node-api';
import type { PackedRows, Row, Value } from './packed-rows.ts';
import { K, type Peer, type Ranked } from './peer.ts';
import { type Dialect, fits, numberOfRank, rankOf, scoreOf, scoreOfRank } from './scoring-sql.ts';
import { columnTypes } from './tables-sql.ts';

/** Most lists are empty, and asking for their length first is cheap. */
const dialect: Dialect = {
  countBits: (number) => `bit_count(${number})`,
  countManyBits: (number) => `bit_count(${number})`,
  holds: (list, item) => `(len(${list}) > 0 and list_contains(${list}, ${item}))`,
};

const THREADS = 2;
/** Squares of the globe's y and z, about ten kilometres: openings lie in one, citizens reach some. */
const CELLS_PER_RADIUS = 637;
const cell = (value: string) => `cast(floor((${value}) * ${CELLS_PER_RADIUS}) as integer)`;
const cellNumber = (z: string, y: string) => `(${z}) * 10000 + (${y})`;
const NOWHERE = -99_999_999;

const tables = [
  `create table opening as select *,
    case when pardon > 0 then ${NOWHERE} else ${cellNumber(cell('z'), cell('y'))} end as cell
    from opening_row order by cell`,
  'create table citizen as select *, sqrt(greatest(maybe, 0)) + 1e-12 as near from citizen_row order by n',
  `create table reached as select c.*, unnest(case when maybe >= 4 then (select list(distinct cell) from opening)
    else [${NOWHERE}] || flatten([[${cellNumber('north', 'east')}
      for east in generate_series(${cell('y - near')}, ${cell('y + near')})]
      for north in generate_series(${cell('z - near')}, ${cell('z + near')})]) end) as cell from citizen c`,
];

const score = scoreOf(dialect);
const TOP_FOR_CITIZEN = `select cast(o.id as varchar), ${score} as score from opening o, (select * from citizen where id = $1) c
  where ${fits(dialect)} order by score desc, o.id limit ${K}`;
const TOP_FOR_OPENING = `select cast(c.id as varchar), ${score} as score from citizen c, (select * from opening where id = $1) o
  where ${fits(dialect)} order by score desc, c.id limit ${K}`;
const everybodysTop = (citizens: number) => `create or replace table best as
  select c.id, max(${rankOf(dialect)}, ${K}) as best from reached c join opening o on o.cell = c.cell
  where c.n < ${citizens} and ${fits(dialect)} group by c.id`;

export async function openDuckdbPeer({ citizens, openings }: PackedRows): Promise<Peer> {
  const openingIds = openings.map(({ id }) => String(id));
  const instance = await DuckDBInstance.create(':memory:', { threads: String(THREADS) });
  const connection = await instance.connect();
  const folder = mkdtempSync(join(tmpdir(), 'fodfaeste-duckdb-'));
  for (const [name, rows] of [
    ['citizen', citizens],
    ['opening', openings],
  ] as const) {
    const file = join(folder, `${name}.csv`);
    writeFileSync(file, rows.map(asLine).join('\n'));
    const columns = columnTypes(rows).map(([column, type]) => `'${column}': '${type}'`);
    await connection.run(`create table ${name}_row as select * from
      read_csv('${file}', delim = ';', header = false, columns = {${columns}})`);
  }
  rmSync(folder, { recursive: true });
  for (const table of tables) await connection.run(table);
  for (const name of ['citizen', 'opening']) await connection.run(`drop table ${name}_row`);

  const forCitizen = await connection.prepare(TOP_FOR_CITIZEN);
  const forOpening = await connection.prepare(TOP_FOR_OPENING);
  return {
    version: `DuckDB ${version()}`,
    topForCitizen: async (id) => rankedOf(await ask(forCitizen, id)),
    topForOpening: async (id) => rankedOf(await ask(forOpening, id)),
    allPairs: async (count) => {
      await connection.run(everybodysTop(count));
    },
    async found(id) {
      const asked = await connection.prepare('select unnest(best) from best where id = $1');
      return (await ask(asked, id)).map(([rank]) => ({
        id: openingIds[numberOfRank(rank as bigint)]!,
        score: scoreOfRank(rank as bigint),
      }));
    },
    async close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function ask(statement: DuckDBPreparedStatement, id: string) {
  statement.bindVarchar(1, id);
  return (await statement.runAndReadAll()).getRows();
}

const rankedOf = (rows: unknown[][]): Ranked[] =>
  rows.map(([id, score]) => ({ id: String(id), score: Number(score) }));

const asLine = (row: Row): string => Object.values(row).map(asText).join(';');
const asText = (value: Value): string => (typeof value === 'object' ? `"[${value}]"` : String(value));
