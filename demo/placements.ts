import type { Weekday } from '#domains/placements/hours-plan.ts';
import type { SigningParty } from '#domains/placements/placement.ts';
import type { Citizen } from './citizens.ts';
import type { Workplace } from './companies.ts';
import { addEnd, addLife, type LifePlan } from './life.ts';
import type { Opening } from './openings.ts';
import { laterThan, workplaceAddress } from './suggestions.ts';
import { noteEvent, sendMail } from './traces.ts';
import type { World } from './world.ts';

export interface StepPlan {
  /** Days after the first day of the placement. */
  readonly day: number;
  /** Hours per week. */
  readonly practice: number;
  readonly paid?: number;
  readonly on: readonly Weekday[];
  readonly note?: string;
}

export interface VersionPlan {
  readonly madeDaysAgo: number;
  readonly steps: readonly StepPlan[];
  /** Null while it is still being written. */
  readonly signed: readonly SigningParty[] | null;
  readonly changeReason?: string;
  /** Days the period lasts from now on, when it changes. */
  readonly lasts?: number;
}

export interface PlacementPlan {
  readonly citizen: Citizen;
  readonly opening: Opening;
  readonly suggestionId: string | null;
  readonly scheme: string;
  /** Negative: it begins in the future. */
  readonly startsDaysAgo: number;
  /** Days from the first to the last. */
  readonly lasts: number;
  readonly purposes: readonly string[];
  readonly purposeNote: string;
  readonly tasks?: string;
  readonly jobAgreement?: string | null;
  readonly mentor: Workplace['mentors'][number];
  readonly confidential: boolean;
  /** Ascending in time; the first is the agreement as it was first written. */
  readonly versions: readonly VersionPlan[];
  readonly life?: LifePlan;
}

export function addPlacement(world: World, plan: PlacementPlan): string {
  const { citizen, opening } = plan;
  const { workplace } = opening;
  const { consultant } = workplace;
  const first = plan.versions[0]!;
  const at = world.moment(world.daysAgo(first.madeDaysAgo), 9);
  const id = world.id(at);
  const about = { citizenId: citizen.id, subjectId: id };
  citizen.row.consultantId ??= consultant.id;
  opening.left -= 1;
  world.add('placement', {
    id,
    citizenId: citizen.id,
    workplaceId: workplace.id,
    openingId: opening.id,
    suggestionId: plan.suggestionId,
    scheme: plan.scheme,
    caseworkerId: citizen.caseworker?.id ?? null,
    consultantId: consultant.id,
    createdAt: at,
    createdBy: consultant.id,
  });
  noteEvent(world, at, consultant, { kind: 'placement.made', ...about });

  const startsOn = world.daysAgo(plan.startsDaysAgo);
  const inForce = addVersions(world, plan, { id, startsOn, at });
  if (inForce && plan.confidential && plan.mentor.account) {
    const confirmedAt = laterThan(world, world.moment(startsOn.subtract({ days: 3 }), 13), inForce.signedAt);
    const { account, name } = plan.mentor;
    world.add('confidentiality', { placementId: id, holder: account.id, name, confirmedAt });
  }
  if (inForce) addLife(world, plan, { id, startsOn, ...inForce }, plan.life ?? {});
  else if (plan.life?.end) addEnd(world, plan, { id }, plan.life.end);
  return id;
}

interface InForce {
  readonly signedAt: Temporal.Instant;
  readonly endsOn: Temporal.PlainDate;
  readonly steps: readonly {
    fromDate: Temporal.PlainDate;
    practiceMinutes: number;
    paidMinutes: number;
    weekdays: Weekday[];
    note: string | null;
  }[];
}

function addVersions(
  world: World,
  plan: PlacementPlan,
  { id, startsOn, at }: { id: string; startsOn: Temporal.PlainDate; at: Temporal.Instant },
): InForce | null {
  const { workplace } = plan.opening;
  const { consultant } = workplace;
  let inForce: InForce | null = null;
  let earlier = at.subtract({ seconds: 120 });
  plan.versions.forEach((version, index) => {
    const number = index + 1;
    const createdAt =
      index === 0 ? at : laterThan(world, world.moment(world.daysAgo(version.madeDaysAgo), 9), earlier);
    const sentAt = version.signed ? laterThan(world, createdAt.add({ hours: 2 }), createdAt) : null;
    const endsOn = startsOn.add({ days: version.lasts ?? plan.lasts });
    const steps = version.steps.map((step) => ({
      fromDate: startsOn.add({ days: step.day }),
      practiceMinutes: Math.round(step.practice * 60),
      paidMinutes: Math.round((step.paid ?? 0) * 60),
      weekdays: [...step.on],
      note: step.note ?? null,
    }));
    world.add('placementVersion', {
      placementId: id,
      number,
      startsOn,
      endsOn,
      purposes: [...plan.purposes],
      purposeNote: plan.purposeNote,
      tasks: plan.tasks ?? `${plan.opening.taskTitles.join(', ')}.`,
      mentorName: plan.mentor.name,
      mentorEmail: plan.mentor.email,
      mentorPhone: plan.mentor.phone,
      mentorAccountId: plan.mentor.account?.id ?? null,
      perspective: plan.opening.perspective,
      jobAgreement: plan.jobAgreement ?? null,
      changeReason: version.changeReason ?? null,
      createdAt,
      createdBy: consultant.id,
      sentAt,
    });
    for (const step of steps) world.add('hoursStep', { placementId: id, version: number, ...step });
    earlier = createdAt;
    if (!sentAt) return;
    earlier = addSignatures(world, plan, { id, number, sentAt }, version.signed ?? []);
    if (version.signed?.length !== 3) return;
    noteEvent(world, earlier, plan.citizen.caseworker, {
      kind: 'placement.agreed',
      citizenId: plan.citizen.id,
      subjectId: id,
      data: { version: number },
    });
    inForce = { signedAt: earlier, endsOn, steps };
  });
  return inForce;
}

/** Citizen and employer in any order, the caseworker last; each a day or so after the other. */
function addSignatures(
  world: World,
  plan: PlacementPlan,
  { id, number, sentAt }: { id: string; number: number; sentAt: Temporal.Instant },
  parties: readonly SigningParty[],
): Temporal.Instant {
  const { citizen, opening } = plan;
  const { workplace } = opening;
  const about = { citizenId: citizen.id, subjectId: id };
  const letter = { subject: 'En aftale venter på din underskrift', about: `placement:${id}` };
  for (const to of [citizen, workplaceAddress(workplace)])
    sendMail(world, sentAt, to, {
      ...letter,
      body: `Hej ${to.name}\n\nAftalen om ${opening.title} hos ${workplace.name} er klar. Læs den, og skriv under, når du er enig.`,
    });
  noteEvent(world, sentAt, workplace.consultant, {
    kind: 'placement.sent',
    ...about,
    data: { version: number },
  });

  let last = sentAt;
  for (const party of parties) {
    last = laterThan(world, last.add({ minutes: world.random.whole(40, 400) }), last);
    const caseworker = citizen.caseworker ?? workplace.consultant;
    const account =
      party === 'citizen' ? citizen.account : party === 'employer' ? workplace.employer : caseworker;
    const name =
      party === 'citizen' ? citizen.name : party === 'employer' ? workplace.contactName : caseworker.name;
    const onBehalf = party === 'citizen' && !account;
    const way = account ? 'site' : onBehalf ? 'on-behalf' : 'link';
    const onBehalfReason = onBehalf ? 'at-meeting' : null;
    world.add('signature', {
      placementId: id,
      version: number,
      party,
      signedAt: last,
      name,
      accountId: account?.id ?? (onBehalf ? caseworker.id : null),
      way,
      onBehalfReason,
    });
    noteEvent(world, last, onBehalf ? caseworker : account, {
      kind: 'placement.signed',
      ...about,
      onBehalfOf: onBehalf ? 'citizen' : null,
      onBehalfReason,
      ...(account || onBehalf ? {} : { actorName: name, actorRole: party }),
      data: { version: number, party },
    });
  }
  return last;
}
