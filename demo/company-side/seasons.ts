import { DEFAULT_WEIGHTS, match } from '#domains/matching/index.ts';
import { anyTime, readWhen } from '#domains/openings/index.ts';
import type { TaskToCarve } from '#domains/small-jobs/loose-tasks-queries.ts';
import { jobAsVacancy } from '#domains/small-jobs/propose.ts';
import { design } from '#locales/da/design.ts';
import type { Citizen } from '../citizens.ts';
import { addMentor, type Workplace } from '../companies.ts';
import { townsOfAasund } from '../geography.ts';
import { addOpening } from '../openings.ts';
import { addPlaces } from '../people/places.ts';
import { everybody, placementOn } from '../people/stage.ts';
import { addPlacement } from '../placements.ts';
import { type Random, randomFrom } from '../random.ts';
import type { Person, Staff } from '../staff.ts';
import { noteEvent } from '../traces.ts';
import type { Row, World } from '../world.ts';
import { dutiesAtTheGrocer, leftLying, seasonalPlaces, type Year, years } from './season-words.ts';

const garden = 'Solvang Havecenter';
/** Of 65 at the garden centre so many have come through the municipality. */
const employeesThere = 65;
const throughUs = 15;
const inTheBank = 16;

interface Town {
  world: World;
  random: Random;
  staff: Staff;
  /** Those who are at work nowhere. */
  free: Citizen[];
}

/** Years of those who are busy in some months, the job bank, a call for two, and a small job half-way. */
export function addSeasons(world: World, staff: Staff, citizens: readonly Citizen[]): void {
  const random = randomFrom(`${world.municipalityId} seasons`);
  const busy = atWork(world);
  const free = citizens.filter(
    (one) => one.seeker && one.caseworker && !one.isProtected && !busy.has(one.id),
  );
  const town: Town = { world, random, staff, free };
  const made = addPlaces(world, staff, { places: seasonalPlaces, towns: townsOfAasund, firstNumber: 7000 });
  for (const place of made.values()) addYear(town, place.id, place.consultant.id, years[place.name]!, 60);
  addGarden(town);
  addOtherYears(town);
  addJobBank(town);
  addLooseTasks(town, [...made.values()]);
  addSmallJobs(world);
  addSmallJobHalfWay(town, made.get('grocer')!);
}

function atWork(world: World): Set<string> {
  const over = new Set(world.rows.get('placementEnd')?.map(({ placementId }) => placementId));
  const placements = (world.rows.get('placement') ?? []) as Row<'placement'>[];
  const jobs = (world.rows.get('employment') ?? []) as Row<'employment'>[];
  return new Set([
    ...placements.filter(({ id }) => !over.has(id)).map(({ citizenId }) => citizenId!),
    ...jobs.filter(({ untilOn }) => !untilOn).map(({ citizenId }) => citizenId!),
  ]);
}

const rowsOf = <T extends 'workplace' | 'company' | 'task' | 'employment' | 'placement' | 'opening'>(
  world: World,
  table: T,
) => (world.rows.get(table) ?? []) as Row<T>[];

function addYear(
  { world }: Town,
  workplaceId: string,
  by: string,
  { what, hours, note, months }: Year,
  agreedDaysAgo: number,
): void {
  const agreedOn = world.daysAgo(agreedDaysAgo);
  world.add('season', {
    workplaceId,
    what,
    minutesPerWeek: hours * 60,
    note: note ?? null,
    agreedOn,
    version: 1,
    changedAt: world.moment(agreedOn, 10),
    changedBy: by,
    onBehalfReason: 'at-meeting',
  });
  for (const [month, people] of Object.entries(months))
    world.add('seasonDemand', { workplaceId, month: Number(month), people });
}

/** The garden centre that rings when the season begins. */
function addGarden(town: Town): void {
  const { world } = town;
  const place = rowsOf(world, 'workplace').find(({ name }) => name === garden)!;
  Object.assign(rowsOf(world, 'company').find(({ id }) => id === place.companyId)!, {
    employees: employeesThere,
  });
  addYear(town, place.id!, place.consultantId!, years[garden]!, 45);
  haveBeenThere(town, place);
  addContacts(town, place.id!);
  callForTwo(town, place);
}

/** Jobs that are told of anyhow are at the garden centre, until so many are. After the jobs are told of. */
export function employAtTheGarden(world: World): void {
  const workplaceId = rowsOf(world, 'workplace').find(({ name }) => name === garden)!.id!;
  const running = rowsOf(world, 'employment').filter(
    ({ untilOn, source }) => !untilOn && source !== 'outcome',
  );
  const there = new Set(
    rowsOf(world, 'employment')
      .filter((job) => !job.untilOn && job.workplaceId === workplaceId)
      .map(({ citizenId }) => citizenId),
  );
  for (const job of running) {
    if (there.size >= throughUs) return;
    if (there.has(job.citizenId)) continue;
    Object.assign(job, { workplaceId, employerName: null });
    there.add(job.citizenId);
  }
}

/** Two from last season, who did well and went on. */
function haveBeenThere({ world, free }: Town, place: Row<'workplace'>): void {
  const row = rowsOf(world, 'opening').find(({ workplaceId }) => workplaceId === place.id)!;
  const consultant = personOf(world, place.consultantId!);
  const workplace: Workplace = {
    ...(place as Required<Row<'workplace'>>),
    town: townsOfAasund[0]!,
    latitude: place.latitude!,
    longitude: place.longitude!,
    contactEmail: place.contactEmail!,
    contactPhone: place.contactPhone!,
    consultant,
    employer: null,
    mentors: [],
    openings: [],
  };
  const mentor = { name: 'Ragnhild Munk', email: null, phone: place.contactPhone!, account: null };
  const fits = jobAsVacancy(
    {
      id: place.id!,
      name: place.name!,
      city: null,
      industry: place.industry!,
      contactName: place.contactName!,
      place: { lat: place.latitude!, lon: place.longitude! },
      tasks: [],
    },
    tasksOf(world, place.id!),
    { title: '', minutes: 600, minutesStart: 300 },
  );
  const who = free.filter((one) => match(one.seeker!, fits, DEFAULT_WEIGHTS, world.today).fits).slice(0, 2);
  for (const citizen of who)
    addPlacement(world, {
      citizen,
      opening: {
        id: row.id!,
        title: row.title!,
        schemes: row.schemes!,
        perspective: row.perspective!,
        workplace,
        taskTitles: ['Vande og potte om'],
        vacancy: {} as never,
        left: 1,
      },
      suggestionId: null,
      scheme: 'virksomhedspraktik',
      startsDaysAgo: 345,
      lasts: 60,
      purposes: ['clarify-goal'],
      purposeNote: 'Se, om arbejdet passer i højsæsonen.',
      mentor,
      confidential: false,
      versions: [{ madeDaysAgo: 352, signed: everybody, steps: [{ day: 0, practice: 8, on: [1, 3] }] }],
      life: { steady: 0.97, end: { kind: 'completed', daysAgo: 285, outcome: { kind: 'near-job' } } },
    });
}

const tasksOf = (world: World, workplaceId: string): TaskToCarve[] =>
  rowsOf(world, 'task')
    .filter((task) => task.workplaceId === workplaceId)
    .slice(0, 1)
    .map((task) => ({
      id: task.id!,
      title: task.title!,
      minutesPerWeek: task.minutesPerWeek!,
      iscoCode: task.iscoCode ?? null,
      offered: true,
      when: anyTime,
      demands: Object.fromEntries(
        (world.rows.get('taskDemand') ?? [])
          .filter(({ taskId }) => taskId === task.id)
          .map(({ dimension, level, lowersTo }) => [dimension, { level, lowersTo }]),
      ),
    }));

const personOf = (world: World, id: string): Person => {
  const { name, role, email, phone } = world.rows
    .get('account')!
    .find((one) => one.id === id) as unknown as Person;
  return { id, name, role, email, phone };
};

/** Some of those who have been there have said that the place may know them. */
function addContacts({ world, random }: Town, workplaceId: string): void {
  const over = (world.rows.get('placementEnd') ?? []) as Row<'placementEnd'>[];
  const here = new Set(
    rowsOf(world, 'placement')
      .filter((one) => one.workplaceId === workplaceId)
      .map(({ id }) => id),
  );
  for (const { placementId, endedAt } of over.filter((one) => here.has(one.placementId)))
    world.add('contactAfterEnd', {
      placementId: placementId!,
      yes: random.chance(0.7),
      answeredAt: endedAt!,
    });
}

/** Rung in yesterday: two from the first of the month after next. Nobody is asked yet. */
function callForTwo({ world }: Town, place: Row<'workplace'>): void {
  const day = world.daysAgo(1);
  const at = world.moment(day, 10);
  const startsOn = world.today.with({ day: 1 }).add({ months: 2 });
  const endsOn = startsOn.add({ months: 3 }).subtract({ days: 1 });
  const employer = world.rows.get('account')?.find(({ name }) => name === place.contactName);
  const tasks = rowsOf(world, 'task').filter(({ workplaceId }) => workplaceId === place.id);
  const openingId = world.id(at);
  const id = world.id(at);
  world.add('opening', {
    id: openingId,
    workplaceId: place.id!,
    title: `Sæsonhjælp fra ${design.months[startsOn.month - 1]}`,
    schemes: ['virksomhedspraktik', 'fleksjob'],
    minutesMin: 600,
    minutesMax: 600,
    minutesStart: 300,
    startTime: null,
    endTime: null,
    evenings: false,
    weekends: false,
    licences: [],
    mustHave: [],
    niceToHave: [],
    seasonFrom: startsOn.month,
    seasonTo: endsOn.month,
    places: 2,
    perspective: 'agreed',
    createdAt: at,
    createdBy: (employer?.id as string | undefined) ?? null,
    onBehalfReason: null,
  });
  for (const { id: taskId } of tasks.slice(0, 1)) world.add('openingTask', { openingId, taskId: taskId! });
  world.add('callOff', {
    id,
    workplaceId: place.id!,
    openingId,
    people: 2,
    startsOn,
    endsOn,
    minutesPerWeek: 600,
    note: 'Gerne en, der har prøvet det før. Handsker har vi.',
    calledAt: at,
    calledBy: (employer?.id as string | undefined) ?? null,
    callerName: place.contactName!,
  });
  noteEvent(world, at, null, {
    kind: 'call-off.made',
    subjectId: id,
    actorName: place.contactName!,
    actorRole: 'employer',
  });
}

/** Others by their trade; some of them were last asked a year ago. */
function addOtherYears(town: Town): void {
  const { world, random } = town;
  const told = new Set(world.rows.get('season')?.map(({ workplaceId }) => workplaceId));
  for (const [industry, year] of Object.entries(years).filter(([key]) => key.startsWith('any '))) {
    const places = rowsOf(world, 'workplace').filter(
      (one) => one.industry === industry.slice(4) && !told.has(one.id),
    );
    for (const place of random.sample(places, Math.min(3, places.length)))
      addYear(town, place.id!, place.consultantId!, year, random.pick([20, 70, 110, 390]));
  }
}

function addJobBank({ world, random, free }: Town): void {
  for (const citizen of random.sample(free, Math.min(inTheBank, free.length))) {
    const days = random.whole(3, 60);
    const wishes = citizen.seeker!.wishes.flatMap(({ industry }) => industry ?? []);
    world.add('jobBankMember', {
      citizenId: citizen.id,
      industries: random.chance(0.4) ? wishes.slice(0, 2) : [],
      readyFrom: world.daysAgo(random.whole(-20, days)),
      readyUntil: null,
      note: random.chance(0.4) ? 'Helst om formiddagen.' : null,
      changedAt: world.moment(world.daysAgo(days), 11),
      changedBy: citizen.account?.id ?? citizen.caseworker!.id,
      onBehalfReason: citizen.account ? null : 'asked-by-phone',
    });
  }
}

/** Small things nobody has time for, told at a visit and part of no job yet. */
function addLooseTasks({ world }: Town, places: readonly Workplace[]): void {
  for (const place of places)
    for (const { title, isco, minutes, rhythm, asks = {} } of leftLying[place.name] ?? []) {
      const at = world.moment(world.daysAgo(12), 14);
      const id = world.id(at);
      world.add('task', {
        id,
        workplaceId: place.id,
        title,
        description: rhythm,
        ...readWhen(rhythm),
        iscoCode: isco,
        minutesPerWeek: minutes,
        createdAt: at,
        createdBy: place.consultant.id,
        onBehalfReason: 'at-meeting',
      });
      for (const [dimension, asked] of Object.entries(asks)) {
        const [level, lowersTo = null] = String(asked).split('→').map(Number) as [number, number?];
        world.add('taskDemand', { taskId: id, dimension, level, lowersTo });
      }
    }
}

/** Openings that are small jobs and nothing else were carved out of the tasks there. */
function addSmallJobs(world: World): void {
  const known = new Set(world.rows.get('smallJob')?.map(({ openingId }) => openingId));
  const holders = new Map(rowsOf(world, 'placement').map((one) => [one.openingId, one.citizenId]));
  const used = new Set(
    rowsOf(world, 'placement')
      .filter(({ scheme }) => scheme === 'smaajob')
      .map(({ openingId }) => openingId),
  );
  for (const { id, createdAt, createdBy } of rowsOf(world, 'opening').filter((one) => used.has(one.id!))) {
    if (known.has(id)) continue;
    world.add('smallJob', {
      openingId: id!,
      citizenId: holders.get(id!) ?? null,
      adapted: [],
      carvedAt: createdAt!,
      carvedBy: createdBy ?? null,
    });
  }
}

/** Two small tasks at the grocer's, put together for one person, six weeks in. */
function addSmallJobHalfWay({ world, free }: Town, place: Workplace): void {
  const opening = addOpening(
    world,
    place,
    {
      title: 'Kaffekøkken og pap',
      tasks: [],
      hours: [8, 8],
      start: 4,
      schemes: ['smaajob'],
      perspective: 'agreed',
    },
    dutiesAtTheGrocer,
    {},
    new Map(),
  );
  const citizen = free.find(
    (one) =>
      one.account &&
      !world.rows.get('suggestion')?.some(({ citizenId }) => citizenId === one.id) &&
      match(one.seeker!, { ...opening.vacancy, placesFree: 1 }, DEFAULT_WEIGHTS, world.today).fits,
  );
  if (!citizen) return;
  const mentor = addMentor(world, place, { name: 'Gurli Top', email: null, title: null, account: false });
  placementOn({ world }, citizen, opening, {
    suggested: 'To opgaver, som ellers bliver liggende. Tilsammen er det 8 timer.',
    scheme: 'smaajob',
    startsDaysAgo: 44,
    lasts: 90,
    purposes: ['ordinary-hours'],
    purposeNote: 'Se, om opgaverne kan løftes, og om butikken har gavn af dem.',
    jobAgreement: 'Er begge tilfredse efter de tre måneder, bliver det til 8 timer om ugen med løn.',
    mentor: mentor.name,
    confidential: false,
    versions: [{ madeDaysAgo: 52, signed: everybody, steps: [{ day: 0, practice: 8, on: [1, 3] }] }],
    life: { steady: 0.96 },
  });
  world.add('smallJob', {
    openingId: opening.id,
    citizenId: citizen.id,
    adapted: [{ dimension: 'lifting', level: 1 }],
    carvedAt: world.moment(world.daysAgo(65), 13),
    carvedBy: place.consultant.id,
  });
}
