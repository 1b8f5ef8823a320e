import { get, goTo, isStaff, post, type RequestContext } from '#domains/access/index.ts';
import { parseForm } from '#platform/http/form.ts';
import { Refusal } from '#platform/http/refusal.ts';
import { answerAsCitizen } from './answer-as-citizen.ts';
import { answerAsEmployer } from './answer-as-employer.ts';
import { citizenAnswerForm, employerAnswerForm } from './forms.ts';
import { chosenItems } from './shared-items.ts';
import {
  mustBeOffered,
  type Shown,
  shareableOf,
  showCitizen,
  showEmployer,
  showOnBehalf,
  staleWords,
  suggestionOf,
  typedAgain,
} from './show-suggestion.tsx';
import { mayHappen, type StepKind } from './suggestion.ts';
import type { Suggestion } from './suggestion-facts.ts';

const pathOf = (c: RequestContext) => `/forslag/${c.req.param('suggestionId')}`;

const anyMayHappen = (suggestion: Suggestion, kinds: readonly StepKind[]) =>
  kinds.some((kind) => mayHappen(suggestion, kind));
const citizenSteps: readonly StepKind[] = ['citizen-yes', 'citizen-no', 'citizen-talk'];
const employerSteps: readonly StepKind[] = ['employer-yes', 'employer-no'];

const showForCitizen = get('/forslag/:suggestionId/svar', 'answer suggestion as citizen', async (c) => {
  if (!isStaff(c.var.actor)) return c.redirect(pathOf(c), 303);
  const suggestion = await suggestionOf(c);
  if (!anyMayHappen(suggestion, citizenSteps)) return c.redirect(pathOf(c), 303);
  return showOnBehalf(c, 'citizen', suggestion);
});

const answerForCitizen = post('/forslag/:suggestionId/svar', 'answer suggestion as citizen', async (c) => {
  const self = !isStaff(c.var.actor);
  const suggestion = await suggestionOf(c, 'lock');
  if (self) mustBeOffered(suggestion);
  const show = (shown: Shown) =>
    self ? showCitizen(c, suggestion, shown) : showOnBehalf(c, 'citizen', suggestion, shown);
  const stale = staleWords(c, suggestion);
  if (stale) return show({ form: typedAgain(c), stale, status: 409 });
  const parsed = parseForm(citizenAnswerForm(self), c.var.body, c.var.texts.formMessages);
  if (!parsed.ok) return show({ form: parsed.form, status: 422 });
  const { answer, share, reason, note, onBehalfReason, onBehalfNote } = parsed.data;
  if (!mayHappen(suggestion, `citizen-${answer}`)) throw new Refusal(409, 'not-now');
  await answerAsCitizen(c.var.tx, c.var.clock, c.var.actor, {
    suggestion,
    answer,
    items: answer === 'yes' ? chosenItems(await shareableOf(c, suggestion), share) : [],
    reason,
    note: [note, onBehalfNote].filter(Boolean).join('\n') || null,
    onBehalfReason,
    baseUrl: c.var.baseUrl,
  });
  return goTo(c, pathOf(c), self ? 'svaret' : 'gemt');
});

const showForEmployer = get(
  '/forslag/:suggestionId/arbejdsgiver-svar',
  'answer suggestion as employer',
  async (c) => {
    if (!isStaff(c.var.actor)) return c.redirect(pathOf(c), 303);
    const suggestion = await suggestionOf(c);
    if (!anyMayHappen(suggestion, employerSteps)) return c.redirect(pathOf(c), 303);
    return showOnBehalf(c, 'employer', suggestion);
  },
);

const answerForEmployer = post(
  '/forslag/:suggestionId/arbejdsgiver-svar',
  'answer suggestion as employer',
  async (c) => {
    const self = !isStaff(c.var.actor);
    const suggestion = await suggestionOf(c, 'lock');
    const show = (shown: Shown) =>
      self ? showEmployer(c, suggestion, shown) : showOnBehalf(c, 'employer', suggestion, shown);
    const stale = staleWords(c, suggestion);
    if (stale) return show({ form: typedAgain(c), stale, status: 409 });
    const parsed = parseForm(employerAnswerForm(self), c.var.body, c.var.texts.formMessages);
    if (!parsed.ok) return show({ form: parsed.form, status: 422 });
    const { answer, reason, note, onBehalfReason, onBehalfNote } = parsed.data;
    if (!mayHappen(suggestion, `employer-${answer}`)) throw new Refusal(409, 'not-now');
    await answerAsEmployer(c.var.tx, c.var.clock, c.var.actor, {
      suggestion,
      answer,
      reason,
      note: [note, onBehalfNote].filter(Boolean).join('\n') || null,
      onBehalfReason,
    });
    // After a no the page is closed to the workplace, so the thanks are said elsewhere.
    if (self && answer === 'no') return goTo(c, '/forslag/tak');
    return goTo(c, pathOf(c), self ? 'svaret' : 'gemt');
  },
);

export const answerRoutes = [showForCitizen, answerForCitizen, showForEmployer, answerForEmployer];
