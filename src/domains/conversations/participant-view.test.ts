import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type IdentityItem, identityItems, type Participant } from './participant.ts';
import { shownTo } from './participant-view.ts';

const secret = { name: 'Xenia Hemmelig', phone: '+4599887766', email: 'xenia@skjult.example' };
const at = Temporal.Instant.from('2026-04-14T07:00:00Z');

const citizen = (more: Partial<Participant>): Participant => ({
  id: 'p1',
  party: 'citizen',
  accountId: null,
  citizenId: 'c1',
  workplaceId: null,
  ...secret,
  title: null,
  workplaceName: null,
  protected: false,
  shownAs: 'Sommerfugl 12',
  identityOpenedAt: null,
  identityItems: [],
  lastReadAt: null,
  settledAt: null,
  digest: 'at-once',
  muted: false,
  leftAt: null,
  own: false,
  ...more,
});
const items = fc.subarray([...identityItems]);
const party = { staff: false };

test('before the citizen’s own act nothing but the alias comes out', () => {
  fc.assert(
    fc.property(
      items,
      fc.boolean(),
      fc.option(fc.constant(at), { nil: null }),
      (left, isProtected, leftAt) => {
        // Items without the act are no opening.
        const shown = shownTo(party, citizen({ identityItems: left, protected: isProtected, leftAt }));
        const said = JSON.stringify(shown);
        for (const one of Object.values(secret)) assert.ok(!said.includes(one), said);
        assert.equal(shown.name, 'Sommerfugl 12');
      },
    ),
  );
});

test('after it exactly what was opened comes out', () => {
  fc.assert(
    fc.property(items, (opened) => {
      const shown = shownTo(party, citizen({ identityOpenedAt: at, identityItems: opened }));
      const has = (item: IdentityItem) => opened.includes(item);
      assert.equal(shown.name, has('name') ? secret.name : 'Sommerfugl 12');
      assert.equal(shown.phone, has('phone') ? secret.phone : null);
      assert.equal(shown.mail, has('mail') ? secret.email : null);
    }),
  );
});

test('a protected name never comes out to a workplace, opened or not', () => {
  fc.assert(
    fc.property(
      items,
      fc.option(fc.constant('Sommerfugl 12'), { nil: null }),
      fc.boolean(),
      (opened, alias, act) => {
        const shown = shownTo(
          party,
          citizen({
            protected: true,
            shownAs: opened.includes('name') ? null : alias,
            identityItems: opened,
            identityOpenedAt: act ? at : null,
          }),
        );
        const said = JSON.stringify(shown);
        for (const one of Object.values(secret)) assert.ok(!said.includes(one), said);
      },
    ),
  );
});

test('without an alias the name stands there, but how to reach the person does not', () => {
  const shown = shownTo(party, citizen({ shownAs: null }));
  assert.deepEqual([shown.name, shown.phone, shown.mail], [secret.name, null, null]);
});

test('staff and the person themself see who it is, and what the others read', () => {
  for (const shown of [shownTo({ staff: true }, citizen({})), shownTo(party, citizen({ own: true }))]) {
    assert.equal(shown.name, secret.name);
    assert.equal(shown.alias, 'Sommerfugl 12');
  }
  const workplace = citizen({
    party: 'employer',
    citizenId: null,
    workplaceId: 'w1',
    shownAs: null,
    workplaceName: 'Bageren',
  });
  assert.deepEqual(
    [shownTo(party, workplace).title, shownTo(party, workplace).phone],
    ['Bageren', secret.phone],
  );
});
