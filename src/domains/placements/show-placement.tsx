import type { ComponentChildren } from 'preact';
import { Heading, StatusTag, Tabs, type Tone } from '#design/index.ts';
import { type RequestContext, showPage } from '#domains/access/index.ts';
import type { Texts } from '#locales/index.ts';
import type { Status } from './placement.ts';
import { type PlacementTab, placementAddress, tabsFor } from './placement-tabs.ts';
import { isStaffParty, type PlacementView } from './placement-view.ts';
import { schemeName } from './scheme.ts';

const tones: Record<Status, Tone> = {
  draft: 'neutral',
  'awaiting-signatures': 'warning',
  agreed: 'info',
  running: 'success',
  'running-with-change-awaiting-signatures': 'warning',
  'past-end-not-closed': 'warning',
  ended: 'neutral',
  stopped: 'neutral',
  cancelled: 'neutral',
};

export const StatusOf = ({ status, texts }: { status: Status; texts: Texts }) => (
  <StatusTag tone={tones[status]}>{texts.placements.statuses[status]}</StatusTag>
);

/** How the page calls the person: their name, or a word when this party may not see it. */
export const nameIn = (view: PlacementView, texts: Texts): string =>
  view.person?.name ?? texts.placements.thePerson;

/** The head and tabs that every page of a placement has. `current: null` for a page that is one act. */
export function PlacementFrame({
  view,
  current,
  texts,
  title,
  lead,
  children,
}: {
  view: PlacementView;
  current: PlacementTab | null;
  texts: Texts;
  title: string;
  lead?: ComponentChildren;
  children: ComponentChildren;
}) {
  const words = texts.placements;
  const tabs = tabsFor(view);
  return (
    <>
      <Heading
        kicker={`${schemeName(texts, view.scheme)} · ${view.workplace.name}`}
        lead={lead}
        aside={<StatusOf status={view.status} texts={texts} />}
      >
        {title}
      </Heading>
      {current && tabs.length > 1 && (
        <Tabs
          label={words.tabsLabel}
          tabs={tabs.map((tab) => ({
            href: placementAddress(view.id, tab),
            label: words.tabs[tab],
            current: tab === current,
          }))}
        />
      )}
      <div class="ff-placement">{children}</div>
    </>
  );
}

export interface PlacementPage {
  /** Default: the person's name, or to themself the workplace's. */
  title?: string;
  lead?: ComponentChildren;
  current: PlacementTab | null;
  wide?: boolean;
}

/** A page of a placement in its frame, with the way back that fits whoever looks. */
export function showPlacement(
  c: RequestContext,
  view: PlacementView,
  page: PlacementPage,
  body: ComponentChildren,
  status: 200 | 409 | 422 = 200,
): Response {
  const { texts } = c.var;
  const words = texts.placements;
  const name = view.party === 'citizen' ? words.titleForCitizen(view.workplace.name) : nameIn(view, texts);
  const title = page.title ?? name;
  const back =
    page.current === null
      ? { href: placementAddress(view.id), label: words.backToPlacement }
      : isStaffParty(view.party)
        ? { href: '/forloeb', label: words.backToList }
        : c.var.actor.link
          ? undefined
          : { href: '/' };
  return showPage(
    c,
    { title: page.title ? `${page.title} – ${name}` : name, back, wide: page.wide },
    <PlacementFrame view={view} current={page.current} texts={texts} title={title} lead={page.lead}>
      {body}
    </PlacementFrame>,
    status,
  );
}
