// Everything here is an improvement only: each page works without it.
window.DKFDS?.init();

const menus = document.querySelectorAll('details.ff-menu');
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  for (const menu of menus) {
    if (!menu.open) continue;
    menu.open = false;
    menu.querySelector('summary').focus();
  }
});
document.addEventListener('click', (event) => {
  for (const menu of menus) if (menu.open && !menu.contains(event.target)) menu.open = false;
});

// A visit written without a connection is sent from any page, and nothing of it stays after logging out.
const hasVisits = () => {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith('besoeg:'));
  } catch {
    return false;
  }
};
const onVisitPage = () => document.querySelector('[data-visit], [data-visits-on-phone]');
const sendVisits = async () => {
  if (hasVisits() && !onVisitPage()) await (await import('./visit-drafts.js')).sendWaiting();
};
sendVisits();
window.addEventListener('online', sendVisits);
document.addEventListener('submit', async (event) => {
  const form = event.target;
  if (form.getAttribute('action') !== '/log-ud') return;
  if (!hasVisits()) {
    globalThis.caches?.delete('besoeg');
    return;
  }
  event.preventDefault();
  const { leave } = await import('./visit-drafts.js');
  if (await leave()) HTMLFormElement.prototype.submit.call(form);
});

// A second press while the first is on its way sends nothing. The button is not disabled, so that its
// own name and value still travel with the form.
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== 'post') return;
  if (form.dataset.sent) event.preventDefault();
  else {
    form.dataset.sent = 'true';
    form.setAttribute('aria-busy', 'true');
  }
});
// Coming back with the browser's back button must find the forms usable.
window.addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll('form[data-sent]')) {
    delete form.dataset.sent;
    form.removeAttribute('aria-busy');
  }
});

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}

// What is being written is kept while it is written; the button does the same without this. What the site could not
// take, as when the log-in has run out, stays in this tab until it can: for its writer only, and not after logging out.
const unsent = {
  leaving: false,
  all: () => Object.keys(sessionStorage).filter((key) => key.startsWith('kladde:')),
  forget: (key) => sessionStorage.removeItem(key),
};
document.addEventListener('submit', ({ target }) => {
  if (target.getAttribute('action') !== '/log-ud') return;
  unsent.leaving = true;
  for (const key of unsent.all()) unsent.forget(key);
});
for (const part of document.querySelectorAll('[data-draft]')) {
  const { form } = part.querySelector('textarea');
  const { body, _csrf } = form.elements;
  const own = `kladde:${part.dataset.holder}:`;
  const key = own + part.dataset.draft;
  const state = part.querySelector('[data-draft-state]');
  let kept = body.value;
  let timer;
  const keep = async () => {
    if (body.value === kept || form.dataset.sent || unsent.leaving) return;
    const typed = body.value;
    sessionStorage.setItem(key, typed);
    const draft = new URLSearchParams({ _csrf: _csrf.value, _quiet: 'yes', body: typed });
    const answer = await fetch(part.dataset.draft, { method: 'POST', body: draft, keepalive: true }).catch(
      () => null,
    );
    if (answer?.ok) {
      kept = typed;
      unsent.forget(key);
    }
    state.textContent = answer?.ok ? part.dataset.kept : part.dataset.lost;
  };
  body.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(keep, 1500);
  });
  document.addEventListener('visibilitychange', () => document.hidden && keep());
  form.addEventListener('submit', () => sessionStorage.setItem(key, body.value));
  for (const other of unsent.all()) if (!other.startsWith(own)) unsent.forget(other);
  const left = sessionStorage.getItem(key);
  if (new URLSearchParams(location.search).get('besked') === 'sendt' || left === body.value)
    unsent.forget(key);
  else if (left) {
    body.value = left;
    state.textContent = part.dataset.back;
    timer = setTimeout(keep, 1500);
  }
}
