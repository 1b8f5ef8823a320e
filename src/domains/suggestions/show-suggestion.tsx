import { formatMoment } from '#design/index.ts';
import { isStaff, type RequestContext, showPage } from '#domains/access/index.ts';
import { loadSeeker } from '#domains/matching/index.ts';
import { emptyForm, type FormState } from '#platform/http/form.ts';
import { notFound } from '#platform/http/refusal.ts';
import { newId } from '#platform/id.ts';
import { answerAt } from './pages/citizen-answer.tsx';
import { CitizenPage } from './pages/citizen-page.tsx';
import { EmployerPage } from './pages/employer-page.tsx';
import { OnBehalfOfCitizenPage, OnBehalfOfEmployerPage } from './pages/on-behalf-page.tsx';
import { StaffPage } from './pages/staff-page.tsx';
import type { StaffFormName } from './pages/staff-page-props.ts';
import { itemCode, type SharedItem, shareableItems } from './shared-items.ts';
import { openToWorkplace, suggestionStatus } from './suggestion.ts';
import { loadSuggestion, type Suggestion, versionOf } from './suggestion-facts.ts';
import { citizenView, employerView, sharedItems } from './views.ts';

export type PageStatus = 200 | 409 | 422;

/** What is different from the page as it opens: a form not taken, and why. */
export interface Shown {
  form?: FormState;
  stale?: string | null;
  status?: PageStatus;
}

export const suggestionOf = (c: RequestContext, lock?: 'lock'): Promise<Suggestion> =>
  loadSuggestion(c.var.tx, c.req.param('suggestionId') as string, lock);

/** What this citizen could share about this opening, as the needs are now. */
export async function shareableOf(c: RequestContext, suggestion: Suggestion): Promise<SharedItem[]> {
  const seeker = await loadSeeker(c.var.tx, suggestion.citizen.id);
  return seeker ? shareableItems(seeker, suggestion.snapshot.fit.dimensions) : [];
}

/**
 * Null when the form was made from how things stand now; else the words that tell what came between.
 * The suggestion must have been loaded with `lock`.
 */
export function staleWords(c: RequestContext, suggestion: Suggestion): string | null {
  if (Number(c.var.body._version) === versionOf(suggestion)) return null;
  const { texts, lang, clock } = c.var;
  const { actor } = c.var;
  const last = suggestion.steps.at(-1);
  // A workplace or a citizen is told that something happened, not which colleague of ours did it,
  // and a workplace no protected name.
  const isTold =
    isStaff(actor) ||
    last?.party === 'employer' ||
    (last?.party === 'citizen' && !(actor.role === 'employer' && suggestion.citizen.protected));
  const who = last && isTold ? last.actorName : texts.common.someone;
  return texts.suggestions.stale(who, formatMoment(last?.at ?? suggestion.createdAt, lang, clock.today()));
}

/** A form sent as things no longer are: shown again with all that was typed. */
export const typedAgain = (c: RequestContext): FormState =>
  emptyForm(Object.fromEntries(Object.entries(c.var.body).filter(([name]) => !name.startsWith('_'))));

/** A citizen sees nothing that was never sent to them. */
export function mustBeOffered({ steps }: Suggestion): void {
  if (!steps.some(({ kind }) => kind === 'offered')) throw notFound();
}

export async function showCitizen(
  c: RequestContext,
  suggestion: Suggestion,
  { form = emptyForm(), stale = null, status = 200 }: Shown = {},
): Promise<Response> {
  mustBeOffered(suggestion);
  const { texts, lang } = c.var;
  const view = citizenView(suggestion, await shareableOf(c, suggestion));
  return showPage(
    c,
    { title: texts.suggestions.citizen.title },
    <CitizenPage
      {...{ view, form, stale, texts, lang }}
      answering={answerAt(c.req.query('svar'))}
      formIds={[newId(), newId(), newId()]}
      today={c.var.clock.today()}
    />,
    status,
  );
}

export function showEmployer(
  c: RequestContext,
  suggestion: Suggestion,
  { form = emptyForm(), stale = null, status = 200 }: Shown = {},
): Response {
  // The gate has asked the same; this holds also when something happened while the form was being read.
  if (!openToWorkplace(suggestionStatus(suggestion))) throw notFound();
  const { texts, lang } = c.var;
  return showPage(
    c,
    { title: texts.suggestions.employer.title },
    <EmployerPage
      {...{ form, stale, texts, lang }}
      view={employerView(suggestion)}
      formIds={[newId(), newId()]}
      today={c.var.clock.today()}
    />,
    status,
  );
}

export function showStaff(
  c: RequestContext,
  suggestion: Suggestion,
  { form, stale = null, status = 200 }: Shown = {},
  name: StaffFormName = 'offer',
): Response {
  const { texts, lang } = c.var;
  const { citizen, opening } = suggestion;
  return showPage(
    c,
    {
      title: texts.suggestions.staff.title(opening.title, citizen.name),
      back: { href: `/borgere/${citizen.id}`, label: citizen.name },
      wide: true,
    },
    <StaffPage
      {...{ suggestion, stale, texts, lang }}
      typed={form ? { name, form } : null}
      formIds={{ offer: newId(), withdraw: newId(), meeting: newId(), cancel: newId() }}
      today={c.var.clock.today()}
    />,
    status,
  );
}

/** Staff writes down the answer of the citizen or of the workplace. */
export async function showOnBehalf(
  c: RequestContext,
  party: 'citizen' | 'employer',
  suggestion: Suggestion,
  { form, stale = null, status = 200 }: Shown = {},
): Promise<Response> {
  const { texts, lang } = c.var;
  const { citizen, workplace } = suggestion;
  const name = party === 'citizen' ? citizen.name : workplace.contactName;
  const common = {
    ...{ name, stale, texts, suggestionId: suggestion.id, version: versionOf(suggestion) },
    formId: newId(),
  };
  const words = texts.suggestions.onBehalf;
  const frame = {
    title: party === 'citizen' ? words.citizenTitle(name) : words.employerTitle(name),
    back: { href: `/forslag/${suggestion.id}` },
  };
  if (party === 'employer')
    return showPage(c, frame, <OnBehalfOfEmployerPage {...common} form={form ?? emptyForm()} />, status);
  const shareable = await shareableOf(c, suggestion);
  const shared = sharedItems(suggestion);
  const ticked = (shared.length > 0 ? shared : shareable).map(itemCode);
  return showPage(
    c,
    frame,
    <OnBehalfOfCitizenPage
      {...common}
      {...{ shareable, lang }}
      form={form ?? emptyForm({ share: ticked })}
    />,
    status,
  );
}
