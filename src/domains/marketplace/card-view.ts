import type { VisibleProfile } from './profile-queries.ts';
import type { Contents } from './sections.ts';
import { type ShownPair, shownPairs, type Wished } from './shown-pairs.ts';

/** All that a workplace sees of a profile: nothing else of it may reach a page, a search or a mail. */
export interface CardView {
  profileId: string;
  alias: string;
  /** Null: somewhere in the municipality. */
  area: string | null;
  /** Four digits, one for a whole field of work, null for any work. */
  iscoCode: string | null;
  moreIscoCodes: string[];
  competences: string[];
  hours: Contents['hours'] | null;
  travel: Pick<Contents['area'], 'means' | 'limitMinutes'> | null;
  needs: Contents['needs']['needs'];
  words: string | null;
}

const wishedOf = ({ citizenId, town, sections }: VisibleProfile): Wished => ({
  id: citizenId,
  area: sections.area?.reach === 'town' ? town : null,
  iscoCode: sections.wishes?.iscoCode || null,
  moreIscoCodes: sections.wishes?.moreIscoCodes ?? [],
});

/** What every card may say of place and work, by citizen. */
export const pairsOf = (profiles: readonly VisibleProfile[]): Map<string, ShownPair> =>
  shownPairs(profiles.map(wishedOf));

export const cardView = (profile: VisibleProfile, pair: ShownPair): CardView => {
  const { competences, hours, area, needs, words } = profile.sections;
  return {
    profileId: profile.profileId,
    alias: profile.alias,
    area: pair.area,
    iscoCode: pair.iscoCode,
    moreIscoCodes: pair.moreIscoCodes,
    competences: competences?.held ?? [],
    hours: hours ?? null,
    travel: area ? { means: area.means, limitMinutes: area.limitMinutes } : null,
    needs: needs?.needs ?? [],
    words: words?.text || null,
  };
};
