import { formatHours, Section } from '#design/index.ts';
import type { TaskToCarve } from '../loose-tasks-queries.ts';
import type { Job, Proposal } from '../propose.ts';
import type { WhyNotMore } from '../why-not-more.ts';
import type { Look } from './job-parts.tsx';

export const setPath = (citizenId: string, tasks: readonly { id: string }[]): string =>
  `/borgere/${citizenId}/smaajob?${tasks.map(({ id }) => `valgt=${id}`).join('&')}`;

/** What the set is, and why not one task more. */
export function TheSet({
  job,
  leftOut,
  texts,
  lang,
}: Look & { job: Job; leftOut: readonly { task: { title: string }; because: WhyNotMore }[] }) {
  const words = texts.smallJobs.person;
  return (
    <Section title={words.setTitle}>
      <SetFacts job={job} texts={texts} lang={lang} />
      {leftOut.length > 0 && (
        <>
          <p class="ff-muted">{words.leftOut}</p>
          <ul>
            {leftOut.map(({ task, because }) => (
              <li key={task.title}>
                {task.title}: {words.because[because]}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

export function SetFacts({ job: { tasks, carved }, texts, lang }: Look & { job: Job }) {
  const words = texts.smallJobs.person;
  const { minutes, days, handOvers, adaptations, trials, unknowns } = carved;
  return (
    <ul>
      <li>{words.setIs(tasks.length, formatHours(minutes, lang), tasks.some(isWhenTold) ? days : null)}</li>
      {handOvers > days && <li>{words.handOvers(handOvers)}</li>}
      {adaptations > 0 && <li>{words.lowered(adaptations)}</li>}
      {trials > 0 && <li>{words.tried}</li>}
      {unknowns > 0 && <li>{words.asks(unknowns)}</li>}
    </ul>
  );
}

/** Where nobody has said when any of it lies, no days are claimed. */
const isWhenTold = ({ when }: TaskToCarve): boolean => when.weekdays.length > 0 || when.timesPerWeek !== null;

export function OtherSets({
  citizen,
  sets,
  ...look
}: Look & { citizen: { id: string }; sets: readonly Proposal[] }) {
  return (
    <ul>
      {sets.map((job) => (
        <li key={job.vacancy.id}>
          <a href={setPath(citizen.id, job.tasks)}>{job.vacancy.title}</a>
          <SetFacts job={job} {...look} />
        </li>
      ))}
    </ul>
  );
}
