import { z } from 'zod';
import { get, goTo, post, type RequestContext, showPage } from '#domains/access/index.ts';
import { type Reading, rememberChoice } from '#domains/occupations/index.ts';
import { emptyForm, type FormState, parseForm } from '#platform/http/form.ts';
import { newId } from '#platform/id.ts';
import type { WishAnswer } from './answers.ts';
import { needsOf } from './needs-queries.ts';
import { afterwards, fromCheck, idOf, needsPath, staleForm } from './needs-request.ts';
import { UnderstoodPage } from './pages/understood-page.tsx';
import { addressOf } from './questions.ts';
import { saveAnswer } from './save-answer.ts';
import { readWishes, understoodAs } from './wish-proposals.ts';

/**
 * The proposal that stands now. While none is sure enough to be taken for granted, or what was chosen before is
 * proposed no more, the person has to choose.
 */
function chosen({ occupation }: WishAnswer, { proposals, chosen: sure, remembered }: Reading) {
  const at = proposals.findIndex((link) => link.label === occupation);
  if (at >= 0) return String(at);
  return occupation === null && (sure || remembered) ? 'none' : undefined;
}

async function show(c: RequestContext, form: FormState | null, status: 200 | 409 | 422 = 200) {
  const { tx, actor, texts } = c.var;
  const needs = await needsOf(tx, idOf(c));
  const wishes = needs.answers.wishes?.wishes ?? [];
  const back = `${needsPath(c)}/${addressOf('wishes')}`;
  if (wishes.length === 0) return goTo(c, back);
  const readings = await readWishes(tx, actor, wishes);
  const values = Object.fromEntries(wishes.map((wish, at) => [`wish${at + 1}`, chosen(wish, readings[at]!)]));
  return showPage(
    c,
    { title: texts.citizens.needs.title, back: { href: back, label: texts.citizens.needs.back } },
    <UnderstoodPage
      citizenId={idOf(c)}
      wishes={wishes}
      readings={readings}
      form={form ?? emptyForm(values)}
      formId={newId()}
      version={needs.version}
      fromCheck={fromCheck(c)}
      texts={texts}
    />,
    status,
  );
}

const showUnderstood = get('/borgere/:citizenId/behov/oensker/forstaaet', 'answer needs', (c) =>
  show(c, null),
);

const chooseUnderstood = post('/borgere/:citizenId/behov/oensker/forstaaet', 'answer needs', async (c) => {
  const { tx, clock, actor, body, texts } = c.var;
  const wishes = (await needsOf(tx, idOf(c))).answers.wishes?.wishes ?? [];
  const readings = await readWishes(tx, actor, wishes);
  const fields = wishes.map((_wish, at) => {
    const links = readings[at]!.proposals;
    const values = ['none', ...links.map((_link, choice) => String(choice))];
    return [`wish${at + 1}`, links.length === 0 ? z.any().optional() : z.enum(values)] as const;
  });
  const parsed = parseForm(z.object(Object.fromEntries(fields)), body, {
    ...texts.formMessages,
    required: texts.formMessages.notAChoice,
  });
  if (!parsed.ok) return show(c, parsed.form, 422);
  const answers = parsed.data as Record<string, string>;
  const meant = readings.map(({ proposals }, at) => proposals[Number(answers[`wish${at + 1}`])] ?? null);
  const result = await saveAnswer(tx, clock, actor, {
    citizenId: idOf(c),
    question: 'wishes',
    answer: {
      wishes: wishes.map((wish, at) => understoodAs(wish, meant[at]!)),
    },
    version: String(body._version ?? ''),
  });
  if (!result.saved)
    return show(c, { ...staleForm(c, result.newest), values: parsed.data as FormState['values'] }, 409);
  for (const [at, reading] of readings.entries()) {
    if (reading.proposals.length > 0) await rememberChoice(tx, clock, actor, reading, meant[at]!);
  }
  return goTo(c, afterwards(c, 'wishes'));
});

export const understoodRoutes = [showUnderstood, chooseUnderstood];
