/** The only source of time, so that a test can live through thirteen weeks in a second. */
export interface Clock {
  now(): Temporal.Instant;
  today(): Temporal.PlainDate;
}

export const timeZone = 'Europe/Copenhagen';

export const systemClock: Clock = {
  now: () => Temporal.Now.instant(),
  today: () => Temporal.Now.plainDateISO(timeZone),
};

/** A clock that stands still until it is moved. */
export function movableClock(
  start: Temporal.Instant,
): Clock & { moveTo(instant: Temporal.Instant): void; moveDays(days: number): void } {
  let instant = start;
  return {
    now: () => instant,
    today: () => instant.toZonedDateTimeISO(timeZone).toPlainDate(),
    moveTo(next) {
      instant = next;
    },
    moveDays(days) {
      instant = instant.toZonedDateTimeISO(timeZone).add({ days }).toInstant();
    },
  };
}
