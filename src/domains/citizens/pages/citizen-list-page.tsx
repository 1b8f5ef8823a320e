import {
  Button,
  ButtonLink,
  ButtonRow,
  EMPTY_FORM,
  EmptyState,
  formatRelativeDays,
  Heading,
  type Lang,
  NextPages,
  SearchForm,
  StatusTag,
  Table,
  Tabs,
  TextField,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { timeZone } from '#platform/clock.ts';
import type { CitizenRow, View } from '../citizen-list.ts';
import type { Situation } from '../situation.ts';
import { toneOf } from '../situation-tone.ts';

export interface CitizenListPageProps {
  rows: readonly (CitizenRow & { situation: Situation })[];
  hasMore: boolean;
  page: number;
  query: string;
  view: View;
  /** The views this person has. */
  views: readonly View[];
  mayRegister: boolean;
  /** Whether this person shares places out among groups. */
  mayShare: boolean;
  today: Temporal.PlainDate;
  texts: Texts;
  lang: Lang;
}

const path = '/borgere';
const viewWords: Record<View, string> = { mine: 'mine', all: 'alle', unassigned: 'uden' };
const addressOf = (view: View, more: Record<string, string> = {}) =>
  `${path}?${new URLSearchParams({ visning: viewWords[view], ...more })}`;
export const viewAt = (word: string | undefined): View | null =>
  (Object.keys(viewWords) as View[]).find((view) => viewWords[view] === word) ?? null;

export function CitizenListPage(props: CitizenListPageProps) {
  const { rows, hasMore, page, query, view, views, mayRegister, mayShare, today, texts, lang } = props;
  const words = texts.citizens.list;
  const day = (at: Temporal.Instant) =>
    formatRelativeDays(at.toZonedDateTimeISO(timeZone).toPlainDate(), today, lang);
  return (
    <>
      <Heading
        aside={
          <ButtonRow>
            {mayRegister && (
              <ButtonLink href={`${path}/ny`} variant="primary">
                {words.register}
              </ButtonLink>
            )}
            {mayShare && <ButtonLink href="/grupper">{texts.groupPlaces.link}</ButtonLink>}
          </ButtonRow>
        }
      >
        {words.title}
      </Heading>
      <Tabs
        label={words.viewsLabel}
        tabs={views.map((one) => ({
          href: addressOf(one),
          label: words.views[one],
          current: one === view,
        }))}
      />
      <SearchForm action={path} label={words.searchLabel}>
        <input type="hidden" name="visning" value={viewWords.all} />
        <TextField
          form={{ ...EMPTY_FORM, values: { q: query } }}
          name="q"
          label={words.search}
          hint={words.searchHint}
          type="search"
          optional
        />
        <Button>{texts.common.search}</Button>
      </SearchForm>
      <Table
        caption={words.views[view]}
        captionHidden
        rows={rows}
        rowKey={(row) => row.id}
        empty={<Empty {...props} />}
        columns={[
          {
            header: words.name,
            rowHeader: true,
            cell: (row) => (
              <>
                <a href={`${path}/${row.id}`}>{row.name}</a>
                {row.protected && (
                  <>
                    {' '}
                    <StatusTag tone="warning">{words.protected}</StatusTag>
                  </>
                )}
              </>
            ),
          },
          {
            header: words.situation,
            plainOnPhone: true,
            cell: (row) => (
              <StatusTag tone={toneOf(row.situation)}>{texts.citizens.situations[row.situation]}</StatusTag>
            ),
          },
          { header: words.caseworker, cell: (row) => row.caseworkerName ?? words.nobody },
          { header: words.consultant, cell: (row) => row.consultantName ?? words.nobody },
          {
            header: words.lastEvent,
            cell: (row) =>
              view === 'unassigned' ? words.registered(day(row.registeredAt)) : day(row.lastEventAt),
          },
        ]}
      />
      <NextPages
        page={page}
        hasMore={hasMore}
        href={(to) => addressOf(view, { ...(query && { q: query }), side: String(to) })}
      />
    </>
  );
}

function Empty({ query, view, mayRegister, texts }: CitizenListPageProps) {
  const words = texts.citizens.list;
  if (query)
    return (
      <EmptyState
        title={words.noneFound(query)}
        icon="search"
        action={{ href: addressOf('all'), label: words.seeAll }}
      >
        {words.noneFoundText}
      </EmptyState>
    );
  const action =
    view === 'mine'
      ? { href: addressOf('unassigned'), label: words.views.unassigned }
      : mayRegister
        ? { href: `${path}/ny`, label: words.register }
        : undefined;
  return (
    <EmptyState title={words.empty[view].title} action={action}>
      {words.empty[view].text}
    </EmptyState>
  );
}
