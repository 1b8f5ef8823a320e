import {
  EmptyState,
  formatDateShort,
  Heading,
  type Lang,
  LoadChart,
  NextStep,
  Pagination,
  StatusTag,
  Table,
} from '#design/index.ts';
import type { Industry } from '#domains/matching/index.ts';
import type { Texts } from '#locales/index.ts';
import type { Shouldered } from '../distribution.ts';
import { PortfolioTabs } from './portfolio-tabs.tsx';

export interface DistributionPageProps {
  consultants: readonly Shouldered[];
  /** Of all pages. */
  total: number;
  page: number;
  pageSize: number;
  nobodys: number;
  limit: number;
  today: Temporal.PlainDate;
  texts: Texts;
  lang: Lang;
}

export function DistributionPage({
  consultants,
  total,
  page,
  pageSize,
  nobodys,
  limit,
  today,
  texts,
  lang,
}: DistributionPageProps) {
  const words = texts.portfolio.distribution;
  return (
    <>
      <Heading lead={words.lead}>{words.title}</Heading>
      <PortfolioTabs current="distribution" manager texts={texts} />
      {nobodys > 0 && (
        <NextStep
          title={words.nobodys(nobodys)}
          action={{ href: '/portefoelje/aflevering', label: words.nobodysAction }}
        >
          {words.nobodysText}
        </NextStep>
      )}
      <p class="ff-muted">{words.limit(limit)}</p>
      {consultants.length > 0 && (
        <LoadChart
          id="fordeling"
          title={words.chart}
          colleagues={consultants.map(({ id, name, companies }) => ({
            id,
            name,
            count: companies,
            href: `/portefoelje?konsulent=${id}`,
          }))}
          limit={limit}
          unit={words.unit}
        />
      )}
      <Table
        caption={words.title}
        captionHidden
        rows={consultants}
        rowKey={(row) => row.id}
        empty={<EmptyState title={words.empty}>{words.emptyText}</EmptyState>}
        columns={[
          {
            header: words.consultant,
            rowHeader: true,
            cell: (row) => (
              <>
                <a href={`/portefoelje?konsulent=${row.id}`}>{row.name}</a>{' '}
                {row.awayUntil && (
                  <StatusTag tone="info">{words.away(formatDateShort(row.awayUntil, lang, today))}</StatusTag>
                )}
              </>
            ),
          },
          {
            header: words.industries,
            cell: (row) => (
              <>
                {row.industries
                  .map((industry) => texts.matching.industries[industry as Industry] ?? industry)
                  .join(', ') || words.noIndustries}{' '}
                <a href={`/portefoelje/fordeling/${row.id}`}>
                  {words.change}
                  <span class="sr-only">: {row.name}</span>
                </a>
              </>
            ),
          },
          { header: words.companies, align: 'end', cell: (row) => row.companies },
          { header: words.active, align: 'end', cell: (row) => row.active },
          {
            header: words.overdue,
            align: 'end',
            cell: (row) =>
              row.overdue > 0 ? <a href={`/portefoelje?vis=forbi&konsulent=${row.id}`}>{row.overdue}</a> : 0,
          },
          { header: words.inquiries, align: 'end', cell: (row) => row.inquiries },
        ]}
      />
      {total > pageSize && (
        <Pagination
          {...{ page, pageSize, total }}
          href={(number) => `/portefoelje/fordeling?side=${number}`}
        />
      )}
    </>
  );
}
