import { formatDate, formatHours, type Lang } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { Work } from './work.ts';

/** "8 løntimer om ugen hos X siden 1. marts", line by line, and the sum when there is more than one. */
export function WorkChain({
  work,
  today,
  texts,
  lang,
}: {
  work: readonly Work[];
  today: Temporal.PlainDate;
  texts: Texts;
  lang: Lang;
}) {
  const words = texts.workChain;
  const now = work.filter(({ ahead }) => !ahead);
  const total = now.reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <>
      <ul>
        {work.map((one) => (
          <li key={`${one.placementId}${one.kind}${one.ahead}`}>
            <a href={`/forloeb/${one.placementId}`}>
              {words[one.kind](formatHours(one.minutes, lang), one.place)}
            </a>{' '}
            {(one.ahead ? words.from : words.since)(formatDate(one.since, lang, today))}
          </li>
        ))}
      </ul>
      {now.length > 1 && <p>{words.total(formatHours(total, lang))}</p>}
    </>
  );
}
