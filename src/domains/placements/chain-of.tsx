import type { VNode } from 'preact';
import { ButtonLink, Section } from '#design/index.ts';
import type { RequestContext } from '#domains/access/index.ts';
import { WorkChain, workOf, workSpans } from '#domains/work-chain/index.ts';
import type { Placement } from './placement-facts.ts';
import { placementAddress } from './placement-tabs.ts';
import { schemeName } from './scheme.ts';

/** The person's hours here and elsewhere, for staff and the person: no workplace sees another. */
export async function chainOf(c: RequestContext, placement: Placement): Promise<VNode | null> {
  const { tx, actor, clock, texts, lang } = c.var;
  const { role } = actor;
  if (role === 'employer' || role === 'mentor') return null;
  const today = clock.today();
  const work = workOf(await workSpans(tx, placement.citizen.id), today);
  const acts = role === 'caseworker' || role === 'consultant';
  const paidHere = work.some(
    (one) => one.kind === 'paid' && !one.ahead && one.workplaceId === placement.workplace.id,
  );
  const mayGrow = acts && (paidHere || placement.scheme === 'smaajob');
  if (work.length < 2 && !mayGrow) return null;
  const words = texts.smallJobs.beside;
  return (
    <Section title={texts.workChain.title}>
      {work.length > 0 && <WorkChain {...{ work, today, texts, lang }} />}
      {mayGrow && (
        <>
          <p>{paidHere ? words.inviteText : `${schemeName(texts, placement.scheme)}. ${words.noPaidText}`}</p>
          {paidHere && (
            <ButtonLink href={`${placementAddress(placement.id)}/ved-siden-af`}>{words.link}</ButtonLink>
          )}
        </>
      )}
    </Section>
  );
}
