import { EMPTY_FORM, formatDate, NextStep } from '#design/index.ts';
import { get, goTo, post, type RequestContext, type Route } from '#domains/access/index.ts';
import { emptyForm, type FormState, formWithError, parseForm } from '#platform/http/form.ts';
import { Refusal } from '#platform/http/refusal.ts';
import { ContactAfter } from '../pages/contact-after.tsx';
import { placementAddress } from '../placement-tabs.ts';
import { seePerson } from '../see-placement.ts';
import { showPlacement } from '../show-placement.tsx';
import { lastAsked, mayAskAgain } from './ask-for-assessment.ts';
import { closeCase, jobHasHeld, whatElse } from './close-case.ts';
import { completeForm, stopForm } from './end-form.ts';
import { completePlacement, stopPlacement } from './end-placement.ts';
import { assessmentsOf, endOf, outcomeOf } from './end-queries.ts';
import { followUpsOf } from './follow-up-queries.ts';
import { CompleteForm, StopPage } from './pages/end-forms.tsx';
import { Assessments, EndFacts, OutcomePart } from './pages/end-page.tsx';

type Seen = Awaited<ReturnType<typeof seePerson>>;
const before = (a: Temporal.PlainDate, b: Temporal.PlainDate) => Temporal.PlainDate.compare(a, b) < 0;

export const sendingOf = (c: RequestContext) => ({
  clock: c.var.clock,
  actor: c.var.actor,
  baseUrl: c.var.baseUrl,
});

/** Complete only when the last agreed day has come; before that it is stopped. */
const mayComplete = ({ view }: Seen, today: Temporal.PlainDate) =>
  view.may.includes('complete') && view.inForce !== null && !before(today, view.inForce.endsOn);

/** What there is to do about the end, whatever has come of it so far. */
async function showEnd(c: RequestContext, seen: Seen, form: FormState = EMPTY_FORM, status?: 422) {
  const { texts, lang, clock, tx } = c.var;
  const words = texts.placementLife.end;
  const { view } = seen;
  const address = placementAddress(view.id);
  const today = clock.today();
  const common = { address, texts, lang, today };
  const frame = { current: 'end' } as const;
  if (!view.end) {
    const stop = view.may.includes('stop-early')
      ? { href: `${address}/stop`, label: words.stopInstead }
      : undefined;
    return showPlacement(
      c,
      view,
      frame,
      mayComplete(seen, today) ? (
        <>
          <NextStep title={words.closeTitle} secondary={stop}>
            {words.closeText}
          </NextStep>
          <CompleteForm address={`${address}/afslut`} texts={texts} form={form} />
        </>
      ) : (
        <NextStep
          title={view.inForce ? words.endsOn(formatDate(view.inForce.endsOn, lang, today)) : words.notBegun}
          secondary={stop}
        >
          {words.notYet}
        </NextStep>
      ),
      status,
    );
  }
  const asked = await lastAsked(tx, view.id);
  const end = await endOf(tx, view.id);
  return showPlacement(
    c,
    view,
    frame,
    <>
      <OutcomePart
        {...common}
        outcome={await outcomeOf(tx, view.id)}
        may={view.may.includes('record-outcome')}
      />
      <ContactAfter view={view} texts={texts} />
      {view.status !== 'cancelled' && (
        <Assessments
          {...common}
          assessments={await assessmentsOf(tx, view.id)}
          asked={asked}
          mayAsk={(party) => mayAskAgain(asked.get(party), clock.now())}
        />
      )}
      {end && <EndFacts {...common} end={end} />}
    </>,
  );
}

const showEndPage = get('/forloeb/:placementId/afslut', 'end placement', async (c) =>
  showEnd(c, await seePerson(c)),
);

const complete = post('/forloeb/:placementId/afslut', 'end placement', async (c) => {
  const { body, clock, tx, texts } = c.var;
  const seen = await seePerson(c, 'lock');
  if (!mayComplete(seen, clock.today())) throw new Refusal(409, 'already-ended');
  const parsed = parseForm(completeForm, body, texts.formMessages);
  if (!parsed.ok) return showEnd(c, seen, parsed.form, 422);
  const { placement, view } = seen;
  await completePlacement(tx, sendingOf(c), { placement, endedOn: view.inForce!.endsOn, ...parsed.data });
  return goTo(c, placementAddress(view.id, 'end'), 'gemt');
});

function showStopForm(c: RequestContext, seen: Seen, form: FormState, status?: 422) {
  const { texts } = c.var;
  const words = texts.placementLife.stop;
  return showPlacement(
    c,
    seen.view,
    { current: null, title: words.title, lead: words.lead(seen.view.person.name) },
    <StopPage address={`${placementAddress(seen.view.id)}/stop`} texts={texts} form={form} />,
    status,
  );
}

async function seeStoppable(c: RequestContext, lock?: 'lock'): Promise<Seen> {
  const seen = await seePerson(c, lock);
  if (!seen.view.may.includes('stop-early')) throw new Refusal(409, 'already-ended');
  return seen;
}

const showStop = get('/forloeb/:placementId/stop', 'end placement', async (c) => {
  const today = c.var.clock.today();
  return showStopForm(
    c,
    await seeStoppable(c),
    emptyForm({
      'endedOn-day': String(today.day),
      'endedOn-month': String(today.month),
      'endedOn-year': String(today.year),
    }),
  );
});

const stop = post('/forloeb/:placementId/stop', 'end placement', async (c) => {
  const { body, clock, tx, texts } = c.var;
  const seen = await seeStoppable(c, 'lock');
  const words = texts.placementLife.stop;
  const parsed = parseForm(stopForm, body, texts.formMessages);
  if (!parsed.ok) return showStopForm(c, seen, parsed.form, 422);
  const { endedOn } = parsed.data;
  const { placement, view } = seen;
  const wrong = before(clock.today(), endedOn)
    ? words.notFuture
    : view.inForce && (before(endedOn, view.inForce.startsOn) || before(view.inForce.endsOn, endedOn))
      ? words.outside
      : null;
  if (wrong) return showStopForm(c, seen, formWithError(body, 'endedOn', wrong), 422);
  await stopPlacement(tx, sendingOf(c), { placement, ...parsed.data });
  return goTo(c, `/borgere/${placement.citizen.id}/jobforslag`, 'gemt');
});

const close = post('/forloeb/:placementId/luk-sag', 'end placement', async (c) => {
  const { tx } = c.var;
  const { placement } = await seePerson(c, 'lock');
  const held = jobHasHeld(placement, await followUpsOf(tx, placement.id));
  if (!held || (await whatElse(tx, placement))) throw new Refusal(409, 'not-closable');
  await closeCase(tx, sendingOf(c), placement);
  return goTo(c, `/borgere/${placement.citizen.id}`, 'gemt');
});

export const endRoutes: Route[] = [showEndPage, complete, showStop, stop, close];
