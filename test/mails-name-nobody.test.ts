import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testSite } from '#test/support/site.ts';
import { agreed, twoSides } from '#test/support/two-sides.ts';

const agreement = {
  scheme: 'virksomhedspraktik',
  purposes: ['ordinary-hours'],
  purposeNote: 'Komme i gang igen',
  tasks: 'Sortere tøj',
  mentorName: 'Mona Mentor',
  mentorEmail: 'mona@butik.example',
  'starts-day': '14',
  'starts-month': '4',
  'starts-year': '2026',
  'ends-day': '31',
  'ends-month': '7',
  'ends-year': '2026',
  perspective: 'possible',
  'step0-practice': '4',
  'step0-weekdays': ['1', '3'],
};
const meeting = {
  'on-day': '20',
  'on-month': '4',
  'on-year': '2026',
  at: '9.30',
  minutes: '45',
  place: 'Havnegade 7',
};
const stop = {
  'endedOn-day': '14',
  'endedOn-month': '4',
  'endedOn-year': '2026',
  cause: 'tasks',
  learning: 'Tungt',
};

test('from the first suggestion to the end, no message to anybody else names the citizen', async () => {
  const site = await testSite();
  const sides = await twoSides(site);
  const path = await agreed(sides);
  const sent = async (answer: Promise<{ status: number; location: string | null }>) => {
    const { status, location } = await answer;
    assert.equal(status, 303);
    return location!;
  };
  await sent(sides.caseworker.post(`${path}/moede`, { ...meeting, _version: '3' }));
  await sent(sides.caseworker.post(`${path}/moede`, { ...meeting, at: '10', _version: '4' }));
  await sent(sides.caseworker.post(`${path}/moede/aflys`, { _version: '5' }));
  const made = await sent(sides.caseworker.post(`${path}/forloeb`, agreement));
  const at = /\/forloeb\/[0-9a-f-]{36}/.exec(made)![0];
  await sent(sides.caseworker.post(`${at}/send`, { _version: '1' }));
  await sent(sides.citizen.post(`${at}/underskriv`, { _version: '1' }));
  await sent(sides.employer.post(`${at}/underskriv`, { _version: '1' }));
  await sent(sides.caseworker.post(`${at}/underskriv`, { _version: '1', party: 'caseworker' }));
  await sent(sides.consultant.post(`${at}/send-link`, { party: 'mentor', channel: 'mail' }));
  await sent(sides.caseworker.post(`${at}/aftale/ret`, { ...agreement, changeReason: 'x', _version: '1' }));
  await sent(sides.caseworker.post(`${at}/stop`, stop));

  const messages = await site.database.inMunicipality(site.municipalityId, (tx) =>
    tx.selectFrom('message').selectAll().execute(),
  );
  const own = `${sides.citizenId}@borger.example`;
  const others = messages.filter(({ toAddress }) => toAddress !== own);
  assert.ok(others.length > 12 && messages.length > others.length, `${others.length} of ${messages.length}`);
  for (const { subject, body, about, attachments, toAddress } of others) {
    const files = (attachments as { base64: string }[]).map(({ base64 }) =>
      Buffer.from(base64, 'base64').toString(),
    );
    for (const text of [subject, body, about, ...files])
      assert.doesNotMatch(text, /Ragnhild|Uldjyde|Hemmelig|borger\.example|20101010/, toAddress);
  }
});
