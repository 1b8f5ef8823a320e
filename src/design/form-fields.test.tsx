import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import {
  CheckboxGroup,
  CsrfContext,
  DateField,
  EMPTY_FORM,
  ErrorSummary,
  Form,
  type FormState,
  HoursField,
  LanguageProvider,
  OnBehalfField,
  Page,
  RadioGroup,
  renderPage,
  Select,
  TextArea,
  TextField,
} from './index.ts';

const render = (node: VNode) => renderToString(node);
const typed = (name: string, value: string | string[], ...errors: string[]): FormState => ({
  values: { [name]: value },
  errors: errors.length > 0 ? { [name]: errors } : {},
});
/** The ids a tag's aria-describedby names. */
const describedBy = (html: string, tag: RegExp) =>
  /aria-describedby="([^"]*)"/.exec(tag.exec(html)?.[0] ?? '')?.[1]?.split(' ');

test('a text field keeps what was typed and is tied to label, hint and error', () => {
  const html = render(
    <TextField form={typed('title', 'x', 'For kort')} name="title" label="Titel" hint="Kort" />,
  );
  assert.match(html, /<label class="form-label" for="title">/);
  assert.match(html, /value="x"/);
  assert.match(html, /aria-invalid="true"/);
  assert.match(html, /form-group form-error/);
  const ids = describedBy(html, /<input[^>]*>/)!;
  assert.deepEqual(ids, ['title-hint', 'title-error']);
  for (const id of ids) assert.ok(html.includes(`id="${id}"`));
});

test('a field without error says nothing of errors', () => {
  const html = render(<TextField form={EMPTY_FORM} name="title" label="Titel" optional />);
  assert.doesNotMatch(html, /aria-invalid|form-error|aria-describedby|required/);
  assert.match(html, /valgfrit/);
});

test('hostile text is shown, not obeyed', () => {
  const evil = `"><script>alert(1)</script>`;
  const form: FormState = { values: { a: evil, b: `</textarea>${evil}` }, errors: { a: [evil], '': [evil] } };
  const html = render(
    <div>
      <ErrorSummary form={form} />
      <TextField form={form} name="a" label={evil} />
      <TextArea form={form} name="b" label="b" />
      <Select form={form} name="c" label="c" options={[{ value: evil, label: evil }]} />
    </div>,
  );
  assert.doesNotMatch(html, /<script/);
  assert.equal(html.match(/<\/textarea>/g)?.length, 1);
});

test('a text area gives back line breaks, also a first empty line', () => {
  const html = render(<TextArea form={typed('note', '\nto\nlinjer')} name="note" label="Note" />);
  const inner = /<textarea[^>]*>([\s\S]*)<\/textarea>/.exec(html)![1]!;
  // What a browser reads: one leading line break is dropped.
  assert.equal(inner.replace(/^\n/, ''), '\nto\nlinjer');
});

test('names from the prototype are not errors', () => {
  const html = render(<TextField form={EMPTY_FORM} name="constructor" label="x" />);
  assert.doesNotMatch(html, /form-error|native code/);
});

test('a date keeps its three parts and marks the wrong one', () => {
  const form: FormState = {
    values: { 'start-day': '31', 'start-month': 'feb', 'start-year': '2026' },
    errors: { 'start-month': ['Skriv måneden som et tal'] },
  };
  const html = render(<DateField form={form} name="start" label="Første dag" />);
  for (const value of ['31', 'feb', '2026']) assert.match(html, new RegExp(`value="${value}"`));
  assert.match(html, /<fieldset[^>]*aria-describedby="start-hint start-error"/);
  const invalid = html.match(/<input[^>]*aria-invalid[^>]*>/g)!;
  assert.equal(invalid.length, 1);
  assert.match(invalid[0]!, /id="start-month"/);
});

test('choices keep what was chosen and are described by the error', () => {
  const options = [
    { value: 'a', label: 'A', hint: 'først' },
    { value: 'b', label: 'B' },
  ];
  const radio = render(
    <RadioGroup form={typed('noise', 'b', 'Vælg')} name="noise" label="Støj" options={options} />,
  );
  const checked = radio.match(/<input[^>]* checked[^>]*>/g)!;
  assert.equal(checked.length, 1);
  assert.match(checked[0]!, /value="b"/);
  assert.deepEqual(describedBy(radio, /<input[^>]*>/), ['noise-choice-hint', 'noise-error']);
  const boxes = render(
    <CheckboxGroup form={typed('way', ['a', 'b'])} name="way" label="Vej" options={options} />,
  );
  assert.equal(boxes.match(/<input[^>]* checked/g)!.length, 2);
  assert.doesNotMatch(boxes, /required/);
  const select = render(<Select form={typed('pick', 'b')} name="pick" label="Valg" options={options} />);
  assert.match(select, /<option selected value="b"|<option value="b" selected/);
});

test('each link of the error summary leads to a field that can take focus', () => {
  const form: FormState = {
    values: {},
    errors: {
      hours: ['Skriv timer'],
      'start-day': ['Skriv dagen'],
      noise: ['Vælg'],
      'tasks[0].title': ['Skriv en titel'],
      '': ['Prøv igen'],
    },
  };
  const html = render(
    <div>
      <ErrorSummary form={form} />
      <HoursField form={form} name="hours" label="Timer" />
      <DateField form={form} name="start" label="Start" />
      <RadioGroup form={form} name="noise" label="Støj" options={[{ value: 'a', label: 'A' }]} />
      <TextField form={form} name="tasks[0].title" label="Titel" />
    </div>,
  );
  const targets = [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]!);
  assert.equal(targets.length, 4);
  for (const id of targets) assert.match(html, new RegExp(`<input[^>]*id="${id}"`), id);
  assert.match(html, /Der er 5 ting/);
  assert.match(html, /role="alert" tabindex="-1"/i);
});

test('no errors, no summary', () => {
  assert.equal(render(<ErrorSummary form={{ values: { a: 'b' }, errors: { a: [] } }} />), '');
});

test('a form carries csrf, form id and version, and refuses to be made without csrf', () => {
  const html = render(
    <CsrfContext.Provider value="tok">
      <Form action="/gem" formId="f1" version={7} extra={{ part: 2 }}>
        <p>…</p>
      </Form>
    </CsrfContext.Provider>,
  );
  for (const [name, value] of [
    ['_csrf', 'tok'],
    ['_form', 'f1'],
    ['_version', '7'],
    ['part', '2'],
  ]) {
    assert.match(html, new RegExp(`<input type="hidden" name="${name}" value="${value}"`));
  }
  assert.match(html, /method="post"/);
  assert.throws(() => render(<Form action="/gem">…</Form>), /csrf/);
});

test('acting for someone asks for the reason, in the language of the page', () => {
  const form: FormState = { values: { onBehalfReason: 'no-mitid' }, errors: {} };
  const html = render(
    <LanguageProvider lang="en">
      <OnBehalfField form={form} personName="Jonas" />
    </LanguageProvider>,
  );
  assert.equal(html.match(/type="radio"/g)!.length, 5);
  assert.match(html, /Why are you doing this for Jonas\?/);
  assert.match(html, /<input[^>]*value="no-mitid"[^>]*checked|<input[^>]*checked[^>]*value="no-mitid"/);
});

test('a page is a whole document without inline script or style', () => {
  const html = renderPage(
    <Page
      title="Forside"
      lang="da"
      csrf="tok"
      municipalityName="Nørrevang"
      path="/x?a=1&b=2"
      user={{ name: 'Lone' }}
      hasErrors
    >
      <p>Hej</p>
    </Page>,
  );
  assert.match(html, /^<!doctype html><html lang="da">/);
  assert.match(html, /<title>Fejl: Forside – Fodfæste<\/title>/);
  assert.match(html, /href="#indhold"/);
  assert.match(html, /<main id="indhold"/);
  assert.match(html, /name="returnTo" value="\/x\?a=1&amp;b=2"/);
  assert.doesNotMatch(html, /<style|style="|<script(?![^>]*src=)|javascript:| on[a-z]+="/);
});
