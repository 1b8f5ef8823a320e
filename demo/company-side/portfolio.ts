import { FACT_KINDS } from '#domains/companies/index.ts';
import { DIMENSIONS } from '#domains/matching/index.ts';
import { cvrNumbers, type Workplace } from '../companies.ts';
import { firstNames, mailOf, slug, surnames } from '../names.ts';
import { type Random, randomFrom } from '../random.ts';
import type { Person, Staff, StaffPlan } from '../staff.ts';
import { noteEvent } from '../traces.ts';
import type { Row, World } from '../world.ts';
import { bestTimes, contactNotes, factNotes, jobTitles, languages } from './portfolio-words.ts';

type CompanyRow = Row<'company'> & { id: string; name: string; consultantId: string };

/** Who knows which industry, how the relations are kept up, and who is away just now. */
export function addPortfolio(
  world: World,
  staff: Staff,
  plans: readonly StaffPlan[],
  workplaces: readonly Workplace[],
): void {
  // A chance of its own: what comes after is the same with it as without.
  const random = randomFrom(`${world.municipalityId} portfolio`);
  for (const { name, industries = [] } of plans)
    for (const industry of industries)
      world.add('consultantIndustry', { accountId: staff.named(name).id, industry });
  const companies = (world.rows.get('company') ?? []) as CompanyRow[];
  const people = new Map(staff.consultants.map((person) => [person.id, person]));
  for (const company of companies) addRelation(world, random, company, people.get(company.consultantId)!);
  for (const workplace of workplaces) addKnowledge(world, random, workplace);
  addSilent(world, staff);
  addHolidays(world, random, staff, companies);
}

/** Most are kept up as agreed; one in six has been let wait. */
function addRelation(world: World, random: Random, company: CompanyRow, consultant: Person): void {
  const cadence = random.weighted([
    [3, 4],
    [6, 5],
    [null, 2],
  ] as const);
  company.cadenceMonths = cadence;
  const late = random.chance(1 / 6);
  const rhythm = (cadence ?? 5) * 30;
  let days = late ? rhythm + random.whole(3, 40) : random.whole(4, rhythm - 12);
  for (let count = random.whole(1, 4); count > 0; count -= 1) {
    addContact(world, random, company, consultant, days);
    days += random.whole(40, rhythm + 30);
  }
}

function addContact(world: World, random: Random, company: CompanyRow, by: Person, daysAgo: number): void {
  const at = world.moment(world.daysAgo(daysAgo), random.whole(9, 15));
  const kind = random.weighted([
    ['talked', 7],
    ['wrote', 2],
    ['no-answer', 1],
    ['they-called', 1],
  ] as const);
  world.add('companyContact', {
    id: world.id(at),
    companyId: company.id,
    at,
    channel: kind === 'wrote' ? 'mail' : random.chance(0.8) ? 'phone' : 'meeting',
    kind,
    note: kind === 'no-answer' ? null : random.pick(contactNotes),
    approachBasis: company.advertisingProtected && kind !== 'they-called' ? 'relation' : null,
    byId: by.id,
    byName: by.name,
    recordedAt: at,
  });
}

/** What the place can, from visits and talks, and who else answers there. */
function addKnowledge(world: World, random: Random, workplace: Workplace): void {
  const { id: workplaceId, consultant, name } = workplace;
  if (random.chance(0.7))
    for (const kind of random.sample(FACT_KINDS, random.whole(1, 4))) {
      const observedOn = world.daysAgo(random.whole(5, 300));
      const at = world.moment(observedOn, 15);
      world.add('workplaceFact', {
        id: world.id(at),
        workplaceId,
        kind,
        value:
          kind === 'experience'
            ? random.pick(DIMENSIONS)
            : kind === 'languages'
              ? random.pick(languages)
              : null,
        note: factNotes[kind] ?? null,
        source: random.weighted([
          ['visit', 5],
          ['conversation', 3],
          ['employer', 2],
          ['placement', 1],
        ] as const),
        observedOn,
        recordedAt: at,
        recordedBy: consultant.id,
        recordedByName: consultant.name,
      });
    }
  if (random.chance(0.35)) {
    const person = `${random.pick(firstNames)} ${random.pick(surnames)}`;
    const at = world.moment(world.daysAgo(random.whole(20, 200)), 12);
    world.add('workplaceContact', {
      id: world.id(at),
      workplaceId,
      name: person,
      jobTitle: random.pick(jobTitles),
      email: mailOf(person, slug(name)),
      phone: world.phone(),
      channel: random.pick(['phone', 'sms', 'mail'] as const),
      bestTime: random.chance(0.6) ? random.pick(bestTimes) : null,
      leftOn: random.chance(0.12) ? world.daysAgo(random.whole(5, 20)) : null,
      addedAt: at,
    });
  }
}

const silentPlaces = [
  { name: 'Bølgens Strandkiosk', industry: 'shop', contactName: 'Ellen Bølge', lastDaysAgo: 410 },
  { name: 'Lyngsø Planteskole', industry: 'green', contactName: 'Aksel Lyng', lastDaysAgo: 520 },
] as const;

/** Good places once, and nobody has heard from them for more than a year. */
function addSilent(world: World, staff: Staff): void {
  const cvr = cvrNumbers(700_000);
  silentPlaces.forEach(({ name, industry, contactName, lastDaysAgo }, number) => {
    const registeredAt = world.moment(world.daysAgo(lastDaysAgo + 150), 10);
    const consultant = staff.consultantFor(industry);
    const id = world.id(registeredAt);
    const shared = { name, industry, consultantId: consultant.id, registeredAt };
    world.add('company', { id, cvr: cvr.next().value as string, employees: 4, ...shared });
    const workplaceId = world.id(registeredAt);
    world.add('workplace', {
      id: workplaceId,
      companyId: id,
      pNumber: `99${String(70_000_000 + number)}`,
      address: `Strandvejen ${number + 3}`,
      postalCode: '7130',
      latitude: 55.766 + number / 500,
      longitude: 9.972,
      contactName,
      contactEmail: mailOf(contactName, slug(name)),
      contactPhone: world.phone(),
      contactChannel: 'phone',
      ...shared,
    });
    const at = world.moment(world.daysAgo(lastDaysAgo), 11);
    world.add('companyContact', {
      id: world.id(at),
      companyId: id,
      at,
      channel: 'phone',
      kind: 'talked',
      note: 'De klarer sig selv i år, men siger tak for hjælpen.',
      byId: consultant.id,
      byName: consultant.name,
      recordedAt: at,
    });
  });
}

/** One is on holiday now, and one has just come back: the first two to log in as meet both sides of it. */
function addHolidays(world: World, random: Random, staff: Staff, companies: readonly CompanyRow[]): void {
  const [mette, jakob, rikke] = ['Mette Overgaard', 'Jakob Nørgaard', 'Rikke Damgaard'].map((name) =>
    staff.named(name),
  ) as [Person, Person, Person];
  const away = (person: Person, substitute: Person, from: number, to: number, note: string) => {
    const at = world.moment(world.daysAgo(from + 20), 13);
    world.add('consultantAbsence', {
      id: world.id(at),
      accountId: person.id,
      substituteId: substitute.id,
      fromDate: world.daysAgo(from),
      toDate: world.daysAgo(to),
      note,
      registeredAt: at,
      registeredBy: person.id,
    });
    noteEvent(world, at, person, { kind: 'consultant.absence-registered', subjectId: person.id });
  };
  away(rikke, mette, 3, -9, 'Vaskeriet på havnen venter på et opkald. De vil gerne have en mere.');
  away(jakob, mette, 13, 4, 'Ingen haster. Ring, hvis fabrikken i Nørby spørger om timer.');
  const his = companies.filter(({ consultantId }) => consultantId === jakob.id);
  for (const [number, company] of random.sample(his, 4).entries())
    addContact(world, random, company, mette, 11 - number * 2);
  const given = companies.find(({ consultantId }) => consultantId === jakob.id);
  if (!given) return;
  const at = world.moment(world.daysAgo(90), 10);
  world.add('companyHandOver', {
    id: world.id(at),
    companyId: given.id,
    fromId: rikke.id,
    toId: jakob.id,
    note: 'De laver mest produktion nu. Driftslederen svarer altid på sms.',
    at,
    byId: rikke.id,
    byName: rikke.name,
  });
}
