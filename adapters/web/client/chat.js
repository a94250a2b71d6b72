// The chat page works without this. With it, messages go and answers come without the page being loaded again.

const form = document.getElementById('say');
const thread = document.getElementById('thread');
const status = document.getElementById('status');
const field = document.getElementById('text');
const file = document.getElementById('file');
const noFile = document.getElementById('no-file');
const fileNames = document.getElementById('file-names');
const newAnswer = document.getElementById('new-answer');
const says = form.dataset;
const kept = `text ${location.pathname}`;

let place = says.place;
let live;
let busy = false;
// The message that did not get through, to be sent again as the same one.
let unsent;

// --- The thread

const atEnd = () => window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 160;
const toEnd = () => window.scrollTo(0, document.documentElement.scrollHeight);

/** To the end; but the beginning of an answer that is higher than the window comes first. */
function toAnswer(first) {
  toEnd();
  if (first && first.getBoundingClientRect().top < 0) first.scrollIntoView({ block: 'start' });
}

/** Adds what is not there yet; `mine` when the reader has just done something, and so waits for it. */
function show(items, mine) {
  const follow = mine || atEnd();
  let first;
  for (const markup of items) {
    const template = document.createElement('template');
    template.innerHTML = markup;
    for (const item of [...template.content.children]) {
      if (document.getElementById(item.id)) continue;
      document.getElementById('welcome')?.remove();
      const pending = item.dataset.message && thread.querySelector(`.pending[data-message="${CSS.escape(item.dataset.message)}"]`);
      if (pending) pending.replaceWith(item);
      else thread.append(item);
      if (item.classList.contains('said')) first ??= item;
    }
  }
  openLastQuestion();
  if (follow) toAnswer(first);
  else if (first) newAnswer.hidden = false;
}

/** Only the last question's buttons stand out, and only an answer to it may be a file. */
function openLastQuestion() {
  const said = [...thread.querySelectorAll('.said')];
  const asking = said.filter((item) => item.querySelector('.choices'));
  for (const item of asking) item.classList.toggle('open', item === asking.at(-1));
  form.classList.toggle('wanted', said.at(-1)?.dataset.files !== undefined);
}

function showPending(id, words) {
  const item = document.createElement('article');
  item.className = 'heard pending';
  item.dataset.message = id;
  const who = document.createElement('p');
  who.className = 'who hidden';
  who.textContent = says.you;
  const text = document.createElement('div');
  text.className = 'words';
  text.dir = 'auto';
  text.textContent = words;
  item.append(who, text);
  thread.append(item);
  toEnd();
  return item;
}

newAnswer.addEventListener('click', () => {
  newAnswer.hidden = true;
  toEnd();
  field.focus();
});
addEventListener('scroll', () => {
  if (atEnd()) newAnswer.hidden = true;
}, { passive: true });

// --- What the page says of itself

function tell(text, retry) {
  status.replaceChildren();
  if (!text) return;
  const line = document.createElement('p');
  line.textContent = text;
  if (retry) line.className = 'problem';
  status.append(line);
  if (!retry) return;
  const again = document.createElement('button');
  again.type = 'button';
  again.textContent = says.retry;
  again.addEventListener('click', () => send(unsent));
  status.append(again);
}

// --- Sending

/** `what` is {text}, {text, files} or {button, label}; a message that is sent again has its id. */
async function send(what) {
  if (busy || !what) return;
  busy = true;
  const message = { ...what, id: what.id ?? crypto.randomUUID?.() ?? randomId() };
  unsent = message;
  field.readOnly = true;
  form.setAttribute('aria-busy', 'true');
  const pending = showPending(message.id, message.label ?? (message.text || message.files.map(({ name }) => name).join('\n')));
  const slow = setTimeout(() => tell(says.sending), 600);
  const result = await post(message);
  clearTimeout(slow);
  busy = false;
  field.readOnly = false;
  form.removeAttribute('aria-busy');
  if (result.outcome === 'answered') {
    unsent = undefined;
    tell();
    if (!message.button) clear(message.text);
    show(result.items, true);
    listen(result.place);
    // An answered message whose echo the stream has shown already.
    pending.remove();
  } else {
    pending.remove();
    tell(result.problem ?? (navigator.onLine ? says.failed : says.offline), true);
  }
  if (!message.button) field.focus();
}

function randomId() {
  // crypto.randomUUID is there for https and this machine only.
  const hex = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function post({ id, text, button, files }) {
  const body = new FormData();
  body.set('id', id);
  if (button) body.set('button', button);
  else body.set('text', text);
  for (const one of files ?? []) body.append('file', one);
  const headers = { Accept: 'application/json', 'X-Place': place ?? '0-0' };
  const sent = files?.length ? upload(body, headers) : fetchForm(body, headers);
  return sent.catch(() => ({ outcome: 'failed' }));
}

async function fetchForm(body, headers) {
  const response = await fetch(form.action, { method: 'POST', body, headers, signal: AbortSignal.timeout(60_000) });
  return response.json();
}

/** Only XMLHttpRequest tells how far an upload is. */
function upload(body, headers) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', form.action);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.responseType = 'json';
    const percent = new Intl.NumberFormat(document.documentElement.lang === 'ar' ? 'ar-MA-u-nu-latn' : document.documentElement.lang, { style: 'percent' });
    let quarter = -1;
    request.upload.onprogress = ({ loaded, total }) => {
      // Every quarter is enough for those who listen.
      const reached = Math.floor((4 * loaded) / (total || 1));
      if (reached === quarter) return;
      quarter = reached;
      tell(says.uploading.replace('%', percent.format(reached / 4)));
    };
    request.onload = () => (request.response ? resolve(request.response) : reject(new Error('no answer')));
    request.onerror = reject;
    request.ontimeout = reject;
    request.send(body);
  });
}

/** The field is emptied when its text was answered, unless it says something else by now. */
function clear(text) {
  if (field.value === text) field.value = '';
  if (file) file.value = '';
  showFiles();
  keep();
}

// --- What the reader does

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const files = file ? [...file.files] : [];
  const text = field.value;
  if (text.trim() === '' && files.length === 0) {
    tell(says.empty);
    field.focus();
    return;
  }
  const same = unsent && !unsent.button && unsent.text === text && sameFiles(unsent.files, files);
  send(same ? unsent : { text, files });
});

function sameFiles(some, others) {
  return some.length === others.length && some.every((one, i) => one === others[i]);
}

thread.addEventListener('submit', (event) => {
  event.preventDefault();
  const { name, value, textContent } = event.submitter ?? {};
  if (!value) return;
  const label = textContent.trim();
  if (name === 'text') send({ text: value, files: [], label });
  else if (unsent?.button === value) send(unsent);
  else send({ button: value, label });
});

field.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
  event.preventDefault();
  form.requestSubmit();
});

/** What is being written survives a reload. */
function keep() {
  try {
    if (field.value) sessionStorage.setItem(kept, field.value);
    else sessionStorage.removeItem(kept);
  } catch {
    // A browser that keeps nothing keeps nothing.
  }
}
field.addEventListener('input', keep);
try {
  if (!field.value) field.value = sessionStorage.getItem(kept) ?? '';
} catch {}

/** The browser's own words for "no file" are in the browser's language; ours are in the page's. */
function showFiles() {
  if (!file) return;
  const names = [...file.files].map(({ name }) => name);
  fileNames.textContent = names.join(', ');
  fileNames.hidden = noFile.hidden = names.length === 0;
}

if (file) {
  form.classList.add('scripted');
  file.addEventListener('change', showFiles);
  noFile.addEventListener('click', () => {
    file.value = '';
    showFiles();
    file.focus();
  });
  addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    form.classList.add('dropping');
  });
  addEventListener('dragleave', () => form.classList.remove('dropping'));
  addEventListener('drop', (event) => {
    form.classList.remove('dropping');
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    file.files = event.dataTransfer.files;
    showFiles();
    file.focus();
  });
}

// --- Listening

function listen(from) {
  place = from ?? place;
  if (live || place === undefined) return;
  live = new EventSource(`${form.getAttribute('action')}/stream?after=${place}`);
  let interrupted = false;
  live.addEventListener('item', (event) => {
    place = event.lastEventId || place;
    show([event.data], false);
  });
  live.addEventListener('open', () => {
    if (interrupted && !busy && !unsent) tell(says.restored);
    interrupted = false;
  });
  live.addEventListener('error', () => {
    if (live.readyState === EventSource.CLOSED) live = undefined;
    if (!interrupted && !busy && !unsent) tell(says.interrupted);
    interrupted = true;
  });
}

addEventListener('pagehide', () => {
  live?.close();
  live = undefined;
});
addEventListener('pageshow', (event) => {
  if (event.persisted) listen();
});

openLastQuestion();
if (says.place !== undefined) {
  listen(says.place);
  toEnd();
}
