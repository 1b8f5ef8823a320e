import { get, goTo, isStaff, pageOf, pageSize, type Route, showPage } from '#domains/access/index.ts';
import { calendarFile } from './calendar-file.ts';
import { listGatherings, ownSignUp } from './gathering-queries.ts';
import { GatheringListPage } from './pages/gathering-list-page.tsx';
import { gatheringAsked, showGathering } from './show-gathering.tsx';

const list = get('/arrangementer', 'signed in', async (c) => {
  const { tx, clock, actor, texts, lang } = c.var;
  const past = c.req.query('vis') === 'tidligere';
  const page = pageOf(c);
  const found = await listGatherings(tx, actor, { past, page, now: clock.now() });
  return showPage(
    c,
    { title: texts.gatherings.list.title },
    <GatheringListPage
      rows={found.slice(0, pageSize)}
      hasMore={found.length > pageSize}
      page={page}
      past={past}
      staff={isStaff(actor)}
      mayArrange={isStaff(actor) && actor.role !== 'administrator'}
      today={clock.today()}
      texts={texts}
      lang={lang}
    />,
  );
});

const one = get('/arrangementer/:gatheringId', 'signed in', async (c) =>
  showGathering(c, await gatheringAsked(c)),
);

/** For anybody's calendar, on the phone or at the desk. */
const calendar = get('/arrangementer/:gatheringId/kalender', 'signed in', async (c) => {
  const { clock, actor } = c.var;
  const gathering = await gatheringAsked(c);
  const file = calendarFile(
    { ...gathering, gatheringId: gathering.id },
    { name: actor.name, email: 'ingen-svar@fodfaeste.example' },
    gathering.cancelledAt !== null,
    clock.now(),
  );
  return c.body(file.content, 200, {
    'content-type': file.contentType,
    'content-disposition': `attachment; filename="arrangement.ics"`,
  });
});

/** Where a link in a reminder leads: to what its holder has signed up for. */
const mine = get('/min-tilmelding', 'sign up for gatherings', async (c) => {
  const own = await ownSignUp(c.var.tx, c.var.actor, null);
  return goTo(c, own ? `/arrangementer/${own.gatheringId}` : '/arrangementer');
});

export const gatheringListRoutes: Route[] = [list, mine];
export const gatheringPageRoutes: Route[] = [one, calendar];
