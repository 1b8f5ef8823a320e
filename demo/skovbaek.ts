import type { Clock } from '#platform/clock.ts';
import { addCitizens } from './citizens.ts';
import { addCompanies } from './companies.ts';
import { fill } from './fill.ts';
import { townsOfSkovbaek } from './geography.ts';
import { addPlaces } from './people/places.ts';
import { placesOfSkovbaek } from './people/places-of-skovbaek.ts';
import { staffOfSkovbaek } from './people/staff-of-skovbaek.ts';
import { vibeke } from './people/vibeke.ts';
import { addStaff } from './staff.ts';
import { addLooks } from './traffic.ts';
import { emptyWorld, type World } from './world.ts';

/** A smaller municipality next door, to show that neither can see the other. */
export function makeSkovbaek(clock: Clock): World {
  const world = emptyWorld('skovbaek', 'Skovbæk Kommune', clock);
  const staff = addStaff(world, staffOfSkovbaek);
  const plan = { companies: 24, workplaces: 28, openings: 48, towns: townsOfSkovbaek, firstNumber: 7000 };
  const workplaces = addCompanies(world, staff, plan);
  const citizens = addCitizens(world, {
    count: 64,
    unassigned: 4,
    towns: townsOfSkovbaek,
    caseworkers: staff.caseworkers,
  });
  fill(
    world,
    citizens,
    workplaces.flatMap(({ openings }) => openings),
    0.14,
  );
  const places = addPlaces(world, staff, {
    places: placesOfSkovbaek,
    towns: townsOfSkovbaek,
    firstNumber: 9000,
  });
  const written = vibeke({ world, staff, towns: townsOfSkovbaek, place: (key) => places.get(key)! });
  addLooks(world, [...citizens, written], staff);
  return world;
}
