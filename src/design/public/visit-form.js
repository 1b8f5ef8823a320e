// The visit form on a phone: kept as it is typed, sent when there is a connection. Without this the form is a
// plain one, and the site keeps the draft.
import { allDrafts, draftAt, keep, keyOf, sendAlone, sendWaiting } from './visit-drafts.js';

/** Asked again this often while something waits; the browser's own word that it is online comes sooner. */
const tryEveryMs = 15_000;

/** @param {HTMLElement} place */
function followForm(place) {
  const form = place.querySelector('form');
  const state = place.querySelector('[data-visit-state]');
  const tasks = place.querySelector('[data-visit-tasks]');
  const words = JSON.parse(place.dataset.words);
  const { owner, visit: workplaceId, place: name } = place.dataset;
  const key = keyOf(owner, workplaceId);
  let waits = false;
  let sending = false;

  const entries = () =>
    [...new FormData(form)]
      .filter(([field]) => !field.startsWith('_'))
      .map(([field, value]) => [field, String(value)]);

  /** @returns {import('./visit-drafts.js').VisitDraft} */
  const draft = () => ({
    owner,
    workplaceId,
    place: name,
    page: `/besoeg/nyt?arbejdssted=${workplaceId}`,
    formId: form.elements.namedItem('_form').value,
    entries: entries(),
    savedAt: new Date().toISOString(),
    waits,
    words,
  });

  /**
   * Once “save” is pressed nobody can know whether the site has it, until it says so: what was typed after that
   * would be lost if it had. It is corrected on the visit itself.
   */
  const wait = (value) => {
    waits = value;
    form.inert = value;
  };

  const say = (word, savedAt) => {
    state.textContent = words[word].replace('{tid}', clock(savedAt));
    state.dataset.visitState = word;
    if (word !== 'logIn') return;
    const link = document.createElement('a');
    link.href = `/log-ind?videre=${encodeURIComponent(`/besoeg/nyt?arbejdssted=${workplaceId}`)}`;
    link.textContent = words.logInAction;
    state.append(' ', link);
  };

  const store = () => {
    const now = draft();
    say(keep(now) ? (waits ? 'waits' : 'saved') : 'full', now.savedAt);
    return now;
  };

  const submit = async (asDraft) => {
    if (sending) return;
    sending = true;
    if (!asDraft) wait(true);
    const now = store();
    say('sending');
    const { outcome, to, token } = await sendAlone(now, {
      token: form.elements.namedItem('_csrf').value,
      asDraft,
    });
    if (outcome === 'sent' || outcome === 'drafted') {
      // Still sending until the next page is here: nothing is stored again on the way there.
      waits = false;
      say('sent');
      location.assign(to);
      return;
    }
    sending = false;
    if (outcome === 'wrong') {
      // The site's own page says what is wrong, at each field.
      wait(false);
      keep(draft());
      form.elements.namedItem('_csrf').value = token;
      HTMLFormElement.prototype.submit.call(form);
    } else {
      const kept = draft();
      keep(kept);
      say(outcome === 'offline' ? (asDraft ? 'saved' : 'waits') : outcome, kept.savedAt);
    }
  };

  const found = draftAt(key);
  const answered = place.dataset.answered !== undefined;
  if (found && !answered && !(place.dataset.draftSaved > found.savedAt)) {
    fill(form, tasks, found);
    wait(found.waits);
    say(waits ? 'waits' : 'saved', found.savedAt);
  } else if (found || answered) store();
  else if (place.dataset.draftSaved === undefined) dateToday(form);

  form.addEventListener('input', store);
  form.addEventListener('submit', (event) => {
    const button = event.submitter;
    event.preventDefault();
    if (button?.name === 'add') addTask(tasks);
    else if (button?.name === 'remove') removeTask(tasks, button);
    else return submit(button?.name === 'draft');
    store();
  });

  const tryAgain = () => waits && submit(false);
  window.addEventListener('online', tryAgain);
  document.addEventListener('visibilitychange', tryAgain);
  setInterval(tryAgain, tryEveryMs);
  if (waits) tryAgain();
}

/** The page may have been kept since another day. */
function dateToday(form) {
  const now = new Date();
  const parts = { day: now.getDate(), month: now.getMonth() + 1, year: now.getFullYear() };
  for (const [part, value] of Object.entries(parts))
    form.elements.namedItem(`visitedOn-${part}`).value = value;
}

const clock = (savedAt) =>
  savedAt
    ? new Date(savedAt).toLocaleTimeString('da-DK', { hour: '2-digit', minute: '2-digit' }).replace(':', '.')
    : '';

const indexOf = (name) => Number(/^task(\d+)-/.exec(name)?.[1] ?? -1);
const indexes = (tasks) => [...tasks.querySelectorAll('[name]')].map(({ name }) => indexOf(name));

/** @param {number} [index] the number its fields carry; the next free one when not said */
function addTask(tasks, index = Math.max(-1, ...indexes(tasks)) + 1, focus = true) {
  if (tasks.children.length >= Number(tasks.dataset.most)) return;
  const mould = document.querySelector('[data-visit-mould]');
  const task = mould.content.cloneNode(true).firstElementChild;
  for (const element of task.querySelectorAll('*'))
    for (const attribute of ['name', 'id', 'for', 'aria-describedby', 'value'])
      if (element.hasAttribute(attribute))
        element.setAttribute(attribute, element.getAttribute(attribute).replaceAll('__', String(index)));
  tasks.append(task);
  countTasks(tasks);
  if (focus) task.querySelector('input').focus();
}

function removeTask(tasks, button) {
  button.closest('[data-visit-task]').remove();
  countTasks(tasks);
  tasks.parentElement.querySelector('[name="add"]')?.focus();
}

function countTasks(tasks) {
  const all = [...tasks.children];
  for (const [position, task] of all.entries()) {
    task.querySelector('[data-visit-number]').textContent = String(position + 1);
    const remove = task.querySelector('[name="remove"]');
    remove.setAttribute('aria-label', remove.getAttribute('aria-label').replace(/\d+/, String(position + 1)));
  }
  const add = tasks.parentElement.querySelector('[name="add"]');
  if (add) add.hidden = all.length >= Number(tasks.dataset.most);
}

/** As it was typed, task by task. */
function fill(form, tasks, { entries, formId }) {
  const wanted = [...new Set(entries.map(([name]) => indexOf(name)).filter((index) => index >= 0))];
  for (const task of [...tasks.children])
    if (!wanted.includes(indexOf(task.querySelector('[name]').name))) task.remove();
  for (const index of wanted) if (!indexes(tasks).includes(index)) addTask(tasks, index, false);
  countTasks(tasks);
  form.elements.namedItem('_form').value = formId;
  const typed = Map.groupBy(entries, ([name]) => name);
  for (const field of form.elements) {
    if (!field.name || field.name.startsWith('_') || field.type === 'submit') continue;
    const values = (typed.get(field.name) ?? []).map(([, value]) => value);
    if (field.type === 'checkbox' || field.type === 'radio') field.checked = values.includes(field.value);
    else field.value = values[0] ?? '';
  }
}

/** Where a visit is chosen: what is on the phone stands first, and what waits is sent. */
async function showWaiting(section) {
  const own = () => allDrafts().filter(({ owner }) => owner === section.dataset.owner);
  const words = JSON.parse(section.dataset.words);
  const draw = () => {
    section.querySelector('ul').replaceChildren(
      ...own().map((draft) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = draft.page;
        link.textContent = draft.place;
        const said = document.createElement('span');
        said.textContent = words[draft.waits ? 'waits' : 'saved'].replace('{tid}', clock(draft.savedAt));
        item.append(link, said);
        return item;
      }),
    );
    section.hidden = own().length === 0;
  };
  const sendThem = async () => {
    await sendWaiting();
    draw();
  };
  draw();
  window.addEventListener('online', sendThem);
  await sendThem();
}

/** The form opens without a connection too: this page, the one to choose on, and those it leads to. */
async function keepPages() {
  if (!('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker
    .register('/besoeg-arbejder.js', { scope: '/besoeg/nyt' })
    .catch(() => null);
  if (!registration) return;
  await navigator.serviceWorker.ready;
  const parts = [
    ...performance.getEntriesByType('resource').map(({ name }) => name),
    ...[...document.querySelectorAll('link[href], script[src]')].map((part) => part.href || part.src),
  ].filter((address) => new URL(address, location.href).pathname.startsWith('/static/'));
  const forms = [...document.querySelectorAll('a[data-visit-keep]')].map(({ href }) => href);
  const here = location.pathname + location.search;
  registration.active.postMessage({ keep: [...new Set([...parts, ...forms])], fresh: [here, '/besoeg/nyt'] });
}

const host = document.querySelector('[data-visit]');
const list = document.querySelector('[data-visits-on-phone]');
if (host) followForm(host);
if (list) showWaiting(list);
keepPages();
