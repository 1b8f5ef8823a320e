import { z } from 'zod';
import type { Actor } from '#domains/access/index.ts';
import { onBehalfOfWorkplace } from '#domains/companies/index.ts';
import { hours, optionalText, text } from '#platform/http/form.ts';
import { demandFields } from './demand-fields.ts';
import { whenFields } from './task-when.ts';

const basics = z.object({
  title: text(200),
  description: optionalText(2000),
  minutesPerWeek: hours(37, 0.25),
  occupation: optionalText(200),
});

/** An intersection, so that what is wrong in each part is told at once. */
export const taskForm = (actor: Actor) =>
  z.intersection(
    z.intersection(z.intersection(basics, whenFields), demandFields),
    onBehalfOfWorkplace(actor),
  );
export type TaskInput = z.output<ReturnType<typeof taskForm>>;
