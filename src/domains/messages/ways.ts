/** How somebody is reached by a message that goes by itself, or by a letter somebody posts. */
export interface Way {
  channel: 'mail' | 'sms' | 'letter';
  address: string;
}

type WayWithoutLetter = Way & { channel: 'mail' | 'sms' };

export interface CitizenContact {
  email: string | null;
  phone: string | null;
  address: string | null;
  postalCode: string | null;
  preferredChannel: string;
}

export interface WorkplaceContact {
  contactEmail: string | null;
  contactPhone: string | null;
  contactChannel: string;
}

/** By the citizen's own choice, as far as we know an address for it. Null: they have to be called. */
export function wayToCitizen(contact: CitizenContact): Way | null {
  const mail: Way | null = contact.email ? { channel: 'mail', address: contact.email } : null;
  const sms: Way | null = contact.phone ? { channel: 'sms', address: contact.phone } : null;
  const postal = [contact.address, contact.postalCode].filter(Boolean).join('\n');
  const letter: Way | null = contact.address ? { channel: 'letter', address: postal } : null;
  if (contact.preferredChannel === 'mail') return mail ?? sms ?? letter;
  if (contact.preferredChannel === 'sms') return sms ?? mail ?? letter;
  return contact.preferredChannel === 'letter' ? letter : null;
}

/** Null: the contact has to be called. */
export function wayToWorkplace(contact: WorkplaceContact): WayWithoutLetter | null {
  const mail: WayWithoutLetter | null = contact.contactEmail
    ? { channel: 'mail', address: contact.contactEmail }
    : null;
  const sms: WayWithoutLetter | null = contact.contactPhone
    ? { channel: 'sms', address: contact.contactPhone }
    : null;
  if (contact.contactChannel === 'phone') return null;
  return contact.contactChannel === 'sms' ? (sms ?? mail) : (mail ?? sms);
}
