import {
  get,
  type RequestContext,
  type Route,
  recordLooks,
  searchedFor,
  showPage,
} from '#domains/access/index.ts';
import { notFound } from '#platform/http/refusal.ts';
import { isId } from '#platform/id.ts';
import { type Asker, bestCitizensNow, bestOpeningsNow } from './fresh/best-now.ts';
import { loadSeeker } from './loading/load-seekers.ts';
import { loadVacancy } from './loading/load-vacancies.ts';
import { loadWeights } from './loading/load-weights.ts';
import {
  type CitizenLine,
  citizenLines,
  earlierSuggestions,
  type OpeningLine,
  openingLines,
  searchOpenings,
} from './matching-queries.ts';
import { CitizensForOpeningPage } from './pages/citizens-for-opening-page.tsx';
import type { ShownOpening } from './pages/opening-card.tsx';
import { OpeningsForCitizenPage } from './pages/openings-for-citizen-page.tsx';
import { WhyNotPage, WhyNotResults } from './pages/why-not-page.tsx';
import { match } from './pair/match.ts';
import type { Seeker } from './pair/model.ts';

/** As many as a person can weigh against each other. */
const shownAtOnce = 10;

const showOpenings = get('/borgere/:citizenId/jobforslag', 'find openings for citizen', async (c) => {
  const { texts, lang, tx } = c.var;
  const citizen = await citizenOf(c);
  const seeker = await loadSeeker(tx, citizen.id);
  const found = seeker && (await bestOpenings(c, seeker));
  const shown = found?.shown ?? null;
  const asked = [...new Set(c.req.queries('sammenlign') ?? [])].filter(isId);
  const compare =
    shown && c.req.query('sammenlign') !== undefined
      ? { asked: asked.length, chosen: shown.filter(({ line }) => asked.includes(line.id)) }
      : null;
  return showPage(
    c,
    {
      title: texts.matchingScreens.openings.title(citizen.name),
      back: { href: `/borgere/${citizen.id}`, label: citizen.name },
      wide: true,
    },
    <OpeningsForCitizenPage {...{ citizen, shown, among: found?.among ?? 0, compare, texts, lang }} />,
  );
});

async function bestOpenings(
  c: RequestContext,
  seeker: Seeker,
): Promise<{ shown: ShownOpening[]; among: number }> {
  const { tx } = c.var;
  const { best, among } = await bestOpeningsNow(askerOf(c), seeker, shownAtOnce);
  const lines = await openingLines(
    tx,
    best.map(({ vacancy }) => vacancy.id),
  );
  const earlier = await earlierSuggestions(tx, { citizenId: seeker.id });
  const shown = best.map((ranked, index) => ({
    ranked,
    line: lines.get(ranked.vacancy.id) as OpeningLine,
    rank: index + 1,
    earlier: earlier.find(({ openingId }) => openingId === ranked.vacancy.id) ?? null,
  }));
  return { shown, among };
}

const askerOf = (c: RequestContext): Asker => ({ ...c.var, today: c.var.clock.today() });

const searchWhyNot = get(
  '/borgere/:citizenId/jobforslag/hvorfor-ikke',
  'find openings for citizen',
  async (c) => {
    const { texts } = c.var;
    const citizen = await citizenOf(c);
    const typed = searchedFor(c, 'soeg');
    const found = typed === '' ? [] : await searchOpenings(c.var.tx, typed);
    return showPage(
      c,
      {
        title: texts.matchingScreens.openings.whyNotTitle,
        back: {
          href: `/borgere/${citizen.id}/jobforslag`,
          label: texts.matchingScreens.openings.title(citizen.name),
        },
      },
      <WhyNotResults {...{ citizen, typed, found, texts }} />,
    );
  },
);

const showWhyNot = get(
  '/borgere/:citizenId/jobforslag/hvorfor-ikke/:openingId',
  'find openings for citizen',
  async (c) => {
    const { texts, lang, tx } = c.var;
    const citizen = await citizenOf(c);
    const line = await openingOf(c);
    const seeker = await loadSeeker(tx, citizen.id);
    if (!seeker) return c.redirect(`/borgere/${citizen.id}/jobforslag`, 303);
    const today = c.var.clock.today();
    const vacancy = await loadVacancy(tx, today, line.id);
    const judged = vacancy && { vacancy, match: match(seeker, vacancy, await loadWeights(tx), today) };
    return showPage(
      c,
      {
        title: texts.matchingScreens.openings.whyNotFor(line.title),
        back: {
          href: `/borgere/${citizen.id}/jobforslag`,
          label: texts.matchingScreens.openings.title(citizen.name),
        },
      },
      <WhyNotPage {...{ citizen, line, judged, texts, lang }} />,
    );
  },
);

const showCitizens = get('/jobaabninger/:openingId/kandidater', 'find citizens for opening', async (c) => {
  const { texts, lang, tx, actor, clock } = c.var;
  const line = await openingOf(c);
  const today = clock.today();
  const vacancy = await loadVacancy(tx, today, line.id);
  const { best, among } = vacancy
    ? await bestCitizensNow(askerOf(c), vacancy, shownAtOnce)
    : { best: [], among: 0 };
  const ids = best.map(({ seeker }) => seeker.id);
  const lines = await citizenLines(tx, ids);
  await recordLooks(tx, clock, actor, ids, {
    reason: 'find-citizens',
    path: '/jobaabninger/:openingId/kandidater',
    result: 'allowed',
  });
  const earlier = await earlierSuggestions(tx, { openingId: line.id });
  const shown = best.map((ranked) => ({
    ranked,
    line: lines.get(ranked.seeker.id) as CitizenLine,
    earlier: earlier.find(({ citizenId }) => citizenId === ranked.seeker.id) ?? null,
  }));
  return showPage(
    c,
    {
      title: texts.matchingScreens.citizens.title(line.title),
      back: { href: `/jobaabninger/${line.id}`, label: line.title },
      wide: true,
    },
    <CitizensForOpeningPage {...{ line, vacancy, shown, among, texts, lang }} />,
  );
});

async function citizenOf(c: RequestContext): Promise<CitizenLine> {
  const id = c.req.param('citizenId') as string;
  return (await citizenLines(c.var.tx, [id])).get(id) as CitizenLine;
}

async function openingOf(c: RequestContext): Promise<OpeningLine> {
  const id = c.req.param('openingId') as string;
  const line = (await openingLines(c.var.tx, [id])).get(id);
  if (!line) throw notFound();
  return line;
}

export const matchingRoutes: Route[] = [showOpenings, searchWhyNot, showWhyNot, showCitizens];
