import {
  Button,
  ButtonLink,
  EMPTY_FORM,
  EmptyState,
  formatDateShort,
  Heading,
  type Lang,
  NextPages,
  SearchForm,
  Select,
  Table,
  Tabs,
} from '#design/index.ts';
import { INDUSTRIES, type Industry } from '#domains/matching/index.ts';
import type { Texts } from '#locales/index.ts';
import type { VisitRow } from '../visit-queries.ts';

const places = ['besoeg', 'branchenyt', 'maanedens-billede'] as const;

/** What the visits tell: one by one, by industry, and all in all. */
export const VisitTabs = ({ here, texts }: { here: (typeof places)[number]; texts: Texts }) => (
  <Tabs
    label={texts.visits.list.title}
    tabs={places.map((place) => ({
      href: `/${place}`,
      label: texts.visits.list.places[place],
      current: place === here,
    }))}
  />
);

/** Choosing an industry; shared by the lists. */
export function IndustrySearch({
  action,
  industry,
  extra,
  texts,
}: {
  action: string;
  industry: Industry | null;
  extra?: Record<string, string>;
  texts: Texts;
}) {
  const words = texts.visits.list;
  return (
    <SearchForm action={action} label={words.industry}>
      {Object.entries(extra ?? {}).map(([name, value]) => (
        <input type="hidden" key={name} name={name} value={value} />
      ))}
      <Select
        form={{ ...EMPTY_FORM, values: { branche: industry ?? '' } }}
        name="branche"
        label={words.industry}
        options={INDUSTRIES.map((value) => ({ value, label: texts.matching.industries[value] }))}
        empty={words.everyIndustry}
        optional
      />
      <Button>{words.show}</Button>
    </SearchForm>
  );
}

export interface VisitListPageProps {
  rows: readonly VisitRow[];
  hasMore: boolean;
  page: number;
  view: 'mine' | 'alle' | null;
  industry: Industry | null;
  mayWrite: boolean;
  today: Temporal.PlainDate;
  texts: Texts;
  lang: Lang;
}

export function VisitListPage(props: VisitListPageProps) {
  const { rows, hasMore, page, view, industry, mayWrite, today, texts, lang } = props;
  const words = texts.visits.list;
  const address = (changes: Record<string, string>) =>
    `/besoeg?${new URLSearchParams({ ...(view && { visning: view }), ...(industry && { branche: industry }), ...changes })}`;
  return (
    <>
      <Heading
        lead={words.lead}
        aside={
          mayWrite && (
            <ButtonLink href="/besoeg/nyt" variant="primary">
              {words.new}
            </ButtonLink>
          )
        }
      >
        {words.title}
      </Heading>
      <VisitTabs here="besoeg" texts={texts} />
      {view && (
        <Tabs
          label={words.who}
          tabs={[
            { href: address({ visning: 'mine' }), label: words.mine, current: view === 'mine' },
            { href: address({ visning: 'alle' }), label: words.all, current: view === 'alle' },
          ]}
        />
      )}
      <IndustrySearch
        action="/besoeg"
        industry={industry}
        extra={view ? { visning: view } : undefined}
        texts={texts}
      />
      <Table
        caption={words.title}
        captionHidden
        compact
        rows={rows}
        rowKey={(row) => row.id}
        empty={
          <EmptyState
            title={words.emptyTitle}
            action={mayWrite ? { href: '/besoeg/nyt', label: words.new } : undefined}
          >
            <p>{mayWrite ? words.emptyText : words.emptyRead}</p>
          </EmptyState>
        }
        columns={[
          {
            header: words.place,
            rowHeader: true,
            cell: (row) => <a href={`/besoeg/${row.id}`}>{row.workplaceName}</a>,
          },
          {
            header: words.when,
            plainOnPhone: true,
            cell: (row) => formatDateShort(row.visitedOn, lang, today),
          },
          {
            header: words.industry,
            plainOnPhone: true,
            cell: (row) => texts.matching.industries[row.industry],
          },
          ...(view === 'mine' ? [] : [{ header: words.who, cell: (row: VisitRow) => row.visitorName }]),
          { header: words.tasks, align: 'end', cell: (row) => row.tasks || '–' },
          { header: words.tips, align: 'end', cell: (row) => row.tips || '–' },
          { header: words.placed, align: 'end', cell: (row) => row.placed || '–' },
        ]}
      />
      <NextPages page={page} hasMore={hasMore} href={(to) => address({ side: String(to) })} />
    </>
  );
}
