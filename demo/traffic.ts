import type { Citizen } from './citizens.ts';
import type { Person, Staff } from './staff.ts';
import { noteLook } from './traces.ts';
import type { World } from './world.ts';

/** Twelve weeks of people opening each other's pages, as they do when they work. */
export function addLooks(world: World, citizens: readonly Citizen[], staff: Staff): void {
  const { random } = world;
  const look = (actor: Person, citizen: Citizen, reason: string, path: string, result?: 'denied') => {
    const daysAgo = random.whole(0, Math.min(84, citizen.registeredDaysAgo));
    noteLook(world, world.moment(world.daysAgo(daysAgo)), actor, citizen.id, reason, path, result);
  };
  for (const citizen of citizens) {
    const page = `/borgere/${citizen.id}`;
    const { caseworker } = citizen;
    if (caseworker) {
      for (let count = random.whole(2, 5); count > 0; count -= 1)
        look(caseworker, citizen, 'see-citizen', page);
      for (let count = random.whole(1, 4); count > 0; count -= 1) look(caseworker, citizen, 'work-list', '/');
      if (citizen.seeker) look(caseworker, citizen, 'see-needs', `${page}/behov`);
    } else {
      for (const colleague of random.sample(staff.caseworkers, 2))
        look(colleague, citizen, 'list-citizens', '/borgere');
    }
    const consultant = staff.consultants.find(({ id }) => id === citizen.row.consultantId);
    if (consultant) {
      look(consultant, citizen, 'find-citizens', '/jobaabninger');
      look(consultant, citizen, 'see-citizen', page);
      if (random.chance(0.5)) look(consultant, citizen, 'list-suggestions', '/forslag');
    }
    if (random.chance(0.3)) look(random.pick(staff.managers), citizen, 'list-citizens', '/borgere');
    // Somebody followed an old link, and was turned away.
    const protectedRow = citizen.isProtected;
    if (protectedRow || random.chance(0.02))
      look(random.pick(staff.consultants), citizen, 'see-citizen', page, 'denied');
  }
}
