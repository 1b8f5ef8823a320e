import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textsFor } from './index.ts';

/** Every plain text with its place, such as `placements.list.status`. Those made of facts are functions. */
function textsIn(branch: unknown, place: string): [place: string, text: string][] {
  if (typeof branch === 'string') return [[place, branch]];
  if (typeof branch !== 'object' || branch === null) return [];
  return Object.entries(branch).flatMap(([name, inner]) => textsIn(inner, place ? `${place}.${name}` : name));
}

test('English says in English all that Danish says', () => {
  const english = new Map(textsIn(textsFor('en'), ''));
  for (const [place, danish] of textsIn(textsFor('da'), '')) {
    const text = english.get(place);
    assert.ok(text !== undefined && (text !== '' || danish === ''), `${place} is missing`);
    // Our own name, and Danish words quoted as such, are not translated.
    const own = text.replaceAll('Fodfæste', '').replace(/“[^”]*”/g, '');
    assert.doesNotMatch(own, /[æøåÆØÅ]/, place);
    // Short words are often the same; a sentence never is.
    if (danish.split(' ').length > 3) assert.notEqual(text, danish, place);
  }
});
