import { formatMoment } from '#design/index.ts';
import type { Actor } from '#domains/access/index.ts';
import { type Lang, textsFor } from '#locales/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { sendMessage } from '#platform/jobs/outbox.ts';
import type { MailAttachment } from '#platform/mail/mailer.ts';
import { meetingFile } from './meeting-file.ts';
import type { Meeting, Organiser } from './suggestion.ts';
import type { Suggestion } from './suggestion-facts.ts';
import { languageOf, tellParty, type Words } from './tell-party.ts';

type Change = 'set' | 'moved' | 'cancelled';

/** The meeting to citizen, workplace and the colleagues named on the citizen, each with their own calendar file. */
export async function tellMeeting(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  suggestion: Suggestion,
  meeting: Meeting,
  change: Change,
): Promise<void> {
  const staff = staffAddresses(suggestion, meeting);
  const organiser = staff[0];
  const cancelled = change === 'cancelled';
  const fileFor = (attendee: Organiser | null, lang: Lang): MailAttachment[] =>
    organiser && attendee
      ? [meetingFile(suggestion, meeting, { organiser, attendee }, textsFor(lang), clock.now(), cancelled)]
      : [];

  for (const recipient of ['citizen', 'employer'] as const) {
    const lang = languageOf(suggestion, recipient);
    const { citizen, workplace } = suggestion;
    const [name, email] =
      recipient === 'citizen'
        ? [citizen.name, citizen.email]
        : [workplace.contactName, workplace.contactEmail];
    const words = meetingWords(suggestion, meeting, change, name, lang, clock);
    const file = fileFor(email ? { name, email } : null, lang);
    await tellParty(tx, clock, actor, suggestion, recipient, words, file);
  }
  for (const colleague of staff) {
    const words = meetingWords(suggestion, meeting, change, colleague.name, 'da', clock);
    await sendMessage(
      tx,
      {
        channel: 'mail',
        toName: colleague.name,
        toAddress: colleague.email,
        subject: words.subject,
        body: words.body,
        attachments: fileFor(colleague, 'da'),
        about: `suggestion:${suggestion.id}`,
      },
      clock.now(),
    );
  }
}

function meetingWords(
  { opening }: Suggestion,
  { startsAt, minutes, place }: Meeting,
  change: Change,
  name: string,
  lang: Lang,
  clock: Clock,
): Words {
  const words = textsFor(lang).suggestions.messages.meeting;
  const when = formatMoment(startsAt, lang, clock.today());
  const about = words.title(opening.title);
  if (change === 'cancelled') {
    const subject = words.cancelled(when);
    return { subject, body: words.cancelledBody(name, when), sms: subject };
  }
  return {
    subject: change === 'moved' ? words.moved(when) : words.subject(when),
    body: words.body(name, about, when, minutes, place),
    sms: words.sms(about, when, place),
  };
}

/** Whoever called it, then the colleagues named on the citizen; each once, and only those with a mail address. */
function staffAddresses({ caseworker, consultant }: Suggestion, { organiser }: Meeting): Organiser[] {
  const byEmail = new Map<string, Organiser>();
  for (const one of [organiser, caseworker, consultant]) {
    if (one?.email) byEmail.set(one.email, { name: one.name, email: one.email });
  }
  return [...byEmail.values()];
}
