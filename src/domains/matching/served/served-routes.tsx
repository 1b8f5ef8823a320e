import {
  get,
  goTo,
  pageOf,
  pageSize,
  post,
  type RequestContext,
  type Route,
  recordLooks,
  showPage,
} from '#domains/access/index.ts';
import { isDimension } from '../pair/dimension.ts';
import { askCount } from './ask-count.ts';
import type { Cause } from './found.ts';
import { ServedPage } from './pages/served-page.tsx';
import { UnservedCitizensPage, UnservedOpeningsPage } from './pages/unserved-lists.tsx';
import { isCounting } from './schedule-served.ts';
import { type ServedCount, servedCount, unservedCitizens, unservedOpenings } from './served-queries.ts';

const policy = 'see whom matching serves';
const path = '/matchning';

const showServed = get(path, policy, async (c) => {
  const { tx, clock, actor, texts, lang } = c.var;
  const count = await servedCount(tx);
  return showPage(
    c,
    { title: texts.served.title, wide: true },
    <ServedPage
      next={count ? nextOf(count, clock.now()) : 'none'}
      mayWeigh={actor.role === 'manager'}
      today={clock.today()}
      {...{ count, texts, lang }}
    />,
  );
});

function nextOf(count: ServedCount, now: Temporal.Instant): 'none' | 'asked' | 'counting' {
  if (isCounting(count, now)) return 'counting';
  const { askedAt, startedAt } = count;
  return askedAt && (!startedAt || Temporal.Instant.compare(askedAt, startedAt) > 0) ? 'asked' : 'none';
}

const countAgain = post(`${path}/regn-igen`, policy, async (c) => {
  await askCount(c.var.tx, c.var.clock, c.var.actor);
  return goTo(c, path);
});

/** What cannot be read is every cause. */
function causeOf(c: RequestContext): Cause | null {
  const asked = c.req.query('aarsag') ?? '';
  const known = Object.hasOwn(c.var.texts.served.causes.names, asked);
  const need = asked.startsWith('need:') && isDimension(asked.slice('need:'.length));
  return known || need ? (asked as Cause) : null;
}

const back = (c: RequestContext) => ({ href: path, label: c.var.texts.served.title });

const showCitizens = get(`${path}/borgere`, policy, async (c) => {
  const { tx, clock, actor, texts } = c.var;
  const cause = causeOf(c);
  const page = pageOf(c);
  const paged = await unservedCitizens(tx, actor, { cause, page });
  await recordLooks(
    tx,
    clock,
    actor,
    paged.rows.map(({ id }) => id),
    { reason: 'list-unserved', path: `${path}/borgere`, result: 'allowed' },
  );
  return showPage(
    c,
    { title: texts.served.lists.citizensTitle, back: back(c), wide: true },
    <UnservedCitizensPage {...paged} {...{ cause, page, pageSize, texts }} />,
  );
});

const showOpenings = get(`${path}/jobaabninger`, policy, async (c) => {
  const { tx, texts } = c.var;
  const cause = causeOf(c);
  const page = pageOf(c);
  const paged = await unservedOpenings(tx, { cause, page });
  return showPage(
    c,
    { title: texts.served.lists.openingsTitle, back: back(c), wide: true },
    <UnservedOpeningsPage {...paged} {...{ cause, page, pageSize, texts }} />,
  );
});

export const servedRoutes: Route[] = [showServed, countAgain, showCitizens, showOpenings];
