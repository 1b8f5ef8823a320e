import { ButtonLink, ButtonRow, Section } from '#design/index.ts';
import { WorkChain } from '#domains/work-chain/index.ts';
import type { CitizenPageProps } from './citizen-page.tsx';

/** How many hours in all, and where more could come from. */
export function WorkPart({ card, work, may, today, texts, lang }: CitizenPageProps) {
  if (work.length === 0 && !may.findOpenings && !may.seeNeeds) return null;
  return (
    <Section title={texts.workChain.title}>
      {work.length > 0 ? <WorkChain {...{ work, today, texts, lang }} /> : <p>{texts.workChain.none}</p>}
      <ButtonRow>
        {may.findOpenings && (
          <>
            <ButtonLink href={`/borgere/${card.id}/smaajob`}>{texts.smallJobs.person.link}</ButtonLink>
            <ButtonLink variant="tertiary" href={`/borgere/${card.id}/jobbank`}>
              {texts.seasons.bank.link}
            </ButtonLink>
          </>
        )}
        {may.seeNeeds && (
          <ButtonLink variant="tertiary" href={`/borgere/${card.id}/profil`}>
            {texts.marketplace.staff.profileLink}
          </ButtonLink>
        )}
      </ButtonRow>
    </Section>
  );
}
