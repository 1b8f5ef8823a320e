import type { FormState } from '#platform/http/form.ts';
import { hoursTyped, timeTyped } from './hours-typed.ts';
import type { Opening } from './opening-queries.ts';

/** An opening as its form's fields hold it. */
export const openingValues = (opening: Opening, taskIds: readonly string[]): FormState['values'] => ({
  title: opening.title,
  taskIds: [...taskIds],
  schemes: opening.schemes,
  minutesMin: hoursTyped(opening.minutesMin),
  minutesMax: hoursTyped(opening.minutesMax),
  minutesStart: opening.minutesStart === null ? '' : hoursTyped(opening.minutesStart),
  startTime: opening.startTime === null ? '' : timeTyped(opening.startTime),
  endTime: opening.endTime === null ? '' : timeTyped(opening.endTime),
  unsocial: [...(opening.evenings ? ['evenings'] : []), ...(opening.weekends ? ['weekends'] : [])],
  seasonFrom: opening.seasonFrom === null ? '' : String(opening.seasonFrom),
  seasonTo: opening.seasonTo === null ? '' : String(opening.seasonTo),
  licences: opening.licences,
  mustHave: opening.mustHave.join('\n'),
  niceToHave: opening.niceToHave.join('\n'),
  places: String(opening.places),
  perspective: opening.perspective,
});
