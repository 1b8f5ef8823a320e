export const messages = {
  outbox: {
    title: 'Udbakke',
    lead: 'Alt, hvad demoen har sendt. Intet af det forlader stedet.',
    empty: 'Der er ikke sendt noget endnu.',
    when: 'Hvornår',
    to: 'Til',
    how: 'Hvordan',
    subject: 'Emne',
    state: 'Status',
    sent: 'Sendt',
    waiting: 'På vej',
    failed: 'Kunne ikke sendes',
    channels: { mail: 'E-mail', sms: 'SMS', letter: 'Brev' } as Record<string, string>,
    attachments: 'Vedhæftet',
    noSubject: '(uden emne)',
  },
};
