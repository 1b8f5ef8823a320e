import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import type { Placement } from './placement-facts.ts';
import { tellParty } from './tell-parties.ts';
import { mentorVersion } from './ways-to-reach.ts';

export const linkParties = ['citizen', 'employer', 'mentor'] as const;
export type LinkParty = (typeof linkParties)[number];
export const linkChannels = ['mail', 'sms'] as const;

/** Where a party can get a link. */
export function addressesOf(placement: Placement, party: LinkParty) {
  const { citizen, workplace } = placement;
  const version = mentorVersion(placement);
  if (party === 'citizen') return { name: citizen.name, mail: citizen.email, sms: citizen.phone };
  if (party === 'employer')
    return { name: workplace.contactName, mail: workplace.contactEmail, sms: workplace.contactPhone };
  return { name: version.mentorName, mail: version.mentorEmail, sms: version.mentorPhone };
}

export interface SendPlacementLink {
  placement: Placement;
  party: LinkParty;
  channel: (typeof linkChannels)[number];
  baseUrl: string;
}

/** Sends a new link to the address we know. False when we know none of that kind. */
export async function sendPlacementLink(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  input: SendPlacementLink,
): Promise<boolean> {
  const { placement, party, channel, baseUrl } = input;
  const known = addressesOf(placement, party);
  const address = known[channel];
  if (!address) return false;
  const language = party === 'citizen' ? placement.citizen.language : 'da';
  const way = { name: known.name, channel, address, language, needsLink: true };
  await tellParty(tx, { clock, actor, baseUrl }, placement, { party, occasion: 'link', way });
  await recordEvent(tx, clock, actor, {
    kind: 'placement.link-sent',
    citizenId: placement.citizen.id,
    subjectId: placement.id,
    data: { party, channel },
  });
  return true;
}
