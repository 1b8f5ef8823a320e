import { type AbsenceCause, absenceCauses } from '#domains/placements/attendance.ts';
import { jobFollowUps, plannedFollowUps } from '#domains/placements/follow-up-plan.ts';
import { type HoursStep, plannedMinutesOn } from '#domains/placements/hours-plan.ts';
import type { Outcome } from '#domains/placements/placement.ts';
import type { PlacementPlan } from './placements.ts';
import { noteEvent } from './traces.ts';
import { callNotes, followUpNotes, goodNotes, mentorNotes, mentorWorries, worriedNotes } from './words.ts';
import type { World } from './world.ts';

export interface EndPlan {
  readonly kind: 'completed' | 'stopped' | 'cancelled';
  readonly daysAgo: number;
  readonly cause?: string;
  readonly learning?: string;
  readonly learnedNeeds?: readonly { dimension: string; level: number; firm: boolean }[];
  readonly assessments?: readonly ('citizen' | 'employer')[];
  readonly outcome?: {
    readonly kind: Outcome;
    readonly hours?: number;
    readonly jobStartsDaysAgo?: number;
    readonly jobTitle?: string;
    readonly atSameWorkplace?: boolean;
    readonly note?: string;
  };
}

export interface LifePlan {
  /** The share of days that go as planned. */
  readonly steady?: number;
  /** Attendance falls in the last two weeks. */
  readonly falling?: boolean;
  /** Nothing has been heard for so many days. */
  readonly quietDays?: number;
  /** Moods by week, written out; else by chance. */
  readonly moods?: readonly {
    daysAgo: number;
    by: 'citizen' | 'mentor';
    mood: number;
    note?: string;
    callMe?: boolean;
  }[];
  readonly worried?: boolean;
  readonly callMe?: boolean;
  readonly followUpNotes?: readonly string[];
  /** The latest that should be done has not been. */
  readonly overdue?: boolean;
  readonly end?: EndPlan;
}

interface Running {
  readonly id: string;
  readonly startsOn: Temporal.PlainDate;
  readonly endsOn: Temporal.PlainDate;
  readonly signedAt: Temporal.Instant;
  readonly steps: readonly HoursStep[];
}

const compare = Temporal.PlainDate.compare;

export function addLife(world: World, plan: PlacementPlan, running: Running, life: LifePlan): void {
  const ended = life.end ? world.daysAgo(life.end.daysAgo) : null;
  // The last day anything can have been heard: yesterday, the end, or when it went quiet.
  const yesterday = world.daysAgo(Math.max(1, life.quietDays ?? 0));
  const until = [yesterday, running.endsOn, ...(ended ? [ended] : [])].sort(compare)[0]!;
  if (life.end?.kind !== 'cancelled') {
    addAttendance(world, plan, running, life, until);
    addCheckIns(world, plan, running, life, until);
  }
  addFollowUps(world, plan, running, life, ended);
  if (life.end) addEnd(world, plan, running, life.end);
}

function addAttendance(
  world: World,
  plan: PlacementPlan,
  running: Running,
  life: LifePlan,
  until: Temporal.PlainDate,
): void {
  const { random } = world;
  const recorder =
    plan.mentor.account && plan.confidential ? plan.mentor.account : plan.opening.workplace.employer;
  const by = recorder ?? plan.opening.workplace.consultant;
  for (let day = running.startsOn; compare(day, until) <= 0; day = day.add({ days: 1 })) {
    const planned = plannedMinutesOn(running, day, world.holidays);
    const plannedMinutes = planned.practice + planned.paid;
    if (plannedMinutes === 0 || random.chance(0.04)) continue;
    const late = life.falling && day.until(world.today, { largestUnit: 'day' }).days < 14;
    const asPlanned = random.chance(late ? 0.35 : (life.steady ?? 0.88));
    const share = asPlanned ? 1 : random.pick([0, 0, 0.5]);
    const cause: AbsenceCause | null = asPlanned
      ? null
      : random.pick(late ? (['too-much', 'sick', 'unknown'] as const) : absenceCauses);
    world.add('attendance', {
      placementId: running.id,
      onDate: day,
      plannedMinutes,
      practiceMinutes: Math.floor(planned.practice * share),
      paidMinutes: Math.floor(planned.paid * share),
      cause,
      note: null,
      recordedAt: world.moment(day, 15),
      recordedBy: by.id,
      recordedByName: by.name,
      onBehalfReason: recorder ? null : 'asked-by-phone',
    });
  }
}

function addCheckIns(
  world: World,
  plan: PlacementPlan,
  running: Running,
  life: LifePlan,
  until: Temporal.PlainDate,
): void {
  const { random } = world;
  const { citizen, mentor } = plan;
  const add = (
    by: 'citizen' | 'mentor',
    day: Temporal.PlainDate,
    mood: number,
    note: string | null,
    callMe: boolean,
    answered: boolean,
  ) => {
    const account = by === 'citizen' ? citizen.account : mentor.account;
    const at = world.moment(day);
    const helper = citizen.caseworker ?? plan.opening.workplace.consultant;
    const onBehalfReason = account ? null : 'asked-by-phone';
    noteEvent(world, at, account ?? helper, {
      kind: 'placement.checked-in',
      citizenId: citizen.id,
      subjectId: running.id,
      onBehalfOf: onBehalfReason && by,
      onBehalfReason,
    });
    const called = callMe && answered ? world.moment(day.add({ days: 1 }), 9) : null;
    world.add('checkIn', {
      id: world.id(at),
      placementId: running.id,
      party: by,
      at,
      mood,
      note,
      callMe,
      accountId: account?.id ?? (by === 'citizen' ? helper.id : null),
      name: by === 'citizen' ? citizen.name : mentor.name,
      onBehalfReason,
      calledAt: called,
      calledBy: called ? helper.id : null,
      callNote: called ? random.pick(callNotes) : null,
    });
  };
  if (life.moods) {
    for (const { daysAgo, by, mood, note, callMe = false } of life.moods)
      add(by, world.daysAgo(daysAgo), mood, note ?? null, callMe, false);
    return;
  }
  const length = running.startsOn.until(until, { largestUnit: 'day' }).days;
  for (let day = 3 + random.whole(0, 3); day <= length; day += 7 + random.whole(0, 4)) {
    const date = running.startsOn.add({ days: day });
    const isLast = day + 11 > length;
    const low = isLast && life.worried ? true : random.chance(0.07);
    const callMe = low && (isLast ? Boolean(life.callMe) : random.chance(0.4));
    const answered = !(isLast && life.callMe && !life.end);
    const note = low ? random.pick(worriedNotes) : random.chance(0.4) ? random.pick(goodNotes) : null;
    add('citizen', date, low ? random.whole(1, 2) : random.whole(3, 5), note, callMe, answered);
    // The mentor is asked every other time, and only one who has promised confidentiality can answer.
    if (plan.confidential && random.chance(0.5))
      add(
        'mentor',
        date,
        low ? random.whole(2, 3) : random.whole(3, 5),
        random.chance(0.4) ? random.pick(low ? mentorWorries : mentorNotes) : null,
        false,
        true,
      );
  }
}

const decisions = ['continue', 'continue', 'continue', 'adjust-hours', 'new-tasks'] as const;

function addFollowUps(
  world: World,
  plan: PlacementPlan,
  running: Running,
  life: LifePlan,
  ended: Temporal.PlainDate | null,
): void {
  const { random } = world;
  const owner = plan.opening.workplace.consultant;
  const outcome = life.end?.outcome;
  const jobStart = outcome?.jobStartsDaysAgo === undefined ? null : world.daysAgo(outcome.jobStartsDaysAgo);
  const own = plannedFollowUps(running, world.holidays).map((followUp) => ({ ...followUp, job: false }));
  const later = jobStart
    ? jobFollowUps(jobStart, world.holidays).map((followUp) => ({ ...followUp, job: true }))
    : [];
  const all = [...own, ...later];
  const past = all.filter(({ dueOn }) => compare(dueOn, world.today) < 0);
  const lastDue = past.at(-1);
  const notes = [...(life.followUpNotes ?? [])];
  for (const followUp of all) {
    const { kind, dueOn, job } = followUp;
    const plannedAt = job ? world.moment(jobStart!.subtract({ days: 1 }), 10) : running.signedAt;
    const quiet = life.quietDays !== undefined && compare(dueOn, world.daysAgo(life.quietDays)) > 0;
    const isDone =
      past.includes(followUp) &&
      !(!job && ended && compare(dueOn, ended) > 0) &&
      !quiet &&
      !(life.overdue && followUp === lastDue);
    const doneAt = isDone ? world.moment(dueOn) : null;
    const channel = kind === 'half-way' || kind === 'before-end' ? 'visit' : 'phone';
    const row = {
      id: world.id(plannedAt),
      placementId: running.id,
      kind,
      dueOn,
      ownerId: owner.id,
      channel,
      plannedAt,
      doneAt,
      doneBy: doneAt ? owner.id : null,
      doneChannel: doneAt ? channel : null,
      note: doneAt ? (notes.shift() ?? random.pick(followUpNotes)) : null,
      decision: doneAt ? random.pick(decisions) : null,
      // What was still planned falls away with the end; what follows a job does not.
      cancelledAt: !doneAt && !job && ended ? world.moment(ended, 14) : null,
    };
    world.add('followUp', row);
    if (doneAt)
      noteEvent(world, doneAt, owner, {
        kind: 'placement.follow-up-done',
        citizenId: plan.citizen.id,
        subjectId: running.id,
      });
  }
}

export function addEnd(world: World, plan: PlacementPlan, running: Pick<Running, 'id'>, end: EndPlan): void {
  const owner = plan.opening.workplace.consultant;
  const endedOn = world.daysAgo(end.daysAgo);
  const endedAt = world.moment(endedOn, 14);
  const about = { citizenId: plan.citizen.id, subjectId: running.id };
  world.add('placementEnd', {
    placementId: running.id,
    kind: end.kind,
    endedOn,
    cause: end.cause ?? null,
    learning: end.learning ?? null,
    learnedNeeds: end.learnedNeeds ?? [],
    endedAt,
    endedBy: owner.id,
    onBehalfReason: null,
  });
  noteEvent(world, endedAt, owner, { kind: `placement.${end.kind}`, ...about });
  for (const need of end.learnedNeeds ?? []) plan.citizen.learn(need, endedAt, owner);
  for (const party of end.assessments ?? []) addAssessment(world, plan, running.id, party, endedOn);
  if (!end.outcome) return;
  const { kind, hours, jobStartsDaysAgo, jobTitle, atSameWorkplace, note } = end.outcome;
  const recordedAt = world.moment(endedOn, 15);
  world.add('outcome', {
    placementId: running.id,
    kind,
    jobMinutes: hours === undefined ? null : Math.round(hours * 60),
    jobStartsOn: jobStartsDaysAgo === undefined ? null : world.daysAgo(jobStartsDaysAgo),
    jobTitle: jobTitle ?? null,
    atSameWorkplace: atSameWorkplace ?? null,
    note: note ?? null,
    recordedAt,
    recordedBy: owner.id,
  });
  noteEvent(world, recordedAt, owner, {
    kind: 'placement.outcome-recorded',
    ...about,
    data: { outcome: kind },
  });
}

function addAssessment(
  world: World,
  plan: PlacementPlan,
  id: string,
  party: 'citizen' | 'employer',
  endedOn: Temporal.PlainDate,
): void {
  const { random } = world;
  const person = party === 'citizen' ? plan.citizen.account : plan.opening.workplace.employer;
  const helper = plan.opening.workplace.consultant;
  const name = party === 'citizen' ? plan.citizen.name : plan.opening.workplace.contactName;
  const answer = () =>
    random.weighted([
      ['yes', 6],
      ['partly', 3],
      ['no', 1],
    ]);
  const answers = {
    tasks: answer(),
    hours: answer(),
    ...(party === 'citizen'
      ? { welcome: answer(), again: answer() }
      : { support: answer(), again: random.pick(['hire', 'take-in', 'take-in', 'later']) }),
  };
  world.add('endAssessment', {
    placementId: id,
    party,
    answers,
    note: party === 'citizen' ? random.pick(goodNotes) : random.pick(mentorNotes),
    at: world.moment(endedOn, 12),
    name,
    accountId: person?.id ?? helper.id,
    onBehalfReason: person ? null : 'asked-by-phone',
  });
}
