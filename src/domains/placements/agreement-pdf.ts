import { renderPdf } from '#platform/pdf/render-pdf.ts';
import { agreementWords } from './agreement-words.ts';
import type { Weekday } from './hours-plan.ts';
import { type SigningParty, signingParties } from './placement.ts';

export type AgreementSignature = {
  party: SigningParty;
  name: string;
  /** Null while the person has not signed this version. */
  signedAt: Temporal.Instant | null;
  way: 'site' | 'link' | 'on-behalf';
  onBehalfReason: string | null;
};

/** What a placement agreement says, in one version. Texts from lists (scheme, purposes …) are already in the reader's language. */
export type AgreementPdfData = {
  municipality: string;
  /** In running text: `virksomhedspraktik`. */
  scheme: string;
  version: { number: number; createdAt: Temporal.Instant; changeReason: string | null };
  citizen: { name: string; address: string | null };
  workplace: {
    company: string;
    name: string;
    address: string;
    cvr: string;
    pNumber: string;
    contact: string;
  };
  caseworker: { name: string; title: string | null; phone: string | null; email: string | null };
  purposes: readonly string[];
  purposeNote: string;
  tasks: string;
  startsOn: Temporal.PlainDate;
  endsOn: Temporal.PlainDate;
  /** Minutes a week from that day; no weekdays is a pause. */
  hours: readonly {
    fromDate: Temporal.PlainDate;
    weekdays: readonly Weekday[];
    practiceMinutes: number;
    paidMinutes: number;
    note: string | null;
  }[];
  /** Minutes in the whole period. */
  totals: { practiceMinutes: number; paidMinutes: number };
  mentor: { name: string; email: string | null; phone: string | null };
  perspective: string | null;
  jobAgreement: string | null;
  followUps: readonly { on: Temporal.PlainDate; label: string }[];
  signatures: readonly AgreementSignature[];
};

type Lang = 'da' | 'en';
const locales = { da: 'da-DK', en: 'en-GB' } as const;
const fill = (text: string, values: Record<string, string | number>) =>
  text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** The agreement as a tagged PDF. */
export function renderAgreementPdf(data: AgreementPdfData, lang: Lang): Buffer {
  const words = agreementWords[lang];
  const day = (date: Temporal.PlainDate) => date.toLocaleString(locales[lang], { dateStyle: 'long' });
  const moment = (instant: Temporal.Instant) =>
    instant.toLocaleString(locales[lang], {
      dateStyle: 'long',
      timeStyle: 'short',
      timeZone: 'Europe/Copenhagen',
    });
  const time = (minutes: number) =>
    [
      minutes % 60 !== minutes || minutes === 0 ? `${Math.floor(minutes / 60)} ${words.hoursSign}` : '',
      minutes % 60 ? `${minutes % 60} ${words.minutesSign}` : '',
    ]
      .filter(Boolean)
      .join(' ');
  const some = (...texts: (string | null)[]) => texts.filter((text) => text?.trim());
  const allSigned = signingParties.every((party) =>
    data.signatures.some((s) => s.party === party && s.signedAt),
  );
  const title = fill(words.title, { scheme: data.scheme });
  const created = data.version.createdAt.toZonedDateTimeISO('Europe/Copenhagen').toPlainDate();
  const version = fill(words.version, { number: data.version.number, date: day(created) });

  const paper = {
    words,
    lang,
    title,
    municipality: data.municipality,
    version: allSigned ? version : `${version}. ${words.draft}`,
    foot: `${title}. ${version}`,
    changeReason: data.version.changeReason,
    parties: [
      { role: words.citizen, name: data.citizen.name, lines: some(data.citizen.address) },
      {
        role: words.employer,
        name: data.workplace.company,
        lines: some(
          data.workplace.name === data.workplace.company ? null : data.workplace.name,
          data.workplace.address,
          fill(words.cvr, { number: data.workplace.cvr }),
          fill(words.pNumber, { number: data.workplace.pNumber }),
          data.workplace.contact,
        ),
      },
      {
        role: words.caseworker,
        name: data.municipality,
        lines: some(
          data.caseworker.name,
          data.caseworker.title,
          data.caseworker.phone,
          data.caseworker.email,
        ),
      },
    ],
    purposes: data.purposes,
    purposeNote: data.purposeNote,
    tasks: data.tasks,
    period: fill(words.fromTo, { from: day(data.startsOn), to: day(data.endsOn) }),
    hours: data.hours.map((step) => ({
      from: day(step.fromDate),
      weekdays: step.weekdays.length ? weekdays(step.weekdays, lang) : words.pause,
      practice: time(step.practiceMinutes),
      paid: time(step.paidMinutes),
      note: step.note,
    })),
    totals: fill(words.totals, {
      practice: time(data.totals.practiceMinutes),
      paid: time(data.totals.paidMinutes),
    }),
    mentor: [
      [words.name, data.mentor.name],
      [words.phone, data.mentor.phone],
      [words.email, data.mentor.email],
    ],
    perspective: some(data.perspective, data.jobAgreement),
    followUps: data.followUps.map(({ on, label }) => `${day(on)}: ${label}`),
    signatures: data.signatures.map((signature) => ({
      name: signature.name,
      role: words[signature.party],
      isSigned: signature.signedAt !== null,
      signed: signature.signedAt
        ? fill(words[signature.way], { time: moment(signature.signedAt) }) +
          (signature.onBehalfReason ? `: ${signature.onBehalfReason}` : '')
        : words.notSigned,
    })),
  };
  return renderPdf('domains/placements/agreement.typ', paper, data.version.createdAt);
}

/** "mandag, onsdag og fredag" */
function weekdays(days: readonly Weekday[], lang: Lang): string {
  const monday = Temporal.PlainDate.from('2024-01-01');
  const names = days
    .toSorted()
    .map((day) => monday.add({ days: day - 1 }).toLocaleString(locales[lang], { weekday: 'long' }));
  return new Intl.ListFormat(locales[lang]).format(names);
}
