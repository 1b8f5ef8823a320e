import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it, type TestContext } from 'node:test';
import { openSession } from '#domains/access/index.ts';
import { systemClock } from '#platform/clock.ts';
import { migrate } from '#platform/database/migrate.ts';
import { newId } from '#platform/id.ts';
import { openSiteDatabase } from '../../src/site-database.ts';
import { startPostgres } from '../postgres/server.ts';
import { startSiteProcess } from './site-process.ts';
import { createWriter, type Sent } from './writer.ts';

const rounds = 8;
const directory = mkdtempSync(join(tmpdir(), 'fodfaeste-crash-'));
after(() => rmSync(directory, { recursive: true, force: true }));

type Settings = { DATA_DIR: string; DATABASE_URL?: string; SECRET?: string };
const municipalityId = 'styrt';

/** A municipality with one caseworker, who is logged in. */
async function prepare(settings: Settings): Promise<string> {
  const database = await openSiteDatabase(settings, 'the crash test');
  await migrate(database);
  await database.asOwner((tx) =>
    tx.insertInto('municipality').values({ id: municipalityId, name: 'Styrt Kommune' }).execute(),
  );
  const token = await database.inMunicipality(municipalityId, async (tx) => {
    const accountId = newId();
    await tx
      .insertInto('account')
      .values({ id: accountId, role: 'caseworker', name: 'Prøve Sagsbehandler', title: 'Prøve' })
      .execute();
    return openSession(tx, systemClock, municipalityId, { accountId });
  });
  await database.close();
  return `fodfaeste=${token}`;
}

/** Straight from the database: each acknowledged write once, with the event of the same transaction. */
async function assertStored(settings: Settings, sent: Sent[]): Promise<void> {
  const database = await openSiteDatabase(settings, 'the crash test');
  const { citizens, events } = await database.inMunicipality(municipalityId, async (tx) => ({
    citizens: await tx.selectFrom('citizen').select(['id', 'name']).execute(),
    events: await tx
      .selectFrom('event')
      .select('citizenId')
      .where('kind', '=', 'citizen.registered')
      .execute(),
  }));
  await database.close();
  const stored = Map.groupBy(citizens, (citizen) => citizen.name);
  for (const { name, location } of sent) {
    const rows = stored.get(name)?.length ?? 0;
    if (location) assert.equal(rows, 1, `${name}, acknowledged, is there ${rows} times`);
    else assert.ok(rows <= 1, `${name}, never answered, is there ${rows} times`);
  }
  assert.deepEqual(
    new Set(events.map((event) => event.citizenId)),
    new Set(citizens.map((citizen) => citizen.id)),
    'a write and its event are there together or not at all',
  );
  assert.equal(events.length, citizens.length);
}

async function killAgainAndAgain(
  t: TestContext,
  settings: Settings,
  strike: (round: number, killSite: () => Promise<void>, databaseGoes: () => void) => Promise<void>,
): Promise<void> {
  const cookie = await prepare(settings);
  const writer = createWriter(cookie);
  let inDoubt = 0;
  for (let round = 0; round < rounds; round += 1) {
    const site = await startSiteProcess({ ...settings, DEMO: 'false' });
    await writer.assertSeen(site.address);
    inDoubt += await writer.sendAgain(site.address);
    await writer.writeUntilKilled(site.address, (databaseGoes) => strike(round, site.kill, databaseGoes));
    // Every other time we look into it before the site has had a chance to mend anything.
    if (round % 2 === 1) await assertStored(settings, writer.sent);
  }
  const site = await startSiteProcess({ ...settings, DEMO: 'false' });
  await writer.assertSeen(site.address);
  inDoubt += await writer.sendAgain(site.address);
  assert.equal(await site.stop(), 0, 'a gentle stop ends with 0');
  assert.ok(writer.sent.every((one) => one.location));
  await assertStored(settings, writer.sent);
  assert.ok(writer.sent.length > rounds * 4, `only ${writer.sent.length} writes: too few to prove anything`);
  t.diagnostic(`${rounds} rounds, ${writer.sent.length} writes, ${inDoubt} of them cut off and sent again`);
}

describe('killed hard in the middle of writes, again and again', () => {
  it('on the embedded database nothing acknowledged is lost and nothing is written twice', async (t) => {
    await killAgainAndAgain(t, { DATA_DIR: join(directory, 'embedded') }, (_, killSite) => killSite());
  });

  it('on PostgreSQL neither, also when the database server itself is killed', async (t) => {
    const server = await startPostgres({ safe: true });
    if (!server) return t.skip('no PostgreSQL on this machine and none from npm');
    try {
      const settings = {
        DATA_DIR: join(directory, 'postgres'),
        DATABASE_URL: server.url,
        SECRET: 'only-for-tests-only-for-tests-only-for-tests',
      };
      await killAgainAndAgain(t, settings, async (round, killSite, databaseGoes) => {
        if (round % 2 === 0) return killSite();
        databaseGoes();
        await server.kill();
        await killSite();
        await server.start();
      });
    } finally {
      await server.stop();
    }
  });
});
