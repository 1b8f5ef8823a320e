import { ENTRY_JOBS } from './entry-jobs.ts';
import { gramsOf, normalise } from './grams.ts';
import { byText } from './text-order.ts';

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
  readonly normalised: readonly string[];
  /** Length of each label's gram vector. */
  readonly lengths: Float64Array;
  /** For each gram: label, count, label, count … */
  readonly postings: ReadonlyMap<string, readonly number[]>;
}

export interface OccupationLink {
  readonly label: string;
  readonly iscoCode: string;
  /** 0–1; 1 = the very words of a label. */
  readonly confidence: number;
  readonly uri?: string;
}

export function prepareLabels(labels: readonly OccupationLabel[]): LabelIndex {
  const normalised = labels.map(({ label }) => normalise(label));
  const lengths = new Float64Array(labels.length);
  const postings = new Map<string, number[]>();
  normalised.forEach((text, at) => {
    let squares = 0;
    for (const [gram, count] of gramsOf(text)) {
      squares += count * count;
      const posting = postings.get(gram);
      if (posting) posting.push(at, count);
      else postings.set(gram, [at, count]);
    }
    lengths[at] = Math.sqrt(squares);
  });
  return { labels, normalised, lengths, postings };
}

const ENTRY_INDEX = prepareLabels(
  ENTRY_JOBS.flatMap(({ label, iscoCode, synonyms }) => [
    { label, iscoCode, preferredLabel: null },
    ...synonyms.map((synonym) => ({ label: synonym, iscoCode, preferredLabel: label })),
  ]),
);

const ANSWERS = 3;
/** Below this the shared letters are chance. */
const LEAST_CONFIDENCE = 0.2;

/** The three occupations whose names come closest to what was written, best first. */
export function linkOccupation(freeText: string, extraLabels?: LabelIndex): OccupationLink[] {
  const query = normalise(freeText);
  if (query === '') return [];
  const found = [
    ...candidates(query, ENTRY_INDEX),
    ...(extraLabels ? candidates(query, extraLabels) : []),
  ].sort(bestFirst);

  const links = new Map<string, OccupationLink>();
  for (const { label, confidence } of found) {
    const shown = label.preferredLabel ?? label.label;
    // The built-in list and ESCO may both know the job; one answer is enough.
    const concept = `${label.iscoCode} ${normalise(shown)}`;
    if (links.has(concept)) continue;
    const { iscoCode, uri } = label;
    links.set(concept, { label: shown, iscoCode, confidence, ...(uri === undefined ? {} : { uri }) });
    if (links.size === ANSWERS) break;
  }
  return [...links.values()];
}

interface Candidate {
  readonly label: OccupationLabel;
  readonly confidence: number;
}

function candidates(query: string, { labels, normalised, lengths, postings }: LabelIndex): Candidate[] {
  const dots = new Map<number, number>();
  let squares = 0;
  for (const [gram, count] of gramsOf(query)) {
    squares += count * count;
    const posting = postings.get(gram) ?? [];
    for (let i = 0; i < posting.length; i += 2) {
      dots.set(posting[i]!, (dots.get(posting[i]!) ?? 0) + count * posting[i + 1]!);
    }
  }
  const found: Candidate[] = [];
  for (const [at, dot] of dots) {
    const cosine = dot / (Math.sqrt(squares) * lengths[at]!);
    const confidence = normalised[at] === query ? 1 : Math.min(0.99, Math.round(cosine * 1000) / 1000);
    if (confidence >= LEAST_CONFIDENCE) found.push({ label: labels[at]!, confidence });
  }
  return found;
}

function bestFirst(a: Candidate, b: Candidate): number {
  return (
    b.confidence - a.confidence ||
    Number(a.label.preferredLabel !== null) - Number(b.label.preferredLabel !== null) ||
    Number(a.label.uri === undefined) - Number(b.label.uri === undefined) ||
    byText(a.label.label, b.label.label) ||
    byText(a.label.iscoCode, b.label.iscoCode) ||
    byText(a.label.uri ?? '', b.label.uri ?? '')
  );
}
