import {
  type Action,
  agreementInForce,
  allowedActions,
  type Party,
  pendingVersion,
  type SignedBy,
  type SigningParty,
  type Status,
  signedBy,
  signersAwaited,
  status,
  type WorkplaceParty,
  workplaceSeesPerson,
} from './placement.ts';
import type { Placement, PlacementSignature, PlacementVersion, StaffMember } from './placement-facts.ts';

/** What one party may see of a placement. What is not theirs is not in it, so a page cannot show it by mistake. */
export interface PlacementView {
  id: string;
  party: Party;
  status: Status;
  scheme: string;
  /** Null for a workplace before the agreement is sent, and from the day it ends. `id` is for staff and the person. */
  person: { id: string | null; name: string } | null;
  workplace: Pick<
    Placement['workplace'],
    | 'id'
    | 'name'
    | 'companyName'
    | 'address'
    | 'postalCode'
    | 'city'
    | 'contactName'
    | 'contactEmail'
    | 'contactPhone'
  >;
  caseworker: StaffMember | null;
  consultant: StaffMember | null;
  /** The colleague of the municipality this party calls first. */
  contact: StaffMember | null;
  /** What all three have signed. */
  inForce: PlacementVersion | null;
  /** The newest version, while it is not in force; unsent ones are the staff's own. */
  pending: PlacementVersion | null;
  signed: SignedBy;
  signatures: readonly PlacementSignature[];
  awaited: SigningParty[];
  end: { kind: string; endedOn: Temporal.PlainDate } | null;
  /** Whether the workplace may know the person afterwards: the person's to say, and only once it is over. */
  contactAfter: 'yes' | 'no' | 'unsaid' | null;
  may: Action[];
}

const staffParties: readonly Party[] = ['caseworker', 'consultant', 'manager'];
export const isStaffParty = (party: Party): boolean => staffParties.includes(party);
const isWorkplaceParty = (party: Party): party is WorkplaceParty =>
  party === 'employer' || party === 'mentor';
const decidesContact: readonly Party[] = ['citizen', 'caseworker', 'consultant'];
const over: readonly Status[] = ['ended', 'stopped', 'past-end-not-closed'];
const saidOf = ({ contactAfterEnd }: Placement): 'yes' | 'no' | 'unsaid' =>
  contactAfterEnd === null ? 'unsaid' : contactAfterEnd ? 'yes' : 'no';
const nobodySigned: SignedBy = { citizen: null, employer: null, caseworker: null };

/** `hiddenName` stands where a workplace would read a protected name. */
export function placementView(
  placement: Placement,
  party: Party,
  today: Temporal.PlainDate,
  hiddenName = '',
): PlacementView {
  const current = status(placement, today);
  const seesPerson = isWorkplaceParty(party) ? workplaceSeesPerson(placement, today, party) : true;
  const { id, name, companyName, address, postalCode, city, contactName, contactEmail, contactPhone } =
    placement.workplace;
  const { caseworker, consultant } = placement;
  const common = {
    id: placement.id,
    party,
    status: current,
    scheme: placement.scheme,
    workplace: { id, name, companyName, address, postalCode, city, contactName, contactEmail, contactPhone },
    caseworker,
    consultant,
    contact: party === 'citizen' ? (caseworker ?? consultant) : (consultant ?? caseworker),
    // The kind of end says something about the person, so the workplace gets its day only.
    end: placement.end && {
      kind: isWorkplaceParty(party) ? 'over' : placement.end.kind,
      endedOn: placement.end.endedOn,
    },
    contactAfter: decidesContact.includes(party) && over.includes(current) ? saidOf(placement) : null,
    may: allowedActions(current, placement, party),
  };
  if (!seesPerson) {
    return {
      ...common,
      person: null,
      inForce: null,
      pending: null,
      signed: nobodySigned,
      signatures: [],
      awaited: [],
    };
  }
  const numberOf = (version: { number: number } | null) =>
    placement.versions.find((v) => v.number === version?.number) ?? null;
  const newest = numberOf(pendingVersion(placement));
  const inForce = numberOf(agreementInForce(placement));
  const pending = newest && (newest.sentAt || isStaffParty(party)) ? newest : null;
  const shown = pending ?? inForce;
  const hidesName = isWorkplaceParty(party) && placement.citizen.protected;
  const ofShown = placement.signatures.filter((s) => s.version === shown?.number);
  return {
    ...common,
    person: {
      id: isWorkplaceParty(party) ? null : placement.citizen.id,
      name: hidesName ? hiddenName : placement.citizen.name,
    },
    inForce,
    pending,
    signed: shown ? signedBy(placement, shown.number) : nobodySigned,
    signatures: ofShown.map((s) =>
      isWorkplaceParty(party) && s.party === 'citizen'
        ? // Why the municipality signed for the person is between those two.
          { ...s, name: hidesName ? hiddenName : s.name, onBehalfReason: null }
        : s,
    ),
    awaited: pending ? signersAwaited(placement) : [],
  };
}
