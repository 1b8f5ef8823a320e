import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { axeClean } from '../../support/browser.ts';
import { words } from './person-at-a-page.ts';

/** More than this is too far to go for anybody. */
const mostTabs = 70;

/** Goes there with the tab key; what has the focus must be seen to have it. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const wanted = target.filter({ visible: true }).first();
  for (let tabs = 0; tabs < mostTabs; tabs += 1) {
    if (await wanted.evaluate((element) => element === element.ownerDocument.activeElement)) {
      assert.ok(await isMarked(wanted), `the focus is seen on ${await wanted.evaluate((e) => e.outerHTML)}`);
      return;
    }
    await page.keyboard.press('Tab');
  }
  assert.fail(`the keyboard does not come to ${wanted} on ${page.url()}`);
}

/** An outline or a shadow on it, or, for a box that is drawn by its label, on the label. */
const isMarked = (focused: Locator): Promise<boolean> =>
  focused.evaluate((element) => {
    const view = element.ownerDocument.defaultView!;
    const label = element.id ? element.ownerDocument.querySelector(`label[for="${element.id}"]`) : null;
    const styles = [element, label].flatMap((one) =>
      one ? [view.getComputedStyle(one), view.getComputedStyle(one, '::before')] : [],
    );
    return styles.some(
      ({ outlineStyle, outlineWidth, boxShadow }) =>
        (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
    );
  });

/** Goes to the button or link with this name and presses Enter. */
async function enter(page: Page, name: string | RegExp): Promise<void> {
  const main = page.locator('main');
  await tabTo(page, main.getByRole('button', { name }).or(main.getByRole('link', { name })));
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
}

const questionNow = (page: Page): string => new URL(page.url()).pathname.split('/')[4] ?? '';

/** From the front page to the first question. */
async function begin(page: Page): Promise<void> {
  await enter(page, 'Begynd');
  if (questionNow(page) === '') await enter(page, 'Begynd');
  await axeClean(page);
}

/** All the questions: hours and a limit are answered, the rest is skipped. */
export async function answerByKeys(page: Page): Promise<void> {
  await begin(page);
  const asked = new Set<string>();
  for (let question = questionNow(page); question !== 'tjek'; question = questionNow(page)) {
    assert.ok(!asked.has(question), `asked twice: ${question}`);
    asked.add(question);
    await answer(page, question);
  }
  assert.ok(asked.size > 30, 'every question was met');
}

/** The first question, then home for today; back by the overview. */
export async function stopByKeys(page: Page): Promise<void> {
  await begin(page);
  await answer(page, questionNow(page));
  await enter(page, 'Gem, og stop for i dag');
  await axeClean(page);
  await enter(page, 'Se dine svar');
}

async function answer(page: Page, address: string): Promise<void> {
  if (address === 'timer-nu' || address === 'timer-maal') {
    await tabTo(page, page.locator('[name=hours]'));
    await page.keyboard.type(address === 'timer-nu' ? '6' : '15');
    await enter(page, 'Gem og gå videre');
  } else if (address === 'loeft') {
    await tabTo(page, page.locator('[name=level]'));
    await page.keyboard.press('ArrowDown');
    await axeClean(page);
    await enter(page, 'Gem og gå videre');
  } else await enter(page, 'Spring over');
}

export async function confirmByKeys(page: Page): Promise<string> {
  await axeClean(page);
  await enter(page, 'Ja, det passer');
  await axeClean(page);
  return words(page);
}

/** A tick is taken away with the space bar, then yes. */
export async function yesByKeys(page: Page): Promise<string> {
  const share = page.locator('[name=share]');
  await tabTo(page, share);
  await page.keyboard.press('Space');
  assert.equal(await share.first().isChecked(), false);
  await enter(page, 'Ja tak');
  await axeClean(page);
  return words(page);
}

export async function signByKeys(page: Page): Promise<string> {
  await enter(page, 'Læs og skriv under');
  await axeClean(page);
  await enter(page, 'Jeg skriver under');
  await axeClean(page);
  return words(page);
}
