import { type Cast, mailOf, names } from './cast.ts';
import type { Person } from './person.ts';

/** The caseworker opens the case, and gives it to herself and a consultant. */
export async function caseworkerRegistersTheCitizen({ caseworker }: Cast): Promise<void> {
  await caseworker.comesBack();
  await caseworker.goesTo('Borgere');
  await caseworker.follows('Opret en borger');
  await caseworker.writes('Navn', names.citizen);
  await caseworker.writes('Telefon', '20 30 40 50');
  await caseworker.writes('E-mail', mailOf('citizen'));
  await caseworker.chooses('Hvordan vil borgeren helst høre fra os?', 'E-mail');
  await caseworker.chooses('Kan borgeren selv bruge Fodfæste?', 'Ja');
  await caseworker.writes('Vej og nummer', 'Strandvejen 12');
  await caseworker.writes('Postnummer', '4800');
  await caseworker.chooses('Sprog i breve og beskeder', 'Dansk');
  await caseworker.picks('Sagsbehandler', names.caseworker);
  await caseworker.presses('Opret borgeren');
  await caseworker.reads(`Spørg ${names.citizen} om behov og ønsker`);
  await caseworker.follows(/Skift/);
  await caseworker.picks('Virksomhedskonsulent', names.consultant);
  await caseworker.presses('Gem');
}

const saves = (citizen: Person) => citizen.presses('Gem og gå videre');

/** What works now: a sentence, and whether it is a limit. */
export async function says(citizen: Person, sentence: string, limit: 'fast' | 'prøve'): Promise<void> {
  await citizen.chooses('Det går nu', sentence);
  await citizen.chooses(
    'Er det en fast grænse?',
    limit === 'fast' ? 'Ja, det skal passe' : /Nej, jeg vil gerne/,
  );
  await saves(citizen);
}

/** Hours, the way to work, wishes and the first of the body, and then it is enough for one day. */
export async function citizenBeginsToTell(citizen: Person, wish: string): Promise<void> {
  await citizen.comesBack();
  await citizen.follows('Begynd');
  await citizen.follows('Begynd her');
  await citizen.writes('Timer om ugen', '8');
  await saves(citizen);
  await citizen.writes('Timer om ugen', '15');
  await saves(citizen);
  await citizen.writes('Jeg kan tidligst møde klokken', '9');
  await saves(citizen);
  await citizen.ticks('På cykel');
  await citizen.ticks('Med bus eller tog');
  await citizen.writes('Hvor mange minutter må turen tage?', '40');
  await saves(citizen);
  await citizen.reads('Har du kørekort eller andre beviser?');
  await citizen.presses('Spring over');
  await citizen.writes('Det vil jeg helst', wish);
  await saves(citizen);
  await citizen.reads('Har vi forstået dig ret?');
  await citizen.page.getByRole('radio').first().check();
  await saves(citizen);
  await citizen.ticks('Fylde varer op');
  await citizen.writes('Andet, du kan', 'holde orden');
  await citizen.presses('Gem, og stop for i dag');
  await citizen.reads('Du er godt i gang');
}

/** Goes on where it was left; some of the questions, and one is passed over. */
export async function citizenTellsTheRest(
  citizen: Person,
  answers: readonly [question: string, sentence: string, limit: 'fast' | 'prøve'][],
): Promise<void> {
  await citizen.comesBack();
  await citizen.follows('Fortsæt');
  await citizen.follows('Fortsæt, hvor du slap');
  for (const [question, sentence, limit] of answers) {
    while ((await citizen.page.getByRole('heading', { name: question }).count()) === 0)
      await citizen.presses('Spring over');
    await says(citizen, sentence, limit);
  }
  await citizen.follows('Til alle spørgsmål').catch(() => citizen.goesTo('Mine behov og ønsker'));
}

export async function citizenChecksAndConfirms(citizen: Person, ...told: string[]): Promise<void> {
  await citizen.goesTo('Mine behov og ønsker');
  await citizen.follows('Se dine svar');
  await citizen.reads('Se dine svar igennem', ...told);
  await citizen.presses('Ja, det passer');
  await citizen.reads('Vi har dine svar');
}
