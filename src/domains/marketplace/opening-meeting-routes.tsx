import { z } from 'zod';
import { get, goTo, isStaff, post, type RequestContext, showPage } from '#domains/access/index.ts';
import { identifyingWords } from '#domains/citizens/index.ts';
import { loadSeeker, loadVacancy, loadWeights, match } from '#domains/matching/index.ts';
import { emptyForm, type FormState, formWithError, parseForm, text, ticked } from '#platform/http/form.ts';
import { notFound } from '#platform/http/refusal.ts';
import { newId } from '#platform/id.ts';
import { usualAnswerDays } from './answer-time.ts';
import { openContact } from './contact-queries.ts';
import { metOpening, type Writer, writerOf } from './met-opening.ts';
import { MetOpeningPage } from './pages/met-opening-page.tsx';
import { writeToWorkplace } from './start-contact.ts';

const policy = 'meet openings';
const path = '/markedsplads/job/:openingId';

async function met(c: RequestContext) {
  const { tx, actor, clock } = c.var;
  const openingId = c.req.param('openingId') as string;
  const opening = await metOpening(tx, actor, openingId);
  const vacancy = opening && (await loadVacancy(tx, clock.today(), openingId));
  if (!opening || !vacancy) throw notFound();
  return { opening, vacancy };
}

interface Again {
  form: FormState;
  shows?: string;
}

async function showMet(c: RequestContext, { form, shows }: Again, status: 200 | 422 = 200) {
  const { tx, actor, clock, texts, lang } = c.var;
  const { opening, vacancy } = await met(c);
  const { citizenId } = actor;
  const seeker = citizenId ? await loadSeeker(tx, citizenId) : null;
  const writer = citizenId ? await writerOf(tx, citizenId) : null;
  const contact = citizenId ? await openContact(tx, citizenId, opening.workplaceId) : null;
  const judged = seeker ? match(seeker, vacancy, await loadWeights(tx), clock.today()) : null;
  const writing = isStaff(actor)
    ? 'staff'
    : contact
      ? 'already'
      : !opening.admitted
        ? 'outside'
        : writer
          ? 'open'
          : 'no-profile';
  return showPage(
    c,
    {
      title: opening.title,
      back: { href: '/markedsplads/job', label: texts.marketplace.front.findJobs },
      wide: true,
    },
    <MetOpeningPage
      {...{ opening, vacancy, writing, citizenId, form, texts, lang }}
      match={judged}
      answerDays={await usualAnswerDays(tx, opening.workplaceId, clock.today())}
      conversationId={contact?.conversationId ?? null}
      shows={shows ?? null}
      formId={newId()}
    />,
    status,
  );
}

const show = get(path, policy, (c) =>
  showMet(c, { form: emptyForm({ text: c.var.texts.marketplace.jobPage.proposal }) }),
);

/** What in the words would tell who it is. An illness is the person's own to tell, in a letter they sign themself. */
const showing = (said: string, writer: Writer): string | null =>
  identifyingWords(said, writer)
    .filter(({ kind }) => kind !== 'illness' && kind !== 'link')
    .map(({ found }) => found)
    .join(', ') || null;

const letter = z.object({ text: text(2000), anyway: ticked });

const write = post(`${path}/skriv`, policy, async (c) => {
  const { tx, clock, actor, body, texts } = c.var;
  const { opening } = await met(c);
  const writer = actor.citizenId ? await writerOf(tx, actor.citizenId) : null;
  if (!writer || !actor.citizenId) return goTo(c, `/markedsplads/job/${opening.id}`);
  const parsed = parseForm(letter, body, texts.formMessages);
  if (!parsed.ok) return showMet(c, { form: parsed.form }, 422);
  const shows = showing(parsed.data.text, writer);
  const words = texts.marketplace.jobPage;
  if (shows && !parsed.data.anyway)
    return showMet(c, { form: formWithError(body, 'anyway', words.showsAsk), shows }, 422);
  const done = await writeToWorkplace(tx, clock, actor, {
    citizenId: actor.citizenId,
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
