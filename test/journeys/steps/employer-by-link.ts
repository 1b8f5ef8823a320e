import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { axeClean } from '../../support/browser.ts';
import { openLink } from './mailed-links.ts';
import { choose, press, saysNothingAbout, visit, words } from './person-at-a-page.ts';

const contact = 'Bodil Kontakt';

export async function answerByLink(page: Page, link: string, name: string): Promise<void> {
  const told = await openLink(page, link, contact);
  assert.ok(told.includes(name), 'after the yes the workplace sees who it is');
  await press(page, /^Ja/);
}

/** Too old is no dead end: a new link goes the way the old one went. */
export async function askForNewLink(page: Page, link: string): Promise<void> {
  assert.match(await visit(page, link), /Linket gælder ikke mere/);
  assert.match(await press(page, 'Send mig et nyt link'), /Et nyt link er på vej/);
}

export async function signByLink(page: Page, link: string): Promise<void> {
  await openLink(page, link, contact);
  await press(page, 'Læs og skriv under');
  assert.match(await press(page, 'Jeg skriver under'), /I har skrevet under/);
}

export async function writeDay(page: Page, link: string, name: string): Promise<void> {
  assert.ok((await openLink(page, link, contact)).includes(name));
  await press(page, 'Skriv fremmøde');
  assert.match(await press(page, /^Som planlagt/), /I dag er skrevet/);
}

/** What was sent before the end opens nothing after it. */
export async function cannotUse(page: Page, link: string, secrets: readonly string[]): Promise<void> {
  const text = await visit(page, link);
  assert.match(text, /Linket gælder ikke mere/);
  saysNothingAbout(text, secrets, 'the old link');
}

export async function assess(page: Page, link: string, secrets: readonly string[]): Promise<void> {
  const over = await openLink(page, link, contact);
  assert.match(over, /Forløbet er slut/);
  saysNothingAbout(over, secrets, 'the placement that is over');
  saysNothingAbout(await press(page, 'Fortæl, hvordan det gik'), secrets, 'the questions');
  await choose(page, /Passede opgaverne/, 'Ja');
  await choose(page, /Passede timerne/, 'Ja');
  await choose(page, /Fik I den hjælp/, 'Delvist');
  await choose(page, /ansætte eller tage imod/, 'Ja, vi tager gerne imod igen');
  const thanks = await press(page, 'Send svar');
  assert.match(thanks, /Tak for svaret/);
  saysNothingAbout(thanks, secrets, 'the thanks');
}

/** Addresses known from before are tried again by whoever still has the page open. */
export async function findsNothing(
  page: Page,
  addresses: readonly string[],
  secrets: readonly string[],
): Promise<void> {
  for (const address of addresses) {
    for (const part of ['', '/aftale', '/aftale.pdf', '/fremmoede', '/underskriv', '/svar', '/moede.ics']) {
      const answer = await page.request.get(address + part);
      saysNothingAbout(await answer.text(), secrets, address + part);
    }
    await page.goto(address);
    await axeClean(page);
    saysNothingAbout(await words(page), secrets, address);
  }
}
