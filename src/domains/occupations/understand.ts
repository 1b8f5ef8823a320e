import type { Actor } from '#domains/access/index.ts';
import { linkOccupation, type OccupationLink } from '#domains/matching/index.ts';
import type { Tx } from '#platform/database/open.ts';
import { type Correction, correctionsFor } from './correction-queries.ts';
import { loadedLabels } from './loaded-labels.ts';
import { coreOf, wordsOf } from './own-words.ts';

export interface ReadOccupation extends OccupationLink {
  /** The ISCO group it belongs to, to tell alternatives apart; null while the groups are not loaded. */
  group: string | null;
}

export interface Reading {
  text: string;
  /** What the words may mean, best first, three at most. */
  proposals: readonly ReadOccupation[];
  /** What they are taken to mean; null when nothing is close enough, or somebody has said none of these. */
  chosen: ReadOccupation | null;
  /** Somebody has said what these words mean. */
  remembered: boolean;
}

/** Under this a proposal is only shown; somebody has to choose it. */
const SURE_ENOUGH = 0.5;
const MOST = 3;

/** What each text may mean, with what has been corrected before; the same two queries however many. */
export async function understand(
  tx: Tx,
  { accountId }: Pick<Actor, 'accountId'>,
  texts: readonly string[],
): Promise<Reading[]> {
  if (texts.length === 0) return [];
  const { index, groups } = await loadedLabels(tx);
  const corrections = await correctionsFor(tx, accountId, texts.map(wordsOf));
  const withGroup = (link: OccupationLink): ReadOccupation => ({
    ...link,
    // ESCO writes its names in small letters.
    label: link.label.charAt(0).toLocaleUpperCase('da') + link.label.slice(1),
    group: groups.get(link.iscoCode) ?? null,
  });
  return texts.map((text) => {
    const links = linkOccupation(coreOf(text), index).map(withGroup);
    const correction = corrections.get(wordsOf(text));
    const [best] = links;
    if (!correction) {
      const chosen = best && best.confidence >= SURE_ENOUGH ? best : null;
      return { text, proposals: links, chosen, remembered: false };
    }
    const meant = linkOf(correction);
    if (!meant) return { text, proposals: links, chosen: null, remembered: true };
    const chosen = withGroup(meant);
    const others = links.filter((link) => !sameOccupation(link, chosen));
    return { text, proposals: [chosen, ...others].slice(0, MOST), chosen, remembered: true };
  });
}

function linkOf({ label, iscoCode, uri }: Correction): OccupationLink | null {
  if (label === null || iscoCode === null) return null;
  return { label, iscoCode, confidence: 1, ...(uri === null ? {} : { uri }) };
}

type Named = Pick<OccupationLink, 'label' | 'iscoCode'>;

export const sameOccupation = (a: Named | null, b: Named | null): boolean =>
  a?.label === b?.label && a?.iscoCode === b?.iscoCode;
