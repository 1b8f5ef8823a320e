/** What must not slip out of somebody known by an alias. */
export interface Secret {
  name: string;
  phone: string | null;
  mail: string | null;
}

const letters = /[\p{L}]+/gu;
const mailAddress = /[\p{L}\d._%+-]+@[\p{L}\d.-]+\.\p{L}{2,}/u;
/** Eight digits as Danes write a number, with or without the country's. */
const phoneNumber = /(?<![\d])(?:\+?45[\s.-]?)?[2-9]\d(?:[\s.-]?\d){6}(?!\d)/u;

/**
 * Whether a text tells who wrote it: a part of their name, their number or address, or any number or address one
 * could be reached by. Rather asked once too often than one name too many.
 */
export function revealsIdentity(text: string, { name, phone, mail }: Secret): boolean {
  const folded = text.toLocaleLowerCase('da');
  const words = new Set(folded.match(letters) ?? []);
  const parts = (name.toLocaleLowerCase('da').match(letters) ?? []).filter((part) => part.length > 1);
  if (parts.some((part) => words.has(part) || words.has(`${part}s`))) return true;
  if (mail && folded.includes(mail.toLocaleLowerCase('da'))) return true;
  const digits = phone?.replaceAll(/\D/g, '').slice(-8);
  if (digits && digits.length === 8 && folded.replaceAll(/[\s.()/-]/g, '').includes(digits)) return true;
  return mailAddress.test(text) || phoneNumber.test(text);
}
