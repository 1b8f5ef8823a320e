import { addEmployer, addMentor, addPlace, cvrNumbers, type Workplace } from '../companies.ts';
import type { Town } from '../geography.ts';
import { addOpening } from '../openings.ts';
import type { Staff } from '../staff.ts';
import type { KindOfWork, OpeningKind, Profile, TaskKind } from '../work/index.ts';
import type { World } from '../world.ts';

/** A written-out workplace. */
export interface PlaceStory {
  readonly key: string;
  readonly name: string;
  readonly kind: KindOfWork;
  readonly town: string;
  readonly employees: number;
  readonly about: string;
  readonly contact: string;
  /** The employer's line at the log-in; null without a button. */
  readonly employerTitle: string | null;
  readonly mentors: readonly { name: string; title?: string; account?: boolean }[];
  readonly openings: readonly (Omit<OpeningKind, 'tasks'> & {
    readonly tasks: readonly TaskKind[];
    readonly asks?: Profile;
  })[];
}

export function addPlaces(
  world: World,
  staff: Staff,
  {
    places,
    towns,
    firstNumber,
  }: { places: readonly PlaceStory[]; towns: readonly Town[]; firstNumber: number },
): Map<string, Workplace> {
  const cvr = cvrNumbers(firstNumber);
  return new Map(
    places.map((story, index) => {
      const { kind } = story;
      const registered = 320 - index * 9;
      const at = world.moment(world.daysAgo(registered), 9);
      const company = { id: world.id(at), registered };
      world.add('company', {
        id: company.id,
        cvr: cvr.next().value as string,
        name: story.name,
        industry: kind.industry,
        employees: story.employees,
        advertisingProtected: false,
        consultantId: staff.consultantFor(kind.industry).id,
        registeredAt: at,
      });
      const workplace = addPlace(world, staff, {
        company,
        name: story.name,
        kind,
        town: towns.find((town) => town.name === story.town)!,
        pNumber: `99${String(firstNumber + index).padStart(8, '0')}`,
        contactName: story.contact,
        about: story.about,
        people: 'written',
      });
      addEmployer(world, workplace, story.employerTitle);
      for (const { name, title = null, account = true } of story.mentors) {
        const email = `${name.split(' ')[0]!.toLowerCase()}@${story.key}.example`;
        addMentor(world, workplace, { name, email, title, account });
      }
      for (const { tasks, asks, ...opening } of story.openings)
        addOpening(world, workplace, { ...opening, tasks: [] }, tasks, { ...kind.asks, ...asks }, new Map());
      return [story.key, workplace] as const;
    }),
  );
}
