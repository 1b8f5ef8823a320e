import { roles } from '#domains/access/index.ts';
import { textsFor } from '#locales/index.ts';
import type { Database } from '#platform/database/open.ts';

/** The written-out people of the demo, a few per role: for the one who has just started it and asks “and now?”. */
export async function peopleToTry(database: Database, address: string): Promise<string[]> {
  const municipality = await database.asOwner((tx) =>
    tx
      .selectFrom('municipality')
      .select(['id', 'name'])
      .orderBy('createdAt')
      .orderBy('id')
      .executeTakeFirst(),
  );
  if (!municipality) return [];
  const people = await database.inMunicipality(municipality.id, (tx) =>
    tx
      .selectFrom('account')
      .select(['name', 'role'])
      .where('title', 'is not', null)
      .where('closedAt', 'is', null)
      .orderBy('nameSort')
      .execute(),
  );
  const names = textsFor('da').access.roles;
  const perRole = Map.groupBy(people, (person) => person.role);
  const width = Math.max(...roles.map((role) => names[role].length));
  return [
    `Step in as anybody at ${address}/log-ind, in ${municipality.name}:`,
    ...roles
      .filter((role) => perRole.has(role))
      .map(
        (role) =>
          `  ${names[role].padEnd(width)}  ${firstOf(perRole.get(role)!.map((person) => person.name))}`,
      ),
  ];
}

const shown = 3;
const firstOf = (people: string[]): string =>
  people.slice(0, shown).join(', ') + (people.length > shown ? ` and ${people.length - shown} more` : '');
