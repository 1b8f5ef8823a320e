import { z } from 'zod';
import { get, goTo, post, type RequestContext, showPage } from '#domains/access/index.ts';
import {
  choice,
  emptyForm,
  type FormState,
  formWithError,
  onBehalfReason,
  optionalChoice,
  optionalText,
  parseForm,
} from '#platform/http/form.ts';
import { notFound } from '#platform/http/refusal.ts';
import { newId } from '#platform/id.ts';
import { block, report, reportReasons, type Side } from './block-and-report.ts';
import { behindContact, type Contact, contactOfConversation } from './contact-queries.ts';
import { endContact } from './end-contact.ts';
import { HELPS, HelpInContactPage, helpsOf, sideAt } from './pages/help-in-contact-page.tsx';
import { promiseAnswer } from './promise-answer.ts';

/** What the two can do with a press, done by staff for the one of them who asked. */
const policy = 'help in contact';
const path = '/markedsplads/dialoger/:conversationId/hjaelp';

const contactOf = async (c: RequestContext, lock?: 'lock'): Promise<Contact> => {
  const contact = await contactOfConversation(c.var.tx, c.req.param('conversationId') as string, lock);
  if (!contact) throw notFound();
  return contact;
};

async function showHelp(
  c: RequestContext,
  contact: Contact,
  side: Side,
  form: FormState = emptyForm(),
  status: 200 | 422 = 200,
) {
  const { tx, texts } = c.var;
  const behind = await behindContact(tx, contact);
  const words = texts.marketplace.help;
  return showPage(
    c,
    { title: words.title, back: { href: '/markedsplads', label: texts.marketplace.title } },
    <HelpInContactPage {...{ contact, behind, side, form, texts }} formId={newId()} />,
    status,
  );
}

const show = get(path, policy, async (c) => showHelp(c, await contactOf(c), sideAt(c.req.query('for'))));

const asked = z.object({
  act: choice(HELPS),
  reason: optionalChoice(reportReasons),
  note: optionalText(1000),
  onBehalfReason: onBehalfReason(),
  onBehalfNote: optionalText(500),
});

const act = post(path, policy, async (c) => {
  const { tx, clock, actor, body, texts } = c.var;
  const contact = await contactOf(c, 'lock');
  const side = sideAt(String(body.for ?? ''));
  const parsed = parseForm(asked, body, texts.formMessages);
  if (!parsed.ok) return showHelp(c, contact, side, parsed.form, 422);
  const { act: help, reason, note, onBehalfReason: why } = parsed.data;
  // Somebody was quicker, or the page is old.
  if (!helpsOf(side, contact).includes(help))
    return showHelp(c, contact, side, formWithError(body, 'act', texts.marketplace.help.tooLate), 422);
  if (help === 'report' && !reason)
    return showHelp(
      c,
      contact,
      side,
      formWithError(body, 'reason', texts.marketplace.help.reasonMissing),
      422,
    );
  const { conversationId, citizenId, workplaceId } = contact;
  const pair = { citizenId, workplaceId, by: side, onBehalfReason: why };
  const end = (text: string) =>
    endContact(tx, clock, actor, {
      conversationId,
      reason: side,
      words: { party: side, text, onBehalfReason: why },
    });
  if (help === 'today') await promiseAnswer(tx, clock, actor, contact, why);
  else if (help === 'gone') await end(texts.marketplace.quick.goneWords);
  else if (help === 'stop') await end(texts.marketplace.contact.closedWords);
  else if (help === 'block') await block(tx, clock, actor, pair);
  else await report(tx, clock, actor, { ...pair, reason: reason!, note });
  return goTo(c, `${path.replace(':conversationId', conversationId)}?for=${body.for ?? ''}`, 'gemt');
});

export const helpInContactRoutes = [show, act];
