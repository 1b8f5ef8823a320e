import { type Clock, timeZone } from '#platform/clock.ts';
import { inEachMunicipality } from '#platform/database/in-each-municipality.ts';
import type { Database } from '#platform/database/open.ts';
import type { Jobs } from '#platform/jobs/start-jobs.ts';
import { countServed } from './count-served.ts';
import { type ServedCount, servedCount } from './served-queries.ts';

const everyMinute = '* * * * *';
const atNight = Temporal.PlainTime.from('02:30');
/** One that has said nothing for so long has died with its process. */
const silence = { minutes: 5 };

type Times = Pick<ServedCount, 'askedAt' | 'startedAt' | 'heardAt' | 'finishedAt'>;
const isAfter = (a: Temporal.Instant, b: Temporal.Instant | null): boolean =>
  b === null || Temporal.Instant.compare(a, b) > 0;

/** Whether one is under way: begun, not finished, and heard of lately. */
export const isCounting = ({ startedAt, heardAt, finishedAt }: Times, now: Temporal.Instant): boolean =>
  startedAt !== null &&
  isAfter(startedAt, finishedAt) &&
  heardAt !== null &&
  isAfter(heardAt, now.subtract(silence));

/** Once each night, whenever somebody has asked, and again where one was cut short. */
export function isDue(count: Times | null, now: Temporal.Instant): boolean {
  if (!count?.startedAt) return true;
  if (isCounting(count, now)) return false;
  if (isAfter(count.startedAt, count.finishedAt)) return true;
  if (count.askedAt && isAfter(count.askedAt, count.startedAt)) return true;
  const here = now.toZonedDateTimeISO(timeZone);
  const lately = here.withPlainTime(atNight);
  const night = Temporal.ZonedDateTime.compare(lately, here) > 0 ? lately.subtract({ days: 1 }) : lately;
  return isAfter(night.toInstant(), count.startedAt);
}

/** Looks each minute for a municipality that is due. */
export async function scheduleServed(
  jobs: Jobs,
  { database, clock }: { database: Database; clock: Clock },
): Promise<void> {
  await jobs.schedule('count-served', everyMinute, async () => {
    const due: string[] = [];
    await inEachMunicipality(database, async (tx, { id }) => {
      if (isDue(await servedCount(tx), clock.now())) due.push(id);
    });
    for (const municipalityId of due) await countServed({ database, clock }, municipalityId);
  });
}
