import { z } from 'zod';
import { choice, optionalText, text } from '#platform/http/form.ts';
import { criteriaFrom, KINDS } from './criteria.ts';

export const EVERY = ['day', 'week', 'never'] as const;
export type Every = (typeof EVERY)[number];

const longestAddress = 2000;

export const changedSearchForm = z.object({ name: text(100), every: choice(EVERY) });
export const newSearchForm = changedSearchForm.extend({
  kind: choice(KINDS),
  criteria: optionalText(longestAddress).transform((query) => criteriaFrom(new URLSearchParams(query ?? ''))),
});
export type NewSearch = z.output<typeof newSearchForm>;
