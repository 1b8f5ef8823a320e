import { ButtonLink, Card, EmptyState, Heading, type Lang, NextPages, Tabs } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { Gathering } from '../gathering-queries.ts';
import { SeatTag, spanOf } from './gathering-facts.tsx';

export interface GatheringListPageProps {
  rows: readonly Gathering[];
  hasMore: boolean;
  page: number;
  past: boolean;
  staff: boolean;
  mayArrange: boolean;
  today: Temporal.PlainDate;
  texts: Texts;
  lang: Lang;
}

export function GatheringListPage({
  rows,
  hasMore,
  page,
  past,
  staff,
  mayArrange,
  today,
  texts,
  lang,
}: GatheringListPageProps) {
  const words = texts.gatherings.list;
  const view = past ? '?vis=tidligere' : '';
  return (
    <>
      <Heading
        lead={staff ? words.leadStaff : words.lead}
        aside={
          mayArrange && (
            <ButtonLink href="/arrangementer/ny" variant="primary">
              {words.arrange}
            </ButtonLink>
          )
        }
      >
        {words.title}
      </Heading>
      <Tabs
        tabs={[
          { href: '/arrangementer', label: words.coming, current: !past },
          { href: '/arrangementer?vis=tidligere', label: words.past, current: past },
        ]}
      />
      {rows.length === 0 && (
        <EmptyState
          title={past ? words.noPast : words.none}
          action={mayArrange && !past ? { href: '/arrangementer/ny', label: words.arrange } : undefined}
        >
          {!past && (mayArrange ? words.noneStaffText : words.noneText)}
        </EmptyState>
      )}
      {rows.map((one) => (
        <Card
          key={one.id}
          title={one.title}
          kicker={spanOf(one, lang, today)}
          href={`/arrangementer/${one.id}`}
          level={2}
          tags={past ? undefined : <SeatTag gathering={one} texts={texts} />}
        >
          <p>
            {one.place}
            {staff && ` · ${words.counts(one.seated, one.capacity, one.waiting)}`}
          </p>
        </Card>
      ))}
      <NextPages
        page={page}
        hasMore={hasMore}
        href={(to) => `/arrangementer${view}${view ? '&' : '?'}side=${to}`}
      />
    </>
  );
}
