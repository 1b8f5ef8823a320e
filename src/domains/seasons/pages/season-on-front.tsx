import { ButtonLink, ButtonRow, Section } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { SeasonOnFront } from '../season-front.ts';
import { Share } from './share.tsx';

/** With pride: how many came this way; then the way to call for more. */
export function SeasonFront({ places, texts }: { places: readonly SeasonOnFront[]; texts: Texts }) {
  const { page, callOff, month } = { ...texts.seasons };
  return (
    <>
      {places.map((place) => (
        <Section
          key={place.workplaceId}
          title={places.length === 1 ? page.callNow : `${page.callNow} ${place.name}`}
          lead={page.callNowText}
        >
          {place.calls.length > 0 && (
            <ul>
              {place.calls.map((call) => (
                <li key={call.id}>
                  <a href={`/jobbank/${call.id}`}>{callOff.title(call.people, month(call.month))}</a>
                </li>
              ))}
            </ul>
          )}
          <ButtonRow>
            <ButtonLink href={`/arbejdssteder/${place.workplaceId}/kald`}>{page.callLink}</ButtonLink>
            <ButtonLink variant="tertiary" href={`/arbejdssteder/${place.workplaceId}/saeson`}>
              {page.link}
            </ButtonLink>
          </ButtonRow>
          <Share share={place} texts={texts} />
        </Section>
      ))}
    </>
  );
}
