import { ButtonLink, ButtonRow, telHref } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { WorkplaceView } from '../workplace-view.ts';

/** What can be begun from here: people called for, the year told, small tasks made into a job. */
export function Ways({ view, here, texts }: { view: WorkplaceView; here: string; texts: Texts }) {
  const { page } = texts.seasons;
  const staff = view.placements !== null;
  return (
    <ButtonRow>
      {staff && view.mayEdit && (
        <ButtonLink
          variant={view.openings.length > 0 ? 'primary' : 'secondary'}
          href={`/besoeg/nyt?arbejdssted=${view.card.id}`}
        >
          {texts.visits.workplace.visit}
        </ButtonLink>
      )}
      {staff && view.card.contactPhone && (
        <ButtonLink phoneOnly href={telHref(view.card.contactPhone)}>
          {texts.companies.page.call(view.card.contactName)}
        </ButtonLink>
      )}
      {view.mayEdit && <ButtonLink href={`${here}/kald`}>{page.callLink}</ButtonLink>}
      {staff && view.mayEdit && (
        <ButtonLink href={`${here}/smaajob`}>{texts.smallJobs.carve.link}</ButtonLink>
      )}
      <ButtonLink variant="tertiary" href={`${here}/saeson`}>
        {staff ? page.linkStaff : page.link}
      </ButtonLink>
    </ButtonRow>
  );
}
