import { holdsCprNumber, wordOfIllness } from './words-of-illness.ts';

/** What would tell who a person is, or more about their health than anybody needs. */
export type IdentifyingKind = 'name' | 'phone' | 'mail' | 'number' | 'place' | 'link' | 'illness';
export interface Identifying {
  kind: IdentifyingKind;
  /** The very words, so that the person can find them. */
  found: string;
}

export interface KnownAs {
  name: string;
  phone: string | null;
  email: string | null;
  address: string | null;
  postalCode: string | null;
}

const mail = /[^\s@]+\s*(?:@|\(a\)|snabel-?a)\s*[^\s@]+\.\p{L}{2,}/iu;
const link =
  /(?:https?:\/\/|www\.)\S+|(?<![\p{L}\d])[\p{L}\d-]+\.(?:dk|com|net|org|eu|io|me)(?![\p{L}\d])|\b(?:facebook|instagram|snapchat|linkedin|tiktok|messenger)\b/iu;
/** Eight digits however they are spaced, with or without the country. */
const phone = /(?<!\d)(?:(?:\+|00)45[ .-]?)?\d(?:[ .-]?\d){7}(?!\d)/;
const birthday = /(?<!\d)[0-3]?\d[./-][01]?\d[./-](?:19|20)?\d\d(?!\d)/;
const street =
  /\p{L}*(?:vej|gade|vænget|allé|alle|stræde|torvet|torv|plads|parken|vang|bakken|lunden|engen) \d+\s?[a-z]?(?!\p{L})/iu;

/** Under this a part of a name is also an everyday word (“Bo”, “Li”) and stands alone too often to ask about. */
const shortestName = 3;

function ownName(text: string, name: string): string | null {
  const parts = new Set(name.toLocaleLowerCase('da').match(/\p{L}+/gu) ?? []);
  const words = text.match(/\p{L}+/gu) ?? [];
  return (
    words.find((word) => {
      const small = word.toLocaleLowerCase('da');
      return [...parts].some(
        (part) => part.length >= shortestName && (small === part || small === `${part}s`),
      );
    }) ?? null
  );
}

function ownPlace(text: string, { address, postalCode }: KnownAs): string | null {
  const road = /^\D+(?=\d|$)/.exec(address ?? '')?.[0]?.trim();
  if (road && road.length > 3 && text.toLocaleLowerCase('da').includes(road.toLocaleLowerCase('da')))
    return road;
  const code = postalCode && new RegExp(`(?<!\\d)${postalCode}(?!\\d)`).exec(text)?.[0];
  return code || (street.exec(text)?.[0] ?? null);
}

/** As the digits are kept, whatever stands between them. */
const holdsOwn = (text: string, digits: string | null): boolean =>
  digits !== null &&
  digits.length >= 8 &&
  text.replace(/\D/g, '').includes(digits.replace(/\D/g, '').slice(-8));

/** Everything of the kind in the text, one of each. The person is told kindly and decides on other words. */
export function identifyingWords(text: string, person: KnownAs): Identifying[] {
  const number = holdsCprNumber(text)
    ? (/\d{6}[- ]?\d{4}/.exec(text)?.[0] ?? text)
    : birthday.exec(text)?.[0];
  const found: Record<IdentifyingKind, string | null | undefined> = {
    name: ownName(text, person.name),
    mail: mail.exec(text)?.[0] ?? (person.email && text.includes(person.email) ? person.email : null),
    number,
    phone: number ? null : (phone.exec(text)?.[0] ?? (holdsOwn(text, person.phone) ? person.phone : null)),
    place: ownPlace(text, person),
    link: mail.test(text) ? null : link.exec(text)?.[0],
    illness: wordOfIllness(text),
  };
  return (Object.entries(found) as [IdentifyingKind, string | null | undefined][]).flatMap(([kind, words]) =>
    words ? [{ kind, found: words.trim() }] : [],
  );
}
