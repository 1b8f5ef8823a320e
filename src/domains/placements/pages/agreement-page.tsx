import {
  ButtonLink,
  ButtonRow,
  Card,
  EmptyState,
  Form,
  Grid,
  Message,
  NextStep,
  Quote,
  Section,
  SubmitButton,
  useLanguage,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { agreementChanges } from '../agreement-changes.ts';
import { placementAddress } from '../placement-tabs.ts';
import { isStaffParty, type PlacementView } from '../placement-view.ts';
import { AgreementInFull, Signatures } from './agreement-in-full.tsx';
import { HoursDrawn } from './hours-drawn.tsx';

interface AgreementPageProps {
  view: PlacementView;
  texts: Texts;
  today: Temporal.PlainDate;
  formId: string;
}

/** What a waiting version changes in the one that applies, and why. */
export function WhatChanged({ view, texts, today }: Omit<AgreementPageProps, 'formId'>) {
  const { lang } = useLanguage();
  const { inForce, pending } = view;
  if (!pending || (!inForce && !pending.changeReason)) return null;
  const lines = inForce ? agreementChanges(inForce, pending, { texts, lang, today }) : [];
  return (
    <Message tone="info" title={texts.placements.agreement.whatChanged}>
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {pending.changeReason && <Quote by={pending.createdByName}>{pending.changeReason}</Quote>}
    </Message>
  );
}

/** What applies and what waits, side by side, with what can be done about them. */
export function AgreementPage({ view, texts, today, formId }: AgreementPageProps) {
  const words = texts.placements.agreement;
  const { inForce, pending } = view;
  const shown = pending ?? inForce;
  if (!shown) return <EmptyState title={words.none}>{words.noneText}</EmptyState>;
  const pendingTitle = pending?.sentAt ? words.pending : words.draft;
  return (
    <>
      {view.may.includes('send-for-signature') && pending && (
        <NextStep
          title={words.send}
          form={
            <Form action={`/forloeb/${view.id}/send`} formId={formId} version={pending.number}>
              <ButtonRow>
                <SubmitButton icon="send">{words.send}</SubmitButton>
              </ButtonRow>
            </Form>
          }
        >
          {words.sendText}
        </NextStep>
      )}
      <WhatChanged view={view} texts={texts} today={today} />
      {inForce && pending ? (
        <Grid columns={2}>
          <Card title={words.inForce} kicker={words.version(inForce.number)}>
            <AgreementInFull version={inForce} texts={texts} today={today} />
          </Card>
          <Card title={pendingTitle} kicker={words.version(pending.number)}>
            <AgreementInFull version={pending} texts={texts} today={today} />
          </Card>
        </Grid>
      ) : (
        <Section title={inForce ? words.inForce : pendingTitle}>
          <AgreementInFull version={shown} texts={texts} today={today} />
        </Section>
      )}
      <HoursDrawn id="timer" plan={shown} texts={texts} today={today} withBrake={isStaffParty(view.party)} />
      <Section title={words.signatures}>
        <Signatures signed={view.signed} signatures={view.signatures} texts={texts} today={today} />
      </Section>
      <AgreementActs view={view} texts={texts} />
    </>
  );
}

function AgreementActs({ view, texts }: { view: PlacementView; texts: Texts }) {
  const words = texts.placements.agreement;
  const at = (page: string) => `${placementAddress(view.id)}${page}`;
  const edits = view.may.includes('edit-agreement');
  return (
    <ButtonRow>
      {view.may.includes('sign') && (
        <ButtonLink variant="primary" href={at('/underskriv')}>
          {words.sign}
        </ButtonLink>
      )}
      {edits && view.awaited.length > 0 && (
        <>
          {!view.may.includes('sign') && <ButtonLink href={at('/underskriv')}>{words.signFor}</ButtonLink>}
          <ButtonLink href={at('/send-link')}>{words.sendLink}</ButtonLink>
        </>
      )}
      {edits && (
        <ButtonLink href={at('/aftale/ret')} icon="edit">
          {words.edit}
        </ButtonLink>
      )}
      {view.may.includes('adjust-hours') && <ButtonLink href={at('/timeplan')}>{words.adjust}</ButtonLink>}
      <ButtonLink href={at('/aftale.pdf')} icon="file-pdf" download>
        {words.printable}
      </ButtonLink>
      {view.may.includes('cancel') && (
        <ButtonLink variant="tertiary" href={at('/aflys')}>
          {words.cancel}
        </ButtonLink>
      )}
    </ButtonRow>
  );
}
