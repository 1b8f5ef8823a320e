import { z } from 'zod';
import { get, goTo, post, type RequestContext, showPage } from '#domains/access/index.ts';
import { choice, emptyForm, type FormState, optionalText, parseForm } from '#platform/http/form.ts';
import { notFound } from '#platform/http/refusal.ts';
import { newId } from '#platform/id.ts';
import { block, report, reportReasons, type Side } from './block-and-report.ts';
import { type Contact, contactOfConversation } from './contact-queries.ts';
import { endContact } from './end-contact.ts';
import { ContactPage } from './pages/contact-page.tsx';
import { promiseAnswer } from './promise-answer.ts';

const policy = 'stand in contact';
const path = '/markedsplads/dialoger/:conversationId';

const contactOf = async (c: RequestContext, lock?: 'lock'): Promise<Contact> => {
  const contact = await contactOfConversation(c.var.tx, c.req.param('conversationId') as string, lock);
  if (!contact) throw notFound();
  return contact;
};
const sideOf = (c: RequestContext): Side => (c.var.actor.role === 'citizen' ? 'citizen' : 'employer');
/** Where somebody goes who has done what they came for; the holder of a link has this one thread only. */
const away = (c: RequestContext, { conversationId }: Contact) =>
  c.var.actor.link ? `/dialoger/${conversationId}` : '/markedsplads';

async function showContact(c: RequestContext, form: FormState = emptyForm(), status: 200 | 422 = 200) {
  const { texts } = c.var;
  const contact = await contactOf(c);
  const { conversationId, alias, identityItems, open, waitsForEmployer } = contact;
  const side = sideOf(c);
  return showPage(
    c,
    { title: texts.marketplace.contact.title, back: { href: `/dialoger/${conversationId}` } },
    <ContactPage
      {...{ conversationId, side, alias, open, waitsForEmployer, form, texts }}
      withWhom={side === 'citizen' ? contact.workplaceName : alias}
      opened={identityItems}
      formIds={Array.from({ length: 5 }, () => newId())}
    />,
    status,
  );
}

const show = get(path, policy, (c) => showContact(c));

const today = post(`${path}/i-dag`, policy, async (c) => {
  const contact = await contactOf(c, 'lock');
  if (sideOf(c) === 'employer' && contact.open)
    await promiseAnswer(c.var.tx, c.var.clock, c.var.actor, contact);
  return goTo(c, `/dialoger/${contact.conversationId}`, 'gemt');
});

const gone = post(`${path}/vaek`, policy, async (c) => {
  const { tx, clock, actor, texts } = c.var;
  const contact = await contactOf(c, 'lock');
  if (sideOf(c) === 'employer' && contact.open)
    await endContact(tx, clock, actor, {
      conversationId: contact.conversationId,
      reason: 'employer',
      words: { party: 'employer', text: texts.marketplace.quick.goneWords, onBehalfReason: null },
    });
  return goTo(c, away(c, contact), 'svaret');
});

const stop = post(`${path}/stop`, policy, async (c) => {
  const { tx, clock, actor, texts } = c.var;
  const contact = await contactOf(c, 'lock');
  const party = sideOf(c);
  if (contact.open)
    await endContact(tx, clock, actor, {
      conversationId: contact.conversationId,
      reason: party,
      words: { party, text: texts.marketplace.contact.closedWords, onBehalfReason: null },
    });
  return goTo(c, away(c, contact), 'gemt');
});

const blockOther = post(`${path}/bloker`, policy, async (c) => {
  const { tx, clock, actor } = c.var;
  const contact = await contactOf(c, 'lock');
  const { citizenId, workplaceId } = contact;
  await block(tx, clock, actor, { citizenId, workplaceId, by: sideOf(c) });
  return goTo(c, away(c, contact), 'gemt');
});

const told = z.object({ reason: choice(reportReasons), note: optionalText(1000) });

const reportOther = post(`${path}/meld`, policy, async (c) => {
  const { tx, clock, actor, body, texts } = c.var;
  const contact = await contactOf(c);
  const parsed = parseForm(told, body, texts.formMessages);
  if (!parsed.ok) return showContact(c, parsed.form, 422);
  const { citizenId, workplaceId } = contact;
  await report(tx, clock, actor, { citizenId, workplaceId, by: sideOf(c), ...parsed.data });
  return goTo(c, `/markedsplads/dialoger/${contact.conversationId}`, 'sendt');
});

export const contactRoutes = [show, today, gone, stop, blockOther, reportOther];
