import {
  ButtonLink,
  Card,
  Details,
  formatHours,
  Grid,
  type Lang,
  Section,
  SummaryList,
} from '#design/index.ts';
import { DIMENSIONS } from '#domains/matching/index.ts';
import type { Texts } from '#locales/index.ts';
import type { WorkplaceView } from '../workplace-view.ts';

interface PartProps {
  view: WorkplaceView;
  here: string;
  texts: Texts;
  lang: Lang;
}

export function TasksPart({ view, here, texts, lang }: PartProps) {
  const words = texts.companies.page;
  return (
    <Section
      title={words.tasks}
      id="opgaver"
      lead={words.tasksLead}
      aside={view.mayEdit && <ButtonLink href={`${here}/opgaver/ny`}>{words.addTask}</ButtonLink>}
    >
      {view.tasks.length === 0 ? (
        <p>{words.noTasks}</p>
      ) : (
        <Grid>
          {view.tasks.map((task) => {
            const unknown = DIMENSIONS.length - task.demands.length;
            const adaptable = task.demands.filter((demand) => demand.lowersTo !== null).length;
            return (
              <Card
                key={task.id}
                level={3}
                title={task.title}
                href={view.mayEdit ? `${here}/opgaver/${task.id}` : undefined}
                kicker={words.taskHours(formatHours(task.minutesPerWeek, lang))}
              >
                {adaptable > 0 && <p>{words.adaptable(adaptable)}</p>}
                {unknown > 0 && <p class="ff-muted">{words.unknowns(unknown)}</p>}
              </Card>
            );
          })}
        </Grid>
      )}
    </Section>
  );
}

/** Dimension by dimension: in which task, and what it can become. */
export function AdaptablePart({ view, texts }: Omit<PartProps, 'here' | 'lang'>) {
  const words = texts.companies.page;
  if (view.tasks.length === 0) return null;
  const byDimension = Map.groupBy(view.adaptable, (item) => item.dimension);
  return (
    <Section title={words.adapt} lead={byDimension.size > 0 && words.adaptLead(view.placements !== null)}>
      {byDimension.size === 0 ? (
        <p>{words.adaptNone}</p>
      ) : (
        <Details summary={words.adaptAll(byDimension.size)}>
          <SummaryList
            rows={[...byDimension].map(([dimension, items]) => ({
              label: texts.matching.dimensions[dimension].name,
              value: items.map((item) => (
                <div key={item.taskTitle}>
                  {words.adaptTo(item.taskTitle, texts.matching.dimensions[dimension].demand[item.to])}
                </div>
              )),
            }))}
          />
        </Details>
      )}
    </Section>
  );
}
