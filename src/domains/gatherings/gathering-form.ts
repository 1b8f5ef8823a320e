import { z } from 'zod';
import { timeZone } from '#platform/clock.ts';
import {
  choice,
  date,
  onBehalfReason,
  optionalText,
  text,
  time,
  wholeNumber,
  withDates,
} from '#platform/http/form.ts';

export const audiences = ['citizen', 'employer', 'all'] as const;
export type Audience = (typeof audiences)[number];

const fields = withDates(
  ['onDate'],
  z.object({
    title: text(200),
    about: text(4000),
    audience: choice(audiences),
    onDate: date(),
    startsAt: time(),
    endsAt: time(),
    place: text(300),
    capacity: wholeNumber(1, 500),
  }),
);

/** A day and two times of it become two moments; the end comes after the beginning. */
export const gatheringForm = fields
  .superRefine((given, context) => {
    if (given.endsAt <= given.startsAt)
      context.addIssue({ code: 'custom', path: ['endsAt'], message: 'endsFirst' });
  })
  .transform(({ onDate, startsAt, endsAt, ...rest }) => ({
    ...rest,
    startsAt: momentOf(onDate, startsAt),
    endsAt: momentOf(onDate, endsAt),
  }));
export type GatheringInput = z.output<typeof gatheringForm>;

/** `minutes` after midnight, as the clock on the wall shows them. */
const momentOf = (on: Temporal.PlainDate, minutes: number): Temporal.Instant =>
  on.toPlainDateTime().add({ minutes }).toZonedDateTime(timeZone).toInstant();

/** Somebody signs up themselves; an employer says for which workplace, and how many come. */
export const signUpForm = z.object({
  workplaceId: optionalText(36),
  seats: z.preprocess((value) => value ?? '1', wholeNumber(1, 10)),
  wishes: optionalText(500),
});

/** Staff signs somebody up: `who` is `citizen:<id>` or `workplace:<id>`, as the search offers them. */
export const signUpForAnotherForm = z.object({
  who: z
    .preprocess((value) => (Array.isArray(value) ? value[0] : value) ?? '', z.string())
    .pipe(z.string().regex(/^(citizen|workplace):[0-9a-f-]{36}$/, 'chooseWho'))
    .transform((value) => {
      const [kind, id] = value.split(':') as ['citizen' | 'workplace', string];
      return { kind, id };
    }),
  seats: wholeNumber(1, 10),
  wishes: optionalText(500),
  onBehalfReason: onBehalfReason(),
  onBehalfNote: optionalText(500),
});

export const cancelForm = z.object({ reason: text(500) });
