import type { ComponentChildren } from 'preact';
import { ButtonLink, Heading, type Lang, NextStep, Section } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { overdueKinds, type Snapshot } from '../figures.ts';
import { AnswerMetrics, CaseloadChart, OverdueMetrics, WayChart } from './figure-charts.tsx';
import { Freshness } from './freshness.tsx';

export interface ManagerFrontProps extends Snapshot {
  name: string;
  /** What cannot wait, before the figures. */
  urgent?: ComponentChildren;
  /** Whom nothing is found for. */
  unserved?: ComponentChildren;
  caseLimit: number;
  promisedDays: number;
  texts: Texts;
  lang: Lang;
  today: Temporal.PlainDate;
}

export function ManagerFront({
  name,
  urgent,
  unserved,
  figures,
  computedAt,
  caseLimit,
  promisedDays,
  texts,
  lang,
  today,
}: ManagerFrontProps) {
  const words = texts.insights;
  const late = overdueKinds.reduce((sum, kind) => sum + figures.overdue[kind], 0);
  const over = figures.load.caseworkers.filter((load) => load > caseLimit).length;
  const step =
    figures.overdue.unassigned > 0
      ? { ...words.next.unassigned(figures.overdue.unassigned), href: '/borgere' }
      : over > 0
        ? { ...words.next.overLimit(over), href: '#belastningen' }
        : late > 0
          ? { ...words.next.late(late), href: '#overskredet' }
          : { ...words.next.calm, href: '/tal' };
  return (
    <>
      <Heading lead={words.front.lead}>{texts.front.hello(name)}</Heading>
      <NextStep title={step.title} action={{ href: step.href, label: step.action }}>
        {step.text}
      </NextStep>
      {urgent}
      <Section title={words.way.title} lead={words.way.lead}>
        <WayChart way={figures.way} texts={texts} />
      </Section>
      <Section title={words.overdue.title} lead={words.overdue.lead} id="overskredet">
        <OverdueMetrics overdue={figures.overdue} texts={texts} />
      </Section>
      {unserved}
      <Section title={words.load.title} lead={words.load.lead} id="belastningen">
        <CaseloadChart load={figures.load} limit={caseLimit} texts={texts} />
      </Section>
      <Section title={words.answers.title} lead={words.answers.lead}>
        <AnswerMetrics {...{ answers: figures.answers, promisedDays, texts, lang }} />
      </Section>
      <Section title={words.front.moreTitle}>
        <p>{words.front.moreText}</p>
        <ButtonLink href="/tal">{words.front.more}</ButtonLink>
      </Section>
      <Freshness {...{ computedAt, texts, lang, today }} from="forside" />
    </>
  );
}
