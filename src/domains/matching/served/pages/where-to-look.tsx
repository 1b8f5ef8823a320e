import { ButtonLink, Section, WorkItem, WorkList } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { ServedCount } from '../served-queries.ts';
import { findLimit, findName } from '../served-words.ts';

/** The page has them all. */
const findsShown = 3;

/** For a front page: whom nothing is found for, and the tasks that would help most of them. */
export function WhereToLook({ count, texts }: { count: ServedCount | null; texts: Texts }) {
  const words = texts.served;
  const found = count?.found;
  if (!found || found.citizens.unserved + found.openings.unserved === 0) return null;
  return (
    <Section
      title={words.front.title}
      lead={words.front.lead(found.citizens.unserved, found.openings.unserved)}
      id="uden-forslag"
    >
      {found.finds.length > 0 && (
        <WorkList label={words.finds.table}>
          {found.finds.slice(0, findsShown).map((find) => (
            <WorkItem
              key={`${find.obstacle} ${find.industry} ${find.town}`}
              what={findName(find, texts)}
              whom=""
              why={findLimit(find, texts)}
              when={words.front.helps(find.people)}
            />
          ))}
        </WorkList>
      )}
      <ButtonLink href="/matchning">{words.front.all}</ButtonLink>
    </Section>
  );
}
