import type { Role } from '#domains/access/index.ts';
import { mailOf } from './names.ts';
import type { World } from './world.ts';

/** Somebody who can log in; those with a title stand as buttons at the log-in. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly email: string | null;
  readonly phone: string | null;
}

export interface StaffPlan {
  readonly role: 'caseworker' | 'consultant' | 'manager' | 'administrator';
  readonly name: string;
  /** One line about the person, for the log-in page; null for the colleagues in the background. */
  readonly title: string | null;
  /** A consultant's industries. */
  readonly industries?: readonly string[];
}

export interface Staff {
  readonly caseworkers: readonly Person[];
  readonly consultants: readonly Person[];
  readonly managers: readonly Person[];
  consultantFor(industry: string): Person;
  named(name: string): Person;
}

export function addAccount(
  world: World,
  person: Omit<Person, 'id'> & { title?: string | null; language?: string; citizenId?: string },
  daysAgo: number,
): Person {
  const at = world.moment(world.daysAgo(daysAgo), 9);
  const { name, role, email, phone, title = null, language = 'da', citizenId = null } = person;
  const id = world.id(at);
  world.add('account', { id, role, name, email, phone, title, language, citizenId, createdAt: at });
  return { id, name, role, email, phone };
}

export function addStaff(world: World, plans: readonly StaffPlan[]): Staff {
  const everyone = plans.map((plan) => ({
    plan,
    person: addAccount(
      world,
      {
        name: plan.name,
        role: plan.role,
        email: mailOf(plan.name, world.municipalityId),
        phone: world.phone(),
        title: plan.title,
      },
      500,
    ),
  }));
  const withRole = (role: Role) =>
    everyone.filter(({ person }) => person.role === role).map(({ person }) => person);
  const consultants = withRole('consultant');
  return {
    caseworkers: withRole('caseworker'),
    consultants,
    managers: withRole('manager'),
    consultantFor: (industry) =>
      everyone.find(({ plan }) => plan.industries?.includes(industry))?.person ?? consultants[0]!,
    named: (name) => everyone.find(({ person }) => person.name === name)!.person,
  };
}
