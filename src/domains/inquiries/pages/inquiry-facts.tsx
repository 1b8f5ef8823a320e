import { formatMoment, Section, SummaryList, telHref } from '#design/index.ts';
import type { Inquiry } from '../inquiry.ts';
import type { InquiryPageProps } from './inquiry-forms.tsx';

/** Where the form to add a workplace begins with what we know already. */
const registerHref = ({ companyName, cvr, industry, contactName, phone, email }: Inquiry): string =>
  `/arbejdssteder/ny?${new URLSearchParams(
    Object.entries({
      companyName,
      cvr,
      industry,
      contactName,
      contactPhone: phone,
      contactEmail: email,
      contactChannel: phone ? 'phone' : 'mail',
    }).filter((pair): pair is [string, string] => pair[1] !== null),
  )}`;

/** Who asked for what, and what we know of the company. */
export function InquiryFacts({ inquiry, workplaces, texts, lang, today }: InquiryPageProps) {
  const words = texts.inquiries.page;
  const rows = [
    { label: words.need, value: texts.inquiries.needs[inquiry.need] },
    ...(inquiry.words ? [{ label: words.words, value: inquiry.words }] : []),
    { label: words.contact, value: inquiry.contactName },
    ...(inquiry.phone
      ? [{ label: words.phone, value: <a href={telHref(inquiry.phone)}>{inquiry.phone}</a> }]
      : []),
    ...(inquiry.email
      ? [{ label: words.email, value: <a href={`mailto:${inquiry.email}`}>{inquiry.email}</a> }]
      : []),
    {
      label: words.company,
      value: inquiry.companyId ? (
        <a href={`/virksomheder/${inquiry.companyId}`}>{inquiry.companyName}</a>
      ) : (
        inquiry.companyName
      ),
    },
    ...(inquiry.companyText === inquiry.companyName
      ? []
      : [{ label: words.wrote, value: inquiry.companyText }]),
    ...(inquiry.cvr ? [{ label: words.cvr, value: inquiry.cvr }] : []),
    ...(inquiry.industry
      ? [
          {
            label: words.industry,
            value: (texts.matching.industries as Record<string, string>)[inquiry.industry],
          },
        ]
      : []),
    { label: words.holder, value: inquiry.consultantName ?? texts.inquiries.list.nobody },
    { label: words.received, value: formatMoment(inquiry.receivedAt, lang, today) },
    ...(inquiry.onBehalfReason
      ? [{ label: words.onBehalf, value: texts.common.onBehalf.reasons[inquiry.onBehalfReason] }]
      : []),
  ];
  return (
    <Section title={words.who}>
      <SummaryList rows={rows} />
      {workplaces.length > 0 ? (
        <p>
          {words.places}:{' '}
          {workplaces.map(({ id, name }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <a href={`/arbejdssteder/${id}`}>{name}</a>
            </span>
          ))}
        </p>
      ) : inquiry.suspicion ? null : (
        <p>
          {words.unknownCompany} <a href={registerHref(inquiry)}>{words.registerWorkplace}</a>
        </p>
      )}
    </Section>
  );
}
