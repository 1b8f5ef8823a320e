import { textsFor } from '#locales/index.ts';
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
  if (citizen) {
    const id = follow(world, lone.id, { kind: 'for-citizen', citizenId: citizen.id, name: 'for-citizen' });
    if (lone.email) tell(world, id, lone.name, lone.email);
  }
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
): string {
  const createdAt = world.moment(world.daysAgo(20), 10);
  const id = world.id(createdAt);
  world.add('savedSearch', {
    ...what,
    ...{ id, accountId, criteria: {}, every: 'week', createdAt, toldUntil: lastTold(world) },
  });
  return id;
}

const lastTold = (world: World): Temporal.Instant => world.moment(world.daysAgo(2), 8);

/** The mail of that morning, as the job writes it. */
function tell(world: World, savedSearchId: string, toName: string, toAddress: string): void {
  const at = lastTold(world);
  const words = textsFor('da').following.mail;
  world.add('message', {
    ...{ id: world.id(at), channel: 'mail', toName, toAddress, subject: words.citizenSubject },
    body: words.openings(1),
    ...{ about: `saved-search:${savedSearchId}`, createdAt: at, sentAt: at, attempts: 1 },
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
