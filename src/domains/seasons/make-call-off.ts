import { type Actor, createLink, isStaff, recordEvent } from '#domains/access/index.ts';
import { behalfOfEvent, standInsToday, type WorkplaceCard } from '#domains/companies/index.ts';
import { wayToWorkplace } from '#domains/messages/index.ts';
import { anyTime, makeOpening, writeTask } from '#domains/openings/index.ts';
import type { Texts } from '#locales/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import { sendMessage } from '#platform/jobs/outbox.ts';
import type { CallInput } from './call-form.ts';

export interface NewCallOff extends CallInput {
  card: WorkplaceCard;
  baseUrl: string;
  texts: Texts;
}

export type Called = { ok: true; callOffId: string } | { ok: false; wrong: 'unknown-tasks' };

/** "I need two for May": an opening for the season, and a clock that the consultant is told about. */
export async function makeCallOff(tx: Tx, clock: Clock, actor: Actor, input: NewCallOff): Promise<Called> {
  const { card, people, starts, ends, minutesPerWeek, texts } = input;
  const behalf = { onBehalfReason: input.onBehalfReason, onBehalfNote: input.onBehalfNote };
  const taskIds = [...input.taskIds];
  if (input.what) {
    const written = await writeTask(tx, clock, actor, {
      workplaceId: card.id,
      title: input.what,
      description: null,
      minutesPerWeek,
      occupation: null,
      demands: {},
      ...anyTime,
      ...behalf,
    });
    if (written.ok) taskIds.push(written.taskId);
  }
  const opened = await makeOpening(tx, clock, actor, {
    workplaceId: card.id,
    title: texts.seasons.call.opening(texts.seasons.month(starts.month)),
    taskIds,
    schemes: ['virksomhedspraktik', 'fleksjob'],
    minutesMin: minutesPerWeek,
    minutesMax: minutesPerWeek,
    // Half of it, in whole quarters of an hour.
    minutesStart: input.mayStartLower ? Math.max(15, Math.floor(minutesPerWeek / 30) * 15) : null,
    startTime: null,
    endTime: null,
    evenings: false,
    weekends: false,
    seasonFrom: starts.month,
    seasonTo: ends.month,
    licences: [],
    mustHave: [],
    niceToHave: [],
    places: people,
    perspective: 'agreed',
    ...behalf,
  });
  if (!opened.ok) return { ok: false, wrong: 'unknown-tasks' };
  const callOffId = newId();
  await tx
    .insertInto('callOff')
    .values({
      id: callOffId,
      workplaceId: card.id,
      openingId: opened.openingId,
      people,
      startsOn: starts,
      endsOn: ends,
      minutesPerWeek,
      note: input.note,
      calledAt: clock.now(),
      calledBy: actor.accountId,
      callerName: isStaff(actor) ? card.contactName : actor.name,
      onBehalfReason: input.onBehalfReason,
    })
    .execute();
  await recordEvent(tx, clock, actor, {
    kind: 'call-off.made',
    subjectId: callOffId,
    ...behalfOfEvent(input),
  });
  await tellConsultant(tx, clock, actor, input, callOffId);
  if (isStaff(actor)) await tellWorkplace(tx, clock, actor, input, callOffId);
  return { ok: true, callOffId };
}

async function tellConsultant(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { card, people, starts, texts, baseUrl }: NewCallOff,
  callOffId: string,
): Promise<void> {
  const standIn = card.consultantId && (await standInsToday(tx, clock.today())).get(card.consultantId);
  const { accountId, name, email } = standIn || {
    accountId: card.consultantId,
    name: card.consultantName,
    email: card.consultantEmail,
  };
  if (!email || !name || accountId === actor.accountId) return;
  const words = texts.seasons.messages.toConsultant;
  const when = texts.seasons.month(starts.month);
  await sendMessage(
    tx,
    {
      channel: 'mail',
      toName: name,
      toAddress: email,
      subject: words.subject(card.name),
      body: words.body(name, card.name, people, when, `${baseUrl}/jobbank/${callOffId}`),
      about: `call-off:${callOffId}`,
    },
    clock.now(),
  );
}

/** Who rang has a link of their own to follow it by. */
async function tellWorkplace(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { card, people, starts, texts, baseUrl }: NewCallOff,
  callOffId: string,
): Promise<void> {
  const way = wayToWorkplace(card);
  if (!way) return;
  const { channel, address } = way;
  const { contactName } = card;
  const path = await createLink(tx, clock, actor.municipalityId, {
    party: 'employer',
    purpose: 'call-off',
    subjectId: callOffId,
    name: contactName,
    channel,
    address,
  });
  const words = texts.seasons.messages.toWorkplace;
  const when = texts.seasons.month(starts.month);
  await sendMessage(
    tx,
    {
      channel,
      toName: contactName,
      toAddress: address,
      subject: words.subject,
      body:
        channel === 'sms'
          ? words.sms(people, baseUrl + path)
          : words.body(contactName, people, when, baseUrl + path),
      about: `call-off:${callOffId}`,
    },
    clock.now(),
  );
}
