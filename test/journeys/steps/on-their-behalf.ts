import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { choose, press, unfold, visit, write, writeDate } from './person-at-a-page.ts';

/** The address without what was added to it for one visit. */
const addressOf = (page: Page): string => new URL(page.url()).pathname;

const onBehalf = /Hvorfor gør du det/;

/** A citizen who has neither mail nor MitID: letters, and the office does the rest. Returns their address. */
export async function registerByLetter(page: Page, name: string): Promise<string> {
  await visit(page, '/borgere/ny');
  await write(page, 'Navn', name);
  await choose(page, /helst høre fra os/, 'Brev');
  await choose(page, /selv bruge Fodfæste/, 'Nej, vi gør det for borgeren');
  await write(page, 'Vej og nummer', 'Granvej 7');
  await write(page, 'Postnummer', '4800');
  await choose(page, /Sprog/, 'Dansk');
  await page.selectOption('[name=caseworkerId]', { index: 1 });
  await press(page, 'Opret borgeren');
  return addressOf(page);
}

export async function answerNeedsFor(page: Page, citizen: string): Promise<void> {
  await visit(page, `${citizen}/behov/timer-nu`);
  await page.fill('[name=hours]', '6');
  await press(page, 'Gem og gå videre');
  await page.fill('[name=hours]', '15');
  await press(page, 'Gem og gå videre');
  await visit(page, `${citizen}/behov/loeft`);
  await page.locator('label[for=level-2]').click();
  await press(page, 'Gem og gå videre');
  await visit(page, `${citizen}/behov/tjek`);
  assert.match(await press(page, 'Bekræft svarene'), /hvorfor du gør det/);
  await choose(page, onBehalf, 'Personen bad om det i telefonen');
  await press(page, 'Bekræft svarene');
}

/** Makes the suggestion of the pair and sends it. Returns its address. */
export async function offer(page: Page, pair: string): Promise<string> {
  await visit(page, pair);
  await press(page, 'Foreslå');
  assert.match(await press(page, 'Send forslaget'), /Vent på borgerens svar/);
  return addressOf(page);
}

export async function sayYesFor(page: Page): Promise<void> {
  await press(page, 'Svar for borgeren');
  await choose(page, 'Hvad er svaret?', 'Ja tak');
  assert.match(await press(page, 'Gem svaret'), /hvorfor du gør det/);
  await choose(page, onBehalf, 'Personen bad om det i telefonen');
  assert.match(await press(page, 'Gem svaret'), /Vent på arbejdsstedets svar/);
}

/** The meeting, then the agreement of four weeks, sent for signature. Returns the placement's address. */
export async function meetAndAgree(page: Page, suggestion: string): Promise<string> {
  await visit(page, suggestion);
  await unfold(page, 'Aftal et møde');
  await writeDate(page, 'on', '2026-04-16');
  await write(page, 'Klokken', '10.00');
  await press(page, 'Aftal mødet');
  await press(page, 'Lav forløb');
  await page.selectOption('[name=scheme]', 'virksomhedspraktik');
  await choose(page, /formål/, 'Finde ud af, hvad der passer');
  await write(page, 'Skriv formålet med egne ord', 'Vi prøver, om sortering er noget.');
  await write(page, 'Mentorens navn', 'Mie Mentor');
  await write(page, 'Mentorens telefon', '24242424');
  await writeDate(page, 'starts', '2026-05-04');
  await writeDate(page, 'ends', '2026-05-31');
  await page.fill('[name=step0-practice]', '6');
  await choose(page, /Dage/, 'Man');
  await choose(page, /Dage/, 'Ons');
  await choose(page, /Udsigt til job/, 'Der kan blive et job');
  await press(page, 'Gem som kladde');
  await press(page, 'Send til underskrift');
  return addressOf(page);
}

/** Signed on paper at the office; then the caseworker's own signature puts it in force. */
export async function signForCitizen(page: Page, placement: string, name: string): Promise<void> {
  await visit(page, `${placement}/underskriv`);
  await choose(page, onBehalf, 'Vi sidder sammen til et møde');
  await press(page, `Skriv under for ${name}`);
  await press(page, 'Læs og skriv under');
  assert.match(await press(page, 'Jeg skriver under'), /Aftalt, ikke begyndt/);
}

export async function complete(page: Page, placement: string): Promise<void> {
  await visit(page, `${placement}/afslut`);
  await press(page, /^Afslut/, page.locator('main form'));
}
