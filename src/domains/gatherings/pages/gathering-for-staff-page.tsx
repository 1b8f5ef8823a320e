import {
  ButtonLink,
  ButtonRow,
  CheckboxGroup,
  Details,
  EMPTY_FORM,
  EmptyState,
  Form,
  Heading,
  type Lang,
  Message,
  Section,
  SubmitButton,
  Table,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { newId } from '#platform/id.ts';
import type { Gathering, SignUpRow } from '../gathering-queries.ts';
import { GatheringFacts } from './gathering-facts.tsx';

export interface GatheringForStaffPageProps {
  gathering: Gathering;
  signUps: readonly SignUpRow[];
  now: Temporal.Instant;
  texts: Texts;
  lang: Lang;
}

export function GatheringForStaffPage({ gathering, signUps, now, texts, lang }: GatheringForStaffPageProps) {
  const words = texts.gatherings.staff;
  const here = `/arrangementer/${gathering.id}`;
  const begun = Temporal.Instant.compare(gathering.startsAt, now) <= 0;
  const seated = signUps.filter((one) => one.seated);
  const waiting = signUps.filter((one) => !one.seated);
  return (
    <>
      <Heading kicker={texts.gatherings.audiences[gathering.audience]}>{gathering.title}</Heading>
      {gathering.cancelledAt && (
        <Message tone="warning" title={texts.gatherings.page.cancelled}>
          {gathering.cancelReason}
        </Message>
      )}
      <GatheringFacts {...{ gathering, texts, lang }} />
      {!gathering.cancelledAt && !begun && (
        <ButtonRow>
          <ButtonLink href={`${here}/tilmeld-en`} variant="primary">
            {words.signUpSomeone}
          </ButtonLink>
          <ButtonLink href={`${here}/ret`}>{texts.common.change}</ButtonLink>
          <ButtonLink href={`${here}/aflys`} variant="tertiary">
            {words.cancel}
          </ButtonLink>
        </ButtonRow>
      )}
      <Section title={words.who(gathering.seated, gathering.capacity)} id="tilmeldte">
        {seated.length === 0 ? (
          <EmptyState title={words.nobody}>{words.nobodyText}</EmptyState>
        ) : begun && !gathering.cancelledAt ? (
          <Attendance here={here} seated={seated} texts={texts} />
        ) : (
          <SignUpTable
            caption={words.who(gathering.seated, gathering.capacity)}
            rows={seated}
            texts={texts}
          />
        )}
      </Section>
      {waiting.length > 0 && (
        <Section title={words.waiting(gathering.waiting)}>
          <SignUpTable caption={words.waiting(gathering.waiting)} rows={waiting} texts={texts} />
        </Section>
      )}
      {signUps.length > 0 && !begun && !gathering.cancelledAt && (
        <Details summary={words.takeOff}>
          <p>{words.takeOffText}</p>
          {signUps.map((one) => (
            <Form
              key={one.id}
              action={`${here}/meld-en-fra`}
              formId={newId()}
              extra={{ signUpId: one.id }}
              inline
            >
              <SubmitButton variant="tertiary">{words.takeOffOne(nameOf(one, texts))}</SubmitButton>
            </Form>
          ))}
        </Details>
      )}
      <Section title={texts.gatherings.page.about}>
        <p>{gathering.about}</p>
      </Section>
    </>
  );
}

const nameOf = ({ name, hidden, workplaceName }: SignUpRow, texts: Texts): string =>
  hidden ? texts.gatherings.staff.hidden : workplaceName ? `${name}, ${workplaceName}` : name;

function Name({ row, texts }: { row: SignUpRow; texts: Texts }) {
  if (row.hidden) return <>{texts.gatherings.staff.hidden}</>;
  if (row.citizenId) return <a href={`/borgere/${row.citizenId}`}>{row.name}</a>;
  if (row.workplaceId) return <a href={`/arbejdssteder/${row.workplaceId}`}>{nameOf(row, texts)}</a>;
  return <>{row.name}</>;
}

function SignUpTable({
  caption,
  rows,
  texts,
}: {
  caption: string;
  rows: readonly SignUpRow[];
  texts: Texts;
}) {
  const words = texts.gatherings.staff;
  return (
    <Table
      caption={caption}
      captionHidden
      compact
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { header: words.name, rowHeader: true, cell: (row) => <Name row={row} texts={texts} /> },
        { header: words.seats, align: 'end', cell: (row) => row.seats },
        { header: words.wishes, cell: (row) => (row.hidden ? '' : (row.wishes ?? '')) },
      ]}
    />
  );
}

/** When it has begun: who came. One form for all, as somebody stands with the list in hand. */
function Attendance({ here, seated, texts }: { here: string; seated: readonly SignUpRow[]; texts: Texts }) {
  const words = texts.gatherings.staff;
  return (
    <Form action={`${here}/fremmoede`} formId={newId()}>
      <CheckboxGroup
        form={{
          ...EMPTY_FORM,
          values: { attended: seated.filter((row) => row.attended).map(({ id }) => id) },
        }}
        name="attended"
        label={words.came}
        options={seated.map((row) => ({
          value: row.id,
          label: nameOf(row, texts),
          hint: row.attended === false ? words.stayedAway : undefined,
        }))}
        optional
      />
      <ButtonRow>
        <SubmitButton>{words.saveAttendance}</SubmitButton>
      </ButtonRow>
    </Form>
  );
}
