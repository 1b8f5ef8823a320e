import {
  Card,
  EmptyState,
  Form,
  formatDate,
  Heading,
  type Lang,
  NextPages,
  Quote,
  StatusTag,
  SubmitButton,
} from '#design/index.ts';
import type { Industry } from '#domains/matching/index.ts';
import type { Texts } from '#locales/index.ts';
import type { News } from '../feed-queries.ts';
import { IndustrySearch, VisitTabs } from './visit-list-page.tsx';

export interface NewsPageProps {
  news: readonly News[];
  hasMore: boolean;
  page: number;
  industry: Industry | null;
  today: Temporal.PlainDate;
  texts: Texts;
  lang: Lang;
}

export function NewsPage({ news, hasMore, page, industry, today, texts, lang }: NewsPageProps) {
  const words = texts.visits.news;
  const address = (to: number) =>
    `/branchenyt?${new URLSearchParams({ ...(industry && { branche: industry }), side: String(to) })}`;
  return (
    <>
      <Heading lead={words.lead}>{words.title}</Heading>
      <VisitTabs here="branchenyt" texts={texts} />
      <IndustrySearch action="/branchenyt" industry={industry} texts={texts} />
      {news.length === 0 ? (
        <EmptyState title={words.emptyTitle}>
          <p>{industry ? words.emptyIndustry : words.emptyText}</p>
        </EmptyState>
      ) : (
        <div class="ff-stack">
          {news.map((one) => (
            <NewsCard key={one.visitId} {...{ one, page, industry, today, texts, lang }} />
          ))}
        </div>
      )}
      <NextPages page={page} hasMore={hasMore} href={address} />
    </>
  );
}

function NewsCard({
  one,
  page,
  industry,
  today,
  texts,
  lang,
}: Omit<NewsPageProps, 'news' | 'hasMore'> & { one: News }) {
  const words = texts.visits.news;
  const months = one.busyMonths.map((month) => texts.visits.months[month - 1]!.toLowerCase()).join(', ');
  return (
    <Card
      title={one.workplaceName}
      kicker={texts.matching.industries[one.industry]}
      tags={
        <>
          {one.thanked && <StatusTag tone="success">{words.thanked}</StatusTag>}
          {one.thanks > 0 && <StatusTag>{words.thanks(one.thanks)}</StatusTag>}
        </>
      }
      footer={
        <div class="ff-buttons">
          {!one.own && !one.thanked && (
            <Form
              action={`/besoeg/${one.visitId}/tak`}
              extra={{ side: page, ...(industry && { branche: industry }) }}
              inline
            >
              <SubmitButton variant="secondary" label={words.thankFor(one.workplaceName)}>
                {words.thank}
              </SubmitButton>
            </Form>
          )}
          <a href={`/besoeg/${one.visitId}`} aria-label={words.seeOf(one.workplaceName)}>
            {words.see}
          </a>
        </div>
      }
    >
      <Quote by={words.heard(one.visitorName, formatDate(one.visitedOn, lang, today))}>{one.note}</Quote>
      {months && <p>{words.busy(months)}</p>}
      {one.tasks > 0 && <p>{words.tasks(one.tasks)}</p>}
    </Card>
  );
}
