import {
  get,
  goTo,
  post,
  type RequestContext,
  type Route,
  recordLooks,
  searchedFor,
  showPage,
} from '#domains/access/index.ts';
import { staleWords, versionSeen } from '#domains/companies/index.ts';
import { timeZone } from '#platform/clock.ts';
import { emptyForm, type FormState, formWithError, parseForm } from '#platform/http/form.ts';
import { notFound } from '#platform/http/refusal.ts';
import { cancelForm, gatheringForm, signUpForAnotherForm } from './gathering-form.ts';
import { type Gathering, signUpsOf, whoIsMeant } from './gathering-queries.ts';
import { CancelGatheringPage } from './pages/cancel-gathering-page.tsx';
import { GatheringFormPage } from './pages/gathering-form-page.tsx';
import { SignUpAnotherPage } from './pages/sign-up-another-page.tsx';
import { gatheringAsked } from './show-gathering.tsx';
import { noteAttendance, signUp, withdraw } from './sign-up.ts';
import { arrangeGathering, cancelGathering, changeGathering } from './write-gathering.ts';

type Status = 200 | 409 | 422;
const policy = 'arrange gatherings';
const messagesFor = (c: RequestContext) => ({
  ...c.var.texts.formMessages,
  ...c.var.texts.gatherings.errors,
});
const telling = ({ var: { clock, baseUrl } }: RequestContext) => ({ clock, baseUrl });

function showForm(c: RequestContext, gathering: Gathering | null, form: FormState, status: Status = 200) {
  const words = c.var.texts.gatherings.form;
  const version = status === 422 ? versionSeen(c) : gathering?.version;
  return showPage(
    c,
    {
      title: gathering?.title ?? words.newTitle,
      back: { href: gathering ? `/arrangementer/${gathering.id}` : '/arrangementer' },
    },
    <GatheringFormPage
      gathering={gathering && { ...gathering, version: version! }}
      form={form}
      texts={c.var.texts}
    />,
    status,
  );
}

const newOne = get('/arrangementer/ny', policy, (c) =>
  showForm(
    c,
    null,
    emptyForm({ capacity: '20', audience: c.req.query('til') === 'virksomheder' ? 'employer' : 'citizen' }),
  ),
);

const arrange = post('/arrangementer/ny', policy, async (c) => {
  const { tx, clock, actor, body } = c.var;
  const parsed = parseForm(gatheringForm, body, messagesFor(c));
  if (!parsed.ok) return showForm(c, null, parsed.form, 422);
  const id = await arrangeGathering(tx, clock, actor, parsed.data);
  return goTo(c, `/arrangementer/${id}`, 'gemt');
});

const clockTime = (at: Temporal.ZonedDateTime) => `${at.hour}.${String(at.minute).padStart(2, '0')}`;

const changePage = get('/arrangementer/:gatheringId/ret', policy, async (c) => {
  const gathering = await openGathering(c);
  const starts = gathering.startsAt.toZonedDateTimeISO(timeZone);
  return showForm(
    c,
    gathering,
    emptyForm({
      title: gathering.title,
      about: gathering.about,
      audience: gathering.audience,
      'onDate-day': `${starts.day}`,
      'onDate-month': `${starts.month}`,
      'onDate-year': `${starts.year}`,
      startsAt: clockTime(starts),
      endsAt: clockTime(gathering.endsAt.toZonedDateTimeISO(timeZone)),
      place: gathering.place,
      capacity: `${gathering.capacity}`,
    }),
  );
});

const change = post('/arrangementer/:gatheringId/ret', policy, async (c) => {
  const { tx, actor, body, texts } = c.var;
  const gathering = await openGathering(c);
  const parsed = parseForm(gatheringForm, body, messagesFor(c));
  if (!parsed.ok) return showForm(c, gathering, parsed.form, 422);
  const result = await changeGathering(tx, telling(c), actor, {
    ...parsed.data,
    gatheringId: gathering.id,
    version: versionSeen(c),
  });
  if (result === 'changed') return goTo(c, `/arrangementer/${gathering.id}`, 'gemt');
  return result === 'stale'
    ? showForm(c, gathering, formWithError(body, '', await staleWords(c, gathering.id)), 409)
    : showForm(c, gathering, formWithError(body, 'capacity', texts.gatherings.errors.tooFewSeats), 422);
});

/** @throws 404, also for one that is called off: there is nothing more to change in it */
async function openGathering(c: RequestContext): Promise<Gathering> {
  const gathering = await gatheringAsked(c);
  if (gathering.cancelledAt) throw notFound();
  return gathering;
}

const showCancel = (c: RequestContext, gathering: Gathering, form: FormState, status: Status = 200) =>
  showPage(
    c,
    {
      title: c.var.texts.gatherings.cancel.title,
      back: { href: `/arrangementer/${gathering.id}`, label: gathering.title },
    },
    <CancelGatheringPage {...{ gathering, form }} texts={c.var.texts} />,
    status,
  );

const cancelPage = get('/arrangementer/:gatheringId/aflys', policy, async (c) =>
  showCancel(c, await openGathering(c), emptyForm()),
);

const cancel = post('/arrangementer/:gatheringId/aflys', policy, async (c) => {
  const { tx, actor, body } = c.var;
  const gathering = await gatheringAsked(c);
  const parsed = parseForm(cancelForm, body, messagesFor(c));
  if (!parsed.ok) return showCancel(c, gathering, parsed.form, 422);
  await cancelGathering(tx, telling(c), actor, { gatheringId: gathering.id, ...parsed.data });
  return goTo(c, `/arrangementer/${gathering.id}`, 'gemt');
});

const attendance = post('/arrangementer/:gatheringId/fremmoede', policy, async (c) => {
  const { tx, actor, body } = c.var;
  const gathering = await gatheringAsked(c);
  const ticked = new Set([body.attended ?? []].flat());
  const known = await signUpsOf(tx, actor, gathering.id);
  const attended = known.filter(({ id }) => ticked.has(id)).map(({ id }) => id);
  await noteAttendance(tx, telling(c), actor, { gatheringId: gathering.id, attended });
  return goTo(c, `/arrangementer/${gathering.id}`, 'gemt');
});

async function showAnother(c: RequestContext, gathering: Gathering, form: FormState, status: Status = 200) {
  const { tx, clock, actor, texts, body } = c.var;
  const query =
    c.req.method === 'GET' ? searchedFor(c, 'q') : String([body?.q ?? ''].flat()[0]).slice(0, 100);
  const found = (await whoIsMeant(tx, actor, query)).filter(
    ({ kind }) => gathering.audience === 'all' || (gathering.audience === 'citizen') === (kind === 'citizen'),
  );
  await recordLooks(
    tx,
    clock,
    actor,
    found.flatMap(({ kind, id }) => (kind === 'citizen' ? [id] : [])),
    { reason: 'list-citizens', path: '/arrangementer/:gatheringId/tilmeld-en', result: 'allowed' },
  );
  return showPage(
    c,
    {
      title: texts.gatherings.another.title,
      back: { href: `/arrangementer/${gathering.id}`, label: gathering.title },
    },
    <SignUpAnotherPage {...{ gathering, query, found, form, texts }} />,
    status,
  );
}

const anotherPage = get('/arrangementer/:gatheringId/tilmeld-en', policy, async (c) =>
  showAnother(c, await openGathering(c), emptyForm({ seats: '1' })),
);

const another = post('/arrangementer/:gatheringId/tilmeld-en', policy, async (c) => {
  const { tx, actor, body, texts } = c.var;
  const gathering = await openGathering(c);
  const parsed = parseForm(signUpForAnotherForm, body, messagesFor(c));
  if (!parsed.ok) return showAnother(c, gathering, parsed.form, 422);
  const { who, ...rest } = parsed.data;
  // By the search of before: only whoever it offers this colleague can be signed up.
  const meant = (await whoIsMeant(tx, actor, String([body.q ?? ''].flat()[0]).slice(0, 100))).find(
    ({ kind, id }) => kind === who.kind && id === who.id,
  );
  const id =
    meant &&
    (await signUp(tx, telling(c), actor, {
      ...rest,
      gatheringId: gathering.id,
      comer: { kind: who.kind, id: who.id, name: meant.name },
    }));
  if (!id) return showAnother(c, gathering, formWithError(body, 'who', texts.gatherings.errors.cannot), 422);
  return goTo(c, `/arrangementer/${gathering.id}`, 'gemt');
});

/** A colleague takes somebody off the list, as asked by phone. */
const takeOff = post('/arrangementer/:gatheringId/meld-en-fra', policy, async (c) => {
  const { tx, actor, body } = c.var;
  const gathering = await gatheringAsked(c);
  const signUps = await signUpsOf(tx, actor, gathering.id);
  const meant = signUps.find(({ id }) => id === body.signUpId);
  // Whoever is no longer on the list is off it already.
  if (meant) await withdraw(tx, telling(c), actor, { signUpId: meant.id, onBehalfReason: 'asked-by-phone' });
  return goTo(c, `/arrangementer/${gathering.id}`, 'gemt');
});

export const arrangeRoutes: Route[] = [
  newOne,
  arrange,
  changePage,
  change,
  cancelPage,
  cancel,
  attendance,
  anotherPage,
  another,
  takeOff,
];
