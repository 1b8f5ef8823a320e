import { businessStreets, type Town } from './geography.ts';
import { firstNames, mailOf, slug, surnames } from './names.ts';
import { addTasksAndOpenings, type Opening } from './openings.ts';
import type { Person, Staff } from './staff.ts';
import { addAccount } from './staff.ts';
import { noteEvent } from './traces.ts';
import { type KindOfWork, kindsOfWork, municipalKinds } from './work/index.ts';
import type { World } from './world.ts';

export interface Workplace {
  readonly id: string;
  readonly name: string;
  readonly industry: string;
  readonly address: string;
  readonly town: Town;
  readonly latitude: number;
  readonly longitude: number;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly contactPhone: string;
  readonly consultant: Person;
  /** Null when the employer never logs in. */
  employer: Person | null;
  /** Colleagues who may be mentors; those without an account get links. */
  readonly mentors: { name: string; email: string | null; phone: string; account: Person | null }[];
  readonly openings: Opening[];
}

export interface CompanyPlan {
  readonly companies: number;
  readonly workplaces: number;
  readonly openings: number;
  readonly towns: readonly Town[];
  /** Begins the run of CVR and P-numbers, so that two municipalities share none. */
  readonly firstNumber: number;
}

const cvrWeights = [2, 7, 6, 5, 4, 3, 2, 1];
export const passesModulus11 = (cvr: string): boolean =>
  cvrWeights.reduce((sum, weight, place) => sum + weight * Number(cvr[place]), 0) % 11 === 0;

/** Numbers from 99 are not given to anybody, but are otherwise as they must be. */
export function* cvrNumbers(first: number): Generator<string> {
  for (let number = first; ; number += 1) {
    const cvr = `99${String(number).padStart(6, '0')}`;
    if (passesModulus11(cvr)) yield cvr;
  }
}

const parts =
  'Egebjerg Strandby Solhøj Kildemose Ravnholt Fjordblik Skovlund Enghave Bakkely Lyngsø Åbrink Nørremark'.split(
    ' ',
  );

export function addCompanies(world: World, staff: Staff, plan: CompanyPlan): Workplace[] {
  const { random } = world;
  const cvr = cvrNumbers(plan.firstNumber);
  const workplaces: Workplace[] = [];
  const taken = new Set<string>();
  let pNumber = plan.firstNumber;
  const numberOfWorkplace = () => {
    pNumber += 1;
    return `99${String(pNumber).padStart(8, '0')}`;
  };

  const addCompany = (name: string, kind: KindOfWork, employees: number, registered: number) => {
    const at = world.moment(world.daysAgo(registered), 10);
    const id = world.id(at);
    const consultant = staff.consultantFor(kind.industry);
    world.add('company', {
      id,
      cvr: cvr.next().value as string,
      name,
      industry: kind.industry,
      employees,
      advertisingProtected: random.chance(0.06),
      consultantId: consultant.id,
      registeredAt: at,
    });
    return { id, registered };
  };
  const addWorkplace = (
    company: { id: string; registered: number },
    name: string,
    kind: KindOfWork,
    town: Town,
  ) => {
    const workplace = addPlace(world, staff, { company, name, kind, town, pNumber: numberOfWorkplace() });
    workplaces.push(workplace);
    return { workplace, kind };
  };

  const municipality = addCompany(world.name, municipalKinds[0]!.kind, 1850, 480);
  const own = plan.companies > 50 ? municipalKinds : municipalKinds.slice(0, 3);
  const places = own.map(({ name, kind }) =>
    addWorkplace(municipality, `${name}, ${world.name}`, kind, plan.towns[0]!),
  );
  const companies = Array.from({ length: plan.companies - 1 }, () => {
    const kind = random.weighted(kindsOfWork);
    const town = random.weighted(plan.towns.map((one) => [one, one.weight] as const));
    const name = companyName(world, kind, town, taken);
    const company = addCompany(name, kind, random.whole(...kind.employees), random.whole(40, 460));
    places.push(addWorkplace(company, name, kind, town));
    return { company, kind, name, town };
  });
  for (const { company, kind, name, town } of random.sample(companies, plan.workplaces - places.length)) {
    const other = random.pick(plan.towns.filter((one) => one !== town));
    places.push(addWorkplace(company, `${name}, ${other.name}`, kind, other));
  }
  addTasksAndOpenings(world, places, plan.openings);
  return workplaces;
}

function companyName(world: World, kind: KindOfWork, town: Town, taken: Set<string>): string {
  for (;;) {
    const name = world.random
      .pick(kind.companies)
      .replaceAll('{place}', town.name)
      .replaceAll('{name}', world.random.pick(surnames))
      .replaceAll('{part}', world.random.pick(parts));
    if (!taken.has(name)) {
      taken.add(name);
      return name;
    }
  }
}

const personName = (world: World) => `${world.random.pick(firstNames)} ${world.random.pick(surnames)}`;

export function addPlace(
  world: World,
  staff: Staff,
  place: {
    company: { id: string; registered: number };
    name: string;
    kind: KindOfWork;
    town: Town;
    pNumber: string;
    contactName?: string;
    about?: string;
    /** The people there are written out, so none are made up. */
    people?: 'written';
  },
): Workplace {
  const { random } = world;
  const { company, name, kind, town } = place;
  const at = world.moment(world.daysAgo(company.registered), 11);
  const mail = slug(name);
  const contactName = place.contactName ?? personName(world);
  const workplace: Workplace = {
    id: world.id(at),
    name,
    industry: kind.industry,
    address: `${random.pick(businessStreets)} ${random.whole(1, 88)}`,
    town,
    latitude: round(town.latitude + (random.next() - 0.5) * 0.03),
    longitude: round(town.longitude + (random.next() - 0.5) * 0.05),
    contactName,
    contactEmail: mailOf(contactName, mail),
    contactPhone: world.phone(),
    consultant: staff.consultantFor(kind.industry),
    employer: null,
    mentors: [],
    openings: [],
  };
  world.add('workplace', {
    id: workplace.id,
    companyId: company.id,
    pNumber: place.pNumber,
    name,
    industry: kind.industry,
    address: workplace.address,
    postalCode: town.code,
    latitude: workplace.latitude,
    longitude: workplace.longitude,
    contactName,
    contactEmail: workplace.contactEmail,
    contactPhone: workplace.contactPhone,
    contactChannel: random.weighted([
      ['mail', 6],
      ['sms', 2],
      ['phone', 2],
    ]),
    about: place.about ?? random.pick(kind.about),
    consultantId: workplace.consultant.id,
    registeredAt: at,
  });
  noteEvent(world, at, workplace.consultant, { kind: 'workplace.registered', subjectId: workplace.id });
  if (place.people === 'written') return workplace;
  if (random.chance(0.55)) addEmployer(world, workplace, null);
  for (let count = random.whole(1, 2); count > 0; count -= 1) {
    const mentor = personName(world);
    const email = random.chance(0.8) ? mailOf(mentor, mail) : null;
    addMentor(world, workplace, { name: mentor, email, title: null, account: random.chance(0.45) });
  }
  return workplace;
}

export function addEmployer(world: World, workplace: Workplace, title: string | null): Person {
  const { contactName: name, contactEmail: email, contactPhone: phone } = workplace;
  const person = addAccount(world, { name, role: 'employer', email, phone, title }, 200);
  workplace.employer = person;
  const addedAt = world.moment(world.daysAgo(200), 9);
  world.add('workplaceMember', { workplaceId: workplace.id, accountId: person.id, addedAt });
  return person;
}

export function addMentor(
  world: World,
  workplace: Workplace,
  mentor: { name: string; email: string | null; title: string | null; account: boolean },
): Workplace['mentors'][number] {
  const { name, email, title } = mentor;
  const phone = world.phone();
  const account = mentor.account
    ? addAccount(world, { name, role: 'mentor', email, phone, title }, 180)
    : null;
  const added = { name, email, phone, account };
  workplace.mentors.push(added);
  return added;
}

const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
