import { get } from '#domains/access/index.ts';
import { attendedDays } from './attended-days-queries.ts';
import { chainOf } from './chain-of.tsx';
import { warningsAbout } from './life/placement-warnings.ts';
import { OverviewPage } from './pages/overview-page.tsx';
import { isStaffParty } from './placement-view.ts';
import { seePlacement } from './see-placement.ts';
import { showPlacement } from './show-placement.tsx';
import { isWrittenTo } from './ways-to-reach.ts';

export const overviewRoute = get('/forloeb/:placementId', 'see placement', async (c) => {
  const { placement, view } = await seePlacement(c);
  const { tx, texts, clock } = c.var;
  const attended = view.person && view.inForce ? await attendedDays(tx, view.id) : [];
  // Someone who gets neither mail nor SMS only knows when somebody tells them.
  const toCall = isStaffParty(view.party)
    ? view.awaited.filter((party) => party !== 'caseworker' && !isWrittenTo(placement, party))
    : [];
  const found = isStaffParty(view.party) ? await warningsAbout(tx, clock.today(), placement, attended) : [];
  return showPlacement(
    c,
    view,
    { current: 'overview' },
    <OverviewPage
      view={view}
      attended={attended}
      toCall={toCall}
      warnings={found}
      chain={await chainOf(c, placement)}
      texts={texts}
      today={clock.today()}
      looksHref={c.var.actor.citizenId ? '/mine-opslag' : undefined}
    />,
  );
});
