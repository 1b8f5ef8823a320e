import type { ComponentChildren } from 'preact';
import { EmptyState } from './empty-state.tsx';
import { Icon } from './icon.tsx';
import { useLanguage } from './language.tsx';

export type Column<Row> = {
  header: string;
  cell: (row: Row) => ComponentChildren;
  /** Numbers stand to the right. */
  align?: 'end';
  /** This column names the row. */
  rowHeader?: boolean;
  /** Header only for assistive technology, e.g. over buttons. */
  hideHeader?: boolean;
  /** The value says by itself what it is, so on a phone it stands without its header. */
  plainOnPhone?: boolean;
  /** Link that sorts by this column; `direction` when it is the one in force. */
  sort?: { href: string; direction?: 'ascending' | 'descending' };
};

export type TableProps<Row> = {
  caption: string;
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Shown instead of the table when there are no rows. */
  empty?: ComponentChildren;
  compact?: boolean;
};

/** What a cell says when there is nothing; on a phone it is left out. */
const nothing = '–';

const classOf = (...names: (string | false)[]) => names.filter(Boolean).join(' ') || undefined;

function HeaderCell<Row>({ column }: { column: Column<Row> }) {
  const { texts } = useLanguage();
  const { header, sort, align, hideHeader } = column;
  return (
    <th scope="col" class={align === 'end' ? 'ff-end' : undefined} aria-sort={sort?.direction}>
      {sort ? (
        <a class="ff-sort" href={sort.href}>
          <span class="sr-only">{texts.table.sort} </span>
          {header}
          <Icon name={`sort-table-${sort.direction ?? 'none'}`} />
        </a>
      ) : (
        <span class={hideHeader ? 'sr-only' : undefined}>{header}</span>
      )}
    </th>
  );
}

/** On a phone each row is a few lines: its name, then the values after each other, each with its header. */
export function Table<Row>({
  caption,
  captionHidden,
  columns,
  rows,
  rowKey,
  empty,
  compact,
}: TableProps<Row>) {
  const { texts } = useLanguage();
  if (rows.length === 0) return <>{empty ?? <EmptyState title={texts.table.none} />}</>;
  const breakpoint = columns.length > 5 ? 'lg' : 'md';
  return (
    <table
      class={`table table--borderless ff-table ff-table--${breakpoint}${compact ? ' table--compact' : ''}`}
    >
      <caption class={captionHidden ? 'sr-only' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <HeaderCell column={column} key={column.header} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column) => {
              const Cell = column.rowHeader ? 'th' : 'td';
              const value = column.cell(row);
              const unlabelled = column.hideHeader || column.rowHeader || column.plainOnPhone;
              return (
                <Cell
                  key={column.header}
                  scope={column.rowHeader ? 'row' : undefined}
                  class={classOf(column.align === 'end' && 'ff-end', value === nothing && 'ff-nothing')}
                  data-title={unlabelled ? undefined : column.header}
                >
                  {value}
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
