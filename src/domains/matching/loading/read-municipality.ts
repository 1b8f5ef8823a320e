import type { Tx } from '#platform/database/open.ts';
import type { Seeker, Vacancy } from '../pair/model.ts';
import { loadSeekersAfter } from './load-seekers.ts';
import { loadVacanciesAfter } from './load-vacancies.ts';

/** Rows read at a time, so that other requests come to the database in between. */
const pageSize = 2000;

/** Everyone whose needs are told and every open opening. `inTransaction`: one for all pages, or one for each. */
export async function readMunicipality(
  today: Temporal.PlainDate,
  inTransaction: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>,
): Promise<{ seekers: Seeker[]; vacancies: Vacancy[] }> {
  const seekers = await everyPage((after) => inTransaction((tx) => loadSeekersAfter(tx, after, pageSize)));
  const vacancies = await everyPage((after) =>
    inTransaction((tx) => loadVacanciesAfter(tx, today, after, pageSize)),
  );
  return { seekers, vacancies };
}

async function everyPage<T extends { readonly id: string }>(
  pageAfter: (id: string | null) => Promise<T[]>,
): Promise<T[]> {
  const all: T[] = [];
  for (;;) {
    const page = await pageAfter(all.at(-1)?.id ?? null);
    // Pages are cut by id, whatever order their rows came in.
    all.push(...page.sort((a, b) => (a.id < b.id ? -1 : 1)));
    if (page.length < pageSize) return all;
  }
}
