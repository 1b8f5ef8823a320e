import {
  ButtonLink,
  ButtonRow,
  ErrorSummary,
  Form,
  type FormState,
  Heading,
  type Lang,
  Message,
  NumberField,
  Section,
  Select,
  SubmitButton,
  TextArea,
} from '#design/index.ts';
import type { Role } from '#domains/access/index.ts';
import type { Texts } from '#locales/index.ts';
import { timeZone } from '#platform/clock.ts';
import { newId } from '#platform/id.ts';
import type { Gathering, OwnSignUp } from '../gathering-queries.ts';
import { GatheringFacts, SeatTag } from './gathering-facts.tsx';

export interface GatheringPageProps {
  gathering: Gathering;
  own: OwnSignUp | null;
  /** An employer's; empty for all others. */
  workplaces: readonly { id: string; name: string }[];
  role: Role;
  /** The holder of a link sees and leaves, and signs up to nothing new. */
  byLink: boolean;
  form: FormState;
  now: Temporal.Instant;
  texts: Texts;
  lang: Lang;
}

export function GatheringPage(props: GatheringPageProps) {
  const { gathering, own, byLink, form, now, texts, lang } = props;
  const words = texts.gatherings.page;
  const over = Temporal.Instant.compare(gathering.endsAt, now) < 0;
  const ahead = !over && !gathering.cancelledAt;
  return (
    <>
      <ErrorSummary form={form} />
      <Heading aside={!over && !(ahead && own) && <SeatTag gathering={gathering} texts={texts} />}>
        {gathering.title}
      </Heading>
      {gathering.cancelledAt && (
        <Message tone="warning" title={words.cancelled}>
          {gathering.cancelReason}
        </Message>
      )}
      {over && <Message tone="info">{words.over}</Message>}
      {ahead && own && <Own gathering={gathering} own={own} texts={texts} />}
      <GatheringFacts
        {...{ gathering, texts, lang }}
        today={now.toZonedDateTimeISO(timeZone).toPlainDate()}
      />
      <Section title={words.about}>
        {gathering.about.split(/\n{2,}/).map((part) => (
          <p key={part}>{part}</p>
        ))}
      </Section>
      {ahead && !own && !byLink && <Join {...props} />}
      {ahead && (
        <ButtonRow>
          <ButtonLink
            href={`/arrangementer/${gathering.id}/kalender`}
            variant="tertiary"
            icon="calendar-month"
            download
          >
            {words.calendar}
          </ButtonLink>
        </ButtonRow>
      )}
    </>
  );
}

function Own({ gathering, own, texts }: { gathering: Gathering; own: OwnSignUp; texts: Texts }) {
  const words = texts.gatherings.page;
  return (
    <>
      <Message tone={own.seated ? 'success' : 'info'} title={own.seated ? words.seated : words.waiting}>
        {own.seated ? words.seatedText(own.seats) : words.waitingText(own.before)}
      </Message>
      <Form action={`/arrangementer/${gathering.id}/meld-fra`} formId={newId()}>
        <ButtonRow>
          <SubmitButton variant="secondary">{words.leave}</SubmitButton>
        </ButtonRow>
      </Form>
    </>
  );
}

function Join({ gathering, workplaces, role, form, texts }: GatheringPageProps) {
  const words = texts.gatherings.page;
  const full = gathering.seated >= gathering.capacity;
  return (
    <Section
      title={full ? words.joinFull : words.join}
      lead={full ? words.joinFullText : undefined}
      id="tilmeld"
    >
      <Form action={`/arrangementer/${gathering.id}/tilmeld`} formId={newId()}>
        {workplaces.length > 1 && (
          <Select
            form={form}
            name="workplaceId"
            label={words.workplace}
            options={workplaces.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        {role === 'employer' && (
          <NumberField form={form} name="seats" label={words.seats} suffix={words.people} />
        )}
        <TextArea
          form={form}
          name="wishes"
          label={words.wishes}
          hint={role === 'citizen' ? words.wishesHint : undefined}
          rows={2}
          maxLength={500}
          optional
        />
        <ButtonRow>
          <SubmitButton>{full ? words.joinListAction : words.joinAction}</SubmitButton>
        </ButtonRow>
      </Form>
    </Section>
  );
}
