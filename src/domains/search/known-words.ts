import { sql } from 'kysely';
import type { Tx } from '#platform/database/open.ts';
import type { Kind } from './criteria.ts';
import type { Known } from './text/asked.ts';
import { nameKey } from './text/built-in-words.ts';
import { askedNames, askedWords, keysOf } from './text/query.ts';

/** Occupations have so many names; more say nothing more. */
const mostNames = 60;
const mostBegun = 12;

interface Row {
  term: string | null;
  asked: string | null;
  label: string | null;
  iscoCode: string | null;
}

/**
 * One query: terms in the index that may be what was meant, other names of the occupations named, and what people
 * here have said the words mean.
 */
export async function knownWords(tx: Tx, kind: Kind, text: string): Promise<Known> {
  const words = askedWords(text);
  const begun = words.map(({ stem }) => stem).filter((stem) => stem.length > 2);
  const { rows } = await sql<Row>`
    select term, null as asked, null as label, null as isco_code from search_spelling
    where kind = ${kind} and key = any(${keysOf(words)}::text[])
    union
    select found.term, null, null, null
    from unnest(${begun}::text[]) as b (stem), lateral (
      select s.term from search_spelling s
      where s.kind = ${kind} and s.key >= b.stem and s.key < b.stem || '{' and s.key = s.term
      order by s.key limit ${mostBegun}) found
    union all
    (select null, lower(asked.label), other.label, other.isco_code
     from occupation_label asked join occupation_label other on other.uri = asked.uri and other.label <> asked.label
     where lower(asked.label) = any(${askedNames(text)}::text[])
     limit ${mostNames})
    union
    (select null, words, label, isco_code from occupation_correction
     where words = any(${askedNames(text)}::text[]) and label is not null
     limit ${mostNames})`.execute(tx);

  const names = new Map<string, { label: string; iscoCode: string }[]>();
  for (const { asked, label, iscoCode } of rows) {
    if (asked === null) continue;
    const key = nameKey(asked);
    names.set(key, [...(names.get(key) ?? []), { label: label!, iscoCode: iscoCode! }]);
  }
  return { terms: new Set(rows.flatMap(({ term }) => (term === null ? [] : [term]))), names };
}
