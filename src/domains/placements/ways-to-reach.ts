import { newestVersion } from './agreement-terms.ts';
import { agreementInForce } from './placement.ts';
import type { Placement, PlacementVersion } from './placement-facts.ts';

export type ReachedParty = 'citizen' | 'employer' | 'mentor' | 'caseworker';

export interface Way {
  name: string;
  channel: 'mail' | 'sms' | 'letter';
  address: string;
  language: 'da' | 'en';
  /** Someone who logs in gets the address of the page; others get a link of their own. */
  needsLink: boolean;
}

/** The mentor is the one of the agreement that applies; a change is theirs only when it is signed. */
export function mentorVersion(placement: Placement): PlacementVersion {
  const inForce = agreementInForce(placement)?.number;
  return placement.versions.find(({ number }) => number === inForce) ?? newestVersion(placement.versions);
}

/** How a party is told, by their own choice as far as we know an address for it. Null: they have to be called. */
export function wayTo(placement: Placement, party: ReachedParty): Way | null {
  switch (party) {
    case 'citizen':
      return wayToCitizen(placement.citizen);
    case 'employer': {
      const { contactName, contactEmail, contactPhone, contactChannel, hasMembers } = placement.workplace;
      const common = { name: contactName, language: 'da', needsLink: !hasMembers } as const;
      const mail = contactEmail ? ({ ...common, channel: 'mail', address: contactEmail } as const) : null;
      const sms = contactPhone ? ({ ...common, channel: 'sms', address: contactPhone } as const) : null;
      return contactChannel === 'sms' ? (sms ?? mail) : (mail ?? sms);
    }
    case 'mentor': {
      const { mentorName, mentorEmail, mentorPhone } = mentorVersion(placement);
      const common = { name: mentorName, language: 'da', needsLink: true } as const;
      if (mentorEmail) return { ...common, channel: 'mail', address: mentorEmail };
      return mentorPhone ? { ...common, channel: 'sms', address: mentorPhone } : null;
    }
    case 'caseworker': {
      const { caseworker } = placement;
      if (!caseworker?.email) return null;
      return {
        name: caseworker.name,
        language: 'da',
        needsLink: false,
        channel: 'mail',
        address: caseworker.email,
      };
    }
  }
}

function wayToCitizen(citizen: Placement['citizen']): Way | null {
  const common = { name: citizen.name, language: citizen.language, needsLink: !citizen.hasAccount };
  const mail: Way | null = citizen.email ? { ...common, channel: 'mail', address: citizen.email } : null;
  const sms: Way | null = citizen.phone ? { ...common, channel: 'sms', address: citizen.phone } : null;
  const postal = [citizen.address, citizen.postalCode].filter(Boolean).join('\n');
  const letter: Way | null = citizen.address ? { ...common, channel: 'letter', address: postal } : null;
  switch (citizen.preferredChannel) {
    case 'mail':
      return mail ?? sms ?? letter;
    case 'sms':
      return sms ?? mail ?? letter;
    case 'letter':
      return letter;
    case 'phone':
      return null;
  }
}

/** Whether a message reaches this party by itself; a letter has to be printed and posted by somebody. */
export const isWrittenTo = (placement: Placement, party: ReachedParty): boolean => {
  const way = wayTo(placement, party);
  return way !== null && way.channel !== 'letter';
};
