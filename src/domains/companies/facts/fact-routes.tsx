import { get, goTo, isStaff, post, type RequestContext, showPage } from '#domains/access/index.ts';
import { emptyForm, type FormState, formWithError, parseForm } from '#platform/http/form.ts';
import { workplaceCard } from '../workplace-queries.ts';
import { factByEmployer, factByStaff, factValueOf } from './fact-form.ts';
import { factsOf } from './fact-queries.ts';
import { FactsPage } from './pages/facts-page.tsx';
import { recordFact } from './record-fact.ts';
import { withdrawFact } from './withdraw-fact.ts';

const path = '/arbejdssteder/:workplaceId/kan';
const workplaceIdOf = (c: RequestContext) => c.req.param('workplaceId') as string;

async function showFacts(c: RequestContext, form: FormState, status: 200 | 422 = 200) {
  const { tx, actor, clock, texts, lang } = c.var;
  const { id, name } = await workplaceCard(tx, workplaceIdOf(c));
  return showPage(
    c,
    { title: texts.portfolio.facts.titleAt(name), back: { href: `/arbejdssteder/${id}`, label: name } },
    <FactsPage
      workplace={{ id, name }}
      facts={await factsOf(tx, id)}
      form={form}
      mayEdit={actor.role === 'consultant' || actor.role === 'employer'}
      staff={isStaff(actor)}
      today={clock.today()}
      texts={texts}
      lang={lang}
    />,
    status,
  );
}

const show = get(path, 'see workplace', (c) => showFacts(c, emptyForm({ source: 'visit' })));

const add = post(path, 'edit workplace', async (c) => {
  const { tx, clock, actor, body, texts } = c.var;
  const messages = { ...texts.formMessages, ...texts.portfolio.errors };
  const parsed = isStaff(actor)
    ? parseForm(factByStaff, body, messages)
    : parseForm(factByEmployer, body, messages);
  if (!parsed.ok) return showFacts(c, parsed.form, 422);
  const { kind, note, source, observed } = parsed.data;
  const observedOn = observed ?? clock.today();
  if (Temporal.PlainDate.compare(observedOn, clock.today()) > 0)
    return showFacts(c, formWithError(body, 'observed', texts.portfolio.facts.future), 422);
  const workplaceId = workplaceIdOf(c);
  await recordFact(tx, clock, actor, {
    workplaceId,
    kind,
    value: factValueOf(parsed.data),
    note,
    source,
    observedOn,
  });
  return goTo(c, `/arbejdssteder/${workplaceId}/kan`, 'gemt');
});

const withdraw = post(`${path}/:factId/traek-tilbage`, 'edit workplace', async (c) => {
  const { tx, clock, actor } = c.var;
  const workplaceId = workplaceIdOf(c);
  const done = await withdrawFact(tx, clock, actor, { workplaceId, factId: c.req.param('factId') as string });
  return goTo(c, `/arbejdssteder/${workplaceId}/kan`, done ? 'gemt' : undefined);
});

export const factRoutes = [show, add, withdraw];
