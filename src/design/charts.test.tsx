import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { formatHoursShort, formatNumber } from './format.ts';
import { Gallery } from './gallery.tsx';
import * as design from './index.ts';
import {
  FunnelChart,
  HoursPlanChart,
  LoadChart,
  Page,
  Pagination,
  type PlannedWeek,
  renderPage,
  Sparkline,
} from './index.ts';
import { shownPages } from './pagination.tsx';

const render = (node: VNode) => renderToString(node);
const text = (html: string) => html.replace(/<[^>]+>/g, '').trim();
/** The body of the chart's table, cell by cell. */
const cells = (html: string) =>
  [.../<tbody>([\s\S]*?)<\/tbody>/.exec(html)![1]!.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map((row) =>
    [...row[1]!.matchAll(/<t[dh][^>]*>([\s\S]*?)<\/t[dh]>/g)].map((cell) => text(cell[1]!)),
  );

const monday = Temporal.PlainDate.from('2026-03-02');
const minutes = fc.integer({ min: 0, max: 37 * 60 });
const plan = fc
  .array(fc.record({ practice: minutes, paid: minutes, actual: fc.option(minutes) }), {
    minLength: 1,
    maxLength: 60,
  })
  .map((weeks): PlannedWeek[] =>
    weeks.map((week, index) => ({ ...week, weekStart: monday.add({ weeks: index }) })),
  );

test('the table of an hours plan is the plan, and every drawn number is finite', () => {
  fc.assert(
    fc.property(plan, (weeks) => {
      const html = render(
        <HoursPlanChart id="p" title="Plan" weeks={weeks} today={monday.add({ days: 10 })} />,
      );
      assert.deepEqual(
        cells(html).map((row) => row.slice(1)),
        weeks.map((week) => [
          formatHoursShort(week.practice, 'da'),
          formatHoursShort(week.paid, 'da'),
          formatHoursShort(week.practice + week.paid, 'da'),
          week.actual === null || week.actual === undefined
            ? 'Ikke registreret'
            : formatHoursShort(week.actual, 'da'),
        ]),
      );
      assert.doesNotMatch(html, /NaN|Infinity|undefined|height="-/);
      assert.equal(html.match(/class="ff-paid"/g)!.length, weeks.length * 2);
    }),
    { numRuns: 40 },
  );
});

test('today is marked only within the plan', () => {
  const weeks = [{ weekStart: monday, practice: 240, paid: 0 }];
  const at = (today: Temporal.PlainDate) =>
    render(<HoursPlanChart id="p" title="Plan" weeks={weeks} today={today} />);
  assert.match(at(monday.add({ days: 6 })), /class="ff-today"/);
  assert.doesNotMatch(at(monday.add({ days: 7 })), /class="ff-today"/);
  assert.doesNotMatch(at(monday.subtract({ days: 1 })), /class="ff-today"/);
});

test('a drawing is named and described, with ids that do not meet', () => {
  const html = render(
    <HoursPlanChart id="p" title="Plan" weeks={[{ weekStart: monday, practice: 240, paid: 60 }]} />,
  );
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]!);
  assert.equal(new Set(ids).size, ids.length);
  assert.equal(html.match(/<svg[^>]*role="img"[^>]*aria-labelledby/g)!.length, 2);
  for (const [, ids2] of html.matchAll(/aria-(?:labelledby|describedby)="([^"]+)"/g))
    assert.ok(ids.includes(ids2!));
});

test('the funnel shows counts and shares, and hides a small number everywhere', () => {
  const html = render(
    <FunnelChart
      id="f"
      title="Vej"
      steps={[
        { id: 'a', label: 'Begyndte', count: 40 },
        { id: 'b', label: 'Kom i job', count: 10 },
        { id: 'c', label: 'Holdt', count: null },
      ]}
    />,
  );
  assert.deepEqual(cells(html), [
    ['Begyndte', '40', '100 %'],
    ['Kom i job', '10', '25 %'],
    ['Holdt', 'Færre end 5', '–'],
  ]);
  assert.equal(html.match(/class="ff-bar"/g)!.length, 4);
});

test('a funnel of nothing divides by nothing', () => {
  const html = render(<FunnelChart id="f" title="Vej" steps={[{ id: 'a', label: 'A', count: 0 }]} />);
  assert.deepEqual(cells(html), [['A', '0', '–']]);
  assert.doesNotMatch(html, /NaN|Infinity/);
});

test('load over the limit is said in words', () => {
  const html = render(
    <LoadChart
      id="l"
      title="Last"
      limit={30}
      colleagues={[
        { id: 'a', name: 'Mette', count: 30 },
        { id: 'b', name: 'Karim', count: 31 },
      ]}
    />,
  );
  assert.deepEqual(cells(html), [
    ['Mette', '30', '30'],
    ['Karim', '31 – over grænsen', '30'],
  ]);
  assert.match(html, /1 over grænsen/);
});

test('a sparkline reads its points out', () => {
  const html = render(
    <Sparkline
      label="Pr. måned"
      points={[
        { label: 'Marts', value: 1200 },
        { label: 'April', value: null },
      ]}
    />,
  );
  assert.match(html, new RegExp(`<li>Marts: ${formatNumber(1200, 'da')}</li><li>April: Færre end 5</li>`));
  assert.doesNotMatch(render(<Sparkline label="x" points={[{ label: 'a', value: 5 }]} />), /NaN/);
});

test('pages shown: ends and neighbours, never a gap of one', () => {
  assert.deepEqual(shownPages(6, 13), [1, 'gap', 5, 6, 7, 'gap', 13]);
  assert.deepEqual(shownPages(1, 1), [1]);
  assert.deepEqual(shownPages(3, 5), [1, 2, 3, 4, 5]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(), (pages, seed) => {
      const page = 1 + (seed % pages);
      const shown = shownPages(page, pages);
      const numbers = shown.filter((n) => n !== 'gap');
      assert.ok(numbers.includes(page) && numbers.includes(1) && numbers.includes(pages));
      assert.ok(numbers.every((n, i) => i === 0 || n > numbers[i - 1]!));
      shown.forEach((n, i) => {
        if (n === 'gap') assert.ok(Number(shown[i + 1]) - Number(shown[i - 1]) > 2);
        else if (i > 0 && shown[i - 1] !== 'gap') assert.equal(n - Number(shown[i - 1]), 1);
      });
    }),
  );
  assert.match(
    render(<Pagination page={2} pageSize={25} total={30} href={(page) => `?side=${page}`} />),
    /Viser 26–30 af 30/,
  );
});

test('every drawing there is stands in the gallery', () => {
  const drawings = Object.keys(design).filter((name) => name.endsWith('Chart'));
  assert.ok(drawings.length > 4);
  const gallery = readFileSync(new URL('./gallery-charts.tsx', import.meta.url), 'utf8');
  for (const name of drawings) assert.ok(gallery.includes(`<${name}`), name);
});

test('the gallery renders in both languages, without style attributes or ids used twice', () => {
  for (const lang of ['da', 'en'] as const) {
    const html = renderPage(
      <Page title="Design" lang={lang} csrf="t" municipalityName="Nørrevang" path="/design" user={null} wide>
        <Gallery today={monday} />
      </Page>,
    );
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]!);
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
    );
    assert.doesNotMatch(html, /style="|<style|undefined|\[object/);
  }
});
