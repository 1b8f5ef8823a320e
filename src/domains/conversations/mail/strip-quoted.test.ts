import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { stripQuoted } from './strip-quoted.ts';

const answer = 'Ja tak, tirsdag kl. 9 passer fint.';
const old = ['Hej Bodil', '', 'Der er en besked til dig.', '', 'Venlig hilsen', 'Prøve Kommune'];
const quoted = old.map((line) => `> ${line}`).join('\n');
const plain = old.join('\n');

const forms: Record<string, string> = {
  'Gmail, Danish': `${answer}\n\nDen tir. 14. apr. 2026 kl. 09.12 skrev Prøve Kommune <svar@kommune.example>:\n\n${quoted}`,
  'Gmail, Danish, over two lines': `${answer}\n\nDen tir. 14. apr. 2026 kl. 09.12 skrev Prøve Kommune <\nsvar@kommune.example>:\n\n${quoted}`,
  'Gmail, English': `${answer}\n\nOn Tue, Apr 14, 2026 at 9:12 AM Prøve Kommune <svar@kommune.example>\nwrote:\n\n${quoted}`,
  'Apple Mail, Danish': `${answer}\n\nMed venlig hilsen\nBodil\n\n> Den 14. apr. 2026 kl. 09.12 skrev Prøve Kommune <svar@kommune.example>:\n>\n${quoted}`,
  'iPhone, Danish': `${answer}\n\nSendt fra min iPhone\n\n> Den 14. apr. 2026 kl. 09.12 skrev Prøve Kommune <svar@kommune.example>:\n> \n${quoted}`,
  'iPhone, English': `${answer}\n\nSent from my iPhone\n\nOn 14 Apr 2026, at 09.12, Prøve Kommune wrote:\n\n${quoted}`,
  'Outlook, Danish': `${answer}\n\nFra: Prøve Kommune <svar@kommune.example>\nSendt: 14. april 2026 09:12\nTil: Bodil Kontakt <bodil@butik.example>\nEmne: Der er en besked til dig\n\n${plain}`,
  'Outlook, English, bold': `${answer}\n\n*From:* Prøve Kommune <svar@kommune.example>\n*Sent:* Tuesday, April 14, 2026 9:12 AM\n*To:* Bodil\n*Subject:* Der er en besked\n\n${plain}`,
  'Outlook on the web': `${answer}\n\n________________________________\nFra: Prøve Kommune <svar@kommune.example>\nSendt: 14. april 2026 09:12\nTil: Bodil\nEmne: x\n\n${plain}`,
  'Outlook on a phone': `${answer}\n\nFå Outlook til iOS<https://aka.ms/o0ukef>\n________________________________\nFra: Prøve Kommune <svar@kommune.example>\nSendt: Tuesday, April 14, 2026 9:12:00 AM\nTil: Bodil\n\n${plain}`,
  'Windows Mail': `${answer}\n\nSendt fra Mail til Windows\n\nFra: Prøve Kommune\nSendt: 14. april 2026 09:12\nTil: Bodil\nEmne: x\n\n${plain}`,
  'old Outlook, Danish': `${answer}\n\n-----Oprindelig meddelelse-----\nFra: Prøve Kommune\nSendt: 14. april 2026 09:12\n\n${plain}`,
  'old Outlook, English': `${answer}\n\n-----Original Message-----\nFrom: Prøve Kommune\nSent: 14. april 2026\n\n${plain}`,
  Samsung: `${answer}\n\nSendt fra min Galaxy\n\n-------- Oprindelig besked --------\nFra: Prøve Kommune\nDato: 14.04.2026 09.12 (GMT+01:00)\nTil: Bodil\n\n${plain}`,
  'a signature': `${answer}\n-- \nBodil Kontakt\nGenbrugsbutikken\nTlf. 23 23 23 23`,
  'a signature without its blank': `${answer}\n--\nBodil Kontakt`,
  'below what was quoted': `Den tir. 14. apr. 2026 kl. 09.12 skrev Prøve Kommune <svar@kommune.example>:\n${quoted}\n\n${answer}`,
  'Windows line ends': `${answer}\r\n\r\nDen tir. 14. apr. 2026 kl. 09.12 skrev Prøve Kommune:\r\n\r\n${quoted.replaceAll('\n', '\r\n')}`,
  'Thunderbird, Danish': `${answer}\n\nDen 14.04.2026 kl. 09.12 skrev Prøve Kommune:\n${quoted}`,
  Proton: `${answer}\n\nSent from Proton Mail\n\nOn Tuesday, 14 April 2026 at 09:12, Prøve Kommune <svar@kommune.example> wrote:\n\n${quoted}`,
};

describe('an answer by mail', () => {
  for (const [program, mail] of Object.entries(forms)) {
    test(program, () => {
      const left = stripQuoted(mail);
      assert.ok(left.startsWith(answer), left);
      assert.doesNotMatch(left, /besked til dig|Prøve Kommune|Tlf|iPhone|Outlook|Galaxy|Proton|Windows/);
    });
  }

  test('between quoted lines keeps each part', () => {
    const mail = 'Den 14. apr. 2026 skrev A:\n> Kan du tirsdag?\nJa\n> Og onsdag?\nNej';
    assert.equal(stripQuoted(mail), 'Ja\nNej');
  });

  test('that only looks like a quotation is kept', () => {
    for (const text of [
      'Den nye medarbejder skrev i går, at hun kommer.\nDet er fint.',
      'Fra mandag kan hun komme.\nTil gengæld ikke fredag.',
      'Sendt afsted i dag.',
      'Chefen skrev til mig i går:\nHun kan begynde på mandag.',
      'Den nye skrev sådan her:\nJeg vil gerne.',
      'Vi har to ting:\n- borde\n- stole',
      'Fra: lageret skal der bæres kasser.',
    ])
      assert.equal(stripQuoted(text), text);
  });

  test('is stripped once and for all, and loses nothing that is the person’s own', () => {
    const line = fc.constantFrom('Hej', 'Vi kan tirsdag.', '', 'Mvh', 'Bodil', 'Det er godt', 'kl. 9-12');
    const tail = fc.constantFrom(...Object.values(forms).map((mail) => mail.replace(answer, '')));
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 8 }),
        fc.option(tail, { nil: '' }),
        (lines, end) => {
          const own = lines
            .join('\n')
            .replaceAll(/\n{3,}/g, '\n\n')
            .trim();
          const left = stripQuoted(`${lines.join('\n')}\n${end}`);
          assert.equal(stripQuoted(left), left);
          assert.ok(left.startsWith(own) || own === '');
          assert.ok(!left.split('\n').some((one) => one.startsWith('>')));
        },
      ),
    );
  });
});
