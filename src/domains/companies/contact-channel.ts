/** How a workplace's contact person prefers to hear from us. */
export const CONTACT_CHANNELS = ['mail', 'sms', 'phone'] as const;
export type ContactChannel = (typeof CONTACT_CHANNELS)[number];
