import {
  EmptyState,
  formatRelativeDays,
  Heading,
  type Lang,
  NextPages,
  Table,
  Tabs,
  useLanguage,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { levelWords } from '../hours-words.ts';
import type { ListedPlacement, ListTab } from '../placement-list-queries.ts';
import { schemeName } from '../scheme.ts';
import { StatusOf } from '../show-placement.tsx';

export interface ListPageProps {
  tab: ListTab;
  tabs: readonly { name: ListTab; href: string }[];
  rows: readonly ListedPlacement[];
  page: number;
  hasMore: boolean;
  texts: Texts;
  today: Temporal.PlainDate;
}

/** What somebody should do about it, or when something happens by itself. */
function waits(row: ListedPlacement, texts: Texts, lang: Lang, today: Temporal.PlainDate): string {
  const words = texts.placements.list;
  if (row.status === 'draft') return words.finishDraft;
  if (row.status === 'past-end-not-closed') return words.close;
  if (row.waitingSigned) {
    const first = (['citizen', 'employer'] as const).filter((party) => !row.waitingSigned!.includes(party));
    const who = (first.length > 0 ? first : (['caseworker'] as const)).map(
      (party) => texts.placements.partiesThe[party],
    );
    return words.waitingFor(who.join(words.and));
  }
  if (row.status === 'agreed') return words.startsOn(formatRelativeDays(row.startsOn, today, lang));
  if (row.status === 'running') return words.endsOn(formatRelativeDays(row.endsOn, today, lang));
  return words.nothing;
}

export function ListPage({ tab, tabs, rows, page, hasMore, texts, today }: ListPageProps) {
  const { lang } = useLanguage();
  const words = texts.placements.list;
  const current = tabs.find(({ name }) => name === tab)!;
  return (
    <>
      <Heading lead={words.lead}>{words.title}</Heading>
      <Tabs tabs={tabs.map(({ name, href }) => ({ href, label: words.tabs[name], current: name === tab }))} />
      <Table
        caption={`${words.title}: ${words.tabs[tab]}`}
        captionHidden
        rows={rows}
        rowKey={(row) => row.id}
        empty={
          <EmptyState
            title={words.empty[tab]}
            action={
              tab === 'mine' || tab === 'all' ? { href: '/borgere', label: words.toCitizens } : undefined
            }
          >
            {tab === 'mine' || tab === 'all' ? words.emptyText : undefined}
          </EmptyState>
        }
        columns={[
          {
            header: words.person,
            rowHeader: true,
            cell: (row) => <a href={`/forloeb/${row.id}`}>{row.personName}</a>,
          },
          {
            header: words.workplace,
            plainOnPhone: true,
            cell: (row) => (
              <>
                {row.workplaceName}
                <br />
                <span class="ff-muted">{schemeName(texts, row.scheme)}</span>
              </>
            ),
          },
          {
            header: words.status,
            plainOnPhone: true,
            cell: (row) => <StatusOf status={row.status} texts={texts} />,
          },
          {
            header: words.hoursNow,
            cell: (row) =>
              row.practiceMinutes === null ||
              row.paidMinutes === null ||
              ['ended', 'stopped', 'cancelled'].includes(row.status)
                ? '–'
                : levelWords({ practice: row.practiceMinutes, paid: row.paidMinutes }, texts, lang),
          },
          { header: words.waits, plainOnPhone: true, cell: (row) => waits(row, texts, lang, today) },
        ]}
      />
      <NextPages page={page} hasMore={hasMore} href={(to) => `${current.href}&side=${to}`} />
    </>
  );
}
