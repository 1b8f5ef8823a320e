import {
  ButtonLink,
  ButtonRow,
  formatDate,
  Heading,
  type Lang,
  Message,
  NextStep,
  Section,
  StatusTag,
  Table,
  WorkItem,
  WorkList,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { FormState } from '#platform/http/form.ts';
import type { ContactLine } from '../contact-queries.ts';
import type { OwnProfile } from '../profile-queries.ts';
import { addressOf, SECTIONS } from '../sections.ts';
import { ActForm } from './act-form.tsx';
import { OfferStep } from './offer-step.tsx';

export interface ProfilePageProps {
  profile: OwnProfile;
  /** The municipality has opened the marketplace to one of the person's groups. */
  open: boolean;
  /** Those the person writes with, for a colleague who helps. */
  contacts: readonly ContactLine[];
  forOther: boolean;
  form: FormState;
  formId: string;
  today: Temporal.PlainDate;
  texts: Texts;
  lang: Lang;
}

const inside = ['drafting', 'published', 'paused'];

/** A colleague who helps is not the one the profile is about. */
const wordsFor = (forOther: boolean, { marketplace: { profile } }: Texts) =>
  forOther ? { ...profile, ...profile.forOther } : profile;

export function ProfilePage(props: ProfilePageProps) {
  const { profile, forOther, texts } = props;
  const words = wordsFor(forOther, texts);
  const { state, row, person } = profile;
  return (
    <>
      <Heading
        lead={forOther ? words.leadFor : words.lead}
        aside={
          <StatusTag tone={state === 'published' ? 'success' : 'neutral'}>{words.states[state]}</StatusTag>
        }
      >
        {forOther ? words.titleFor(person.name) : words.title}
      </Heading>
      {person.protected ? (
        <Message tone="info">
          <p>{forOther ? words.protectedStaff : words.protectedText}</p>
        </Message>
      ) : (
        <Now {...props} />
      )}
      {inside.includes(state) && !person.protected && (
        <>
          <Parts {...props} />
          {forOther && <Contacts {...props} />}
          <p>{words.alias(row!.alias)}</p>
          <ButtonRow>
            {state === 'published' && (
              <ButtonLink href={`/borgere/${profile.citizenId}/profil/pause`}>{words.pause}</ButtonLink>
            )}
            <ButtonLink variant="tertiary" href={`/borgere/${profile.citizenId}/profil/forlad`}>
              {words.leave}
            </ButtonLink>
          </ButtonRow>
        </>
      )}
    </>
  );
}

function Now(props: ProfilePageProps) {
  const { profile, form, formId, forOther, today, texts, lang } = props;
  const { state, row, citizenId, sections, person } = profile;
  const words = wordsFor(forOther, texts);
  const base = `/borgere/${citizenId}/profil`;
  const see = { href: `${base}/se`, label: words.see };
  switch (state) {
    case 'drafting': {
      const next = SECTIONS.find((name) => sections[name].proposed);
      return next ? (
        <NextStep
          title={words.draftTitle}
          action={{ href: `${base}/${addressOf(next)}`, label: words.goOn }}
          secondary={see}
        >
          {words.draftText}
        </NextStep>
      ) : (
        <NextStep title={words.seeTitle} action={see}>
          {words.seeText}
        </NextStep>
      );
    }
    case 'published':
      return (
        <NextStep
          title={words.publishedTitle}
          action={forOther ? see : { href: '/markedsplads/job', label: texts.marketplace.front.findJobs }}
          secondary={forOther ? { href: `${base}/job`, label: texts.marketplace.writeFor.find } : see}
        >
          {words.publishedText}
        </NextStep>
      );
    case 'paused': {
      const until = row?.pausedUntil;
      return (
        <NextStep
          title={words.pausedTitle}
          form={
            <ActForm
              action={`${base}/vis`}
              label={words.resume}
              onBehalfOf={forOther ? person.name : null}
              {...{ form, formId }}
            />
          }
        >
          {until ? words.pausedUntil(formatDate(until, lang, today)) : words.pausedOpen}
        </NextStep>
      );
    }
    default:
      return <OfferStep {...props} />;
  }
}

function Contacts({ contacts, texts }: ProfilePageProps) {
  const { writeFor, front } = texts.marketplace;
  if (contacts.length === 0) return null;
  return (
    <Section title={writeFor.contacts}>
      <WorkList label={writeFor.contacts}>
        {contacts.map((one) => (
          <WorkItem
            key={one.id}
            what={one.workplaceName}
            whom=""
            why={one.open ? (one.openingTitle ? front.about(one.openingTitle) : '') : front.ended}
            action={{ href: `/markedsplads/dialoger/${one.conversationId}/hjaelp`, label: writeFor.help }}
          />
        ))}
      </WorkList>
    </Section>
  );
}

function Parts({ profile, forOther, texts }: ProfilePageProps) {
  const words = wordsFor(forOther, texts);
  return (
    <Section title={words.parts}>
      <Table
        caption={words.parts}
        captionHidden
        rows={SECTIONS.map((name) => profile.sections[name])}
        rowKey={({ name }) => name}
        columns={[
          {
            header: words.part,
            rowHeader: true,
            cell: ({ name }) => (
              <a href={`/borgere/${profile.citizenId}/profil/${addressOf(name)}`}>
                {texts.marketplace.sections[name].name}
              </a>
            ),
          },
          {
            header: words.shownFor,
            plainOnPhone: true,
            cell: ({ shown, proposed }) => (
              <StatusTag tone={shown ? 'success' : 'neutral'}>
                {shown
                  ? profile.state === 'published'
                    ? words.shown
                    : words.toBeShown
                  : proposed
                    ? words.notMade
                    : words.hidden}
              </StatusTag>
            ),
          },
        ]}
      />
    </Section>
  );
}
