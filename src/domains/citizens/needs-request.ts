import { formatMoment } from '#design/index.ts';
import { isStaff, type RequestContext } from '#domains/access/index.ts';
import { type FormState, formWithError } from '#platform/http/form.ts';
import type { CitizenNeeds } from './needs-queries.ts';
import { addressOf, nextQuestion, type Question } from './questions.ts';

/** What the needs pages read out of a request. */
export type Status = 200 | 409 | 422;
export const idOf = (c: RequestContext) => c.req.param('citizenId') as string;
export const needsPath = (c: RequestContext) => `/borgere/${idOf(c)}/behov`;
export const fromCheck = (c: RequestContext) =>
  (c.req.method === 'POST' ? c.var.body.fra : c.req.query('fra')) === 'tjek';
/** Staff answers for the citizen. */
export const byOther = (c: RequestContext) => isStaff(c.var.actor);
/** Words of the needs pages win over the general ones: they say that skipping is fine. */
export const messagesOf = (c: RequestContext) => ({
  ...c.var.texts.formMessages,
  ...c.var.texts.citizens.needs.errors,
});

/** Where an answered or skipped question leads. */
export const afterwards = (c: RequestContext, question: Question): string => {
  if (fromCheck(c)) return `${needsPath(c)}/tjek`;
  const next = nextQuestion(question);
  return next ? `${needsPath(c)}/${addressOf(next)}` : `${needsPath(c)}/tjek`;
};

export function staleForm(c: RequestContext, newest: CitizenNeeds): FormState {
  const { texts, lang, clock, body } = c.var;
  const last = newest.draft ?? newest.confirmed;
  const when = last ? formatMoment(last.at, lang, clock.today()) : '';
  return formWithError(body, '', texts.common.stale(last?.by ?? texts.common.someone, when));
}
