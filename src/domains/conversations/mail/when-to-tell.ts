import { timeZone } from '#platform/clock.ts';
import type { UnreadBy } from './unread-queries.ts';

/** Nobody's phone rings at night. */
const wakesAt = 7;
const sleepsAt = 21;
/** Whoever is writing often writes once more, and whoever is reading needs no mail. Minutes. */
const pauseMinutes = 2;
/** Told once, somebody is left alone until they have read, but not for ever. */
const againAfterDays = 3;

export const isQuiet = (now: Temporal.Instant): boolean => {
  const { hour } = now.toZonedDateTimeISO(timeZone);
  return hour < wakesAt || hour >= sleepsAt;
};

type Facts = Pick<UnreadBy, 'digest' | 'toldAt' | 'lastReadAt' | 'oldest' | 'newest' | 'urgentAt'>;

const after = (a: Temporal.Instant, b: Temporal.Instant | null): boolean =>
  b === null || Temporal.Instant.compare(a, b) > 0;
const dayOf = (at: Temporal.Instant) => at.toZonedDateTimeISO(timeZone).toPlainDate();

/** How somebody is told of what is unread in one thread now: alone, in the day's one mail, or not yet. */
export function howToTell(unread: Facts, now: Temporal.Instant): 'alone' | 'urgent' | 'daily' | 'not-now' {
  const { digest, toldAt, lastReadAt, oldest, newest, urgentAt } = unread;
  if (digest === 'never' || isQuiet(now)) return 'not-now';
  if (urgentAt && after(urgentAt, toldAt)) return 'urgent';
  if (!after(newest, toldAt) || after(oldest.add({ minutes: pauseMinutes }), now)) return 'not-now';
  if (digest === 'daily') return toldAt && dayOf(toldAt).equals(dayOf(now)) ? 'not-now' : 'daily';
  const hasReadSince = toldAt === null || (lastReadAt !== null && after(lastReadAt, toldAt));
  const longAgo = toldAt !== null && after(now, toldAt.add({ hours: againAfterDays * 24 }));
  return hasReadSince || longAgo ? 'alone' : 'not-now';
}
