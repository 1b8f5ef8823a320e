import { formatMoment } from '#design/index.ts';
import { get, goTo, post, type RequestContext, showPage } from '#domains/access/index.ts';
import { identifyingWords } from '#domains/citizens/index.ts';
import { emptyForm, type FormState, formWithError, parseForm } from '#platform/http/form.ts';
import { notFound } from '#platform/http/refusal.ts';
import { newId } from '#platform/id.ts';
import { SectionPage } from './pages/section-page.tsx';
import type { OwnProfile } from './profile-queries.ts';
import {
  byOther,
  isInside,
  nameForStaff,
  profileOf,
  profilePath,
  readReason,
  type Status,
} from './profile-request.ts';
import { saveSection } from './save-section.ts';
import { freeText, sectionForm } from './section-forms.ts';
import { addressOf, type Contents, type SectionName, sectionAfter, sectionAt } from './sections.ts';

const path = '/borgere/:citizenId/profil/:del';
const policy = 'keep profile';

const nameOf = (c: RequestContext): SectionName => {
  const name = sectionAt(c.req.param('del') as string);
  if (!name) throw notFound();
  return name;
};

function showSectionPage(
  c: RequestContext,
  profile: OwnProfile,
  name: SectionName,
  form: FormState,
  status: Status = 200,
) {
  const { texts } = c.var;
  const section = profile.sections[name];
  return showPage(
    c,
    {
      title: texts.marketplace.sections[name].name,
      back: { href: profilePath(c), label: texts.marketplace.profile.title },
    },
    <SectionPage
      {...{ section, form, texts }}
      citizenId={profile.citizenId}
      known={profile.needs}
      onBehalfOf={nameForStaff(c, profile)}
      formId={newId()}
      version={section.version}
    />,
    status,
  );
}

const showSection = get(path, policy, async (c) => {
  const name = nameOf(c);
  const profile = await profileOf(c);
  if (!isInside(profile)) return goTo(c, profilePath(c));
  const { content, shown } = profile.sections[name];
  const values = content ? sectionForm(name, profile.needs).values(content) : {};
  return showSectionPage(c, profile, name, emptyForm({ ...values, shown: shown ? ['yes'] : [] }));
});

/** A version nobody has given out is that of a page made before anybody saved. */
const versionSeen = (typed: unknown): number => (/^\d{1,9}$/.test(String(typed)) ? Number(typed) : 0);

/** What is wrong with it, as the sentence at the field; null when nothing is. */
function wrongWith(
  c: RequestContext,
  profile: OwnProfile,
  name: SectionName,
  content: Contents[SectionName],
) {
  const written = freeText(name, content);
  if (!written) return null;
  const words = c.var.texts.marketplace.form.identifying;
  const found = identifyingWords(written.text, profile.person);
  return found.length > 0
    ? { field: written.field, sentences: found.map(({ kind, found: said }) => words[kind](said)) }
    : null;
}

const saveOne = post(path, policy, async (c) => {
  const { tx, clock, actor, body, texts, lang } = c.var;
  const name = nameOf(c);
  const profile = await profileOf(c);
  if (!isInside(profile)) return goTo(c, profilePath(c));
  const parsed = parseForm(sectionForm(name, profile.needs).schema, body, texts.formMessages);
  if (!parsed.ok) return showSectionPage(c, profile, name, parsed.form, 422);
  const { content, shown } = parsed.data;
  const reason = readReason(c);
  if (!reason.ok) return showSectionPage(c, profile, name, reason.form, 422);
  const next = sectionAfter(name);
  const onwards = profile.state === 'drafting' && next && profile.sections[next].proposed;
  const location = onwards ? `${profilePath(c)}/${addressOf(next)}` : profilePath(c);
  if (!content && shown)
    return showSectionPage(
      c,
      profile,
      name,
      formWithError(body, 'shown', texts.marketplace.form.nothingToShow),
      422,
    );
  const wrong = content && wrongWith(c, profile, name, content);
  if (wrong) {
    const form = formWithError(body, wrong.field, '');
    form.errors[wrong.field] = wrong.sentences;
    return showSectionPage(c, profile, name, form, 422);
  }
  const saved = await saveSection(tx, clock, actor, {
    citizenId: profile.citizenId,
    name,
    content: content ?? emptyContent[name],
    shown,
    version: versionSeen(body._version),
    onBehalfReason: reason.data.onBehalfReason,
  });
  if (!saved.saved) {
    const stale = texts.common.stale(
      byOther(c) && saved.by ? saved.by : texts.common.someone,
      formatMoment(saved.at, lang, clock.today()),
    );
    return showSectionPage(c, profile, name, formWithError(body, '', stale), 409);
  }
  return goTo(c, location, 'gemt');
});

/** Met, with nothing told. */
const emptyContent: Contents = {
  competences: { held: [] },
  wishes: { iscoCode: '', moreIscoCodes: [] },
  hours: {
    minutesNow: null,
    minutesAim: null,
    earliest: null,
    latest: null,
    evenings: false,
    weekends: false,
  },
  area: { reach: 'municipality', means: [], limitMinutes: null },
  needs: { needs: [] },
  words: { text: '' },
};

export const sectionRoutes = [showSection, saveOne];
