import { addSuggestion } from '../suggestions.ts';
import { citizenOn, openingOf, type Stage, wish } from './stage.ts';

/** Never logs in: everything is said by phone or letter, and done on his behalf. */
export function karl(stage: Stage) {
  const citizen = citizenOn(stage, {
    name: 'Karl Ove Hedegaard',
    town: 'Hedensted',
    caseworker: 'Lone Villadsen',
    registeredDaysAgo: 190,
    targetGroup: 3,
    benefit: 'kontanthjælp',
    digital: false,
    account: false,
    channel: 'letter',
    profile: {
      hoursNow: 6,
      hoursAim: 12,
      earliest: 8,
      latest: 14,
      travel: ['walk', 'bus'],
      travelLimit: 45,
      competences: ['svejse'],
      avoid: 'Skærme.',
      helps: 'Et håndtryk og en liste på papir.',
      needs: {
        digital: 0,
        'written-danish': 1,
        noise: 2,
        lifting: 2,
        'standing-walking': 2,
        concentration: 2,
      },
      wishes: [wish('Pakkerimedarbejder')],
    },
  });
  addSuggestion(stage.world, {
    citizen,
    opening: openingOf(stage.place('factory'), 'Pakke beslag ved eget bord'),
    madeDaysAgo: 12,
    note: 'Karl kender Poul fra gamle dage. Intet foregår på skærm.',
    steps: [
      { kind: 'offered', daysAgo: 11 },
      { kind: 'citizen-yes', daysAgo: 8 },
      { kind: 'employer-yes', daysAgo: 4 },
      { kind: 'meeting-set', daysAgo: 3, meetingInDays: 3 },
    ],
  });
  return citizen;
}
