/** Words that stand where an address has a name and not an id. */
export const exampleWords: Record<string, string> = {
  token: 'findes-ikke',
  question: 'timer-nu',
  artikel: 'den-gode-mentor',
  dato: '2026-04-13',
  del: 'det-kan-jeg',
  gruppe: 'fleksjob',
};
