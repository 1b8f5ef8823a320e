import { formatNumber, type Lang } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { PracticeHere } from '../practice-queries.ts';
import { fullTimePersons, mostAllowed } from '../ratio.ts';
import type { Signal } from '../watch.ts';

/** What is noticed, and what to look at, in plain words. */
export function signalWords(signal: Signal, texts: Texts, lang: Lang): { what: string; check: string } {
  const words = texts.staffing.signals;
  switch (signal.reason) {
    case 'concern':
      return {
        what: words.concern.what(texts.staffing.kinds[signal.concern.kind]),
        check: words.concern.check,
      };
    case 'repeat':
      return { what: words.repeat.what(signal.task.title, signal.task.times), check: words.repeat.check };
    case 'ratio':
      return {
        what: words.ratio[signal.kind].what(ratioNumbers(signal.here, lang)),
        check: words.ratio[signal.kind].check,
      };
  }
}

const ratioNumbers = (here: PracticeHere, lang: Lang) => ({
  people: here.people,
  fullTime: formatNumber(fullTimePersons(here.minutes), lang, 1),
  most: formatNumber(mostAllowed(here.employees) ?? 0, lang),
  employees: formatNumber(here.employees, lang),
});
