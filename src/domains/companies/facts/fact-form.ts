import { z } from 'zod';
import { DIMENSIONS } from '#domains/matching/index.ts';
import { choice, optionalChoice, optionalDate, optionalText, withDates } from '#platform/http/form.ts';
import { FACT_KINDS, FACT_SOURCES, type FactKind } from './fact-kinds.ts';

const kinds = FACT_KINDS as [FactKind, ...FactKind[]];
const dimensions = DIMENSIONS as unknown as readonly [string, ...string[]];

/** A kind may need one word more: which need, which language. */
const withValue = <T extends { kind: FactKind; dimension: string | null; language: string | null }>(
  fields: T,
  context: z.RefinementCtx,
): void => {
  if (fields.kind === 'experience' && !fields.dimension)
    context.addIssue({ code: 'custom', path: ['dimension'], message: 'needDimension' });
  if (fields.kind === 'languages' && !fields.language)
    context.addIssue({ code: 'custom', path: ['language'], message: 'needLanguage' });
};

const details = {
  kind: choice(kinds),
  dimension: optionalChoice(dimensions),
  language: optionalText(40),
  note: optionalText(300),
  /** Empty: today. */
  observed: optionalDate(),
};

export const factByStaff = withDates(
  ['observed'],
  z.object({ ...details, source: choice(FACT_SOURCES) }).superRefine(withValue),
);
/** What a workplace says of itself is its own word. */
export const factByEmployer = withDates(
  ['observed'],
  z
    .object(details)
    .superRefine(withValue)
    .transform((fields) => ({ ...fields, source: 'employer' as const })),
);

export const factValueOf = ({
  kind,
  dimension,
  language,
}: {
  kind: FactKind;
  dimension: string | null;
  language: string | null;
}): string | null => (kind === 'experience' ? dimension : kind === 'languages' ? language : null);
