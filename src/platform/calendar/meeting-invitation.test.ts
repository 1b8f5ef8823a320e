import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Meeting, meetingInvitation } from './meeting-invitation.ts';

const meeting: Meeting = {
  id: '0198c0de-0000-7000-8000-000000000002',
  title: 'Første møde på værkstedet; kom, som du er',
  startsAt: Temporal.ZonedDateTime.from('2026-07-01T09:30[Europe/Copenhagen]'),
  minutes: 45,
  place: 'Nørregade 1, 4990 Søby',
  description:
    'Vi drikker kaffe.\nBEGIN:VALARM\nSpørg efter "Åse" \\ Bo. Se https://eksempel.dk/moede/æøå-og-en-lang-adresse-der-skal-foldes',
  organiser: { name: 'Jørgen Ærø', email: 'jorgen@eksempel.dk' },
  attendee: { name: 'Åse; "Kær", Bo', email: 'aase@eksempel.dk' },
  sequence: 0,
  cancelled: false,
  writtenAt: Temporal.Instant.from('2026-06-20T08:00:00Z'),
};

/** Reads it as RFC 5545 says: unfold by bytes, split name, parameters and value, unescape. */
function read(ics: string) {
  assert.ok(
    ics.split('\r\n').every((line) => Buffer.byteLength(line) <= 75),
    'no line is over 75 octets',
  );
  const properties = ics
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter(Boolean)
    .map((line) => {
      const [, name, parameters, value] = /^([A-Z-]+)((?:;[A-Z-]+=(?:"[^"]*"|[^;:"]*))*):(.*)$/s.exec(line)!;
      return { name: name!, parameters: parameters!, value: value! };
    });
  const find = (name: string) => properties.filter((property) => property.name === name);
  return {
    find,
    value: (name: string) => find(name)[0]?.value,
    text: (name: string) =>
      find(name)[0]!.value.replaceAll(/\\(.)/g, (_, c: string) => (c === 'n' ? '\n' : c)),
  };
}

test('an invitation reads back as the meeting it was', () => {
  const { contentType, content } = meetingInvitation(meeting);
  const event = read(content);
  assert.match(contentType, /method=REQUEST$/);
  assert.equal(event.value('METHOD'), 'REQUEST');
  assert.equal(event.value('UID'), `${meeting.id}@fodfaeste`);
  assert.equal(event.value('DTSTAMP'), '20260620T080000Z');
  assert.equal(event.text('SUMMARY'), meeting.title);
  assert.equal(event.text('LOCATION'), meeting.place);
  assert.equal(event.text('DESCRIPTION'), meeting.description);
  assert.equal(event.find('BEGIN').length, 2, 'a calendar and one event: text cannot open a component');
  assert.match(event.find('ORGANIZER')[0]!.parameters, /Jørgen Ærø/);
  assert.match(event.find('ORGANIZER')[0]!.value, /^mailto:jorgen@eksempel.dk$/i);
  assert.match(event.find('ATTENDEE')[0]!.parameters, /RSVP=TRUE/);
  assert.match(event.find('ATTENDEE')[0]!.value, /^mailto:aase@eksempel.dk$/i);
});

test('half past nine in Copenhagen is the right moment in summer and in winter', () => {
  const summer = read(meetingInvitation(meeting).content);
  assert.deepEqual(
    [summer.value('DTSTART'), summer.value('DTEND')],
    ['20260701T073000Z', '20260701T081500Z'],
  );
  const startsAt = Temporal.ZonedDateTime.from('2026-12-01T09:30[Europe/Copenhagen]').toInstant();
  assert.equal(
    read(meetingInvitation({ ...meeting, startsAt }).content).value('DTSTART'),
    '20261201T083000Z',
  );
});

test('a change and a cancellation replace the meeting already in the calendar', () => {
  const moved = read(meetingInvitation({ ...meeting, sequence: 1 }).content);
  const cancelled = read(meetingInvitation({ ...meeting, sequence: 2, cancelled: true }).content);
  assert.equal(moved.value('UID'), cancelled.value('UID'));
  assert.deepEqual([moved.value('SEQUENCE'), cancelled.value('SEQUENCE')], ['1', '2']);
  assert.deepEqual([cancelled.value('METHOD'), cancelled.value('STATUS')], ['CANCEL', 'CANCELLED']);
});
