import { z } from 'zod';
import { get, goTo, post } from '#domains/access/index.ts';
import { emptyForm, formWithError, parseForm, text, ticked } from '#platform/http/form.ts';
import { meet, showing, showMet } from './show-met-opening.tsx';
import { writeToWorkplace } from './start-contact.ts';

const policy = 'meet openings';
const path = '/markedsplads/job/:openingId';

const show = get(path, policy, async (c) => {
  const meeting = { ...(await meet(c, c.var.actor.citizenId)), onBehalfOf: null };
  return showMet(c, meeting, { form: emptyForm({ text: c.var.texts.marketplace.jobPage.proposal }) });
});

const letter = z.object({ text: text(2000), anyway: ticked });

const write = post(`${path}/skriv`, policy, async (c) => {
  const { tx, clock, actor, body, texts } = c.var;
  const meeting = { ...(await meet(c, actor.citizenId)), onBehalfOf: null };
  const { opening, writer, citizenId } = meeting;
  if (!writer || !citizenId) return goTo(c, `/markedsplads/job/${opening.id}`);
  const parsed = parseForm(letter, body, texts.formMessages);
  if (!parsed.ok) return showMet(c, meeting, { form: parsed.form }, 422);
  const shows = showing(parsed.data.text, writer);
  const words = texts.marketplace.jobPage;
  if (shows && !parsed.data.anyway)
    return showMet(c, meeting, { form: formWithError(body, 'anyway', words.showsAsk), shows }, 422);
  const done = await writeToWorkplace(tx, clock, actor, {
    citizenId,
    alias: writer.alias,
    workplaceId: opening.workplaceId,
    openingId: opening.id,
    subject: opening.title,
    text: parsed.data.text,
    onBehalfReason: null,
  });
  return done.started
    ? goTo(c, `/dialoger/${done.conversationId}`, 'sendt')
    : goTo(c, `/markedsplads/job/${opening.id}`);
});

export const openingMeetingRoutes = [show, write];
