import { get, goTo, post, type RequestContext, showPage } from '#domains/access/index.ts';
import { rosterOf } from '#domains/companies/index.ts';
import { emptyForm, type FormState, parseForm } from '#platform/http/form.ts';
import { lineForm } from './inquiry-form.ts';
import { loadInquiry, stepsOf } from './inquiry-queries.ts';
import { OwnInquiryPage } from './pages/own-inquiry-page.tsx';
import { tellStaff } from './tell-of-inquiry.ts';
import { whoHasIt } from './who-answers.ts';
import { writeLine } from './write-line.ts';

const idOf = (c: RequestContext) => c.req.param('inquiryId') as string;

async function showOwn(c: RequestContext, form: FormState, status?: 422): Promise<Response> {
  const { tx, clock, texts, lang } = c.var;
  const inquiry = await loadInquiry(tx, idOf(c));
  const steps = await stepsOf(tx, inquiry.id);
  const today = clock.today();
  const answerer = whoHasIt(await rosterOf(tx, today), inquiry, today);
  return showPage(
    c,
    { title: texts.inquiries.own.title, lean: true },
    <OwnInquiryPage {...{ inquiry, steps, answerer, form, texts, lang, today }} now={clock.now()} />,
    status,
  );
}

const own = get('/virksomhed/hjaelp/:inquiryId', 'see own inquiry', (c) => showOwn(c, emptyForm()));

const write = post('/virksomhed/hjaelp/:inquiryId', 'see own inquiry', async (c) => {
  const { tx, clock, actor, body, texts, baseUrl } = c.var;
  const parsed = parseForm(lineForm, body, texts.formMessages);
  if (!parsed.ok) return showOwn(c, parsed.form, 422);
  const inquiry = await writeLine(tx, clock, actor, { inquiryId: idOf(c), ...parsed.data });
  const holder = whoHasIt(await rosterOf(tx, clock.today()), inquiry, clock.today());
  const municipality = { id: actor.municipalityId, name: actor.municipalityName };
  if (holder) await tellStaff(tx, { clock, baseUrl, municipality }, [holder], 'wrote', inquiry);
  return goTo(c, `/virksomhed/hjaelp/${inquiry.id}`, 'sendt');
});

export const ownInquiryRoutes = [own, write];
