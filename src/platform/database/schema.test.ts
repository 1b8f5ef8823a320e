import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { sql } from 'kysely';
import { newId } from '#platform/id.ts';
import { freshMunicipality, testDatabase } from '#test/support/database.ts';
import { statements } from './migrate.ts';
import type { Database } from './open.ts';
import { tablesFile } from './tables-file.ts';

/** The same for all municipalities: loaded by import, or the list of municipalities itself. */
const shared = [
  'isco_group',
  'municipality',
  'occupation_label',
  'occupation_label_stamp',
  'postal_code',
  'register_company',
  'register_unit',
  'schema_migration',
  'timetable',
  'timetable_line',
  'timetable_stop',
];

let database: Database;
before(async () => {
  database = await testDatabase();
});

const rows = async <T>(query: ReturnType<typeof sql<T>>) =>
  (await database.asOwner((tx) => query.execute(tx))).rows;

describe('the schema', () => {
  test('has the municipality first in every primary, unique and foreign key of a tenant table', async () => {
    const wrong = await rows(sql<{ table: string; key: string }>`
      select c.relname as table, k.conname as key
      from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and k.contype in ('p', 'u', 'f')
        and c.relname <> all (${shared})
        and (select a.attname from pg_attribute a where a.attrelid = c.oid and a.attnum = k.conkey[1]) <> 'municipality_id'`);
    assert.deepEqual(wrong, []);
  });

  test('has row-level security switched on and forced for every tenant table', async () => {
    const open = await rows(sql<{ table: string }>`
      select c.relname as table from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind = 'r' and c.relname <> all (${shared})
        and not (c.relrowsecurity and c.relforcerowsecurity)`);
    assert.deepEqual(open, []);
  });

  test('has an index that begins with the municipality for every foreign key people page through', async () => {
    const without = await rows(sql<{ table: string }>`
      select c.relname as table from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind = 'r' and c.relname <> all (${shared})
        and not exists (select from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
                        where i.indrelid = c.oid and a.attname = 'municipality_id')`);
    assert.deepEqual(without, []);
  });

  test('is what tables.ts says', async () => {
    assert.equal(readFileSync(new URL('./tables.ts', import.meta.url), 'utf8'), await tablesFile(database));
  });
});

describe('inside a municipality', () => {
  test('another one’s rows are not there to read, change, remove or add to', async () => {
    const [mine, theirs] = [await freshMunicipality(), await freshMunicipality()];
    const id = newId();
    await database.inMunicipality(theirs, (tx) =>
      tx.insertInto('account').values({ id, role: 'manager', name: 'Deres' }).execute(),
    );
    await database.inMunicipality(mine, async (tx) => {
      assert.equal((await tx.selectFrom('account').selectAll().execute()).length, 0);
      assert.equal((await tx.selectFrom('municipality').select('id').execute()).length, 1);
      assert.equal(
        (await tx.updateTable('account').set({ name: 'Min' }).executeTakeFirst()).numUpdatedRows,
        0n,
      );
      assert.equal((await tx.deleteFrom('account').executeTakeFirst()).numDeletedRows, 0n);
    });
    await assert.rejects(
      database.inMunicipality(mine, (tx) =>
        tx
          .insertInto('account')
          .values({ municipalityId: theirs, id: newId(), role: 'manager', name: 'Sneget ind' })
          .execute(),
      ),
      /row-level security/,
    );
  });

  test('what was looked at and done can not be changed or removed', async () => {
    const mine = await freshMunicipality();
    for (const statement of [
      sql`update look set reason = 'x'`,
      sql`delete from look`,
      sql`update event set kind = 'x'`,
      sql`delete from event`,
    ]) {
      await assert.rejects(
        database.inMunicipality(mine, (tx) => statement.execute(tx)),
        /permission denied/,
      );
    }
  });

  test('dates, instants, counts and lists come back as they went in', async () => {
    const mine = await freshMunicipality();
    const at = Temporal.Instant.from('2026-03-29T01:30:00.123Z');
    const id = newId();
    await database.inMunicipality(mine, async (tx) => {
      await tx.insertInto('citizen').values({ id, name: 'Åse', registeredAt: at }).execute();
      const citizen = await tx
        .selectFrom('citizen')
        .select(['registeredAt', 'nameSort'])
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      assert.ok(citizen.registeredAt.equals(at));
      const found = await sql<{ day: Temporal.PlainDate; many: number; list: string[] }>`
        select ${Temporal.PlainDate.from('2026-03-29').toString()}::date as day, count(*) as many, array['å', 'b'] as list from citizen`.execute(
        tx,
      );
      assert.equal(found.rows[0]!.day.toString(), '2026-03-29');
      assert.equal(found.rows[0]!.many, 1);
      assert.deepEqual(found.rows[0]!.list, ['å', 'b']);
    });
  });

  test('names sort as Danes sort them', async () => {
    const mine = await freshMunicipality();
    const names = ['Øster', 'Aaberg', 'Zeuthen', 'Ærø', 'Abel', 'Åkjær', 'ødegård'];
    const sorted = await database.inMunicipality(mine, async (tx) => {
      await tx
        .insertInto('citizen')
        .values(names.map((name) => ({ id: newId(), name, registeredAt: Temporal.Now.instant() })))
        .execute();
      return tx.selectFrom('citizen').select('name').orderBy('nameSort').execute();
    });
    assert.deepEqual(
      sorted.map((row) => row.name),
      ['Abel', 'Zeuthen', 'Ærø', 'ødegård', 'Øster', 'Aaberg', 'Åkjær'],
    );
  });
});

test('a migration is split at the ends of its statements, and not inside a body', () => {
  assert.deepEqual(statements('-- a;\nselect 1;\ndo $$\nbegin\n  x;\nend $$;\nselect 2'), [
    'select 1;',
    'do $$\nbegin\n  x;\nend $$;',
    'select 2',
  ]);
});
