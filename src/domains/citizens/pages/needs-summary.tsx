import { type Lang, Section, SummaryList } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { needsSummary, questionName } from '../answer-words.ts';
import type { Answers } from '../answers.ts';
import { type Question, SECTIONS } from '../questions.ts';
import { Lines } from './lines.tsx';

export interface NeedsSummaryProps {
  answers: Answers;
  texts: Texts;
  lang: Lang;
  /** Address of the page that changes an answer; without it nothing can be changed from here. */
  changeHref?: (question: Question) => string;
  /** Also names the questions without an answer, so that they can be taken up. */
  withUnanswered?: boolean;
  /** Said after an answer, for example where it was learned. */
  note?: (question: Question) => string | null;
  level?: 2 | 3;
}

/** What has been told about needs and wishes, section by section; sections without anything are left out. */
export function NeedsSummary(props: NeedsSummaryProps) {
  const { answers, texts, lang, changeHref, withUnanswered, note, level = 2 } = props;
  const words = texts.citizens.needs;
  return (
    <>
      {SECTIONS.map(({ name, questions }) => {
        const said = needsSummary(answers, questions, { texts, lang });
        const unanswered = withUnanswered ? questions.filter((question) => !answers[question]) : [];
        return said.length + unanswered.length === 0 ? null : (
          <Section title={words.sections[name]} level={level} key={name}>
            {said.length > 0 && (
              <SummaryList
                rows={said.map(({ question, label, lines }) => ({
                  label,
                  value: <Lines lines={[...lines, note?.(question)].filter((line) => line != null)} />,
                  change: changeHref && { href: changeHref(question) },
                }))}
              />
            )}
            {unanswered.length > 0 && <Unanswered questions={unanswered} {...{ texts, changeHref }} />}
          </Section>
        );
      })}
    </>
  );
}

/** In one line, so that many skipped questions do not bury the answers. */
function Unanswered({
  questions,
  changeHref,
  texts,
}: Pick<NeedsSummaryProps, 'changeHref' | 'texts'> & { questions: readonly Question[] }) {
  return (
    <p>
      <span class="ff-muted">{texts.citizens.needs.unanswered} </span>
      {questions.map((question, at) => (
        <>
          {at > 0 && ', '}
          {changeHref ? (
            <a href={changeHref(question)}>{questionName(question, texts)}</a>
          ) : (
            questionName(question, texts)
          )}
        </>
      ))}
    </p>
  );
}
