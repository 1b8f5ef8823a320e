// Visits written on this phone and not yet taken by the site. Nothing about citizens is on that form.
// Each is kept under its writer and workplace, with the id of its form: the site acts once per id,
// so sending the same one again after a lost answer changes nothing.

/**
 * @typedef {object} VisitDraft
 * @property {string} owner whose it is; nobody else's session ever sends it
 * @property {string} workplaceId
 * @property {string} place
 * @property {string} page the address of the form
 * @property {string} formId
 * @property {[string, string][]} entries as typed
 * @property {string} savedAt
 * @property {boolean} waits pressed “save”, and waiting for the site
 * @property {Record<string, string>} words what to say, in the language it was written in
 */

/** @typedef {'sent' | 'drafted' | 'offline' | 'logIn' | 'other' | 'wrong' | 'later'} Outcome */

/** A connection that is slower than this is tried again later. */
const patienceMs = 30_000;
const start = 'besoeg:';
const pages = 'besoeg';

/** @param {string} owner @param {string} workplaceId */
export const keyOf = (owner, workplaceId) => `${start}${owner}:${workplaceId}`;

/** @param {string} key @returns {VisitDraft | null} */
export function draftAt(key) {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

/** @returns {VisitDraft[]} */
export function allDrafts() {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(start))
      .flatMap((key) => draftAt(key) ?? []);
  } catch {
    return [];
  }
}

/** @param {VisitDraft} draft @returns {boolean} false when the phone has no room or forbids it */
export function keep(draft) {
  try {
    localStorage.setItem(keyOf(draft.owner, draft.workplaceId), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** @param {VisitDraft} draft */
export const forget = (draft) => localStorage.removeItem(keyOf(draft.owner, draft.workplaceId));

/** The form as it is on the site now: for whom, and with which token. @param {string} page */
async function askForm(page) {
  const answer = await fetch(page, { cache: 'no-store', signal: AbortSignal.timeout(patienceMs) });
  if (new URL(answer.url).pathname === '/log-ind') return 'logIn';
  const found = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const owner = found.querySelector('[data-visit]')?.dataset.owner;
  const token = found.querySelector('[data-visit] [name="_csrf"]')?.value;
  return owner && token ? { owner, token } : 'later';
}

/** @param {VisitDraft} draft @param {string} token @param {boolean} asDraft */
const post = (draft, token, asDraft) =>
  fetch(draft.page, {
    method: 'POST',
    signal: AbortSignal.timeout(patienceMs),
    body: new URLSearchParams([
      ...draft.entries,
      ...(asDraft ? [['draft', '1']] : []),
      ['_csrf', token],
      // Two acts are two forms.
      ['_form', asDraft ? crypto.randomUUID() : draft.formId],
    ]),
  });

/**
 * Sends it. A token that no longer holds is asked for anew, once.
 * @param {VisitDraft} draft
 * @param {{ token?: string, asDraft?: boolean }} [how]
 * @returns {Promise<{ outcome: Outcome, to?: string, token?: string }>} with the token that holds now
 */
export async function send(draft, { token, asDraft = false } = {}) {
  try {
    let answer = token ? await post(draft, token, asDraft) : null;
    if (!answer || answer.status === 403) {
      const form = await askForm(draft.page);
      if (typeof form === 'string') return { outcome: form };
      if (form.owner !== draft.owner) return { outcome: 'other' };
      token = form.token;
      answer = await post(draft, token, asDraft);
    }
    const { pathname, search } = new URL(answer.url);
    if (answer.ok && answer.redirected && /^\/besoeg\/[0-9a-f-]{36}$/.test(pathname)) {
      forget(draft);
      return { outcome: 'sent', to: pathname + search };
    }
    if (answer.ok && answer.redirected && pathname === '/besoeg/nyt') {
      forget(draft);
      return { outcome: 'drafted', to: pathname + search };
    }
    if (answer.status === 403) return { outcome: 'logIn' };
    return { outcome: [200, 409, 422].includes(answer.status) ? 'wrong' : 'later', token };
  } catch {
    return { outcome: 'offline' };
  }
}

/** Only one page sends at a time. @param {VisitDraft} draft @param {Parameters<typeof send>[1]} [how] */
export const sendAlone = (draft, how) =>
  navigator.locks
    ? navigator.locks.request(keyOf(draft.owner, draft.workplaceId), () => send(draft, how))
    : send(draft, how);

/** From any page: those that only wait for a connection. */
export async function sendWaiting() {
  for (const draft of allDrafts().filter(({ waits }) => waits)) {
    const { outcome } = await sendAlone(draft);
    // The site does not take it as it is: its own form says why, when it is opened.
    if (outcome === 'wrong') keep({ ...draft, waits: false });
  }
}

/** Nothing of it stays on a phone somebody has logged out of; what is not sent is handed to the site as a draft first. */
export async function leave() {
  for (const draft of allDrafts()) {
    const { outcome } = await sendAlone(draft, { asDraft: true });
    if (outcome !== 'drafted' && outcome !== 'sent' && !window.confirm(draft.words.leave)) return false;
    forget(draft);
  }
  await globalThis.caches?.delete(pages);
  return true;
}
