/** Thrown to end a request in one of the friendly ways; the pages live in the domains. */
export class Refusal extends Error {
  readonly status: 400 | 403 | 404 | 409 | 413 | 429;
  readonly reason: string;
  constructor(status: Refusal['status'], reason: string) {
    super(`${status} ${reason}`);
    this.status = status;
    this.reason = reason;
  }
}

export const notFound = () => new Refusal(404, 'not-found');
export const forbidden = (reason = 'forbidden') => new Refusal(403, reason);
