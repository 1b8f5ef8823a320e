import { z } from 'zod';
import { get, goTo, post, type RequestContext, showPage } from '#domains/access/index.ts';
import { emptyForm, type FormState, onBehalfReason, optionalText, parseForm } from '#platform/http/form.ts';
import { newId } from '#platform/id.ts';
import { confirmNeeds } from './confirm-needs.ts';
import { needsOf } from './needs-queries.ts';
import { byOther, idOf, needsPath, type Status, staleForm } from './needs-request.ts';
import { CheckPage } from './pages/check-page.tsx';

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

const onBehalf = z.object({ onBehalfReason: onBehalfReason(), onBehalfNote: optionalText(500) });
const ownAct = z.object({}).transform(() => ({ onBehalfReason: null, onBehalfNote: null }));

const confirm = post('/borgere/:citizenId/behov/tjek', 'answer needs', async (c) => {
  const { tx, clock, actor, body, texts } = c.var;
  const parsed = parseForm(byOther(c) ? onBehalf : ownAct, body, texts.formMessages);
  if (!parsed.ok) return showCheckPage(c, parsed.form, 422);
  const result = await confirmNeeds(tx, clock, actor, {
    citizenId: idOf(c),
    version: String(body._version ?? ''),
    ...parsed.data,
  });
  if (!result.saved) return showCheckPage(c, staleForm(c, result.newest), 409);
  return goTo(c, byOther(c) ? `/borgere/${idOf(c)}` : needsPath(c), 'gemt');
});

export const checkRoutes = [showCheck, confirm];
