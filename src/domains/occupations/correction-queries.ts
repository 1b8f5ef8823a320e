import { sql } from 'kysely';
import { pageSize } from '#domains/access/index.ts';
import type { Tx } from '#platform/database/open.ts';

/** What was meant by some words; no label: none of what was proposed. */
export interface Correction {
  words: string;
  label: string | null;
  iscoCode: string | null;
  uri: string | null;
}

/** What holds for each of the words: what this person meant, else what most have meant, else the newest. */
export async function correctionsFor(
  tx: Tx,
  accountId: string | null,
  words: readonly string[],
): Promise<Map<string, Correction>> {
  const { rows } = await sql<Correction>`
    select distinct on (words) words, label, isco_code, uri
    from (select words, label, isco_code, uri, count(*) as people, max(chosen_at) as newest,
                 bool_or(chosen_by = ${accountId}::uuid) as own
          from occupation_correction where words = any(${words}::text[])
          group by words, label, isco_code, uri) meant
    order by words, own desc nulls last, people desc, newest desc, label, uri`.execute(tx);
  return new Map(rows.map((row) => [row.words, row]));
}

export interface ListedCorrection extends Correction {
  people: number;
  newest: Temporal.Instant;
}

/** More words than a job is called by: what somebody told of themselves, which is not for others to read. */
const sentence = sql<boolean>`words ~ '^(\\S+ ){4}'`;

/** One page of what has been corrected, newest first; sentences stay with those who wrote them. */
export async function listCorrections(
  tx: Tx,
  page: number,
): Promise<{ corrections: ListedCorrection[]; total: number }> {
  const listed = tx
    .selectFrom('occupationCorrection')
    .where((eb) => eb.not(sentence))
    .groupBy(['words', 'label', 'iscoCode', 'uri']);
  const corrections = await listed
    .select(['words', 'label', 'iscoCode', 'uri'])
    .select((eb) => [
      eb.cast<number>(eb.fn.countAll(), 'integer').as('people'),
      eb.fn.max('chosenAt').as('newest'),
    ])
    .orderBy('newest', 'desc')
    .orderBy('words')
    .orderBy('label')
    .orderBy('uri')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  const { total } = await tx
    .selectFrom(listed.select('words').as('one'))
    .select((eb) => eb.cast<number>(eb.fn.countAll(), 'integer').as('total'))
    .executeTakeFirstOrThrow();
  return { corrections, total };
}
