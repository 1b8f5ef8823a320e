import type { z } from 'zod';
import type { Learned } from '#domains/citizens/index.ts';
import { DIMENSIONS, type Dimension, LEVELS, type Level } from '#domains/matching/index.ts';
import { optionalChoice, ticked } from '#platform/http/form.ts';

/** So many needs can be written down at one end; more is a talk with the person. */
export const learnedRows = [1, 2, 3, 4, 5] as const;

const [firstDimension, ...otherDimensions] = DIMENSIONS;
const levelWords = LEVELS.map(String);
const [firstLevel, ...otherLevels] = levelWords;

type LearnedFields = Record<`dimension${number}`, z.ZodType<Dimension | null>> &
  Record<`level${number}`, z.ZodType<string | null>> &
  Record<`firm${number}`, z.ZodType<boolean>>;

/** Fields `dimension1`, `level1`, `firm1` … of the ends' forms. */
export const learnedFields = Object.fromEntries(
  learnedRows.flatMap((row) => [
    [`dimension${row}`, optionalChoice([firstDimension!, ...otherDimensions])],
    [`level${row}`, optionalChoice([firstLevel!, ...otherLevels])],
    [`firm${row}`, ticked],
  ]),
) as LearnedFields;

type Fields = Record<string, unknown>;

/** A dimension without a level says nothing, nor a level without a dimension. */
export function checkLearned(fields: Fields, context: z.RefinementCtx): void {
  for (const row of learnedRows) {
    const [dimension, level] = [fields[`dimension${row}`], fields[`level${row}`]];
    if (Boolean(dimension) === Boolean(level)) continue;
    context.addIssue({
      code: 'custom',
      message: 'required',
      path: [dimension ? `level${row}` : `dimension${row}`],
    });
  }
}

export const learnedFrom = (fields: Fields): Learned[] =>
  learnedRows.flatMap((row) => {
    const dimension = fields[`dimension${row}`] as Dimension | null;
    if (!dimension) return [];
    const level = Number(fields[`level${row}`]) as Level;
    return [{ dimension, level, firm: fields[`firm${row}`] === true }];
  });
