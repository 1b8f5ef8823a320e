/** 200 letters: longer than any name, shorter than any limit. */
export const LONG_NAME = 'Anne-Kirstine Bartholine '.repeat(8).trim().padEnd(200, 'x');
export const UNBROKEN_NAME = 'Rindfleischetikettierungsaufgabe'.repeat(7).slice(0, 200);
