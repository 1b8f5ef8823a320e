import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import fc from 'fast-check';
import { textsFor } from '#locales/index.ts';
import { lix } from '#test/support/lix.ts';
import { type TestSite, testSite } from '#test/support/site.ts';
import { blocksOf, isWebVtt, spokenIn } from './article.ts';
import { openVideo } from './videos.ts';

let site: TestSite;
type Visitor = Awaited<ReturnType<TestSite['as']>>;
let consultant: Visitor;
let caseworker: Visitor;
let citizen: Visitor;
let employer: Visitor;

before(async () => {
  site = await testSite();
  const as = async (role: 'consultant' | 'caseworker' | 'citizen' | 'employer') =>
    site.as((await site.newAccount(role, 'Rikke Ravn')).accountId);
  consultant = await as('consultant');
  caseworker = await as('caseworker');
  citizen = await as('citizen');
  employer = await as('employer');
});

const typed = (changes: Record<string, string> = {}) => ({
  title: 'Pauser er arbejde',
  lead: 'Hvorfor en pause gør dagen længere.',
  body: 'Hold pause.\n\n## Hvornår\n- Før du er træt',
  audience: 'citizen',
  videoFile: '',
  captions: '',
  videoUrl: '',
  ...changes,
});
const captions = 'WEBVTT\n\n00:00.000 --> 00:02.000\nHold pause.\n';

describe('what comes with Fodfæste', () => {
  const all = Object.values(textsFor('da').articles);
  test('is eight articles for employers and eight for citizens', () => {
    assert.equal(all.filter(({ audience }) => audience === 'employer').length, 8);
    assert.equal(all.filter(({ audience }) => audience === 'citizen').length, 8);
  });
  for (const { audience, title, lead, body } of all) {
    test(`“${title}” is short and easy to read`, () => {
      const found = lix([title, lead, ...body.split('\n')]);
      assert.ok(found <= (audience === 'citizen' ? 30 : 35), found.toFixed(1));
      assert.ok(body.split(/\s+/).length < 260);
    });
  }
});

describe('reading', () => {
  test('everybody meets what is for them', async () => {
    const mine = await citizen.get('/viden');
    assert.match(mine.text, /Din første dag/);
    assert.ok(!mine.text.includes('Hvem er den gode mentor'));
    assert.equal((await citizen.get('/viden/den-gode-mentor')).status, 404);
    assert.equal((await employer.get('/viden/den-gode-mentor')).status, 200);
    assert.equal((await caseworker.get('/viden/den-gode-mentor')).status, 200);
  });
  test('a search finds words in the text, and says so kindly when there are none', async () => {
    assert.match((await citizen.get('/viden?q=toilettet')).text, /Din første dag/);
    const none = await citizen.get('/viden?q=<b>raketter');
    assert.match(none.text, /Vi fandt ikke noget om »&lt;b>raketter«/);
  });
});

describe('writing', () => {
  test('is for consultants and managers', async () => {
    assert.equal((await caseworker.get('/viden/ny')).status, 403);
    assert.equal((await citizen.post('/viden/ny', typed())).status, 403);
  });
  test('an own article is shown to those it is for', async () => {
    const { location } = await consultant.post('/viden/ny', typed());
    const path = location!.replace(/\?.*/, '');
    assert.match((await citizen.get(path)).text, /<li>Før du er træt<\/li>/);
    assert.equal((await employer.get(path)).status, 404);
  });
  test('one that comes with Fodfæste becomes our own, and can be hidden and shown again', async () => {
    const path = '/viden/spoerg-loes';
    assert.equal(
      (await consultant.post(`${path}/ret`, { ...typed({ title: 'Spørg os' }), _version: '0' })).status,
      303,
    );
    assert.match((await citizen.get(path)).text, /Spørg os/);
    await consultant.post(`${path}/vis-ikke`, {});
    assert.equal((await citizen.get(path)).status, 404);
    assert.match((await consultant.get(path)).text, /Vises ikke hos jer/);
    await consultant.post(`${path}/vis`, {});
    assert.equal((await citizen.get(path)).status, 200);
  });
  test('of two who change it, the second is told and keeps the text', async () => {
    const path = '/viden/din-foerste-dag';
    await consultant.post(`${path}/ret`, { ...typed({ title: 'Først' }), _version: '0' });
    const late = await consultant.post(`${path}/ret`, { ...typed({ title: 'Bagefter' }), _version: '0' });
    assert.equal(late.status, 409);
    assert.match(late.text, /Bagefter/);
  });
  test('a video needs its captions, wherever it lies', async () => {
    const elsewhere = await consultant.post('/viden/ny', typed({ videoUrl: 'https://video.example/1' }));
    assert.equal(elsewhere.status, 422);
    assert.match(elsewhere.text, /kun videoer med undertekster/);
    const fine = { videoUrl: 'https://video.example/1', videoCaptioned: 'true' };
    assert.equal((await consultant.post('/viden/ny', typed(fine))).status, 303);
    const script = { videoUrl: 'javascript:alert(1)', videoCaptioned: 'true' };
    assert.equal((await consultant.post('/viden/ny', typed(script))).status, 422);
    assert.match(
      (await consultant.post('/viden/ny', typed({ captions: 'hej' }))).text,
      /ligner ikke undertekster/,
    );
  });
});

describe('a text', () => {
  test('is read as people write it', () => {
    assert.deepEqual(blocksOf('En\nto\n\n## Tre\n- fire\n- fem\nseks'), [
      { kind: 'paragraph', text: 'En to' },
      { kind: 'heading', text: 'Tre' },
      { kind: 'list', points: ['fire', 'fem'] },
      { kind: 'paragraph', text: 'seks' },
    ]);
  });
  test('loses no word', () => {
    const word = fc.stringMatching(/^[a-zæøå]{1,8}$/);
    const line = fc.tuple(fc.constantFrom('', '- ', '## '), fc.array(word, { minLength: 1, maxLength: 4 }));
    fc.assert(
      fc.property(fc.array(fc.option(line), { maxLength: 12 }), (lines) => {
        const body = lines.map((one) => (one ? one[0] + one[1].join(' ') : '')).join('\n');
        const shown = blocksOf(body).flatMap((block) =>
          block.kind === 'list' ? block.points : [block.text],
        );
        assert.deepEqual(
          shown.join(' ').split(' ').filter(Boolean),
          lines.flatMap((one) => one?.[1] ?? []),
        );
      }),
    );
  });
});

describe('captions', () => {
  test('are told from what is none', () => {
    assert.ok(isWebVtt(captions));
    assert.ok(!isWebVtt('WEBVTT\n\nHold pause.'));
    assert.ok(!isWebVtt('1\n00:00:00,000 --> 00:00:02,000\nHold pause.'));
  });
  test('can be read without the video', () => assert.deepEqual(spokenIn(captions), ['Hold pause.']));
});

describe('a video of our own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'videoer-'));
  writeFileSync(join(folder, 'pause.webm'), 'abcdefghij');
  writeFileSync(join(folder, 'hemmelig.txt'), 'nej');
  const read = async (range?: string) => {
    const part = openVideo(folder, 'pause.webm', range)!;
    return [
      part.status,
      part.body ? await new Response(part.body).text() : null,
      part.headers['content-range'],
    ];
  };
  test('is sent whole or by the part asked for', async () => {
    assert.deepEqual(await read(), [200, 'abcdefghij', undefined]);
    assert.deepEqual(await read('bytes=2-4'), [206, 'cde', 'bytes 2-4/10']);
    assert.deepEqual(await read('bytes=7-'), [206, 'hij', 'bytes 7-9/10']);
    assert.deepEqual(await read('bytes=-3'), [206, 'hij', 'bytes 7-9/10']);
    assert.deepEqual(await read('bytes=20-'), [416, null, 'bytes */10']);
  });
  test('is one of the folder’s, and nothing else is', () => {
    for (const name of ['hemmelig.txt', '../pause.webm', '/etc/passwd', 'findes-ikke.webm'])
      assert.equal(openVideo(folder, name, undefined), null);
    assert.equal(openVideo(null, 'pause.webm', undefined), null);
  });
});
