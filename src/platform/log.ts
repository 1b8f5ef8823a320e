import { type Logger, pino } from 'pino';

export type Log = Logger;

/** One JSON object per line. Nothing about people goes in: ids of requests and routes, never names, texts or addresses. */
export const createLog = (level: string): Log =>
  pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
