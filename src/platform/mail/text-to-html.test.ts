import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { textToHtml } from './text-to-html.ts';

const body = (html: string) => /<body[^>]*>\n([\s\S]*)\n<\/body>/.exec(html)![1]!;

test('blank lines part paragraphs and single line breaks are kept', () => {
  assert.equal(
    body(textToHtml('Hej Åse\r\n\r\nVi ses\npå onsdag')),
    '<p>Hej Åse</p>\n<p>Vi ses<br>\npå onsdag</p>',
  );
});

test('web addresses become links without the full stop that ends the sentence', () => {
  assert.equal(
    body(textToHtml('Se https://eksempel.dk/f?a=1&b=2. Tak')),
    '<p>Se <a href="https://eksempel.dk/f?a=1&amp;b=2">https://eksempel.dk/f?a=1&amp;b=2</a>. Tak</p>',
  );
});

test('no text can become markup', () => {
  const pieces = fc.constantFrom(
    '<',
    '>',
    '"',
    "'",
    '&',
    'javascript:',
    'https://x.dk/',
    ' ',
    'script',
    '\n',
    'onload=',
  );
  fc.assert(
    fc.property(
      fc.array(pieces).map((parts) => parts.join('')),
      (text) => {
        const rest = body(textToHtml(text)).replaceAll(/<\/?p>|<br>|<a href="https:\/\/[^"<>]*">|<\/a>/g, '');
        assert.doesNotMatch(rest, /[<>"']/);
      },
    ),
  );
});
