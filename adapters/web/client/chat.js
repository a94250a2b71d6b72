// The chat page works without this. With it, messages go and answers come without the page being loaded again.
import { chosenFiles, clear, field } from './field.js';
import { newId, percent, post } from './post.js';
import { openLastQuestion, show, showPending, toEnd } from './thread.js';

const form = document.getElementById('say');
const status = document.getElementById('status');
const says = form.dataset;

let place = says.place;
let live;
let busy = false;
// The message that did not get through, to be sent again as the same one.
let unsent;

/** What the page says of itself; with `retry` it is a problem, and offers to try again. */
function tell(text, retry) {
  status.replaceChildren();
  if (!text) return;
  const line = document.createElement('p');
  line.textContent = text;
  status.append(line);
  if (!retry) return;
  line.className = 'problem';
  const again = document.createElement('button');
  again.type = 'button';
  again.textContent = says.retry;
  again.addEventListener('click', () => void send(unsent));
  status.append(again);
}

/** `what` is {text, files} or {button, label}; a message that is sent again has its id. */
async function send(what) {
  if (busy || !what) return;
  busy = true;
  const message = { ...what, id: what.id ?? newId() };
  unsent = message;
  field.readOnly = true;
  form.setAttribute('aria-busy', 'true');
  const words = message.label ?? (message.text || message.files.map(({ name }) => name).join('\n'));
  const takeAway = showPending(message.id, words);
  const slow = setTimeout(() => tell(says.sending), 600);
  const progress = (part) => tell(says.uploading.replace('%', percent(part)));
  const result = await post(form.action, message, place, progress).catch(() => ({ outcome: 'failed' }));
  clearTimeout(slow);
  busy = false;
  field.readOnly = false;
  form.removeAttribute('aria-busy');
  if (result.outcome === 'answered') answered(message, result);
  else tell(result.problem ?? (navigator.onLine ? says.failed : says.offline), true);
  // Either its echo has taken its place, or it stands in the field again.
  takeAway();
  if (!message.button) field.focus();
}

function answered(message, { items, place: reached, goTo }) {
  unsent = undefined;
  if (goTo) {
    location.assign(goTo);
    return;
  }
  tell();
  // The answer itself says that the connection is there again.
  interrupted = false;
  if (!message.button) clear(message.text);
  show(items, true);
  listen(reached);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const files = chosenFiles();
  const text = field.value;
  if (text.trim() === '' && files.length === 0) {
    tell(says.empty);
    field.focus();
    return;
  }
  const same = unsent && !unsent.button && unsent.text === text && sameFiles(unsent.files, files);
  void send(same ? unsent : { text, files });
});

function sameFiles(some, others) {
  return some.length === others.length && some.every((one, i) => one === others[i]);
}

document.getElementById('thread').addEventListener('submit', (event) => {
  event.preventDefault();
  const { name, value, textContent } = event.submitter ?? {};
  if (!value) return;
  const label = textContent.trim();
  if (name === 'text') void send({ text: value, files: [], label });
  else void send(unsent?.button === value ? unsent : { button: value, label });
});

const SOON = 2_000;
const LATEST = 60_000;
let wait = SOON;
let interrupted = false;

/** Hears what other devices say, and what is said when nobody asked. */
function listen(from) {
  place = from ?? place;
  if (live || place === undefined || document.hidden) return;
  live = new EventSource(`${form.getAttribute('action')}/stream?after=${place}`);
  live.addEventListener('item', (event) => {
    place = event.lastEventId || place;
    show([event.data], false);
  });
  live.addEventListener('open', () => {
    if (interrupted && !busy && !unsent) tell(says.restored);
    interrupted = false;
    wait = SOON;
  });
  live.addEventListener('error', () => {
    if (!interrupted && !busy && !unsent) tell(says.interrupted);
    interrupted = true;
    // The browser comes back by itself after a broken connection, but not after an answer that was no stream.
    if (live?.readyState !== EventSource.CLOSED) return;
    live = undefined;
    setTimeout(listen, wait);
    wait = Math.min(LATEST, 2 * wait);
  });
}

function deafen() {
  live?.close();
  live = undefined;
}

// A browser has six connections for all its tabs: one that nobody looks at gives its own back, and catches up later.
document.addEventListener('visibilitychange', () => (document.hidden ? deafen() : listen()));
addEventListener('pagehide', deafen);
addEventListener('pageshow', (event) => {
  if (event.persisted) listen();
});

openLastQuestion();
if (place !== undefined) {
  listen(place);
  toEnd();
}
