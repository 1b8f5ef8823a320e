import { get, goTo, isStaff, post, type RequestContext, showPage } from '#domains/access/index.ts';
import { staleWords, versionSeen, workplaceCard } from '#domains/companies/index.ts';
import { hoursTyped } from '#domains/openings/index.ts';
import { emptyForm, type FormState, formWithError, parseForm } from '#platform/http/form.ts';
import { SeasonPage } from './pages/season-page.tsx';
import { saveSeason } from './save-season.ts';
import { monthField, seasonForm } from './season-form.ts';
import { type Season, seasonOf } from './season-queries.ts';
import { shareAt } from './staff-share.ts';

/** What most give extra hands; it can be changed. */
const usualMinutes = 900;

const valuesOf = (season: Season | null): FormState['values'] => ({
  what: season?.what ?? '',
  minutesPerWeek: hoursTyped(season?.minutesPerWeek ?? usualMinutes),
  note: season?.note ?? '',
  ...Object.fromEntries(
    (season?.months ?? []).map(({ month, people }) => [monthField(month), String(people)]),
  ),
});

async function show(
  c: RequestContext,
  form: FormState | null,
  status: 200 | 409 | 422 = 200,
): Promise<Response> {
  const { tx, actor, texts, lang, clock } = c.var;
  const workplaceId = c.req.param('workplaceId') as string;
  const today = clock.today();
  const card = await workplaceCard(tx, workplaceId);
  const season = await seasonOf(tx, workplaceId);
  const staff = isStaff(actor);
  const words = texts.seasons.page;
  return showPage(
    c,
    {
      title: staff ? words.titleFor(card.name) : words.title,
      back: staff ? { href: `/arbejdssteder/${card.id}`, label: card.name } : { href: '/' },
    },
    <SeasonPage
      share={await shareAt(tx, workplaceId, today)}
      form={form ?? emptyForm(valuesOf(season))}
      version={status === 422 ? versionSeen(c) : (season?.version ?? 0)}
      mayEdit={actor.role === 'employer' || actor.role === 'consultant'}
      {...{ card, season, staff, today, texts, lang }}
    />,
    status,
  );
}

const path = '/arbejdssteder/:workplaceId/saeson';

const showSeason = get(path, 'see workplace', (c) => show(c, null));

const save = post(path, 'edit workplace', async (c) => {
  const { tx, clock, actor, body, texts } = c.var;
  const workplaceId = c.req.param('workplaceId') as string;
  const messages = { ...texts.formMessages, ...texts.seasons.errors };
  const parsed = parseForm(seasonForm(actor), body, messages);
  if (!parsed.ok) return show(c, parsed.form, 422);
  const result = await saveSeason(tx, clock, actor, {
    ...parsed.data,
    workplaceId,
    version: versionSeen(c),
  });
  if (result === 'stale') return show(c, formWithError(body, '', await staleWords(c, workplaceId)), 409);
  return goTo(c, c.req.path, 'gemt');
});

export const seasonRoutes = [showSeason, save];
