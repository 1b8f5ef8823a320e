import { get, goTo, post, type RequestContext, showPage } from '#domains/access/index.ts';
import { staleWords, versionSeen } from '#domains/companies/index.ts';
import { emptyForm, type FormState, formWithError, parseForm } from '#platform/http/form.ts';
import { answerInquiry } from './answer-inquiry.ts';
import { closeInquiry, needsAnswer } from './close-inquiry.ts';
import { clearSuspicion, handOverInquiry, takeInquiry } from './hold-inquiry.ts';
import { closeForm, contactForm, handOverForm } from './inquiry-form.ts';
import { loadInquiry, stepsOf } from './inquiry-queries.ts';
import { InquiryPage } from './pages/inquiry-page.tsx';
import { consultantsBut, workplacesOf } from './staff-queries.ts';
import { tellStaff } from './tell-of-inquiry.ts';
import type { Worked } from './work-on-inquiry.ts';

const idOf = (c: RequestContext) => c.req.param('inquiryId') as string;
const which = (c: RequestContext) => ({ inquiryId: idOf(c), version: versionSeen(c) });

async function showInquiry(
  c: RequestContext,
  form: FormState,
  { status, stale = null }: { status?: 409 | 422; stale?: string | null } = {},
): Promise<Response> {
  const { tx, clock, actor, texts, lang, body } = c.var;
  const inquiry = await loadInquiry(tx, idOf(c));
  const sent = c.req.method === 'POST' ? body.act : null;
  return showPage(
    c,
    {
      title: inquiry.companyName,
      back: { href: '/henvendelser', label: texts.inquiries.list.title },
    },
    <InquiryPage
      {...{ inquiry, form, stale, texts, lang }}
      steps={(await stepsOf(tx, inquiry.id)).toReversed()}
      workplaces={await workplacesOf(tx, inquiry.companyId)}
      colleagues={await consultantsBut(tx, inquiry.consultantId)}
      mayTake={actor.role === 'consultant'}
      sent={typeof sent === 'string' ? sent : null}
      now={clock.now()}
      today={clock.today()}
    />,
    status,
  );
}

async function told(c: RequestContext, worked: Worked, to = `/henvendelser/${idOf(c)}`): Promise<Response> {
  if (worked.ok) return goTo(c, to, 'gemt');
  const stale = await staleWords(c, worked.inquiry.id);
  return showInquiry(c, emptyForm(c.var.body), { status: 409, stale });
}

const wrong = (c: RequestContext, form: FormState) => showInquiry(c, form, { status: 422 });

/** What can be done with it, by the name the form carries. */
const acts: Record<string, (c: RequestContext) => Promise<Response>> = {
  tag: async (c) =>
    c.var.actor.role === 'consultant'
      ? told(c, await takeInquiry(c.var.tx, c.var.clock, c.var.actor, which(c)))
      : wrong(c, formWithError(c.var.body, '', c.var.texts.formMessages.invalid)),

  rigtig: async (c) => told(c, await clearSuspicion(c.var.tx, c.var.clock, c.var.actor, which(c))),

  spam: async (c) =>
    told(
      c,
      await closeInquiry(c.var.tx, c.var.clock, c.var.actor, { ...which(c), outcome: 'spam', note: null }),
      '/henvendelser?vis=spam',
    ),

  svar: async (c) => {
    const { tx, clock, actor, body, texts } = c.var;
    const parsed = parseForm(contactForm, body, texts.formMessages);
    if (!parsed.ok) return wrong(c, parsed.form);
    return told(c, await answerInquiry(tx, clock, actor, { ...parsed.data, ...which(c) }));
  },

  videre: async (c) => {
    const { tx, clock, actor, body, texts, baseUrl } = c.var;
    const parsed = parseForm(handOverForm, body, texts.formMessages);
    if (!parsed.ok) return wrong(c, parsed.form);
    const colleague = (await consultantsBut(tx, null)).find(({ id }) => id === parsed.data.colleague);
    if (!colleague) return wrong(c, formWithError(body, 'colleague', texts.formMessages.notAChoice));
    const worked = await handOverInquiry(tx, clock, actor, {
      ...which(c),
      colleague,
      note: parsed.data.handNote,
    });
    const municipality = { id: actor.municipalityId, name: actor.municipalityName };
    if (worked.ok)
      await tellStaff(
        tx,
        { clock, baseUrl, municipality },
        [colleague],
        'handed-over',
        worked.inquiry,
        actor,
      );
    return told(c, worked);
  },

  luk: async (c) => {
    const { tx, clock, actor, body, texts } = c.var;
    const parsed = parseForm(closeForm, body, texts.formMessages);
    if (!parsed.ok) return wrong(c, parsed.form);
    const { result: outcome, closeNote: note } = parsed.data;
    if (needsAnswer(outcome) && !(await loadInquiry(tx, idOf(c))).answeredAt)
      return wrong(c, formWithError(body, 'result', texts.inquiries.page.answerFirst));
    return told(c, await closeInquiry(tx, clock, actor, { ...which(c), outcome, note }));
  },
};

const show = get('/henvendelser/:inquiryId', 'answer inquiry', (c) => showInquiry(c, emptyForm()));

const work = post('/henvendelser/:inquiryId', 'answer inquiry', (c) => {
  const { act } = c.var.body;
  const known = typeof act === 'string' && Object.hasOwn(acts, act) ? acts[act] : undefined;
  return known ? known(c) : wrong(c, formWithError(c.var.body, '', c.var.texts.formMessages.invalid));
});

export const inquiryRoutes = [show, work];
