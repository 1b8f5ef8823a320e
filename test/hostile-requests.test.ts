import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Policy, policies, type Role, type Route, roles } from '#domains/access/index.ts';
import { exampleWords } from '#test/support/example-words.ts';
import { formsOn } from '#test/support/page-forms.ts';
import { testSite } from '#test/support/site.ts';
import { newWorld, type World } from '#test/support/world.ts';

/** What no browser sends by itself: none of it may break a page, and nothing of it is obeyed. */
const site = await testSite();
const world = await newWorld(site);

const filled = (path: string, ids: World['ids']) =>
  path.replace(
    /:(\w+)/g,
    (_, name: string) => (ids as Record<string, string>)[name] ?? exampleWords[name] ?? name,
  );

const mayEnter = (route: Route, role: Role): boolean => {
  const { allow } = policies[route.policy] as Policy;
  return allow === 'everyone' || allow[role] !== undefined;
};

/** The names of everything the addresses can be asked for. */
const asked = ['side', 'q', 'navn', 'soeg', 'visning', 'vis', 'rolle', 'sammenlign', 'arbejdssted', 'besked'];
const more = ['videre', 'fejl', 'for', 'part', 'fra', 'dag-day', 'dag-month', 'dag-year'];
const oddities = [
  '-1',
  '1e9',
  '9999999999999999999',
  '1.5',
  'NaN',
  '%00',
  'a%00b',
  '%25',
  '%5C',
  '_',
  '%',
  '%E0%A4%A',
  '%FF',
  '%F0%9F%99%82',
  '__proto__',
  'constructor',
  'x'.repeat(5000),
  '%0d%0aset-cookie:%20a=b',
];
const names = [...asked, ...more];
/** One of each sort: every page is asked with each of them. */
const sorts = ['-1', '9999999999999999999', '1.5', 'a%00b', '%E0%A4%A', '__proto__', 'x'.repeat(5000)];
const queries = [
  ...sorts.map((odd) => `?${names.map((name) => `${name}=${odd}`).join('&')}`),
  `?${names.map((name) => `${name}=1&${name}=2&${name}[]=3`).join('&')}`,
  // One of those asked for decides whether the others are read.
  ...asked.map((name) => `?${name}=a%00b`),
];

describe('odd addresses', () => {
  for (const route of site.routes.filter(({ method }) => method === 'GET')) {
    const role = roles.find((one) => mayEnter(route, one))!;
    test(route.path, async () => {
      const visitor = await site.as(world.people[role].accountId);
      const path = filled(route.path, world.ids);
      for (const query of queries) {
        const { status } = await visitor.get(path + query);
        assert.ok(status < 500, `${status} at ${path}${query.slice(0, 80)}`);
      }
    });

    if (route.path.includes(':')) {
      test(`${route.path} about something odd`, async () => {
        const visitor = await site.as(world.people[role].accountId);
        for (const odd of oddities) {
          const path = route.path.replace(/:\w+/g, odd);
          const { status } = await visitor.get(path);
          assert.ok(status < 500, `${status} at ${path.slice(0, 80)}`);
        }
      });
    }
  }
});

const oddValues = ['a\u0000b', '-1', '1.5', '99999999999', '\ud800'];

/** Fields that stand on no page by themselves. */
const unseen = [
  'party',
  'person',
  'municipality',
  'videre',
  'date',
  'monday',
  'arbejdssted',
  'ownerId',
  'step0-practice',
];

describe('odd forms', () => {
  // Made anew only after something was obeyed: what is refused changes nothing.
  let own = world;
  for (const route of site.routes.filter(({ method }) => method === 'POST')) {
    test(route.path, async () => {
      const role = roles.find((one) => mayEnter(route, one))!;
      const fields = new Set(unseen);
      for (const odd of oddValues) {
        const visitor = await site.as(own.people[role].accountId);
        const path = filled(route.path, own.ids);
        const page = await visitor.get(path);
        const hidden: Record<string, string> = {};
        for (const form of formsOn(page.text, path)) {
          for (const name of Object.keys(form.fields)) fields.add(name);
          Object.assign(hidden, form.hidden);
        }
        const { _csrf, _form, ...rest } = hidden;
        const all = Object.fromEntries([...fields, ...Object.keys(rest)].map((name) => [name, odd]));
        const answer = await visitor.post(path, all);
        assert.ok(answer.status < 500, `${answer.status} with ${JSON.stringify(odd.slice(0, 20))}`);
        // Everything fair but the version.
        const version = await visitor.post(path, { ...rest, _version: odd });
        assert.ok(version.status < 500, `${version.status} with version ${JSON.stringify(odd.slice(0, 20))}`);
        if (answer.status === 303 || version.status === 303) own = await newWorld(site);
      }
    });
  }
});

describe('odd dates', () => {
  for (const year of ['0000', '0001', '9999']) {
    test(`the year ${year} is not a crash`, async () => {
      const own = await newWorld(site);
      const { people, ids } = own;
      const caseworker = await site.as(people.caseworker.accountId);
      const dates = (name: string) => ({
        [`${name}-day`]: '1',
        [`${name}-month`]: '1',
        [`${name}-year`]: year,
      });
      const at = `/forloeb/${ids.placementId}`;
      const agreement = {
        scheme: 'virksomhedspraktik',
        purposes: ['ordinary-hours'],
        purposeNote: 'x',
        tasks: 'x',
        mentorName: 'Mona',
        mentorPhone: '20202020',
        ...dates('starts'),
        ...dates('ends'),
        perspective: 'possible',
        'step0-practice': '4',
        'step0-weekdays': ['1', '2', '3', '4', '5', '6', '7'],
        changeReason: 'x',
        _version: '1',
      };
      const forms: [string, Record<string, string | string[]>][] = [
        [`/borgere/${ids.citizenId}/forloeb/ny`, { ...agreement, arbejdssted: ids.workplaceId }],
        [`${at}/aftale/ret`, agreement],
        [`${at}/timeplan`, { ...dates('from'), practice: '5', weekdays: ['1'], reason: 'x', _version: '1' }],
        [`${at}/stop`, { ...dates('endedOn'), cause: 'tasks', learning: 'x' }],
        [
          `/forslag/${ids.suggestionId}/moede`,
          { ...dates('on'), at: '8', minutes: '45', place: 'x', _version: '5' },
        ],
        [`${at}/fremmoede`, { date: `${year}-01-01` }],
        [`${at}/fremmoede/uge`, { monday: `${year}-01-01`, onBehalfReason: 'other', onBehalfNote: 'x' }],
        [`${at}/fremmoede/${year}-01-01`, { practice: '1', onBehalfReason: 'other', onBehalfNote: 'x' }],
      ];
      for (const [path, form] of forms) {
        const { status } = await caseworker.post(path, form);
        assert.ok(status < 500, `${status} at ${path}`);
      }
    });
  }
});

describe('odd cookies', () => {
  for (const cookie of [
    'fodfaeste=',
    'fodfaeste=%00',
    'fodfaeste=%E0%A4%A',
    `fodfaeste=${'x'.repeat(4000)}`,
    `fodfaeste=findes-ikke.${'a'.repeat(32)}`,
    `fodfaeste=guest.${'a'.repeat(32)}`,
    'sprog=xx; fodfaeste=__proto__',
    ';;;=;=',
  ]) {
    test(cookie.slice(0, 40), async () => {
      for (const path of ['/', '/borgere', '/log-ind']) {
        const { status } = await site.visitor(cookie).get(path);
        assert.ok(status < 400, `${status} at ${path}`);
      }
    });
  }
});
