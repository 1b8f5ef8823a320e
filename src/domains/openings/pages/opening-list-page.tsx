import {
  type Column,
  EmptyState,
  formatHoursShort,
  formatRelativeDays,
  Heading,
  type Lang,
  NextPages,
  Table,
  Tabs,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { timeZone } from '#platform/clock.ts';
import type { OpeningRow, View } from '../opening-list.ts';

export interface OpeningListPageProps {
  rows: readonly OpeningRow[];
  hasMore: boolean;
  page: number;
  view: View;
  /** Only a consultant has workplaces of their own. */
  views: readonly View[];
  mayFind: boolean;
  today: Temporal.PlainDate;
  texts: Texts;
  lang: Lang;
}

export function OpeningListPage({
  rows,
  hasMore,
  page,
  view,
  views,
  mayFind,
  today,
  texts,
  lang,
}: OpeningListPageProps) {
  const words = texts.openings.list;
  const labels: Record<View, string> = {
    alle: words.all,
    'uden-kandidater': words.withoutCandidates,
    mine: words.mine,
  };
  const address = (to: View) => `/jobaabninger?visning=${to}`;
  const without = view === 'uden-kandidater';
  const suggested: Column<OpeningRow> = {
    header: words.candidates,
    align: 'end',
    cell: (row) => row.candidates,
  };
  const find: Column<OpeningRow> = {
    header: words.find,
    hideHeader: true,
    cell: (row) => (
      <a href={`/jobaabninger/${row.id}/kandidater`} aria-label={`${words.find}: ${row.title}`}>
        {words.find}
      </a>
    ),
  };
  return (
    <>
      <Heading lead={without && rows.length > 0 ? words.leadWithout : words.lead}>{words.title}</Heading>
      <Tabs
        tabs={views.map((each) => ({ href: address(each), label: labels[each], current: each === view }))}
      />
      <Table
        caption={words.title}
        captionHidden
        compact
        rows={rows}
        rowKey={(row) => row.id}
        empty={
          <EmptyState
            title={without ? words.emptyWithout : words.empty}
            action={without ? undefined : { href: '/arbejdssteder', label: words.toWorkplaces }}
          >
            {without ? words.emptyWithoutText : words.emptyText}
          </EmptyState>
        }
        columns={[
          {
            header: words.opening,
            rowHeader: true,
            cell: (row) => <a href={`/jobaabninger/${row.id}`}>{row.title}</a>,
          },
          {
            header: words.workplace,
            plainOnPhone: true,
            cell: (row) => <a href={`/arbejdssteder/${row.workplaceId}`}>{row.workplaceName}</a>,
          },
          {
            header: words.hours,
            plainOnPhone: true,
            cell: (row) =>
              texts.openings.page.hoursRange(
                formatHoursShort(row.minutesMin, lang),
                formatHoursShort(row.minutesMax, lang),
              ),
          },
          {
            header: words.schemes,
            plainOnPhone: true,
            cell: (row) =>
              row.schemes.map((scheme) => texts.openings.schemes[scheme]?.name ?? scheme).join(', '),
          },
          { header: words.placesLeft, align: 'end', cell: (row) => row.placesLeft },
          // Where nobody is, the number says nothing.
          ...(without ? [] : [suggested]),
          {
            header: words.age,
            plainOnPhone: true,
            cell: (row) =>
              formatRelativeDays(row.createdAt.toZonedDateTimeISO(timeZone).toPlainDate(), today, lang),
          },
          ...(without && mayFind ? [find] : []),
        ]}
      />
      <NextPages page={page} hasMore={hasMore} href={(to) => `${address(view)}&side=${to}`} />
    </>
  );
}
