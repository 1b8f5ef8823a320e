import {
  ButtonLink,
  ButtonRow,
  ErrorSummary,
  Form,
  Message,
  OnBehalfField,
  Section,
  SubmitButton,
  useLanguage,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { FormState } from '#platform/http/form.ts';
import type { SigningParty } from '../placement.ts';
import { isStaffParty, type PlacementView } from '../placement-view.ts';
import { AgreementInFull, Signatures } from './agreement-in-full.tsx';
import { WhatChanged } from './agreement-page.tsx';
import { HoursDrawn } from './hours-drawn.tsx';

export interface SigningPageProps {
  action: string;
  view: PlacementView;
  texts: Texts;
  today: Temporal.PlainDate;
  form: FormState;
  /** For whom staff signs, when they have said it. */
  chosen: SigningParty | null;
  problem?: string;
  formIds: Record<SigningParty, string>;
}

/** The agreement in full, what you say yes to, and the button; to staff also a form for those who cannot themselves. */
export function SigningPage(props: SigningPageProps) {
  const { action, view, texts, today, form, chosen, problem } = props;
  const words = texts.placements.signing;
  const shown = view.pending ?? view.inForce;
  const onBehalf = isStaffParty(view.party)
    ? (['citizen', 'employer'] as const).filter((party) => view.awaited.includes(party))
    : [];
  const onBehalfNow =
    onBehalf.find((party) => party === chosen) ?? (onBehalf.length === 1 ? onBehalf[0] : undefined);
  const others = onBehalf.filter((party) => party !== onBehalfNow);
  const own = ownParty(view);
  const signsNow = own !== null && view.may.includes('sign');
  return (
    <>
      {problem && (
        <Message tone="warning" announce>
          {problem}
        </Message>
      )}
      <ErrorSummary form={form} />
      {!signsNow && onBehalf.length === 0 && <Standing view={view} own={own} texts={texts} />}
      <WhatChanged view={view} texts={texts} today={today} />
      {shown && (
        <>
          <AgreementInFull version={shown} texts={texts} today={today} />
          <HoursDrawn
            id="timer"
            plan={shown}
            texts={texts}
            today={today}
            withBrake={isStaffParty(view.party)}
          />
        </>
      )}
      {signsNow && <OwnSignature {...props} own={own} />}
      {onBehalfNow && <OnBehalfSignature {...props} party={onBehalfNow} />}
      {others.length > 0 && (
        <ButtonRow>
          {others.map((party) => (
            <ButtonLink href={`${action}?for=${party}`} key={party}>
              {words.onBehalfTitle(nameFor(view, party))}
            </ButtonLink>
          ))}
        </ButtonRow>
      )}
      <Section title={texts.placements.agreement.signatures}>
        <Signatures signed={view.signed} signatures={view.signatures} texts={texts} today={today} />
      </Section>
    </>
  );
}

const nameFor = (view: PlacementView, party: 'citizen' | 'employer'): string =>
  party === 'citizen' ? (view.person?.name ?? '') : view.workplace.contactName;

const ownParty = ({ party }: PlacementView): SigningParty | null =>
  party === 'citizen' || party === 'employer' || party === 'caseworker' ? party : null;

/** Why there is nothing to sign for the one who looks. */
function Standing({ view, own, texts }: { view: PlacementView; own: SigningParty | null; texts: Texts }) {
  const { lang } = useLanguage();
  const words = texts.placements.signing;
  const waitsFor = view.awaited.map((party) => texts.placements.partiesThe[party]);
  const who = new Intl.ListFormat(lang === 'da' ? 'da-DK' : 'en-GB').format(waitsFor);
  if (own && view.pending && view.signed[own]) {
    return (
      <Message tone="success" title={words.already}>
        {words.waiting(who)}
      </Message>
    );
  }
  return <Message tone="info">{waitsFor.length > 0 ? words.waiting(who) : words.nothing}</Message>;
}

function OwnSignature({ action, view, texts, own, formIds }: SigningPageProps & { own: SigningParty }) {
  const words = texts.placements.signing;
  return (
    <Section title={words.youSayYes}>
      <ul>
        {words.promises[own].map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ul>
      {own === 'caseworker' && <p>{words.caseworkerTitle}.</p>}
      <Form action={action} formId={formIds[own]} version={view.pending?.number} extra={{ party: own }}>
        <ButtonRow>
          <SubmitButton>{words.sign}</SubmitButton>
        </ButtonRow>
      </Form>
      {own === 'citizen' && <p>{words.doubt}</p>}
    </Section>
  );
}

function OnBehalfSignature({
  action,
  view,
  texts,
  form,
  formIds,
  party,
}: SigningPageProps & { party: 'citizen' | 'employer' }) {
  const words = texts.placements.signing;
  const name = nameFor(view, party);
  return (
    <Section title={words.onBehalfTitle(name)} lead={words.onBehalfText}>
      <Form
        action={action}
        formId={formIds[party]}
        version={view.pending?.number}
        extra={{ party }}
        label={words.onBehalfTitle(name)}
      >
        <OnBehalfField form={form} personName={name} />
        <ButtonRow>
          <SubmitButton variant="secondary">{words.signOnBehalf(name)}</SubmitButton>
        </ButtonRow>
      </Form>
    </Section>
  );
}
