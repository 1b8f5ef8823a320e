import {
  Button,
  EmptyState,
  Form,
  formatDateShort,
  Heading,
  type Lang,
  NextPages,
  SearchForm,
  StatusTag,
  SubmitButton,
  Table,
  TextField,
} from '#design/index.ts';
import { pageSize } from '#domains/access/index.ts';
import type { Texts } from '#locales/index.ts';
import { timeZone } from '#platform/clock.ts';
import { emptyForm } from '#platform/http/form.ts';
import { newId } from '#platform/id.ts';
import type { EmployerLine } from '../employer-queries.ts';

export interface EmployersPageProps {
  lines: readonly EmployerLine[];
  query: string;
  page: number;
  today: Temporal.PlainDate;
  texts: Texts;
  lang: Lang;
}

const stateOf = (line: EmployerLine) =>
  line.pausedAt ? 'paused' : line.admittedAt ? 'admitted' : ('outside' as const);
const tones = { paused: 'warning', admitted: 'success', outside: 'neutral' } as const;

export function EmployersPage({ lines, query, page, today, texts, lang }: EmployersPageProps) {
  const words = texts.marketplace.employers;
  const since = (at: Temporal.Instant) =>
    words.since(formatDateShort(at.toZonedDateTimeISO(timeZone).toPlainDate(), lang, today));
  return (
    <>
      <Heading lead={words.lead}>{words.title}</Heading>
      <SearchForm action="/markedsplads/virksomheder" label={words.search}>
        <TextField form={emptyForm({ q: query })} name="q" label={words.search} optional />
        <SubmitButton variant="secondary">{texts.common.search}</SubmitButton>
      </SearchForm>
      <Table
        caption={words.title}
        captionHidden
        rows={lines.slice(0, pageSize)}
        rowKey={({ id }) => id}
        empty={<EmptyState title={words.none}>{words.lead}</EmptyState>}
        columns={[
          {
            header: words.name,
            rowHeader: true,
            cell: ({ id, name }) => <a href={`/arbejdssteder/${id}`}>{name}</a>,
          },
          {
            header: words.state,
            cell: (line) => (
              <>
                <StatusTag tone={tones[stateOf(line)]}>{words.states[stateOf(line)]}</StatusTag>{' '}
                <span class="ff-muted">
                  {line.pausedAt
                    ? line.reason === 'silence'
                      ? words.pausedForSilence
                      : words.pausedByUs
                    : line.admittedAt && since(line.admittedAt)}
                </span>
              </>
            ),
          },
          {
            header: words.act,
            hideHeader: true,
            cell: (line) => <Act line={line} texts={texts} />,
          },
        ]}
      />
      <NextPages
        page={page}
        hasMore={lines.length > pageSize}
        href={(to) =>
          `/markedsplads/virksomheder?side=${to}${query ? `&q=${encodeURIComponent(query)}` : ''}`
        }
      />
    </>
  );
}

function Act({ line, texts }: { line: EmployerLine; texts: Texts }) {
  const words = texts.marketplace.employers;
  const base = `/markedsplads/virksomheder/${line.id}`;
  const state = stateOf(line);
  const [action, label] =
    state === 'admitted'
      ? [`${base}/pause`, words.pause]
      : [`${base}/luk-ind`, state === 'paused' ? words.reopen : words.admit];
  return (
    <Form action={action} formId={newId()} label={`${label}: ${line.name}`} inline>
      <Button type="submit" variant={state === 'admitted' ? 'tertiary' : 'secondary'}>
        {label}
        <span class="sr-only">: {line.name}</span>
      </Button>
    </Form>
  );
}
