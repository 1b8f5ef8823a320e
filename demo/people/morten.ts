import { addSuggestion } from '../suggestions.ts';
import { citizenOn, openingOf, type Stage, wish } from './stage.ts';

/** R4: approved for a fleksjob; looks for work himself in the hours he is fresh. */
export function morten(stage: Stage) {
  const citizen = citizenOn(stage, {
    name: 'Morten Skytte',
    title: 'Søger fleksjob og har to forslag at svare på',
    town: 'Juelsminde',
    caseworker: 'Grethe Simonsen',
    registeredDaysAgo: 140,
    targetGroup: 9,
    benefit: 'ledighedsydelse',
    profile: {
      hoursNow: 8,
      hoursAim: 12,
      earliest: 9,
      latest: 15,
      travel: ['car'],
      travelLimit: 60,
      licences: ['car-b'],
      competences: ['bruge computer', 'kende planter', 'betjene kunder'],
      avoid: 'Hele dage.',
      helps: 'At kunne skifte mellem at sidde og stå.',
      needs: {
        lifting: 1,
        'bending-climbing': 1,
        'sitting-still': 2,
        'day-length': 1,
        'standing-walking': '1?',
        weather: 2,
        digital: 3,
        'spoken-danish': 3,
      },
      wishes: [wish('Kontormedhjælper'), wish('Medarbejder i havecenter')],
    },
  });
  const offer = (place: string, title: string, daysAgo: number, note: string) =>
    addSuggestion(stage.world, {
      citizen,
      opening: openingOf(stage.place(place), title),
      madeDaysAgo: daysAgo,
      note,
      steps: [{ kind: 'offered', daysAgo }],
    });
  offer(
    'storeroom',
    'Bilag og billeder til hjemmesiden',
    5,
    'De vil gerne have en, der er god til regneark, og timerne kan du selv lægge.',
  );
  offer(
    'garden',
    'Rolig hjælp i plantehuset',
    2,
    'Du kender planterne, og her er roligt uden for weekenden.',
  );
  return citizen;
}
