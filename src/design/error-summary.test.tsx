import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ErrorSummary, Form, Page, RadioGroup, renderPage, TextField } from './index.ts';

test('the error summary says which field each sentence is about', () => {
  const form = {
    values: {},
    errors: { name: ['Feltet mangler.'], kind: ['Vælg en af mulighederne.'], '': ['Intet er gemt.'] },
  };
  const html = renderPage(
    <Page title="Prøve" lang="da" csrf="x" municipalityName="Prøve" path="/" user={null} hasErrors>
      <ErrorSummary form={form} />
      <Form action="/">
        <TextField form={form} name="name" label="Navn" />
        <RadioGroup form={form} name="kind" label="Slags" options={[{ value: 'a', label: 'A' }]} />
      </Form>
    </Page>,
  );
  const summary = /<ul class="nobullet-list">(.*?)<\/ul>/.exec(html)![1]!;
  assert.match(summary, /<a href="#name">Navn: Feltet mangler\.<\/a>/);
  assert.match(summary, /<a href="#kind">Slags: Vælg en af mulighederne\.<\/a>/);
  assert.match(summary, /<li>Intet er gemt\.<\/li>/);
});
