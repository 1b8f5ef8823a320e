import { farm } from '../work/living-work.ts';
import type { PlaceStory } from './places.ts';

export const placesOfSkovbaek: readonly PlaceStory[] = [
  {
    key: 'farm',
    name: 'Åbrinkgaard Rideskole',
    kind: farm,
    town: 'Hadsund',
    employees: 6,
    about: 'Hestene skal have ro. Det er godt for mennesker også.',
    contact: 'Gerda Overgaard',
    employerTitle: 'Rideskoleejer i nabokommunen',
    mentors: [{ name: 'Steffen Kjær', title: 'Mentor på rideskolen i nabokommunen' }],
    openings: [
      {
        title: 'Strigle og muge ud',
        tasks: [
          {
            title: 'Passe heste',
            isco: '5164',
            minutes: 480,
            asks: { lifting: '2→1', 'dust-chemicals': 2, weather: 2, pace: 1 },
          },
        ],
        hours: [4, 20],
        day: [8, 15],
        schemes: ['virksomhedspraktik', 'fleksjob'],
        perspective: 'possible',
      },
    ],
  },
];
