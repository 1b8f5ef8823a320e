import { AsyncLocalStorage } from 'node:async_hooks';

const counter = new AsyncLocalStorage<{ queries: number }>();

export const countQuery = (): void => {
  const current = counter.getStore();
  if (current) current.queries += 1;
};

/** Runs `work` and says how many queries it made; every page's number is asserted in tests. */
export async function withQueryCount<T>(work: (count: { queries: number }) => Promise<T>): Promise<T> {
  const count = { queries: 0 };
  return counter.run(count, () => work(count));
}
