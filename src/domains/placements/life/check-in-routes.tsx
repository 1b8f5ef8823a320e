import { z } from 'zod';
import { EMPTY_FORM, Message } from '#design/index.ts';
import { get, goTo, post, type RequestContext, type Route } from '#domains/access/index.ts';
import { choice, type FormState, optionalText, parseForm, text, ticked } from '#platform/http/form.ts';
import { forbidden } from '#platform/http/refusal.ts';
import { allowedActions } from '../placement.ts';
import { placementAddress } from '../placement-tabs.ts';
import { seePerson } from '../see-placement.ts';
import { showPlacement } from '../show-placement.tsx';
import { answerCall } from './answer-call.ts';
import { checkIn } from './check-in.ts';
import { checkInsOf } from './check-in-queries.ts';
import { type CheckInParty, moods } from './moods.ts';
import { onBehalfFields } from './on-behalf.ts';
import { CheckInForm } from './pages/check-in-form.tsx';
import { CallsWaiting, CheckInHistory } from './pages/check-in-page.tsx';

type Seen = Awaited<ReturnType<typeof seePerson>>;
const addressOf = (seen: Seen) => placementAddress(seen.view.id, 'check-ins');
const bothParties = ['citizen', 'mentor'] as const;

/** Whose answer the visitor's own is; null for staff. */
const ownParty = ({ view }: Seen): CheckInParty | null =>
  view.party === 'citizen' || view.party === 'mentor' ? view.party : null;

/** Whom the visitor may answer for now: themself, or for staff those whose turn it can be. */
const mayAnswerFor = (seen: Seen): CheckInParty[] => {
  const own = ownParty(seen);
  const asked = own ? [own] : bothParties;
  return asked.filter((party) =>
    allowedActions(seen.view.status, seen.placement, party).includes('check-in'),
  );
};

interface Again {
  form: FormState;
  /** The check-in whose call was being noted, when that is the form. */
  callOf?: string;
}

async function showCheckIns(c: RequestContext, seen: Seen, again?: Again) {
  const { texts, lang, clock, tx } = c.var;
  const words = texts.placementLife.checkIn;
  const own = ownParty(seen);
  const rows = await checkInsOf(tx, seen.view.id, own ?? 'both');
  const parties = mayAnswerFor(seen);
  const common = { texts, lang, today: clock.today() };
  const mentor = seen.view.inForce?.mentorName ?? words.parties.mentor;
  const names = { citizen: seen.view.person.name, mentor };
  const answerForm = (
    <CheckInForm
      address={addressOf(seen)}
      texts={texts}
      form={again && !again.callOf ? again.form : EMPTY_FORM}
      party={own}
      parties={parties.map((party) => ({ party, name: names[party] }))}
    />
  );
  return showPlacement(
    c,
    seen.view,
    { current: 'check-ins', lead: own ? words.lead : words.leadStaff },
    <>
      {!own && (
        <CallsWaiting
          {...common}
          rows={rows}
          mentorPhone={seen.view.inForce?.mentorPhone ?? null}
          address={addressOf(seen)}
          form={again?.callOf ? { id: again.callOf, state: again.form } : null}
        />
      )}
      {parties.length > 0 ? own && answerForm : <Message tone="info">{words.notNow}</Message>}
      {own ? (
        <CheckInHistory {...common} rows={rows} title={words.yours} staff={false} />
      ) : (
        bothParties.map((party) => (
          <CheckInHistory
            {...common}
            key={party}
            rows={rows.filter((row) => row.party === party)}
            title={words.by(names[party])}
            staff
          />
        ))
      )}
      {!own && parties.length > 0 && (
        <details class="details" open={Boolean(again && !again.callOf)}>
          <summary class="details-summary">{words.answerForSomeone}</summary>
          <div class="details-text">{answerForm}</div>
        </details>
      )}
    </>,
    again ? 422 : 200,
  );
}

const showPage = get('/forloeb/:placementId/tjek', 'check in', async (c) =>
  showCheckIns(c, await seePerson(c)),
);

const send = post('/forloeb/:placementId/tjek', 'check in', async (c) => {
  const { actor, body, clock, tx, texts } = c.var;
  const seen = await seePerson(c);
  const [first, ...rest] = mayAnswerFor(seen);
  if (!first) throw forbidden();
  const own = ownParty(seen);
  const schema = z.object({
    party: own
      ? z
          .unknown()
          .optional()
          .transform(() => own)
      : choice([first, ...rest]),
    mood: choice(moods).transform(Number),
    note: optionalText(1000),
    callMe: ticked,
    ...onBehalfFields(actor),
  });
  const parsed = parseForm(schema, body, texts.formMessages);
  if (!parsed.ok) return showCheckIns(c, seen, { form: parsed.form });
  await checkIn(tx, clock, actor, { placement: seen.placement, answer: parsed.data });
  return goTo(c, addressOf(seen), 'svaret');
});

const noteCall = post('/forloeb/:placementId/tjek/:checkInId/ringet', 'follow up', async (c) => {
  const { actor, body, clock, tx, texts } = c.var;
  const seen = await seePerson(c);
  const checkInId = c.req.param('checkInId') as string;
  const parsed = parseForm(z.object({ callNote: text(1000) }), body, texts.formMessages);
  if (!parsed.ok) return showCheckIns(c, seen, { form: parsed.form, callOf: checkInId });
  await answerCall(tx, clock, actor, { placement: seen.placement, checkInId, note: parsed.data.callNote });
  return goTo(c, addressOf(seen), 'gemt');
});

export const checkInRoutes: Route[] = [showPage, send, noteCall];
