import { measureAssignment } from './assignment.ts';
import { measureCarving } from './carving.ts';
import { measureImport } from './import.ts';
import { measureLinking } from './linking.ts';
import { measureMatching } from './matching.ts';
import { measurePages } from './pages.ts';
import { measureSearch } from './search.ts';
import { measureServed } from './served.ts';
import { measureTimetable } from './timetable/measure.ts';
import { measureTour } from './tour.ts';

/** `npm run -s bench -- <name> --json`: each measurement prints its result as the last line. */
const measurements: Record<string, () => Promise<unknown>> = {
  pages: measurePages,
  search: measureSearch,
  import: measureImport,
  matching: measureMatching,
  linking: measureLinking,
  assignment: measureAssignment,
  carving: measureCarving,
  tour: measureTour,
  timetable: measureTimetable,
  served: measureServed,
};

const [name] = process.argv.slice(2);
const measure = name ? measurements[name] : undefined;
if (!measure) {
  console.error(`Say what to measure: ${Object.keys(measurements).join(', ')}`);
  process.exit(2);
}
const result = await measure();
if (process.argv.includes('--json')) console.log(JSON.stringify(result));
process.exit(0);
