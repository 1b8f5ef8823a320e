import { checkPolicies } from '#domains/access/index.ts';
import { allRoutes } from './routes.tsx';

/** `npm run -s routes -- --json`: every route on one line; without --json a table to read. */
const routes = allRoutes({ demo: true, oidc: null });
checkPolicies(routes);
const shown = routes.map(({ method, path, policy }) => ({ method, path, policy }));
if (process.argv.includes('--json')) console.log(JSON.stringify(shown));
else console.table(shown);
