import { formatMoment } from '#design/format.ts';
import { EmptyState, Heading, NextPages, Table } from '#design/index.ts';
import { pageOf, pageSize } from './paging.ts';
import { get, type RequestContext } from './route.ts';
import { showPage } from './show-page.tsx';

async function looksAt(c: RequestContext, citizenId: string, page: number) {
  return c.var.tx
    .selectFrom('look')
    .selectAll()
    .where('citizenId', '=', citizenId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(pageSize + 1)
    .offset((page - 1) * pageSize)
    .execute();
}

const showLooks = get('/borgere/:citizenId/opslag', 'see who looked', async (c) => {
  const { texts, lang, actor, clock } = c.var;
  const words = texts.access.looks;
  const citizenId = c.req.param('citizenId') as string;
  const page = pageOf(c);
  const rows = await looksAt(c, citizenId, page);
  const citizen = await c.var.tx
    .selectFrom('citizen')
    .select('name')
    .where('id', '=', citizenId)
    .executeTakeFirstOrThrow();
  const title = actor.role === 'citizen' ? words.title : words.titleFor(citizen.name);
  const hasMore = rows.length > pageSize;
  return showPage(
    c,
    { title, back: actor.role === 'citizen' ? undefined : { href: `/borgere/${citizenId}` } },
    <>
      <Heading>{title}</Heading>
      <p class="font-lead">{actor.role === 'citizen' ? words.intro : words.introStaff}</p>
      {rows.length === 0 ? (
        <EmptyState title={words.empty} />
      ) : (
        <>
          <Table
            caption={title}
            captionHidden
            rows={rows.slice(0, pageSize)}
            rowKey={(row) => row.id}
            columns={[
              {
                header: words.when,
                plainOnPhone: true,
                cell: (row) => formatMoment(row.at, lang, clock.today()),
              },
              {
                header: words.who,
                plainOnPhone: true,
                cell: (row) =>
                  `${row.actorName}, ${texts.access.roles[row.actorRole as keyof typeof texts.access.roles].toLowerCase()}`,
              },
              {
                header: words.what,
                plainOnPhone: true,
                cell: (row) => words.reasons[row.reason] ?? words.reasons.unknown,
              },
              {
                header: words.result,
                cell: (row) => (row.result === 'allowed' ? words.allowed : words.denied),
              },
            ]}
          />
          <NextPages page={page} hasMore={hasMore} href={(to) => `?side=${to}`} />
        </>
      )}
      {actor.role === 'citizen' && <p>{words.question}</p>}
    </>,
  );
});

/** The menu's address, the same for every citizen. */
const myLooks = get('/mine-opslag', 'signed in', (c) => {
  const { citizenId } = c.var.actor;
  return c.redirect(citizenId ? `/borgere/${citizenId}/opslag` : '/', 303);
});

export const whoLookedRoutes = [showLooks, myLooks];
