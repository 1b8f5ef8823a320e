import { DEFAULT_WEIGHTS } from '#domains/matching/index.ts';

/** What the two databases write differently. */
export interface Dialect {
  /** How many bits are set in a number of 28 bits. */
  countBits(number: string): string;
  /** How many bits are set in a number of 63 bits. */
  countManyBits(number: string): string;
  holds(list: string, item: string): string;
}

/** The square of the straight way through a globe of radius one, added up in the order the product adds it. */
const CHORD = '((c.x - o.x) * (c.x - o.x) + (c.y - o.y) * (c.y - o.y) + (c.z - o.z) * (c.z - o.z))';

/** That the opening `o` can be suggested to the citizen `c`. */
export const fits = ({ holds }: Dialect): string => `
  o.requires & c.lacks = 0
  and o.schemes & c.schemes <> 0
  and o.start_minutes <= c.most_start and o.minutes_min <= c.most_min
  and ((o.left1 & c.firm0) | (o.left2 & c.firm1) | (o.left3 & c.firm2)) = 0
  and least(o.day_end, c.latest) - greatest(o.day_start, c.earliest) >= o.day_needed
  and ${CHORD} - o.pardon <= c.maybe
  and not ${holds('c.avoid', 'o.workplace')}`;

/** The sum of the thirteen weighted terms of a pair that fits. */
export function scoreOf({ countBits, countManyBits, holds }: Dialect): string {
  const tried = '(o.left1 & c.try0) | (o.left2 & c.try1) | (o.left3 & c.try2)';
  const farExceeded = '(o.left2 & c.try0) | (o.left3 & c.try1)';
  const above =
    '((o.asked1 & (c.firm0 | c.try0)) | (o.asked2 & (c.firm1 | c.try1)) | (o.asked3 & (c.firm2 | c.try2)))';
  const terms: Record<keyof typeof DEFAULT_WEIGHTS, string> = {
    wish: `case when o.isco4 & c.isco4 <> 0 then 4
      when o.isco3 & c.isco3 <> 0 or o.industry & c.industries <> 0 then 3
      when o.isco2 & c.isco2 <> 0 then 2 when o.isco1 & c.isco1 <> 0 then 1 else 0 end`,
    interest: `case when ${holds('c.liked', 'o.workplace')} then 2
      when ${holds('c.shown', 'o.workplace')} then 1 else 0 end`,
    'must-competences': `-least(4, ${countManyBits('o.must & ~c.competences')})`,
    'nice-competences': `least(3, ${countManyBits('o.useful & c.competences')})`,
    adaptations: `-least(6, ${countBits(`${above} & o.lowerable`)})`,
    trials: `-least(8, ${countBits(tried)} + ${countBits(farExceeded)})`,
    unknowns: `-least(12, ${countBits('(o.asked1 & ~c.stated) | (c.need & ~o.told)')} + c.asks + o.asks
      + case when ${CHORD} > c.known then 1 else 0 end)`,
    hours: `case when c.minutes_now < 0 then 0
      when c.minutes_now >= o.minutes_min and c.minutes_now <= o.minutes_max then 2 else 1 end`,
    rise: `case when greatest(o.reachable, least(c.rise_from, o.minutes_max)) >= c.rise_to then 2
      when greatest(o.reachable, least(c.rise_from, o.minutes_max)) > c.rise_from then 1 else 0 end`,
    travel: `case when ${CHORD} > c.points1 then 0 when ${CHORD} > c.points2 then 1
      when ${CHORD} > c.points3 then 2 when ${CHORD} > c.points4 then 3 else 4 end`,
    perspective: 'o.perspective',
    record: `least(4, ${countBits('o.record & c.need')})`,
    season: '-least(4, o.wait)',
  };
  const weighted = Object.entries(terms).map(
    ([key, term]) => `${DEFAULT_WEIGHTS[key as keyof typeof DEFAULT_WEIGHTS]} * (${term})`,
  );
  return `(${weighted.join('\n    + ')})`;
}

/** Score and number in one: the larger is the better, and of equal scores the first by id. */
const ROOM_FOR_NUMBERS = 1_000_000;
export const rankOf = (dialect: Dialect): string =>
  `(cast(${scoreOf(dialect)} as bigint) * ${ROOM_FOR_NUMBERS} - o.n)`;
// `|| 0` turns -0 into 0, so that equal answers are equal.
export const scoreOfRank = (rank: bigint): number => Math.ceil(Number(rank) / ROOM_FOR_NUMBERS) || 0;
export const numberOfRank = (rank: bigint): number => scoreOfRank(rank) * ROOM_FOR_NUMBERS - Number(rank);
