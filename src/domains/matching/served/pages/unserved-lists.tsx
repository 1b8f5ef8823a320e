import type { ComponentChildren } from 'preact';
import { EmptyState, Heading, Pagination, Table } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { Cause, Unserved } from '../found.ts';
import type { Paged, UnservedCitizen, UnservedOpening } from '../served-queries.ts';
import { causeName } from '../served-words.ts';

interface Props<Row> extends Paged<Row> {
  cause: Cause | null;
  page: number;
  pageSize: number;
  texts: Texts;
}

const addressOf = (path: string, cause: Cause | null, page: number): string => {
  const query = new URLSearchParams(cause ? { aarsag: cause } : {});
  if (page > 1) query.set('side', String(page));
  return query.size > 0 ? `${path}?${query}` : path;
};

/** A second, lighter line in a cell. */
const Under = ({ children }: { children: ComponentChildren }) => (
  <>
    <br />
    <span class="ff-muted">{children}</span>
  </>
);

/** What stands in the way, what lifting it would open, and what else is alone in the way. */
function InTheWay({
  row: { cause, wouldOpen, opens },
  kind,
  texts,
}: {
  row: Pick<UnservedCitizen, 'cause' | 'wouldOpen' | 'opens'>;
  kind: Unserved['kind'];
  texts: Texts;
}) {
  const words = texts.served.lists;
  const also = Object.keys(opens).filter((one) => one !== cause) as Cause[];
  return (
    <>
      {causeName(cause, texts)}
      <br />
      <span class="ff-muted">
        {cause === 'several' ? words.several : words.would(kind, wouldOpen)}
        {also.length > 0 && `. ${words.also(also.map((one) => causeName(one, texts)))}`}
      </span>
    </>
  );
}

const Lead = ({ cause, texts }: { cause: Cause | null; texts: Texts }) => {
  const words = texts.served.lists;
  return <>{cause ? words.lead(causeName(cause, texts)) : words.leadAll}</>;
};

/** `none` is what holds when nobody at all stands here, whatever the cause. */
const Empty = ({ cause, none, texts }: { cause: Cause | null; none: string; texts: Texts }) => (
  <EmptyState title={texts.served.lists.emptyTitle}>
    <p>{cause ? texts.served.lists.empty : none}</p>
  </EmptyState>
);

export function UnservedCitizensPage({ rows, total, cause, page, pageSize, texts }: Props<UnservedCitizen>) {
  const words = texts.served.lists;
  const path = '/matchning/borgere';
  return (
    <>
      <Heading lead={(rows.length > 0 || cause) && <Lead cause={cause} texts={texts} />}>
        {words.citizensTitle}
      </Heading>
      {cause && (
        <p>
          <a href={path}>{words.all}</a>
        </p>
      )}
      <Table
        caption={words.citizensTitle}
        captionHidden
        rows={rows}
        rowKey={({ id }) => id}
        empty={<Empty cause={cause} none={texts.served.citizens.none} texts={texts} />}
        columns={[
          {
            header: words.name,
            rowHeader: true,
            cell: ({ id, name, city }) => (
              <>
                <a href={`/borgere/${id}`}>{name}</a>
                {city && <Under>{city}</Under>}
              </>
            ),
          },
          {
            header: words.obstacle,
            plainOnPhone: true,
            cell: (row) => <InTheWay row={row} kind="citizen" texts={texts} />,
          },
          { header: words.caseworker, cell: ({ caseworkerName }) => caseworkerName ?? words.nobody },
        ]}
      />
      <Pagination {...{ page, pageSize, total }} href={(number) => addressOf(path, cause, number)} />
      <p class="ff-muted">{words.protectedToo}</p>
    </>
  );
}

export function UnservedOpeningsPage({ rows, total, cause, page, pageSize, texts }: Props<UnservedOpening>) {
  const words = texts.served.lists;
  const path = '/matchning/jobaabninger';
  return (
    <>
      <Heading lead={(rows.length > 0 || cause) && <Lead cause={cause} texts={texts} />}>
        {words.openingsTitle}
      </Heading>
      {cause && (
        <p>
          <a href={path}>{words.all}</a>
        </p>
      )}
      <Table
        caption={words.openingsTitle}
        captionHidden
        rows={rows}
        rowKey={({ id }) => id}
        empty={<Empty cause={cause} none={texts.served.openings.none} texts={texts} />}
        columns={[
          {
            header: words.opening,
            rowHeader: true,
            cell: ({ id, title, workplaceName, city }) => (
              <>
                <a href={`/jobaabninger/${id}`}>{title}</a>
                <Under>{[workplaceName, city].filter(Boolean).join(', ')}</Under>
              </>
            ),
          },
          {
            header: words.obstacle,
            plainOnPhone: true,
            cell: (row) => <InTheWay row={row} kind="opening" texts={texts} />,
          },
        ]}
      />
      <Pagination {...{ page, pageSize, total }} href={(number) => addressOf(path, cause, number)} />
    </>
  );
}
