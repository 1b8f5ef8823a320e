/** The one spelling of a competence, so that a workplace's words and a person's can meet. */
export const competence = (text: string): string => text.trim().replace(/\s+/g, ' ').toLocaleLowerCase('da');

/** One per line; the same thing said twice counts once. */
export const competencesIn = (lines: string): string[] => [
  ...new Set(lines.split('\n').map(competence).filter(Boolean)),
];
