import {
  ButtonLink,
  Card,
  Details,
  ErrorSummary,
  Form,
  Heading,
  type Lang,
  NextStep,
  OnBehalfField,
  Section,
  Select,
  SubmitButton,
  TextArea,
  WithAside,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { FormState } from '#platform/http/form.ts';
import type { CardView } from '../card-view.ts';
import type { OfferedJob } from '../met-profile.ts';
import { cardLine, ProfileCard } from './profile-card.tsx';

export interface MetProfilePageProps {
  view: CardView;
  /** Those the one who reads may write for. */
  workplaces: readonly { id: string; name: string }[];
  openings: readonly OfferedJob[];
  /** A conversation there is already. */
  conversationId: string | null;
  /** Staff writes for a workplace. */
  byStaff: boolean;
  form: FormState;
  formIds: readonly [string, string];
  texts: Texts;
  lang: Lang;
}

/** A profile as a workplace meets it, and the place to write to it. */
export function MetProfilePage(props: MetProfilePageProps) {
  const { view, conversationId, byStaff, form, formIds, texts, lang } = props;
  const words = texts.marketplace.profilePage;
  return (
    <>
      <ErrorSummary form={form} />
      <Heading kicker={cardLine({ view, texts })} lead={words.lead}>
        {view.alias}
      </Heading>
      <WithAside
        aside={
          !byStaff && (
            <Details summary={words.hide}>
              <p>{words.hideText}</p>
              <Form
                action={`/markedsplads/profiler/${view.profileId}/skjul`}
                formId={formIds[1]}
                label={words.hide}
              >
                <SubmitButton variant="secondary">{words.hide}</SubmitButton>
              </Form>
            </Details>
          )
        }
      >
        <Card>
          <ProfileCard {...{ view, texts, lang }} />
        </Card>
        {conversationId ? (
          <NextStep
            title={words.already}
            action={{ href: `/dialoger/${conversationId}`, label: words.toThread }}
          />
        ) : (
          <Write {...props} />
        )}
      </WithAside>
    </>
  );
}

function Write({ view, workplaces, openings, byStaff, form, formIds, texts }: MetProfilePageProps) {
  const words = texts.marketplace.profilePage;
  const [only] = workplaces;
  return (
    <Section title={words.writeTitle} lead={words.writeText} id="skriv">
      <Form action={`/markedsplads/profiler/${view.profileId}/skriv`} formId={formIds[0]}>
        {(byStaff || workplaces.length > 1) && (
          <Select
            form={form}
            name="workplaceId"
            label={words.workplace}
            options={workplaces.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        {!byStaff && workplaces.length === 1 && <input type="hidden" name="workplaceId" value={only!.id} />}
        {openings.length > 0 && (
          <Select
            form={form}
            name="openingId"
            label={words.opening}
            options={openings.map(({ id, title }) => ({ value: id, label: title }))}
            empty={words.noOpening}
            optional
          />
        )}
        <TextArea
          form={form}
          name="text"
          label={words.text}
          hint={words.textHint}
          rows={5}
          maxLength={2000}
        />
        {byStaff && <OnBehalfField form={form} personName={words.workplace} />}
        <p>{words.next}</p>
        <SubmitButton>{words.send}</SubmitButton>
      </Form>
    </Section>
  );
}

/** Closed to this employer: why, and whom to call. */
export function DoorPage({ paused, texts }: { paused: boolean; texts: Texts }) {
  const words = texts.marketplace.front.employer;
  return (
    <>
      <Heading lead={paused ? words.pausedText : words.notAdmittedText}>
        {paused ? words.pausedTitle : words.notAdmitted}
      </Heading>
      <ButtonLink href="/kontakt">{texts.about.contact.title}</ButtonLink>
    </>
  );
}
