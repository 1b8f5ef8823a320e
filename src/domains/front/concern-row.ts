import type { UnheardConcern } from '#domains/staffing/index.ts';
import { timeZone } from '#platform/clock.ts';
import { daysBetween } from './live-placement.ts';
import type { WorkRow } from './work-row.ts';

/** Somebody has said that something is not right. Only one's own people, so nobody is hidden. */
export const concernRow = (one: UnheardConcern, today: Temporal.PlainDate): WorkRow => ({
  id: `concern-${one.id}`,
  group: 'now',
  code: 'concern',
  citizen: { id: one.citizenId, name: one.citizenName, hidden: false },
  place: one.workplaceName,
  days: daysBetween(one.toldAt.toZonedDateTimeISO(timeZone).toPlainDate(), today),
  detail: null,
  href: `/forloeb/${one.placementId}/bekymring`,
});
