/** How close the name is to what was written, in words: 0–1. */
const closeness = (confidence: number): string => {
  if (confidence === 1) return 'Det er de samme ord.';
  if (confidence >= 0.7) return 'Det ligner meget.';
  return confidence >= 0.5 ? 'Det ligner.' : 'Det er et gæt.';
};

export const occupations = {
  /** Under a proposal: the group it belongs to, and how close it is. */
  hint: (group: string | null, confidence: number): string =>
    [group ? `${group}.` : '', closeness(confidence)].filter(Boolean).join(' '),
  remembered: 'Sådan har I rettet det før.',

  task: {
    title: 'Har vi læst det ret?',
    written: (occupation: string) => `Du skrev »${occupation}«.`,
    readAs: (job: string) => `Vi læser det som: ${job}.`,
    notRead: 'Vi læser det ikke som et bestemt job.',
    lead: 'Vi bruger det, når vi finder mennesker, der kan opgaven.',
    pick: (job: string) => `Nej, det er ${job}`,
    itIs: (job: string) => `Det er ${job}`,
    keep: (job: string) => `Ja, det er ${job}`,
    none: 'Ingen af dem',
    noneHint: 'Så leder vi ikke efter et bestemt job, men efter det, opgaven kræver.',
    remember: 'Vi husker det, til nogen skriver det samme igen.',
    correct: 'Ret, hvordan vi læser det',
  },

  learned: {
    title: 'Ord, vi har lært',
    back: 'Matchning',
    link: 'Se de ord, vi har lært',
    lead: 'Her har nogen rettet, hvordan vi læste et job. Det gælder for alle, der skriver det samme. Er noget blevet forkert, så glem det igen.',
    emptyTitle: 'Ingen har rettet noget endnu',
    emptyText:
      'Når en borger, en virksomhed eller en kollega retter et job, vi har læst forkert, står det her.',
    written: 'Der stod',
    means: 'Det betyder',
    none: 'Ikke noget af det, vi foreslog',
    people: 'Personer',
    newest: 'Senest',
    forget: 'Glem',
    forgetWords: (words: string) => `Glem »${words}«`,
  },
};
