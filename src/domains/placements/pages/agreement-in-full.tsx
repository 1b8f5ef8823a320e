import { formatMoment, formatPeriod, StatusTag, SummaryList, useLanguage } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { stepLine } from '../hours-words.ts';
import { type SignedBy, signingParties } from '../placement.ts';
import type { PlacementSignature, PlacementVersion } from '../placement-facts.ts';

/** Text with the line breaks somebody typed. */
export const Lines = ({ text }: { text: string }) => <span class="ff-lines">{text}</span>;

/** Everything the agreement says, field by field. */
export function AgreementInFull({
  version,
  texts,
  today,
}: {
  version: PlacementVersion;
  texts: Texts;
  today: Temporal.PlainDate;
}) {
  const { lang } = useLanguage();
  const words = texts.placements;
  const purposes = version.purposes.map((code) => words.purposes[code]?.name ?? code);
  return (
    <SummaryList
      rows={[
        { label: words.overview.period, value: formatPeriod(version.startsOn, version.endsOn, lang, today) },
        {
          label: words.agreement.hours,
          value: <Lines text={version.steps.map((step) => stepLine(step, texts, lang, today)).join('\n')} />,
        },
        { label: words.overview.tasks, value: <Lines text={version.tasks} /> },
        {
          label: words.overview.purpose,
          value: <Lines text={`${purposes.join('. ')}.\n${version.purposeNote}`} />,
        },
        {
          label: words.overview.mentor,
          value: [version.mentorName, version.mentorPhone, version.mentorEmail].filter(Boolean).join(', '),
        },
        {
          label: words.form.perspective,
          value: (
            <Lines
              text={[words.perspectives[version.perspective] ?? version.perspective, version.jobAgreement]
                .filter(Boolean)
                .join('\n')}
            />
          ),
        },
      ]}
    />
  );
}

/** Who has signed, when and how. `signed` is what counts; a name alone is not yet a signature. */
export function Signatures({
  signed,
  signatures,
  texts,
  today,
}: {
  signed: SignedBy;
  signatures: readonly PlacementSignature[];
  texts: Texts;
  today: Temporal.PlainDate;
}) {
  const { lang } = useLanguage();
  const words = texts.placements;
  return (
    <SummaryList
      rows={signingParties.map((party) => {
        const signature = signed[party] && signatures.find((known) => known.party === party);
        return {
          label: words.parties[party],
          value: signature ? (
            <>
              {words.agreement.signedBy(signature.name, formatMoment(signature.signedAt, lang, today))}
              {signature.onBehalfReason &&
                `. ${words.agreement.wayOnBehalf((texts.common.onBehalf.reasons[signature.onBehalfReason] ?? signature.onBehalfReason).toLowerCase())}`}
            </>
          ) : (
            <StatusTag tone="warning">{words.overview.notSigned}</StatusTag>
          ),
        };
      })}
    />
  );
}
