import { ButtonLink, Card, Section } from '#design/index.ts';
import type { CitizenLine } from '#domains/matching/index.ts';
import type { Proposal } from '../propose.ts';
import type { Look } from './job-parts.tsx';
import { SetInShort, setPath } from './set-parts.tsx';

export interface CouldHold {
  citizen: CitizenLine;
  job: Proposal;
}

/** From the tasks to a person; what comes of it is decided on the person's own page. */
export function WhoCould({
  could,
  ofThese,
  allOffered,
  ...look
}: Look & { could: readonly CouldHold[]; ofThese: boolean; allOffered: boolean }) {
  const words = look.texts.smallJobs.carve;
  const nobody = allOffered && !ofThese ? words.allOffered : words.nobody;
  return (
    <Section
      title={ofThese ? words.whoThese : words.who}
      lead={could.length === 0 ? nobody : ofThese ? words.whoTheseLead : words.whoLead}
    >
      <div class="ff-stack">
        {could.map(({ citizen, job }) => (
          <Card
            key={citizen.id}
            level={3}
            title={citizen.name}
            kicker={citizen.caseworkerName ? words.caseworker(citizen.caseworkerName) : undefined}
            footer={
              <ButtonLink href={setPath(citizen.id, job.tasks)} label={words.seeForName(citizen.name)}>
                {words.seeFor}
              </ButtonLink>
            }
          >
            {!ofThese && <p>{job.vacancy.title}</p>}
            <p>
              <SetInShort job={job} {...look} />
            </p>
          </Card>
        ))}
      </div>
    </Section>
  );
}
