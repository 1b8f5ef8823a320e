import type { ComponentChildren } from 'preact';
import {
  EmptyState,
  type FormState,
  formatDate,
  formatHours,
  Heading,
  type Lang,
  Message,
  RadioGroup,
  Section,
} from '#design/index.ts';
import type { Placement } from '#domains/placements/index.ts';
import { type Clash, WorkChain, type workOf } from '#domains/work-chain/index.ts';
import type { Texts } from '#locales/index.ts';

/** How the person said so; among the reasons of everything done on behalf. */
export const waysToSayYes = ['asked-by-phone', 'at-meeting', 'other'] as const;

interface BesideProps {
  placement: Placement;
  work: ReturnType<typeof workOf>;
  paidHere: boolean;
  /** Null while the hours are not typed. */
  found: readonly Clash[] | null;
  today: Temporal.PlainDate;
  texts: Texts;
  lang: Lang;
  children: ComponentChildren;
}

/** The same model once more, beside hours that are paid already. */
export function BesidePage(props: BesideProps) {
  const { placement, work, paidHere, found, today, texts, lang, children } = props;
  const words = texts.smallJobs.beside;
  const heading = (
    <Heading lead={paidHere ? words.lead(placement.citizen.name, placement.workplace.name) : undefined}>
      {words.title}
    </Heading>
  );
  if (!paidHere) {
    return (
      <>
        {heading}
        <EmptyState
          title={words.noPaid}
          action={{ href: `/forloeb/${placement.id}`, label: words.toPlacement }}
        >
          {words.noPaidText}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      {heading}
      <Section title={words.already}>
        <WorkChain {...{ work, today, texts, lang }} />
      </Section>
      {found && (
        <Message tone={found.length > 0 ? 'warning' : 'success'} title={words.clashTitle}>
          {found.length === 0 ? (
            <p>{words.noClash}</p>
          ) : (
            <ul>
              {found.map((clash) => (
                <li key={JSON.stringify(clash)}>{clashWords(clash, props)}</li>
              ))}
            </ul>
          )}
        </Message>
      )}
      {children}
    </>
  );
}

function clashWords(clash: Clash, { texts, lang, today }: BesideProps): string {
  const { clash: words } = texts.smallJobs.beside;
  if (clash.kind === 'over-week')
    return words['over-week'](formatHours(clash.minutes, lang), formatDate(clash.on, lang, today));
  if (clash.kind === 'over-day') return words['over-day'](clash.weekday, formatHours(clash.minutes, lang));
  return words['same-day'](clash.weekday, clash.place);
}

/** A draft is made from the person's own yes: the workplace sees it once it is sent for signature. */
export function BesideFields({ form, texts }: { form: FormState; texts: Texts }) {
  const words = texts.smallJobs.beside;
  return (
    <RadioGroup
      form={form}
      name="citizenYes"
      label={words.citizenYes}
      hint={words.citizenYesHint}
      options={waysToSayYes.map((value) => ({ value, label: texts.common.onBehalf.reasons[value]! }))}
    />
  );
}
