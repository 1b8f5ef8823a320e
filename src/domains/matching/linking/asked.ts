import { eachGram } from './grams.ts';
import type { Title } from './title.ts';
import type { PartsOf } from './word-parts.ts';

const NARROWING = 0.5;
/** A Danish compound begins with what the work is about; its end says what kind of person does it. */
const AT_THE_BEGINNING = 1.25;
const AT_THE_END = 0.75;
const LAST_PART = 0.85;

/** What a title asks for, and how much each piece of it counts. */
type Asked = ReadonlyMap<string, number>;

export function askedGrams({ core, narrowing }: Title): Asked {
  const asked = new Map<string, number>();
  const ask = (text: string, share: number) =>
    eachGram(text, (gram, place) =>
      atLeast(asked, gram, share * (AT_THE_BEGINNING + (AT_THE_END - AT_THE_BEGINNING) * place)),
    );
  ask(narrowing, NARROWING);
  ask(core, 1);
  return asked;
}

export function askedParts({ core, narrowing }: Title, partsOf: PartsOf): Asked {
  const asked = new Map<string, number>();
  const ask = (text: string, share: number) => {
    for (const word of text.split(' ')) {
      const parts = partsOf(word);
      parts.forEach((part, at) => {
        const last = at > 0 && at === parts.length - 1;
        atLeast(asked, part, last ? share * LAST_PART : share);
      });
    }
  };
  ask(narrowing, NARROWING);
  ask(core, 1);
  return asked;
}

function atLeast(asked: Map<string, number>, piece: string, share: number): void {
  if (share > (asked.get(piece) ?? 0)) asked.set(piece, share);
}
