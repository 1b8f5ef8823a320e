import { ConfigError } from './config.ts';

/**
 * Runs a command of the console: a problem is told in its own words, without a stack; a wrong setting
 * ends with 2, all else with 1. Only what we did not foresee shows where it broke.
 */
export async function runCommand(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(tell(error));
    process.exitCode = error instanceof ConfigError ? 2 : 1;
  }
}

/** TypeErrors and the like are ours to mend, and need their stack. */
export const tell = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const unforeseen =
    error instanceof TypeError || error instanceof ReferenceError || error instanceof RangeError;
  return unforeseen ? (error.stack ?? error.message) : error.message;
};
