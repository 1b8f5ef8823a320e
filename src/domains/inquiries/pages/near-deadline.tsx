import type { Lang } from '#design/index.ts';
import { Section, WorkItem, WorkList } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { InquiryState } from '../inquiry.ts';
import { promiseWords } from '../promise-words.ts';
import type { WaitingInquiry } from '../waiting-inquiries.ts';

/** For a manager's front page: promises about to be broken. Nothing when there are none. */
export function NearDeadline({
  inquiries,
  texts,
  lang,
  today,
}: {
  inquiries: readonly WaitingInquiry[];
  texts: Texts;
  lang: Lang;
  today: Temporal.PlainDate;
}) {
  if (inquiries.length === 0) return null;
  const { now, states, needs, list } = texts.inquiries;
  return (
    <Section title={now.title} lead={now.lead}>
      <WorkList label={now.title}>
        {inquiries.map((one) => (
          <WorkItem
            key={one.id}
            what={states[one.state as InquiryState]}
            whom={one.companyName}
            why={`${needs[one.need]}. ${list.consultant}: ${one.consultantName ?? list.nobody}.`}
            when={promiseWords(one.answerBy, lang, today)}
            tone={one.state === 'late' ? 'error' : 'warning'}
            action={{ href: `/henvendelser/${one.id}`, label: now.see }}
          />
        ))}
      </WorkList>
    </Section>
  );
}
