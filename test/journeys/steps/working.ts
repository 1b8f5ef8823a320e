import { type Cast, names } from './cast.ts';
import type { Person } from './person.ts';

export async function mentorTapsAsPlanned(mentor: Person): Promise<void> {
  await mentor.comesBack();
  await mentor.reads(`${names.citizen} kommer i dag`);
  await mentor.presses(`Som planlagt: ${names.citizen}`);
}

export async function mentorWritesAnException(
  mentor: Person,
  day: { hours: string; paid?: string; cause: string; note: string },
): Promise<void> {
  await mentor.comesBack();
  await mentor.follows('Noget gik anderledes');
  await mentor.writes(
    day.paid ? 'Hvor mange timer i praktik blev det?' : 'Hvor mange timer blev det?',
    day.hours,
  );
  if (day.paid) await mentor.writes('Hvor mange timer med løn blev det?', day.paid);
  await mentor.chooses('Hvad var grunden?', day.cause);
  await mentor.writes('Kort bemærkning', day.note);
  await mentor.presses('Gem');
  await mentor.reads(day.cause);
}

/** A whole week that went as planned, in one tap. */
export async function mentorTapsTheWeeksThatMiss(mentor: Person): Promise<void> {
  await mentor.comesBack();
  const today = mentor.page.getByRole('button', { name: `Som planlagt: ${names.citizen}` });
  if (await today.isVisible()) await mentor.presses(`Som planlagt: ${names.citizen}`);
  else await mentor.follows('Se forløbet');
  if (!mentor.page.url().includes('/fremmoede')) await mentor.follows('Fremmøde');
  const weeks = mentor.page.getByRole('button', { name: /^Hele .* som planlagt/ });
  while ((await weeks.count()) > 0) await mentor.presses(((await weeks.first().textContent()) ?? '').trim());
  await mentor.reads('af de planlagte timer er holdt');
}

/** How it goes, in a minute; with a call when it is wanted. */
export async function checksIn(
  person: Person,
  answer: { mood: string; note: string; call?: boolean },
): Promise<void> {
  await person.comesBack();
  await person.follows('Svar nu');
  await person.chooses(/Hvordan går det/.source, answer.mood);
  await person.writes('Vil du skrive noget?', answer.note);
  if (answer.call) await person.ticks('Ring til mig');
  await person.presses('Send svar');
}

export async function callsBack({ caseworker }: Cast, note: string): Promise<void> {
  await caseworker.comesBack();
  await caseworker.reads('Ring nu', `Ring til ${names.citizen}`);
  await caseworker.follows('Se og ring', caseworker.page.locator('[data-next-step]'));
  await caseworker.reads('Vil gerne ringes op');
  await caseworker.writes('Hvad talte I om?', note);
  await caseworker.presses('Jeg har ringet');
  await caseworker.reads('Vi har ringet');
}

/** A planned talk, opened from the work list and written down by whoever has it. */
export async function followsUp(
  { caseworker, consultant }: Cast,
  talk: { what: string; how: string; decision: string; note?: string },
): Promise<Person> {
  const owner = await whoHas([caseworker, consultant], talk.what);
  await owner.follows('Skriv opfølgning', owner.page.locator('li').filter({ hasText: talk.what }));
  await owner.chooses('Hvordan talte I sammen?', talk.how);
  await owner.chooses('Hvad blev I enige om?', talk.decision);
  if (talk.note) await owner.writes('Note', talk.note);
  await owner.presses('Gem');
  return owner;
}

async function whoHas(people: Person[], what: string): Promise<Person> {
  for (const person of people) {
    await person.comesBack();
    if ((await person.page.locator('main li').filter({ hasText: what }).count()) > 0) return person;
  }
  throw new Error(`nobody has »${what}« on their work list`);
}
