import type { Texts } from '#locales/index.ts';
import { isDimension, type Level } from '../pair/dimension.ts';
import type { Cause } from './found.ts';
import type { Find } from './where-to-look.ts';

const dimensionOf = (cause: Cause) => {
  const dimension = cause.startsWith('need:') ? cause.slice('need:'.length) : '';
  return isDimension(dimension) ? dimension : null;
};

/** "Rejsetiden", or the dimension of a need. */
export function causeName(cause: Cause, texts: Texts): string {
  const dimension = dimensionOf(cause);
  return dimension ? texts.matching.dimensions[dimension].name : (texts.served.causes.names[cause] ?? cause);
}

/** "Opgaver i butik", "Opgaver i lager tæt på Åsund". */
export function findName(find: Find, texts: Texts): string {
  const words = texts.served.finds;
  const industries: Record<string, string> = texts.matching.industries;
  const work = words.work(find.industry && (industries[find.industry] ?? find.industry));
  return find.obstacle === 'too-far' ? words.nearer(work, find.town) : work;
}

/** What such a task must be like to open something for all whom the find is about. */
export function findLimit(find: Find, texts: Texts): string {
  const { limit, plain } = texts.served.finds;
  const dimension = dimensionOf(find.obstacle);
  if (dimension) {
    const { name, demand } = texts.matching.dimensions[dimension];
    return limit.demand(name, demand[(find.limit?.[0] ?? 0) as Level]);
  }
  if (find.obstacle === 'too-far') return find.limit ? limit.way(find.limit, find.means) : limit.wayUnknown;
  if (find.obstacle === 'too-many-hours' && find.limit) return limit.start(find.limit);
  if (find.obstacle === 'hours-never-reached' && find.limit) return limit.aim(find.limit);
  return plain[find.obstacle] ?? causeName(find.obstacle, texts);
}
