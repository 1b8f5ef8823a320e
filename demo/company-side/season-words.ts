import type { PlaceStory } from '../people/places.ts';
import type { TaskKind } from '../work/index.ts';
import { farm } from '../work/living-work.ts';
import { restaurant } from '../work/service-work.ts';
import { grocery } from '../work/shop-work.ts';

export interface Year {
  readonly what: string;
  readonly hours: number;
  readonly note?: string;
  /** People by month. */
  readonly months: Readonly<Record<number, number>>;
}

/** Years by the workplace's name, or by its trade. */
export const years: Readonly<Record<string, Year>> = {
  'Solvang Havecenter': {
    what: 'Vande og potte om',
    hours: 15,
    note: 'I december er det juletræer. De, der kender os, må gerne komme igen.',
    months: { 4: 3, 5: 4, 6: 3, 11: 2, 12: 4 },
  },
  'Strandlyst Jordbær': {
    what: 'Plukke og sortere bær',
    hours: 12,
    note: 'Vi begynder tidligt, men der er også bær at sortere i skyggen.',
    months: { 5: 2, 6: 8, 7: 8, 8: 2 },
  },
  'Badehotel Fjordglimt': {
    what: 'Rede senge og lægge linned på plads',
    hours: 15,
    months: { 5: 1, 6: 3, 7: 4, 8: 4, 12: 2 },
  },
  'Torvets Købmand': {
    what: 'Fylde op og rydde pap væk',
    hours: 8,
    months: { 11: 1, 12: 2 },
  },
  'any green': { what: 'Plante, vande og luge', hours: 15, months: { 3: 1, 4: 3, 5: 3, 6: 2 } },
  'any hotel': { what: 'Gøre værelser klar', hours: 12, months: { 6: 2, 7: 3, 8: 2 } },
  'any shop': { what: 'Pakke gaver og fylde op', hours: 10, months: { 11: 2, 12: 3 } },
  'any warehouse': { what: 'Plukke og pakke ordrer', hours: 20, months: { 10: 1, 11: 4, 12: 4 } },
  'any farming': { what: 'Passe dyr og hjælpe i høsten', hours: 15, months: { 7: 1, 8: 3, 9: 2 } },
};

/** Small things that are left lying. */
export const dutiesAtTheGrocer: readonly TaskKind[] = [
  {
    title: 'Kaffekøkken og opvask',
    isco: '9412',
    minutes: 240,
    asks: { pace: 1, customers: 0, 'many-people': 1, lifting: 1, noise: 1, 'written-danish': 0 },
  },
  {
    title: 'Pap og flasker bag ved',
    isco: '9334',
    minutes: 270,
    asks: { lifting: '2→1', customers: 0, 'many-people': 0, noise: 1, pace: 1 },
  },
];

/** What skilled people spend time on, though somebody else could have a job of it. */
export const leftLying: Readonly<Record<string, readonly (TaskKind & { rhythm: string })[]>> = {
  'Badehotel Fjordglimt': [
    {
      title: 'Folde servietter og linned',
      rhythm: 'Tirsdag og torsdag formiddag',
      isco: '9121',
      minutes: 240,
      asks: { lifting: 1, pace: 1, noise: 1, customers: 0, 'sitting-still': '1→0', 'many-people': 0 },
    },
    {
      title: 'Pudse glas og bestik',
      rhythm: 'Tirsdag og torsdag formiddag',
      isco: '9412',
      minutes: 180,
      asks: { lifting: 1, noise: 1, 'fine-handwork': 1, customers: 0, pace: '1→0', 'many-people': 0 },
    },
    {
      title: 'Fylde kaffestationer op',
      rhythm: 'Hver morgen',
      isco: '9412',
      minutes: 120,
      asks: { customers: 1, 'standing-walking': 1, lifting: 1, 'many-people': 1 },
    },
  ],
  'Torvets Købmand': [
    {
      title: 'Sætte prismærker på',
      rhythm: 'To gange om ugen',
      isco: '9334',
      minutes: 180,
      asks: { 'fine-handwork': 1, customers: '1→0', pace: 0, lifting: 0, 'written-danish': 1 },
    },
    {
      title: 'Sortere pant',
      rhythm: 'Mandag, onsdag og fredag formiddag',
      isco: '9334',
      minutes: 300,
      asks: { lifting: '2→1', noise: '2→1', customers: 0, 'many-people': 0, pace: 1 },
    },
  ],
  'Strandlyst Jordbær': [
    {
      title: 'Vaske kasser og bakker',
      rhythm: 'Mandag, onsdag og fredag eftermiddag',
      isco: '9211',
      minutes: 300,
      asks: { lifting: 1, noise: 1, weather: 1, pace: 1, customers: 0, 'standing-walking': '2→1' },
    },
  ],
};

export const seasonalPlaces: readonly PlaceStory[] = [
  {
    key: 'berries',
    name: 'Strandlyst Jordbær',
    kind: farm,
    town: 'Juelsminde',
    employees: 14,
    about: 'Otte uger med travlhed, og så ro igen.',
    contact: 'Kirstine Dalby',
    employerTitle: null,
    mentors: [{ name: 'Ole Rask', account: false }],
    openings: [
      {
        title: 'Sortere bær i skyggen',
        tasks: [
          {
            title: 'Sortere bær ved bord',
            isco: '9211',
            minutes: 600,
            asks: { lifting: 1, weather: 1, pace: '2→1', customers: 0, 'standing-walking': '2→1' },
          },
        ],
        hours: [6, 15],
        start: 4,
        season: [6, 7],
        schemes: ['virksomhedspraktik', 'fleksjob'],
        perspective: 'agreed',
      },
    ],
  },
  {
    key: 'hotel',
    name: 'Badehotel Fjordglimt',
    kind: restaurant,
    town: 'Juelsminde',
    employees: 26,
    about: 'Om sommeren er her fuldt. Om vinteren er her stille.',
    contact: 'Anker Riis',
    employerTitle: null,
    mentors: [{ name: 'Jonna Friis', account: false }],
    openings: [],
  },
  {
    key: 'grocer',
    name: 'Torvets Købmand',
    kind: grocery,
    town: 'Odder',
    employees: 11,
    about: 'Sig til, hvad du har lyst til. Så finder vi ud af resten.',
    contact: 'Hjørdis Lind',
    employerTitle: null,
    mentors: [],
    openings: [],
  },
];
