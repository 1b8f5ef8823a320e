import {
  ButtonLink,
  ButtonRow,
  EmptyState,
  formatMoment,
  Heading,
  type Lang,
  NextPages,
  StatusTag,
  Table,
  Tabs,
  type Tone,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { type Inquiry, type InquiryState, stateOf } from '../inquiry.ts';
import type { InquiryTab } from '../inquiry-queries.ts';

export interface InquiryListPageProps {
  tab: InquiryTab;
  tabs: readonly { name: InquiryTab; href: string; count?: number }[];
  rows: readonly Inquiry[];
  page: number;
  hasMore: boolean;
  texts: Texts;
  lang: Lang;
  now: Temporal.Instant;
  today: Temporal.PlainDate;
}

const tones: Record<InquiryState, Tone> = {
  waiting: 'neutral',
  'half-way': 'info',
  near: 'warning',
  late: 'error',
  'wrote-again': 'warning',
  answered: 'success',
  closed: 'neutral',
};

export function StateTag({ inquiry, texts, now }: { inquiry: Inquiry; texts: Texts; now: Temporal.Instant }) {
  if (inquiry.suspicion && !inquiry.closedAt)
    return <StatusTag tone="neutral">{texts.inquiries.page.aside}</StatusTag>;
  const state = stateOf(inquiry, now);
  return <StatusTag tone={tones[state]}>{texts.inquiries.states[state]}</StatusTag>;
}

function Empty({ tab, texts }: { tab: InquiryTab; texts: Texts }) {
  const words = texts.inquiries.list;
  const said = {
    waiting: [words.emptyWaiting, words.emptyWaitingText],
    mine: [words.emptyMine, words.emptyMineText],
    all: [words.emptyAll, words.emptyAllText],
    spam: [words.emptySpam, words.emptySpamText],
  } as const;
  return (
    <EmptyState
      title={said[tab][0]}
      action={tab === 'all' ? { href: '/virksomhed/hjaelp', label: words.toEntrance } : undefined}
    >
      {said[tab][1]}
    </EmptyState>
  );
}

export function InquiryListPage(props: InquiryListPageProps) {
  const { tab, tabs, rows, page, hasMore, texts, lang, now, today } = props;
  const words = texts.inquiries.list;
  const current = tabs.find(({ name }) => name === tab)!;
  return (
    <>
      <Heading lead={words.lead}>{words.title}</Heading>
      <Tabs
        tabs={tabs.map(({ name, href, count }) => ({
          href,
          label: words.tabs[name],
          current: name === tab,
          count: count || undefined,
        }))}
      />
      <Table
        caption={`${words.title}: ${words.tabs[tab]}`}
        captionHidden
        rows={rows}
        rowKey={(row) => row.id}
        empty={<Empty tab={tab} texts={texts} />}
        columns={[
          {
            header: words.company,
            rowHeader: true,
            cell: (row) => (
              <>
                <a href={`/henvendelser/${row.id}`}>{row.companyName}</a>
                <br />
                <span class="ff-muted">{row.contactName}</span>
              </>
            ),
          },
          { header: words.need, plainOnPhone: true, cell: (row) => texts.inquiries.needs[row.need] },
          {
            header: words.state,
            plainOnPhone: true,
            cell: (row) => <StateTag inquiry={row} texts={texts} now={now} />,
          },
          tab === 'waiting' || tab === 'mine'
            ? { header: words.promised, cell: (row) => formatMoment(row.answerBy, lang, today) }
            : { header: words.received, cell: (row) => formatMoment(row.receivedAt, lang, today) },
          { header: words.consultant, cell: (row) => row.consultantName ?? words.nobody },
        ]}
      />
      <NextPages page={page} hasMore={hasMore} href={(to) => `${current.href}&side=${to}`} />
      <ButtonRow>
        <ButtonLink href="/henvendelser/ny">{words.register}</ButtonLink>
        <ButtonLink href="/henvendelser/tal">{words.figures}</ButtonLink>
      </ButtonRow>
    </>
  );
}
