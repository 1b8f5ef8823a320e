import { type Day, departures, type Fed, homeAt, visitedBy } from './day.ts';

/**
 * Every set of hosts (a bit each) that can be visited in the day in some order. For each set, last host and
 * lunch it is enough to know how early one can be free: whoever is free earlier can wait.
 */
export function possibleSets(day: Day): number[] {
  const count = day.hosts.length;
  const free = new Float64Array(2 ** count * count * 2).fill(Infinity);
  const spread = (set: number, here: number, time: number, fed: Fed): void => {
    for (let to = 0; to < count; to += 1) {
      if (set & (1 << to)) continue;
      for (const [fedThen, over] of visitedBy(day, here, to, time, fed)) {
        const key = ((set | (1 << to)) * count + to) * 2 + fedThen;
        if (over < free[key]!) free[key] = over;
      }
    }
  };

  for (const { time, fed } of departures(day)) spread(0, day.ends, time, fed);
  const possible: number[] = [];
  for (let set = 1; set < 2 ** count; set += 1) {
    let comesHome = false;
    for (let last = 0; last < count; last += 1) {
      for (const fed of [0, 1] as const) {
        const time = free[(set * count + last) * 2 + fed]!;
        if (time === Infinity) continue;
        comesHome ||= homeAt(day, last, time, fed) < Infinity;
        spread(set, last, time, fed);
      }
    }
    if (comesHome) possible.push(set);
  }
  return possible;
}
