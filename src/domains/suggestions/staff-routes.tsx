import { goTo, post, type RequestContext } from '#domains/access/index.ts';
import { timeZone } from '#platform/clock.ts';
import { formWithError, parseForm } from '#platform/http/form.ts';
import { Refusal } from '#platform/http/refusal.ts';
import { meetingForm, offerForm, withdrawForm } from './forms.ts';
import { offerSuggestion } from './offer-suggestion.ts';
import type { StaffFormName } from './pages/staff-page-props.ts';
import { cancelMeeting, setMeeting } from './set-meeting.ts';
import { showStaff, staleWords, suggestionOf, typedAgain } from './show-suggestion.tsx';
import { mayHappen, type StepKind } from './suggestion.ts';
import type { Suggestion } from './suggestion-facts.ts';
import { withdrawSuggestion } from './withdraw-suggestion.ts';

type Act = (c: RequestContext, suggestion: Suggestion) => Promise<Response | null>;

/** What staff does to a suggestion: as things stand now, or told what came between with all that was typed. */
const staffPost = (action: string, kind: StepKind, name: StaffFormName, act: Act) =>
  post(`/forslag/:suggestionId/${action}`, 'manage suggestion', async (c) => {
    const suggestion = await suggestionOf(c, 'lock');
    const stale = staleWords(c, suggestion);
    if (stale) {
      return showStaff(c, suggestion, { form: typedAgain(c), stale, status: 409 }, name);
    }
    if (!mayHappen(suggestion, kind)) throw new Refusal(409, 'not-now');
    const answer = await act(c, suggestion);
    return answer ?? goTo(c, `/forslag/${suggestion.id}`, kind === 'offered' ? 'sendt' : 'gemt');
  });

const offer = staffPost('tilbyd', 'offered', 'offer', async (c, suggestion) => {
  const parsed = parseForm(offerForm, c.var.body, c.var.texts.formMessages);
  if (!parsed.ok) return showStaff(c, suggestion, { form: parsed.form, status: 422 }, 'offer');
  const { tx, clock, actor, baseUrl } = c.var;
  await offerSuggestion(tx, clock, actor, { suggestion, note: parsed.data.note, baseUrl });
  return null;
});

const withdraw = staffPost('traek-tilbage', 'withdrawn', 'withdraw', async (c, suggestion) => {
  const parsed = parseForm(withdrawForm, c.var.body, c.var.texts.formMessages);
  if (!parsed.ok) return showStaff(c, suggestion, { form: parsed.form, status: 422 }, 'withdraw');
  await withdrawSuggestion(c.var.tx, c.var.clock, c.var.actor, { suggestion, ...parsed.data });
  return null;
});

const meet = staffPost('moede', 'meeting-set', 'meeting', async (c, suggestion) => {
  const parsed = parseForm(meetingForm, c.var.body, c.var.texts.formMessages);
  if (!parsed.ok) return showStaff(c, suggestion, { form: parsed.form, status: 422 }, 'meeting');
  const { on, at, minutes, place } = parsed.data;
  const startsAt = on
    .toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from({ hour: 0 }).add({ minutes: at }) })
    .toInstant();
  if (Temporal.Instant.compare(startsAt, c.var.clock.now()) <= 0) {
    const form = formWithError(c.var.body, 'on', c.var.texts.suggestions.meeting.past);
    return showStaff(c, suggestion, { form, status: 422 }, 'meeting');
  }
  await setMeeting(c.var.tx, c.var.clock, c.var.actor, { suggestion, startsAt, minutes, place });
  return null;
});

const callOff = staffPost('moede/aflys', 'meeting-cancelled', 'meeting', async (c, suggestion) => {
  await cancelMeeting(c.var.tx, c.var.clock, c.var.actor, suggestion);
  return null;
});

export const staffRoutes = [offer, withdraw, meet, callOff];
