import type { Dimension, DimensionVerdict, Level, Seeker } from '#domains/matching/index.ts';

/** One thing the citizen may let the workplace see. The name is not one: a yes always shares it. */
export type SharedItem =
  | { readonly kind: 'need'; readonly dimension: Dimension; readonly level: Level }
  | { readonly kind: 'hours'; readonly minutesNow: number | null; readonly minutesAim: number | null }
  | { readonly kind: 'competence'; readonly name: string };

/** How the form names it. */
export function itemCode(item: SharedItem): string {
  if (item.kind === 'need') return `need:${item.dimension}`;
  if (item.kind === 'competence') return `competence:${item.name}`;
  return 'hours';
}

/** At level 3 everything works: there is nothing to take into consideration, and so nothing to tell. */
const everythingWorks = 3;

/**
 * What could be shared about this opening: hours, the needs its tasks touch or may touch, competences. A need
 * that the tasks ask nothing of is none of the workplace's business and is not even offered.
 */
export function shareableItems(
  seeker: Pick<Seeker, 'needs' | 'minutesNow' | 'minutesAim' | 'competences'>,
  dimensions: readonly DimensionVerdict[],
): SharedItem[] {
  const needs = dimensions.flatMap(({ dimension, demand }): SharedItem[] => {
    const need = seeker.needs[dimension];
    return need && need.level < everythingWorks && demand !== 0
      ? [{ kind: 'need', dimension, level: need.level }]
      : [];
  });
  const { minutesNow, minutesAim } = seeker;
  const hours: SharedItem[] =
    minutesNow === null && minutesAim === null ? [] : [{ kind: 'hours', minutesNow, minutesAim }];
  const competences = [...new Set(seeker.competences)].map(
    (name): SharedItem => ({ kind: 'competence', name }),
  );
  return [...hours, ...needs, ...competences];
}

/** Only what is both offered and ticked; a made-up code shares nothing. */
export const chosenItems = (items: readonly SharedItem[], codes: readonly string[]): SharedItem[] =>
  items.filter((item) => codes.includes(itemCode(item)));
