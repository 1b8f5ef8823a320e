import { z } from 'zod';
import {
  get,
  goTo,
  isStaff,
  post,
  type RequestContext,
  type Route,
  showPage,
} from '#domains/access/index.ts';
import {
  choices,
  emptyForm,
  type FormState,
  formWithError,
  onBehalfReason,
  optionalText,
  parseForm,
} from '#platform/http/form.ts';
import { notFound } from '#platform/http/refusal.ts';
import { participantsOf } from './load-conversation.ts';
import { listed, nameOf } from './names.ts';
import { openIdentity } from './open-identity.ts';
import { IdentityPage } from './pages/identity-page.tsx';
import { identityItems } from './participant.ts';
import { shownTo } from './participant-view.ts';
import { conversationId } from './show-thread.tsx';

async function citizenIn(c: RequestContext) {
  const { tx, actor } = c.var;
  const all = await participantsOf(tx, actor, conversationId(c));
  const citizen = all.find(({ party }) => party === 'citizen');
  if (!citizen) throw notFound();
  return { citizen, others: all.filter((one) => one !== citizen && one.leftAt === null) };
}

async function showIdentity(c: RequestContext, form: FormState = emptyForm()) {
  const { texts, lang, actor } = c.var;
  const { citizen, others } = await citizenIn(c);
  const words = texts.conversations.identity;
  // Staff know already.
  const readers = others
    .filter(({ party }) => party !== 'staff')
    .map((one) => {
      const { name, title } = shownTo({ staff: isStaff(actor) }, one);
      return one.party === 'employer' ? (title ?? nameOf({ name }, texts)) : nameOf({ name }, texts);
    });
  const { name, phone, email, identityItems: opened } = citizen;
  const forName = citizen.own ? null : name;
  return showPage(
    c,
    {
      title: forName ? words.titleFor(forName) : words.title,
      back: { href: `/dialoger/${conversationId(c)}` },
    },
    <IdentityPage
      conversationId={conversationId(c)}
      has={{ name, phone, mail: email }}
      opened={opened}
      readers={listed(readers, lang)}
      forName={forName}
      isProtected={citizen.protected}
      form={form}
      texts={texts}
    />,
    Object.keys(form.errors).length > 0 ? 422 : 200,
  );
}

const show = get('/dialoger/:conversationId/vis-hvem', 'open own identity', (c) => showIdentity(c));

const open = post('/dialoger/:conversationId/vis-hvem', 'open own identity', async (c) => {
  const { tx, clock, actor, body, texts } = c.var;
  const { citizen } = await citizenIn(c);
  const items = choices(identityItems, 1);
  const schema = citizen.own
    ? z.object({ items }).transform((data) => ({ ...data, onBehalfReason: null, onBehalfNote: null }))
    : z.object({ items, onBehalfReason: onBehalfReason(), onBehalfNote: optionalText(500) });
  const parsed = parseForm(schema, body, texts.formMessages);
  if (!parsed.ok) return showIdentity(c, parsed.form);
  if (citizen.protected)
    return showIdentity(c, formWithError(body, 'items', texts.conversations.identity.protectedText));
  const { onBehalfReason: reason, onBehalfNote: note } = parsed.data;
  await openIdentity(tx, clock, actor, {
    conversationId: conversationId(c),
    items: parsed.data.items,
    onBehalf: reason ? { reason, note } : null,
  });
  return goTo(c, `/dialoger/${conversationId(c)}`, 'gemt');
});

export const identityRoutes: Route[] = [show, open];
