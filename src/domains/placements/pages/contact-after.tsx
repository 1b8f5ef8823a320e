import { ButtonLink, Section } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { placementAddress } from '../placement-tabs.ts';
import { isStaffParty, type PlacementView } from '../placement-view.ts';

/** When it is over: whether the workplace may know the person again is the person's own to say, now or later. */
export function ContactAfter({ view, texts }: { view: PlacementView; texts: Texts }) {
  const { contactAfter, workplace, person } = view;
  if (!contactAfter || !person) return null;
  const { link, change, citizen, staff } = texts.placements.overview.contactAfter;
  const words = isStaffParty(view.party) ? staff : citizen;
  return (
    <Section title={words.title} id="kontakt-bagefter">
      <p>{words[contactAfter](workplace.name, person.name)}</p>
      <ButtonLink href={`${placementAddress(view.id)}/kontakt-bagefter`}>
        {contactAfter === 'unsaid' ? link : change}
      </ButtonLink>
    </Section>
  );
}
