import { referenceBusMinutes } from '#platform/travel/testing/reference.ts';
import { DIMENSIONS } from '../pair/dimension.ts';
import type { Seeker, Vacancy } from '../pair/model.ts';
import type { TermKey } from '../pair/soft-terms.ts';
import type { Weights } from '../pair/weights.ts';

/**
 * The model read aloud, pair by pair, sharing nothing with the real thing but the types: one long function
 * that is easy to hold against the description, and slow.
 */
export function referenceTerms(
  s: Seeker,
  v: Vacancy,
  today: Temporal.PlainDate,
): Record<TermKey, number> | null {
  let unknown = 0;
  let adapted = 0;
  let strain = 0;
  let met = 0;
  for (const d of DIMENSIONS) {
    const need = s.needs[d];
    const known = v.tasks.flatMap((t) => t.demands[d] ?? []);
    if (!need) {
      if (known.some((demand) => demand.level > 0)) unknown++;
      continue;
    }
    if (need.level === 3) continue;
    if (known.length < v.tasks.length || v.tasks.length === 0) unknown++;
    const said = known.length > 0 || known.length < v.tasks.length || v.tasks.length === 0;
    if (said && (v.record[d] ?? 0) > 0) met++;
    const above = known.filter((demand) => demand.level > need.level);
    if (above.length === 0) continue;
    const before = Math.max(...above.map((demand) => demand.level));
    const after = Math.max(...above.map((demand) => Math.min(demand.level, demand.lowersTo ?? 3)));
    if (after < before) adapted++;
    if (after <= need.level) continue;
    if (need.firm) return null;
    strain += after - need.level === 1 ? 1 : 2;
  }

  const start = Math.min(v.minutesStart ?? v.minutesMin, v.minutesMin);
  const aim = s.minutesAim === null ? null : Math.max(s.minutesAim, s.minutesNow ?? 0);
  if (v.placesFree < 1 || s.avoid.includes(v.workplaceId)) return null;
  if ((v.evenings && !s.evenings) || (v.weekends && !s.weekends)) return null;
  if (s.minutesNow !== null && s.minutesNow < start) return null;
  if (aim !== null && aim < v.minutesMin) return null;
  if (v.licences.some((l) => !s.licences.includes(l))) return null;
  const { openSchemes } = s;
  if (openSchemes && v.schemes.length > 0 && !v.schemes.some((x) => openSchemes.includes(x))) return null;
  if (v.dayStart !== null && v.dayEnd !== null) {
    const shared = Math.min(v.dayEnd, s.latestEnd ?? 9999) - Math.max(v.dayStart, s.earliestStart ?? 0);
    const wanted = Math.min(Math.max(60, Math.ceil(start / 5)), v.dayEnd - v.dayStart);
    if (shared < wanted) return null;
  }

  let minutes: number | null = null;
  let tripAsked = false;
  const { from, means, limitMinutes } = s.travel;
  if (!from || !v.place || means.length === 0) tripAsked = true;
  else {
    const rad = (deg: number) => (deg * Math.PI) / 180;
    const onGlobe = ({ lat, lon }: { lat: number; lon: number }) => [
      Math.cos(rad(lat)) * Math.cos(rad(lon)),
      Math.cos(rad(lat)) * Math.sin(rad(lon)),
      Math.sin(rad(lat)),
    ];
    const there = onGlobe(v.place);
    const chord = Math.hypot(...onGlobe(from).map((axis, n) => axis - there[n]!));
    const km = 2 * 6371.0088 * Math.asin(chord / 2);
    const times = [];
    if (means.includes('walk')) times.push(Math.ceil(((km * 1.3) / 5) * 60));
    if (means.includes('bike')) times.push(Math.ceil(((km * 1.3) / 15) * 60 + 2));
    if (means.includes('car')) times.push(Math.ceil(((km * 1.3) / 50) * 60 + 4));
    const inside = ({ lat, lon }: { lat: number; lon: number }) =>
      s.travel.bus &&
      lat >= s.travel.bus.area.south &&
      lat <= s.travel.bus.area.north &&
      lon >= s.travel.bus.area.west &&
      lon <= s.travel.bus.area.east;
    const known = means.includes('bus') && !v.weekends && inside(from) && inside(v.place);
    if (known && s.travel.bus) {
      if (km <= 1) times.push(Math.ceil(((km * 1.3) / 5) * 60));
      const bus = referenceBusMinutes(
        s.travel.bus,
        from,
        v.place,
        Math.max(v.dayStart ?? 480, s.earliestStart ?? 0),
        Math.min(v.dayEnd ?? 900, s.latestEnd ?? 9999),
      );
      if (bus !== null) times.push(bus);
    }
    const quickest = times.length > 0 ? Math.min(...times) : null;
    if (limitMinutes === null) {
      tripAsked = true;
      minutes = quickest;
    } else if (quickest !== null && quickest <= limitMinutes) minutes = quickest;
    else if (means.includes('bus') && !known && Math.ceil(km / 2) <= limitMinutes) tripAsked = true;
    else return null;
  }

  for (const silent of [
    s.minutesNow === null,
    s.minutesAim === null,
    tripAsked,
    !openSchemes,
    v.schemes.length === 0,
  ])
    if (silent) unknown++;

  const wish = Math.max(
    0,
    ...s.wishes.flatMap((w) => [
      w.industry !== null && w.industry === v.industry ? 3 : 0,
      ...v.tasks.map((t) => {
        for (const n of [4, 3, 2, 1])
          if (w.iscoCode && t.iscoCode && w.iscoCode.slice(0, n) === t.iscoCode.slice(0, n)) return n;
        return 0;
      }),
    ]),
  );
  const shown = s.interest
    .filter((i) => i.workplaceId === v.workplaceId)
    .map((i) => (i.answer === 'yes' ? 2 : 1));
  const useful = new Set([...v.mustCompetences, ...v.niceCompetences]);
  const reach = v.mayRise ? v.minutesMax : Math.max(v.minutesMin, Math.min(s.minutesNow ?? 0, v.minutesMax));
  const limit = Math.max(1, limitMinutes ?? 60);

  let month = today.toPlainYearMonth();
  const open = () => {
    if (v.acceptsFrom && Temporal.PlainYearMonth.compare(month, v.acceptsFrom.toPlainYearMonth()) < 0)
      return false;
    if (!v.season) return true;
    for (let m = v.season.from; ; m = (m % 12) + 1) {
      if (m === month.month) return true;
      if (m === v.season.to) return false;
    }
  };
  let wait = 0;
  while (!open()) {
    month = month.add({ months: 1 });
    wait++;
  }

  return {
    wish,
    interest: Math.max(0, ...shown),
    'must-competences': 0 - v.mustCompetences.filter((c) => !s.competences.includes(c)).length,
    'nice-competences': Math.min(3, [...useful].filter((c) => s.competences.includes(c)).length),
    adaptations: 0 - Math.min(6, adapted),
    trials: 0 - Math.min(8, strain),
    unknowns: 0 - Math.min(12, unknown),
    hours: s.minutesNow === null ? 0 : s.minutesNow >= v.minutesMin && s.minutesNow <= v.minutesMax ? 2 : 1,
    rise: s.minutesNow === null || aim === null ? 0 : reach >= aim ? 2 : reach > s.minutesNow ? 1 : 0,
    travel: minutes === null ? 0 : Math.max(0, Math.floor(4 * ((limit - minutes) / limit))),
    perspective: ['none', 'possible', 'agreed', 'guaranteed'].indexOf(v.perspective),
    record: Math.min(4, met),
    season: 0 - Math.min(4, wait),
  };
}

export function referenceScore(
  s: Seeker,
  v: Vacancy,
  weights: Weights,
  today: Temporal.PlainDate,
): number | null {
  const terms = referenceTerms(s, v, today);
  if (!terms) return null;
  return Object.entries(terms).reduce((sum, [key, value]) => sum + value * weights[key as TermKey], 0);
}

/** Score everything, sort everything, cut. */
export function referenceTop<T extends { readonly id: string }>(
  items: readonly T[],
  scoreOf: (item: T) => number | null,
  k: number,
): { id: string; score: number }[] {
  return items
    .flatMap((item) => {
      const score = scoreOf(item);
      return score === null ? [] : [{ id: item.id, score }];
    })
    .sort((a, b) => (a.score === b.score ? (a.id < b.id ? -1 : 1) : b.score - a.score))
    .slice(0, k);
}
