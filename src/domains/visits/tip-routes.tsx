import { z } from 'zod';
import {
  get,
  goTo,
  pageOf,
  pageSize,
  post,
  type RequestContext,
  type Route,
  recordLooks,
  showPage,
} from '#domains/access/index.ts';
import { choice, emptyForm, type FormState, parseForm } from '#platform/http/form.ts';
import { notFound } from '#platform/http/refusal.ts';
import { actOnTip, DISMISS_REASONS, dismissTip, seeTip } from './answer-tip.ts';
import { TipListPage } from './pages/tip-list-page.tsx';
import { TipPage } from './pages/tip-page.tsx';
import { type Tip, tipOf, tipsWaiting } from './tip-queries.ts';

const list = get('/opgavetip', 'see task tips', async (c) => {
  const { tx, clock, actor, texts } = c.var;
  const page = pageOf(c);
  const found = await tipsWaiting(tx, actor.accountId!, { offset: (page - 1) * pageSize });
  const tips = found.slice(0, pageSize);
  await recordLooks(
    tx,
    clock,
    actor,
    tips.map(({ citizenId }) => citizenId),
    { reason: 'work-list', path: '/opgavetip', result: 'allowed' },
  );
  return showPage(
    c,
    { title: texts.visits.tips.title, back: { href: '/' } },
    <TipListPage tips={tips} hasMore={found.length > pageSize} {...{ page, texts }} />,
  );
});

/** @throws 404 for a tip about somebody else */
async function tipAsked(c: RequestContext): Promise<Tip> {
  const tip = await tipOf(c.var.tx, c.req.param('citizenId') as string, c.req.param('tipId') as string);
  if (!tip) throw notFound();
  return tip;
}

async function showTip(c: RequestContext, form: FormState, status: 200 | 422 = 200) {
  const { tx, clock, actor, texts, lang } = c.var;
  const tip = await tipAsked(c);
  await seeTip(tx, clock, actor, { tipId: tip.id, citizenId: tip.citizenId });
  return showPage(
    c,
    {
      title: texts.visits.tip.title(tip.citizenName, tip.taskTitle),
      back: { href: `/borgere/${tip.citizenId}`, label: tip.citizenName },
    },
    <TipPage tip={tip} today={clock.today()} {...{ form, texts, lang }} />,
    status,
  );
}

const one = get('/borgere/:citizenId/opgavetip/:tipId', 'find openings for citizen', (c) =>
  showTip(c, emptyForm()),
);

const dismiss = post('/borgere/:citizenId/opgavetip/:tipId/afvis', 'find openings for citizen', async (c) => {
  const { tx, clock, actor, body, texts } = c.var;
  const tip = await tipAsked(c);
  const parsed = parseForm(z.object({ reason: choice(DISMISS_REASONS) }), body, {
    ...texts.formMessages,
    required: texts.visits.errors.reasonMissing,
  });
  if (!parsed.ok) return showTip(c, parsed.form, 422);
  await dismissTip(tx, clock, actor, { tipId: tip.id, citizenId: tip.citizenId, ...parsed.data });
  return goTo(c, actor.role === 'caseworker' ? '/opgavetip' : `/borgere/${tip.citizenId}`, 'gemt');
});

const use = post('/borgere/:citizenId/opgavetip/:tipId/brug', 'find openings for citizen', async (c) => {
  const { tx, clock, actor } = c.var;
  const { id: tipId, citizenId, taskId } = await tipAsked(c);
  await actOnTip(tx, clock, actor, { tipId, citizenId });
  return goTo(c, `/borgere/${citizenId}/smaajob?opgave=${taskId}`);
});

export const tipRoutes: Route[] = [list, one, dismiss, use];
