import { caseworkerOpensThePlacement } from './agreeing.ts';
import { names } from './cast.ts';
import type { Person } from './person.ts';

/** Two minutes: the last day, why, and what it taught. @returns the address the placement had */
export async function caseworkerStopsIt(
  caseworker: Person,
  stop: { lastDay: string; cause: string; learning: string; needs: [dimension: string, level: string][] },
): Promise<string> {
  const placement = await caseworkerOpensThePlacement(caseworker);
  await caseworker.follows('Afslut');
  await caseworker.follows('Stop forløbet før tid');
  await caseworker.writesDate('Hvad var den sidste dag?', stop.lastDay);
  await caseworker.chooses('Hvad passede ikke?', stop.cause);
  await caseworker.writes('Hvad har vi lært?', stop.learning);
  if (stop.needs.length > 1) await caseworker.unfolds('Tilføj flere');
  for (const [index, [dimension, level]] of stop.needs.entries()) {
    const row = caseworker.group(`Behov ${index + 1}`);
    await caseworker.picks('Det handler om', dimension, row);
    await caseworker.picks('Hvor meget virker?', level, row);
    // A fixed limit from now on: the only box of the row.
    await row.getByRole('checkbox').check();
  }
  await caseworker.presses('Stop forløbet');
  await caseworker.reads(`Jobforslag til ${names.citizen}`);
  return placement;
}

/** The citizen is told kindly, and finds what was learned among the answers. */
export async function needsHaveLearned(citizen: Person, told: string[]): Promise<void> {
  await citizen.comesBack();
  await citizen.goesTo('Mine behov og ønsker');
  await citizen.reads(...told);
}
