import { sql } from 'kysely';
import { firstOf } from '#platform/database/first-of.ts';
import type { Tx } from '#platform/database/open.ts';
import { notFound } from '#platform/http/refusal.ts';
import type { HoursStep, Weekday } from './hours-plan.ts';
import type {
  AgreementVersion,
  Outcome,
  Party,
  PlacementEnd,
  PlacementFacts,
  Signature,
  SigningParty,
} from './placement.ts';

export interface StaffMember {
  id: string;
  name: string;
  title: string | null;
  email: string | null;
  phone: string | null;
}

/** One immutable version of the agreement; it is a hours plan too (`startsOn`, `endsOn`, `steps`). */
export interface PlacementVersion extends AgreementVersion {
  purposes: readonly string[];
  purposeNote: string;
  tasks: string;
  mentorName: string;
  mentorEmail: string | null;
  mentorPhone: string | null;
  mentorAccountId: string | null;
  perspective: string;
  jobAgreement: string | null;
  changeReason: string | null;
  createdBy: string | null;
  createdByName: string | null;
  steps: readonly HoursStep[];
}

export interface PlacementSignature extends Signature {
  name: string;
  way: 'site' | 'link' | 'on-behalf';
  onBehalfReason: string | null;
}

/** Everything the rules and pages of a placement ask for. It is `PlacementFacts` with the people around it. */
export interface Placement extends PlacementFacts {
  id: string;
  scheme: string;
  suggestionId: string | null;
  openingId: string | null;
  openingTitle: string | null;
  createdAt: Temporal.Instant;
  citizen: {
    id: string;
    name: string;
    email: string | null;
    phone: string | null;
    preferredChannel: 'mail' | 'sms' | 'letter' | 'phone';
    digital: boolean;
    language: 'da' | 'en';
    address: string | null;
    postalCode: string | null;
    protected: boolean;
    hasAccount: boolean;
  };
  workplace: {
    id: string;
    name: string;
    companyName: string;
    cvr: string;
    pNumber: string;
    address: string;
    postalCode: string;
    city: string | null;
    contactName: string;
    contactEmail: string | null;
    contactPhone: string | null;
    contactChannel: 'mail' | 'sms' | 'phone';
    hasMembers: boolean;
  };
  caseworker: StaffMember | null;
  consultant: StaffMember | null;
  versions: readonly PlacementVersion[];
  signatures: readonly PlacementSignature[];
  end: (PlacementEnd & { cause: string | null }) | null;
  outcome: Outcome | null;
  assessments: readonly { party: Party }[];
  /** The citizen's word on whether the workplace may know them afterwards; null: not said yet. */
  contactAfterEnd: boolean | null;
}

/**
 * The placement with its versions, steps, signatures, end and outcome, in two queries.
 * `lock` holds it until the transaction ends, so that of two who change it at once the second sees the first;
 * a statement of its own, as one that waits for a lock sees everything else as it was when it began.
 * @throws Refusal 404 when it does not exist
 */
export async function loadPlacement(tx: Tx, placementId: string, lock?: 'lock'): Promise<Placement> {
  if (lock) await tx.selectFrom('placement').select('id').where('id', '=', placementId).forUpdate().execute();
  const row = await placementRow(tx, placementId);
  if (!row) throw notFound();
  const { versions, signatures } = await versionsOf(tx, placementId);
  const { endKind, endedOn, endCause, outcome, assessed, ...rest } = row;
  return {
    ...rest,
    versions,
    signatures,
    end: endKind ? { kind: endKind, endedOn: endedOn!, cause: endCause } : null,
    outcome,
    assessments: assessed.map((party) => ({ party })),
  };
}

type Row = Omit<Placement, keyof PlacementFacts> & {
  endKind: PlacementEnd['kind'] | null;
  endedOn: Temporal.PlainDate | null;
  endCause: string | null;
  outcome: Outcome | null;
  assessed: Party[];
};

const staffMember = (alias: string) =>
  sql.raw(
    `case when ${alias}.id is not null then jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name, 'title', ${alias}.title, 'email', ${alias}.email, 'phone', ${alias}.phone) end`,
  );

async function placementRow(tx: Tx, id: string): Promise<Row | null> {
  const { rows } = await sql<Row>`
    select p.id, p.scheme, p.suggestion_id, p.opening_id, p.created_at, o.title as opening_title,
      jsonb_build_object('id', c.id, 'name', c.name, 'email', c.email, 'phone', c.phone,
        'preferredChannel', c.preferred_channel, 'digital', c.digital, 'language', c.language, 'address', c.address,
        'postalCode', c.postal_code, 'protected', c.protected,
        'hasAccount', exists (select from account a where a.citizen_id = c.id and a.closed_at is null)) as citizen,
      jsonb_build_object('id', w.id, 'name', w.name, 'companyName', k.name, 'cvr', k.cvr, 'pNumber', w.p_number,
        'address', w.address, 'postalCode', w.postal_code, 'city', pc.name, 'contactName', w.contact_name,
        'contactEmail', w.contact_email, 'contactPhone', w.contact_phone, 'contactChannel', w.contact_channel,
        'hasMembers', exists (select from workplace_member m where m.workplace_id = w.id)) as workplace,
      ${staffMember('cw')} as caseworker, ${staffMember('con')} as consultant,
      e.kind as end_kind, e.ended_on, e.cause as end_cause, r.kind as outcome, after.yes as contact_after_end,
      array(select a.party from end_assessment a where a.placement_id = p.id) as assessed
    from placement p
      join citizen c on c.id = p.citizen_id
      join workplace w on w.id = p.workplace_id
      join company k on k.id = w.company_id
      left join postal_code pc on pc.code = w.postal_code
      left join opening o on o.id = p.opening_id
      left join account cw on cw.id = ${firstOf('p.caseworker_id', 'c.caseworker_id')}
      left join account con on con.id = ${firstOf('p.consultant_id', 'w.consultant_id')}
      left join placement_end e on e.placement_id = p.id
      left join outcome r on r.placement_id = p.id
      left join contact_after_end after on after.placement_id = p.id
    where p.id = ${id}`.execute(tx);
  return rows[0] ?? null;
}

type StepRow = {
  fromDate: string;
  practiceMinutes: number;
  paidMinutes: number;
  weekdays: number[];
  note: string | null;
};
type SignatureRow = {
  party: SigningParty;
  signedAt: string;
  name: string;
  way: PlacementSignature['way'];
  onBehalfReason: string | null;
};

async function versionsOf(tx: Tx, placementId: string) {
  const { rows } = await sql<Omit<PlacementVersion, 'steps'> & { steps: StepRow[]; signed: SignatureRow[] }>`
    select v.number, v.starts_on, v.ends_on, v.purposes, v.purpose_note, v.tasks, v.mentor_name, v.mentor_email,
      v.mentor_phone, v.mentor_account_id, v.perspective, v.job_agreement, v.change_reason, v.created_at, v.created_by,
      v.sent_at, a.name as created_by_name,
      (select coalesce(jsonb_agg(jsonb_build_object('fromDate', h.from_date, 'practiceMinutes', h.practice_minutes,
          'paidMinutes', h.paid_minutes, 'weekdays', h.weekdays, 'note', h.note) order by h.from_date), '[]')
        from hours_step h where h.placement_id = v.placement_id and h.version = v.number) as steps,
      (select coalesce(jsonb_agg(jsonb_build_object('party', g.party, 'signedAt', g.signed_at, 'name', g.name,
          'way', g.way, 'onBehalfReason', g.on_behalf_reason) order by g.signed_at), '[]')
        from signature g where g.placement_id = v.placement_id and g.version = v.number) as signed
    from placement_version v left join account a on a.id = v.created_by
    where v.placement_id = ${placementId}
    order by v.number`.execute(tx);
  const versions: PlacementVersion[] = rows.map(({ steps, signed: _, ...version }) => ({
    ...version,
    steps: steps.map((step) => ({
      ...step,
      fromDate: Temporal.PlainDate.from(step.fromDate),
      weekdays: step.weekdays as Weekday[],
    })),
  }));
  const signatures: PlacementSignature[] = rows.flatMap((row) =>
    row.signed.map((signature) => ({
      ...signature,
      version: row.number,
      signedAt: Temporal.Instant.from(signature.signedAt),
    })),
  );
  return { versions, signatures };
}
