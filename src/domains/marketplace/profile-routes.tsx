import { get, goTo, post, type RequestContext, showPage } from '#domains/access/index.ts';
import { emptyForm, type FormState } from '#platform/http/form.ts';
import { newId } from '#platform/id.ts';
import { answerOffer, type OfferAnswer } from './answer-offer.ts';
import { contactsOfCitizen } from './contact-queries.ts';
import { offerPlace } from './offer-place.ts';
import { ProfilePage } from './pages/profile-page.tsx';
import {
  byOther,
  citizenIdOf,
  isOpenTo,
  profileOf,
  profilePath,
  readReason,
  type Status,
} from './profile-request.ts';

const policy = 'keep profile';

/** The menu's address, the same for everybody. */
const myProfile = get('/min-profil', 'signed in', (c) => {
  const { citizenId } = c.var.actor;
  return goTo(c, citizenId ? `/borgere/${citizenId}/profil` : '/markedsplads');
});

async function showProfilePage(c: RequestContext, form: FormState = emptyForm(), status: Status = 200) {
  const { texts, lang, clock } = c.var;
  const profile = await profileOf(c);
  const words = texts.marketplace.profile;
  return showPage(
    c,
    {
      title: byOther(c) ? words.titleFor(profile.person.name) : words.title,
      back: byOther(c)
        ? { href: `/borgere/${profile.citizenId}`, label: profile.person.name }
        : { href: '/markedsplads', label: texts.marketplace.title },
    },
    <ProfilePage
      {...{ profile, form, texts, lang }}
      open={await isOpenTo(c)}
      contacts={byOther(c) ? await contactsOfCitizen(c.var.tx, profile.citizenId) : []}
      forOther={byOther(c)}
      formId={newId()}
      today={clock.today()}
    />,
    status,
  );
}

const showProfile = get('/borgere/:citizenId/profil', policy, (c) => showProfilePage(c));

const offer = post('/borgere/:citizenId/profil/tilbyd', 'offer place', async (c) => {
  const { tx, clock, actor, baseUrl } = c.var;
  if (!(await isOpenTo(c))) return goTo(c, profilePath(c));
  const done = await offerPlace(tx, clock, actor, { citizenId: citizenIdOf(c), baseUrl });
  return goTo(c, profilePath(c), done === 'offered' ? 'sendt' : undefined);
});

const answers: readonly string[] = ['yes', 'no', 'later'] satisfies OfferAnswer[];

const answer = post('/borgere/:citizenId/profil/svar', policy, async (c) => {
  const { tx, clock, actor, body } = c.var;
  const said = String(body.answer ?? '');
  const profile = await profileOf(c);
  if (!(await isOpenTo(c))) return goTo(c, profilePath(c));
  if (!answers.includes(said)) return showProfilePage(c, emptyForm(), 422);
  const reason = readReason(c);
  if (!reason.ok) return showProfilePage(c, reason.form, 422);
  await answerOffer(tx, clock, actor, {
    citizenId: profile.citizenId,
    answer: said as OfferAnswer,
    onBehalfReason: reason.data.onBehalfReason,
  });
  return goTo(c, profilePath(c), 'svaret');
});

export const profileRoutes = [myProfile, showProfile, offer, answer];
