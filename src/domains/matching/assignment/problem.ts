import { byText } from '../pair/text-order.ts';

export interface AssignmentInput {
  /** Ids, each once. */
  people: readonly string[];
  places: readonly { id: string; seats: number }[];
  /** A whole number, also below zero; null when this place is not acceptable for this person. */
  benefit: (personId: string, placeId: string) => number | null;
  /** Pairs somebody has settled already: they keep their seat, and the rest is shared out around them. */
  fixed?: readonly { personId: string; placeId: string }[];
}

/** The input by number instead of by id, in the order of the ids, with the fixed pairs taken out. */
export interface Problem {
  readonly people: readonly string[];
  readonly places: readonly string[];
  /** Seats left when the fixed have theirs. */
  readonly seats: readonly number[];
  /** By person, then by place. */
  readonly benefits: readonly (readonly (number | null)[])[];
}

/** @throws RangeError when a fixed pair is not acceptable or a place has more fixed people than seats */
export function problemOf({ people, places, benefit, fixed = [] }: AssignmentInput): Problem {
  for (const { personId, placeId } of fixed) {
    if (benefit(personId, placeId) === null) throw new RangeError(`${placeId} is not for ${personId}`);
  }
  const settled = new Set(fixed.map(({ personId }) => personId));
  const rest = people.filter((id) => !settled.has(id)).toSorted(byText);
  const inOrder = places.toSorted((a, b) => byText(a.id, b.id));
  const seats = inOrder.map(
    (place) => place.seats - fixed.filter(({ placeId }) => placeId === place.id).length,
  );
  if (seats.some((left) => left < 0)) throw new RangeError('more fixed people than seats');
  return {
    people: rest,
    places: inOrder.map(({ id }) => id),
    seats,
    benefits: rest.map((person) => inOrder.map((place) => benefit(person, place.id))),
  };
}
