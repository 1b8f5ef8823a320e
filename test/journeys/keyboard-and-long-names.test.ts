import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { roles } from '#domains/access/index.ts';
import { axeClean, openBrowser, screenshot } from '../support/browser.ts';
import { type TestSite, testSite } from '../support/site.ts';
import { tellNeeds } from '../support/two-sides.ts';
import { newWorld, type World } from '../support/world.ts';
import { answerByKeys, confirmByKeys, signByKeys, stopByKeys, yesByKeys } from './steps/by-keys.ts';
import { awaitsTheCitizen, longName, longWorkplace, renameWorkplace } from './steps/long-names.ts';
import { newPerson, visit } from './steps/person-at-a-page.ts';

let browser: Awaited<ReturnType<typeof openBrowser<TestSite>>>;
let long: World;
before(async () => {
  browser = await openBrowser(await testSite());
  long = await newWorld(browser.site, longName);
  await renameWorkplace(browser.site, long);
});
after(() => browser.close());

describe('by keyboard only, with names of 200 characters, on a screen of 320 px', () => {
  for (const javaScript of [true, false]) {
    const mode = javaScript ? 'with JavaScript' : 'without JavaScript';
    it(`the citizen answers the questions, ${mode}`, async () => {
      const { accountId, citizenId } = await browser.site.newAccount('citizen', longName);
      const page = await newPerson(browser, { javaScript, width: 320, accountId });
      await axeClean(page);
      await (javaScript ? answerByKeys(page) : stopByKeys(page));
      assert.match(await confirmByKeys(page), /sagde ja til svarene/);
      assert.equal(new URL(page.url()).pathname, `/borgere/${citizenId}/behov`);
    });

    it(`the citizen answers the suggestion and signs, ${mode}`, async () => {
      const world = await newWorld(browser.site, longName);
      await renameWorkplace(browser.site, world);
      await tellNeeds(browser.site, world.ids.citizenId);
      await awaitsTheCitizen(browser.site, world);
      const { accountId } = world.people.citizen;
      const page = await newPerson(browser, { javaScript, width: 320, accountId });
      await visit(page, `/forslag/${world.ids.suggestionId}`);
      assert.match(await yesByKeys(page), /Du har sagt ja/);
      await visit(page, `/forloeb/${world.ids.placementId}`);
      assert.match(await signByKeys(page), /Du har skrevet under/);
    });
  }
});

describe('names of 200 characters at 320 px', () => {
  const pages: Record<string, (world: World['ids']) => string[]> = {
    citizen: (ids) => ['/', `/forslag/${ids.suggestionId}`, `/forloeb/${ids.placementId}`, '/mine-opslag'],
    employer: (ids) => ['/', `/forslag/${ids.suggestionId}`, `/forloeb/${ids.placementId}`],
    mentor: (ids) => ['/', `/forloeb/${ids.placementId}`, `/forloeb/${ids.placementId}/fremmoede`],
    caseworker: (ids) => [
      '/',
      '/borgere',
      '/forloeb?vis=alle',
      '/arbejdssteder',
      '/jobaabninger',
      `/borgere/${ids.citizenId}`,
      `/borgere/${ids.citizenId}/jobforslag`,
      `/forslag/${ids.suggestionId}`,
      `/forloeb/${ids.placementId}`,
      `/forloeb/${ids.placementId}/aftale`,
      `/forloeb/${ids.placementId}/opfoelgning`,
    ],
    consultant: (ids) => [
      '/',
      '/arbejdssteder',
      '/forloeb',
      `/jobaabninger/${ids.openingId}`,
      `/jobaabninger/${ids.openingId}/kandidater`,
    ],
    manager: () => ['/', '/tal', '/borgere'],
    administrator: () => ['/', '/indstillinger/konti'],
  };
  for (const role of roles) {
    it(`${role}: no page is wider than the screen`, async () => {
      const page = await newPerson(browser, { width: 320, accountId: long.people[role].accountId });
      let named = 0;
      for (const path of pages[role]!(long.ids)) {
        const text = await visit(page, path);
        if (text.includes(longName) || text.includes(longWorkplace)) named += 1;
        await screenshot(page, `long-names/${role}${path.replaceAll(/[/?]|[0-9a-f-]{36}/g, '-')}`);
      }
      if (role !== 'manager' && role !== 'administrator') assert.ok(named > 0, 'the long names were there');
    });
  }
});

describe('the first day, when there is nothing yet', () => {
  for (const role of roles) {
    it(`${role}: the front page says what to do`, async () => {
      const site = await testSite();
      const empty = await openBrowser(site);
      const { accountId } = await site.newAccount(role, 'Ny Medarbejder');
      const page = await newPerson(empty, { width: 320, accountId });
      const text = await visit(page, '/');
      assert.match(
        text,
        /Næste skridt|Ring til kommunen|får du besked/,
        'somebody new is told where to begin',
      );
      await screenshot(page, `nothing-yet/${role}`);
      await empty.close();
    });
  }
});
