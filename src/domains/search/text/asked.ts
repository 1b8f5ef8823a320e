/** A word of a query. */
export interface AskedWord {
  /** Folded. */
  word: string;
  stem: string;
  written: string;
}

/** What the index and the imported occupations know of the words asked for. */
export interface Known {
  /** Terms in use that share a spelling key with an asked word, or begin with it. */
  terms: ReadonlySet<string>;
  /** Other names of the occupations whose name was asked for, by the name's key. */
  names: ReadonlyMap<string, readonly { label: string; iscoCode: string }[]>;
}
export const nothingKnown: Known = { terms: new Set(), names: new Map() };

/** One thing asked for, in all the ways it may be written: a term and how near it comes (0–1). */
export interface AskedGroup {
  written: string;
  variants: ReadonlyMap<string, number>;
}
