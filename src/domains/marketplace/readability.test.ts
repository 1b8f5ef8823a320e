import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textsFor } from '#locales/index.ts';
import { lix, textsIn } from '#test/support/lix.ts';

const { sections, form, profile, preview, pause, leave, front, jobPage, contact, messages } =
  textsFor('da').marketplace;
const { employer: _, ...ownFront } = front;

test('every page of a citizen on the marketplace is LIX 30 or lower', () => {
  const pages = { sections, form, profile, preview, pause, leave, ownFront, jobPage, contact };
  for (const [name, part] of Object.entries({ ...pages, ...messages })) {
    if (['reminder', 'paused', 'consultant'].includes(name)) continue;
    const found = lix(textsIn(part));
    assert.ok(found <= 30, `${name}: ${found.toFixed(1)}`);
  }
});
