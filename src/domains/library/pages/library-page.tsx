import {
  Button,
  ButtonLink,
  Card,
  EMPTY_FORM,
  EmptyState,
  Grid,
  Heading,
  NextStep,
  SearchForm,
  StatusTag,
  Tabs,
  TextField,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { type Article, type Audience, hasVideo, minutesToRead } from '../article.ts';

export interface LibraryPageProps {
  articles: readonly Article[];
  reader: 'citizen' | 'employer' | 'staff';
  /** What staff chose to see; null for all, and for everybody else. */
  audience: Audience | null;
  mayEdit: boolean;
  query: string;
  texts: Texts;
}

export function LibraryPage({ articles, reader, audience, mayEdit, query, texts }: LibraryPageProps) {
  const words = texts.library;
  return (
    <>
      <Heading
        lead={words.lead[reader]}
        aside={
          mayEdit && (
            <ButtonLink href={`/viden/ny${audience ? `?til=${audience}` : ''}`}>{words.write}</ButtonLink>
          )
        }
      >
        {words.title}
      </Heading>
      {reader === 'staff' && (
        <Tabs
          tabs={[
            { href: '/viden', label: words.all, current: audience === null },
            ...(['employer', 'citizen'] as const).map((one) => ({
              href: `/viden?til=${one}`,
              label: words.audiences[one],
              current: audience === one,
            })),
          ]}
        />
      )}
      <SearchForm action="/viden" label={words.search}>
        {audience && <input type="hidden" name="til" value={audience} />}
        <TextField
          form={{ ...EMPTY_FORM, values: { q: query } }}
          name="q"
          label={words.search}
          type="search"
          optional
        />
        <Button>{texts.common.search}</Button>
      </SearchForm>
      {articles.length === 0 && (
        <EmptyState title={words.nothing(query)} action={{ href: '/viden', label: words.all }} icon="search">
          {words.nothingText}
        </EmptyState>
      )}
      <Grid columns={2}>
        {articles.map((article) => (
          <Card
            key={article.name}
            title={article.title}
            href={`/viden/${article.name}`}
            level={2}
            kicker={reader === 'staff' && !audience ? words.audiences[article.audience] : undefined}
            tags={<Tags article={article} staff={reader === 'staff'} texts={texts} />}
          >
            <p>{article.lead}</p>
            {!hasVideo(article) && <p class="ff-muted">{words.minutes(minutesToRead(article.body))}</p>}
          </Card>
        ))}
      </Grid>
      <NextStep title={words.gatherings} action={{ href: '/arrangementer', label: words.gatheringsAction }}>
        {words.gatheringsText}
      </NextStep>
    </>
  );
}

function Tags({ article, staff, texts }: { article: Article; staff: boolean; texts: Texts }) {
  const words = texts.library;
  return (
    <>
      {hasVideo(article) && <StatusTag tone="info">{words.video}</StatusTag>}
      {staff && article.withdrawn && <StatusTag tone="warning">{words.withdrawn}</StatusTag>}
      {staff && !article.withdrawn && article.id && <StatusTag tone="neutral">{words.ours}</StatusTag>}
    </>
  );
}
