import { ButtonLink } from '#design/index.ts';
import { explain, wordsFor } from '#domains/matching/index.ts';
import type { Member } from '../member-queries.ts';
import { BetterPlaces } from './better-places.tsx';
import type { Shown } from './shown.ts';

/** Why somebody stands without a place, and what to do about it. */
export function WhyWithout({
  member,
  openings,
  shared,
  lines,
  texts,
}: Shown & { member: Member; openings: number }) {
  const words = texts.groupPlaces.sharing;
  if (!member.needsTold) {
    return (
      <>
        <p>{words.needsMissing}</p>
        <ButtonLink href={`/borgere/${member.id}/behov`} label={`${words.askNeeds}: ${member.name}`}>
          {words.askNeeds}
        </ButtonLink>
      </>
    );
  }
  const better = shared.assigned.find(({ personId }) => personId === member.id)?.better ?? [];
  const hindrance = better.length === 0 ? shared.mainHindrance(member.id) : null;
  const [why] = hindrance
    ? explain(
        { fits: false, reasons: [hindrance.reason] },
        hindrance.vacancy,
        texts.matching,
        wordsFor(texts),
      ).whyNot
    : [];
  return (
    <>
      {better.length > 0 ? (
        <>
          <p>{words.wouldFit}</p>
          <BetterPlaces better={better} lines={lines} texts={texts} />
        </>
      ) : (
        <p>
          {words.nothingFits(openings)} {why && words.mostOften(lines.get(hindrance!.vacancy.id)!.title, why)}
        </p>
      )}
      <p>
        <a href={`/borgere/${member.id}/jobforslag`}>{words.findMore(member.name)}</a>
      </p>
    </>
  );
}
