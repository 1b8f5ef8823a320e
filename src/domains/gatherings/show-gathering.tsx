import { isStaff, type RequestContext, recordLooks, showPage } from '#domains/access/index.ts';
import { emptyForm, type FormState } from '#platform/http/form.ts';
import { notFound } from '#platform/http/refusal.ts';
import { type Gathering, gatheringFor, ownSignUp, ownWorkplaces, signUpsOf } from './gathering-queries.ts';
import { GatheringForStaffPage } from './pages/gathering-for-staff-page.tsx';
import { GatheringPage } from './pages/gathering-page.tsx';

/** @throws 404 when there is none, or none meant for whoever asks */
export async function gatheringAsked(c: RequestContext): Promise<Gathering> {
  const gathering = await gatheringFor(c.var.tx, c.var.actor, c.req.param('gatheringId') as string);
  if (!gathering) throw notFound();
  return gathering;
}

/** Staff sees who comes; everybody else their own sign-up. */
export async function showGathering(
  c: RequestContext,
  gathering: Gathering,
  form: FormState = emptyForm({ seats: '1' }),
  status: 200 | 422 = 200,
) {
  const { tx, clock, actor, texts, lang } = c.var;
  const frame = {
    title: gathering.title,
    back: { href: '/arrangementer', label: texts.gatherings.list.title },
  };
  const now = clock.now();
  if (isStaff(actor)) {
    const signUps = await signUpsOf(tx, actor, gathering.id);
    await recordLooks(
      tx,
      clock,
      actor,
      signUps.flatMap(({ citizenId, hidden }) => (citizenId && !hidden ? [citizenId] : [])),
      { reason: 'list-sign-ups', path: '/arrangementer/:gatheringId', result: 'allowed' },
    );
    const page = <GatheringForStaffPage {...{ gathering, signUps, now, texts, lang }} />;
    return showPage(c, { ...frame, wide: true }, page, status);
  }
  const own = await ownSignUp(tx, actor, gathering.id);
  const workplaces = actor.role === 'employer' ? await ownWorkplaces(tx, actor) : [];
  return showPage(
    c,
    frame,
    <GatheringPage
      {...{ gathering, own, workplaces, form, now, texts, lang }}
      role={actor.role}
      byLink={actor.link !== null}
    />,
    status,
  );
}
