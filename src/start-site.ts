import { once } from 'node:events';
import type { Server } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import { createOidc } from '#domains/access/index.ts';
import { scheduleTelling, startInbound } from '#domains/conversations/index.ts';
import { scheduleGatheringReminders } from '#domains/gatherings/index.ts';
import { scheduleInquiryClock } from '#domains/inquiries/index.ts';
import { scheduleFigures } from '#domains/insights/index.ts';
import { scheduleMarketplace } from '#domains/marketplace/index.ts';
import { keepMatchingReady, scheduleForgetting, scheduleServed } from '#domains/matching/index.ts';
import { loadedLabels } from '#domains/occupations/index.ts';
import { scheduleReindex } from '#domains/openings/index.ts';
import { scheduleReminders } from '#domains/placements/index.ts';
import { scheduleSavedSearches, tilesOrigin } from '#domains/search/index.ts';
import { type Clock, systemClock } from '#platform/clock.ts';
import { createCvrSearch } from '#platform/cvr/cvr-search.ts';
import { type Dumps, startDumps } from '#platform/database/dump.ts';
import { migrate } from '#platform/database/migrate.ts';
import type { Database } from '#platform/database/open.ts';
import { startDelivery } from '#platform/jobs/start-delivery.ts';
import { type Jobs, startJobs } from '#platform/jobs/start-jobs.ts';
import type { Log } from '#platform/log.ts';
import { createMailer } from '#platform/mail/mailer.ts';
import { createSmsGateway } from '#platform/sms/sms-gateway.ts';
import { createApp } from './app.tsx';
import type { Config } from './config.ts';
import { demoWhenEmpty } from './demo-when-empty.ts';
import { allRoutes } from './routes.tsx';
import { openSiteDatabase } from './site-database.ts';
import { siteSecret } from './site-secret.ts';

const demoVideos = fileURLToPath(new URL('../demo/videos/', import.meta.url));

/** Told once per step of the start, with the milliseconds it took. */
export type Say = (step: string, milliseconds: number) => void;

export interface RunningSite {
  address: string;
  database: Database;
  dumps: Dumps | null;
  /** Takes no new requests, finishes those there are (at most 10 s), then jobs, then the database. */
  stop(): Promise<void>;
}

export class PortTaken extends Error {
  override name = 'PortTaken';
}

const patienceMs = 10_000;

/**
 * The composition root: settings → lock → database → schema → demo → server → jobs.
 * What had been started is stopped again when a later step fails.
 */
export async function startSite(config: Config, log: Log, say: Say): Promise<RunningSite> {
  const clock = systemClock;
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const one of stops.splice(0).reverse()) await one();
  };
  const timed = async <T>(work: () => Promise<T>, step: (result: T) => string): Promise<T> => {
    const start = performance.now();
    const result = await work();
    say(step(result), performance.now() - start);
    return result;
  };

  try {
    const database = await timed(
      () => openSiteDatabase(config),
      () => whereIsIt(config),
    );
    stops.push(() => database.close());
    await checkPort(config);
    await timed(
      () => migrate(database),
      (fresh) =>
        fresh.length > 0 ? `Brought the schema up to date (${fresh.join(', ')})` : 'The schema is up to date',
    );
    await fillWhenEmpty(database, config, clock, say);
    const dumps = startSiteDumps(config, database, clock, log);
    if (dumps) stops.push(() => dumps.stop());
    const { server, address } = await timed(
      () => openDoors(config, (baseUrl) => siteApp(config, baseUrl, database, clock, log)),
      () => 'Opened the doors',
    );
    stops.push(() => closeServer(server));
    const jobs = await timed(
      () => startSiteJobs(config, address, database, clock, log),
      () => (config.JOBS ? 'Started the background jobs' : 'Background jobs run in other processes'),
    );
    stops.push(() => jobs.stop());
    stops.push(
      keepMatchingReady({ database, clock }, (trouble) => log.error({ err: trouble }, 'matching not ready')),
    );
    // Made ready before anybody needs them; without them they would be at the first question.
    await database
      .asOwner(loadedLabels)
      .catch((trouble) => log.error({ err: trouble }, 'occupation titles not ready'));
    const inbound = await startSiteInbound(config, address, database, clock, log);
    if (inbound) {
      stops.push(() => inbound.stop());
      say(`Answers by mail are received on port ${inbound.port}`, 0);
    }
    return { address, database, dumps, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const whereIsIt = (config: Config): string =>
  config.DATABASE_URL
    ? `Connected to PostgreSQL at ${new URL(config.DATABASE_URL).host}`
    : `Opened the embedded database in ${config.DATA_DIR}, locked for this process`;

/** The demo is told of only when it was loaded. */
async function fillWhenEmpty(database: Database, config: Config, clock: Clock, say: Say): Promise<void> {
  const start = performance.now();
  const made = await demoWhenEmpty(database, config, clock);
  if (made) say(`Loaded the demo (${made.join('; ')})`, performance.now() - start);
}

async function startSiteJobs(
  config: Config,
  baseUrl: string,
  database: Database,
  clock: Clock,
  log: Log,
): Promise<Jobs> {
  const jobs = await startJobs({ database, log, work: config.JOBS });
  await startDelivery(jobs, {
    database,
    clock,
    carriers: {
      mailer: config.SMTP_URL ? createMailer({ url: config.SMTP_URL, from: config.MAIL_FROM }) : null,
      sms: config.SMS_GATEWAY_URL
        ? createSmsGateway({
            url: config.SMS_GATEWAY_URL,
            token: config.SMS_GATEWAY_TOKEN ?? '',
            from: config.SMS_GATEWAY_FROM,
            body: config.SMS_GATEWAY_BODY,
          })
        : null,
      demo: config.DEMO,
    },
  });
  await scheduleFigures(jobs, { database, clock });
  await scheduleGatheringReminders(jobs, { database, clock, baseUrl });
  await scheduleReminders(jobs, { database, clock, baseUrl });
  await scheduleReindex(jobs, { database, clock });
  await scheduleForgetting(jobs, { database, clock });
  await scheduleServed(jobs, { database, clock });
  await scheduleSavedSearches(jobs, {
    database,
    clock,
    baseUrl,
    secret: config.SECRET ?? siteSecret(config.DATA_DIR),
  });
  await scheduleTelling(jobs, { database, clock, baseUrl, inboundDomain: config.INBOUND_DOMAIN ?? null });
  await scheduleMarketplace(jobs, { database, clock, baseUrl });
  await scheduleInquiryClock(jobs, { database, clock, baseUrl });
  return jobs;
}

async function startSiteInbound(config: Config, baseUrl: string, database: Database, clock: Clock, log: Log) {
  const { INBOUND_SMTP_PORT: port, INBOUND_SMTP_HOST: host, INBOUND_DOMAIN: domain } = config;
  if (port === undefined) return null;
  return startInbound({ host, port, domain: domain!, baseUrl, database, clock, log });
}

function startSiteDumps(config: Config, database: Database, clock: Clock, log: Log): Dumps | null {
  if (!database.pglite || config.DUMP_EVERY_HOURS === 0) return null;
  const folder = join(config.DATA_DIR, 'dumps');
  return startDumps({ pglite: database.pglite, folder, everyHours: config.DUMP_EVERY_HOURS, clock, log });
}

function siteApp(config: Config, baseUrl: string, database: Database, clock: Clock, log: Log) {
  const oidc = config.OIDC_ISSUER
    ? createOidc({
        issuer: config.OIDC_ISSUER,
        clientId: config.OIDC_CLIENT_ID!,
        clientSecret: config.OIDC_CLIENT_SECRET,
        redirectUri: `${baseUrl}/log-ind/svar`,
      })
    : null;
  const cvrSearch = config.CVR_URL
    ? createCvrSearch({ url: config.CVR_URL, user: config.CVR_USER!, password: config.CVR_PASSWORD! })
    : null;
  const mapTiles = config.MAP_TILES_URL
    ? { url: config.MAP_TILES_URL, attribution: config.MAP_TILES_ATTRIBUTION ?? '' }
    : null;
  return createApp({
    database,
    clock,
    log,
    secret: config.SECRET ?? siteSecret(config.DATA_DIR),
    demo: config.DEMO,
    baseUrl,
    trustProxy: config.TRUST_PROXY,
    oidcReady: oidc !== null,
    mapOrigin: mapTiles ? tilesOrigin(mapTiles) : undefined,
    routes: allRoutes({
      demo: config.DEMO,
      oidc,
      cvrSearch,
      mapTiles,
      videoFolder: config.VIDEO_DIR ?? (config.DEMO ? demoVideos : undefined),
    }),
  });
}

const portTaken = ({ PORT, HOST }: Config) =>
  new PortTaken(
    `Port ${PORT} on ${HOST} is taken by another program. Stop that one, or choose another port: PORT=${(PORT % 65535) + 1} npm start`,
  );

/** Asked first, so that a taken port is told before the demo is loaded, not after. */
async function checkPort(config: Config): Promise<void> {
  const trial = createServer();
  await listening(trial, config);
  trial.close();
  await once(trial, 'close');
}

async function listening(server: ReturnType<typeof createServer> | Server, config: Config): Promise<void> {
  server.listen(config.PORT, config.HOST);
  try {
    await once(server, 'listening');
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    if (code === 'EADDRINUSE') throw portTaken(config);
    if (code === 'EACCES')
      throw new PortTaken(`Port ${config.PORT} may not be used by this user; choose one above 1023.`);
    throw new PortTaken(`Cannot listen on HOST ${config.HOST}, PORT ${config.PORT} (${message}).`);
  }
}

/** Listens before the site is made, as with PORT=0 only then its own address is known. */
async function openDoors(
  config: Config,
  makeApp: (baseUrl: string) => ReturnType<typeof createApp>,
): Promise<{ server: Server; address: string }> {
  let app: ReturnType<typeof createApp>;
  const server = createAdaptorServer({
    fetch: (request, environment) => app.fetch(request, environment),
  }) as Server;
  await listening(server, config);
  const address = (config.BASE_URL ?? ownAddress(config, server)).replace(/\/+$/, '');
  app = makeApp(address);
  return { server, address };
}

async function closeServer(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const patience = setTimeout(() => server.closeAllConnections(), patienceMs);
  await closed;
  clearTimeout(patience);
}

/** An address that can be opened, also when we listen on all of them. */
const shownHost = (host: string): string =>
  host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;

function ownAddress(config: Config, server: Server): string {
  const bound = server.address();
  const port = bound && typeof bound === 'object' ? bound.port : config.PORT;
  return `http://${shownHost(config.HOST)}:${port}`;
}
