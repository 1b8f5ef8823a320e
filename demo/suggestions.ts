import { DEFAULT_WEIGHTS, type Fit, match } from '#domains/matching/index.ts';
import { shareableItems } from '#domains/suggestions/shared-items.ts';
import type { MeetingData, StepKind } from '#domains/suggestions/suggestion.ts';
import type { Citizen } from './citizens.ts';
import type { Opening } from './openings.ts';
import type { Person } from './staff.ts';
import { noteEvent, sendMail } from './traces.ts';
import type { World } from './world.ts';

export interface SuggestionPlan {
  readonly citizen: Citizen;
  readonly opening: Opening;
  readonly madeDaysAgo: number;
  readonly note?: string | null;
  readonly steps: readonly {
    readonly kind: StepKind;
    readonly daysAgo: number;
    readonly reason?: string;
    readonly note?: string;
    /** For a meeting: days until it, negative when it has been held. */
    readonly meetingInDays?: number;
  }[];
}

export function addSuggestion(world: World, plan: SuggestionPlan): string {
  const { citizen, opening } = plan;
  const { workplace } = opening;
  const maker = workplace.consultant;
  citizen.row.consultantId ??= maker.id;
  const at = world.moment(world.daysAgo(plan.madeDaysAgo));
  const id = world.id(at);
  const about = { citizenId: citizen.id, subjectId: id };
  const fit = explanation(world, citizen, opening);
  const shared = citizen.seeker ? shareableItems(citizen.seeker, fit.dimensions) : [];
  world.add('suggestion', {
    id,
    citizenId: citizen.id,
    openingId: opening.id,
    workplaceId: workplace.id,
    explanation: { fit, vacancy: opening.vacancy },
    note: plan.note ?? null,
    createdAt: at,
    createdBy: maker.id,
  });
  noteEvent(world, at, maker, { kind: 'suggestion.made', ...about });

  let last = at;
  for (const step of plan.steps) {
    // In the order they were done, however the minutes of the day fell.
    const drawn = world.moment(world.daysAgo(step.daysAgo));
    last = laterThan(world, drawn, last);
    const by = byWhom(step.kind, citizen, opening, maker);
    const data =
      step.kind === 'citizen-yes'
        ? { shared }
        : step.meetingInDays === undefined
          ? {}
          : meeting(world, opening, step.meetingInDays, last);
    world.add('suggestionStep', {
      id: world.id(last),
      suggestionId: id,
      kind: step.kind,
      at: last,
      actorId: by.actor?.id ?? null,
      actorName: by.name,
      party: by.party,
      reason: step.reason ?? null,
      note: step.note ?? null,
      onBehalfReason: by.onBehalfReason,
      data,
    });
    noteEvent(world, last, by.actor, {
      kind: `suggestion.${step.kind}`,
      ...about,
      onBehalfOf: by.onBehalfReason ? by.party : null,
      onBehalfReason: by.onBehalfReason,
      actorName: by.name,
      actorRole: by.actor?.role ?? by.party,
    });
    tell(world, last, step.kind, citizen, opening, id);
  }
  return id;
}

/** As it is when somebody chooses it: a match that is no fit is not suggested, so the stories must fit too. */
function explanation(world: World, citizen: Citizen, opening: Opening): Fit {
  const found =
    citizen.seeker &&
    match(citizen.seeker, { ...opening.vacancy, placesFree: 1 }, DEFAULT_WEIGHTS, world.today);
  if (found?.fits) return found;
  throw new Error(
    `${citizen.name} does not fit ${opening.title} at ${opening.workplace.name}: ${JSON.stringify(found?.reasons ?? 'no needs told')}`,
  );
}

/** A party with an account acts alone; for the others their consultant or caseworker writes what they said. */
function byWhom(kind: StepKind, citizen: Citizen, opening: Opening, maker: Person) {
  const { workplace } = opening;
  if (kind.startsWith('citizen-')) {
    const actor = citizen.account ?? citizen.caseworker ?? maker;
    return {
      actor,
      name: actor.name,
      party: 'citizen',
      onBehalfReason: citizen.account ? null : 'asked-by-phone',
    } as const;
  }
  if (kind.startsWith('employer-')) {
    const actor = workplace.employer ?? maker;
    return {
      actor,
      name: actor.name,
      party: 'employer',
      onBehalfReason: workplace.employer ? null : 'asked-by-phone',
    } as const;
  }
  return { actor: maker, name: maker.name, party: 'consultant', onBehalfReason: null } as const;
}

function meeting(world: World, { workplace }: Opening, inDays: number, at: Temporal.Instant): MeetingData {
  let day = world.today.add({ days: inDays });
  while (day.dayOfWeek > 5 || world.holidays.has(day.toString())) day = day.add({ days: 1 });
  const startsAt = day.toZonedDateTime({ timeZone: 'Europe/Copenhagen', plainTime: '10:00' }).toInstant();
  return {
    meetingId: world.id(at),
    startsAt: startsAt.toString(),
    minutes: 45,
    sequence: 0,
    organiser: { name: workplace.consultant.name, email: workplace.consultant.email! },
    place: `${workplace.name}, ${workplace.address}, ${workplace.town.code} ${workplace.town.name}`,
  };
}

export function laterThan(world: World, drawn: Temporal.Instant, before: Temporal.Instant): Temporal.Instant {
  if (Temporal.Instant.compare(drawn, before) > 0) return drawn;
  const soon = before.add({ seconds: 61 });
  return Temporal.Instant.compare(soon, world.now) > 0 ? world.now : soon;
}

function tell(
  world: World,
  at: Temporal.Instant,
  kind: StepKind,
  citizen: Citizen,
  opening: Opening,
  id: string,
): void {
  const { workplace } = opening;
  const about = `suggestion:${id}`;
  if (kind === 'offered')
    sendMail(world, at, citizen, {
      subject: 'Et forslag til dig',
      body: `Hej ${citizen.name}\n\nVi har fundet noget, der måske passer til dig: ${opening.title} hos ${workplace.name}. Log ind, og se hvorfor. Du bestemmer selv, om du siger ja.`,
      about,
    });
  if (kind === 'citizen-yes')
    sendMail(world, at, workplaceAddress(workplace), {
      subject: 'En borger vil gerne møde jer',
      body: `Hej ${workplace.contactName}\n\nDer er en, der gerne vil høre mere om ${opening.title}. Log ind, og svar.`,
      about,
    });
  if (kind === 'meeting-set')
    sendMail(world, at, citizen, {
      subject: `Møde hos ${workplace.name}`,
      body: `Hej ${citizen.name}\n\nDer er aftalt et møde hos ${workplace.name}. Tid og sted står i kalenderfilen og på dit forslag.`,
      about,
    });
}

export const workplaceAddress = (workplace: Opening['workplace']) => ({
  name: workplace.contactName,
  email: workplace.contactEmail,
  phone: workplace.contactPhone,
  digital: true,
  address: workplace.address,
});
