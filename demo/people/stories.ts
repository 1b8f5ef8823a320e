import type { Citizen } from '../citizens.ts';
import { addMentor, type Workplace } from '../companies.ts';
import { townsOfAasund } from '../geography.ts';
import type { Staff } from '../staff.ts';
import type { World } from '../world.ts';
import { amina } from './amina.ts';
import { birthe } from './birthe.ts';
import { dorthe } from './dorthe.ts';
import { emil } from './emil.ts';
import { hanne } from './hanne.ts';
import { jonas } from './jonas.ts';
import { karl } from './karl.ts';
import { kasper } from './kasper.ts';
import { lene } from './lene.ts';
import { morten } from './morten.ts';
import { nadia } from './nadia.ts';
import { addPlaces } from './places.ts';
import { placesOfAasund } from './places-of-aasund.ts';
import { preben } from './preben.ts';
import { sara } from './sara.ts';
import { signe } from './signe.ts';
import type { Stage } from './stage.ts';
import { tage } from './tage.ts';

const stories = [
  jonas,
  lene,
  birthe,
  morten,
  sara,
  amina,
  preben,
  nadia,
  kasper,
  tage,
  signe,
  emil,
  dorthe,
  hanne,
  karl,
];

/** The written-out people of Åsund, at workplaces of their own and at the municipality's. */
export function addStories(world: World, staff: Staff, workplaces: readonly Workplace[]): Citizen[] {
  const places = addPlaces(world, staff, { places: placesOfAasund, towns: townsOfAasund, firstNumber: 5000 });
  const municipal = (name: string) => workplaces.find((place) => place.name.startsWith(`${name},`))!;
  const mentorAt = (place: Workplace, name: string, title: string | null) =>
    addMentor(world, place, {
      name,
      email: `${name.split(' ')[0]!.toLowerCase()}@aasund.example`,
      title,
      account: true,
    });
  mentorAt(municipal('Teknik og Service'), 'Bent Winther', 'Pedel og uddannet mentor på en træningsbane');
  mentorAt(municipal('Fjordskolens køkken'), 'Ulla Klausen', null);
  const stage: Stage = {
    world,
    staff,
    towns: townsOfAasund,
    place: (key) => places.get(key) ?? municipal(key),
  };
  return stories.map((story) => story(stage));
}
