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
  /** Also the questions without an answer, so that they can be taken up. */
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
        const said = new Map(
          needsSummary(answers, questions, { texts, lang }).map((row) => [row.question, row.lines]),
        );
        const rows = questions
          .filter((question) => said.has(question) || withUnanswered)
          .map((question) => {
            const remark = note?.(question);
            const lines = said.get(question);
            return {
              label: questionName(question, texts),
              value: lines ? (
                <Lines lines={remark ? [...lines, remark] : lines} />
              ) : answers[question] === null ? (
                <span class="ff-muted">{words.check.skipped}</span>
              ) : undefined,
              change: changeHref && { href: changeHref(question) },
            };
          });
        return rows.length === 0 ? null : (
          <Section title={words.sections[name]} level={level} key={name}>
            <SummaryList rows={rows} />
          </Section>
        );
      })}
    </>
  );
}
