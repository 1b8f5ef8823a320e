import { z } from 'zod';
import { formatMoment } from '#design/index.ts';
import { get, goTo, isStaff, post, type RequestContext, showPage } from '#domains/access/index.ts';
import {
  choice,
  emptyForm,
  type FormState,
  formWithError,
  onBehalfReasons,
  optionalText,
  parseForm,
} from '#platform/http/form.ts';
import { notFound } from '#platform/http/refusal.ts';
import { newId } from '#platform/id.ts';
import { answerForm } from './answer-forms.ts';
import { confirmNeeds } from './confirm-needs.ts';
import { type CitizenNeeds, needsOf } from './needs-queries.ts';
import { CheckPage } from './pages/check-page.tsx';
import { NeedsStartPage } from './pages/needs-start-page.tsx';
import { QuestionPage } from './pages/question-page.tsx';
import { addressOf, nextQuestion, previousQuestion, type Question, questionAt } from './questions.ts';
import { saveAnswer } from './save-answer.ts';

type Status = 200 | 409 | 422;
export const idOf = (c: RequestContext) => c.req.param('citizenId') as string;
export const needsPath = (c: RequestContext) => `/borgere/${idOf(c)}/behov`;
export const fromCheck = (c: RequestContext) =>
  (c.req.method === 'POST' ? c.var.body.fra : c.req.query('fra')) === 'tjek';
const byOther = (c: RequestContext) => isStaff(c.var.actor);
/** Words of the needs pages win over the general ones: they say that skipping is fine. */
export const messagesOf = (c: RequestContext) => ({
  ...c.var.texts.formMessages,
  ...c.var.texts.citizens.needs.errors,
});

const showStart = get('/borgere/:citizenId/behov', 'see needs', async (c) => {
  const { tx, texts, lang, clock } = c.var;
  const needs = await needsOf(tx, idOf(c));
  const words = texts.citizens.needs;
  return showPage(
    c,
    {
      title: byOther(c) ? words.titleFor(needs.name) : words.title,
      back: byOther(c) ? { href: `/borgere/${idOf(c)}` } : undefined,
    },
    <NeedsStartPage
      needs={needs}
      forOther={byOther(c)}
      mayAnswer
      today={clock.today()}
      {...{ texts, lang }}
    />,
  );
});

/** Where an answered or skipped question leads. */
export const afterwards = (c: RequestContext, question: Question): string => {
  if (fromCheck(c)) return `${needsPath(c)}/tjek`;
  const next = nextQuestion(question);
  return next ? `${needsPath(c)}/${addressOf(next)}` : `${needsPath(c)}/tjek`;
};

const valuesOf = (question: Question, needs: CitizenNeeds): FormState['values'] => {
  const answer = needs.answers[question];
  // A limit is taken as firm until the person says otherwise: never more than was said.
  return answer ? answerForm(question).values(answer) : { firm: 'yes' };
};

async function showQuestion(
  c: RequestContext,
  question: Question,
  form: FormState | null,
  status: Status = 200,
) {
  const { tx, texts } = c.var;
  const needs = await needsOf(tx, idOf(c));
  const words = texts.citizens.needs;
  const before = fromCheck(c) ? null : previousQuestion(question);
  return showPage(
    c,
    {
      title: byOther(c) ? words.titleFor(needs.name) : words.title,
      back: before
        ? { href: `${needsPath(c)}/${addressOf(before)}`, label: words.back }
        : { href: needsPath(c), label: words.toOverview },
    },
    <QuestionPage
      citizenId={idOf(c)}
      onBehalfOf={byOther(c) ? needs.name : null}
      question={question}
      form={form ?? emptyForm(valuesOf(question, needs))}
      formId={newId()}
      version={needs.version}
      answered={Boolean(needs.answers[question])}
      fromCheck={fromCheck(c)}
      next={afterwards(c, question)}
      texts={texts}
    />,
    status,
  );
}

const asked = (c: RequestContext): Question => {
  const question = questionAt(c.req.param('question') as string);
  if (!question) throw notFound();
  return question;
};

const showOne = get('/borgere/:citizenId/behov/:question', 'answer needs', (c) =>
  showQuestion(c, asked(c), null),
);

export function staleForm(c: RequestContext, newest: CitizenNeeds): FormState {
  const { texts, lang, clock, body } = c.var;
  const last = newest.draft ?? newest.confirmed;
  const when = last ? formatMoment(last.at, lang, clock.today()) : '';
  return formWithError(body, '', texts.common.stale(last?.by ?? texts.common.someone, when));
}

const typedNothing = (c: RequestContext): boolean =>
  Object.entries(c.var.body).every(
    ([name, value]) => name.startsWith('_') || ['do', 'fra', 'firm'].includes(name) || value === '',
  );

const answerOne = post('/borgere/:citizenId/behov/:question', 'answer needs', async (c) => {
  const { tx, clock, actor, body } = c.var;
  const question = asked(c);
  const act = String(body.do ?? 'save');
  if (act === 'later' && typedNothing(c)) return goTo(c, needsPath(c));
  const withdrawn = act === 'skip' || act === 'remove';
  const parsed = withdrawn ? null : parseForm(answerForm(question).schema, body, messagesOf(c));
  if (parsed && !parsed.ok) return showQuestion(c, question, parsed.form, 422);
  const result = await saveAnswer(tx, clock, actor, {
    citizenId: idOf(c),
    question,
    answer: parsed?.ok ? parsed.data : null,
    version: String(body._version ?? ''),
    relinkWishes: true,
  });
  if (!result.saved) return showQuestion(c, question, staleForm(c, result.newest), 409);
  if (act === 'later') return goTo(c, needsPath(c), 'gemt');
  if (question === 'wishes' && !withdrawn)
    return goTo(c, `${needsPath(c)}/oensker/forstaaet${fromCheck(c) ? '?fra=tjek' : ''}`);
  return goTo(c, afterwards(c, question));
});

async function showCheckPage(c: RequestContext, form: FormState, status: Status = 200) {
  const { tx, texts, lang } = c.var;
  const needs = await needsOf(tx, idOf(c));
  const words = texts.citizens.needs;
  return showPage(
    c,
    { title: words.check.title, back: { href: needsPath(c), label: words.toOverview } },
    <CheckPage
      needs={needs}
      onBehalfOf={byOther(c) ? needs.name : null}
      form={form}
      formId={newId()}
      {...{ texts, lang }}
    />,
    status,
  );
}

const showCheck = get('/borgere/:citizenId/behov/tjek', 'answer needs', (c) => showCheckPage(c, emptyForm()));

const onBehalf = z.object({ onBehalfReason: choice(onBehalfReasons), onBehalfNote: optionalText(500) });
const ownAct = z.object({}).transform(() => ({ onBehalfReason: null, onBehalfNote: null }));

const confirm = post('/borgere/:citizenId/behov/tjek', 'answer needs', async (c) => {
  const { tx, clock, actor, body, texts } = c.var;
  const messages = { ...texts.formMessages, required: texts.common.onBehalf.required };
  const parsed = byOther(c) ? parseForm(onBehalf, body, messages) : parseForm(ownAct, body, messages);
  if (!parsed.ok) return showCheckPage(c, parsed.form, 422);
  const result = await confirmNeeds(tx, clock, actor, {
    citizenId: idOf(c),
    version: String(body._version ?? ''),
    ...parsed.data,
  });
  if (!result.saved) return showCheckPage(c, staleForm(c, result.newest), 409);
  return goTo(c, byOther(c) ? `/borgere/${idOf(c)}` : needsPath(c), 'gemt');
});

/** The menu's address, the same for every citizen. */
const myNeeds = get('/mine-behov', 'signed in', (c) => {
  if (!c.var.actor.citizenId) throw notFound();
  return goTo(c, `/borgere/${c.var.actor.citizenId}/behov`);
});

export const needsRoutes = [myNeeds, showStart, showCheck, confirm, showOne, answerOne];
