import {
  get,
  goTo,
  isStaff,
  post,
  type RequestContext,
  recordLooks,
  showPage,
} from '#domains/access/index.ts';
import { readSettings } from '#domains/administration/index.ts';
import {
  bestCitizensNow,
  citizenLines,
  loadSeekersFor,
  loadVacancy,
  loadWeights,
  topSeekers,
} from '#domains/matching/index.ts';
import { closeOpening } from '#domains/openings/index.ts';
import { holidaysAround } from '#domains/placements/index.ts';
import { timeZone } from '#platform/clock.ts';
import { emptyForm, type FormState, formWithError, parseForm } from '#platform/http/form.ts';
import { askCandidates } from './ask-candidates.ts';
import { askForm, closeCallForm } from './call-form.ts';
import { type Asked, askedFor, type CallOff, callOffFacts } from './call-off-queries.ts';
import { knownTo } from './candidate-queries.ts';
import { candidates } from './candidates.ts';
import { closeCallOff } from './close-call-off.ts';
import { countsOf } from './pages/call-off-counts.tsx';
import { CallOffEmployerPage } from './pages/call-off-employer-page.tsx';
import { CallOffStaffPage } from './pages/call-off-staff-page.tsx';
import { promisedBy } from './promise.ts';

const path = '/jobbank/:callOffId';
/** As many as a colleague can weigh against each other. */
const shownAtOnce = 12;
/** So many of those who have been there, or are ready, are weighed. */
const mostRanked = 200;

const factsOf = (c: RequestContext) => callOffFacts(c.var.tx, c.req.param('callOffId') as string);

interface Shown {
  form?: FormState;
  closing?: FormState;
  status?: 200 | 409 | 422;
}

async function promiseOf(c: RequestContext, { calledAt }: CallOff): Promise<Temporal.PlainDate> {
  const { answerDays } = await readSettings(c.var.tx);
  const on = calledAt.toZonedDateTimeISO(timeZone).toPlainDate();
  return promisedBy(on, answerDays, holidaysAround(on, on.add({ months: 3 })));
}

/** Who can be asked, best first, with their names. Six queries. */
async function candidatesFor(c: RequestContext, callOff: CallOff, asked: readonly Asked[]) {
  const { tx, actor, clock } = c.var;
  const today = clock.today();
  const vacancy = await loadVacancy(tx, today, callOff.openingId);
  if (!vacancy) return [];
  const known = await knownTo(tx, callOff.workplaceId, {
    startsOn: callOff.startsOn,
    industry: vacancy.industry ?? '',
    today,
  });
  const alreadyAsked = new Set(asked.map(({ citizenId }) => citizenId));
  const ready = [...known.values()]
    .filter(({ before, bank }) => before ?? bank)
    .map(({ citizenId }) => citizenId);
  const weights = await loadWeights(tx);
  const seekers = ready.length === 0 ? [] : await loadSeekersFor(tx, actor, vacancy, ready);
  const familiar = topSeekers(vacancy, seekers, mostRanked, weights, today);
  let best = candidates(familiar, known, alreadyAsked, shownAtOnce);
  // Whoever is known comes before every stranger.
  if (best.length < shownAtOnce) {
    const others = { without: [...known.keys(), ...alreadyAsked] };
    const asker = { ...c.var, today, weights };
    const { best: strangers } = await bestCitizensNow(asker, vacancy, shownAtOnce, others);
    best = candidates([...familiar, ...strangers], known, alreadyAsked, shownAtOnce);
  }
  const lines = await citizenLines(
    tx,
    best.map(({ seeker }) => seeker.id),
  );
  return best.flatMap((one) => {
    const name = lines.get(one.seeker.id)?.name;
    return name ? [{ ...one, name }] : [];
  });
}

async function showStaff(c: RequestContext, callOff: CallOff, shown: Shown): Promise<Response> {
  const { tx, actor, texts, lang, clock } = c.var;
  const today = clock.today();
  const asked = await askedFor(tx, actor, callOff, today);
  const acts = actor.role !== 'manager';
  const open = acts && !callOff.closedAt ? await candidatesFor(c, callOff, asked) : [];
  const named = asked.flatMap(({ name, citizenId }) => (name === null ? [] : [citizenId]));
  await look(c, [...named, ...open.map(({ seeker }) => seeker.id)]);
  const { callOff: words } = texts.seasons;
  return showPage(
    c,
    {
      title: `${words.title(callOff.people, texts.seasons.month(callOff.startsOn.month))}, ${callOff.workplaceName}`,
      wide: true,
      back: { href: `/arbejdssteder/${callOff.workplaceId}`, label: callOff.workplaceName },
    },
    <CallOffStaffPage
      candidates={acts ? open : null}
      promised={await promiseOf(c, callOff)}
      form={shown.form ?? emptyForm()}
      closing={shown.closing ?? emptyForm()}
      mayClose={actor.role === 'consultant'}
      {...{ callOff, asked, today, texts, lang }}
    />,
    shown.status,
  );
}

const look = (c: RequestContext, citizenIds: readonly string[]) =>
  recordLooks(c.var.tx, c.var.clock, c.var.actor, [...new Set(citizenIds)], {
    reason: 'call-off',
    path,
    result: 'allowed',
  });

/** The server shapes it: who has not said yes is not in what the page is given. */
async function showEmployer(c: RequestContext, callOff: CallOff, shown: Shown): Promise<Response> {
  const { tx, actor, texts, lang, clock } = c.var;
  const today = clock.today();
  const asked = await askedFor(tx, actor, callOff, today);
  const open = asked.filter((one) => one.open);
  const willing = open.map(({ suggestionId, name, step, known }) => ({
    suggestionId,
    name,
    answered: step !== 'citizen-yes',
    known,
  }));
  await look(
    c,
    open.flatMap(({ name, citizenId }) => (name === null ? [] : [citizenId])),
  );
  const { callOff: words } = texts.seasons;
  return showPage(
    c,
    {
      title: words.title(callOff.people, texts.seasons.month(callOff.startsOn.month)),
      wide: true,
      back: actor.link
        ? undefined
        : { href: `/arbejdssteder/${callOff.workplaceId}/saeson`, label: texts.seasons.page.title },
    },
    <CallOffEmployerPage
      counts={countsOf(asked)}
      promised={await promiseOf(c, callOff)}
      closing={shown.closing ?? emptyForm()}
      byLink={actor.link !== null}
      {...{ callOff, willing, today, texts, lang }}
    />,
    shown.status,
  );
}

const show = (c: RequestContext, callOff: CallOff, shown: Shown = {}) =>
  isStaff(c.var.actor) ? showStaff(c, callOff, shown) : showEmployer(c, callOff, shown);

const showCallOff = get(path, 'see call-off', async (c) => show(c, await factsOf(c)));

const ask = post(`${path}/spoerg`, 'answer call-off', async (c) => {
  const { tx, clock, actor, body, texts, baseUrl } = c.var;
  const callOff = await factsOf(c);
  const words = texts.seasons.callOff;
  const messages = { ...texts.formMessages, tooFew: words.chooseSome, chooseSome: words.chooseSome };
  const parsed = parseForm(askForm, body, messages);
  if (!parsed.ok) return show(c, callOff, { form: parsed.form, status: 422 });
  const done = await askCandidates(tx, clock, actor, { callOff, ...parsed.data, baseUrl });
  if (done) return goTo(c, `/jobbank/${callOff.id}`, 'sendt');
  return show(c, callOff, { form: formWithError(body, 'citizenIds', words.notReady), status: 422 });
});

const close = post(`${path}/luk`, 'close call-off', async (c) => {
  const { tx, clock, actor, body, texts } = c.var;
  const callOff = await factsOf(c);
  const parsed = parseForm(closeCallForm(actor), body, texts.formMessages);
  if (!parsed.ok) return show(c, callOff, { closing: parsed.form, status: 422 });
  await closeCallOff(tx, clock, actor, { ...parsed.data, callOffId: callOff.id });
  if (!callOff.closedAt) {
    const { reason } = parsed.data;
    await closeOpening(tx, clock, actor, {
      ...parsed.data,
      openingId: callOff.openingId,
      reason: reason === 'found-elsewhere' ? 'filled' : reason,
    });
  }
  return goTo(c, `/jobbank/${callOff.id}`, 'gemt');
});

export const callOffRoutes = [showCallOff, ask, close];
