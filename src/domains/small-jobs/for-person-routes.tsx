import { get, goTo, post, type RequestContext, showPage } from '#domains/access/index.ts';
import { citizenLines, loadSeeker, loadWeights, type Seeker } from '#domains/matching/index.ts';
import { hoursTyped } from '#domains/openings/index.ts';
import { workSpans } from '#domains/work-chain/index.ts';
import { emptyForm, type FormState, formWithError, parseForm } from '#platform/http/form.ts';
import { fieldOf, messagesOf } from './carve-routes.tsx';
import { adaptedFor, combined } from './combined.ts';
import { placeOfTask, placesNear } from './loose-tasks-queries.ts';
import { makeSmallJob } from './make-small-job.ts';
import { ForPersonPage, type ForPersonProps } from './pages/for-person-page.tsx';
import {
  type Job,
  jobOf,
  leftOut,
  type Proposal,
  type ProposeContext,
  proposals,
  proposeAt,
} from './propose.ts';
import { adaptField, forPersonForm, idsIn } from './small-job-form.ts';

/** As many as can be weighed against each other. */
const shownAtOnce = 6;
/** Of one place, the one chosen among them. */
const setsShown = 3;

const path = '/borgere/:citizenId/smaajob';
const idOf = (c: RequestContext) => c.req.param('citizenId') as string;

type Told = NonNullable<ForPersonProps['told']>;

/** Everything filled in, so that the caseworker only has to send it. */
const prefilled = ({ tasks, minutes, vacancy }: Job, seeker: Seeker): FormState =>
  emptyForm({
    title: vacancy.title,
    minutes: hoursTyped(minutes),
    minutesStart: vacancy.minutesStart === null ? '' : hoursTyped(vacancy.minutesStart),
    ...Object.fromEntries(
      adaptedFor(combined(tasks), seeker.needs).map(({ dimension, level }) => [
        adaptField(dimension),
        String(level),
      ]),
    ),
  });

async function contextOf(c: RequestContext): Promise<ProposeContext> {
  return {
    weights: await loadWeights(c.var.tx),
    today: c.var.clock.today(),
    and: c.var.texts.smallJobs.and,
  };
}

/** What the address asks for: the tasks chosen, or the best job that holds one task. */
async function chosenIn(
  c: RequestContext,
  seeker: Seeker,
  context: ProposeContext,
): Promise<Pick<Told, 'chosen' | 'missing'>> {
  const chosen = idsIn(c.req.queries('valgt') ?? []);
  const [asked] = idsIn(c.req.query('opgave'));
  const first = chosen[0] ?? asked;
  if (!first) return { chosen: null, missing: null };
  const place = await placeOfTask(c.var.tx, first);
  if (!place) return { chosen: null, missing: 'gone' };
  if (chosen.length === 0) {
    const [best] = proposeAt(place, seeker, context, { count: 1, mustHold: first });
    return { chosen: best ?? null, missing: best ? null : 'does-not-fit' };
  }
  const own = jobOf(place, chosen, seeker, context);
  return own?.match.fits ? { chosen: own, missing: null } : { chosen: null, missing: 'does-not-fit' };
}

/** The best sets at the same place, besides the one chosen. */
const otherSets = (chosen: Job, seeker: Seeker, context: ProposeContext): Proposal[] =>
  proposeAt(chosen.place, seeker, context, { count: setsShown })
    .filter(({ carved }) => carved.taskIds.join() !== chosen.carved.taskIds.join())
    .slice(0, setsShown - 1);

async function show(
  c: RequestContext,
  seeker: Seeker | null,
  told: (context: ProposeContext) => Promise<Pick<Told, 'chosen' | 'missing'> & { form?: FormState }>,
  status: 200 | 422 = 200,
): Promise<Response> {
  const { tx, texts, lang, clock } = c.var;
  const citizen = (await citizenLines(tx, [idOf(c)])).get(idOf(c))!;
  const spans = await workSpans(tx, citizen.id);
  let shown: ForPersonProps['told'] = null;
  if (seeker) {
    const context = await contextOf(c);
    const { chosen, missing, form } = await told(context);
    const others = proposals(await placesNear(tx, seeker.travel.from), seeker, shownAtOnce + 1, context)
      .filter(({ place }) => place.id !== chosen?.place.id)
      .slice(0, shownAtOnce);
    shown = {
      ...{ chosen, missing, others },
      leftOut: chosen ? leftOut(chosen, seeker) : [],
      otherSets: chosen ? otherSets(chosen, seeker, context) : [],
      form: form ?? (chosen ? prefilled(chosen, seeker) : emptyForm()),
    };
  }
  return showPage(
    c,
    {
      title: texts.smallJobs.person.title(citizen.name),
      back: { href: `/borgere/${citizen.id}`, label: citizen.name },
      wide: true,
    },
    <ForPersonPage {...{ citizen, spans, told: shown, texts, lang }} today={clock.today()} />,
    status,
  );
}

const showForPerson = get(path, 'find openings for citizen', async (c) => {
  const seeker = await loadSeeker(c.var.tx, idOf(c));
  return show(c, seeker, (context) => chosenIn(c, seeker!, context));
});

const propose = post(path, 'find openings for citizen', async (c) => {
  const { tx, clock, actor, body, baseUrl, texts } = c.var;
  const seeker = await loadSeeker(tx, idOf(c));
  const ids = idsIn(body.taskIds);
  const place = ids[0] ? await placeOfTask(tx, ids[0]) : null;
  if (!seeker || !place) return show(c, seeker, async () => ({ chosen: null, missing: 'gone' }), 422);
  const again = (form: FormState) =>
    show(
      c,
      seeker,
      async (context) => ({ chosen: jobOf(place, ids, seeker, context), missing: null, form }),
      422,
    );
  const parsed = parseForm(forPersonForm, body, messagesOf(c));
  if (!parsed.ok) return again(parsed.form);
  const made = await makeSmallJob(tx, clock, actor, {
    ...parsed.data,
    ...{ place, seeker, baseUrl, onBehalfReason: null, onBehalfNote: null },
  });
  return made.ok
    ? goTo(c, `/forslag/${made.suggestionId}`, 'sendt')
    : again(formWithError(body, fieldOf[made.wrong], texts.smallJobs.errors[made.wrong]!));
});

export const forPersonRoutes = [showForPerson, propose];
