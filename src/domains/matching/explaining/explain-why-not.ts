import type { MatchingTexts } from '#locales/da/matching.ts';
import type { HardReason } from '../pair/hard-rules.ts';
import type { NameOf } from './name-of.ts';

export function explainReason(
  reason: HardReason,
  titles: (ids: readonly string[]) => string[],
  texts: MatchingTexts,
  nameOf: NameOf,
): string[] {
  const { whyNot } = texts.explanation;
  switch (reason.rule) {
    case 'places-taken':
    case 'avoided-workplace':
    case 'evenings':
    case 'weekends':
      return [whyNot[reason.rule]];
    case 'missing-licence':
      return [whyNot['missing-licence'](reason.licences.map((code) => nameOf('licence', code)))];
    case 'scheme':
      return [whyNot.scheme(reason.offered.map((code) => nameOf('scheme', code)))];
    case 'too-many-hours':
      return [whyNot['too-many-hours'](reason.minutesNow, reason.lowestStart)];
    case 'hours-never-reached':
      return [whyNot['hours-never-reached'](reason.minutesAim, reason.minutesMin)];
    case 'time-of-day': {
      const { dayStart, dayEnd, sharedMinutes, minutesPerDay } = reason;
      return [whyNot['time-of-day'](dayStart, dayEnd, sharedMinutes, minutesPerDay)];
    }
    case 'too-far':
      return reason.minutes === null
        ? [whyNot['no-bus']]
        : [whyNot['too-far'](reason.means, reason.minutes, reason.limitMinutes)];
    case 'need-exceeded':
      return reason.exceeded.map(({ dimension, need, demand, lowersTo, taskIds }) => {
        const words = texts.dimensions[dimension];
        const remaining = words.demand[lowersTo ?? demand ?? 0];
        return whyNot['need-exceeded'](words.name, titles(taskIds), words.need[need ?? 0], remaining);
      });
  }
}
