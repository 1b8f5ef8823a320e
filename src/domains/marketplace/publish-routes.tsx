import { z } from 'zod';
import { get, goTo, post, type RequestContext, showPage } from '#domains/access/index.ts';
import {
  choice,
  emptyForm,
  type FormState,
  formWithError,
  optionalDate,
  parseForm,
  withDates,
} from '#platform/http/form.ts';
import { newId } from '#platform/id.ts';
import { cardView, pairsOf } from './card-view.ts';
import { leaveMarketplace } from './leave-marketplace.ts';
import { LeavePage, PausePage } from './pages/pause-page.tsx';
import { PreviewPage } from './pages/preview-page.tsx';
import { type OwnProfile, shownContent, visibleProfiles } from './profile-queries.ts';
import {
  isInside,
  nameForStaff,
  profileOf,
  profilePath,
  readReason,
  type Status,
} from './profile-request.ts';
import { SECTIONS } from './sections.ts';
import { pauseProfile, publishProfile, resumeProfile } from './show-profile-to-workplaces.ts';

const policy = 'keep profile';
const backTo = (c: RequestContext) => ({
  href: profilePath(c),
  label: c.var.texts.marketplace.profile.title,
});

async function showPreviewPage(
  c: RequestContext,
  profile: OwnProfile,
  form: FormState = emptyForm(),
  status: Status = 200,
) {
  const { tx, clock, texts, lang } = c.var;
  const all = await visibleProfiles(tx, clock.today(), profile.citizenId);
  const own = all.find(({ citizenId }) => citizenId === profile.citizenId)!;
  const view = cardView(own, pairsOf(all).get(profile.citizenId)!);
  const wishes = shownContent(profile.sections, 'wishes');
  const area = shownContent(profile.sections, 'area');
  return showPage(
    c,
    { title: texts.marketplace.preview.title, back: backTo(c) },
    <PreviewPage
      {...{ view, form, texts, lang }}
      citizenId={profile.citizenId}
      state={profile.state}
      anything={SECTIONS.some((name) => profile.sections[name].shown)}
      widened={
        (area?.reach === 'town' && profile.town !== view.area) || (wishes?.iscoCode ?? null) !== view.iscoCode
      }
      onBehalfOf={nameForStaff(c, profile)}
      formId={newId()}
    />,
    status,
  );
}

const preview = get('/borgere/:citizenId/profil/se', policy, async (c) => {
  const profile = await profileOf(c);
  return isInside(profile) ? showPreviewPage(c, profile) : goTo(c, profilePath(c));
});

/** For the first time, or again after a pause. */
const show = post('/borgere/:citizenId/profil/vis', policy, async (c) => {
  const { tx, clock, actor } = c.var;
  const profile = await profileOf(c);
  if (!isInside(profile)) return goTo(c, profilePath(c));
  const reason = readReason(c);
  if (!reason.ok) return showPreviewPage(c, profile, reason.form, 422);
  if (!SECTIONS.some((name) => profile.sections[name].shown))
    return showPreviewPage(c, profile, emptyForm(), 422);
  const act = { citizenId: profile.citizenId, onBehalfReason: reason.data.onBehalfReason };
  const done = await (profile.state === 'paused' ? resumeProfile : publishProfile)(tx, clock, actor, act);
  return goTo(c, profilePath(c), done ? 'gemt' : undefined);
});

const away = (c: RequestContext, profile: OwnProfile, form: FormState) => ({
  citizenId: profile.citizenId,
  onBehalfOf: nameForStaff(c, profile),
  form,
  formId: newId(),
  texts: c.var.texts,
});

const showPausePage = (c: RequestContext, profile: OwnProfile, form: FormState, status: Status = 200) =>
  showPage(
    c,
    { title: c.var.texts.marketplace.pause.title, back: backTo(c) },
    <PausePage {...away(c, profile, form)} />,
    status,
  );

const showPause = get('/borgere/:citizenId/profil/pause', policy, async (c) => {
  const profile = await profileOf(c);
  return isInside(profile) ? showPausePage(c, profile, emptyForm({ how: 'open' })) : goTo(c, profilePath(c));
});

const pauseForm = withDates(['until'], z.object({ how: choice(['open', 'until']), until: optionalDate() }));

const pause = post('/borgere/:citizenId/profil/pause', policy, async (c) => {
  const { tx, clock, actor, body, texts } = c.var;
  const profile = await profileOf(c);
  if (!isInside(profile)) return goTo(c, profilePath(c));
  const parsed = parseForm(pauseForm, body, texts.formMessages);
  if (!parsed.ok) return showPausePage(c, profile, parsed.form, 422);
  const { how, until } = parsed.data;
  const words = texts.marketplace.pause;
  if (how === 'until' && !until)
    return showPausePage(c, profile, formWithError(body, 'until', words.dateMissing), 422);
  if (how === 'until' && until && Temporal.PlainDate.compare(until, clock.today()) <= 0)
    return showPausePage(c, profile, formWithError(body, 'until', words.datePast), 422);
  const reason = readReason(c);
  if (!reason.ok) return showPausePage(c, profile, reason.form, 422);
  await pauseProfile(tx, clock, actor, {
    citizenId: profile.citizenId,
    onBehalfReason: reason.data.onBehalfReason,
    until: how === 'until' ? until : null,
  });
  return goTo(c, profilePath(c), 'gemt');
});

const showLeavePage = (c: RequestContext, profile: OwnProfile, form: FormState, status: Status = 200) =>
  showPage(
    c,
    { title: c.var.texts.marketplace.leave.title, back: backTo(c) },
    <LeavePage {...away(c, profile, form)} />,
    status,
  );

const showLeave = get('/borgere/:citizenId/profil/forlad', policy, async (c) => {
  const profile = await profileOf(c);
  return isInside(profile) ? showLeavePage(c, profile, emptyForm()) : goTo(c, profilePath(c));
});

const leave = post('/borgere/:citizenId/profil/forlad', policy, async (c) => {
  const { tx, clock, actor } = c.var;
  const profile = await profileOf(c);
  if (!isInside(profile)) return goTo(c, profilePath(c));
  const reason = readReason(c);
  if (!reason.ok) return showLeavePage(c, profile, reason.form, 422);
  await leaveMarketplace(tx, clock, actor, {
    citizenId: profile.citizenId,
    onBehalfReason: reason.data.onBehalfReason,
  });
  return goTo(c, profilePath(c), 'gemt');
});

export const publishRoutes = [preview, show, showPause, pause, showLeave, leave];
