import type { Context } from 'hono';
import type { Clock } from '../clock.ts';
import type { Database, Tx } from '../database/open.ts';
import type { Log } from '../log.ts';

/** What the platform puts on every request. A domain reads it as `c.var.tx`, `c.var.clock` … */
export interface PlatformVariables {
  requestId: string;
  log: Log;
  clock: Clock;
  database: Database;
  /** The request's transaction, in the actor's municipality. Only on routes whose policy is not for everyone. */
  tx: Tx;
  /** Signs and checks tokens; never shown. */
  secret: string;
  /** Ties forms to this browser; goes into every form as a hidden field. */
  csrfToken: string;
  /** The parsed body of a POST. */
  body: FormBody;
  secure: boolean;
  /** The address people use, without a slash at the end; links in messages begin with it. */
  baseUrl: string;
}

/** A submitted form: each name with its last value, or all of them where the name repeats. */
export type FormBody = Record<string, string | string[]>;

export type PlatformContext = Context<{ Variables: PlatformVariables }>;
