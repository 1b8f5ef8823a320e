import { byText } from '../pair/text-order.ts';
import { ENTRY_JOBS } from './entry-jobs.ts';
import { normalise } from './grams.ts';
import { indexNames, type NameIndex } from './name-index.ts';
import { rankNames } from './rank-names.ts';

export interface OccupationLabel {
  readonly label: string;
  readonly iscoCode: string;
  /** Labels with the same uri are names of one concept; without one, the preferred label is the concept. */
  readonly uri?: string;
  /** What to show when a synonym was the one that was found; null = this is the preferred label. */
  readonly preferredLabel: string | null;
}

export interface LabelIndex {
  readonly labels: readonly OccupationLabel[];
  readonly names: NameIndex;
}

export interface OccupationLink {
  readonly label: string;
  readonly iscoCode: string;
  /** 0–1; 1 = the very words of a label. */
  readonly confidence: number;
  readonly uri?: string;
}

const ANSWERS = 3;
/** Below this the shared letters are chance. */
const LEAST_CONFIDENCE = 0.2;

/** The built-in jobs and the given labels, whatever order these come in. */
export function prepareLabels(given: readonly OccupationLabel[]): LabelIndex {
  const labels = [...entryLabels(), ...given.toSorted(byWords)];
  const names = indexNames(
    labels.map((label) => ({
      text: label.label,
      concept: conceptOf(label),
      preferred: label.preferredLabel === null,
    })),
  );
  return { labels, names };
}

const entryLabels = (): OccupationLabel[] =>
  ENTRY_JOBS.flatMap(({ label, iscoCode, synonyms }) => [
    { label, iscoCode, preferredLabel: null },
    ...synonyms.map((synonym) => ({ label: synonym, iscoCode, preferredLabel: label })),
  ]);

const shownAs = ({ label, preferredLabel }: OccupationLabel): string => preferredLabel ?? label;

const conceptOf = (label: OccupationLabel): string =>
  label.uri ?? `${label.iscoCode} ${normalise(shownAs(label))}`;

const byWords = (a: OccupationLabel, b: OccupationLabel): number =>
  byText(a.uri ?? '', b.uri ?? '') || byText(a.label, b.label) || byText(a.iscoCode, b.iscoCode);

let builtIn: LabelIndex | undefined;

/** The three occupations whose names come closest to what was written, best first. */
export function linkOccupation(freeText: string, loaded?: LabelIndex): OccupationLink[] {
  builtIn ??= prepareLabels([]);
  const { labels, names } = loaded ?? builtIn;
  const links = new Map<string, OccupationLink>();
  let ceiling = 1;
  // The built-in list and the loaded one may both know the job; one answer is enough.
  for (const { at, likeness } of rankNames(names, freeText, 3 * ANSWERS)) {
    const label = labels[at]!;
    const shown = shownAs(label);
    const key = `${label.iscoCode} ${normalise(shown)}`;
    // What stands further down was found less fitting, and must not seem surer than what stands above.
    ceiling = Math.min(ceiling, likeness);
    const confidence = Math.round(ceiling * 1000) / 1000;
    if (confidence < LEAST_CONFIDENCE) break;
    if (links.has(key)) continue;
    links.set(key, {
      label: shown,
      iscoCode: label.iscoCode,
      confidence,
      ...(label.uri === undefined ? {} : { uri: label.uri }),
    });
    if (links.size === ANSWERS) break;
  }
  return [...links.values()];
}
