import { ErrorSummary, Section, Tabs } from '#design/index.ts';
import { CitizenNo, CitizenTalk, CitizenYes } from './citizen-answer-forms.tsx';
import type { CitizenAnswerKind, CitizenPageProps } from './citizen-page-props.ts';

const addressWords: Record<CitizenAnswerKind, string> = { yes: 'ja', no: 'nej', talk: 'ring' };
const kinds = Object.keys(addressWords) as CitizenAnswerKind[];
export const answerAt = (word: string | undefined): CitizenAnswerKind | null =>
  kinds.find((kind) => addressWords[kind] === word) ?? null;

/** What can be answered now: not what is answered already. */
function answersIn(status: CitizenPageProps['view']['status']): CitizenAnswerKind[] {
  const given: Partial<Record<typeof status, CitizenAnswerKind>> = {
    accepted: 'yes',
    agreed: 'yes',
    declined: 'no',
    talk: 'talk',
  };
  return kinds.filter((kind) => kind !== given[status]);
}

/** Yes, no or a call, equally easy to find; each form asks only what it needs. */
export function CitizenAnswer(props: CitizenPageProps) {
  const { view, form, answering, texts } = props;
  const words = texts.suggestions.citizen.answer;
  const answers = answersIn(view.status);
  const changing = view.status !== 'offered' && view.status !== 'talk';
  const typed = kinds.find((kind) => kind === form.values.answer);
  const current = typed ?? answers.find((kind) => kind === answering) ?? (changing ? null : 'yes');
  const labels = { yes: words.yesTitle, no: words.noTitle, talk: words.talkTitle };
  return (
    <Section
      title={changing ? words.change : words.title}
      lead={changing ? words.changeText : words.text}
      id="svar"
    >
      <ErrorSummary
        form={form}
        ids={{ reason: 'felt-reason', note: typed === 'talk' ? 'note-talk' : 'note-no' }}
      />
      <Tabs
        equal
        label={words.title}
        tabs={answers.map((kind) => ({
          href: `/forslag/${view.id}?svar=${addressWords[kind]}#svar`,
          label: labels[kind],
          current: kind === current,
        }))}
      />
      {current === 'yes' && <CitizenYes {...props} />}
      {current === 'no' && <CitizenNo {...props} />}
      {current === 'talk' && <CitizenTalk {...props} />}
    </Section>
  );
}
