import { z } from 'zod';
import {
  choice,
  emptyForm,
  type FormState,
  optionalChoice,
  optionalDate,
  optionalHours,
  optionalText,
  withDates,
} from '#platform/http/form.ts';
import { outcomes } from '../placement.ts';
import { hoursTyped } from './attendance-form.ts';
import type { OutcomeRow } from './end-queries.ts';

const jobFields = ['jobTitle', 'jobHours', 'jobStartsOn', 'sameWorkplace'] as const;

/** A job is told with its title, hours, first day and place; for the others those fields do not count. */
export const outcomeForm = withDates(
  ['jobStartsOn'],
  z
    .object({
      kind: choice(outcomes),
      jobTitle: optionalText(200),
      jobHours: optionalHours(37),
      jobStartsOn: optionalDate(),
      sameWorkplace: optionalChoice(['yes', 'no']),
      note: optionalText(1000),
    })
    .superRefine((given, context) => {
      if (given.kind !== 'job') return;
      for (const field of jobFields) {
        if (!given[field]) context.addIssue({ code: 'custom', message: 'required', path: [field] });
      }
    })
    .transform(({ kind, jobTitle, jobHours, jobStartsOn, sameWorkplace, note }) => ({
      kind,
      note,
      job:
        kind === 'job'
          ? {
              title: jobTitle!,
              minutes: jobHours!,
              startsOn: jobStartsOn!,
              atSameWorkplace: sameWorkplace === 'yes',
            }
          : null,
    })),
);

export const formOfOutcome = (outcome: OutcomeRow | null): FormState =>
  outcome
    ? emptyForm({
        kind: outcome.kind,
        jobTitle: outcome.jobTitle ?? '',
        jobHours: outcome.jobMinutes ? hoursTyped(outcome.jobMinutes) : '',
        'jobStartsOn-day': outcome.jobStartsOn?.day.toString(),
        'jobStartsOn-month': outcome.jobStartsOn?.month.toString(),
        'jobStartsOn-year': outcome.jobStartsOn?.year.toString(),
        sameWorkplace: outcome.atSameWorkplace === null ? '' : outcome.atSameWorkplace ? 'yes' : 'no',
        note: outcome.note ?? '',
      })
    : emptyForm();
