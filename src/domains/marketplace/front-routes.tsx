import { get, isStaff, pageOf, type RequestContext, recordLooks, showPage } from '#domains/access/index.ts';
import { isInOpenGroup } from '#domains/citizens/index.ts';
import { admittedWorkplaces } from '#domains/marketplace-doors/index.ts';
import { contactsOf } from './contact-queries.ts';
import { employerState } from './employer-queries.ts';
import { openingsAt } from './met-profile.ts';
import { CitizenFrontPage, EmployerFrontPage } from './pages/party-front-page.tsx';
import { groupAt, PeoplePage, StaffOverviewPage } from './pages/staff-overview-page.tsx';
import { type ProfileFacts, profileState } from './profile-state.ts';
import { marketplaceFigures, peopleToHelp, quietEmployers } from './staff-queries.ts';

async function citizenFront(c: RequestContext) {
  const { tx, actor, clock, texts } = c.var;
  const citizenId = actor.citizenId as string;
  const row = await tx
    .selectFrom('marketplaceProfile')
    .select(['offeredAt', 'acceptedAt', 'declinedAt', 'laterUntil', 'publishedAt', 'pausedAt', 'pausedUntil'])
    .select('leftAt')
    .where('citizenId', '=', citizenId)
    .executeTakeFirst();
  return (
    <CitizenFrontPage
      state={profileState((row as ProfileFacts | undefined) ?? null, clock.today())}
      open={await isInOpenGroup(tx, citizenId, clock.today())}
      contacts={await contactsOf(tx, actor)}
      today={clock.today()}
      texts={texts}
    />
  );
}

async function employerFront(c: RequestContext) {
  const { tx, actor, clock, texts } = c.var;
  const workplaces = await admittedWorkplaces(tx, actor);
  // Asked also of nobody's: the page asks as many questions whoever comes.
  const openings = await openingsAt(tx, workplaces.length > 0 ? workplaces.map(({ id }) => id) : [nobody]);
  return (
    <EmployerFrontPage
      state={await employerState(tx, actor)}
      contacts={await contactsOf(tx, actor)}
      today={clock.today()}
      {...{ openings, texts }}
    />
  );
}

const nobody = '00000000-0000-0000-0000-000000000000';

async function staffFront(c: RequestContext) {
  const { tx, actor, clock, texts } = c.var;
  const group = groupAt(c.req.query('vis'));
  const page = pageOf(c);
  const people = await peopleToHelp(tx, actor, clock.today(), group && { group, page });
  await recordLooks(
    tx,
    clock,
    actor,
    people.map(({ id }) => id),
    { reason: 'list-marketplace', path: '/markedsplads', result: 'allowed' },
  );
  if (group) return <PeoplePage {...{ group, people, page, texts }} />;
  return (
    <StaffOverviewPage
      figures={await marketplaceFigures(tx, clock.today())}
      quiet={await quietEmployers(tx, actor)}
      today={clock.today()}
      {...{ people, texts }}
    />
  );
}

const front = get('/markedsplads', 'see marketplace', async (c) => {
  const { actor, texts } = c.var;
  const staff = isStaff(actor);
  const body = await (staff ? staffFront : actor.role === 'citizen' ? citizenFront : employerFront)(c);
  const title = texts.marketplace.title;
  const whole = staff && groupAt(c.req.query('vis'));
  return showPage(
    c,
    { title, back: whole ? { href: '/markedsplads', label: title } : undefined, wide: staff },
    body,
  );
});

export const frontRoutes = [front];
