import {
  ButtonLink,
  ButtonRow,
  Details,
  EmptyState,
  Heading,
  NextStep,
  Section,
  WorkItem,
  WorkList,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { timeZone } from '#platform/clock.ts';
import type { ContactLine } from '../contact-queries.ts';
import type { EmployerState } from '../employer-queries.ts';
import type { ProfileState } from '../profile-state.ts';

interface FrontProps {
  contacts: readonly ContactLine[];
  today: Temporal.PlainDate;
  texts: Texts;
}

/** The citizen's calm front: what is mine to do, who writes with me. Nothing is counted or urged. */
export function CitizenFrontPage({
  state,
  open,
  ...props
}: FrontProps & { state: ProfileState; open: boolean }) {
  const { contacts, texts } = props;
  const words = texts.marketplace.front;
  const inside = state === 'published' || state === 'paused' || state === 'drafting';
  const waiting = contacts.find((one) => one.waitsForCitizen);
  return (
    <>
      <Heading lead={words.lead}>{texts.marketplace.title}</Heading>
      {waiting ? (
        <NextStep
          title={words.waitsTitle}
          action={{ href: `/dialoger/${waiting.conversationId}`, label: words.open }}
        >
          {waiting.workplaceName}
          {waiting.openingTitle && `. ${words.about(waiting.openingTitle)}`}
        </NextStep>
      ) : (
        <ProfileNow {...{ state, open, texts }} />
      )}
      {inside && (
        <>
          <Contacts {...props} side="citizen" />
          {(waiting || state !== 'published') && (
            <Section title={words.findJobs} lead={words.findJobsText}>
              <ButtonRow>
                <ButtonLink href="/markedsplads/job">{words.findJobs}</ButtonLink>
                {waiting && (
                  <ButtonLink variant="tertiary" href="/min-profil">
                    {texts.marketplace.profile.title}
                  </ButtonLink>
                )}
              </ButtonRow>
            </Section>
          )}
        </>
      )}
    </>
  );
}

function ProfileNow({ state, open, texts }: { state: ProfileState; open: boolean; texts: Texts }) {
  const words = texts.marketplace.profile;
  const toProfile = { href: '/min-profil', label: words.title };
  switch (state) {
    case 'published':
      return (
        <NextStep
          title={words.publishedTitle}
          action={{ href: '/markedsplads/job', label: texts.marketplace.front.findJobs }}
          secondary={toProfile}
        >
          {words.publishedText}
        </NextStep>
      );
    case 'paused':
      return (
        <NextStep title={words.pausedTitle} action={toProfile}>
          {words.pausedOpen}
        </NextStep>
      );
    case 'drafting':
      return (
        <NextStep title={words.draftTitle} action={{ href: '/min-profil', label: words.goOn }}>
          {words.draftText}
        </NextStep>
      );
    case 'not-offered':
      if (!open)
        return (
          <NextStep
            title={words.closedTitle}
            action={{ href: '/kontakt', label: texts.about.contact.title }}
            secondary={{ href: '/min-jobbank', label: texts.seasons.bank.link }}
          >
            {words.closedText}
          </NextStep>
        );
  }
  const [first] = words.offer.text;
  return (
    <NextStep
      title={state === 'left' ? words.leftTitle : words.offer.title}
      action={{
        href: '/min-profil',
        label: state === 'left' ? words.comeBack : texts.marketplace.jobPage.needProfileAction,
      }}
    >
      {state === 'left' ? words.leftText : first}
    </NextStep>
  );
}

export function EmployerFrontPage({
  state,
  openings,
  ...props
}: FrontProps & { state: EmployerState; openings: readonly { id: string; title: string }[] }) {
  const { contacts, texts } = props;
  const words = texts.marketplace.front;
  const own = words.employer;
  const waiting = contacts.filter((one) => one.waitsForEmployer);
  const find = { href: '/markedsplads/profiler', label: own.find };
  return (
    <>
      <Heading lead={words.lead}>{texts.marketplace.title}</Heading>
      {waiting[0] ? (
        <NextStep
          title={own.answerTitle(waiting.length)}
          action={{ href: `/dialoger/${waiting[0].conversationId}`, label: words.open }}
          secondary={state.admitted ? find : undefined}
        >
          {own.answerText}
        </NextStep>
      ) : state.admitted ? (
        <NextStep title={own.findTitle} action={find}>
          {own.findText}
        </NextStep>
      ) : (
        <NextStep
          title={state.paused ? own.pausedTitle : own.notAdmitted}
          action={{ href: '/kontakt', label: texts.about.contact.title }}
        >
          {state.paused ? own.pausedText : own.notAdmittedText}
        </NextStep>
      )}
      <Contacts {...props} side="employer" />
      {state.admitted && (
        <Section title={own.openings}>
          {openings.length === 0 ? (
            <p>{own.noOpenings}</p>
          ) : (
            <ul>
              {openings.map(({ id, title }) => (
                <li key={id}>
                  <a href={`/jobaabninger/${id}`}>{title}</a>
                </li>
              ))}
            </ul>
          )}
        </Section>
      )}
    </>
  );
}

/** A promise of today is no promise tomorrow. */
const isOn = (at: Temporal.Instant | null, today: Temporal.PlainDate): boolean =>
  at?.toZonedDateTimeISO(timeZone).toPlainDate().equals(today) ?? false;

function Contacts({ contacts, side, today, texts }: FrontProps & { side: 'citizen' | 'employer' }) {
  const words = texts.marketplace.front;
  const own = side === 'citizen' ? words : words.employer;
  const waits = (one: ContactLine) => (side === 'citizen' ? one.waitsForCitizen : one.waitsForEmployer);
  const stand = (one: ContactLine): string => {
    if (!one.open) return words.ended;
    if (waits(one)) return own.waitsForYou;
    return side === 'citizen' && isOn(one.promisedAt, today) ? words.promised : own.waitsForThem;
  };
  const open = contacts.filter((one) => one.open);
  const over = contacts.filter((one) => !one.open);
  const line = (one: ContactLine) => (
    <WorkItem
      key={one.id}
      what={side === 'citizen' ? one.workplaceName : one.alias}
      whom={words.about(one.openingTitle ?? one.workplaceName)}
      why={stand(one)}
      tone={one.open && waits(one) ? 'warning' : 'neutral'}
      action={{
        href: `/dialoger/${one.conversationId}`,
        label: one.open && waits(one) ? words.open : words.read,
      }}
    />
  );
  return (
    <Section title={own.contactsTitle}>
      {contacts.length === 0 && <EmptyState title={words.noContacts}>{words.nobodyWaits}</EmptyState>}
      {open.length > 0 && (
        <WorkList label={own.contactsTitle}>
          {open.toSorted((a, b) => Number(waits(b)) - Number(waits(a))).map(line)}
        </WorkList>
      )}
      {over.length > 0 && (
        <Details summary={words.endedTitle(over.length)} open={open.length === 0}>
          <WorkList label={words.ended}>{over.map(line)}</WorkList>
        </Details>
      )}
    </Section>
  );
}
