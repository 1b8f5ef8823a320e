import { sql } from 'kysely';
import type { Database } from './open.ts';

interface Column {
  tableName: string;
  columnName: string;
  udtName: string;
  nullable: boolean;
  hasDefault: boolean;
  generated: boolean;
}

const types: Record<string, string> = {
  text: 'string',
  uuid: 'string',
  xid8: 'string',
  bool: 'boolean',
  int2: 'number',
  int4: 'number',
  int8: 'number',
  float8: 'number',
  date: 'Temporal.PlainDate',
  timestamptz: 'Temporal.Instant',
  jsonb: 'Json',
  bytea: 'Uint8Array',
  _text: 'string[]',
  _int2: 'number[]',
};

const camel = (name: string) => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
const pascal = (name: string) => camel(`_${name}`);

/** The TypeScript types of all tables, as the database itself describes them. */
export async function tablesFile(database: Database): Promise<string> {
  const { rows } = await database.asOwner((tx) =>
    sql<Column>`
      select table_name, column_name, udt_name, is_nullable = 'YES' as nullable,
             column_default is not null as has_default, is_generated = 'ALWAYS' as generated
      from information_schema.columns
      where table_schema = 'public' and table_name <> 'schema_migration'
      order by table_name, ordinal_position`.execute(tx),
  );
  const tables = Map.groupBy(rows, (column) => column.tableName);
  const interfaces = [...tables].map(([table, tableColumns]) => {
    const lines = tableColumns.map((column) => `  ${camel(column.columnName)}: ${typeOf(column)};`);
    return `export interface ${pascal(table)}Table {\n${lines.join('\n')}\n}\n`;
  });
  const entries = [...tables.keys()].map((table) => `  ${camel(table)}: ${pascal(table)}Table;`);
  return [
    '// Written by `npm run tables` from migrations/. Do not edit.',
    "import type { ColumnType, Generated } from 'kysely';\n",
    '/** Only the expression json() makes can be written to a jsonb column. */',
    'type WrittenByJson = { readonly json: unique symbol };',
    '// biome-ignore lint/suspicious/noExplicitAny: the domain that wrote the column knows its shape.',
    'type Json<Inserted> = ColumnType<any, Inserted, WrittenByJson>;\n',
    ...interfaces,
    `export interface Tables {\n${entries.join('\n')}\n}\n`,
  ].join('\n');
}

function typeOf(column: Column): string {
  const known = types[column.udtName];
  if (!known)
    throw new Error(
      `tables-file.ts has no type for ${column.udtName} (${column.tableName}.${column.columnName})`,
    );
  if (known === 'Json')
    return column.hasDefault || column.nullable ? 'Json<WrittenByJson | undefined>' : 'Json<WrittenByJson>';
  const type = column.nullable ? `${known} | null` : known;
  if (column.generated) return `ColumnType<${type}, never, never>`;
  return column.hasDefault ? `Generated<${type}>` : type;
}
