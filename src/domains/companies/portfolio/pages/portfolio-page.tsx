import {
  Button,
  EMPTY_FORM,
  EmptyState,
  formatDateShort,
  formatRelativeDays,
  Heading,
  type Lang,
  Message,
  SearchForm,
  Select,
  StatusTag,
  Table,
  Tabs,
} from '#design/index.ts';
import { INDUSTRIES, type Industry } from '#domains/matching/index.ts';
import type { Texts } from '#locales/index.ts';
import type { whileAway } from '../absence-queries.ts';
import {
  mostCompanies,
  type PortfolioCompany,
  type PortfolioFilter,
  portfolioFilters,
} from '../portfolio-list.ts';
import { PortfolioTabs } from './portfolio-tabs.tsx';
import { WhileAway } from './while-away.tsx';

export interface PortfolioPageProps {
  companies: readonly PortfolioCompany[];
  filter: PortfolioFilter;
  industry: string | null;
  /** Whose: for a manager to choose; null for a consultant, who sees their own. */
  choice: { whose: string; consultants: readonly { id: string; name: string }[] } | null;
  ownId: string | null;
  /** Colleagues one stands in for. */
  standingInFor: readonly string[];
  away: Awaited<ReturnType<typeof whileAway>>;
  today: Temporal.PlainDate;
  texts: Texts;
  lang: Lang;
}

export function PortfolioPage(props: PortfolioPageProps) {
  const { companies, filter, industry, choice, standingInFor, away, today, texts, lang } = props;
  const words = texts.portfolio.list;
  const address = (chosen: PortfolioFilter) =>
    `/portefoelje?${new URLSearchParams({
      vis: chosen,
      ...(industry && { branche: industry }),
      ...(choice && { konsulent: choice.whose }),
    })}`;
  return (
    <>
      <Heading lead={choice ? words.leadAll : words.leadMine}>{words.title}</Heading>
      <PortfolioTabs current="mine" manager={choice !== null} texts={texts} />
      {away && <WhileAway away={away} today={today} texts={texts} lang={lang} />}
      {standingInFor.length > 0 && (
        <Message tone="info">{words.standingIn(standingInFor.join(', '))}</Message>
      )}
      <Tabs
        equal
        tabs={portfolioFilters.map((one) => ({
          href: address(one),
          label: words.filters[one],
          current: one === filter,
        }))}
      />
      <Filters {...props} />
      {filter === 'stille' && companies.length > 0 && <p>{words.silentLead}</p>}
      <Table
        caption={words.title}
        captionHidden
        compact
        rows={companies.slice(0, mostCompanies)}
        rowKey={(row) => row.id}
        empty={<Nothing filter={filter} texts={texts} />}
        columns={[
          {
            header: words.name,
            rowHeader: true,
            cell: (row) => <a href={`/virksomheder/${row.id}`}>{row.name}</a>,
          },
          { header: words.due, cell: (row) => <Due row={row} {...props} /> },
          {
            header: words.last,
            cell: (row) => (row.lastContact ? formatRelativeDays(row.lastContact, today, lang) : words.never),
          },
          {
            header: words.industry,
            plainOnPhone: true,
            cell: (row) => texts.matching.industries[row.industry as Industry] ?? row.industry,
          },
          { header: words.people, align: 'end', cell: (row) => row.running || '–' },
          filter === 'stille'
            ? {
                header: words.close,
                hideHeader: true,
                cell: (row) => (
                  <a href={`/virksomheder/${row.id}/luk`} aria-label={`${words.close}: ${row.name}`}>
                    {words.close}
                  </a>
                ),
              }
            : { header: words.openings, align: 'end', cell: (row) => row.openings || '–' },
        ]}
      />
      {companies.length > mostCompanies && <p>{words.cut(mostCompanies)}</p>}
    </>
  );
}

function Due({ row, ownId, choice, today, texts, lang }: PortfolioPageProps & { row: PortfolioCompany }) {
  const words = texts.portfolio.list;
  const late = row.nextDue ? today.since(row.nextDue, { largestUnit: 'days' }).days : -1;
  return (
    <>
      {row.nextDue === null ? (
        <span class="ff-muted">{words.noRhythm}</span>
      ) : late >= 0 ? (
        <StatusTag tone="warning">{words.late(late)}</StatusTag>
      ) : (
        formatDateShort(row.nextDue, lang, today)
      )}{' '}
      {row.advertisingProtected && <StatusTag>{words.protected}</StatusTag>}{' '}
      {!choice && row.consultantId !== ownId && row.consultantName && (
        <StatusTag tone="info">{words.inFor(row.consultantName)}</StatusTag>
      )}
    </>
  );
}

function Filters({ filter, industry, choice, texts }: PortfolioPageProps) {
  const words = texts.portfolio.list;
  const values = { branche: industry ?? '', konsulent: choice?.whose ?? '' };
  return (
    <SearchForm action="/portefoelje" label={words.industry}>
      <input type="hidden" name="vis" value={filter} />
      {choice && (
        <Select
          form={{ ...EMPTY_FORM, values }}
          name="konsulent"
          label={words.whose}
          options={[
            ...choice.consultants.map(({ id, name }) => ({ value: id, label: name })),
            { value: 'ingen', label: words.nobody },
          ]}
          empty={false}
          width="m"
        />
      )}
      <Select
        form={{ ...EMPTY_FORM, values }}
        name="branche"
        label={words.industry}
        options={INDUSTRIES.map((value) => ({ value, label: texts.matching.industries[value] }))}
        empty={words.allIndustries}
        width="m"
        optional
      />
      <Button>{words.show}</Button>
    </SearchForm>
  );
}

function Nothing({ filter, texts }: { filter: PortfolioFilter; texts: Texts }) {
  const words = texts.portfolio.list;
  if (filter === 'forbi') return <EmptyState title={words.noneDueTitle}>{words.noneDueText}</EmptyState>;
  if (filter === 'stille')
    return <EmptyState title={words.noneSilentTitle}>{words.noneSilentText}</EmptyState>;
  return (
    <EmptyState title={words.emptyTitle} action={{ href: '/arbejdssteder/ny', label: words.emptyAction }}>
      {words.emptyText}
    </EmptyState>
  );
}
