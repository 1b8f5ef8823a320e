import { sql } from 'kysely';
import type { Fit, Vacancy } from '#domains/matching/index.ts';
import { firstOf } from '#platform/database/first-of.ts';
import type { Tx } from '#platform/database/open.ts';
import { notFound } from '#platform/http/refusal.ts';
import type { Step, StepKind } from './suggestion.ts';

export interface Person {
  id: string;
  name: string;
  title: string | null;
  email: string | null;
  phone: string | null;
}

export interface SuggestionStep extends Step {
  id: string;
  actorName: string;
  party: string;
  reason: string | null;
  note: string | null;
  onBehalfReason: string | null;
}

/** The explanation as it was when a person chose it, kept as facts so that it can be said in any language. */
export interface Snapshot {
  fit: Fit;
  vacancy: Vacancy;
}

/** All of it. Only staff's page takes this; the parties get a view. */
export interface Suggestion {
  id: string;
  note: string | null;
  createdAt: Temporal.Instant;
  createdByName: string | null;
  snapshot: Snapshot;
  citizen: {
    id: string;
    name: string;
    email: string | null;
    phone: string | null;
    address: string | null;
    postalCode: string | null;
    preferredChannel: 'mail' | 'sms' | 'letter' | 'phone';
    digital: boolean;
    language: 'da' | 'en';
    protected: boolean;
    hasAccount: boolean;
  };
  opening: { id: string; title: string; closed: boolean };
  tasks: { title: string; description: string | null; minutesPerWeek: number }[];
  workplace: {
    id: string;
    name: string;
    address: string;
    postalCode: string;
    city: string | null;
    about: string | null;
    contactName: string;
    contactEmail: string | null;
    contactPhone: string | null;
    contactChannel: 'mail' | 'sms' | 'phone';
  };
  caseworker: Person | null;
  consultant: Person | null;
  workplaceConsultant: Person | null;
  steps: SuggestionStep[];
  placementId: string | null;
}

const person = (alias: string) => sql`case when ${sql.ref(`${alias}.id`)} is null then null else
  jsonb_build_object('id', ${sql.ref(`${alias}.id`)}, 'name', ${sql.ref(`${alias}.name`)}, 'title', ${sql.ref(`${alias}.title`)},
    'email', ${sql.ref(`${alias}.email`)}, 'phone', ${sql.ref(`${alias}.phone`)}) end`;

/**
 * Two queries. With `lock`, whoever else wants to act on it waits until this transaction is over, so that two
 * answers never pass each other unseen.
 * @throws 404 when there is none
 */
export async function loadSuggestion(tx: Tx, id: string, lock?: 'lock'): Promise<Suggestion> {
  if (lock) await tx.selectFrom('suggestion').select('id').where('id', '=', id).forUpdate().execute();
  const { rows } = await sql<Omit<Suggestion, 'steps'> & { snapshot: Snapshot }>`
    select s.id, s.note, s.created_at, s.explanation as snapshot, maker.name as created_by_name,
      jsonb_build_object('id', c.id, 'name', c.name, 'email', c.email, 'phone', c.phone, 'address', c.address,
        'postalCode', c.postal_code, 'preferredChannel', c.preferred_channel, 'digital', c.digital,
        'language', c.language, 'protected', c.protected,
        'hasAccount', exists (select from account own where own.citizen_id = c.id and own.closed_at is null)) as citizen,
      jsonb_build_object('id', o.id, 'title', o.title, 'closed', o.closed_at is not null) as opening,
      (select coalesce(jsonb_agg(jsonb_build_object('title', t.title, 'description', t.description,
        'minutesPerWeek', t.minutes_per_week) order by t.created_at, t.id), '[]')
       from opening_task ot join task t on t.id = ot.task_id where ot.opening_id = o.id) as tasks,
      jsonb_build_object('id', w.id, 'name', w.name, 'address', w.address, 'postalCode', w.postal_code, 'city', post.name,
        'about', w.about, 'contactName', w.contact_name, 'contactEmail', w.contact_email,
        'contactPhone', w.contact_phone, 'contactChannel', w.contact_channel) as workplace,
      ${person('caseworker')} as caseworker, ${person('consultant')} as consultant,
      ${person('owner')} as workplace_consultant,
      (select p.id from placement p where p.suggestion_id = s.id) as placement_id
    from suggestion s
    join citizen c on c.id = s.citizen_id
    join opening o on o.id = s.opening_id
    join workplace w on w.id = s.workplace_id
    join company firm on firm.id = w.company_id
    left join postal_code post on post.code = w.postal_code
    left join account maker on maker.id = s.created_by
    left join account caseworker on caseworker.id = c.caseworker_id
    left join account consultant on consultant.id = c.consultant_id
    left join account owner on owner.id = ${firstOf('w.consultant_id', 'firm.consultant_id')}
    where s.id = ${id}::uuid`.execute(tx);
  const row = rows[0];
  if (!row) throw notFound();
  const steps = await tx
    .selectFrom('suggestionStep')
    .select(['id', 'kind', 'at', 'data', 'actorName', 'party', 'reason', 'note', 'onBehalfReason'])
    .where('suggestionId', '=', id)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return { ...row, steps: steps.map((step) => ({ ...step, kind: step.kind as StepKind })) };
}

/** Rises with every step: a form made at an older one is told, not obeyed. */
export const versionOf = ({ steps }: Pick<Suggestion, 'steps'>): number => steps.length;
