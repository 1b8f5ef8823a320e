import { formatDate, type Lang } from '#design/index.ts';
import { timeZone } from '#platform/clock.ts';

/** "tirsdag den 3. marts kl. 15". */
export function promiseWords(answerBy: Temporal.Instant, lang: Lang, today: Temporal.PlainDate): string {
  const local = answerBy.toZonedDateTimeISO(timeZone);
  const day = formatDate(local.toPlainDate(), lang, today);
  return lang === 'da' ? `${day.replace(' ', ' den ')} kl. ${local.hour}` : `${day} at ${local.hour}:00`;
}
