import type { WorkRow } from './work-row.ts';

/** The page where the answers of one placement stand. */
const callOf = ({ code, href }: WorkRow): string | null =>
  code === 'call-me' || code === 'worried' ? href : null;

/** Several worried answers in one placement are one call: a wish for it first, and as long as the oldest waited. Pure. */
export function oneCallEach(rows: readonly WorkRow[]): WorkRow[] {
  const calls = Map.groupBy(rows, callOf);
  return rows.flatMap((row) => {
    const call = callOf(row);
    if (call === null) return [row];
    const all = calls.get(call)!;
    return all[0] === row ? [together(all)] : [];
  });
}

function together(all: readonly WorkRow[]): WorkRow {
  const wishes = all.filter(({ code }) => code === 'call-me');
  const said = wishes.length > 0 ? wishes : all;
  return {
    ...said[0]!,
    days: Math.max(...said.map(({ days }) => days)),
    detail: [...new Set(said.map(({ detail }) => detail!))].sort().join(','),
  };
}
