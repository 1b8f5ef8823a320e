/** Beginnings of words that name an illness. Whole words where the beginning also starts everyday words. */
const BEGINNINGS = [
  'depress',
  'angstlidelse',
  'autis',
  'asperger',
  'skizo',
  'bipolar',
  'borderline',
  'diagnose',
  'diagnosis',
  'schizo',
  'cancer',
  'sclerose',
  'sklerose',
  'sclerosis',
  'diabet',
  'epileps',
  'fibromyalg',
  'slidgigt',
  'leddegigt',
  'artrose',
  'arthritis',
  'diskusprolaps',
  'piskesmæld',
  'whiplash',
  'posttraumatisk',
  'anoreksi',
  'bulimi',
  'spiseforstyrrelse',
  'psykose',
  'psychosis',
  'alkoholi',
  'misbrug',
  'parkinson',
  'demens',
  'personlighedsforstyrrelse',
];
const WHOLE = ['adhd', 'add', 'ptsd', 'ocd', 'hiv', 'kræft', 'gigt', 'kol', 'angst', 'astma', 'migræne'];

/**
 * A need is what works, never a diagnosis: the first word that names one, else null.
 * It only asks the writer to think twice, so a wrong guess costs a tick.
 */
export function wordOfIllness(text: string): string | null {
  const words = text.match(/\p{L}+/gu) ?? [];
  return (
    words.find((word) => {
      const small = word.toLocaleLowerCase('da');
      return WHOLE.includes(small) || BEGINNINGS.some((beginning) => small.startsWith(beginning));
    }) ?? null
  );
}

/** Ten digits as a CPR number is written. */
export const holdsCprNumber = (text: string): boolean => /(?<!\d)[0-3]\d[01]\d{3}[- ]?\d{4}(?!\d)/.test(text);
