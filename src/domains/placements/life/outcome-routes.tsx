import { formatMoment } from '#design/index.ts';
import { get, goTo, post, type RequestContext, type Route } from '#domains/access/index.ts';
import { type FormState, formWithError, parseForm } from '#platform/http/form.ts';
import { forbidden } from '#platform/http/refusal.ts';
import { placementAddress } from '../placement-tabs.ts';
import { seePerson } from '../see-placement.ts';
import { showPlacement } from '../show-placement.tsx';
import { type OutcomeRow, outcomeOf } from './end-queries.ts';
import { formOfOutcome, outcomeForm } from './outcome-form.ts';
import { OutcomePage } from './pages/outcome-page.tsx';
import { outcomeVersion, recordOutcome } from './record-outcome.ts';

type Seen = Awaited<ReturnType<typeof seePerson>>;
/** A first day further off than this is a slip of the pen. */
const mostYears = 2;

async function seeEnded(c: RequestContext, lock?: 'lock'): Promise<Seen> {
  const seen = await seePerson(c, lock);
  if (!seen.view.may.includes('record-outcome')) throw forbidden();
  return seen;
}

interface Again {
  form: FormState;
  status: 422 | 409;
  standing?: OutcomeRow;
}

async function showOutcome(c: RequestContext, seen: Seen, again?: Again) {
  const { texts, lang, clock, tx } = c.var;
  const words = texts.placementLife.outcome;
  const outcome = await outcomeOf(tx, seen.view.id);
  const standing = again?.standing;
  const stale = standing
    ? `${texts.common.stale(
        standing.recordedByName ?? texts.common.someone,
        formatMoment(standing.recordedAt, lang, clock.today()),
      )} ${words.standing(words.kinds[standing.kind].name)}`
    : null;
  return showPlacement(
    c,
    seen.view,
    { current: null, title: words.title, lead: words.lead(seen.view.person.name) },
    <OutcomePage
      address={`${placementAddress(seen.view.id)}/resultat`}
      {...{ texts, stale }}
      form={again?.form ?? formOfOutcome(outcome)}
      version={outcomeVersion(outcome)}
    />,
    again?.status,
  );
}

const showPage = get('/forloeb/:placementId/resultat', 'end placement', async (c) =>
  showOutcome(c, await seeEnded(c)),
);

const record = post('/forloeb/:placementId/resultat', 'end placement', async (c) => {
  const { actor, body, clock, tx, texts } = c.var;
  const seen = await seeEnded(c, 'lock');
  const parsed = parseForm(outcomeForm, body, texts.formMessages);
  if (!parsed.ok) return showOutcome(c, seen, { form: parsed.form, status: 422 });
  const startsOn = parsed.data.job?.startsOn;
  if (startsOn && Math.abs(startsOn.year - clock.today().year) > mostYears) {
    const form = formWithError(body, 'jobStartsOn', texts.placementLife.outcome.tooFar);
    return showOutcome(c, seen, { form, status: 422 });
  }
  const given = { ...parsed.data, version: String(body._version ?? 'none') };
  const stale = await recordOutcome(tx, clock, actor, { placement: seen.placement, given });
  if (stale) {
    const form = { ...formWithError(body, '', ''), errors: {} };
    return showOutcome(c, seen, { form, status: 409, standing: stale.standing });
  }
  return goTo(c, placementAddress(seen.view.id, parsed.data.job ? 'follow-ups' : 'end'), 'gemt');
});

export const outcomeRoutes: Route[] = [showPage, record];
