import { get, goTo, post, type RequestContext, showPage } from '#domains/access/index.ts';
import {
  citizenLines,
  loadSeeker,
  loadVacancy,
  loadWeights,
  match,
  openingLines,
} from '#domains/matching/index.ts';
import { emptyForm, type FormState, parseForm } from '#platform/http/form.ts';
import { notFound } from '#platform/http/refusal.ts';
import { newId } from '#platform/id.ts';
import { suggestForm } from './forms.ts';
import { makeSuggestion } from './make-suggestion.ts';
import { PairPage } from './pages/pair-page.tsx';
import type { PageStatus } from './show-suggestion.tsx';
import { openSuggestionOf } from './suggestion-queries.ts';

async function pairOf(c: RequestContext, lock?: 'lock') {
  const { tx, clock } = c.var;
  const citizenId = c.req.param('citizenId') as string;
  const openingId = c.req.param('openingId') as string;
  // Two colleagues with the same idea: the second waits, and is led to what the first made.
  if (lock) await tx.selectFrom('citizen').select('id').where('id', '=', citizenId).forUpdate().execute();
  const citizen = (await citizenLines(tx, [citizenId])).get(citizenId);
  const line = (await openingLines(tx, [openingId])).get(openingId);
  if (!citizen || !line) throw notFound();
  const seeker = await loadSeeker(tx, citizenId);
  const vacancy = await loadVacancy(tx, clock.today(), openingId);
  const judged =
    seeker && vacancy
      ? { vacancy, match: match(seeker, vacancy, await loadWeights(tx), clock.today()) }
      : null;
  const openSuggestionId = await openSuggestionOf(tx, citizenId, openingId);
  return { citizen, line, judged, needsTold: seeker !== null, openSuggestionId };
}

function showPair(
  c: RequestContext,
  pair: Awaited<ReturnType<typeof pairOf>>,
  form: FormState = emptyForm(),
  status: PageStatus = 200,
): Response {
  const { texts, lang } = c.var;
  const { citizen, line } = pair;
  return showPage(
    c,
    {
      title: texts.suggestions.pair.title(citizen.name, line.title),
      back: {
        href: `/borgere/${citizen.id}/jobforslag`,
        label: texts.matchingScreens.openings.title(citizen.name),
      },
      wide: true,
    },
    <PairPage {...pair} {...{ form, texts, lang }} formId={newId()} />,
    status,
  );
}

const path = '/borgere/:citizenId/jobforslag/:openingId';

const openPair = get(path, 'find openings for citizen', async (c) => showPair(c, await pairOf(c)));

const suggest = post(path, 'find openings for citizen', async (c) => {
  const pair = await pairOf(c, 'lock');
  const parsed = parseForm(suggestForm, c.var.body, c.var.texts.formMessages);
  if (!parsed.ok) return showPair(c, pair, parsed.form, 422);
  if (pair.openSuggestionId) return goTo(c, `/forslag/${pair.openSuggestionId}`);
  // What stood in the way meanwhile is on the page; nothing that fails a hard rule becomes a suggestion.
  if (!pair.judged?.match.fits) return showPair(c, pair, emptyForm({ note: parsed.data.note ?? '' }), 409);
  const { vacancy, match: fit } = pair.judged;
  const id = await makeSuggestion(c.var.tx, c.var.clock, c.var.actor, {
    citizenId: pair.citizen.id,
    vacancy,
    fit,
    note: parsed.data.note,
  });
  return goTo(c, `/forslag/${id}`, 'gemt');
});

export const suggestRoutes = [openPair, suggest];
