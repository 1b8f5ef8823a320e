import { type Cast, linkSentTo, mailOf, names } from './cast.ts';
import type { Person } from './person.ts';

export interface Level {
  from: string;
  practice?: string;
  paid?: string;
  weekdays: string[];
}

export interface Agreement {
  purpose: string;
  starts: string;
  ends: string;
  levels: Level[];
  job: string;
}

async function writesLevel(caseworker: Person, number: number, level: Level): Promise<void> {
  const step = caseworker.group(`Trin ${number}`);
  if (number > 1) await caseworker.writesDate('Gælder fra', level.from, step);
  if (level.practice) await caseworker.writes('Praktiktimer om ugen', level.practice, step);
  if (level.paid) await caseworker.writes('Løntimer om ugen', level.paid, step);
  for (const day of level.weekdays) await caseworker.ticks(day, step);
}

/** What the meeting led to, as a draft that names the mentor, and from there to signature. */
export async function caseworkerMakesThePlacement(caseworker: Person, agreement: Agreement): Promise<void> {
  await caseworker.comesBack();
  await caseworker.follows(/^Gå videre/);
  await caseworker.follows('Lav forløb');
  await caseworker.ticks('Komme i gang med løntimer');
  await caseworker.writes('Skriv formålet med egne ord', agreement.purpose);
  await caseworker.writes('Mentorens navn', names.mentor);
  await caseworker.writes('Mentorens e-mail', mailOf('mentor'));
  await caseworker.writesDate('Første dag', agreement.starts);
  await caseworker.writesDate('Sidste dag', agreement.ends);
  for (const [index, level] of agreement.levels.entries()) {
    if (index >= 2) await caseworker.presses('Tilføj et trin');
    await writesLevel(caseworker, index + 1, level);
  }
  await caseworker.presses('Se timerne tegnet');
  await caseworker.reads('I alt');
  await caseworker.chooses('Udsigt til job', 'Et job er aftalt, hvis begge er glade for det');
  await caseworker.writes('Hvad har I aftalt om et job?', agreement.job);
  await caseworker.presses('Gem som kladde');
  await caseworker.presses('Send til underskrift');
  await caseworker.reads('Venter på underskrift');
}

/** The employer first, the citizen next, the caseworker last. */
export async function allSign({ employer, citizen, caseworker }: Cast): Promise<void> {
  for (const party of [employer, citizen, caseworker]) await signs(party);
  await caseworkerOpensThePlacement(caseworker);
}

/** @returns its address */
export async function caseworkerOpensThePlacement(caseworker: Person): Promise<string> {
  await caseworker.comesBack();
  await caseworker.goesTo('Forløb');
  const newest = caseworker.page.locator('tbody tr').filter({ hasText: names.citizen }).first();
  await caseworker.follows(names.citizen, newest);
  return new URL(caseworker.page.url()).pathname;
}

async function signs(party: Person): Promise<void> {
  await party.comesBack();
  const own = party.role === 'caseworker' ? 'Skriv under' : 'Læs og skriv under';
  await party.follows(new RegExp(`^${own}`));
  await party.reads('Det siger du ja til');
  await party.presses('Jeg skriver under');
  await party.reads('Du har skrevet under');
}

/** By the link in the mail, and not a name before the promise. */
export async function mentorPromisesConfidentiality({ mentor, site }: Cast): Promise<void> {
  await mentor.opens(await linkSentTo(site, mailOf('mentor')));
  if (await mentor.page.getByRole('button', { name: 'Åbn' }).count()) await mentor.presses('Åbn');
  await mentor.doesNotRead(names.citizen, 'Runa');
  await mentor.presses('Jeg lover tavshed');
  await mentor.reads(names.citizen);
}

/** A change of the hours is a new version, signed by all again; the old one holds until then. */
export async function hoursAreAdjusted(
  cast: Cast,
  staff: Person,
  change: Omit<Level, 'weekdays'> & { why: string; reads: RegExp },
): Promise<void> {
  const { site } = cast;
  await staff.writesDate('De nye timer gælder fra', change.from);
  if (change.practice) await staff.writes('Praktiktimer om ugen', change.practice);
  if (change.paid) await staff.writes('Løntimer om ugen', change.paid);
  await staff.writes('Hvorfor?', change.why);
  await staff.presses('Send til underskrift');
  await staff.reads(change.reads, 'Den gælder nu', 'Venter på underskrift');
  site.clock.moveTo(site.clock.now().add({ hours: 1 }));
  await allSign(cast);
}
