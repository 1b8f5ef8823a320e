import { get, goTo, post, type RequestContext, showPage } from '#domains/access/index.ts';
import { emptyForm, type FormState, formWithError, parseForm } from '#platform/http/form.ts';
import { isId } from '#platform/id.ts';
import { handOver, handOverForm } from './hand-over.ts';
import { HandOverPage } from './pages/hand-over-page.tsx';
import { companiesToHandOver } from './portfolio-list.ts';
import { rosterOf } from './roster.ts';

const path = '/portefoelje/aflevering';

/** A consultant gives away their own; a manager anybody's, and those nobody has. */
const fromIn = (c: RequestContext, asked: unknown): string | null => {
  const { actor } = c.var;
  if (actor.role !== 'manager') return actor.accountId;
  return typeof asked === 'string' && isId(asked) ? asked : null;
};

async function showHandOver(
  c: RequestContext,
  fromId: string | null,
  form: FormState,
  status: 200 | 422 = 200,
) {
  const { tx, actor, clock, texts } = c.var;
  const roster = await rosterOf(tx, clock.today());
  return showPage(
    c,
    { title: texts.portfolio.handOver.title },
    <HandOverPage
      form={form}
      companies={await companiesToHandOver(tx, fromId)}
      from={roster.find(({ id }) => id === fromId) ?? null}
      roster={roster}
      manager={actor.role === 'manager'}
      texts={texts}
    />,
    status,
  );
}

const show = get(path, 'keep portfolio', (c) => {
  const company = c.req.query('virksomhed');
  return showHandOver(
    c,
    fromIn(c, c.req.query('fra')),
    emptyForm(company && isId(company) ? { companies: company } : {}),
  );
});

const give = post(path, 'keep portfolio', async (c) => {
  const { tx, clock, actor, body, texts } = c.var;
  const fromId = fromIn(c, body.from);
  const parsed = parseForm(handOverForm, body, { ...texts.formMessages, ...texts.portfolio.errors });
  if (!parsed.ok) return showHandOver(c, fromId, parsed.form, 422);
  const result = await handOver(tx, clock, actor, { ...parsed.data, fromId });
  if (result.ok) return goTo(c, actor.role === 'manager' ? '/portefoelje/fordeling' : '/portefoelje', 'gemt');
  const form =
    result.wrong === 'nothing'
      ? formWithError(body, 'companies', texts.portfolio.handOver.nothing)
      : formWithError(body, 'to', texts.portfolio.errors.chooseConsultant);
  return showHandOver(c, fromId, form, 422);
});

export const handOverRoutes = [show, give];
