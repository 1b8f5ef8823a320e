import { actorKey, isStaff, type RequestContext, showPage } from '#domains/access/index.ts';
import type { FormState } from '#platform/http/form.ts';
import { newId } from '#platform/id.ts';
import { contactAfterEnd } from './contact-after-end.ts';
import { markRead } from './mark-read.ts';
import { type ThreadFormName, ThreadPage } from './pages/thread-page.tsx';
import { readThread } from './read-thread.ts';

export interface ShownAgain {
  name: ThreadFormName;
  form: FormState;
  status: 409 | 422;
  stale?: string;
  asksAnyway?: boolean;
}

/** Where each kind of thing is seen, for those who may see it. */
const aboutPages: Record<string, (id: string) => string> = {
  opening: (id) => `/jobaabninger/${id}`,
  placement: (id) => `/forloeb/${id}`,
  citizen: (id) => `/borgere/${id}`,
  workplace: (id) => `/arbejdssteder/${id}`,
  company: (id) => `/virksomheder/${id}`,
};

export const conversationId = (c: RequestContext): string => c.req.param('conversationId') as string;

/** The page of one conversation; whoever sees it has read it. */
export async function showThread(c: RequestContext, again: ShownAgain | null = null): Promise<Response> {
  const { tx, clock, actor, texts, lang } = c.var;
  const id = conversationId(c);
  const thread = await readThread(tx, clock, actor, id);
  await markRead(tx, clock, actor, id);
  const staff = isStaff(actor);
  const own = actor.role === 'citizen';
  const parties: Record<string, boolean> = {
    citizen: staff,
    placement: true,
    opening: staff || actor.role === 'employer',
    workplace: staff || actor.role === 'employer',
    company: staff || actor.role === 'employer',
  };
  const page = aboutPages[thread.aboutKind];
  return showPage(
    c,
    {
      title: thread.subject,
      back: actor.link ? undefined : { href: '/dialoger', label: texts.conversations.thread.backToList },
      wide: true,
    },
    <ThreadPage
      thread={thread}
      staff={staff}
      holder={actorKey(actor)}
      again={again}
      stale={again?.stale ?? null}
      asksAnyway={again?.asksAnyway ?? false}
      contact={own ? await contactAfterEnd(tx, thread, clock.today()) : 'not-over'}
      aboutHref={page && parties[thread.aboutKind] && !actor.link ? page(thread.aboutId) : null}
      printNotes={c.req.query('vis') === 'noter'}
      formId={newId()}
      today={clock.today()}
      {...{ texts, lang }}
    />,
    again?.status ?? 200,
  );
}
