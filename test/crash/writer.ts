import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { newId } from '#platform/id.ts';

/** The form that is sent while the process is killed; another one is tried by changing this alone. */
export const form = {
  path: '/borgere/ny',
  fields: (name: string) => ({
    name,
    phone: '20101010',
    preferredChannel: 'phone',
    digital: 'no',
    language: 'da',
  }),
  /** Where the page is that shows what was written. */
  seen: (location: string) => `${location.split('?')[0]}/oplysninger`,
};

export interface Sent {
  name: string;
  formId: string;
  /** Where the answer led; null when no answer came: it may or may not have been written. */
  location: string | null;
}

async function csrfOf(address: string, cookie: string): Promise<string> {
  const page = await fetch(`${address}${form.path}`, { headers: { cookie }, redirect: 'manual' });
  assert.equal(page.status, 200, `GET ${form.path}`);
  return /name="_csrf" value="([^"]+)"/.exec(await page.text())![1]!;
}

/**
 * Sends one form; the answer of a dead process is null, and so is the excuse of one whose database has just been
 * killed under it. Anything else but 303 is a fault.
 */
async function send(
  address: string,
  cookie: string,
  csrf: string,
  { name, formId }: Sent,
  databaseIsGone: () => boolean = () => false,
): Promise<string | null> {
  let response: Response;
  try {
    response = await fetch(`${address}${form.path}`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ ...form.fields(name), _csrf: csrf, _form: formId }),
      redirect: 'manual',
      signal: AbortSignal.timeout(20_000),
    });
  } catch {
    return null;
  }
  if (response.status === 500 && databaseIsGone()) return null;
  assert.equal(response.status, 303, `POST ${form.path}: ${response.status}`);
  return response.headers.get('location');
}

export interface Writer {
  sent: Sent[];
  /**
   * Writes with some at once until the site is dead, which `kill` sees to at a moment nobody can foresee. It says
   * when it takes the database away first: only from then on may the site be at a loss.
   */
  writeUntilKilled(address: string, kill: (databaseGoes: () => void) => Promise<void>): Promise<void>;
  /** Sends again, as people do, what got no answer: the same form, so it must not be written twice. */
  sendAgain(address: string): Promise<number>;
  /** Asks the site for everything that was acknowledged since the last time. */
  assertSeen(address: string): Promise<void>;
}

const atOnce = 4;

export function createWriter(cookie: string): Writer {
  const sent: Sent[] = [];
  let seen = 0;
  return {
    sent,
    async writeUntilKilled(address, kill) {
      const csrf = await csrfOf(address, cookie);
      let answered: () => void = () => undefined;
      const firstAnswer = new Promise<void>((resolve) => {
        answered = resolve;
      });
      let dead = false;
      let databaseIsGone = false;
      const writeOn = async () => {
        while (!dead) {
          const one: Sent = { name: `Skrevet ${sent.length}`, formId: newId(), location: null };
          sent.push(one);
          one.location = await send(address, cookie, csrf, one, () => databaseIsGone);
          if (one.location) answered();
          else return;
        }
      };
      const writers = Array.from({ length: atOnce }, writeOn);
      await Promise.race([firstAnswer, Promise.all(writers)]);
      await wait(Math.random() * 400);
      await kill(() => {
        databaseIsGone = true;
      });
      dead = true;
      await Promise.all(writers);
    },
    async sendAgain(address) {
      const unanswered = sent.filter((one) => one.location === null);
      const csrf = await csrfOf(address, cookie);
      for (const one of unanswered) {
        one.location = await send(address, cookie, csrf, one);
        assert.ok(one.location, 'a living site answers');
      }
      return unanswered.length;
    },
    async assertSeen(address) {
      for (const { name, location } of sent.slice(seen)) {
        if (!location) continue;
        const page = await fetch(`${address}${form.seen(location)}`, { headers: { cookie } });
        assert.equal(page.status, 200, `${name} was acknowledged and is gone`);
        assert.ok((await page.text()).includes(name), `${name} is not what was written`);
      }
      seen = sent.length;
    },
  };
}
