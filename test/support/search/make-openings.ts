import type { Dimension, Level } from '#domains/matching/index.ts';
import type { SearchDocument } from '#domains/search/index.ts';
import { newId } from '#platform/id.ts';
import { type KindOfWork, kindsOfWork } from './kinds-of-work.ts';

/** The same each time: a small generator of numbers between 0 and 1. */
export function steadyRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export interface Town {
  code: string;
  name: string;
  latitude: number;
  longitude: number;
}

export interface MadeDocument {
  kind: string;
  document: SearchDocument;
}

/** What every ad says, whatever the work: here words of other work turn up too. */
const remarks = [
  'Vi er en lille arbejdsplads med kaffe på kanden.',
  'Du får en fast makker de første uger.',
  'Vi kan aftale pauser og et roligt sted at holde dem.',
  'Du hjælper også med at holde orden og rydde op efter dig selv.',
  'Vi har kantine, og frokosten er god.',
  'Kontakt kontoret, hvis du vil høre mere.',
  'Der er bus lige til døren.',
  'Arbejdet foregår i et team på fire.',
  'Vi lægger vægt på, at du har det godt.',
  'Du kan begynde med få timer og stige stille og roligt.',
  'Vi har lager, værksted og butik under samme tag.',
  'Der kan være enkelte opgaver ude af huset.',
];
const extras = [
  '',
  '',
  '',
  ', deltid',
  ' søges',
  ', fleksjob',
  ' – få timer',
  ', 8 timer',
  ' til hyggelig arbejdsplads',
];
const dimensions: readonly Dimension[] = [
  'lifting',
  'standing-walking',
  'noise',
  'many-people',
  'pace',
  'changing-tasks',
  'customers',
  'spoken-danish',
];

/** Openings as they may stand in a municipality, each with the kind of work it is. */
export function makeOpenings(
  count: number,
  towns: readonly Town[],
  now: Temporal.Instant,
  seed = 7,
): MadeDocument[] {
  const next = steadyRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  return Array.from({ length: count }, (_, index) => {
    const work = kindsOfWork[index % kindsOfWork.length]!;
    return {
      kind: work.kind,
      document: opening(work, towns, now.subtract({ hours: 1 + Math.floor(next() * 24 * 300) }), next, pick),
    };
  });
}

function opening(
  work: KindOfWork,
  towns: readonly Town[],
  at: Temporal.Instant,
  next: () => number,
  pick: <T>(list: readonly T[]) => T,
): SearchDocument {
  const town = pick(towns);
  const title = `${pick(work.titles)}${pick(extras)}`;
  const tasks = work.tasks.filter(() => next() < 0.6);
  const from = 60 * (2 + Math.floor(next() * 20));
  const season = next() < 0.15 ? [4, 5, 6, 7, 8, 9] : [];
  return {
    kind: 'opening',
    id: newId(at.epochMilliseconds),
    texts: [
      { weight: 'A', text: title },
      { weight: 'B', text: (tasks.length > 0 ? tasks : [work.tasks[0]!]).join('. ') },
      { weight: 'D', text: `${pick(remarks)} ${pick(remarks)} ${town.name}` },
    ],
    // Not every employer has named the trade.
    iscoCode: next() < 0.7 ? work.isco : null,
    latitude: town.latitude + (next() - 0.5) / 10,
    longitude: town.longitude + (next() - 0.5) / 10,
    area: town.name,
    minutesFrom: from,
    minutesTo: Math.min(2220, from + 60 * Math.floor(next() * 15)),
    months: season,
    evenings: next() < 0.2,
    weekends: next() < 0.25,
    levels: Object.fromEntries(
      dimensions.filter(() => next() < 0.8).map((one) => [one, Math.floor(next() * 4) as Level]),
    ),
    card: { title, workplace: `${town.name} ${work.kind}`, area: town.name },
    publishedAt: at,
    updatedAt: at,
  };
}

/** Published profiles: wishes and competences in the person's own few words. */
export function makeProfiles(
  count: number,
  towns: readonly Town[],
  now: Temporal.Instant,
  seed = 11,
): MadeDocument[] {
  const next = steadyRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  return Array.from({ length: count }, (_, index) => {
    const work = kindsOfWork[index % kindsOfWork.length]!;
    const town = pick(towns);
    const at = now.subtract({ hours: 1 + Math.floor(next() * 24 * 300) });
    const wish = pick(work.titles);
    const minutes = 60 * (2 + Math.floor(next() * 25));
    return {
      kind: work.kind,
      document: {
        kind: 'profile' as const,
        id: newId(at.epochMilliseconds),
        texts: [
          { weight: 'A' as const, text: wish },
          { weight: 'B' as const, text: pick(work.tasks) },
        ],
        iscoCode: work.isco,
        latitude: null,
        longitude: null,
        area: next() < 0.9 ? town.name : null,
        minutesFrom: minutes,
        minutesTo: minutes,
        months: [],
        evenings: next() < 0.2,
        weekends: next() < 0.2,
        levels: Object.fromEntries(
          dimensions.filter(() => next() < 0.3).map((one) => [one, Math.floor(next() * 3) as Level]),
        ),
        card: { wish, area: town.name },
        publishedAt: at,
        updatedAt: at,
      },
    };
  });
}
