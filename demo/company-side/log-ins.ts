import { createHash } from 'node:crypto';
import { daysInFortnight, fortnightOf, pseudonymOf } from '#domains/access/log-in-days.ts';
import { type Tally, tallyOf } from '#domains/insights/log-in-bands.ts';
import { type Random, randomFrom } from '../random.ts';
import type { World } from '../world.ts';
import { fleksjobMembers } from './fleksjob-members.ts';

/** Of the last whole fortnight: everybody with a profile, and how often they came. */
const latest: Tally = { people: 85, daily: 16, weekly: 38, fortnightly: 26 };
/** So many fortnights have been counted; it began with few. */
const counted = 20;

/** The days of somebody who comes so often. */
const daysOf: Record<'daily' | 'weekly' | 'fortnightly', (random: Random) => number> = {
  daily: (random) => (2 ** daysInFortnight - 1) & ~(random.chance(0.5) ? 1 << random.whole(0, 13) : 0),
  weekly: (random) =>
    [random.whole(0, 6), random.whole(0, 6), random.whole(7, 13)].reduce((bits, day) => bits | (1 << day), 0),
  fortnightly: (random) => 1 << random.whole(0, 13),
};

/** The fortnights that are over are numbers only; the one that runs has its days, each under a name of this fortnight's. */
export function addLogIns(world: World): void {
  const random = randomFrom(`${world.municipalityId} log-ins`);
  const current = fortnightOf(world.today);
  for (let ago = counted; ago >= 1; ago -= 1) {
    const startsOn = current.subtract({ days: ago * daysInFortnight });
    // The marketplace was young a year ago.
    const grown = 1 - (ago - 1) * 0.035;
    const scaled = (count: number) => Math.round(count * grown);
    const days = (['daily', 'weekly', 'fortnightly'] as const).flatMap((band) =>
      Array.from({ length: scaled(latest[band]) }, () => daysOf[band](random)),
    );
    const talliedAt = world.moment(startsOn.add({ days: daysInFortnight }), 1);
    world.add('loginTally', { startsOn, ...tallyOf(scaled(latest.people), days), talliedAt });
  }
  const salt = createHash('sha256').update(`${world.municipalityId} ${world.now}`).digest('hex');
  world.add('loginPeriod', { startsOn: current, salt });
  const soFar = 2 ** (current.until(world.today, { largestUnit: 'day' }).days + 1) - 1;
  for (const { accountId } of fleksjobMembers(world)) {
    if (!accountId) continue;
    const band = random.weighted([
      ['daily', latest.daily],
      ['weekly', latest.weekly],
      ['fortnightly', latest.fortnightly],
    ] as const);
    const dayBits = daysOf[band](random) & soFar;
    if (dayBits > 0)
      world.add('loginDay', { startsOn: current, pseudonym: pseudonymOf(salt, accountId), dayBits });
  }
}
