import { isStaff, type RequestContext, showPage } from '#domains/access/index.ts';
import { identifyingWords } from '#domains/citizens/index.ts';
import { loadSeeker, loadVacancy, loadWeights, match, type Vacancy } from '#domains/matching/index.ts';
import type { FormState } from '#platform/http/form.ts';
import { notFound } from '#platform/http/refusal.ts';
import { newId } from '#platform/id.ts';
import { usualAnswerDays } from './answer-time.ts';
import { openContact } from './contact-queries.ts';
import { type MetOpening, metOpening, type Writer, writerOf } from './met-opening.ts';
import { MetOpeningPage } from './pages/met-opening-page.tsx';

/** A job, the citizen who meets it, and the form's answer. */
interface Meeting {
  opening: MetOpening;
  vacancy: Vacancy;
  citizenId: string | null;
  writer: Writer | null;
  /** The person's name, when staff writes for them. */
  onBehalfOf: string | null;
}

export async function meet(
  c: RequestContext,
  citizenId: string | null,
): Promise<Omit<Meeting, 'onBehalfOf'>> {
  const { tx, clock } = c.var;
  const openingId = c.req.param('openingId') as string;
  const opening = await metOpening(tx, citizenId, openingId);
  const vacancy = opening && (await loadVacancy(tx, clock.today(), openingId));
  if (!opening || !vacancy) throw notFound();
  return { opening, vacancy, citizenId, writer: citizenId ? await writerOf(tx, citizenId) : null };
}

interface Again {
  form: FormState;
  shows?: string;
}

export async function showMet(
  c: RequestContext,
  { opening, vacancy, citizenId, writer, onBehalfOf }: Meeting,
  { form, shows }: Again,
  status: 200 | 422 = 200,
) {
  const { tx, actor, clock, texts, lang } = c.var;
  const contact = citizenId ? await openContact(tx, citizenId, opening.workplaceId) : null;
  // How it fits the person is told to themself; staff have their own page for that.
  const seeker = citizenId && !onBehalfOf ? await loadSeeker(tx, citizenId) : null;
  const judged = seeker ? match(seeker, vacancy, await loadWeights(tx), clock.today()) : null;
  const writing =
    isStaff(actor) && !onBehalfOf
      ? 'staff'
      : contact
        ? 'already'
        : !opening.admitted
          ? 'outside'
          : writer
            ? 'open'
            : 'no-profile';
  const list = onBehalfOf ? `/borgere/${citizenId}/profil/job` : '/markedsplads/job';
  return showPage(
    c,
    { title: opening.title, back: { href: list, label: texts.marketplace.front.findJobs }, wide: true },
    <MetOpeningPage
      {...{ opening, vacancy, writing, citizenId, onBehalfOf, list, form, texts, lang }}
      match={judged}
      answerDays={await usualAnswerDays(tx, opening.workplaceId, clock.today())}
      conversationId={contact?.conversationId ?? null}
      shows={shows ?? null}
      formId={newId()}
    />,
    status,
  );
}

/** What in the words would tell who it is. An illness is the person's own to tell, in a letter they sign themself. */
export const showing = (said: string, writer: Writer): string | null =>
  identifyingWords(said, writer)
    .filter(({ kind }) => kind !== 'illness' && kind !== 'link')
    .map(({ found }) => found)
    .join(', ') || null;
