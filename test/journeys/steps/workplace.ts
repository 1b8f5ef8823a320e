import { accountWith, type Cast, mailOf, names } from './cast.ts';
import type { Person } from './person.ts';

export const workplaceName = 'Butikken på Havnen';
const pNumber = '1012345674';

/** A place the consultant has visited, with the one to call. */
export async function consultantRegistersTheWorkplace({ consultant }: Cast): Promise<void> {
  await consultant.comesBack();
  await consultant.goesTo('Arbejdssteder');
  await consultant.follows('Tilføj arbejdssted');
  await consultant.writes('Cvr-nummer', '12345674');
  await consultant.writes('Virksomhedens navn', 'Havnens Handel ApS');
  await consultant.writes('Antal ansatte', '24');
  await consultant.writes('P-nummer', pNumber);
  await consultant.writes('Arbejdsstedets navn', workplaceName);
  await consultant.picks('Branche', 'Butik');
  await consultant.writes('Vej og nummer', 'Havnegade 3');
  await consultant.writes('Postnummer', '4800');
  await consultant.writes('Navn', names.employer);
  await consultant.writes('E-mail', mailOf('employer'));
  await consultant.writes('Telefon', '30 40 50 60');
  await consultant.chooses('Hvordan vil personen helst høre fra os?', 'E-mail');
  await consultant.picks('Virksomhedens konsulent', names.consultant);
  await consultant.presses('Gem arbejdssted');
  await consultant.reads('Skriv den første opgave');
}

export interface Demand {
  of: string;
  today: string;
  canBecome?: string;
  /** Folded away under this heading, when it is not one of the first six. */
  under?: string;
}

export async function consultantWritesATask(
  consultant: Person,
  task: { title: string; hours: string; like: string; demands: Demand[] },
): Promise<void> {
  await consultant.follows('Ny opgave', consultant.page.locator('main'));
  await consultant.writes('Hvad skal gøres?', task.title);
  await consultant.writes('Hvor mange timer om ugen?', task.hours);
  await consultant.writes('Hvilket job minder det om?', task.like);
  for (const { of, today, canBecome, under } of task.demands) {
    if (under && !(await consultant.group(of).isVisible())) await consultant.unfolds(under);
    await consultant.picks('Sådan er det i dag', today, consultant.group(of));
    if (canBecome) await consultant.picks('Kan det lempes?', canBecome, consultant.group(of));
  }
  await consultant.chooses('Hvorfor gør du det for', 'Vi sidder sammen til et møde');
  await consultant.presses('Gem opgave');
}

export async function consultantMakesAnOpening(
  consultant: Person,
  opening: { title: string; tasks: string[]; hours: [from: string, to: string, start: string] },
): Promise<void> {
  await consultant.follows('Ny jobåbning', consultant.page.locator('main'));
  for (const task of opening.tasks) await consultant.ticks(task);
  await consultant.writes('Hvad skal jobåbningen hedde?', opening.title);
  await consultant.ticks('Virksomhedspraktik');
  await consultant.writes('Hvor mange pladser er der?', '1');
  await consultant.chooses('Er der et job bagefter?', 'Et job er aftalt, hvis begge er glade for det');
  const [from, to, start] = opening.hours;
  await consultant.writes('Mindst', from);
  await consultant.writes('Højst', to);
  await consultant.writes('Kan begynde med', start);
  await consultant.writes('Tidligst fra klokken', '9');
  await consultant.writes('Senest til klokken', '15');
  await consultant.chooses('Hvorfor gør du det for', 'Vi sidder sammen til et møde');
  await consultant.presses('Gem jobåbning');
  await consultant.reads('Find en, det passer til');
}

/** Whoever answers for a workplace gets an account for it. */
export async function administratorLetsTheEmployerIn({ administrator, employer, site }: Cast): Promise<void> {
  await administrator.comesBack();
  await administrator.opens('/indstillinger/konti');
  await administrator.follows('Opret konto');
  await administrator.chooses('Rolle', 'Arbejdsgiver');
  await administrator.writes('Navn', names.employer);
  await administrator.writes('E-mail', mailOf('employer'));
  await administrator.writes('P-nummer på arbejdsstedet', pNumber);
  await administrator.presses('Opret konto');
  await administrator.reads(names.employer);
  employer.isNowKnownAs(await accountWith(site, mailOf('employer')));
}
