import { type Way as ChannelAndAddress, wayToCitizen, wayToWorkplace } from '#domains/messages/index.ts';
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
      return reached(wayToCitizen(placement.citizen), {
        name: placement.citizen.name,
        language: placement.citizen.language,
        needsLink: !placement.citizen.hasAccount,
      });
    case 'employer': {
      const { workplace } = placement;
      // Signing cannot wait for a call: whoever would rather be called is written to as well.
      const contact = { ...workplace, contactChannel: workplace.contactChannel === 'sms' ? 'sms' : 'mail' };
      return reached(wayToWorkplace(contact), {
        name: workplace.contactName,
        language: 'da',
        needsLink: !workplace.hasMembers,
      });
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

const reached = (found: ChannelAndAddress | null, who: Pick<Way, 'name' | 'language' | 'needsLink'>) =>
  found && { ...who, ...found };

/** Whether a message reaches this party by itself; a letter has to be printed and posted by somebody. */
export const isWrittenTo = (placement: Placement, party: ReachedParty): boolean => {
  const way = wayTo(placement, party);
  return way !== null && way.channel !== 'letter';
};
