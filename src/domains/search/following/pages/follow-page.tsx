import {
  EmptyState,
  ErrorSummary,
  Form,
  type FormState,
  Heading,
  RadioGroup,
  Section,
  SubmitButton,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { addressesOf, FOLLOW_EVERY, type FollowEvery, type Subject } from '../subject.ts';

export interface FollowPageProps {
  subject: Subject;
  title: string;
  closed: boolean;
  /** Null when they do not follow yet. */
  every: FollowEvery | 'never' | null;
  form: FormState;
  texts: Texts;
}

/** One question: shall we write when there is something new? */
export function FollowPage({ subject, title, closed, every, form, texts }: FollowPageProps) {
  const words = texts.following;
  const { follow, matches } = addressesOf(subject);
  const own = words[subject.kind];
  if (closed)
    return (
      <>
        <Heading>{own.title(title)}</Heading>
        <EmptyState title={own.closedTitle} action={{ href: matches, label: words.back }}>
          <p>{own.closed}</p>
        </EmptyState>
      </>
    );
  return (
    <>
      <ErrorSummary form={form} />
      <Heading lead={own.lead}>{own.title(title)}</Heading>
      {every && <p>{words.now[every]}</p>}
      <Form action={follow}>
        <RadioGroup
          form={form}
          name="every"
          label={words.every}
          options={FOLLOW_EVERY.map((value) => ({ value, label: words.everyChoices[value] }))}
        />
        <SubmitButton>{every ? words.change : words.follow}</SubmitButton>
      </Form>
      <p class="ff-muted">{words.nameless}</p>
      {every && (
        <Section title={words.stopTitle}>
          <Form action={`${follow}/stop`}>
            <SubmitButton variant="secondary">{words.stop}</SubmitButton>
          </Form>
        </Section>
      )}
      <p>
        <a href="/markedsplads/gemte">{words.all}</a>
      </p>
    </>
  );
}
