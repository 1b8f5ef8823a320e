import {
  Button,
  ButtonLink,
  EMPTY_FORM,
  EmptyState,
  formatRelativeDays,
  Heading,
  type Lang,
  NextPages,
  SearchForm,
  Table,
  Tabs,
  TextField,
} from '#design/index.ts';
import type { Industry } from '#domains/matching/index.ts';
import type { Texts } from '#locales/index.ts';
import { timeZone } from '#platform/clock.ts';
import { WantedField } from '../facts/pages/wanted-field.tsx';
import type { WorkplaceRow } from '../workplace-list.ts';

export interface WorkplaceListPageProps {
  rows: readonly WorkplaceRow[];
  hasMore: boolean;
  page: number;
  query: string;
  /** What they must be able to do, as address words. */
  wanted: readonly string[];
  /** Which tab is open; null for those who have no workplaces of their own. */
  view: 'mine' | 'alle' | null;
  mayRegister: boolean;
  today: Temporal.PlainDate;
  texts: Texts;
  lang: Lang;
}

const path = '/arbejdssteder';

export function WorkplaceListPage({
  rows,
  hasMore,
  page,
  query,
  wanted,
  view,
  mayRegister,
  today,
  texts,
  lang,
}: WorkplaceListPageProps) {
  const words = texts.companies.list;
  const address = (changes: Record<string, string>) => {
    const search = new URLSearchParams({
      ...(view && { visning: view }),
      ...(query && { q: query }),
      ...changes,
    });
    for (const word of wanted) search.append('kan', word);
    return `${path}?${search}`;
  };
  return (
    <>
      <Heading
        lead={words.lead}
        aside={
          mayRegister && (
            <ButtonLink href={`${path}/ny`} variant="primary">
              {words.register}
            </ButtonLink>
          )
        }
      >
        {words.title}
      </Heading>
      {view && (
        <Tabs
          tabs={[
            { href: address({ visning: 'mine' }), label: words.mine, current: view === 'mine' },
            { href: address({ visning: 'alle' }), label: words.all, current: view === 'alle' },
          ]}
        />
      )}
      <SearchForm action={path} label={words.search}>
        {view && <input type="hidden" name="visning" value={view} />}
        <TextField
          form={{ ...EMPTY_FORM, values: { q: query } }}
          name="q"
          label={words.search}
          type="search"
          optional
        />
        <WantedField wanted={wanted} texts={texts} />
        <Button>{texts.common.search}</Button>
      </SearchForm>
      <Table
        caption={words.title}
        captionHidden
        compact
        rows={rows}
        rowKey={(row) => row.id}
        empty={<Empty query={query} wanted={wanted} view={view} mayRegister={mayRegister} texts={texts} />}
        columns={[
          {
            header: words.name,
            rowHeader: true,
            cell: (row) => <a href={`${path}/${row.id}`}>{row.name}</a>,
          },
          { header: words.place, plainOnPhone: true, cell: (row) => row.place },
          {
            header: words.industry,
            plainOnPhone: true,
            cell: (row) => texts.matching.industries[row.industry as Industry] ?? row.industry,
          },
          ...(view === 'mine'
            ? []
            : [
                {
                  header: words.consultant,
                  cell: (row: WorkplaceRow) => row.consultantName ?? words.noConsultant,
                },
              ]),
          { header: words.openings, align: 'end', cell: (row) => row.openOpenings },
          { header: words.people, align: 'end', cell: (row) => row.peopleNow },
          {
            header: words.lastNews,
            cell: (row) =>
              row.lastNews
                ? formatRelativeDays(row.lastNews.toZonedDateTimeISO(timeZone).toPlainDate(), today, lang)
                : words.never,
          },
        ]}
      />
      <NextPages page={page} hasMore={hasMore} href={(to) => address({ side: String(to) })} />
    </>
  );
}

function Empty({
  query,
  wanted,
  view,
  mayRegister,
  texts,
}: Pick<WorkplaceListPageProps, 'query' | 'wanted' | 'view' | 'mayRegister' | 'texts'>) {
  const words = texts.companies.list;
  if (wanted.length > 0) {
    const facts = texts.portfolio.facts;
    return (
      <EmptyState
        title={facts.noneCan}
        action={{ href: `${path}?visning=alle`, label: words.notFoundAction }}
        icon="search"
      >
        {facts.noneCanText}
      </EmptyState>
    );
  }
  if (query) {
    return (
      <EmptyState
        title={words.notFound(query)}
        action={{ href: `${path}?visning=alle`, label: words.notFoundAction }}
        icon="search"
      >
        {words.notFoundText}
      </EmptyState>
    );
  }
  const mine = view === 'mine';
  return (
    <EmptyState
      title={mine ? words.emptyMine : words.emptyAll}
      action={mayRegister ? { href: `${path}/ny`, label: words.register } : undefined}
    >
      {mine ? words.emptyMineText : words.emptyAllText}
    </EmptyState>
  );
}
