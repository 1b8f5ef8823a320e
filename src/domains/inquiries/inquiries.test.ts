import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { newId } from '#platform/id.ts';
import { type TestSite, testSite } from '#test/support/site.ts';
import { newWorld, type World } from '#test/support/world.ts';
import { answerFigures } from './answer-figures.ts';
import { atEntrance, fairForm, inquiriesAbout, messagesTo } from './testing/entrance.ts';
import { waitingInquiries } from './waiting-inquiries.ts';
import { watchClock } from './watch-clock.ts';

const tuesday = '2026-04-14T07:00:00Z';
const at = (text: string) =>
  Temporal.PlainDateTime.from(text).toZonedDateTime('Europe/Copenhagen').toInstant();

/** A municipality of its own with one inquiry in it, received on Tuesday at 9 and promised for Thursday at 15. */
async function scene(name = 'Bodil Butik', more: Record<string, string> = {}) {
  const site = await testSite({ demo: false, trustProxy: true });
  const world = await newWorld(site);
  await site.database.inMunicipality(site.municipalityId, async (tx) => {
    await tx.deleteFrom('inquiry').execute();
  });
  site.clock.moveTo(Temporal.Instant.from(tuesday).subtract({ seconds: 40 }));
  const { send, wait } = await atEntrance(site);
  wait(40);
  assert.equal((await send({ name, ...more })).status, 303);
  const inquiryId = (await inquiriesAbout(site, name))[0]!.id;
  const path = `/henvendelser/${inquiryId}`;
  const as = (role: keyof World['people']) => site.as(world.people[role].accountId);
  const stored = async () => (await inquiriesAbout(site, name))[0]!;
  return { site, world, inquiryId, path, as, stored };
}

const mailTo = (site: TestSite, accountId: string) => messagesTo(site, `${accountId}@post.example`);
const watch = (site: TestSite) =>
  site.database.inMunicipality(site.municipalityId, (tx) =>
    watchClock(tx, {
      clock: site.clock,
      baseUrl: 'http://localhost',
      municipality: { id: site.municipalityId, name: 'Prøve Kommune' },
    }),
  );
const contact = (version: number, more: Record<string, string> = {}) => ({
  act: 'svar',
  channel: 'phone',
  outcome: 'going-on',
  note: 'Vi ses på mandag',
  _version: String(version),
  ...more,
});

describe('answering', () => {
  it('stops the clock when somebody was reached, not when nobody picked up or a colleague took it', async () => {
    const { as, path, stored, world } = await scene();
    const consultant = await as('consultant');
    assert.equal((await consultant.post(path, { act: 'tag', _version: '1' })).status, 303);
    assert.equal((await stored()).answeredAt, null);
    assert.equal((await consultant.post(path, contact(2, { outcome: 'not-reached' }))).status, 303);
    assert.equal((await stored()).answeredAt, null);
    assert.equal((await consultant.post(path, contact(3))).status, 303);
    const answered = await stored();
    assert.equal(answered.answeredBy, world.people.consultant.accountId);
    const page = await consultant.get(path);
    for (const said of [
      'Telefon: Jeg fik ikke fat i dem',
      'Telefon: Vi har aftalt, hvad der sker nu',
      'Har fået svar',
    ])
      assert.ok(page.text.includes(said), said);
  });

  it('of a company we know is a contact with the company too', async () => {
    const { as, path, site, world } = await scene('Ebbe Ejer', { company: 'Prøvebageriet' });
    await (await as('consultant')).post(path, contact(1));
    const contacts = await site.database.inMunicipality(site.municipalityId, (tx) =>
      tx
        .selectFrom('companyContact')
        .select(['companyId', 'kind', 'channel', 'note', 'approachBasis'])
        .where('note', '=', 'Vi ses på mandag')
        .execute(),
    );
    const { companyId } = world.ids;
    const said = { kind: 'talked', channel: 'phone', note: 'Vi ses på mandag', approachBasis: 'asked' };
    assert.deepEqual(contacts, [{ companyId, ...said }]);
  });

  it('tells the second of two that the first was there, with everything kept', async () => {
    const { as, path, site } = await scene();
    const consultant = await as('consultant');
    const manager = await as('manager');
    site.clock.moveTo(at('2026-04-14T09:30'));
    assert.equal((await consultant.post(path, contact(1))).status, 303);
    const late = await manager.post(path, contact(1, { note: 'Jeg ringede også' }));
    assert.equal(late.status, 409);
    assert.ok(late.text.includes('Kaj Konsulent rettede det her'));
    assert.ok(late.text.includes('Jeg ringede også'));
  });

  it('cannot be skipped: what came of it is said after somebody has answered', async () => {
    const { as, path, stored } = await scene();
    const consultant = await as('consultant');
    const early = await consultant.post(path, { act: 'luk', result: 'visit', _version: '1' });
    assert.equal(early.status, 422);
    assert.ok(early.text.includes('Skriv først, at du har været i kontakt'));
    assert.equal((await consultant.post(path, contact(1))).status, 303);
    assert.equal((await consultant.post(path, { act: 'luk', result: 'visit', _version: '2' })).status, 303);
    assert.equal((await stored()).outcome, 'visit');
    assert.ok((await consultant.get('/henvendelser?vis=alle')).text.includes('Lukket'));
    assert.ok(!(await consultant.get('/henvendelser?vis=venter')).text.includes('Bodil Butik'));
  });

  it('may be handed to a colleague, who is told; nobody else can be named', async () => {
    const { as, path, site, stored, world } = await scene();
    const consultant = await as('consultant');
    const colleague = (await site.newAccount('consultant', 'Vera Vikar')).accountId;
    for (const wrong of [world.people.caseworker.accountId, newId(), 'x'])
      assert.equal(
        (await consultant.post(path, { act: 'videre', colleague: wrong, _version: '1' })).status,
        422,
      );
    const handed = await consultant.post(path, {
      act: 'videre',
      colleague,
      handNote: 'Din branche',
      _version: '1',
    });
    assert.equal(handed.status, 303);
    assert.equal((await stored()).consultantId, colleague);
    assert.match((await mailTo(site, colleague))[0]!.body, /Kaj Konsulent har givet dig/);
    assert.ok((await (await site.as(colleague)).get('/henvendelser?vis=mine')).text.includes('Bodil Butik'));
  });

  it('begins a workplace with what is known of it', async () => {
    const { as, path } = await scene('Bodil Butik', { company: 'Nye Nål & Tråd' });
    const page = await (await as('consultant')).get(path);
    const href = /href="(\/arbejdssteder\/ny\?[^"]+)"/.exec(page.text)![1]!.replaceAll('&amp;', '&');
    const form = await (await as('consultant')).get(href);
    for (const known of ['value="Nye Nål &amp; Tråd"', 'value="Bodil Butik"', 'value="30405060"'])
      assert.ok(form.text.includes(known), known);
  });

  it('is written down for somebody who called, with the reason', async () => {
    const { as, site } = await scene();
    const consultant = await as('consultant');
    const without = await consultant.post('/henvendelser/ny', { ...fairForm, name: 'Ringer Rasmus' });
    assert.equal(without.status, 422);
    const written = await consultant.post('/henvendelser/ny', {
      ...fairForm,
      name: 'Ringer Rasmus',
      reach: 'rasmus@ring.example',
      onBehalfReason: 'asked-by-phone',
    });
    assert.equal(written.status, 303);
    const [inquiry] = await inquiriesAbout(site, 'Ringer Rasmus');
    assert.equal(inquiry!.onBehalfReason, 'asked-by-phone');
    assert.match((await messagesTo(site, 'rasmus@ring.example'))[0]!.body, /senest torsdag den 16\. april/);
  });
});

describe('their own page', () => {
  it('opens by the link alone, and shows nothing staff writes to each other', async () => {
    const { as, path, site, stored } = await scene();
    const [sms] = await messagesTo(site, '30405060');
    const link = /\/l\/[\w.-]+/.exec(sms!.body)![0];
    const owner = site.visitor();
    const opened = await owner.post(link);
    assert.equal(opened.location, `/virksomhed/hjaelp/${(await stored()).id}`);
    const consultant = await as('consultant');
    await consultant.post(path, contact(1, { note: 'Virker presset, ring igen' }));
    const own = await owner.get(opened.location!);
    assert.ok(own.text.includes('Vi var i kontakt'));
    assert.ok(!own.text.includes('presset'));
    // The link is to this one thing.
    assert.equal((await owner.get(path)).status, 403);
    assert.equal((await (await as('employer')).get(opened.location!)).status, 404);
    assert.equal((await site.visitor().get(opened.location!)).status, 303);
  });

  it('takes one more line, also after it was closed, and somebody is told', async () => {
    const { as, inquiryId, path, site, stored, world } = await scene();
    const consultant = await as('consultant');
    await consultant.post(path, contact(1));
    await consultant.post(path, { act: 'luk', result: 'advice', _version: '2' });
    const link = /\/l\/[\w.-]+/.exec((await messagesTo(site, '30405060'))[0]!.body)![0];
    const owner = site.visitor();
    await owner.post(link);
    site.clock.moveTo(at('2026-04-14T09:30'));
    const own = `/virksomhed/hjaelp/${inquiryId}`;
    assert.equal((await owner.post(own, { words: '' })).status, 422);
    assert.equal((await owner.post(own, { words: 'Der er mere' })).status, 303);
    assert.equal((await stored()).closedAt, null);
    assert.match((await mailTo(site, world.people.consultant.accountId)).at(-1)!.subject, /har skrevet igen/);
    assert.ok((await consultant.get('/henvendelser?vis=venter')).text.includes('Har skrevet igen'));
    assert.ok(!(await mailTo(site, world.people.consultant.accountId)).at(-1)!.body.includes('Der er mere'));
  });
});

describe('the clock', () => {
  it('reminds at half time, tells colleagues and manager before the end, and each of them once', async () => {
    const { site, stored, world } = await scene();
    const colleague = (await site.newAccount('consultant', 'Vera Vikar')).accountId;
    const { consultant, manager } = world.people;
    const holder = (await stored()).consultantId!;
    const got = async (accountId: string, subject: RegExp) =>
      (await mailTo(site, accountId)).filter((one) => subject.test(one.subject)).length;
    assert.equal(await watch(site), 0);
    site.clock.moveTo(at('2026-04-15T12:00'));
    assert.equal(await watch(site), 1);
    assert.equal(await watch(site), 0);
    assert.equal(await got(holder, /venter på svar/), 1);
    assert.equal(await got(manager.accountId, /./), 0);
    site.clock.moveTo(at('2026-04-16T10:15'));
    assert.equal(await watch(site), 1);
    assert.equal(await watch(site), 0);
    for (const one of [consultant.accountId, colleague, manager.accountId])
      assert.equal(await got(one, /Fristen er nær/), 1);
    assert.ok(Temporal.Instant.compare(site.clock.now(), (await stored()).answerBy) < 0);
  });

  it('is silent about what is answered, and about what may be spam', async () => {
    const { as, path, site } = await scene();
    await (await as('consultant')).post(path, contact(1));
    const { send, wait } = await atEntrance(site);
    wait(40);
    await send({ name: 'Robot', reach: 'r@spam.example', website: 'x' });
    site.clock.moveTo(at('2026-04-20T12:00'));
    assert.equal(await watch(site), 0);
  });

  it('reaches the stand-in of a consultant who is away, and another when one has left', async () => {
    const { site, stored, world, as } = await scene();
    const standIn = (await site.newAccount('consultant', 'Vera Vikar')).accountId;
    const holder = (await stored()).consultantId!;
    assert.equal(holder, world.people.consultant.accountId);
    await site.database.inMunicipality(site.municipalityId, (tx) =>
      tx
        .insertInto('consultantAbsence')
        .values({
          id: newId(),
          accountId: holder,
          substituteId: standIn,
          fromDate: Temporal.PlainDate.from('2026-04-15'),
          toDate: Temporal.PlainDate.from('2026-04-15'),
          registeredAt: site.clock.now(),
        })
        .execute(),
    );
    site.clock.moveTo(at('2026-04-15T12:00'));
    await watch(site);
    assert.match((await mailTo(site, standIn)).at(-1)!.subject, /venter på svar/);
    assert.ok((await (await site.as(standIn)).get('/henvendelser?vis=mine')).text.includes('Bodil Butik'));
    assert.ok((await (await site.as(standIn)).get('/')).text.includes('Butikken på hjørnet'));
    await site.database.inMunicipality(site.municipalityId, (tx) =>
      tx.updateTable('account').set({ closedAt: site.clock.now() }).where('id', '=', holder).execute(),
    );
    site.clock.moveTo(at('2026-04-16T10:15'));
    await watch(site);
    assert.equal((await stored()).consultantId, standIn);
    assert.ok((await (await as('manager')).get('/')).text.includes('Fristen er nær'));
  });

  it('stands on the front pages: own at once, everybody’s when the time is nearly up', async () => {
    const { site, world } = await scene();
    const colleague = (await site.newAccount('consultant', 'Vera Vikar')).accountId;
    const linesOf = async (accountId: string) => {
      const actor = await site.actor(accountId);
      return site.database.inMunicipality(site.municipalityId, (tx) =>
        waitingInquiries(tx, site.clock, actor),
      );
    };
    assert.equal((await linesOf(world.people.consultant.accountId)).length, 1);
    assert.equal((await linesOf(colleague)).length, 0);
    assert.equal((await linesOf(world.people.manager.accountId)).length, 0);
    site.clock.moveTo(at('2026-04-16T10:15'));
    assert.equal((await linesOf(colleague))[0]!.state, 'near');
    assert.equal((await linesOf(world.people.manager.accountId)).length, 1);
  });
});

describe('suspected spam', () => {
  it('is a real inquiry when a person says so, and stays where it is when not', async () => {
    const { as, path, stored, site } = await scene('Bodil Butik', { website: 'https://butik.example' });
    const consultant = await as('consultant');
    assert.ok((await consultant.get('/')).text.includes('Se, om det er spam:'));
    assert.ok((await consultant.get(path)).text.includes('Er det en rigtig henvendelse?'));
    assert.equal((await consultant.post(path, { act: 'rigtig', _version: '1' })).status, 303);
    assert.equal((await stored()).suspicion, null);
    const { send, wait } = await atEntrance(site);
    wait(40);
    await send({ name: 'Robot', reach: 'r@spam.example', website: 'x' });
    const robot = (await inquiriesAbout(site, 'Robot'))[0]!;
    await consultant.post(`/henvendelser/${robot.id}`, { act: 'spam', _version: '1' });
    assert.equal((await inquiriesAbout(site, 'Robot'))[0]!.outcome, 'spam');
    assert.ok((await consultant.get('/henvendelser?vis=spam')).text.includes('Robot'));
    assert.ok(!(await consultant.get('/henvendelser?vis=alle')).text.includes('Robot'));
  });
});

describe('the figures', () => {
  let site: TestSite;
  before(async () => {
    site = await testSite({ demo: false });
  });

  it('count by the month they came, in time only of those whose time is up or who were answered', async () => {
    const add = (received: string, answered: string | null, more: object = {}) =>
      site.database.inMunicipality(site.municipalityId, (tx) =>
        tx
          .insertInto('inquiry')
          .values({
            id: newId(),
            receivedAt: at(received),
            remindAt: at(received).add({ hours: 24 }),
            escalateAt: at(received).add({ hours: 36 }),
            answerBy: at(received).add({ hours: 48 }),
            need: 'hands',
            companyText: 'X',
            companyName: 'X',
            contactName: 'X',
            phone: '30303030',
            answeredAt: answered ? at(answered) : null,
            ...more,
          })
          .execute(),
      );
    await add('2026-03-31T23:30', '2026-04-01T23:30');
    await add('2026-03-02T10:00', '2026-03-02T14:00');
    await add('2026-03-03T10:00', '2026-03-09T10:00');
    await add('2026-04-13T10:00', null);
    await add('2026-04-01T10:00', null);
    await add('2026-03-05T10:00', null, { suspicion: 'many' });
    await add('2026-03-05T10:00', null, { closedAt: at('2026-03-06T10:00'), outcome: 'spam' });
    const months = await site.database.inMunicipality(site.municipalityId, (tx) =>
      answerFigures(tx, site.clock.today(), site.clock.now()),
    );
    assert.equal(months.length, 13);
    const [march, april] = months.slice(-2);
    assert.deepEqual(
      { ...march, month: march!.month.toString() },
      { month: '2026-03-01', received: 3, decided: 3, answeredInTime: 2, medianHours: 24 },
    );
    assert.deepEqual(
      { ...april, month: april!.month.toString() },
      { month: '2026-04-01', received: 2, decided: 1, answeredInTime: 0, medianHours: null },
    );
    assert.equal(months[0]!.received, 0);
    const manager = await site.as((await site.newAccount('manager', 'Lea')).accountId);
    const page = await manager.get('/henvendelser/tal');
    assert.match(page.text.replace(/<[^>]+>/g, ' '), /50 %/);
  });
});
