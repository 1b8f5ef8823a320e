import assert from 'node:assert/strict';
import { type Cast, names } from './cast.ts';
import type { Person } from './person.ts';

export async function caseworkerCompletes(caseworker: Person, learning: string): Promise<void> {
  await caseworker.comesBack();
  await caseworker.follows('Afslut', caseworker.page.locator('[data-next-step]'));
  await caseworker.writes('Hvad har vi lært?', learning);
  await caseworker.presses('Afslut forløbet');
  await caseworker.reads('Hvad førte det til?', 'Gennemført');
}

export async function citizenAssesses(citizen: Person): Promise<void> {
  await citizen.comesBack();
  await citizen.follows('Svar nu');
  for (const question of [
    'Passede opgaverne til dig?',
    'Passede timerne til dig?',
    'Følte du dig velkommen?',
  ])
    await citizen.chooses(question, 'Ja');
  await citizen.chooses('Vil du gerne arbejde sådan et sted igen?', 'Ja');
  await citizen.page.getByRole('radio', { name: 'Enig', exact: true }).check();
  await citizen.presses('Send svar');
  await citizen.reads('Tak for svaret');
}

export async function employerAssesses(employer: Person): Promise<void> {
  await employer.comesBack();
  await employer.follows('Svar nu');
  await employer.chooses('Passede opgaverne til formålet?', 'Ja');
  await employer.chooses('Passede timerne til jeres hverdag?', 'Ja');
  await employer.chooses('Fik I den hjælp af kommunen', 'Ja');
  await employer.chooses('Vil I ansætte eller tage imod igen?', 'Ja, vi vil gerne ansætte');
  await employer.doesNotRead(names.citizen);
  await employer.presses('Send svar');
  await employer.reads('Tak for svaret');
}

export async function caseworkerWritesTheJob(
  caseworker: Person,
  job: { title: string; hours: string; starts: string },
): Promise<void> {
  await caseworker.comesBack();
  await caseworker.follows('Skriv resultat');
  await caseworker.chooses('Hvad førte det til?', /^Job$/);
  await caseworker.writes('Stilling', job.title);
  await caseworker.writes('Timer med løn om ugen', job.hours);
  await caseworker.writesDate('Første arbejdsdag', job.starts);
  await caseworker.chooses('Er det samme arbejdsplads?', 'Ja');
  await caseworker.presses('Gem');
  await caseworker.reads('Planlagte samtaler', 'Job: 13 uger efter start');
}

/** Every page the workplace had about the person while it lasted: none of them knows the person any more. */
export async function workplaceKnowsNothingMore(
  { employer, mentor }: Cast,
  addresses: { employer: string[]; mentor: string[] },
): Promise<void> {
  for (const person of [employer, mentor]) {
    await person.comesBack();
    await person.doesNotRead(names.citizen, names.citizen.split(' ')[0]!);
    for (const address of addresses[person.role as 'employer' | 'mentor']) {
      const status = await person.opens(address);
      assert.ok(status < 500, `${address} answers ${status}`);
      await person.doesNotRead(names.citizen, names.citizen.split(' ')[0]!);
    }
  }
}

export async function caseIsClosedWithThanks(owner: Person): Promise<void> {
  await owner.reads('Jobbet har holdt i 13 uger');
  await owner.presses('Luk sagen med tak');
}
