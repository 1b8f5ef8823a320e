import { formatHours, Section } from '#design/index.ts';
import type { TaskToCarve } from '../loose-tasks-queries.ts';
import type { Job, Proposal } from '../propose.ts';
import type { WhyNotMore } from '../why-not-more.ts';
import { type Look, whenWords } from './job-parts.tsx';

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
    <Section title={words.setTitle(job.tasks.length)}>
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

/** How big the set is, and what it asks of the person and the place; as sentences. */
function factsOf({ tasks, carved }: Job, { texts, lang }: Look): string[] {
  const words = texts.smallJobs.person;
  const { minutes, days, handOvers, adaptations, trials, unknowns } = carved;
  return [
    words.setIs(tasks.length, formatHours(minutes, lang), tasks.some(isWhenTold) ? days : null),
    ...(handOvers > days ? [words.handOvers(handOvers)] : []),
    ...(adaptations > 0 ? [words.lowered(adaptations)] : []),
    ...(trials > 0 ? [words.tried] : []),
    ...(unknowns > 0 ? [words.asks(unknowns)] : []),
  ];
}

function SetFacts({ job, ...look }: Look & { job: Job }) {
  const facts = factsOf(job, look);
  return facts.length === 1 ? (
    <p>{facts}</p>
  ) : (
    <ul>
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}

/** The same beside other sets, where it must not take up much. */
export const SetInShort = ({ job, ...look }: Look & { job: Job }) => (
  <span class="ff-muted">{factsOf(job, look).join(' ')}</span>
);

/** What one is to do, and when it lies. */
export const TasksOf = ({ tasks, ...look }: Look & { tasks: readonly TaskToCarve[] }) => (
  <ul>
    {tasks.map(({ id, title, minutesPerWeek, when }) => (
      <li key={id}>
        <strong>{title}</strong>
        <br />
        <span class="ff-muted">
          {[
            look.texts.smallJobs.carve.taskHint(formatHours(minutesPerWeek, look.lang)),
            ...whenWords(when, look),
          ].join('. ')}
        </span>
      </li>
    ))}
  </ul>
);

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
          <br />
          <SetInShort job={job} {...look} />
        </li>
      ))}
    </ul>
  );
}
