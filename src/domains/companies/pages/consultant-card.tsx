import { ContactCard, formatDate, type Lang } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { StandIn } from '../portfolio/stand-ins-today.ts';
import type { WorkplaceCard } from '../workplace-queries.ts';

/** The workplace's consultant, or whoever answers while that one is away; nothing when there is none. */
export function ConsultantCard({
  card,
  standIn,
  own,
  today,
  texts,
  lang,
}: {
  card: WorkplaceCard;
  standIn: StandIn | null;
  /** It is the employer's own consultant. */
  own: boolean;
  today: Temporal.PlainDate;
  texts: Texts;
  lang: Lang;
}) {
  const words = texts.companies.page;
  if (!card.consultantName) return null;
  const shown = standIn ?? {
    name: card.consultantName,
    phone: card.consultantPhone,
    email: card.consultantEmail,
  };
  return (
    <ContactCard
      kicker={own ? words.yourConsultant : words.consultant}
      name={shown.name}
      jobTitle={own ? words.consultant : undefined}
      phone={shown.phone ?? undefined}
      mail={shown.email ?? undefined}
    >
      {standIn && <p>{texts.portfolio.standIn(standIn.for, formatDate(standIn.until, lang, today))}</p>}
    </ContactCard>
  );
}
