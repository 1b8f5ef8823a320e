import type { ComponentChildren } from 'preact';
import {
  ContactCard,
  formatPeriod,
  Message,
  NextStep,
  Section,
  type StepState,
  Steps,
  SummaryList,
  useLanguage,
  WithAside,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { stepOn } from '../hours-plan.ts';
import { stepWords } from '../hours-words.ts';
import { WarningList } from '../life/pages/warning-list.tsx';
import { nextStepFor } from '../overview-next-step.ts';
import type { SigningParty, Status } from '../placement.ts';
import { isStaffParty, type PlacementView } from '../placement-view.ts';
import type { Warning } from '../warnings.ts';
import { Lines, Signatures } from './agreement-in-full.tsx';
import { ContactAfter } from './contact-after.tsx';
import { HoursDrawn } from './hours-drawn.tsx';

export interface OverviewProps {
  view: PlacementView;
  attended: readonly { date: Temporal.PlainDate; attendedMinutes: number }[];
  /** Who waits for the agreement without knowing it. */
  toCall: readonly SigningParty[];
  /** For staff: what needs somebody before it breaks. */
  warnings: readonly Warning[];
  texts: Texts;
  today: Temporal.PlainDate;
  /** The person's hours in all places; null for those whom the other places are no business of. */
  chain: ComponentChildren;
  /** Only someone with an account has the page of who looked. */
  looksHref?: string;
}

/** The next step first; then how far it is, what is agreed and whom to call. */
export function OverviewPage(props: OverviewProps) {
  const { view, texts, toCall, warnings, today } = props;
  const { lang } = useLanguage();
  const who = toCall.map((party) => texts.placements.partiesThe[party]);
  const next = nextStepFor(view, texts);
  return (
    <WithAside aside={<People {...props} />}>
      <div class="ff-placement">
        <NextStep title={next.title} action={next.action} secondary={next.secondary}>
          {next.text}
        </NextStep>
        {who.length > 0 && (
          <Message tone="warning">
            {texts.placements.overview.toCall(
              new Intl.ListFormat(lang === 'da' ? 'da-DK' : 'en-GB').format(who),
            )}
          </Message>
        )}
        {warnings.length > 0 && (
          <Section title={texts.placementLife.warnings.title}>
            <WarningList placementId={view.id} warnings={warnings} texts={texts} lang={lang} today={today} />
          </Section>
        )}
        <ContactAfter view={view} texts={texts} />
        {view.person && <Agreed {...props} />}
        {props.chain}
      </div>
    </WithAside>
  );
}

function Agreed(props: OverviewProps) {
  const { view, attended, texts, today } = props;
  const { lang } = useLanguage();
  const words = texts.placements.overview;
  const shown = view.inForce ?? view.pending;
  if (!shown) return <Way {...props} />;
  const step = stepOn(shown, today);
  const workplaceLooks = view.party === 'employer' || view.party === 'mentor';
  return (
    <>
      <Way {...props} />
      <SummaryList
        rows={[
          { label: words.period, value: formatPeriod(shown.startsOn, shown.endsOn, lang, today) },
          step
            ? { label: words.hoursNow, value: stepWords(step, texts, lang) }
            : { label: words.hoursFirst, value: stepWords(shown.steps[0]!, texts, lang) },
          {
            label: words.tasks,
            value: <Lines text={shown.tasks} />,
          },
        ]}
      />
      <HoursDrawn
        id="timer"
        plan={shown}
        texts={texts}
        today={today}
        attended={attended}
        withBrake={isStaffParty(view.party)}
      />
      {!isStaffParty(view.party) && <p>{workplaceLooks ? words.chartLeadWorkplace : words.chartLead}</p>}
      {view.pending?.sentAt && (
        <Section title={words.whoSigns}>
          <Signatures signed={view.signed} signatures={view.signatures} texts={texts} today={today} />
        </Section>
      )}
    </>
  );
}

const reached: Record<Status, number> = {
  draft: 0,
  'awaiting-signatures': 1,
  agreed: 2,
  running: 2,
  'running-with-change-awaiting-signatures': 2,
  'past-end-not-closed': 3,
  ended: 4,
  stopped: 4,
  cancelled: 0,
};

/** Written, signed, running, over. */
function Way({ view, texts }: OverviewProps) {
  const words = texts.placements.overview;
  if (view.status === 'cancelled') return null;
  const stateAt = (place: number): StepState =>
    place < reached[view.status]
      ? 'done'
      : place === reached[view.status] && view.status !== 'agreed'
        ? 'current'
        : 'waiting';
  const labels = [words.steps.written, words.steps.signed, words.steps.begun, words.steps.over];
  return <Steps label={words.way} steps={labels.map((label, place) => ({ label, state: stateAt(place) }))} />;
}

/** Told in confidence, so neither by nor to those at the workplace or those who know it best. */
const mayTellConcern: readonly PlacementView['party'][] = ['citizen', 'caseworker', 'manager'];

/** Whom to call: one's own contact first. */
function People({ view, texts, looksHref }: OverviewProps) {
  const words = texts.placements.overview;
  const { contact, workplace } = view;
  const mentor = view.inForce ?? view.pending;
  const isStaff = isStaffParty(view.party);
  return (
    <>
      {!isStaff && contact && (
        <ContactCard
          name={contact.name}
          jobTitle={contact.title ?? undefined}
          phone={contact.phone ?? undefined}
          mail={contact.email ?? undefined}
        >
          {words.callUs}
        </ContactCard>
      )}
      {mentor && view.party !== 'mentor' && (
        <ContactCard
          kicker={view.party === 'citizen' ? words.yourMentor : words.mentor}
          name={mentor.mentorName}
          phone={mentor.mentorPhone ?? undefined}
          mail={mentor.mentorEmail ?? undefined}
        />
      )}
      {isStaff && (
        <ContactCard
          kicker={words.contactAt}
          name={workplace.contactName}
          jobTitle={workplace.name}
          phone={workplace.contactPhone ?? undefined}
          mail={workplace.contactEmail ?? undefined}
        />
      )}
      {view.person && (
        <p>
          <a href={`/forloeb/${view.id}/dialog`}>{texts.conversations.start.linkAll}</a>
        </p>
      )}
      {looksHref && (
        <p>
          <a href={looksHref}>{words.seeLooks}</a>
        </p>
      )}
      {mayTellConcern.includes(view.party) && (
        <p>
          <a href={`/forloeb/${view.id}/bekymring`}>{texts.staffing.concern.link}</a>
        </p>
      )}
    </>
  );
}
