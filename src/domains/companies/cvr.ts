const weights = [2, 7, 6, 5, 4, 3, 2, 1] as const;

/** A CVR number carries its own check: the weighted sum of its eight digits is divisible by 11. */
export function isCvr(text: string): boolean {
  if (!/^[1-9]\d{7}$/.test(text)) return false;
  const sum = weights.reduce((total, weight, at) => total + weight * Number(text[at]), 0);
  return sum % 11 === 0;
}

/** P-numbers have no check digit that all of them keep. */
export const isPNumber = (text: string): boolean => /^\d{10}$/.test(text);

/** As people paste them: "DK 12 34 56 78", "1.003.388.394". */
export const digitsOf = (text: string): string => text.replace(/^DK/i, '').replace(/[\s.-]/g, '');
