import type { ComponentChildren } from 'preact';
import { formatHours, formatRelativeDays, type Lang } from '#design/index.ts';
import type { Dimension, Level } from '#domains/matching/index.ts';
import type { Texts } from '#locales/index.ts';
import { timeZone } from '#platform/clock.ts';
import type { OpeningCard } from '../opening-card.ts';
import { occupationName, whenWords } from '../result-words.ts';
import type { ResultRow } from '../search-documents.ts';
import { addressOf } from './search-form.tsx';

interface RowProps {
  row: ResultRow;
  today: Temporal.PlainDate;
  texts: Texts;
  lang: Lang;
}

/** What a result of a profile reads of the card the marketplace wrote. */
interface ProfileCard {
  alias: string;
  area: string | null;
  iscoCode: string | null;
  moreIscoCodes: string[];
  competences: string[];
  hours: {
    minutesNow: number | null;
    minutesAim: number | null;
    evenings: boolean;
    weekends: boolean;
  } | null;
  needs: { dimension: Dimension; level: Level }[];
}

const mostNamed = 4;

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('da') + text.slice(1);

export function OpeningRow({ row, today, texts, lang }: RowProps) {
  const card = row.card as OpeningCard;
  const words = texts.search.result;
  const named = card.adaptable
    .slice(0, mostNamed)
    .map((one) => texts.matching.dimensions[one].name.toLocaleLowerCase(lang));
  const more = card.adaptable.length - named.length;
  return (
    <Row href={`${addressOf.opening}/${row.id}`} title={card.title}>
      <p>{placeLine([card.workplace, card.area], row, texts)}</p>
      <p>{capital(whenWords(card, texts, lang).join(', '))}</p>
      {named.length > 0 && (
        <p>
          <strong>{words.adaptable}</strong> {named.join(', ')}
          {more > 0 && ` ${words.andMore(more)}`}
        </p>
      )}
      <Why row={row} texts={texts}>
        {words.published(
          formatRelativeDays(row.publishedAt.toZonedDateTimeISO(timeZone).toPlainDate(), today, lang),
        )}
      </Why>
    </Row>
  );
}

export function ProfileRow({ row, texts, lang }: RowProps) {
  const card = row.card as ProfileCard;
  const words = texts.search.profiles;
  const { hours } = card;
  const amount = [
    ...(hours?.minutesNow ? [words.hoursNow(formatHours(hours.minutesNow, lang))] : []),
    ...(hours?.minutesAim ? [words.hoursAim(formatHours(hours.minutesAim, lang))] : []),
  ];
  const work = [card.iscoCode, ...card.moreIscoCodes].map((code) => occupationName(code, texts));
  const competences = card.competences.map((one) => texts.citizens.needs.competences[one] ?? one);
  const needs = card.needs
    .slice(0, mostNamed)
    .map(({ dimension }) => texts.matching.dimensions[dimension].name);
  return (
    <Row href={`${addressOf.profile}/${row.id}`} title={`${card.alias}: ${[...new Set(work)].join(', ')}`}>
      <p>{placeLine([card.area ?? words.where], row, texts)}</p>
      {amount.length > 0 && <p>{capital(amount.join(', '))}</p>}
      {competences.length > 0 && (
        <p>
          <strong>{words.can}</strong>{' '}
          {capital(competences.slice(0, mostNamed).join(', ').toLocaleLowerCase(lang))}
        </p>
      )}
      {needs.length > 0 && (
        <p>
          <strong>{words.needs}</strong> {needs.join(', ').toLocaleLowerCase(lang)}
        </p>
      )}
      <Why row={row} texts={texts} />
    </Row>
  );
}

function Row({ href, title, children }: { href: string; title: string; children: ComponentChildren }) {
  return (
    <li class="ff-result">
      <h3>
        <a href={href}>{title}</a>
      </h3>
      {children}
    </li>
  );
}

const placeLine = (parts: readonly string[], { distanceKm }: ResultRow, { search }: Texts): string =>
  [...parts.filter(Boolean), ...(distanceKm === null ? [] : [search.km(distanceKm)])].join(', ');

function Why({ row, texts, children }: { row: ResultRow; texts: Texts; children?: ComponentChildren }) {
  if (row.why.length === 0 && !children) return null;
  return (
    <p class="ff-muted">
      {children}
      {children && row.why.length > 0 && '. '}
      {row.why.length > 0 && `${texts.search.result.why} ${row.why.join(', ')}`}
    </p>
  );
}
