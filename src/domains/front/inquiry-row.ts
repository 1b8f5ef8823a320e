import type { WaitingInquiry } from '#domains/inquiries/index.ts';
import { timeZone } from '#platform/clock.ts';
import { daysBetween } from './live-placement.ts';
import type { WorkRow } from './work-row.ts';

/** A workplace that waits for an answer; one whose time is nearly up before all others. Pure. */
export function inquiryRow(one: WaitingInquiry, today: Temporal.PlainDate): WorkRow {
  const urgent = one.state === 'near' || one.state === 'late';
  return {
    id: `inquiry-${one.id}`,
    group: urgent ? 'now' : 'us',
    code: urgent ? 'inquiry-late' : one.state === 'aside' ? 'inquiry-aside' : 'inquiry',
    citizen: null,
    place: one.companyName,
    days: daysBetween(one.receivedAt.toZonedDateTimeISO(timeZone).toPlainDate(), today),
    detail: one.need,
    href: `/henvendelser/${one.id}`,
  };
}
