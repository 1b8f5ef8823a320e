import { linkRoutes, logInRoutes, type Route, type SendLink, whoLookedRoutes } from '#domains/access/index.ts';

/** Every page and every form there is, in reading order. A route without a policy stops the start. */
export const allRoutes = (parts: { sendLink: SendLink; demo: boolean }): Route[] => [
  ...logInRoutes,
  ...linkRoutes(parts.sendLink),
  ...whoLookedRoutes,
];
