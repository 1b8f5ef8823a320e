import { formatMoment } from '#design/index.ts';
import { get, goTo, pageOf, post, type RequestContext, type Route, showPage } from '#domains/access/index.ts';
import { emptyForm, type FormState, parseForm } from '#platform/http/form.ts';
import { loadWeights } from '../loading/load-weights.ts';
import { TERM_KEYS } from '../pair/soft-terms.ts';
import type { Weights } from '../pair/weights.ts';
import { changeWeights } from './change-weights.ts';
import { PreviewPage } from './pages/preview-page.tsx';
import { WeightsPage, weightsPath } from './pages/weights-page.tsx';
import { previewWeights } from './preview-weights.ts';
import { changedWeightsForm, changesBetween, weightFields, weightsForm } from './weights-form.ts';
import { latestChange, weightHistory } from './weights-queries.ts';

const policy = 'weigh matching';

/** What stands in the address, as a form would send it. */
const asked = (c: RequestContext): Record<string, string> =>
  Object.fromEntries(
    TERM_KEYS.flatMap((key) => (c.req.query(key) === undefined ? [] : [[key, c.req.query(key)!]])),
  );

async function showWeights(c: RequestContext, form: FormState | null, status: 200 | 422 = 200) {
  const { tx, clock, texts, lang } = c.var;
  const weights = await loadWeights(tx);
  const page = pageOf(c);
  return showPage(
    c,
    { title: texts.weighing.title, back: { href: '/matchning', label: texts.weighing.back } },
    <WeightsPage
      form={form ?? emptyForm({ ...weightFields(weights), ...asked(c) })}
      history={await weightHistory(tx, page)}
      today={clock.today()}
      {...{ weights, page, texts, lang }}
    />,
    status,
  );
}

interface Tried {
  weights: Weights;
  form?: FormState;
  stale?: boolean;
}

async function showPreview(
  c: RequestContext,
  { weights, form, stale }: Tried,
  status: 200 | 409 | 422 = 200,
) {
  const { database, tx, clock, actor, texts, lang } = c.var;
  const today = clock.today();
  const before = await loadWeights(tx);
  const latest = await latestChange(tx);
  const changes = changesBetween(before, weights);
  const preview =
    changes.length === 0
      ? null
      : await previewWeights({ database, tx, actor, today }, { before, after: weights });
  return showPage(
    c,
    {
      title: texts.weighing.preview.title,
      back: { href: weightsPath, label: texts.weighing.title },
      wide: true,
    },
    <PreviewPage
      version={latest?.number ?? 0}
      stale={
        stale && latest
          ? texts.common.stale(latest.changedByName, formatMoment(latest.changedAt, lang, today))
          : null
      }
      form={form ?? emptyForm()}
      {...{ weights, changes, preview, texts, lang }}
    />,
    status,
  );
}

const tryWeights = get(`${weightsPath}/proev`, policy, async (c) => {
  const parsed = parseForm(weightsForm, asked(c), c.var.texts.formMessages);
  return parsed.ok ? showPreview(c, { weights: parsed.data }) : showWeights(c, parsed.form, 422);
});

const saveWeights = post(weightsPath, policy, async (c) => {
  const { tx, clock, actor, body, texts } = c.var;
  const parsed = parseForm(changedWeightsForm, body, texts.formMessages);
  if (!parsed.ok) {
    const weights = parseForm(weightsForm, body, texts.formMessages);
    return weights.ok
      ? showPreview(c, { weights: weights.data, form: parsed.form }, 422)
      : showWeights(c, parsed.form, 422);
  }
  const { why, ...weights } = parsed.data;
  const version = Number(body._version) || 0;
  const result = await changeWeights(tx, clock, actor, { version, weights, why });
  if (result !== 'stale') return goTo(c, weightsPath, result === 'changed' ? 'gemt' : undefined);
  return showPreview(c, { weights, form: emptyForm({ why }), stale: true }, 409);
});

export const weightsRoutes: Route[] = [
  get(weightsPath, policy, (c) => showWeights(c, null)),
  tryWeights,
  saveWeights,
];
