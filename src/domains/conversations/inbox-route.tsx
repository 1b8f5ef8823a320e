import { get, isStaff, pageOf, pageSize, recordLooks, searchedFor, showPage } from '#domains/access/index.ts';
import type { ConversationLine } from './conversation-line.ts';
import { conversationsOf } from './conversation-queries.ts';
import { InboxPage, viewOf } from './pages/inbox-page.tsx';

/** Those who stand there by their own name, and not by an alias. */
const namedIn = (rows: readonly ConversationLine[], staff: boolean): string[] =>
  rows.flatMap(({ citizenId, others }) =>
    citizenId &&
    others.some(({ party, alias, name }) => party === 'citizen' && name !== null && (staff || alias === null))
      ? [citizenId]
      : [],
  );

export const inboxRoute = get('/dialoger', 'list conversations', async (c) => {
  const { tx, actor, texts, lang, clock } = c.var;
  const view = viewOf(c.req.query('visning'));
  const query = searchedFor(c, 'q');
  const page = pageOf(c);
  const staff = isStaff(actor);
  const rows = await conversationsOf(tx, actor, { today: clock.today(), view, query, page });
  const shown = rows.slice(0, pageSize);
  await recordLooks(tx, clock, actor, namedIn(shown, staff), {
    reason: 'list-conversations',
    path: '/dialoger',
    result: 'allowed',
  });
  return showPage(
    c,
    { title: texts.conversations.list.title, wide: true },
    <InboxPage
      rows={shown}
      hasMore={rows.length > pageSize}
      side={staff ? 'staff' : (actor.role as 'citizen' | 'employer' | 'mentor')}
      writeHref={actor.citizenId ? `/borgere/${actor.citizenId}/dialog` : null}
      today={clock.today()}
      {...{ view, query, page, texts, lang }}
    />,
  );
});
