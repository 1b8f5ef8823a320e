import {
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  Details,
  EmptyState,
  Form,
  Heading,
  Message,
  Section,
  SubmitButton,
} from '#design/index.ts';
import type { Group } from '#domains/administration/index.ts';
import { newId } from '#platform/id.ts';
import { groupPath } from '../group-words.ts';
import { fields, pairWord, type Sharing, sharingPath } from '../sharing-address.ts';
import { ChangePlace } from './change-place.tsx';
import { type Shown, titleAt } from './shown.ts';
import { WhyWithout } from './why-without.tsx';
import { WithPlace } from './with-place.tsx';

export interface SharingPageProps extends Shown {
  group: Group;
  sharing: Sharing;
  /** What was seen is no longer so. */
  changed: boolean;
}

/** Who could have which place: those without one first, then everybody, then the suggestions. */
export function SharingPage({ group, sharing, changed, ...shown }: SharingPageProps) {
  const { texts, members, shared, suggested, lines } = shown;
  const words = texts.groupPlaces.sharing;
  const path = `${groupPath(group)}/fordel`;
  const placed = shared.assigned.filter(({ placeId }) => placeId !== null);
  const left = members.filter(
    ({ id }) =>
      !placed.some(({ personId }) => personId === id) && !suggested.some((one) => one.citizenId === id),
  );
  const otherPlaces = sharingPath(group, { citizenIds: sharing.citizenIds });
  if (lines.size === 0) {
    return (
      <>
        <Heading>{words.title}</Heading>
        <EmptyState title={words.closedTitle} action={{ href: otherPlaces, label: words.otherPlaces }}>
          {words.closedText}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      {changed && (
        <Message tone="warning" title={words.refusedTitle}>
          <p>{words.changed}</p>
        </Message>
      )}
      <Heading lead={words.lead(placed.length, left.length, suggested.length)}>{words.title}</Heading>
      <Refused {...shown} />
      {suggested.length > 0 && <AlreadySuggested {...shown} />}
      <Details summary={words.how}>
        <ol>
          {words.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ol>
      </Details>
      <form action={path} method="get">
        {sharing.citizenIds.map((id) => (
          <input key={id} type="hidden" name={fields.citizen} value={id} />
        ))}
        {sharing.openingIds.map((id) => (
          <input key={id} type="hidden" name={fields.opening} value={id} />
        ))}
        {left.length > 0 && (
          <Section title={words.withoutTitle}>
            <div class="ff-stack">
              {left.map((member) => (
                <Card key={member.id} level={3} title={member.name}>
                  <WhyWithout member={member} openings={lines.size} {...shown} />
                  <ChangePlace member={member} placeId={null} sharing={sharing} {...shown} />
                </Card>
              ))}
            </div>
          </Section>
        )}
        {placed.length > 0 && <WithPlace placed={placed} sharing={sharing} {...shown} />}
        {placed.length > 0 && <p>{words.recomputeLead}</p>}
        <ButtonRow>
          <Button type="submit">{words.recompute}</Button>
          <ButtonLink variant="tertiary" href={otherPlaces}>
            {words.otherPlaces}
          </ButtonLink>
          <ButtonLink variant="tertiary" href={groupPath(group)}>
            {words.otherPeople}
          </ButtonLink>
        </ButtonRow>
      </form>
      {placed.length > 0 && (
        <Section title={words.suggestTitle} lead={words.suggestLead}>
          <Form action={path} formId={newId()}>
            {placed.map(({ personId, placeId }) => (
              <input
                key={personId}
                type="hidden"
                name="par"
                value={pairWord({ citizenId: personId, openingId: placeId! })}
              />
            ))}
            <Carried sharing={sharing} />
            <SubmitButton>{words.suggest(placed.length)}</SubmitButton>
          </Form>
        </Section>
      )}
    </>
  );
}

/** The same page again when something has changed meanwhile. */
function Carried({ sharing: { citizenIds, openingIds, fixed, excluded } }: { sharing: Sharing }) {
  const rows = [
    ...citizenIds.map((id) => [fields.citizen, id] as const),
    ...openingIds.map((id) => [fields.opening, id] as const),
    ...fixed.map((pair) => [fields.fixed, pairWord(pair)] as const),
    ...excluded.map((pair) => [fields.excluded, pairWord(pair)] as const),
  ];
  return (
    <>
      {rows.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}

function Refused({ shared, members, lines, texts }: Shown) {
  const words = texts.groupPlaces.sharing;
  if (shared.refused.length === 0) return null;
  return (
    <Message tone="warning" title={words.refusedTitle}>
      {shared.refused.map((pair) => {
        const member = members.find(({ id }) => id === pair.citizenId);
        const line = lines.get(pair.openingId);
        return (
          <p key={pairWord(pair)}>
            {member && line ? words.refused(member.name, titleAt(line, texts)) : words.refusedOther}
          </p>
        );
      })}
    </Message>
  );
}

function AlreadySuggested({ suggested, members, lines, texts }: Shown) {
  const words = texts.groupPlaces.sharing;
  const inOrder = members.flatMap(({ id: citizenId, name }) =>
    suggested
      .filter((one) => one.citizenId === citizenId)
      .map(({ id, openingId }) => ({ id, name, openingId })),
  );
  return (
    <Section title={words.suggestedTitle} lead={words.suggestedLead}>
      <ul>
        {inOrder.map(({ id, name, openingId }) => (
          <li key={id}>
            {name}: {titleAt(lines.get(openingId)!, texts)}.{' '}
            <a href={`/forslag/${id}`}>
              {words.suggested}
              <span class="sr-only">: {name}</span>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
