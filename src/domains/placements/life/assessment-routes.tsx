import { z } from 'zod';
import { EMPTY_FORM, formatHours, Message } from '#design/index.ts';
import {
  type Actor,
  get,
  goTo,
  isStaff,
  post,
  type RequestContext,
  type Route,
} from '#domains/access/index.ts';
import { choice, type FormState, formWithError, optionalText, parseForm } from '#platform/http/form.ts';
import { forbidden, notFound, Refusal } from '#platform/http/refusal.ts';
import { attendanceRate } from '../attendance.ts';
import { allowedActions } from '../placement.ts';
import { placementAddress } from '../placement-tabs.ts';
import { type SeenPlacement, seePlacement } from '../see-placement.ts';
import { showPlacement } from '../show-placement.tsx';
import { askForAssessment } from './ask-for-assessment.ts';
import { assessPlacement } from './assess-placement.ts';
import { type AssessingParty, assessingParties, questions } from './assessment.ts';
import { asAttendance } from './attendance-days.ts';
import { recordedDays } from './attendance-queries.ts';
import { assessmentsOf } from './end-queries.ts';
import { sendingOf } from './end-routes.tsx';
import { onBehalfFields } from './on-behalf.ts';
import { AssessmentPage } from './pages/assessment-page.tsx';
import { AnswersOf } from './pages/end-page.tsx';

/** Whose side is answered: one's own, or for staff the one asked for. */
function sideOf(c: RequestContext, asked: unknown): AssessingParty {
  const { actor } = c.var;
  if (!isStaff(actor)) return actor.role === 'citizen' ? 'citizen' : 'employer';
  return asked === 'employer' ? 'employer' : 'citizen';
}

const mayAssess = ({ view, placement }: SeenPlacement, party: AssessingParty) =>
  allowedActions(view.status, placement, party).includes('assess');

/** Hours as they were counted. The workplace sees none of it once it may not see the person. */
async function hoursOf(c: RequestContext, { view }: SeenPlacement) {
  if (!view.person) return null;
  const { attendedMinutes, plannedMinutes } = attendanceRate(
    asAttendance(await recordedDays(c.var.tx, view.id)),
  );
  if (plannedMinutes === 0) return null;
  return {
    attended: formatHours(attendedMinutes, c.var.lang),
    missed: formatHours(plannedMinutes - attendedMinutes, c.var.lang),
  };
}

async function showAssessment(
  c: RequestContext,
  seen: SeenPlacement,
  party: AssessingParty,
  form?: FormState,
) {
  const { actor, texts, tx } = c.var;
  const words = texts.placementLife.assess;
  const { view } = seen;
  const staff = isStaff(actor);
  const frame = { current: null, title: words.title, lead: staff ? undefined : words.lead } as const;
  if (!mayAssess(seen, party)) {
    const given = seen.placement.assessments.some((one) => one.party === party);
    if (!given) throw notFound();
    const row = view.person ? (await assessmentsOf(tx, view.id)).find((one) => one.party === party) : null;
    return showPlacement(
      c,
      view,
      { ...frame, lead: undefined },
      <>
        <Message tone="success" title={words.thanks}>
          {words.thanksText}
        </Message>
        {row && <AnswersOf row={row} texts={texts} />}
      </>,
    );
  }
  const names = { citizen: view.person?.name ?? texts.placements.thePerson, employer: view.workplace.name };
  return showPlacement(
    c,
    view,
    frame,
    <AssessmentPage
      address={`${placementAddress(view.id)}/vurdering`}
      {...{ texts, party }}
      form={form ?? EMPTY_FORM}
      onBehalf={staff ? names[party] : null}
      hours={await hoursOf(c, seen)}
    />,
    form ? 422 : 200,
  );
}

const showPage = get('/forloeb/:placementId/vurdering', 'assess placement', async (c) =>
  showAssessment(c, await seePlacement(c), sideOf(c, c.req.query('part'))),
);

const answerForm = (actor: Actor, party: AssessingParty, withHours: boolean) =>
  z.object({
    ...Object.fromEntries(Object.entries(questions[party]).map(([name, values]) => [name, choice(values)])),
    ...(withHours && { hoursAgreed: choice(['agree', 'disagree']) }),
    note: optionalText(1000),
    ...onBehalfFields(actor),
  });

const send = post('/forloeb/:placementId/vurdering', 'assess placement', async (c) => {
  const { actor, body, clock, tx, texts } = c.var;
  const seen = await seePlacement(c, 'lock');
  const party = sideOf(c, body.party);
  const address = `${placementAddress(seen.view.id)}/vurdering`;
  // Sent twice, or by a colleague meanwhile: the first answer stands and is shown.
  if (seen.placement.assessments.some((one) => one.party === party)) return showAssessment(c, seen, party);
  if (!mayAssess(seen, party)) throw forbidden();
  const withHours = (await hoursOf(c, seen)) !== null;
  const parsed = parseForm(answerForm(actor, party, withHours), body, texts.formMessages);
  if (!parsed.ok) return showAssessment(c, seen, party, parsed.form);
  const { note, onBehalfReason, onBehalfNote, ...answers } = parsed.data as Record<string, string | null>;
  if (answers.hoursAgreed === 'disagree' && !note) {
    const form = formWithError(body, 'note', texts.placementLife.assess.noteMissing);
    return showAssessment(c, seen, party, form);
  }
  const given = { note: note!, onBehalfReason: onBehalfReason!, onBehalfNote: onBehalfNote! };
  await assessPlacement(tx, clock, actor, {
    placement: seen.placement,
    party,
    answers: answers as Record<string, string>,
    ...given,
  });
  return goTo(c, isStaff(actor) ? placementAddress(seen.view.id, 'end') : address, 'svaret');
});

const remind = post('/forloeb/:placementId/vurdering/paamind', 'end placement', async (c) => {
  const { body, tx, texts } = c.var;
  const seen = await seePlacement(c, 'lock');
  const parsed = parseForm(z.object({ party: choice(assessingParties) }), body, texts.formMessages);
  if (!parsed.ok) throw new Refusal(400, 'no-party');
  const { party } = parsed.data;
  if (!mayAssess(seen, party)) throw forbidden();
  const asked = await askForAssessment(tx, sendingOf(c), { placement: seen.placement, party });
  const words = texts.placementLife.assess;
  if (asked.kind === 'asked') return goTo(c, placementAddress(seen.view.id, 'end'), 'sendt');
  return showPlacement(
    c,
    seen.view,
    { current: null, title: words.title },
    <Message tone="warning" announce>
      {asked.kind === 'too-soon' ? words.tooSoon : words.unreachable}
    </Message>,
    409,
  );
});

export const assessmentRoutes: Route[] = [showPage, send, remind];
