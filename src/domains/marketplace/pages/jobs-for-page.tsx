import {
  Button,
  EmptyState,
  formatHours,
  Heading,
  type Lang,
  NextPages,
  SearchForm,
  TextField,
  WorkItem,
  WorkList,
} from '#design/index.ts';
import type { OpeningCard, searchDocuments } from '#domains/search/index.ts';
import type { Texts } from '#locales/index.ts';
import { emptyForm } from '#platform/http/form.ts';

interface JobsForPageProps {
  title: string;
  query: string;
  page: number;
  results: Pick<Awaited<ReturnType<typeof searchDocuments>>, 'rows' | 'hasMore'>;
  href: string;
  texts: Texts;
  lang: Lang;
}

/** Jobs a colleague can write about for somebody: those of workplaces that are let in. */
export function JobsForPage({ title, query, page, results, href, texts, lang }: JobsForPageProps) {
  const words = texts.marketplace.writeFor;
  return (
    <>
      <Heading lead={words.lead}>{title}</Heading>
      <SearchForm action={href} label={words.search}>
        <TextField form={emptyForm({ q: query })} name="q" label={words.search} type="search" optional />
        <Button>{texts.common.search}</Button>
      </SearchForm>
      {results.rows.length === 0 ? (
        <EmptyState title={words.none}>{words.noneText}</EmptyState>
      ) : (
        <WorkList label={title}>
          {results.rows.map(({ id, card }) => {
            const { title: job, workplace, area, minutesFrom } = card as OpeningCard;
            return (
              <WorkItem
                key={id}
                what={job}
                whom={[workplace, area].filter(Boolean).join(', ')}
                why={words.from(formatHours(minutesFrom, lang))}
                action={{ href: `${href}/${id}`, label: words.choose }}
              />
            );
          })}
        </WorkList>
      )}
      <NextPages
        page={page}
        hasMore={results.hasMore}
        href={(to) => `${href}?${query ? `q=${encodeURIComponent(query)}&` : ''}side=${to}`}
      />
    </>
  );
}
