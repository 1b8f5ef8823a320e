import { z } from 'zod';
import type { Actor } from '#domains/access/index.ts';
import {
  emptyForm,
  type FormState,
  hours,
  optionalChoice,
  optionalHours,
  optionalText,
} from '#platform/http/form.ts';
import { absenceCauses } from '../attendance.ts';
import type { Day } from './attendance-days.ts';
import { onBehalfFields } from './on-behalf.ts';

/** One day, as somebody writes it. Without a field for paid hours there are none. */
export const attendanceForm = (actor: Actor) =>
  z.object({
    practice: hours(24),
    paid: optionalHours(24).transform((minutes) => minutes ?? 0),
    cause: optionalChoice(absenceCauses),
    note: optionalText(300),
    ...onBehalfFields(actor),
  });

export const onBehalfForm = (actor: Actor) => z.object(onBehalfFields(actor));

/** Minutes as people write hours. Two decimals are enough to come back to the same whole minute. */
export const hoursTyped = (minutes: number): string =>
  (Math.round((minutes * 100) / 60) / 100).toString().replace('.', ',');

/** The form of a day: what is recorded, else what was planned. */
export const dayForm = ({ planned, recorded }: Day): FormState =>
  emptyForm({
    practice: hoursTyped(recorded?.practice ?? planned.practice),
    paid: hoursTyped(recorded?.paid ?? planned.paid),
    cause: recorded?.cause ?? '',
    note: recorded?.note ?? '',
  });
