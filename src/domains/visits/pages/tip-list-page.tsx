import { Card, EmptyState, Heading, NextPages } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { TipLine } from '../tip-queries.ts';

export const tipPath = ({ citizenId, id }: Pick<TipLine, 'citizenId' | 'id'>): string =>
  `/borgere/${citizenId}/opgavetip/${id}`;

/** Task by task, with those it may fit under it. */
export function TipListPage({
  tips,
  page,
  hasMore,
  texts,
}: {
  tips: readonly TipLine[];
  page: number;
  hasMore: boolean;
  texts: Texts;
}) {
  const words = texts.visits.tips;
  return (
    <>
      <Heading lead={tips.length > 0 ? words.lead : undefined}>{words.title}</Heading>
      {tips.length === 0 ? (
        <EmptyState title={words.emptyTitle} action={{ href: '/branchenyt', label: words.emptyAction }}>
          <p>{words.emptyText}</p>
        </EmptyState>
      ) : (
        <div class="ff-stack">
          {[...Map.groupBy(tips, ({ taskId }) => taskId).values()].map((same) => (
            <Card
              key={same[0]!.taskId}
              kicker={words.at(same[0]!.workplaceName)}
              title={words.task(same[0]!.taskTitle, same[0]!.minutesPerWeek)}
            >
              <ul class="ff-visit-places nobullet-list">
                {same.map((tip) => (
                  <li key={tip.id}>
                    <a href={tipPath(tip)} aria-label={words.seeFor(tip.citizenName)}>
                      {tip.citizenName}
                    </a>
                    <span>{words.reasons[tip.reason] ?? words.reasons.needs}</span>
                  </li>
                ))}
              </ul>
            </Card>
          ))}
        </div>
      )}
      <NextPages page={page} hasMore={hasMore} href={(to) => `/opgavetip?side=${to}`} />
    </>
  );
}
