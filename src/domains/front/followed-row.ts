import type { FoundLately } from '#domains/search/index.ts';
import { timeZone } from '#platform/clock.ts';
import { daysBetween } from './live-placement.ts';
import type { WorkRow } from './work-row.ts';

export const followedRow = (one: FoundLately, today: Temporal.PlainDate): WorkRow => ({
  id: `followed-${one.id}`,
  group: 'followed',
  code: one.kind === 'for-citizen' ? 'new-openings' : 'new-citizens',
  // A protected person somebody else looks after is not among them, so nobody is hidden.
  citizen: one.kind === 'for-citizen' ? { id: one.subjectId, name: one.title, hidden: false } : null,
  place: one.title,
  days: daysBetween(one.toldAt.toZonedDateTimeISO(timeZone).toPlainDate(), today),
  detail: one.workplaceName,
  href: one.href,
});
