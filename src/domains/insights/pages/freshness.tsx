import { Button, Form, formatMoment, type Lang } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';

/** How old the figures are, and a way to have them counted again. `from`: where to come back to. */
export function Freshness({
  computedAt,
  from,
  texts,
  lang,
  today,
}: {
  computedAt: Temporal.Instant;
  from: 'forside' | 'tal';
  texts: Texts;
  lang: Lang;
  today: Temporal.PlainDate;
}) {
  const words = texts.insights;
  return (
    <Form action="/tal/regn-om" extra={{ fra: from }} label={words.recount}>
      <p class="ff-muted">{words.computed(formatMoment(computedAt, lang, today))}</p>
      <Button type="submit">{words.recount}</Button>
    </Form>
  );
}
