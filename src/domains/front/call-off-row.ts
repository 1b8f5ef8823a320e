import type { OpenCall } from '#domains/seasons/index.ts';
import { timeZone } from '#platform/clock.ts';
import { daysBetween } from './live-placement.ts';
import type { WorkRow } from './work-row.ts';

/** An employer waits for people, and too few have been asked. */
export const callOffRow = (one: OpenCall, today: Temporal.PlainDate): WorkRow => ({
  id: `call-off-${one.id}`,
  group: 'us',
  code: 'call-off',
  citizen: null,
  place: one.workplaceName,
  days: daysBetween(one.calledAt.toZonedDateTimeISO(timeZone).toPlainDate(), today),
  detail: `${one.people} ${one.month}`,
  href: `/jobbank/${one.id}`,
});
