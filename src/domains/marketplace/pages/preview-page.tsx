import { ButtonLink, ButtonRow, Card, Heading, type Lang, Message, Section } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { FormState } from '#platform/http/form.ts';
import type { CardView } from '../card-view.ts';
import type { ProfileState } from '../profile-state.ts';
import { ActForm } from './act-form.tsx';
import { ProfileCard } from './profile-card.tsx';

export interface PreviewPageProps {
  citizenId: string;
  view: CardView;
  state: ProfileState;
  /** At least one section is switched on. */
  anything: boolean;
  /** Place or work is told less exactly than the person has. */
  widened: boolean;
  onBehalfOf: string | null;
  form: FormState;
  formId: string;
  texts: Texts;
  lang: Lang;
}

/** The very card a workplace sees, and the button that shows it to them. */
export function PreviewPage({ citizenId, view, state, anything, widened, ...props }: PreviewPageProps) {
  const { onBehalfOf, form, formId, texts, lang } = props;
  const words = texts.marketplace.preview;
  return (
    <>
      <Heading kicker={onBehalfOf ?? undefined} lead={words.lead}>
        {words.title}
      </Heading>
      <Card title={view.alias}>
        {anything ? <ProfileCard {...{ view, texts, lang }} /> : <p>{texts.marketplace.card.empty}</p>}
      </Card>
      {widened && <p>{words.widened}</p>}
      {!anything ? (
        <Message tone="info">
          <p>{words.nothing}</p>
        </Message>
      ) : state === 'drafting' ? (
        <Section title={words.publish} lead={words.publishText}>
          <ActForm
            action={`/borgere/${citizenId}/profil/vis`}
            label={words.publish}
            {...{ onBehalfOf, form, formId }}
          />
        </Section>
      ) : (
        state === 'published' && <p>{words.already}</p>
      )}
      <ButtonRow>
        <ButtonLink variant="tertiary" href={`/borgere/${citizenId}/profil`}>
          {words.back}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}
