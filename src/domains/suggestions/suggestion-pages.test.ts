import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import { type TestSite, testSite } from '#test/support/site.ts';
import {
  accepted,
  agreed,
  messagesOf,
  offered,
  type Sides,
  suggested,
  twoSides,
} from '#test/support/two-sides.ts';

describe('suggestion', () => {
  let site: TestSite;
  let sides: Sides;
  before(async () => {
    site = await testSite();
  });
  const fresh = async () => {
    sides = await twoSides(site);
    return sides;
  };

  test('from chosen to both have said yes, each seeing their own side', async () => {
    await fresh();
    const path = await suggested(sides);
    assert.match(path, /^\/forslag\/[0-9a-f-]{36}$/);
    assert.equal((await sides.citizen.get(path)).status, 404, 'not sent yet');

    const before = await sides.caseworker.get(path);
    assert.match(before.text, /Send det til borgeren/);
    assert.match(before.text, /Ring før kl\. 10/);
    const sent = await sides.caseworker.post(`${path}/tilbyd`, { _version: '0', note: 'De er søde dér' });
    assert.equal(sent.status, 303);

    const page = await sides.citizen.get(path);
    assert.equal(page.status, 200);
    assert.match(page.text, /Vi har et forslag til dig/);
    assert.match(page.text, /De er søde dér/);
    assert.match(page.text, /Sortere tøj/);
    assert.match(page.text, /Det kan de ændre for dig/);
    assert.doesNotMatch(page.text, /Ring før kl\. 10/, 'the colleagues’ note');

    const yes = await sides.citizen.post(`${path}/svar`, {
      _version: '1',
      answer: 'yes',
      share: ['hours', 'need:lifting'],
    });
    assert.equal(yes.location, `${path}?besked=svaret`);
    assert.match((await sides.citizen.get(path)).text, /Du har sagt ja/);

    const employerYes = await sides.employer.post(`${path}/arbejdsgiver-svar`, {
      _version: '2',
      answer: 'yes',
    });
    assert.equal(employerYes.status, 303);
    const both = await sides.caseworker.get(path);
    assert.match(both.text, new RegExp(`href="${path}/forloeb"`));
    assert.match(both.text, /Begge har sagt ja/);
  });

  test('a workplace finds nothing before the citizen has said yes, on any page, mail or file', async () => {
    await fresh();
    const path = await offered(sides);
    for (const address of [path, `${path}/moede.ics`, `${path}/arbejdsgiver-svar`]) {
      const answer = await sides.employer.get(address);
      assert.equal(answer.status, 404, address);
      assert.doesNotMatch(answer.text, /Ragnhild|Uldjyde|Forløbet er slut/);
    }
    assert.equal(
      (await sides.employer.post(`${path}/arbejdsgiver-svar`, { _version: '1', answer: 'yes' })).status,
      404,
    );
    const sent = await messagesOf(site, path);
    assert.equal(sent.length, 1);
    assert.match(sent[0]!.toAddress, /borger\.example$/);
  });

  test('a workplace sees exactly the ticked items and the name', async () => {
    await fresh();
    const path = await accepted(sides, ['need:lifting']);
    const page = await sides.employer.get(path);
    assert.equal(page.status, 200);
    assert.match(page.text, /Ragnhild Uldjyde/);
    assert.match(page.text, /Op til 5 kg/);
    for (const hidden of [
      /Støj/i,
      /Vrede|konflikt/i,
      /\bsy\b/i,
      /fylde varer/i,
      /er målet/,
      /Hemmelig/,
      /borger\.example/,
      /20101010/,
      /Ring før kl\. 10/,
      /De er søde dér/,
      new RegExp(sides.citizenId),
    ])
      assert.ok(!hidden.test(page.text), String(hidden));
  });

  test('a need the tasks do not touch is not even offered, and a made-up code shares nothing', async () => {
    await fresh();
    const path = await offered(sides);
    assert.doesNotMatch((await sides.citizen.get(path)).text, /need:customers/);
    await sides.citizen.post(`${path}/svar`, {
      _version: '1',
      answer: 'yes',
      share: ['need:customers', 'competence:løgn', 'name', 'need:lifting'],
    });
    const [step] = await stepsOf(path, 'citizen-yes');
    assert.deepEqual(step?.data, { shared: [{ kind: 'need', dimension: 'lifting', level: 1 }] });
  });

  test('what is shared stays as agreed when the needs change afterwards', async () => {
    await fresh();
    const path = await accepted(sides, ['need:lifting']);
    await inside((tx) =>
      tx.updateTable('citizenNeed').set({ level: 0 }).where('citizenId', '=', sides.citizenId).execute(),
    );
    assert.match((await sides.employer.get(path)).text, /Op til 5 kg/);
  });

  test('the workplace is asked by mail with a link of its own and without the name', async () => {
    await fresh();
    const path = await accepted(sides);
    const mail = (await messagesOf(site, path)).findLast(
      ({ toAddress }) => toAddress === 'bodil@butik.example',
    );
    assert.match(mail!.body, /http:\/\/localhost\/l\/\S+/);
    assert.doesNotMatch(mail!.subject + mail!.body, /Ragnhild|Uldjyde/);
    const [link] = /\/l\/\S+/.exec(mail!.body)!;
    const holder = site.visitor();
    const opened = await holder.post(link);
    assert.match(opened.location ?? '', /^\/forslag\//);
    const page = await holder.get(opened.location as string);
    assert.match(page.text, /Ragnhild Uldjyde/);
    const no = await holder.post(`${opened.location}/arbejdsgiver-svar`, {
      _version: '2',
      answer: 'no',
      reason: 'busy',
    });
    assert.equal(no.location, '/forslag/tak');
    assert.equal((await holder.get('/forslag/tak')).status, 200);
    assert.notEqual((await holder.get(opened.location as string)).status, 200);
    assert.equal((await sides.employer.get(opened.location as string)).status, 404);
  });

  test('a yes may become a no until there is a placement: the workplace loses sight and is told', async () => {
    await fresh();
    const path = await agreed(sides);
    const no = await sides.citizen.post(`${path}/svar`, { _version: '3', answer: 'no', reason: 'too-far' });
    assert.equal(no.status, 303);
    assert.equal((await sides.employer.get(path)).status, 404);
    const mail = (await messagesOf(site, path)).findLast(
      ({ toAddress }) => toAddress === 'bodil@butik.example',
    );
    assert.match(mail!.body, /Det bliver alligevel ikke/);
    assert.doesNotMatch(mail!.body, /Ragnhild|langt/);
    const staff = await sides.caseworker.get(path);
    assert.match(staff.text, /Der var for langt/);
    assert.match(staff.text, /hvor langt der højst må være/);
  });

  test('a no to the place puts it on the list of places to avoid; a no to the distance does not', async () => {
    await fresh();
    const first = await offered(sides);
    await sides.citizen.post(`${first}/svar`, { _version: '1', answer: 'no', reason: 'too-far' });
    const list = `/borgere/${sides.citizenId}/jobforslag`;
    assert.match((await sides.caseworker.get(list)).text, new RegExp(sides.openingId));
    await sides.citizen.post(`${first}/svar`, { _version: '2', answer: 'talk', note: 'Ring til mig' });
    await sides.citizen.post(`${first}/svar`, { _version: '3', answer: 'no', reason: 'workplace' });
    assert.ok(!(await sides.caseworker.get(list)).text.includes(sides.openingId));
    const why = await sides.caseworker.get(`${list}/hvorfor-ikke/${sides.openingId}`);
    assert.match(why.text, /har sagt nej til stedet/);
    const pair = (await sides.caseworker.get(`${list}/${sides.openingId}`)).text;
    assert.match(pair, /Det kan ikke foreslås/);
    assert.match(pair, new RegExp(`href="${list}"[^>]*>Se det, der passer`));
  });

  test('a no needs a reason: 422, everything typed kept', async () => {
    await fresh();
    const path = await offered(sides);
    const answer = await sides.citizen.post(`${path}/svar`, {
      _version: '1',
      answer: 'no',
      note: 'Fordi <b>æøå</b>',
    });
    assert.equal(answer.status, 422);
    assert.match(answer.text, /Fordi &lt;b>æøå/);
    assert.match(answer.text, /Her mangler et svar/);
    assert.deepEqual(await stepsOf(path, 'citizen-no'), []);
  });

  test('two people at the same time: the second is told with what they typed, nothing is overwritten', async () => {
    await fresh();
    const path = await offered(sides);
    await sides.caseworker.post(`${path}/traek-tilbage`, { _version: '1', reason: 'mistake' });
    const late = await sides.citizen.post(`${path}/svar`, { _version: '1', answer: 'yes', share: ['hours'] });
    assert.equal(late.status, 409);
    assert.match(late.text, /Forslaget gælder ikke mere/);
    assert.doesNotMatch(late.text, /Sanne Sagsen nåede/);
    assert.deepEqual(await stepsOf(path, 'citizen-yes'), []);
    const colleague = await sides.consultant.post(`${path}/traek-tilbage`, {
      _version: '1',
      reason: 'other',
      note: 'Min note',
    });
    assert.equal(colleague.status, 409);
    assert.match(colleague.text, /Sanne Sagsen nåede at gøre noget/);
  });

  test('a stale meeting form keeps what was typed', async () => {
    await fresh();
    const path = await accepted(sides);
    const late = await sides.caseworker.post(`${path}/moede`, {
      _version: '1',
      place: 'Bagindgangen',
      minutes: '50',
    });
    assert.equal(late.status, 409);
    assert.match(late.text, /value="Bagindgangen"/);
  });

  test('the same form sent twice acts once', async () => {
    await fresh();
    const path = await offered(sides);
    const form = { _version: '1', answer: 'talk', _form: newId() };
    const first = await sides.citizen.post(`${path}/svar`, form);
    const second = await sides.citizen.post(`${path}/svar`, form);
    assert.equal(first.location, second.location);
    assert.equal((await stepsOf(path, 'citizen-talk')).length, 1);
  });

  test('staff answers for the citizen only with a reason, and it is kept', async () => {
    await fresh();
    const path = await offered(sides);
    const page = await sides.consultant.get(`${path}/svar`);
    assert.equal(page.status, 200);
    assert.match(page.text, /Svar for Ragnhild Uldjyde/);
    const without = await sides.consultant.post(`${path}/svar`, {
      _version: '1',
      answer: 'yes',
      share: ['hours'],
      note: 'Hun er glad',
    });
    assert.equal(without.status, 422);
    assert.match(without.text, /Hun er glad/);
    const kept = await sides.consultant.post(`${path}/svar`, {
      _version: '1',
      answer: 'yes',
      share: ['hours'],
      onBehalfReason: 'asked-by-phone',
    });
    assert.equal(kept.status, 303);
    assert.match((await sides.citizen.get(path)).text, /Kaj Konsulentsen skrev dit svar ned for dig/);
    const [step] = await stepsOf(path, 'citizen-yes');
    assert.equal(step?.onBehalfReason, 'asked-by-phone');
    const events = await inside((tx) =>
      tx
        .selectFrom('event')
        .selectAll()
        .where('subjectId', '=', path.split('/')[2] as string)
        .execute(),
    );
    const event = events.find(({ kind }) => kind === 'suggestion.citizen-yes');
    assert.equal(event?.onBehalfOf, 'citizen');
    assert.equal(event?.actorName, 'Kaj Konsulentsen');
  });

  test('a citizen cannot answer for the workplace, nor the workplace for the citizen, nor either manage it', async () => {
    await fresh();
    const path = await accepted(sides);
    assert.equal(
      (await sides.citizen.post(`${path}/arbejdsgiver-svar`, { _version: '2', answer: 'yes' })).status,
      403,
    );
    assert.equal(
      (await sides.employer.post(`${path}/svar`, { _version: '2', answer: 'no', reason: 'other' })).status,
      403,
    );
    assert.equal(
      (await sides.employer.post(`${path}/traek-tilbage`, { _version: '2', reason: 'other' })).status,
      403,
    );
    assert.equal((await sides.citizen.post(`${path}/moede`, { _version: '2' })).status, 403);
  });

  test('another citizen and another employer find nothing', async () => {
    await fresh();
    const path = await accepted(sides);
    for (const role of ['citizen', 'employer', 'mentor'] as const) {
      const other = await site.as((await site.newAccount(role, 'En Anden')).accountId);
      const answer = await other.get(path);
      assert.ok([403, 404].includes(answer.status), role);
      assert.doesNotMatch(answer.text, /Ragnhild|Hjælper i sorteringen/);
    }
  });

  test('a meeting: everyone gets a calendar file, moved and cancelled with rising sequence and the same id', async () => {
    await fresh();
    const path = await agreed(sides);
    const meeting = {
      'on-day': '20',
      'on-month': '4',
      'on-year': '2026',
      at: '10.15',
      minutes: '45',
      place: 'Havnegade 7',
    };
    assert.equal((await sides.caseworker.post(`${path}/moede`, { _version: '3', ...meeting })).status, 303);
    const file = await sides.citizen.get(`${path}/moede.ics`);
    assert.match(file.text, /DTSTART:20260420T081500Z/);
    assert.match(file.text, /SEQUENCE:0/);
    assert.match((await sides.employer.get(path)).text, /mandag 20\. april kl\. 10\.15/);
    await sides.caseworker.post(`${path}/moede`, { _version: '4', ...meeting, 'on-day': '21' });
    await sides.caseworker.post(`${path}/moede/aflys`, { _version: '5' });
    const files = (await messagesOf(site, path))
      .filter(({ toAddress }) => toAddress === 'bodil@butik.example')
      .flatMap(({ attachments }) => attachments as { base64: string }[])
      .map(({ base64 }) => Buffer.from(base64, 'base64').toString());
    assert.deepEqual(
      files.map((text) => /SEQUENCE:(\d)/.exec(text)?.[1]),
      ['0', '1', '2'],
    );
    assert.equal(new Set(files.map((text) => /UID:(\S+)/.exec(text)?.[1])).size, 1);
    assert.match(files[2]!, /METHOD:CANCEL/);
    assert.doesNotMatch(files.join(''), /Ragnhild|Uldjyde/);
    assert.equal((await sides.citizen.get(`${path}/moede.ics`)).status, 404);
  });

  test('a meeting in the past or on no date: 422 with everything typed', async () => {
    await fresh();
    const path = await accepted(sides);
    const past = {
      'on-day': '1',
      'on-month': '4',
      'on-year': '2026',
      at: '10',
      minutes: '45',
      place: 'Kajen',
    };
    const answer = await sides.caseworker.post(`${path}/moede`, { _version: '2', ...past });
    assert.equal(answer.status, 422);
    assert.match(answer.text, /value="Kajen"/);
    assert.match(answer.text, /Vælg et tidspunkt, der ikke er gået/);
    const none = await sides.caseworker.post(`${path}/moede`, { _version: '2', ...past, 'on-month': '13' });
    assert.equal(none.status, 422);
  });

  test('a protected citizen’s name never reaches the workplace', async () => {
    await fresh();
    await inside((tx) =>
      tx.updateTable('citizen').set({ protected: true }).where('id', '=', sides.citizenId).execute(),
    );
    const path = await accepted(sides);
    const page = await sides.employer.get(path);
    assert.equal(page.status, 200);
    assert.doesNotMatch(page.text, /Ragnhild|Uldjyde/);
    const stranger = await site.as((await site.newAccount('caseworker', 'Ikke Navngivet')).accountId);
    assert.equal((await stranger.get(path)).status, 404);
  });

  test('a citizen who never logs in gets a link of their own', async () => {
    await fresh();
    await inside(async (tx) => {
      await tx
        .updateTable('citizen')
        .set({ digital: false, preferredChannel: 'sms' })
        .where('id', '=', sides.citizenId)
        .execute();
    });
    const path = await offered(sides);
    const sms = (await messagesOf(site, path)).at(-1)!;
    assert.equal(sms.channel, 'sms');
    const [link] = /\/l\/\S+/.exec(sms.body)!;
    const holder = site.visitor();
    const opened = await holder.post(link);
    assert.match((await holder.get(opened.location as string)).text, /Vi har et forslag til dig/);
  });

  test('someone who wants to be called is sent nothing', async () => {
    await fresh();
    await inside((tx) =>
      tx
        .updateTable('citizen')
        .set({ preferredChannel: 'phone' })
        .where('id', '=', sides.citizenId)
        .execute(),
    );
    const path = await suggested(sides);
    assert.match((await sides.caseworker.get(path)).text, /vil helst ringes op/);
    await sides.caseworker.post(`${path}/tilbyd`, { _version: '0' });
    assert.deepEqual(await messagesOf(site, path), []);
  });

  test('every page keeps to its number of queries', async () => {
    await fresh();
    const path = await agreed(sides);
    const pages: [keyof Sides, string][] = [
      ['caseworker', path],
      ['citizen', path],
      ['employer', path],
      ['caseworker', `${path}/svar`],
      ['caseworker', `/borgere/${sides.citizenId}/jobforslag/${sides.openingId}`],
    ];
    for (const [who, address] of pages) {
      const answer = await (sides[who] as Sides['citizen']).get(address);
      assert.equal(answer.status, 200, address);
      const { queries } = site.answers.at(-1)!;
      assert.ok(queries <= 15, `${who} ${address}: ${queries}`);
    }
  });

  test('English has a page for each too', async () => {
    await fresh();
    const path = await accepted(sides);
    for (const who of ['citizen', 'employer', 'caseworker'] as const) {
      sides[who].jar.cookie += '; sprog=en';
      assert.equal((await sides[who].get(path)).status, 200);
    }
  });

  const inside = <T>(work: (tx: Tx) => Promise<T>) => site.database.inMunicipality(site.municipalityId, work);
  async function stepsOf(path: string, kind: string) {
    return site.database.inMunicipality(site.municipalityId, (tx) =>
      tx
        .selectFrom('suggestionStep')
        .selectAll()
        .where('suggestionId', '=', path.split('/')[2] as string)
        .where('kind', '=', kind)
        .execute(),
    );
  }

  test('a protected name is not told to the workplace by the words about what came between', async () => {
    await fresh();
    const path = await accepted(sides);
    await site.database.inMunicipality(site.municipalityId, (tx) =>
      tx.updateTable('citizen').set({ protected: true }).where('id', '=', sides.citizenId).execute(),
    );
    await sides.citizen.post(`${path}/svar`, { _version: '2', answer: 'no', reason: 'hours' });
    await sides.citizen.post(`${path}/svar`, { _version: '3', answer: 'yes', share: ['hours'] });
    const late = await sides.employer.post(`${path}/arbejdsgiver-svar`, { _version: '2', answer: 'yes' });
    assert.equal(late.status, 409);
    assert.doesNotMatch(late.text, /Ragnhild|Uldjyde/);
  });

  test('no placement is made of a yes the workplace gave before the citizen said no and yes again', async () => {
    await fresh();
    const path = await agreed(sides);
    await sides.citizen.post(`${path}/svar`, { _version: '3', answer: 'no', reason: 'hours' });
    await sides.citizen.post(`${path}/svar`, { _version: '4', answer: 'yes', share: ['hours'] });
    const form = await sides.caseworker.get(`${path}/forloeb`);
    assert.match(form.text, /Der mangler et ja/);
    assert.equal((await sides.caseworker.post(`${path}/forloeb`, {})).status, 409);
    await sides.employer.post(`${path}/arbejdsgiver-svar`, { _version: '5', answer: 'yes' });
    assert.equal((await sides.caseworker.post(`${path}/forloeb`, {})).status, 422);
  });
});
