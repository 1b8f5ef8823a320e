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
  const said = ({ kind, minutes, place }: Work) =>
    place ? words[kind](formatHours(minutes, lang), place) : words.elsewhere(formatHours(minutes, lang));
  const now = work.filter(({ ahead }) => !ahead);
  const total = now.reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <>
      <ul>
        {work.map((one) => (
          <li key={`${one.placementId}${one.place}${one.kind}${one.since}`}>
            {one.placementId ? <a href={`/forloeb/${one.placementId}`}>{said(one)}</a> : said(one)}{' '}
            {(one.ahead ? words.from : words.since)(formatDate(one.since, lang, today))}
          </li>
        ))}
      </ul>
      {now.length > 1 && <p>{words.total(formatHours(total, lang))}</p>}
    </>
  );
}
