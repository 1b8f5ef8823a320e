import type { Citizen } from '../citizens.ts';
import type { Workplace } from '../companies.ts';
import type { Staff } from '../staff.ts';
import type { World } from '../world.ts';

/** Somebody who is followed, something that is, and weights once tried and taken back. */
export function addMatchingTraces(
  world: World,
  staff: Staff,
  citizens: readonly Citizen[],
  workplaces: readonly Workplace[],
): void {
  const lone = staff.named('Lone Villadsen');
  const mette = staff.named('Mette Overgaard');
  const citizen = citizens.find(
    ({ caseworker, seeker, isProtected }) => caseworker?.id === lone.id && seeker !== null && !isProtected,
  );
  const opening = workplaces.flatMap(({ openings }) => openings).at(-1);
  if (citizen) follow(world, lone.id, { kind: 'for-citizen', citizenId: citizen.id, name: 'for-citizen' });
  if (opening)
    follow(world, mette.id, { kind: 'for-opening', openingId: opening.id, name: opening.vacancy.title });
  addWeightHistory(world, staff);
}

function follow(
  world: World,
  accountId: string,
  what:
    | { kind: 'for-citizen'; citizenId: string; name: string }
    | { kind: 'for-opening'; openingId: string; name: string },
): void {
  const createdAt = world.moment(world.daysAgo(20), 10);
  world.add('savedSearch', {
    ...what,
    ...{ id: world.id(createdAt), accountId, criteria: {}, every: 'week', createdAt },
    toldUntil: world.moment(world.daysAgo(6), 8),
  });
}

function addWeightHistory(world: World, staff: Staff): void {
  const [manager] = staff.managers;
  const changes = [
    {
      daysAgo: 96,
      from: 2,
      to: 4,
      why: 'Linje 12 kører kun hver anden time. Vi prøver, om det nære hjælper flere.',
    },
    {
      daysAgo: 61,
      from: 4,
      to: 2,
      why: 'Ønskerne kom for langt ned. Vi går tilbage og taler om kørsel i stedet.',
    },
  ];
  for (const [at, { daysAgo, from, to, why }] of changes.entries())
    world.add('matchingWeightChange', {
      number: at + 1,
      changedAt: world.moment(world.daysAgo(daysAgo), 13),
      changedBy: manager!.id,
      changedByName: manager!.name,
      changes: [{ term: 'travel', from, to }],
      why,
    });
}
