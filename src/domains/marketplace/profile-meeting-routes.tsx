import { z } from 'zod';
import { get, goTo, isStaff, post, type RequestContext, showPage } from '#domains/access/index.ts';
import { wordOfIllness } from '#domains/citizens/index.ts';
import { admittedWorkplaces } from '#domains/marketplace-doors/index.ts';
import {
  emptyForm,
  type FormState,
  formWithError,
  onBehalfReason,
  optionalText,
  parseForm,
  text,
} from '#platform/http/form.ts';
import { notFound } from '#platform/http/refusal.ts';
import { isId, newId } from '#platform/id.ts';
import { block } from './block-and-report.ts';
import { openContact } from './contact-queries.ts';
import { admittedToWriteFor } from './employer-queries.ts';
import { metProfile, openingsAt } from './met-profile.ts';
import { DoorPage, MetProfilePage } from './pages/met-profile-page.tsx';
import { writeToProfile } from './start-contact.ts';

const policy = 'meet profiles';
const path = '/markedsplads/profiler/:profileId';

/** The workplaces this one may look and write for. None: the door is shut. */
const workplacesOf = (c: RequestContext) =>
  isStaff(c.var.actor)
    ? admittedToWriteFor(c.var.tx, c.var.actor)
    : admittedWorkplaces(c.var.tx, c.var.actor);

const showDoor = (c: RequestContext) =>
  showPage(
    c,
    { title: c.var.texts.marketplace.title, back: { href: '/markedsplads' } },
    <DoorPage paused={false} texts={c.var.texts} />,
    403,
  );

async function met(c: RequestContext) {
  const { tx, actor, clock } = c.var;
  // The same answer for one who is blocked, one on a pause and one that never was.
  const found = await metProfile(tx, actor, c.req.param('profileId') as string, clock.today());
  if (!found) throw notFound();
  return found;
}

async function showMet(c: RequestContext, form: FormState = emptyForm(), status: 200 | 409 | 422 = 200) {
  const { tx, actor, texts, lang } = c.var;
  const workplaces = await workplacesOf(c);
  const byStaff = isStaff(actor);
  if (workplaces.length === 0 && !byStaff) return showDoor(c);
  const { citizenId, view } = await met(c);
  const single = !byStaff && workplaces.length === 1 ? workplaces[0]! : null;
  const contact = single && (await openContact(tx, citizenId, single.id));
  const openings = byStaff
    ? []
    : await openingsAt(
        tx,
        workplaces.map(({ id }) => id),
      );
  return showPage(
    c,
    {
      title: view.alias,
      back: { href: '/markedsplads/profiler', label: texts.marketplace.front.employer.find },
      wide: true,
    },
    <MetProfilePage
      {...{ view, workplaces, openings, byStaff, form, texts, lang }}
      conversationId={contact?.conversationId ?? null}
      formIds={[newId(), newId()]}
    />,
    status,
  );
}

const show = get(path, policy, (c) => showMet(c));

const letter = z.object({ workplaceId: text(36), openingId: optionalText(36), text: text(2000) });
const letterForThem = letter.extend({ onBehalfReason: onBehalfReason(), onBehalfNote: optionalText(500) });

const write = post(`${path}/skriv`, policy, async (c) => {
  const { tx, clock, actor, body, texts } = c.var;
  const words = texts.marketplace.profilePage;
  const byStaff = isStaff(actor);
  const workplaces = await workplacesOf(c);
  if (workplaces.length === 0 && !byStaff) return showDoor(c);
  const { citizenId, view } = await met(c);
  const parsed = parseForm(byStaff ? letterForThem : letter, body, texts.formMessages);
  if (!parsed.ok) return showMet(c, parsed.form, 422);
  const { workplaceId, openingId, text: said } = parsed.data;
  const workplace = workplaces.find(({ id }) => id === workplaceId);
  if (!workplace) return showMet(c, formWithError(body, 'workplaceId', texts.formMessages.notAChoice), 422);
  const illness = wordOfIllness(said);
  if (illness) return showMet(c, formWithError(body, 'text', words.illness(illness)), 422);
  const opening =
    openingId && isId(openingId)
      ? (await openingsAt(tx, [workplaceId])).find(({ id }) => id === openingId)
      : undefined;
  const reason = 'onBehalfReason' in parsed.data ? (parsed.data.onBehalfReason as string) : null;
  const done = await writeToProfile(tx, clock, actor, {
    citizenId,
    alias: view.alias,
    workplaceId,
    openingId: opening?.id ?? null,
    subject: opening?.title ?? workplace.name,
    text: said,
    onBehalfReason: reason,
  });
  if (done.started) return goTo(c, `/dialoger/${done.conversationId}`, 'sendt');
  if (done.why === 'not-in') throw notFound();
  const sentence = done.why === 'busy' ? words.busy : words.tooMany(done.most);
  return showMet(c, formWithError(body, 'text', sentence), 422);
});

/** The employer does not want to meet it again; the person is not told. */
const hide = post(`${path}/skjul`, 'meet profiles', async (c) => {
  const { tx, clock, actor } = c.var;
  const workplaces = isStaff(actor) ? [] : await workplacesOf(c);
  if (workplaces.length === 0) return goTo(c, '/markedsplads');
  const { citizenId } = await met(c);
  for (const { id } of workplaces)
    await block(tx, clock, actor, { citizenId, workplaceId: id, by: 'employer' });
  return goTo(c, '/markedsplads/profiler', 'gemt');
});

export const profileMeetingRoutes = [show, write, hide];
