import { EmptyState, Heading, NextStep, Section, Table } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { PortfolioLine } from '../portfolio.ts';
import { FirstOfAll, type Group, WorkGroups } from './work-groups.tsx';

export interface StaffFrontProps {
  name: string;
  work: 'caseworker' | 'consultant';
  groups: readonly Group[];
  /** A consultant's workplaces; null for a caseworker. */
  portfolio: { lines: readonly PortfolioLine[]; hasMore: boolean } | null;
  texts: Texts;
}

function Portfolio({
  lines,
  hasMore,
  texts,
}: {
  lines: readonly PortfolioLine[];
  hasMore: boolean;
  texts: Texts;
}) {
  const words = texts.front.work.portfolio;
  return (
    <Section title={words.title} lead={lines.length > 0 ? words.lead : undefined} id="arbejdspladser">
      <Table
        caption={words.title}
        captionHidden
        compact
        rows={lines}
        rowKey={(line) => line.id}
        empty={
          <EmptyState
            title={words.emptyTitle}
            action={{ href: '/arbejdssteder/ny', label: words.emptyAction }}
          >
            {words.emptyText}
          </EmptyState>
        }
        columns={[
          {
            header: words.name,
            rowHeader: true,
            cell: (line) => <a href={`/arbejdssteder/${line.id}`}>{line.name}</a>,
          },
          { header: words.waiting, align: 'end', cell: (line) => line.waiting || words.nothing },
          { header: words.people, align: 'end', cell: (line) => line.people || words.nothing },
          { header: words.openings, align: 'end', cell: (line) => line.openings || words.nothing },
        ]}
      />
      {hasMore && (
        <p>
          <a href="/portefoelje">{words.all}</a>
        </p>
      )}
      <p>
        <a href="/matchning">{words.whereToLook}</a>
      </p>
    </Section>
  );
}

export function StaffFront({ name, work, groups, portfolio, texts }: StaffFrontProps) {
  const words = texts.front.work;
  return (
    <>
      <Heading lead={words.leads[work]}>{texts.front.hello(name)}</Heading>
      {groups.length === 0 && (
        <NextStep title={words.calm.title} action={words.calm[work]}>
          {words.calm.text}
        </NextStep>
      )}
      <FirstOfAll groups={groups} texts={texts} />
      <WorkGroups groups={groups} texts={texts} />
      {portfolio && <Portfolio {...portfolio} texts={texts} />}
    </>
  );
}
