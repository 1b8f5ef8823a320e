import { z } from 'zod';
import { get, goTo, isStaff, post, type RequestContext, type Route } from '#domains/access/index.ts';
import {
  choice,
  date,
  emptyForm,
  type FormState,
  formWithError,
  onBehalfReason,
  optionalText,
  parseForm,
  text,
  ticked,
  withDates,
} from '#platform/http/form.ts';
import { agreeAction, completeAction } from './agree-action.ts';
import { answeredMeanwhile, revealsTheCitizen } from './check-reply.ts';
import { chooseDigest, digests } from './choose-digest.ts';
import { closeConversation, reopenConversation } from './close-conversation.ts';
import { decideHeldReply } from './held-reply.ts';
import { writeNote } from './internal-note.ts';
import { keepContact } from './keep-contact.ts';
import { keepDraft, longestDraft } from './keep-draft.ts';
import { findConversation, ownPart, participantsOf } from './load-conversation.ts';
import { settle } from './mark-read.ts';
import { conversationId, showThread } from './show-thread.tsx';
import { writeMessage } from './write-message.ts';

const address = (c: RequestContext) => `/dialoger/${conversationId(c)}`;

const show = get('/dialoger/:conversationId', 'take part in conversation', (c) => showThread(c));

const replyForm = (staff: boolean) =>
  z
    .object({
      body: text(5000),
      sendAnyway: ticked,
      urgent: ticked,
      as: optionalText(40),
      onBehalfReason: optionalText(40),
      onBehalfNote: optionalText(500),
    })
    .superRefine(({ as, onBehalfReason: reason }, context) => {
      if (!staff || as === null || as === 'self') return;
      if (!onBehalfReason().safeParse(reason ?? '').success)
        context.addIssue({ code: 'custom', path: ['onBehalfReason'], message: 'onBehalfRequired' });
    });

async function keepTyped(c: RequestContext): Promise<string> {
  const { tx, clock, actor, body } = c.var;
  const typed = typeof body.body === 'string' ? body.body.replace(/\0/g, '').slice(0, longestDraft) : '';
  if (typed.trim() !== '')
    await keepDraft(tx, clock, actor, { conversationId: conversationId(c), body: typed });
  return typed;
}

const write = post('/dialoger/:conversationId', 'take part in conversation', async (c) => {
  const { tx, clock, actor, body, texts } = c.var;
  const id = conversationId(c);
  const staff = isStaff(actor);
  const words = texts.conversations;
  const again = async (
    form: FormState,
    more: { status?: 409 | 422; stale?: string; asksAnyway?: boolean } = {},
  ) => {
    await keepTyped(c);
    return showThread(c, { name: 'reply', form, status: 422, ...more });
  };
  const parsed = parseForm(replyForm(staff), body, texts.formMessages);
  if (!parsed.ok) return again(parsed.form);
  const { as, sendAnyway, urgent, onBehalfReason: reason, onBehalfNote: note } = parsed.data;
  const conversation = await findConversation(tx, id, 'lock');
  const participants = await participantsOf(tx, actor, id);
  const typed = emptyForm(Object.fromEntries(Object.entries(body).filter(([name]) => !name.startsWith('_'))));
  if (conversation.closedAt) return again(typed, { status: 409, stale: words.thread.closedMeanwhile });
  const colleague = await answeredMeanwhile(tx, actor, id, ownPart(participants), Number(body._version));
  if (colleague) return again(typed, { status: 409, stale: words.thread.colleague(colleague) });
  const behalf = staff && as && as !== 'self' && reason ? { participantId: as, reason, note } : null;
  const author = participants.find((one) => (behalf ? one.id === behalf.participantId : one.own));
  if (!sendAnyway && revealsTheCitizen(parsed.data.body, author ?? null)) {
    const error = behalf ? words.reveals.errorFor : words.reveals.error;
    return again(formWithError(body, 'body', error), { asksAnyway: true });
  }
  if (behalf && !author) return again(formWithError(body, 'as', texts.formMessages.notAChoice));
  await writeMessage(tx, clock, actor, {
    conversationId: id,
    body: parsed.data.body,
    urgent,
    onBehalf: behalf,
  });
  return goTo(c, address(c), 'sendt');
});

const draft = post('/dialoger/:conversationId/kladde', 'take part in conversation', async (c) => {
  const { tx, clock, actor, body, texts } = c.var;
  const typed = typeof body.body === 'string' ? body.body : '';
  if (typed.length > longestDraft) {
    const form = formWithError(body, 'body', texts.formMessages.tooLong(longestDraft));
    return showThread(c, { name: 'reply', form, status: 422 });
  }
  await keepDraft(tx, clock, actor, { conversationId: conversationId(c), body: typed.replace(/\0/g, '') });
  // The script asks while the person is writing, and shows no page.
  if (body._quiet === 'yes') return c.body(null, 204);
  return goTo(c, address(c), 'gemt');
});

const noAnswer = post('/dialoger/:conversationId/svar-ikke', 'take part in conversation', async (c) => {
  await settle(c.var.tx, c.var.clock, c.var.actor, conversationId(c));
  return goTo(c, '/dialoger', 'gemt');
});

const close = post('/dialoger/:conversationId/afslut', 'take part in conversation', async (c) => {
  await closeConversation(c.var.tx, c.var.clock, c.var.actor, { conversationId: conversationId(c) });
  return goTo(c, address(c), 'gemt');
});

const reopen = post('/dialoger/:conversationId/genaabn', 'take part in conversation', async (c) => {
  await reopenConversation(c.var.tx, c.var.clock, c.var.actor, { conversationId: conversationId(c) });
  return goTo(c, address(c), 'gemt');
});

const digest = post('/dialoger/:conversationId/besked', 'take part in conversation', async (c) => {
  const { tx, clock, actor, body, texts } = c.var;
  const parsed = parseForm(z.object({ digest: choice(digests) }), body, texts.formMessages);
  // There is always one chosen on the page; whoever sends none changes none.
  if (parsed.ok)
    await chooseDigest(tx, clock, actor, { conversationId: conversationId(c), digest: parsed.data.digest });
  return goTo(c, address(c), parsed.ok ? 'gemt' : undefined);
});

const agree = post('/dialoger/:conversationId/aftaler', 'take part in conversation', async (c) => {
  const { tx, clock, actor, body, texts } = c.var;
  const id = conversationId(c);
  const [first, ...rest] = (await participantsOf(tx, actor, id))
    .filter(({ leftAt }) => !leftAt)
    .map((one) => one.id);
  const schema = withDates(
    ['due'],
    z.object({ what: text(500), whoId: choice([first!, ...rest]), due: date() }),
  );
  const parsed = parseForm(schema, body, texts.formMessages);
  if (!parsed.ok) return showThread(c, { name: 'action', form: parsed.form, status: 422 });
  if ((await findConversation(tx, id)).closedAt)
    return showThread(c, {
      name: 'action',
      form: formWithError(body, 'what', texts.conversations.thread.closedText),
      status: 409,
      stale: texts.conversations.thread.closedMeanwhile,
    });
  const { what, whoId, due } = parsed.data;
  await agreeAction(tx, clock, actor, { conversationId: id, what, whoId, dueOn: due });
  return goTo(c, `${address(c)}#aftaler`, 'gemt');
});

const done = post(
  '/dialoger/:conversationId/aftaler/:agreedActionId/gjort',
  'take part in conversation',
  async (c) => {
    const actionId = c.req.param('agreedActionId') as string;
    await completeAction(c.var.tx, c.var.clock, c.var.actor, { conversationId: conversationId(c), actionId });
    return goTo(c, `${address(c)}#aftaler`, 'gemt');
  },
);

const note = post('/dialoger/:conversationId/noter', 'work on conversation', async (c) => {
  const { tx, clock, actor, body, texts } = c.var;
  const parsed = parseForm(z.object({ note: text(5000) }), body, texts.formMessages);
  if (!parsed.ok) return showThread(c, { name: 'note', form: parsed.form, status: 422 });
  await writeNote(tx, clock, actor, { conversationId: conversationId(c), body: parsed.data.note });
  return goTo(c, `${address(c)}#noter`, 'gemt');
});

const decide = post('/dialoger/:conversationId/svar/:heldReplyId', 'work on conversation', async (c) => {
  const { tx, clock, actor, body, texts } = c.var;
  const parsed = parseForm(z.object({ decision: choice(['posted', 'dropped']) }), body, texts.formMessages);
  if (!parsed.ok) return showThread(c);
  await decideHeldReply(tx, clock, actor, {
    conversationId: conversationId(c),
    replyId: c.req.param('heldReplyId') as string,
    decision: parsed.data.decision,
  });
  return goTo(c, address(c), 'gemt');
});

const contact = post('/dialoger/:conversationId/kontakt', 'keep contact', async (c) => {
  await keepContact(c.var.tx, c.var.clock, c.var.actor, { conversationId: conversationId(c) });
  return goTo(c, address(c), 'gemt');
});

export const threadRoutes: Route[] = [
  show,
  write,
  draft,
  noAnswer,
  close,
  reopen,
  digest,
  agree,
  done,
  note,
  decide,
  contact,
];
