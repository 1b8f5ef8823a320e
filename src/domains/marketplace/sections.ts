import type { CitizenNeeds } from '#domains/citizens/index.ts';
import {
  DIMENSIONS,
  type Dimension,
  ENTRY_JOBS,
  type Level,
  type TravelMeans,
} from '#domains/matching/index.ts';

/** A profile is told a piece at a time, each with a switch of its own. */
export const SECTIONS = ['competences', 'wishes', 'hours', 'area', 'needs', 'words'] as const;
export type SectionName = (typeof SECTIONS)[number];

export interface ShownNeed {
  dimension: Dimension;
  level: Level;
}

/** Minutes throughout: a week's hours, after midnight, one way. */
export interface Contents {
  competences: { held: string[] };
  wishes: { iscoCode: string; moreIscoCodes: string[] };
  hours: {
    minutesNow: number | null;
    minutesAim: number | null;
    earliest: number | null;
    latest: number | null;
    evenings: boolean;
    weekends: boolean;
  };
  area: { reach: 'town' | 'municipality'; means: TravelMeans[]; limitMinutes: number | null };
  needs: { needs: ShownNeed[] };
  words: { text: string };
}

/** As it stands, or as we propose it from what we know; then nobody has said yes to it. */
export interface Section<N extends SectionName = SectionName> {
  name: N;
  content: Contents[N] | null;
  shown: boolean;
  proposed: boolean;
  version: number;
}
export type Sections = { [N in SectionName]: Section<N> };

const ADDRESSES: Record<SectionName, string> = {
  competences: 'det-kan-jeg',
  wishes: 'det-vil-jeg-gerne',
  hours: 'timer',
  area: 'hvor',
  needs: 'hensyn',
  words: 'ord-om-mig',
};
export const addressOf = (name: SectionName): string => ADDRESSES[name];
export const sectionAt = (address: string): SectionName | null =>
  SECTIONS.find((name) => ADDRESSES[name] === address) ?? null;
export const sectionAfter = (name: SectionName): SectionName | null =>
  SECTIONS[SECTIONS.indexOf(name) + 1] ?? null;

/** The work that can be named on a card; one name for each code, so that no one's own word for it is shown. */
export const OCCUPATIONS: ReadonlyMap<string, string> = new Map(
  ENTRY_JOBS.toReversed().map(({ iscoCode, label }) => [iscoCode, label]),
);

/** At this level nothing has to be taken into consideration, so there is nothing to tell. */
const everythingWorks = 3;

/** The needs somebody may choose among to show. */
export const needsToShow = ({ told }: CitizenNeeds): ShownNeed[] =>
  DIMENSIONS.flatMap((dimension) => {
    const need = told[dimension];
    return need && need.level < everythingWorks ? [{ dimension, level: need.level }] : [];
  });

/** What we know already, said as a section; null where we know nothing. Of needs none is picked for anybody. */
export function proposalOf(name: SectionName, needs: CitizenNeeds): Contents[SectionName] | null {
  const { told } = needs;
  switch (name) {
    case 'competences':
      return told.competences?.held.length ? { held: told.competences.held } : null;
    case 'wishes': {
      const codes = (told.wishes?.wishes ?? []).flatMap(({ iscoCode }) =>
        iscoCode && OCCUPATIONS.has(iscoCode) ? [iscoCode] : [],
      );
      const [iscoCode, ...more] = [...new Set(codes)];
      return iscoCode ? { iscoCode, moreIscoCodes: more.slice(0, 2) } : null;
    }
    case 'hours': {
      const now = told['hours-now']?.minutes ?? null;
      const aim = told['hours-aim']?.minutes ?? null;
      const { earliest = null, latest = null, evenings = false, weekends = false } = told.times ?? {};
      if (now === null && aim === null && !told.times) return null;
      return { minutesNow: now, minutesAim: aim, earliest, latest, evenings, weekends };
    }
    case 'area':
      return {
        reach: 'town',
        means: told.travel?.means ?? [],
        limitMinutes: told.travel?.limitMinutes ?? null,
      };
    case 'needs':
    case 'words':
      return null;
  }
}
