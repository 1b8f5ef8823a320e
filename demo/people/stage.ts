import { ENTRY_JOBS, type EntryJob } from '#domains/matching/index.ts';
import { addCitizen, type Citizen, type CitizenPlan } from '../citizens.ts';
import type { Workplace } from '../companies.ts';
import type { Town } from '../geography.ts';
import type { Opening } from '../openings.ts';
import { addPlacement, type PlacementPlan, type VersionPlan } from '../placements.ts';
import type { Staff } from '../staff.ts';
import { addSuggestion } from '../suggestions.ts';
import type { World } from '../world.ts';

/** Where the written-out people meet their workplaces. */
export interface Stage {
  readonly world: World;
  readonly staff: Staff;
  readonly towns: readonly Town[];
  place(key: string): Workplace;
}

type Named = Omit<CitizenPlan, 'town' | 'caseworker'> & { town: string; caseworker: string | null };

export const citizenOn = ({ world, staff, towns }: Stage, plan: Named): Citizen =>
  addCitizen(world, {
    ...plan,
    town: towns.find((town) => town.name === plan.town)!,
    caseworker: plan.caseworker === null ? null : staff.named(plan.caseworker),
  });

export const wish = (label: string): EntryJob => ENTRY_JOBS.find((job) => job.label === label)!;

export function openingOf(place: Workplace, title: string): Opening {
  const found = place.openings.find((opening) => opening.title === title);
  if (!found) throw new Error(`${place.name} has no opening called ${title}`);
  return found;
}

type Told = Omit<
  PlacementPlan,
  'suggestionId' | 'citizen' | 'opening' | 'mentor' | 'confidential' | 'versions'
> & {
  readonly mentor: string;
  readonly confidential?: boolean;
  readonly versions: readonly VersionPlan[];
  readonly suggested: string;
};

/** From the suggestion both said yes to, to the placement as the story tells it. */
export function placementOn(
  { world }: Pick<Stage, 'world'>,
  citizen: Citizen,
  opening: Opening,
  told: Told,
): string {
  const { madeDaysAgo } = told.versions[0]!;
  const suggestionId = addSuggestion(world, {
    citizen,
    opening,
    madeDaysAgo: madeDaysAgo + 12,
    note: told.suggested,
    steps: [
      { kind: 'offered', daysAgo: madeDaysAgo + 12 },
      { kind: 'citizen-yes', daysAgo: madeDaysAgo + 10 },
      { kind: 'employer-yes', daysAgo: madeDaysAgo + 8 },
      { kind: 'meeting-set', daysAgo: madeDaysAgo + 7, meetingInDays: -(madeDaysAgo + 3) },
      { kind: 'placement-made', daysAgo: madeDaysAgo },
    ],
  });
  const mentor = opening.workplace.mentors.find(({ name }) => name === told.mentor);
  if (!mentor) throw new Error(`${opening.workplace.name} has no mentor called ${told.mentor}`);
  return addPlacement(world, {
    ...told,
    suggestionId,
    citizen,
    opening,
    mentor,
    confidential: told.confidential ?? true,
  });
}

export const everybody = ['citizen', 'employer', 'caseworker'] as const;
