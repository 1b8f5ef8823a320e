import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inflateSync } from 'node:zlib';
import { type AgreementPdfData, renderAgreementPdf } from './agreement-pdf.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const data: AgreementPdfData = {
  municipality: 'Søndervig Kommune',
  scheme: 'virksomhedspraktik',
  version: {
    number: 2,
    createdAt: Temporal.Instant.from('2026-08-03T08:00:00Z'),
    changeReason: 'Timerne stiger langsommere.',
  },
  citizen: { name: 'Åse Kjær', address: 'Havnegade 4, 4990 Søby' },
  workplace: {
    company: 'Ærø Værksted ApS',
    name: 'Værkstedet på havnen',
    address: 'Nørregade 1, 4990 Søby',
    cvr: '12345678',
    pNumber: '1234567890',
    contact: 'Jørgen Østergård',
  },
  caseworker: { name: 'Maja Lund', title: 'Sagsbehandler', phone: '20 12 34 56', email: 'maja@eksempel.dk' },
  purposes: ['Finde et varigt timetal', 'Prøve nye opgaver'],
  purposeNote: 'Åse vil gerne prøve kræfter med rolige opgaver.\n\nVi ser på timerne hver anden uge.',
  tasks: 'Pakke ordrer\nTælle varer på lageret\nHolde orden ved indgangen',
  startsOn: day('2026-08-10'),
  endsOn: day('2026-11-06'),
  hours: [
    { fromDate: day('2026-08-10'), weekdays: [1, 4], practiceMinutes: 240, paidMinutes: 0, note: null },
    { fromDate: day('2026-09-07'), weekdays: [], practiceMinutes: 0, paidMinutes: 0, note: 'Ferie' },
    { fromDate: day('2026-09-14'), weekdays: [1, 3, 5], practiceMinutes: 360, paidMinutes: 150, note: null },
  ],
  totals: { practiceMinutes: 3840, paidMinutes: 1200 },
  mentor: { name: 'Bo Æbelø', email: null, phone: '30 12 34 56' },
  perspective: 'Et fast job på 12 timer om ugen',
  jobAgreement: 'Er begge glade efter perioden, ansættes Åse 12 timer om ugen.',
  followUps: [
    { on: day('2026-08-14'), label: 'opringning efter den første uge' },
    { on: day('2026-09-24'), label: 'besøg halvvejs' },
  ],
  signatures: [
    {
      party: 'citizen',
      name: 'Åse Kjær',
      signedAt: Temporal.Instant.from('2026-08-04T09:05:00Z'),
      way: 'link',
      onBehalfReason: null,
    },
    {
      party: 'employer',
      name: 'Jørgen Østergård',
      signedAt: Temporal.Instant.from('2026-08-04T12:30:00Z'),
      way: 'on-behalf',
      onBehalfReason: 'ringede, ingen mail',
    },
    { party: 'caseworker', name: 'Maja Lund', signedAt: null, way: 'site', onBehalfReason: null },
  ],
};

/** Everything in the file with its compressed parts opened. */
function opened(pdf: Buffer): string {
  const raw = pdf.toString('latin1');
  return raw.replaceAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g, (whole, body: string) => {
    try {
      return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
    } catch {
      return whole;
    }
  });
}

/** A PDF string without its brackets, as bytes two and two: the glyphs' numbers. */
function glyphs(literal: string): string[] {
  const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  const bytes = literal.replaceAll(/\\([0-7]{1,3}|[\s\S])/g, (_, mark: string) =>
    /^[0-7]/.test(mark) ? String.fromCharCode(Number.parseInt(mark, 8)) : (escapes[mark] ?? mark),
  );
  return (Buffer.from(bytes, 'latin1').toString('hex').match(/.{4}/g) ?? []).map((glyph) => glyph);
}

/** The text a reader (or a screen reader) gets: glyph numbers through the fonts' own Unicode tables. */
function textOf(pdf: Buffer): string {
  const objects = new Map(
    [...opened(pdf).matchAll(/(?:^|\n)(\d+) 0 obj([\s\S]*?)endobj/g)].map(([, id, body]) => [id!, body!]),
  );
  const object = (id: string | undefined) => objects.get(id ?? '') ?? '';
  const table = (font: string) => {
    const pairs = object(/\/ToUnicode (\d+) 0 R/.exec(font)?.[1]).matchAll(/<([0-9A-F]{4})> <([0-9A-F]+)>/g);
    return new Map(
      [...pairs].map(([, glyph, letters]) => [
        glyph!.toLowerCase(),
        Buffer.from(letters!, 'hex').swap16().toString('utf16le'),
      ]),
    );
  };
  let text = '';
  for (const page of [...objects.values()].filter((body) => /\/Type \/Page\b/.test(body))) {
    const fonts = new Map(
      [...page.matchAll(/\/(f\d+) (\d+) 0 R/g)].map(([, name, id]) => [name!, table(object(id))]),
    );
    const string = String.raw`\((?:\\[\s\S]|[^\\)])*\)`;
    let font = '';
    const content = object(/\/Contents (\d+) 0 R/.exec(page)?.[1]);
    for (const [, chosen, shown] of content.matchAll(
      new RegExp(String.raw`/(f\d+) [\d.]+ Tf|(\[(?:${string}|[^\]()])*\] TJ|${string} Tj)`, 'g'),
    )) {
      if (chosen) font = chosen;
      for (const [literal] of (shown ?? '').matchAll(new RegExp(string, 'g'))) {
        for (const glyph of glyphs(literal.slice(1, -1))) text += fonts.get(font)?.get(glyph) ?? '';
      }
      if (shown) text += ' ';
    }
  }
  return text.replaceAll(/\s+/g, ' ');
}

describe('agreement as PDF', () => {
  test('it is a tagged PDF/UA document in its language, with its title', () => {
    const pdf = renderAgreementPdf(data, 'da');
    assert.equal(pdf.subarray(0, 5).toString(), '%PDF-');
    const file = opened(pdf);
    for (const sign of [
      /\/StructTreeRoot/,
      /\/Marked true/,
      /pdfuaid:part>1</,
      /\/Lang ?\(da/,
      /\/DisplayDocTitle true/,
      /\/S \/TH\b/,
      /\/S \/H1\b/,
    ]) {
      assert.match(file, sign);
    }
    assert.match(Buffer.from(file, 'latin1').toString(), /<dc:title>[\s\S]*Aftale om virksomhedspraktik/);
    assert.match(opened(renderAgreementPdf(data, 'en')), /\/Lang ?\(en/);
  });

  test('it says everything that was agreed, with its Danish letters', () => {
    const text = textOf(renderAgreementPdf(data, 'da'));
    for (const said of [
      'Version 2, 3. august 2026',
      'Udkast',
      'Timerne stiger langsommere.',
      'Åse Kjær',
      'Ærø Værksted ApS',
      'P-nummer 1234567890',
      'Tælle varer på lageret',
      'Fra 10. august 2026 til og med 6. november 2026.',
      'mandag, onsdag og fredag 6 t. 2 t. 30 min.',
      'Pause Ferie 0 t.',
      'I hele perioden: 64 t. i praktik og 20 t. med løn.',
      'Bo Æbelø',
      '24. september 2026: besøg halvvejs',
      'kl. 11.05',
      'ringede',
      'Ikke skrevet under endnu',
    ]) {
      assert.ok(text.includes(said), `${said} — in: ${text}`);
    }
  });

  test('when all three have signed it is no longer a draft', () => {
    const signatures = data.signatures.map((signature) => ({
      ...signature,
      signedAt: data.version.createdAt,
    }));
    assert.ok(!textOf(renderAgreementPdf({ ...data, signatures }, 'da')).includes('Udkast'));
  });

  test('what people type is never markup', () => {
    const typed =
      '#panic("x") *fed* _skrå_ $ligning$ `kode` = Titel <mark> @ref [a] \\ // x https://x.dk "citat"';
    const text = textOf(
      renderAgreementPdf({ ...data, tasks: typed, purposes: [typed], purposeNote: typed }, 'da'),
    );
    for (const kept of ['#panic(', '*fed*', '_skrå_', '$ligning$', '= Titel', '<mark>', '@ref', '// x']) {
      assert.equal(text.split(kept).length, 4, `${kept} three times in: ${text}`);
    }
  });

  test('no name and no stray character keeps anyone from their agreement', () => {
    for (const name of ['Ole \u0000\u0001\uffff Ravn', '漢字', 'محمد', '😀', '\u202eabc', '\ud800']) {
      const citizen = { name, address: null };
      assert.match(
        opened(renderAgreementPdf({ ...data, citizen }, 'da')),
        /\/StructTreeRoot/,
        JSON.stringify(name),
      );
    }
  });

  test('the least an agreement can hold is still an agreement', () => {
    const least: AgreementPdfData = {
      ...data,
      version: { ...data.version, changeReason: null },
      purposes: [],
      purposeNote: '',
      tasks: '',
      perspective: null,
      jobAgreement: null,
      followUps: [],
      signatures: [],
    };
    assert.doesNotMatch(
      textOf(renderAgreementPdf(least, 'da')),
      /Hvad det kan føre til|Opfølgning|Hvad der er ændret/,
    );
  });
});
