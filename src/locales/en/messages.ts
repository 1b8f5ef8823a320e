import type { messages as da } from '../da/messages.ts';

export const messages: typeof da = {
  outbox: {
    title: 'Outbox',
    lead: 'Everything the demo has sent. None of it leaves the place.',
    empty: 'Nothing has been sent yet.',
    when: 'When',
    to: 'To',
    how: 'How',
    subject: 'Subject',
    state: 'Status',
    sent: 'Sent',
    waiting: 'On its way',
    failed: 'Could not be sent',
    channels: { mail: 'E-mail', sms: 'Text message', letter: 'Letter' },
    attachments: 'Attached',
    noSubject: '(no subject)',
  },
};
