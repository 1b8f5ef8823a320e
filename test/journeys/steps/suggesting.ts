import { type Cast, names, onDay } from './cast.ts';
import type { Person } from './person.ts';

/** From the work list to the openings that fit, in the order they fit. */
export async function caseworkerFindsOpenings(caseworker: Person): Promise<void> {
  await caseworker.comesBack();
  await caseworker.goesTo('Borgere');
  await caseworker.follows(names.citizen);
  await caseworker.follows('Find jobåbninger');
  await caseworker.reads(`Jobforslag til ${names.citizen}`);
}

export async function caseworkerComparesAndSuggests(
  caseworker: Person,
  chosen: string,
  other: string,
): Promise<void> {
  await caseworker.ticks(`Sammenlign ${chosen}`);
  await caseworker.ticks(`Sammenlign ${other}`);
  await caseworker.presses('Sammenlign de valgte');
  await caseworker.reads('Side om side', chosen, other);
  await caseworkerSuggests(caseworker, chosen);
}

export async function caseworkerSuggests(caseworker: Person, chosen: string): Promise<void> {
  await caseworker.follows(`Foreslå ${chosen}`);
  await caseworker.reads('Sådan passer det');
  await caseworker.writes('Note til kolleger', 'Hun har ønsket netop det her.');
  await caseworker.presses('Foreslå');
  await caseworker.reads('Arbejdsstedet hører ikke noget endnu.');
  await caseworker.writes('Skriv et par ord til borgeren', 'Jeg har været derude. Der er ro om formiddagen.');
  await caseworker.presses('Send forslaget');
  await caseworker.reads('Vent på borgerens svar');
}

/** Yes, but one thing is the citizen's own. */
export async function citizenSaysYes(citizen: Person, keepsBack: string): Promise<void> {
  await citizen.comesBack();
  await citizen.follows('Se forslaget');
  await citizen.reads('Derfor tror vi, det passer', 'Der er ro om formiddagen.');
  await citizen.unticks(keepsBack);
  await citizen.presses('Ja tak');
  await citizen.reads('Du har sagt ja');
}

export async function employerSaysYes(
  employer: Person,
  { sees, doesNotSee }: { sees: string[]; doesNotSee: string[] },
): Promise<void> {
  await employer.comesBack();
  await employer.follows('Se og svar');
  await employer.reads('En person vil gerne arbejde hos jer', ...sees);
  await employer.doesNotRead(...doesNotSee);
  await employer.presses('Ja, det vil vi gerne');
  await employer.reads('I har sagt ja');
}

export async function meetingIsSetAndHeld(cast: Cast, date: string): Promise<void> {
  const { caseworker, citizen, site } = cast;
  await caseworker.comesBack();
  await caseworker.follows(/^Gå videre/);
  await caseworker.unfolds('Aftal et møde');
  await caseworker.writesDate('Dato', date);
  await caseworker.writes('Klokken', '10');
  await caseworker.presses('Aftal mødet');
  await caseworker.reads('Mødet', 'Læg i min kalender');
  await citizen.comesBack();
  await citizen.reads('Du skal til møde hos');
  onDay(site, date, '11:00');
}
