import type { TermKey } from './soft-terms.ts';

/** Whole numbers from 0 to 20; a municipality's own stand in its settings and are logged when changed. */
export type Weights = { readonly [K in TermKey]: number };
