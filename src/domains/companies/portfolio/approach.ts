import { z } from 'zod';
import { optionalChoice } from '#platform/http/form.ts';

/** Why a company that is protected from advertising is approached all the same. */
export const APPROACH_BASES = ['asked', 'relation'] as const;
export type ApproachBasis = (typeof APPROACH_BASES)[number];

export interface Approach {
  approachBasis: ApproachBasis | null;
}

/**
 * The part of a form that must be ticked before a protected company is approached; nothing of it else.
 * `uninvited`: whether what is typed is an approach of ours at all.
 */
export const approachTo = (
  company: { advertisingProtected: boolean },
  uninvited: (fields: Record<string, unknown>) => boolean = () => true,
): z.ZodType<Approach> =>
  company.advertisingProtected
    ? z
        .looseObject({ approachBasis: optionalChoice(APPROACH_BASES) })
        .superRefine((fields, context) => {
          if (!fields.approachBasis && uninvited(fields))
            context.addIssue({ code: 'custom', path: ['approachBasis'], message: 'approachNeedsBasis' });
        })
        .transform(({ approachBasis }) => ({ approachBasis }))
    : z.object({}).transform(() => ({ approachBasis: null }));
