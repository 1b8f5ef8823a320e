import { z } from 'zod';
import {
  get,
  goTo,
  type PolicyName,
  post,
  type RequestContext,
  type Route,
  showPage,
} from '#domains/access/index.ts';
import { choice, emptyForm, type FormState, parseForm } from '#platform/http/form.ts';
import { notFound } from '#platform/http/refusal.ts';
import { follow, stopFollowing } from './follow.ts';
import { followOf, subjectLine } from './followed-queries.ts';
import { FollowPage } from './pages/follow-page.tsx';
import { addressesOf, FOLLOW_EVERY, type FollowedKind, type Subject } from './subject.ts';

const followForm = z.object({ every: choice(FOLLOW_EVERY) });

async function showFollow(c: RequestContext, subject: Subject, failed: FormState | null = null) {
  const { tx, actor, texts } = c.var;
  const line = await subjectLine(tx, subject);
  if (!line) throw notFound();
  const every = await followOf(tx, actor, subject);
  const words = texts.following;
  return showPage(
    c,
    {
      title: words[subject.kind].title(line.title),
      back: { href: addressesOf(subject).matches, label: words.back },
    },
    <FollowPage
      {...line}
      form={failed ?? emptyForm({ every: every && every !== 'never' ? every : 'week' })}
      {...{ subject, every, texts }}
    />,
    failed ? 422 : 200,
  );
}

/** The same three for a citizen's suggestions and for an opening's candidates. */
function routesFor(kind: FollowedKind, path: string, id: string, policy: PolicyName): Route[] {
  const subjectOf = (c: RequestContext): Subject => ({ kind, id: c.req.param(id) as string });
  return [
    get(path, policy, (c) => showFollow(c, subjectOf(c))),
    post(path, policy, async (c) => {
      const { tx, clock, actor, body, texts, database } = c.var;
      const subject = subjectOf(c);
      const parsed = parseForm(followForm, body, texts.formMessages);
      if (!parsed.ok) return showFollow(c, subject, parsed.form);
      const result = await follow(tx, clock, actor, { database, subject, ...parsed.data });
      return goTo(c, addressesOf(subject).follow, result === 'following' ? 'gemt' : undefined);
    }),
    post(`${path}/stop`, policy, async (c) => {
      const { tx, clock, actor } = c.var;
      const subject = subjectOf(c);
      await stopFollowing(tx, clock, actor, subject);
      return goTo(c, addressesOf(subject).matches, 'gemt');
    }),
  ];
}

export const followRoutes: Route[] = [
  ...routesFor(
    'for-citizen',
    '/borgere/:citizenId/foelg-jobforslag',
    'citizenId',
    'find openings for citizen',
  ),
  ...routesFor(
    'for-opening',
    '/jobaabninger/:openingId/foelg-kandidater',
    'openingId',
    'find citizens for opening',
  ),
];
