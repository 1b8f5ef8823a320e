import { normalise } from './grams.ts';

/** What a learner is called is not in the names of occupations; at work the learner is one of these. */
const LEARNER = /(?<=\p{L}{3})(elev|lærling)$/u;
const AT_WORK = 'medarbejder assistent';

export interface Title {
  readonly text: string;
  /** What the title is about. */
  readonly core: string;
  /** What only narrows it, and counts for half: what stands after a comma. */
  readonly narrowing: string;
}

/** A title as it is written: "Kontorelev, revision" is about an office and someone who works there, and for auditing. */
export function readTitle(written: string): Title {
  const text = normalise(written);
  const [before = '', ...after] = written.split(',').map(normalise);
  // A comma that nothing stands in front of narrows nothing.
  if (before === '') return { text, core: text, narrowing: '' };
  const learner = LEARNER.test(before);
  return {
    text,
    core: learner ? before.replace(LEARNER, '').trim() : before,
    narrowing: [...after, learner ? AT_WORK : ''].filter(Boolean).join(' '),
  };
}
