import fc from 'fast-check';
import { timetable } from '#platform/travel/testing/arbitraries.ts';
import { DIMENSIONS, type Dimension, type Level } from '../pair/dimension.ts';
import {
  type Demands,
  type Needs,
  PERSPECTIVES,
  type Seeker,
  TRAVEL_MEANS,
  type Vacancy,
} from '../pair/model.ts';
import { TERM_KEYS } from '../pair/soft-terms.ts';
import type { Weights } from '../pair/weights.ts';

/** Small worlds, so that pairs meet, clash and tie often. */
const level = fc.constantFrom<Level>(0, 1, 2, 3);
const orNull = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: null, freq: 4 });
const some = <T>(...items: T[]) => fc.subarray(items);
const hours = (max: number) => fc.integer({ min: 0, max }).map((count) => count * 60);

const perDimension = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<{ [D in Dimension]?: T }> =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...DIMENSIONS), value), { selector: ([key]) => key, maxLength: 8 })
    .map((entries) => Object.fromEntries(entries) as { [D in Dimension]?: T });

export const needs: fc.Arbitrary<Needs> = perDimension(
  fc.record({ level: fc.constantFrom<Level>(0, 1, 2, 2, 3, 3), firm: fc.boolean() }),
);
export const demands: fc.Arbitrary<Demands> = perDimension(
  fc.record({ level, lowersTo: orNull(level) }).map(({ level, lowersTo }) => ({
    level,
    lowersTo: lowersTo !== null && lowersTo < level ? lowersTo : null,
  })),
);

// Whole thousandths of a degree: two right formulas may round apart on points a hair's breadth from each other.
const place = fc
  .record({ lat: fc.integer({ min: 55_600, max: 55_750 }), lon: fc.integer({ min: 11_700, max: 12_000 }) })
  .map(({ lat, lon }) => ({ lat: lat / 1000, lon: lon / 1000 }));
const isco = fc.constantFrom('9112', '9111', '9129', '9212', '5223', '5311');
const industry = fc.constantFrom('shop', 'cleaning', 'green');
const workplaces = ['w1', 'w2', 'w3', 'w4', 'w5'];

export const seeker: fc.Arbitrary<Seeker> = fc.record({
  id: fc.uuid(),
  needs,
  minutesNow: orNull(hours(30)),
  minutesAim: orNull(hours(37)),
  earliestStart: orNull(fc.integer({ min: 5, max: 11 }).map((hour) => hour * 60)),
  latestEnd: orNull(fc.integer({ min: 12, max: 23 }).map((hour) => hour * 60)),
  evenings: fc.boolean(),
  weekends: fc.boolean(),
  travel: fc.record({
    means: some(...TRAVEL_MEANS),
    limitMinutes: orNull(fc.integer({ min: 0, max: 90 })),
    from: orNull(place),
  }),
  licences: some('B', 'truck'),
  wishes: fc.array(
    fc.record({ iscoCode: orNull(isco), industry: orNull(industry), label: fc.constantFrom('a', 'b', 'c') }),
    { maxLength: 3 },
  ),
  competences: some('till', 'sewing', 'cooking', 'welding'),
  avoid: fc.subarray(workplaces, { maxLength: 1 }),
  interest: fc.array(
    fc.record({
      workplaceId: fc.constantFrom(...workplaces),
      answer: fc.constantFrom<'yes' | 'maybe'>('yes', 'maybe'),
    }),
    { maxLength: 2 },
  ),
  openSchemes: orNull(some('practice', 'flex', 'subsidy')),
});

const date = fc
  .record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) })
  .map(({ month, day }) => Temporal.PlainDate.from({ year: 2026, month, day }));
export const today = date;

export const vacancy: fc.Arbitrary<Vacancy> = fc.record({
  id: fc.uuid(),
  workplaceId: fc.constantFrom(...workplaces),
  title: fc.constant('Opening'),
  tasks: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('t1', 't2', 't3'),
      title: fc.constantFrom('Opvask', 'Opfyldning'),
      minutesPerWeek: hours(15),
      iscoCode: orNull(isco),
      demands,
    }),
    { selector: ({ id }) => id, maxLength: 3 },
  ),
  schemes: some('practice', 'flex', 'subsidy'),
  minutesMin: hours(10),
  minutesMax: hours(37).map((minutes) => minutes + 600),
  minutesStart: orNull(hours(6)),
  mayRise: fc.boolean(),
  dayStart: orNull(fc.integer({ min: 4, max: 10 }).map((hour) => hour * 60)),
  dayEnd: orNull(fc.integer({ min: 11, max: 26 }).map((hour) => hour * 60)),
  evenings: fc.nat(3).map((n) => n === 0),
  weekends: fc.nat(3).map((n) => n === 0),
  licences: fc.subarray(['B', 'truck'], { maxLength: 1 }),
  mustCompetences: some('till', 'sewing', 'cooking'),
  niceCompetences: some('sewing', 'cooking', 'welding'),
  place: orNull(place),
  season: orNull(fc.record({ from: fc.integer({ min: 1, max: 12 }), to: fc.integer({ min: 1, max: 12 }) })),
  acceptsFrom: orNull(date),
  placesFree: fc.constantFrom(0, 1, 2, 3),
  perspective: fc.constantFrom(...PERSPECTIVES),
  record: perDimension(fc.nat(3)),
  industry: orNull(industry),
});

export const weights = fc.record(
  Object.fromEntries(TERM_KEYS.map((key) => [key, fc.integer({ min: 0, max: 9 })])),
) as unknown as fc.Arbitrary<Weights>;

/** A pair that fits unless the property itself changes something: nothing asked, everything open. */
export const easySeeker: Seeker = {
  id: 's',
  needs: {},
  minutesNow: 600,
  minutesAim: 1200,
  earliestStart: null,
  latestEnd: null,
  evenings: true,
  weekends: true,
  travel: { means: ['bike'], limitMinutes: 30, from: { lat: 55.7, lon: 11.8 } },
  licences: [],
  wishes: [],
  competences: [],
  avoid: [],
  interest: [],
  openSchemes: ['practice'],
};

export const easyVacancy: Vacancy = {
  id: 'v',
  workplaceId: 'w',
  title: 'Opfyldning',
  tasks: [{ id: 't', title: 'Opfyldning', minutesPerWeek: 600, iscoCode: '9334', demands: {} }],
  schemes: ['practice'],
  minutesMin: 300,
  minutesMax: 1200,
  minutesStart: null,
  mayRise: true,
  dayStart: 480,
  dayEnd: 960,
  evenings: false,
  weekends: false,
  licences: [],
  mustCompetences: [],
  niceCompetences: [],
  place: { lat: 55.7, lon: 11.81 },
  season: null,
  acceptsFrom: null,
  placesFree: 1,
  perspective: 'agreed',
  record: {},
  industry: 'shop',
};

/** Somebody who takes the bus and an opening, near stops of a timetable that runs when the work begins and ends. */
export const pairByBus: fc.Arbitrary<readonly [Seeker, Vacancy]> = fc
  .record({
    seeker: fc.oneof(seeker, { weight: 3, arbitrary: fc.constant(easySeeker) }),
    vacancy: fc.oneof(vacancy, fc.constant(easyVacancy)),
    bus: timetable,
    home: fc.nat(6),
    work: fc.nat(6),
    dayStart: orNull(fc.integer({ min: 460, max: 540 })),
    dayEnd: orNull(fc.integer({ min: 850, max: 930 })),
    limitMinutes: orNull(fc.integer({ min: 20, max: 120 })),
    away: fc.constantFrom(0, 0.002, 0.005, 0.4),
  })
  .map(({ seeker, vacancy, bus, home, work, dayStart, dayEnd, limitMinutes, away }) => {
    const at = (stop: number) => ({
      lat: bus.lat[stop % bus.lat.length]!,
      lon: bus.lon[stop % bus.lon.length]!,
    });
    // In whole thousandths as everything here, so that nobody lives a hair from the stop.
    const from = { lat: Math.round((at(home).lat + away) * 1000) / 1000, lon: at(home).lon };
    const means = [...seeker.travel.means.filter((way) => way !== 'bus'), 'bus' as const];
    return [
      { ...seeker, travel: { means, limitMinutes, from, bus } },
      { ...vacancy, place: at(work), dayStart, dayEnd },
    ];
  });
