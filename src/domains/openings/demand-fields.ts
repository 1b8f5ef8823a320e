import { z } from 'zod';
import {
  type Demand,
  type Demands,
  DIMENSIONS,
  type Dimension,
  type Level,
} from '#domains/matching/index.ts';
import { optionalChoice } from '#platform/http/form.ts';

/** The six a shop owner is asked first; the rest stand in groups below. */
export const USUAL_DIMENSIONS = [
  'lifting',
  'standing-walking',
  'pace',
  'changing-tasks',
  'customers',
  'spoken-danish',
] as const satisfies readonly Dimension[];

/** Empty: not known. */
export const levelField = (dimension: Dimension) => `level-${dimension}`;
/** Empty: cannot be lowered. */
export const lowersField = (dimension: Dimension) => `lowers-${dimension}`;

const levels = ['0', '1', '2', '3'] as const;

/** Two fields per dimension, read as the demands that are known. */
export const demandFields = z
  .object(
    Object.fromEntries(
      DIMENSIONS.flatMap((dimension) => [
        [levelField(dimension), optionalChoice(levels)],
        [lowersField(dimension), optionalChoice(levels)],
      ]),
    ) as Record<string, ReturnType<typeof optionalChoice<typeof levels>>>,
  )
  .transform((form, context): { demands: Demands } => {
    const demands: { [D in Dimension]?: Demand } = {};
    for (const dimension of DIMENSIONS) {
      const level = levelOf(form[levelField(dimension)]);
      const lowersTo = levelOf(form[lowersField(dimension)]);
      const wrong =
        lowersTo === null
          ? null
          : level === null
            ? 'lowersNeedsLevel'
            : lowersTo >= level
              ? 'lowersTooHigh'
              : null;
      if (wrong) context.addIssue({ code: 'custom', path: [lowersField(dimension)], message: wrong });
      else if (level !== null) demands[dimension] = { level, lowersTo };
    }
    return { demands };
  });

const levelOf = (text: string | null | undefined): Level | null => (text ? (Number(text) as Level) : null);

/** The demands as the form's fields hold them. */
export const demandValues = (demands: Demands): Record<string, string> =>
  Object.fromEntries(
    Object.entries(demands).flatMap(([dimension, demand]) => [
      [levelField(dimension as Dimension), String(demand.level)],
      [lowersField(dimension as Dimension), demand.lowersTo === null ? '' : String(demand.lowersTo)],
    ]),
  );
