import type { Clock } from '#platform/clock.ts';
import { addCitizens } from './citizens.ts';
import { addCompanies } from './companies.ts';
import { addArticles } from './company-side/articles.ts';
import { addConversations } from './company-side/conversations.ts';
import { addFleksjobHistory } from './company-side/fleksjob-group.ts';
import { addGatherings } from './company-side/gatherings.ts';
import { addInquiries } from './company-side/inquiries.ts';
import { addLearnedWords } from './company-side/learned-words.ts';
import { addLogIns } from './company-side/log-ins.ts';
import { addMarketplace } from './company-side/marketplace.ts';
import { addMatchingTraces } from './company-side/matching-traces.ts';
import { addPortfolio } from './company-side/portfolio.ts';
import { addSeasons, employAtTheGarden } from './company-side/seasons.ts';
import { addStaffingWatch } from './company-side/staffing.ts';
import { addVisits } from './company-side/visits.ts';
import { fill } from './fill.ts';
import { townsOfAasund } from './geography.ts';
import { staffOfAasund } from './people/staff-of-aasund.ts';
import { addStories } from './people/stories.ts';
import { addStaff } from './staff.ts';
import { addLooks } from './traffic.ts';
import { emptyWorld, type World } from './world.ts';

/** A municipality the size of its neighbours: about 400 citizens in the effort, 150 companies, 300 openings. */
export function makeAasund(clock: Clock): World {
  const world = emptyWorld('aasund', 'Åsund Kommune', clock);
  const staff = addStaff(world, staffOfAasund);
  const plan = { companies: 141, workplaces: 155, openings: 280, towns: townsOfAasund, firstNumber: 1000 };
  const workplaces = addCompanies(world, staff, plan);
  const citizens = addCitizens(world, {
    count: 386,
    unassigned: 14,
    towns: townsOfAasund,
    caseworkers: staff.caseworkers,
  });
  fill(
    world,
    citizens,
    workplaces.flatMap(({ openings }) => openings),
    1,
  );
  const written = addStories(world, staff, workplaces);
  addArticles(world, staff);
  addGatherings(world, staff, citizens, workplaces);
  addVisits(world, staff, [...citizens, ...written], workplaces);
  addInquiries(world, staff, workplaces);
  addConversations(world);
  addSeasons(world, staff, [...citizens, ...written]);
  addMarketplace(world);
  // After everything that gives anybody paid work: it counts with it.
  addFleksjobHistory(world);
  employAtTheGarden(world);
  addLogIns(world);
  addLearnedWords(world, staff);
  addStaffingWatch(world);
  addLooks(world, [...citizens, ...written], staff);
  addPortfolio(world, staff, staffOfAasund, workplaces);
  addMatchingTraces(world, staff, [...written, ...citizens], workplaces);
  return world;
}
