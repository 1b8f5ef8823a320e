import {
  EmptyState,
  Form,
  formatMoment,
  Heading,
  type Lang,
  Pagination,
  SubmitButton,
  Table,
} from '#design/index.ts';
import { pageSize } from '#domains/access/index.ts';
import type { Texts } from '#locales/index.ts';
import { newId } from '#platform/id.ts';
import type { ListedCorrection } from '../correction-queries.ts';

export interface LearnedWordsPageProps {
  action: string;
  corrections: readonly ListedCorrection[];
  total: number;
  page: number;
  today: Temporal.PlainDate;
  lang: Lang;
  texts: Texts;
}

/** What people have said their words mean, so that a wrong one can be forgotten. */
export function LearnedWordsPage({
  action,
  corrections,
  total,
  page,
  today,
  lang,
  texts,
}: LearnedWordsPageProps) {
  const words = texts.occupations.learned;
  return (
    <>
      <Heading lead={words.lead}>{words.title}</Heading>
      {total === 0 ? (
        <EmptyState title={words.emptyTitle}>{words.emptyText}</EmptyState>
      ) : (
        <Table
          caption={words.title}
          captionHidden
          rows={corrections}
          rowKey={({ words: written, label, uri }) => `${written}\n${label}\n${uri}`}
          columns={[
            { header: words.written, rowHeader: true, cell: ({ words: written }) => written },
            { header: words.means, cell: ({ label }) => label ?? words.none },
            { header: words.people, align: 'end', cell: ({ people }) => people },
            { header: words.newest, cell: ({ newest }) => formatMoment(newest, lang, today) },
            {
              header: words.forget,
              hideHeader: true,
              align: 'end',
              cell: (row) => (
                <Form action={action} formId={newId()} extra={{ words: row.words }} inline>
                  <SubmitButton variant="secondary" label={words.forgetWords(row.words)}>
                    {words.forget}
                  </SubmitButton>
                </Form>
              ),
            },
          ]}
        />
      )}
      <Pagination
        {...{ page, pageSize, total }}
        href={(number) => (number > 1 ? `${action}?side=${number}` : action)}
      />
    </>
  );
}
