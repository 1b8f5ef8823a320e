import {
  Button,
  ButtonLink,
  ButtonRow,
  CheckboxGroup,
  Details,
  EmptyState,
  Heading,
  Message,
} from '#design/index.ts';
import type { Group } from '#domains/administration/index.ts';
import type { OpeningLine } from '#domains/matching/index.ts';
import type { Texts } from '#locales/index.ts';
import type { PossiblePlace } from '../choose-places.ts';
import { groupPath } from '../group-words.ts';
import type { Member } from '../member-queries.ts';
import { fields } from '../sharing-address.ts';

/** Fewer than these are not worth a fold. */
const fewestFolded = 4;

type ShownPlace = PossiblePlace & { line: OpeningLine };

export interface ChoosePlacesProps {
  group: Group;
  members: readonly Member[];
  places: readonly ShownPlace[];
  texts: Texts;
}

/** Which openings the group shares. */
export function ChoosePlacesPage({ group, members, places, texts }: ChoosePlacesProps) {
  const words = texts.groupPlaces.places;
  const back = { href: groupPath(group), label: texts.groupPlaces.sharing.otherPeople };
  if (members.length === 0) {
    return (
      <>
        <Heading>{words.title}</Heading>
        <EmptyState title={words.nobodyTitle} action={{ href: groupPath(group), label: words.nobodyAction }}>
          {words.nobodyText}
        </EmptyState>
      </>
    );
  }
  const chosen = places.filter((place) => place.chosen);
  const folds = chosen.length > 0 && places.length - chosen.length >= fewestFolded;
  const first = folds ? chosen : places;
  const others = folds ? places.filter((place) => !place.chosen) : [];
  const untold = members.filter(({ needsTold }) => !needsTold);
  return (
    <>
      <Heading lead={places.length > 0 ? words.lead(members.length) : undefined}>{words.title}</Heading>
      {untold.length > 0 && (
        <Message tone="warning" title={words.untoldTitle}>
          <p>{words.untold(untold.map(({ name }) => name).join(', '))}</p>
        </Message>
      )}
      {places.length === 0 ? (
        <EmptyState title={words.emptyTitle} action={back} icon="search">
          {words.emptyText}
        </EmptyState>
      ) : (
        <form action={`${groupPath(group)}/fordel`} method="get">
          {members.map(({ id }) => (
            <input key={id} type="hidden" name={fields.citizen} value={id} />
          ))}
          <PlaceBoxes label={words.which} places={first} of={members.length} texts={texts} />
          {others.length > 0 && (
            <Details summary={words.others(others.length)}>
              <PlaceBoxes
                id="andre-pladser"
                label={words.othersLabel}
                places={others}
                of={members.length}
                texts={texts}
              />
            </Details>
          )}
          <ButtonRow>
            <Button type="submit" variant="primary">
              {words.share}
            </Button>
            <ButtonLink variant="tertiary" href={back.href}>
              {back.label}
            </ButtonLink>
          </ButtonRow>
        </form>
      )}
    </>
  );
}

function PlaceBoxes({
  id,
  label,
  places,
  of,
  texts,
}: {
  id?: string;
  label: string;
  places: readonly ShownPlace[];
  /** How many people share. */
  of: number;
  texts: Texts;
}) {
  const words = texts.groupPlaces.places;
  const chosen = places.filter((place) => place.chosen).map(({ vacancy }) => vacancy.id);
  return (
    <CheckboxGroup
      form={{ values: { [fields.opening]: chosen }, errors: {} }}
      name={fields.opening}
      id={id}
      label={label}
      options={places.map(({ vacancy, fits, line }) => ({
        value: vacancy.id,
        label: words.at(line.title, line.workplaceName),
        hint: words.hint(vacancy.placesFree, fits, of),
      }))}
    />
  );
}
