import { type AnswerPromise, promiseOf } from '#domains/inquiries/promise.ts';
import { timeZone } from '#platform/clock.ts';
import type { Workplace } from '../companies.ts';
import type { Person, Staff } from '../staff.ts';
import { noteEvent } from '../traces.ts';
import type { World } from '../world.ts';
import { type AnsweredInquiry, answeredInquiries, suspects, waitingInquiries } from './inquiry-words.ts';

/** As in the municipality's settings. Working days. */
const answerDays = 1;

/** Those who asked for help over the last four months, and the three who wait. */
export function addInquiries(world: World, staff: Staff, workplaces: readonly Workplace[]): void {
  const asking = world.random.sample(workplaces, answeredInquiries.length);
  for (const [index, one] of answeredInquiries.entries()) addAnswered(world, staff, one, asking[index]!);
  const consultant = staff.consultantFor('shop');
  for (const [way, one] of Object.entries(waitingInquiries)) {
    const receivedAt = momentFor(world, way as keyof typeof waitingInquiries);
    const id = addInquiry(world, consultant, receivedAt, {
      companyText: one.company,
      companyName: one.company,
      industry: 'shop',
      contactName: one.name,
      phone: world.phone(),
      need: one.need,
      words: one.words,
    });
    tellOfClock(world, staff, consultant, id, promiseOf(receivedAt, answerDays, world.holidays));
  }
  for (const { daysAgo, suspicion, name, company, email, words } of suspects) {
    const receivedAt = world.moment(world.daysAgo(daysAgo), 6);
    addInquiry(world, consultant, receivedAt, {
      companyText: company,
      companyName: company,
      contactName: name,
      email,
      need: 'unsure',
      words,
      suspicion,
    });
  }
}

type Asked = {
  companyText: string;
  companyName: string;
  contactName: string;
  need: string;
  words: string | null;
  industry?: string;
  cvr?: string;
  companyId?: string;
  phone?: string;
  email?: string;
  suspicion?: string;
  answeredAt?: Temporal.Instant;
  takenAt?: Temporal.Instant;
  closedAt?: Temporal.Instant;
  outcome?: string;
};

function addInquiry(world: World, consultant: Person, receivedAt: Temporal.Instant, asked: Asked): string {
  const id = world.id(receivedAt);
  const { answeredAt, closedAt } = asked;
  world.add('inquiry', {
    id,
    receivedAt,
    ...promiseOf(receivedAt, answerDays, world.holidays),
    ...asked,
    consultantId: consultant.id,
    ...(answeredAt && { answeredBy: consultant.id }),
    ...(closedAt && { closedBy: consultant.id }),
    version: 1,
  });
  noteEvent(world, receivedAt, null, {
    kind: 'inquiry.received',
    subjectId: id,
    actorName: asked.contactName,
    actorRole: 'employer',
    data: { need: asked.need, suspicion: asked.suspicion ?? null },
  });
  return id;
}

function addStep(
  world: World,
  inquiryId: string,
  at: Temporal.Instant,
  actor: Person | null,
  step: { kind: string; channel?: string; outcome?: string; note?: string; toName?: string },
): void {
  world.add('inquiryStep', {
    id: world.id(at),
    inquiryId,
    at,
    actorId: actor?.id ?? null,
    actorName: actor?.name ?? 'Fodfæste',
    party: actor ? 'staff' : 'site',
    ...step,
  });
}

function addAnswered(world: World, staff: Staff, one: AnsweredInquiry, workplace: Workplace): void {
  const receivedAt = world.moment(world.daysAgo(one.daysAgo), one.hour);
  const consultant = one.newcomer ? staff.consultants[0]! : staff.consultantFor(workplace.industry);
  const promise = promiseOf(receivedAt, answerDays, world.holidays);
  const answeredAt = one.late ? promise.answerBy.add({ hours: 20 }) : answered(world, receivedAt, promise);
  const closedAt = one.result ? answeredAt.add({ hours: 24 * 6 }) : undefined;
  const known = one.newcomer ? null : companyOf(world, workplace);
  const id = addInquiry(world, consultant, receivedAt, {
    need: one.need,
    words: one.words,
    companyText: known?.name ?? one.newcomer!,
    companyName: known?.name ?? one.newcomer!,
    ...(known && { companyId: known.id, cvr: known.cvr, industry: known.industry }),
    contactName: one.newcomer
      ? `${world.random.pick(['Pia', 'Lars', 'Hanne', 'Ole'])} Winther`
      : workplace.contactName,
    ...(one.channel === 'mail' ? { email: workplace.contactEmail } : { phone: world.phone() }),
    answeredAt,
    takenAt: answeredAt,
    ...(closedAt && { closedAt, outcome: one.result! }),
  });
  if (one.triedFirst)
    addStep(world, id, answeredAt.subtract({ minutes: 50 }), consultant, {
      kind: 'contacted',
      channel: 'phone',
      outcome: 'not-reached',
      note: 'Ingen tog den. Prøver igen om lidt.',
    });
  if (one.late) {
    addStep(world, id, promise.remindAt, null, { kind: 'reminded', toName: consultant.name });
    addStep(world, id, promise.escalateAt, null, { kind: 'escalated', toName: consultant.name });
  }
  addStep(world, id, answeredAt, consultant, {
    kind: 'contacted',
    channel: one.channel,
    outcome: one.said,
    note: one.note,
  });
  noteEvent(world, answeredAt, consultant, { kind: 'inquiry.contacted', subjectId: id });
  if (!closedAt) return;
  addStep(world, id, closedAt, consultant, {
    kind: 'closed',
    outcome: one.result!,
    ...(one.closing && { note: one.closing }),
  });
  noteEvent(world, closedAt, consultant, { kind: 'inquiry.closed', subjectId: id });
}

type CompanyRow = { id: string; name: string; cvr: string; industry: string };
function companyOf(world: World, { id }: Workplace): CompanyRow {
  const workplace = world.rows.get('workplace')!.find((row) => row.id === id)!;
  return world.rows.get('company')!.find((row) => row.id === workplace.companyId) as CompanyRow;
}

/** Within the hour when it came in the morning, else the next morning: both well before the promise is due. */
function answered(world: World, receivedAt: Temporal.Instant, { answerBy, remindAt }: AnswerPromise) {
  const minutes = world.random.whole(35, 170);
  const { hour, dayOfWeek } = receivedAt.toZonedDateTimeISO(timeZone);
  const soon = receivedAt.add({ minutes });
  if (hour >= 8 && hour < 12 && dayOfWeek <= 5) return soon;
  const quarter = (answerBy.epochMilliseconds - remindAt.epochMilliseconds) / 4;
  return remindAt.add({ milliseconds: Math.round(quarter * world.random.next()) });
}

/** When somebody must have asked for it to stand so now. At a weekend nothing is near: then it is late. */
function momentFor(world: World, way: keyof typeof waitingInquiries): Temporal.Instant {
  if (way === 'fresh') return world.now.subtract({ minutes: 38 });
  const past = (instant: Temporal.Instant) => Temporal.Instant.compare(instant, world.now) <= 0;
  const stands = {
    near: ({ remindAt, answerBy }: AnswerPromise) => past(remindAt) && !past(answerBy),
    escalated: ({ escalateAt, answerBy }: AnswerPromise) => past(escalateAt) && !past(answerBy),
    late: ({ answerBy }: AnswerPromise) => past(answerBy),
    open: ({ answerBy }: AnswerPromise) => !past(answerBy),
  };
  const longAgo = 24 * 8;
  const find = (fits: (promise: AnswerPromise) => boolean, from = 2) => {
    for (let hours = from; hours < longAgo; hours += 1) {
      const receivedAt = world.now.subtract({ hours });
      if (fits(promiseOf(receivedAt, answerDays, world.holidays))) return receivedAt;
    }
    return null;
  };
  return way === 'near'
    ? (find(stands.near) ?? find(stands.open, 6) ?? world.now.subtract({ hours: 6 }))
    : (find(stands.escalated) ?? find(stands.late)!);
}

/** What the clock has said about one that waits. */
function tellOfClock(
  world: World,
  staff: Staff,
  consultant: Person,
  id: string,
  { remindAt, escalateAt, answerBy }: AnswerPromise,
): void {
  const row = world.rows.get('inquiry')!.find((one) => one.id === id)!;
  const past = (instant: Temporal.Instant) => Temporal.Instant.compare(instant, world.now) <= 0;
  const url = `henvendelser/${id}`;
  if (past(remindAt)) {
    row.remindedAt = remindAt;
    addStep(world, id, remindAt, null, { kind: 'reminded', toName: consultant.name });
  }
  if (!past(escalateAt)) return;
  row.escalatedAt = escalateAt;
  addStep(world, id, escalateAt, null, { kind: 'escalated', toName: consultant.name });
  for (const { name, email } of [consultant, ...staff.managers]) {
    if (!email) continue;
    world.add('message', {
      id: world.id(escalateAt),
      channel: 'mail',
      toName: name,
      toAddress: email,
      subject: `Fristen er nær: ${row.companyName as string}`,
      body: `Hej ${name}\n\n${row.companyName as string} er lovet svar ${answerBy.toZonedDateTimeISO(timeZone).toPlainDate().toLocaleString('da-DK')} kl. 15, og ingen har svaret endnu. Kan du tage den?\n\n/${url}`,
      about: `inquiry:${id}`,
      createdAt: escalateAt,
      sentAt: escalateAt,
      attempts: 1,
    });
  }
}
