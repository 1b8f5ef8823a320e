import { get, goTo, post, type RequestContext, showPage } from '#domains/access/index.ts';
import { emptyForm, type FormState, parseForm } from '#platform/http/form.ts';
import { notFound } from '#platform/http/refusal.ts';
import { newId } from '#platform/id.ts';
import { knownTimetable } from '#platform/travel/known-timetable.ts';
import { answerForm } from './answer-forms.ts';
import { type CitizenNeeds, needsOf } from './needs-queries.ts';
import {
  afterwards,
  byOther,
  fromCheck,
  idOf,
  messagesOf,
  needsPath,
  type Status,
  staleForm,
} from './needs-request.ts';
import { NeedsStartPage } from './pages/needs-start-page.tsx';
import { QuestionPage } from './pages/question-page.tsx';
import { addressOf, previousQuestion, type Question, questionAt } from './questions.ts';
import { saveAnswer } from './save-answer.ts';

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
      hasTimetable={question === 'travel' && (await knownTimetable(tx)) !== null}
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

/** The menu's address, the same for every citizen. */
const myNeeds = get('/mine-behov', 'signed in', (c) => {
  const { citizenId } = c.var.actor;
  return goTo(c, citizenId ? `/borgere/${citizenId}/behov` : '/');
});

export const needsRoutes = [myNeeds, showStart, showOne, answerOne];
