import { sql } from 'kysely';
import type { Tx } from '#platform/database/open.ts';
import type { Kind } from './criteria.ts';
import type { SearchDocument } from './document.ts';
import { factBits, levelList, monthBits } from './facet-bits.ts';
import { type DocumentTerm, documentTerms } from './text/document-terms.ts';
import { spellingKeys } from './text/spelling.ts';

/** Takes it out of the index; nothing when it is not there. */
export async function removeDocument(tx: Tx, kind: Kind, id: string): Promise<void> {
  await removePostings(tx, kind, [id]);
  await tx.deleteFrom('searchDocument').where('kind', '=', kind).where('id', '=', id).execute();
}

/**
 * Puts documents of one kind in the index, or what they have become in place of what they were. Five statements however
 * many there are. An id stands once.
 */
export async function writeDocuments(tx: Tx, documents: readonly SearchDocument[]): Promise<void> {
  const [first] = documents;
  if (!first) return;
  const read = documents.map((document) => ({
    document,
    terms: documentTerms(document.texts, [
      ...(document.iscoCode ? [document.iscoCode] : []),
      ...(document.moreIscoCodes ?? []),
    ]),
  }));
  await removePostings(
    tx,
    first.kind,
    documents.map(({ id }) => id),
  );
  const numbers = await writeFacts(tx, documents);
  const numbered = read.map(({ document, terms }) => ({
    document,
    terms,
    number: numbers.get(document.id)!,
  }));
  await writeCards(tx, numbered);
  await writePostings(tx, first.kind, numbered);
  await writeSpellings(tx, first.kind, read);
}

const removePostings = (tx: Tx, kind: Kind, ids: readonly string[]) =>
  sql`
    delete from search_posting
    where number = any(array(
      select number from search_document where kind = ${kind} and id = any(${[...ids]}::uuid[])))`.execute(
    tx,
  );

async function writeFacts(tx: Tx, documents: readonly SearchDocument[]): Promise<Map<string, number>> {
  const rows = documents.map((document) => {
    const months = monthBits(document.months);
    const levels = levelList(document.levels);
    return {
      kind: document.kind,
      id: document.id,
      isco_code: document.iscoCode,
      latitude: document.latitude,
      longitude: document.longitude,
      area: document.area,
      minutes_from: document.minutesFrom,
      minutes_to: document.minutesTo,
      months,
      evenings: document.evenings,
      weekends: document.weekends,
      levels,
      facts: factBits({ ...document, months, levels }),
      published_at: document.publishedAt.toString(),
      updated_at: document.updatedAt.toString(),
    };
  });
  const { rows: written } = await sql<{ id: string; number: number }>`
    insert into search_document (kind, id, isco_code, latitude, longitude, area, minutes_from, minutes_to, months,
      evenings, weekends, levels, facts, published_at, updated_at)
    select n.kind, n.id, n.isco_code,
           case when n.kind = 'opening' then n.latitude else town.latitude end,
           case when n.kind = 'opening' then n.longitude else town.longitude end,
           n.area, n.minutes_from, n.minutes_to, n.months, n.evenings, n.weekends, n.levels, n.facts, n.published_at,
           n.updated_at
    from jsonb_populate_recordset(null::search_document, ${JSON.stringify(rows)}::jsonb) n
    left join (select name, avg(latitude) as latitude, avg(longitude) as longitude from postal_code group by name) town
      on town.name = n.area
    on conflict (municipality_id, kind, id) do update set
      isco_code = excluded.isco_code, latitude = excluded.latitude, longitude = excluded.longitude,
      area = excluded.area, minutes_from = excluded.minutes_from, minutes_to = excluded.minutes_to,
      months = excluded.months, evenings = excluded.evenings, weekends = excluded.weekends,
      levels = excluded.levels, facts = excluded.facts, updated_at = excluded.updated_at
    returning id, number`.execute(tx);
  return new Map(written.map(({ id, number }) => [id, number]));
}

interface Numbered {
  document: SearchDocument;
  terms: Map<string, DocumentTerm>;
  number: number;
}

async function writeCards(tx: Tx, numbered: readonly Numbered[]): Promise<void> {
  const rows = numbered.map(({ document, terms, number }) => ({
    number,
    card: document.card,
    terms: Object.fromEntries([...terms].map(([term, { word }]) => [term, word])),
  }));
  await sql`
    insert into search_card (number, card, terms)
    select number, card, terms from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as n (number integer, card jsonb, terms jsonb)
    on conflict (municipality_id, number) do update set card = excluded.card, terms = excluded.terms`.execute(
    tx,
  );
}

async function writePostings(tx: Tx, kind: Kind, numbered: readonly Numbered[]): Promise<void> {
  const all = numbered.flatMap(({ terms, number }) =>
    [...terms].map(([term, { weight }]) => ({ term, number, weight })),
  );
  all.sort((a, b) => (a.term < b.term ? -1 : a.term > b.term ? 1 : a.number - b.number));
  await sql`
    insert into search_posting (kind, term, number, weight)
    select ${kind}, term, number, weight
    from unnest(${all.map(({ term }) => term)}::text[], ${all.map(({ number }) => number)}::int[],
      ${all.map(({ weight }) => weight)}::int[]) as n (term, number, weight)`.execute(tx);
}

async function writeSpellings(tx: Tx, kind: Kind, read: readonly { terms: Map<string, DocumentTerm> }[]) {
  const terms = [...new Set(read.flatMap((one) => [...one.terms.keys()]))].filter(
    (term) => !term.startsWith('#'),
  );
  const pairs = terms.flatMap((term) => spellingKeys(term).map((key) => ({ key, term })));
  // In order: two who write at once wait for each other, and never both.
  pairs.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.term < b.term ? -1 : 1));
  await sql`
    insert into search_spelling (kind, key, term)
    select ${kind}, key, term
    from unnest(${pairs.map(({ key }) => key)}::text[], ${pairs.map(({ term }) => term)}::text[]) as n (key, term)
    on conflict do nothing`.execute(tx);
}
