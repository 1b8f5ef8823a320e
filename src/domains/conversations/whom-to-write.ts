import { sql } from 'kysely';
import { type Actor, isStaff } from '#domains/access/index.ts';
import { agreementInForce, loadPlacement, type Placement } from '#domains/placements/index.ts';
import type { Texts } from '#locales/index.ts';
import type { Tx } from '#platform/database/open.ts';
import type { About, NewParticipant } from './participant.ts';

export interface Recipient {
  value: string;
  label: string;
  participant: NewParticipant;
}

export interface WhomToWrite {
  recipients: Recipient[];
  /** The one who writes, where not staff. */
  writer: NewParticipant | null;
  mentorNotYet: boolean;
  title: string;
}

interface Colleague {
  id: string;
  name: string;
}

const staffOf = (value: string, one: Colleague | null, actor: Actor, texts: Texts): Recipient[] =>
  one && one.id !== actor.accountId
    ? [
        {
          value,
          label: texts.conversations.start.staff(
            one.name,
            texts.access.roles[value as 'caseworker' | 'consultant'].toLowerCase(),
          ),
          participant: { party: 'staff', accountId: one.id, name: one.name },
        },
      ]
    : [];

/** Who there is to write to about something, for the one who asks. The gate has admitted them to it. */
export function whomToWrite(tx: Tx, actor: Actor, about: About, texts: Texts): Promise<WhomToWrite> {
  if (about.kind === 'citizen') return aboutCitizen(tx, actor, about.id, texts);
  if (about.kind === 'placement') return aboutPlacement(tx, actor, about.id, texts);
  return aboutWorkplace(tx, actor, about, texts);
}

async function aboutCitizen(tx: Tx, actor: Actor, citizenId: string, texts: Texts): Promise<WhomToWrite> {
  const { rows } = await sql<{ name: string; caseworker: Colleague | null; consultant: Colleague | null }>`
    select c.name, case when a.id is not null then jsonb_build_object('id', a.id, 'name', a.name) end as caseworker,
      case when b.id is not null then jsonb_build_object('id', b.id, 'name', b.name) end as consultant
    from citizen c left join account a on a.id = c.caseworker_id and a.closed_at is null
      left join account b on b.id = c.consultant_id and b.closed_at is null
    where c.id = ${citizenId}`.execute(tx);
  const { name, caseworker, consultant } = rows[0]!;
  const words = texts.conversations.start;
  const citizen: NewParticipant = { party: 'citizen', citizenId };
  const staff = [
    ...staffOf('caseworker', caseworker, actor, texts),
    ...staffOf('consultant', consultant, actor, texts),
  ];
  return isStaff(actor)
    ? {
        recipients: [{ value: 'citizen', label: words.citizen(name), participant: citizen }, ...staff],
        writer: null,
        mentorNotYet: false,
        title: words.titleTo(name),
      }
    : { recipients: staff, writer: citizen, mentorNotYet: false, title: words.title };
}

async function aboutPlacement(tx: Tx, actor: Actor, id: string, texts: Texts): Promise<WhomToWrite> {
  const placement = await loadPlacement(tx, id);
  const words = texts.conversations.start;
  const { citizen, workplace } = placement;
  const mentor = await mentorOf(tx, placement);
  const hidden = citizen.protected && !isStaff(actor) && actor.role !== 'citizen';
  const parties: Recipient[] = [
    {
      value: 'citizen',
      label: words.citizen(hidden ? texts.conversations.protectedName : citizen.name),
      participant: { party: 'citizen', citizenId: citizen.id },
    },
    {
      value: 'employer',
      label: words.colleagues(workplace.name),
      participant: { party: 'employer', workplaceId: workplace.id },
    },
    ...(mentor?.promised
      ? [{ value: 'mentor', label: words.mentor(mentor.participant.name!), participant: mentor.participant }]
      : []),
  ];
  const own = parties.find(({ value }) => value === actor.role);
  return {
    recipients: [
      ...parties.filter((one) => one !== own),
      ...staffOf('caseworker', placement.caseworker, actor, texts),
      ...staffOf('consultant', placement.consultant, actor, texts),
    ],
    writer: own?.participant ?? null,
    mentorNotYet: mentor !== null && !mentor.promised && actor.role !== 'mentor',
    title: words.title,
  };
}

/** The mentor of the agreement in force, and whether confidentiality is promised: before that nothing is told. */
async function mentorOf(tx: Tx, placement: Placement) {
  const version = placement.versions.find(({ number }) => number === agreementInForce(placement)?.number);
  if (!version) return null;
  const { mentorAccountId, mentorEmail, mentorPhone, mentorName } = version;
  const holders = [
    mentorAccountId,
    mentorEmail && `link:${mentorEmail}`,
    mentorPhone && `link:${mentorPhone}`,
  ];
  const known = holders.filter((holder): holder is string => Boolean(holder));
  if (known.length === 0) return null;
  const promise = await tx
    .selectFrom('confidentiality')
    .select('holder')
    .where('placementId', '=', placement.id)
    .where('holder', 'in', known)
    .executeTakeFirst();
  const participant: NewParticipant = {
    party: 'mentor',
    accountId: mentorAccountId,
    name: mentorName,
    email: mentorEmail,
    phone: mentorPhone,
  };
  return { participant, promised: promise !== undefined };
}

async function aboutWorkplace(tx: Tx, actor: Actor, about: About, texts: Texts): Promise<WhomToWrite> {
  const { rows } = await sql<{ id: string; name: string; consultant: Colleague | null }>`
    select w.id, w.name, case when a.id is not null then jsonb_build_object('id', a.id, 'name', a.name) end as consultant
    from workplace w join company k on k.id = w.company_id
      left join account a on a.id = case when w.consultant_id is null then k.consultant_id else w.consultant_id end and a.closed_at is null
    where w.id = ${about.kind === 'opening' ? sql`(select workplace_id from opening where id = ${about.id})` : sql`${about.id}::uuid`}`.execute(
    tx,
  );
  const { id, name, consultant } = rows[0]!;
  const words = texts.conversations.start;
  const workplace: NewParticipant = { party: 'employer', workplaceId: id };
  const staff = staffOf('consultant', consultant, actor, texts);
  return isStaff(actor)
    ? {
        recipients: [{ value: 'employer', label: words.colleagues(name), participant: workplace }, ...staff],
        writer: null,
        mentorNotYet: false,
        title: words.titleTo(name),
      }
    : { recipients: staff, writer: workplace, mentorNotYet: false, title: words.title };
}
