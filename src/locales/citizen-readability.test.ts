import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lix, textsIn } from '#test/support/lix.ts';
import { textsFor } from './index.ts';

const { conversations, front, gatherings, library, search, seasons, standing } = textsFor('da');

const { titleFor: _title, staff: _staff, fromOutcome: _outcome, ...ownJobs } = standing.jobs;
const { leadStaff: _lead, inItStaff: _in, notInStaff: _not, saveStaff: _save, ...ownBank } = seasons.bank;
const { list, page, facts, messages } = gatherings;

/** What a citizen reads of the company side, page by page; the marketplace has a test of its own. */
const pages: Record<string, unknown> = {
  'the front page': [front.citizen, standing.front, conversations.front],
  'my job': ownJobs,
  'the job bank': ownBank,
  'may the place know me afterwards': seasons.contact,
  'conversations, the list': [conversations.list, conversations.waiting],
  'a conversation': [
    conversations.thread,
    conversations.actions,
    conversations.participants,
    conversations.settings,
    conversations.contact,
  ],
  'to show who I am': [conversations.identity, conversations.reveals],
  'to begin a conversation': conversations.start,
  'mail about a conversation': [conversations.mail, conversations.reply],
  gatherings: { list, page, facts },
  'mail about a gathering': messages,
  'the library': [library.lead.citizen, library.nothingText, library.gatheringsText],
  'search for a job': [search.openings, search.needs.opening, search.map, search.result],
  'saved searches': [search.save, search.saved, search.stop, search.mail],
};

/** Labels and buttons are short by nature and would hide a heavy sentence among them. */
const sentencesOf = (part: unknown): string[] =>
  textsIn(part)
    // A text made of facts in an object is asked with names only: what it lacks is a short word.
    .map((text) => text.replaceAll('undefined', 'Havnen'))
    .filter((text) => text.trim().split(/\s+/).length >= 5);

for (const [name, part] of Object.entries(pages)) {
  test(`${name}: the sentences alone are LIX 30 or lower`, () => {
    const sentences = sentencesOf(part);
    assert.ok(sentences.length > 0, 'something is read');
    const found = lix(sentences);
    assert.ok(found <= 30, `${found.toFixed(1)}: ${sentences.toSorted((a, b) => lix([b]) - lix([a]))[0]}`);
  });

  test(`${name}: no single text is far above`, () => {
    for (const text of sentencesOf(part)) {
      const found = lix([text]);
      assert.ok(found <= 45, `${found.toFixed(1)}: ${text}`);
    }
  });
}
