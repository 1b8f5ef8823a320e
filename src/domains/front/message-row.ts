import type { Waiting } from '#domains/conversations/index.ts';
import { timeZone } from '#platform/clock.ts';
import { daysBetween } from './live-placement.ts';
import type { WorkRow } from './work-row.ts';

/** Someone has written and waits for an answer. */
export const messageRow = (
  { id, subject, citizenId, citizenName, since }: Waiting['threads'][number],
  today: Temporal.PlainDate,
): WorkRow => ({
  id: `message-${id}`,
  group: 'messages',
  code: 'message',
  citizen: citizenId && citizenName ? { id: citizenId, name: citizenName, hidden: false } : null,
  place: subject,
  days: daysBetween(since.toZonedDateTimeISO(timeZone).toPlainDate(), today),
  detail: null,
  href: `/dialoger/${id}`,
});
