/** Code-unit order: the same on every machine and in every language, unlike a collation. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
