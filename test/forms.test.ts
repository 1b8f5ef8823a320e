import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { policies, type Role, type Route, roles } from '#domains/access/index.ts';
import { bodyLimit } from '#platform/http/body.ts';
import { escaped, formsOn, type PageForm } from '#test/support/page-forms.ts';
import { testSite } from '#test/support/site.ts';
import { newWorld, type World } from '#test/support/world.ts';

const hostile = `"><script>alert(1)</script>' OR 1=1; -- %00 ../../etc {{7*7}} \${x} æøå 🙂`;
/** Longer than any field may be, and all of it together still less than a request may be. */
const tooLong = (fields: number): string =>
  'langt '.repeat(Math.min(4000, Math.floor((0.8 * bodyLimit) / (fields * 'langt '.length))));

const site = await testSite();
const gets = site.routes.filter((route) => route.method === 'GET');

const mayOpen = (route: Route, role: Role): boolean => {
  const { allow } = policies[route.policy];
  return allow !== 'everyone' && allow[role] !== undefined;
};

const fill = (path: string, world: World): string | null => {
  const filled = path.replace(
    /:(\w+)/g,
    (whole, name: string) => (world.ids as Record<string, string>)[name] ?? whole,
  );
  return filled.includes(':') ? null : filled;
};

/** Every different form that any role meets on any page of one world, each with a role that may send it. */
async function allForms(): Promise<{ role: Role; page: string; form: PageForm; route: string }[]> {
  const world = await newWorld(site);
  const found = new Map<string, { role: Role; page: string; form: PageForm; route: string }>();
  for (const role of roles) {
    const visitor = await site.as(world.people[role].accountId);
    for (const route of gets.filter((one) => mayOpen(one, role))) {
      const address = fill(route.path, world);
      if (!address) continue;
      const answer = await visitor.get(address);
      if (answer.status !== 200) continue;
      for (const form of formsOn(answer.text, address)) {
        const pattern = Object.entries(world.ids).reduce(
          (path, [name, id]) => path.replace(id, `:${name}`),
          form.action,
        );
        const key = `${pattern} ${Object.keys(form.fields).sort().join()}`;
        if (!found.has(key)) found.set(key, { role, page: route.path, form, route: pattern });
      }
    }
  }
  return [...found.values()];
}

const forms = await allForms();

/** Made anew when a form was obeyed: one that is sent back has changed nothing. */
let world = await newWorld(site);

describe('every form', () => {
  test('is found, so that the next tests are about something', () => {
    assert.ok(forms.length > 0);
  });

  for (const { role, page, form, route } of forms) {
    const textFields = Object.entries(form.fields)
      .filter(([, field]) => field.kind === 'text')
      .map(([name]) => name);

    /** Sends the form, found again on the same page of a world where it was not obeyed before. */
    async function send(values: (form: PageForm) => Record<string, string>) {
      const visitor = await site.as(world.people[role].accountId);
      const address = fill(page, world)!;
      const own = await foundOn(visitor, address, fill(route, world), form);
      assert.ok(own, `the form is on ${address} again`);
      const answer = await visitor.post(own.action, { ...own.hidden, ...values(own) });
      if (answer.status !== 422) world = await newWorld(site);
      return answer;
    }

    describe(`${route} by ${role} (on ${page})`, () => {
      const withText = (text: string) => (own: PageForm) =>
        Object.fromEntries(
          Object.entries(own.fields).map(([name, field]) => [
            name,
            field.kind === 'text' ? text : field.value,
          ]),
        );

      test('missing everything: a sentence at the field or a fair yes, never a crash', async () => {
        const answer = await send(() => ({}));
        assert.ok([303, 422, 409, 200].includes(answer.status), `${answer.status}`);
      });

      if (textFields.length === 0) {
        test('with choices that do not exist: never a crash', async () => {
          const answer = await send((own) =>
            Object.fromEntries(Object.keys(own.fields).map((name) => [name, hostile])),
          );
          assert.ok([303, 422, 409, 200].includes(answer.status), `${answer.status}`);
        });
        return;
      }

      test('with hostile text: kept as it was typed, and only as text', async () => {
        const answer = await send(withText(hostile));
        assert.ok([303, 422, 409].includes(answer.status), `${answer.status}`);
        assert.ok(!answer.text.includes('<script>alert'));
        if (answer.status === 422)
          assert.ok(answer.text.includes(escaped(hostile)), 'what was typed is on the page');
      });

      test('with far too much text: 422, everything kept', async () => {
        const huge = tooLong(textFields.length);
        const answer = await send(withText(huge));
        assert.equal(answer.status, 422);
        for (const _ of textFields)
          assert.ok(answer.text.includes(huge.trim()), 'what was typed is on the page');
      });
    });
  }
});

const sameFields = (a: PageForm, b: PageForm): boolean =>
  Object.keys(a.fields).sort().join() === Object.keys(b.fields).sort().join();

/** Many worlds share the municipality: on a list the form may be some pages further on. */
async function foundOn(
  visitor: Awaited<ReturnType<typeof site.as>>,
  address: string,
  action: string | null,
  form: PageForm,
): Promise<PageForm | undefined> {
  for (let side = 1; side <= 30; side += 1) {
    const shown = await visitor.get(side === 1 ? address : `${address}?side=${side}`);
    const all = formsOn(shown.text, address);
    const own = all.find((one) => one.action === action && sameFields(one, form));
    if (own || all.length === 0) return own;
  }
  return undefined;
}
