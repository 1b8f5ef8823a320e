import { z } from 'zod';
import {
  get,
  goTo,
  isStaff,
  type PolicyName,
  post,
  type RequestContext,
  type Route,
  showPage,
} from '#domains/access/index.ts';
import { approachTo } from '#domains/companies/index.ts';
import { choices, emptyForm, type FormState, parseForm, text } from '#platform/http/form.ts';
import { forbidden } from '#platform/http/refusal.ts';
import { conversationsOf } from './conversation-queries.ts';
import { StartPage } from './pages/start-page.tsx';
import type { About, AboutKind } from './participant.ts';
import { startConversation } from './start-conversation.ts';
import { type WhomToWrite, whomToWrite } from './whom-to-write.ts';

interface Place {
  kind: AboutKind;
  path: string;
  param: string;
  policy: PolicyName;
}

/** Where a thread begins: from the thing it is about. */
const places: readonly Place[] = [
  { kind: 'citizen', path: '/borgere/:citizenId/dialog', param: 'citizenId', policy: 'write to citizen' },
  {
    kind: 'placement',
    path: '/forloeb/:placementId/dialog',
    param: 'placementId',
    policy: 'write about placement',
  },
  { kind: 'opening', path: '/jobaabninger/:openingId/dialog', param: 'openingId', policy: 'see opening' },
  {
    kind: 'workplace',
    path: '/arbejdssteder/:workplaceId/dialog',
    param: 'workplaceId',
    policy: 'see workplace',
  },
  { kind: 'company', path: '/virksomheder/:companyId/dialog', param: 'companyId', policy: 'see company' },
];

async function showStart(
  c: RequestContext,
  about: About,
  { recipients, title, mentorNotYet, approached }: WhomToWrite,
  form?: FormState,
) {
  const { tx, actor, texts, clock } = c.var;
  const earlier = await conversationsOf(tx, actor, { today: clock.today(), about });
  const places = recipients.filter(({ participant }) => participant.party === 'employer');
  // Of a company's places nobody but the writer knows which it is about.
  const asked = places.length > 1 ? [] : recipients.flatMap(({ value }) => (value === 'mentor' ? [] : value));
  return showPage(
    c,
    { title, back: { href: backFrom(c, about) } },
    <StartPage
      action={c.req.path}
      title={title}
      choices={recipients}
      earlier={earlier.slice(0, 3)}
      mentorNotYet={mentorNotYet}
      approached={approached}
      form={form ?? emptyForm({ with: asked })}
      texts={texts}
    />,
    form ? 422 : 200,
  );
}

/** A citizen has no page of their own with the municipality's eyes. */
const backFrom = (c: RequestContext, { kind }: About): string =>
  kind === 'citizen' && !isStaff(c.var.actor) ? '/dialoger' : c.req.path.replace(/\/dialog$/, '');

function startAt({ kind, path, param, policy }: Place): Route[] {
  const aboutOf = (c: RequestContext): About => ({ kind, id: c.req.param(param) as string });
  return [
    get(path, policy, async (c) => {
      const about = aboutOf(c);
      return showStart(
        c,
        about,
        await whomToWrite(c.var.tx, c.var.actor, about, c.var.texts, c.var.clock.today()),
      );
    }),
    post(path, policy, async (c) => {
      const { tx, clock, actor, body, texts } = c.var;
      const about = aboutOf(c);
      const whom = await whomToWrite(tx, actor, about, texts, clock.today());
      const [first, ...rest] = whom.recipients.map(({ value }) => value);
      if (!first) throw forbidden();
      const one = whom.recipients.length === 1;
      const schema = z.object({
        with: one
          ? z
              .unknown()
              .optional()
              .transform(() => [first])
          : choices([first, ...rest], 1),
        subject: text(120),
        body: text(5000),
      });
      const messages = { ...texts.formMessages, ...texts.portfolio.errors };
      const parsed = parseForm(schema, body, messages);
      const toCompany = (fields: Record<string, unknown>) =>
        whom.recipients.some(
          ({ value, participant }) =>
            participant.party === 'employer' && (one || [fields.with].flat().includes(value)),
        );
      const approach = parseForm(
        approachTo(whom.approached ?? { advertisingProtected: false }, toCompany),
        body,
        messages,
      );
      if (!parsed.ok || !approach.ok) {
        const errors = {
          ...(approach.ok ? {} : approach.form.errors),
          ...(parsed.ok ? {} : parsed.form.errors),
        };
        return showStart(c, about, whom, { values: emptyForm(body).values, errors });
      }
      const chosen = whom.recipients.filter(({ value }) => parsed.data.with.includes(value));
      const id = await startConversation(tx, clock, actor, {
        about,
        subject: parsed.data.subject,
        body: parsed.data.body,
        approachBasis: approach.data.approachBasis,
        participants: [
          ...(whom.writer ? [whom.writer] : []),
          ...chosen.map(({ participant }) => participant),
        ],
      });
      return goTo(c, `/dialoger/${id}`, 'sendt');
    }),
  ];
}

export const startRoutes: Route[] = places.flatMap(startAt);
