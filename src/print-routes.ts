import { allRoutes } from './routes.tsx';
import { checkPolicies } from '#domains/access/index.ts';

/** `npm run -s routes -- --json`: every route on one line; without --json a table to read. */
const routes = allRoutes({ demo: true, sendLink: async () => undefined });
checkPolicies(routes);
const shown = routes.map(({ method, path, policy }) => ({ method, path, policy }));
if (process.argv.includes('--json')) console.log(JSON.stringify(shown));
else console.table(shown);
