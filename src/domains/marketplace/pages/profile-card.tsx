import { formatHours, formatTime, type Lang, SummaryList } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { CardView } from '../card-view.ts';
import { occupationWords } from '../occupation-words.ts';

interface Shown {
  view: CardView;
  texts: Texts;
  lang: Lang;
}

const capital = (words: string): string => words.charAt(0).toLocaleUpperCase('da') + words.slice(1);
const clock = (minutes: number, lang: Lang): string =>
  formatTime(Temporal.PlainTime.from({ hour: Math.floor(minutes / 60) % 24, minute: minutes % 60 }), lang);

/** One line for the head of a page: the work and the place. */
export const cardLine = ({ view, texts }: Omit<Shown, 'lang'>): string =>
  `${occupationWords(view.iscoCode, texts)}, ${view.area ?? texts.marketplace.wholeMunicipality}`;

function hoursLines({ view: { hours }, texts, lang }: Shown): string[] {
  if (!hours) return [];
  const words = texts.marketplace.card;
  const form = texts.marketplace.form;
  const amount = [
    ...(hours.minutesNow === null ? [] : [words.hoursNow(formatHours(hours.minutesNow, lang))]),
    ...(hours.minutesAim === null ? [] : [words.hoursAim(formatHours(hours.minutesAim, lang))]),
  ].join(', ');
  const times = [
    ...(hours.earliest === null ? [] : [words.from(clock(hours.earliest, lang))]),
    ...(hours.latest === null ? [] : [words.until(clock(hours.latest, lang))]),
    ...(hours.evenings ? [form.evenings] : []),
    ...(hours.weekends ? [form.weekends] : []),
  ].join(', ');
  return [amount, times].filter(Boolean).map(capital);
}

function travelWords({ view: { travel }, texts }: Shown): string | null {
  if (!travel || travel.means.length === 0) return null;
  const { meansChoices } = texts.citizens.needs.questions.travel;
  const ways = capital(travel.means.map((way) => meansChoices[way].toLocaleLowerCase('da')).join(', '));
  return travel.limitMinutes === null ? ways : `${ways}, ${texts.marketplace.card.upTo(travel.limitMinutes)}`;
}

/** The whole profile as workplaces see it. It is given the view and nothing else of the person. */
export function ProfileCard(shown: Shown) {
  const { view, texts } = shown;
  const words = texts.marketplace.card;
  const { competences: names } = texts.citizens.needs;
  const travel = travelWords(shown);
  const hours = hoursLines(shown);
  const rows = [
    {
      label: words.wants,
      value: (
        <>
          {occupationWords(view.iscoCode, texts)}
          {view.moreIscoCodes.length > 0 && (
            <div class="ff-muted">
              {words.also(view.moreIscoCodes.map((code) => occupationWords(code, texts)).join(', '))}
            </div>
          )}
        </>
      ),
    },
    { label: words.where, value: view.area ?? texts.marketplace.wholeMunicipality },
    ...(view.competences.length > 0
      ? [
          {
            label: words.can,
            value: capital(
              view.competences.map((one) => (names[one] ?? one).toLocaleLowerCase('da')).join(', '),
            ),
          },
        ]
      : []),
    ...(hours.length > 0
      ? [{ label: words.hours, value: hours.map((line) => <div key={line}>{line}</div>) }]
      : []),
    ...(travel ? [{ label: words.travel, value: travel }] : []),
    ...(view.needs.length > 0
      ? [
          {
            label: words.needs,
            value: view.needs.map(({ dimension, level }) => {
              const { name, need } = texts.matching.dimensions[dimension];
              return (
                <div key={dimension}>
                  {name}: {words.quoted(need[level])}
                </div>
              );
            }),
          },
        ]
      : []),
    ...(view.words ? [{ label: words.words, value: <span class="ff-lines">{view.words}</span> }] : []),
  ];
  return <SummaryList rows={rows} />;
}
