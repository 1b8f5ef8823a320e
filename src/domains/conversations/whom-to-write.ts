import { sql } from 'kysely';
import { type Actor, isStaff } from '#domains/access/index.ts';
import { rosterOf, whoTakes } from '#domains/companies/index.ts';
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
  /** The company, when writing to it is an approach of ours. */
  approached: { advertisingProtected: boolean } | null;
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
export function whomToWrite(
  tx: Tx,
  actor: Actor,
  about: About,
  texts: Texts,
  today: Temporal.PlainDate,
): Promise<WhomToWrite> {
  if (about.kind === 'citizen') return aboutCitizen(tx, actor, about.id, texts);
  if (about.kind === 'placement') return aboutPlacement(tx, actor, about.id, texts);
  return aboutWorkplace(tx, actor, about, texts, today);
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
        approached: null,
      }
    : { recipients: staff, writer: citizen, mentorNotYet: false, title: words.title, approached: null };
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
    approached: null,
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

interface Firm {
  name: string;
  industry: string;
  advertisingProtected: boolean;
  consultantId: string | null;
  places: { id: string; name: string }[];
}

/** The company, and those of its places the conversation may be with: an employer writes for their own only. */
async function firmOf(tx: Tx, actor: Actor, { kind, id }: About): Promise<Firm> {
  const place =
    kind === 'opening' ? sql`(select workplace_id from opening where id = ${id})` : sql`${id}::uuid`;
  const which = kind === 'company' ? sql`w.company_id = ${id} and w.closed_at is null` : sql`w.id = ${place}`;
  const own = isStaff(actor)
    ? sql``
    : sql`and exists (select from workplace_member m where m.workplace_id = w.id and m.account_id = ${actor.accountId}::uuid)`;
  const { rows } = await sql<Firm>`
    select k.name, k.industry, k.advertising_protected, k.consultant_id,
      (select coalesce(jsonb_agg(jsonb_build_object('id', w.id, 'name', w.name) order by w.name_sort, w.id), '[]')
        from workplace w where ${which} ${own}) as places
    from company k
    where k.id = ${kind === 'company' ? sql`${id}::uuid` : sql`(select company_id from workplace where id = ${place})`}`.execute(
    tx,
  );
  return rows[0]!;
}

async function aboutWorkplace(
  tx: Tx,
  actor: Actor,
  about: About,
  texts: Texts,
  today: Temporal.PlainDate,
): Promise<WhomToWrite> {
  const { name, industry, consultantId, advertisingProtected, places } = await firmOf(tx, actor, about);
  const words = texts.conversations.start;
  const consultant = consultantId
    ? whoTakes(await rosterOf(tx, today), { responsibleId: consultantId, industry })
    : null;
  const colleague = consultant && { id: consultant.accountId, name: consultant.name };
  const staff = staffOf('consultant', colleague, actor, texts);
  const [first] = places;
  if (!isStaff(actor)) {
    const writer: NewParticipant | null = first ? { party: 'employer', workplaceId: first.id } : null;
    return {
      recipients: writer ? staff : [],
      writer,
      mentorNotYet: false,
      title: words.title,
      approached: null,
    };
  }
  const workplaces: Recipient[] = places.map((one) => ({
    value: about.kind === 'company' ? one.id : 'employer',
    label: words.colleagues(one.name),
    participant: { party: 'employer', workplaceId: one.id },
  }));
  return {
    recipients: [...workplaces, ...(first ? staff : [])],
    writer: null,
    mentorNotYet: false,
    title: words.titleTo(about.kind === 'company' ? name : (first?.name ?? name)),
    // Whoever has put up an opening has asked to be written to about it.
    approached: about.kind === 'opening' ? null : { advertisingProtected },
  };
}
