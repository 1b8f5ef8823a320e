import {
  ButtonLink,
  EMPTY_FORM,
  EmptyState,
  formatMoment,
  Heading,
  type Lang,
  NextPages,
  SearchForm,
  SubmitButton,
  Tabs,
  TextField,
  WorkItem,
  WorkList,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { type ConversationLine, type ConversationView, conversationViews } from '../conversation-line.ts';
import { aboutWords, listed, nameOf } from '../names.ts';

export interface InboxProps {
  rows: readonly ConversationLine[];
  view: ConversationView;
  query: string;
  page: number;
  hasMore: boolean;
  /** Whose inbox it is: words differ for one person and for a workplace. */
  side: 'citizen' | 'employer' | 'mentor' | 'staff';
  /** Where a citizen writes to the caseworker. */
  writeHref: string | null;
  texts: Texts;
  lang: Lang;
  today: Temporal.PlainDate;
}

const viewWord: Record<ConversationView, string> = {
  open: '',
  unread: 'ulaeste',
  waiting: 'venter',
  closed: 'afsluttede',
};
export const viewOf = (word: string | undefined): ConversationView =>
  conversationViews.find((view) => viewWord[view] === (word ?? '')) ?? 'open';

const addressOf = (view: ConversationView, query = '', page = 1): string => {
  const asked = new URLSearchParams();
  if (viewWord[view]) asked.set('visning', viewWord[view]);
  if (query) asked.set('q', query);
  if (page > 1) asked.set('side', String(page));
  return asked.size > 0 ? `/dialoger?${asked}` : '/dialoger';
};

export function InboxPage(props: InboxProps) {
  const { rows, view, query, page, hasMore, writeHref, texts } = props;
  const words = texts.conversations.list;
  return (
    <>
      <Heading
        lead={rows.length > 1 ? words.lead : undefined}
        aside={writeHref && <ButtonLink href={writeHref}>{words.writeToUs}</ButtonLink>}
      >
        {words.title}
      </Heading>
      <Tabs
        tabs={conversationViews.map((one) => ({
          href: addressOf(one),
          label: words.views[one],
          current: one === view,
        }))}
      />
      {(rows.length > 3 || query !== '') && (
        <SearchForm action="/dialoger" label={words.search}>
          {viewWord[view] && <input type="hidden" name="visning" value={viewWord[view]} />}
          <TextField
            form={{ ...EMPTY_FORM, values: { q: query } }}
            name="q"
            type="search"
            label={words.search}
            hint={words.searchHint}
            optional
          />
          <SubmitButton variant="secondary">{texts.common.search}</SubmitButton>
        </SearchForm>
      )}
      {rows.length === 0 ? (
        <Nothing {...props} />
      ) : (
        <div class="ff-inbox">
          <WorkList label={words.title}>
            {rows.map((row) => (
              <Line key={row.id} row={row} {...props} />
            ))}
          </WorkList>
        </div>
      )}
      <NextPages page={page} hasMore={hasMore} href={(next) => addressOf(view, query, next)} />
    </>
  );
}

function Nothing({ view, query, side, texts }: InboxProps) {
  const words = texts.conversations.list;
  const all = { href: '/dialoger', label: words.all };
  if (query !== '')
    return (
      <EmptyState title={words.noHits} action={all}>
        {words.noHitsText}
      </EmptyState>
    );
  return (
    <EmptyState title={words.none[view]} action={view === 'open' ? undefined : all}>
      {view === 'open' ? words.noneText[side] : ''}
    </EmptyState>
  );
}

function Line({ row, side, texts, lang, today }: InboxProps & { row: ConversationLine }) {
  const words = texts.conversations;
  const when = (at: Temporal.Instant) => formatMoment(at, lang, today);
  const own = side === 'employer' ? words.waiting.workplace : words.waiting.you;
  const others = side === 'employer' ? words.waiting.others : words.waiting.othersYou;
  const waits = row.closedAt
    ? words.waiting.closed(when(row.closedAt))
    : row.waitingSince
      ? own(when(row.waitingSince))
      : row.othersSince
        ? others(when(row.othersSince))
        : words.waiting.nobody;
  const names = listed(
    row.others.map((one) => nameOf(one, texts)),
    lang,
  );
  return (
    <WorkItem
      what={row.subject}
      whom={names ? words.list.with(names) : ''}
      why={[aboutWords(row, texts, side === 'staff'), waits].filter(Boolean).join(' · ')}
      when={row.unread > 0 ? <strong>{words.list.unread(row.unread)}</strong> : undefined}
      tone={row.waitingSince ? 'warning' : 'neutral'}
      action={{ href: `/dialoger/${row.id}`, label: words.list.open }}
    />
  );
}
