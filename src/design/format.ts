import type { Lang } from './language.tsx';
import { designTexts } from './language.tsx';

const ZONE = 'Europe/Copenhagen';
const LOCALE: Record<Lang, string> = { da: 'da-DK', en: 'en-GB' };
const ordinal = (day: number, lang: Lang) => (lang === 'da' ? `${day}.` : `${day}`);

function dayAndMonth(date: Temporal.PlainDate, lang: Lang, today?: Temporal.PlainDate): string {
  const month = designTexts(lang).months[date.month - 1];
  const year = today && today.year === date.year ? '' : ` ${date.year}`;
  return `${ordinal(date.day, lang)} ${month}${year}`;
}

/** "tirsdag 3. marts"; the year is added unless it is the year of `today`. */
export function formatDate(date: Temporal.PlainDate, lang: Lang, today?: Temporal.PlainDate): string {
  return `${designTexts(lang).weekdays[date.dayOfWeek - 1]} ${dayAndMonth(date, lang, today)}`;
}

/** "3. mar."; the year is added unless it is the year of `today`. For tables and charts. */
export function formatDateShort(date: Temporal.PlainDate, lang: Lang, today?: Temporal.PlainDate): string {
  const year = today && today.year === date.year ? '' : ` ${date.year}`;
  return `${ordinal(date.day, lang)} ${designTexts(lang).monthsShort[date.month - 1]}${year}`;
}

/** "8.30" in Danish, "8:30" in English. */
export function formatTime(time: Temporal.PlainTime, lang: Lang): string {
  return `${time.hour}${lang === 'da' ? '.' : ':'}${String(time.minute).padStart(2, '0')}`;
}

/** "tirsdag 3. marts kl. 8.30", shown in Danish time. */
export function formatMoment(instant: Temporal.Instant, lang: Lang, today?: Temporal.PlainDate): string {
  const local = instant.toZonedDateTimeISO(ZONE);
  const at = designTexts(lang).time.at;
  return `${formatDate(local.toPlainDate(), lang, today)} ${at} ${formatTime(local.toPlainTime(), lang)}`;
}

/** "7 timer og 30 minutter"; a negative number is a caller's mistake and throws. */
export function formatHours(minutes: number, lang: Lang): string {
  if (minutes < 0) throw new RangeError(`minutes must not be negative: ${minutes}`);
  const { time } = designTexts(lang);
  const hours = Math.floor(minutes / 60);
  const rest = Math.round(minutes % 60);
  if (rest === 0) return time.hours(hours);
  if (hours === 0) return time.minutes(rest);
  return `${time.hours(hours)} ${time.and} ${time.minutes(rest)}`;
}

/** "7,5 t": for tables and charts. Quarters become decimals, anything else keeps its minutes. */
export function formatHoursShort(minutes: number, lang: Lang): string {
  const { time } = designTexts(lang);
  if (minutes % 15 === 0) return `${formatNumber(minutes / 60, lang)} ${time.hourSign}`;
  const hours = Math.floor(minutes / 60);
  const rest = time.minutesShort(Math.round(minutes % 60));
  return hours === 0 ? rest : `${hours} ${time.hourSign} ${rest}`;
}

/** "3. marts – 28. april 2026"; a year shared by both ends is said once, an open end as "fra …". */
export function formatPeriod(
  from: Temporal.PlainDate,
  to: Temporal.PlainDate | null,
  lang: Lang,
  today?: Temporal.PlainDate,
): string {
  if (!to) return `${designTexts(lang).time.from} ${dayAndMonth(from, lang, today)}`;
  if (from.equals(to)) return dayAndMonth(from, lang, today);
  const start = from.year === to.year ? dayAndMonth(from, lang, from) : dayAndMonth(from, lang);
  const end = from.year === to.year ? dayAndMonth(to, lang, today) : dayAndMonth(to, lang);
  return `${start} – ${end}`;
}

/** "i dag", "i morgen", "om 3 dage", "for 2 dage siden". */
export function formatRelativeDays(date: Temporal.PlainDate, today: Temporal.PlainDate, lang: Lang): string {
  const { time } = designTexts(lang);
  const days = today.until(date, { largestUnit: 'days' }).days;
  if (days === 0) return time.today;
  if (days === 1) return time.tomorrow;
  if (days === -1) return time.yesterday;
  return days > 0 ? time.inDays(days) : time.daysAgo(-days);
}

/** "uge 12" (ISO week). */
export function formatWeek(date: Temporal.PlainDate, lang: Lang): string {
  return `${designTexts(lang).time.week} ${date.weekOfYear}`;
}

export function formatNumber(value: number, lang: Lang, decimals = 2): string {
  return value.toLocaleString(LOCALE[lang], { maximumFractionDigits: decimals });
}

/** 0.25 → "25 %". */
export function formatPercent(share: number, lang: Lang): string {
  const value = formatNumber(share * 100, lang, 0);
  return lang === 'da' ? `${value} %` : `${value}%`;
}
