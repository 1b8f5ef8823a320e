import { startOfLunch, startOfVisit } from './clockwork.ts';
import type { TourHost, TourInput } from './model.ts';

/** The day by the hosts' numbers. The number after the last host stands for both ends of the tour. */
export interface Day {
  readonly hosts: readonly TourHost[];
  readonly input: TourInput;
  readonly ends: number;
  /** Minutes from one to another. */
  readonly drive: readonly (readonly number[])[];
}

/** @throws RangeError when a drive is no whole number of minutes */
export function dayOf(hosts: readonly TourHost[], input: TourInput): Day {
  const from = [...hosts.map(({ id }) => ({ host: id })), 'start' as const];
  const to = [...hosts.map(({ id }) => ({ host: id })), 'end' as const];
  const drive = from.map((here) => to.map((there) => input.driving(here, there)));
  if (!drive.flat().every((minutes) => Number.isSafeInteger(minutes) && minutes >= 0))
    throw new RangeError('driving is told in whole minutes');
  return { hosts, input, ends: hosts.length, drive };
}

/** Whether lunch is still ahead (0) or needs no more thought (1): also when there is none. */
export type Fed = 0 | 1;

/** When the bus can leave: at once with lunch ahead, or after lunch at home. */
export function departures({ input }: Day): { time: number; fed: Fed }[] {
  const { bus, lunch } = input;
  if (!lunch) return [{ time: bus.earliestDeparture, fed: 1 }];
  const eaten = afterLunch(input, lunch.from);
  const later = eaten === null ? [] : [{ time: Math.max(bus.earliestDeparture, eaten), fed: 1 as const }];
  return [{ time: bus.earliestDeparture, fed: 0 }, ...later];
}

/**
 * When a visit can be over for those who are free at `here` at `time`, by whether lunch is eaten by then:
 * before they drive or before the visit begins, whichever is earlier. Infinity when it cannot be done.
 */
export function visitedBy(day: Day, here: number, to: number, time: number, fed: Fed): [Fed, number][] {
  const minutes = day.drive[here]![to]!;
  const over = (ready: number): number => {
    const start = startOfVisit(day.hosts[to]!, ready);
    const end = start === null ? Infinity : start + day.hosts[to]!.visitMinutes;
    return end > day.input.bus.latestReturn ? Infinity : end;
  };
  const unfed = over(time + minutes);
  if (fed === 1) return [[1, unfed]];
  const eatenThere = afterLunch(day.input, time + minutes);
  const eatenHere = afterLunch(day.input, time);
  const after = Math.min(
    eatenThere === null ? Infinity : over(eatenThere),
    eatenHere === null ? Infinity : over(eatenHere + minutes),
  );
  return [
    [0, unfed],
    [1, after],
  ];
}

/** Home straight away when lunch is eaten or can be eaten there, else after lunch at the last host. */
export function homeAt(day: Day, here: number, time: number, fed: Fed): number {
  const minutes = day.drive[here]![day.ends]!;
  const straight = time + minutes;
  const eaten = afterLunch(day.input, time);
  const fedAtHome = fed === 1 || afterLunch(day.input, straight) !== null;
  const home = fedAtHome ? straight : eaten === null ? Infinity : eaten + minutes;
  return home > day.input.bus.latestReturn ? Infinity : home;
}

function afterLunch(input: TourInput, time: number): number | null {
  const start = startOfLunch(input, time);
  return start === null ? null : start + input.lunch!.minutes;
}
