import {
  Button,
  ButtonLink,
  EmptyState,
  Heading,
  NextPages,
  SearchForm,
  Select,
  StatusTag,
  Table,
  TextField,
} from '#design/index.ts';
import { pageSize } from '#domains/access/index.ts';
import type { Texts } from '#locales/index.ts';
import { emptyForm } from '#platform/http/form.ts';
import { type AccountRole, accountRoles } from '../account-form.ts';
import type { AccountRow } from '../account-queries.ts';

export interface AccountListProps {
  rows: readonly AccountRow[];
  page: number;
  role: AccountRole | null;
  query: string;
  texts: Texts;
}

export function AccountListPage({ rows, page, role, query, texts }: AccountListProps) {
  const words = texts.administration.accounts;
  const form = emptyForm({ rolle: role ?? '', navn: query });
  const filter = new URLSearchParams({ ...(role && { rolle: role }), ...(query && { navn: query }) });
  return (
    <>
      <Heading
        lead={words.lead}
        aside={
          <ButtonLink variant="primary" href="/indstillinger/konti/ny">
            {words.add}
          </ButtonLink>
        }
      >
        {words.title}
      </Heading>
      <SearchForm action="/indstillinger/konti" label={words.searchLabel}>
        <TextField form={form} name="navn" type="search" width="m" label={words.name} optional />
        <Select
          form={form}
          name="rolle"
          label={words.role}
          width="m"
          optional
          empty={words.allRoles}
          options={accountRoles.map((value) => ({ value, label: texts.access.roles[value] }))}
        />
        <Button type="submit">{texts.common.search}</Button>
      </SearchForm>
      <Table
        caption={words.title}
        captionHidden
        rows={rows.slice(0, pageSize)}
        rowKey={(row) => row.id}
        empty={<EmptyState title={words.emptyTitle}>{words.emptyText}</EmptyState>}
        columns={[
          {
            header: words.name,
            rowHeader: true,
            cell: (row) => <a href={`/indstillinger/konti/${row.id}`}>{row.name}</a>,
          },
          { header: words.role, plainOnPhone: true, cell: (row) => texts.access.roles[row.role] },
          { header: words.title2, plainOnPhone: true, cell: (row) => row.workplaces[0] ?? row.title ?? '–' },
          { header: words.email, plainOnPhone: true, cell: (row) => row.email ?? '–' },
          {
            header: words.state,
            plainOnPhone: true,
            cell: (row) =>
              row.closedAt ? (
                <StatusTag>{words.closed}</StatusTag>
              ) : (
                <StatusTag tone="success">{words.open}</StatusTag>
              ),
          },
        ]}
      />
      <NextPages
        page={page}
        hasMore={rows.length > pageSize}
        href={(to) => `/indstillinger/konti?${new URLSearchParams([...filter, ['side', `${to}`]])}`}
      />
    </>
  );
}
