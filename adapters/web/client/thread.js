// The thread: what is in it, what is added to it, and where the reader stands in it.

const thread = document.getElementById('thread');
const form = document.getElementById('say');
const newAnswer = document.getElementById('new-answer');

const atEnd = () => window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 160;
export const toEnd = () => window.scrollTo(0, document.documentElement.scrollHeight);

/** To the end; but the beginning of an answer that is higher than the window comes first. */
function toAnswer(first) {
  toEnd();
  if (first && first.getBoundingClientRect().top < 0) first.scrollIntoView({ block: 'start' });
}

/** Adds what is not there yet; `mine` when the reader has just done something, and so waits for it. */
export function show(items, mine) {
  const follow = mine || atEnd();
  let first;
  for (const markup of items) {
    const template = document.createElement('template');
    template.innerHTML = markup;
    for (const item of [...template.content.children]) {
      if (document.getElementById(item.id)) continue;
      add(item);
      if (item.classList.contains('said')) first ??= item;
    }
  }
  openLastQuestion();
  if (follow) toAnswer(first);
  else if (first) newAnswer.hidden = false;
}

/** What the reader has sent takes the place of what stood there while it was on its way. */
function add(item) {
  document.getElementById('welcome')?.remove();
  const { message } = item.dataset;
  const pending = message && thread.querySelector(`.pending[data-message="${CSS.escape(message)}"]`);
  if (pending) pending.replaceWith(item);
  else thread.append(item);
}

/** Only the last question's buttons stand out, and only an answer to it may be a file. */
export function openLastQuestion() {
  const said = [...thread.querySelectorAll('.said')];
  const asking = said.filter((item) => item.querySelector('.choices'));
  for (const item of asking) item.classList.toggle('open', item === asking.at(-1));
  form.classList.toggle('wanted', said.at(-1)?.dataset.files !== undefined);
}

/** Shows a message while it is on its way; returns how to take it away again. */
export function showPending(id, words) {
  const item = document.createElement('article');
  item.className = 'heard pending';
  item.dataset.message = id;
  const text = document.createElement('div');
  text.className = 'words';
  text.dir = 'auto';
  text.textContent = words;
  item.append(text);
  thread.append(item);
  toEnd();
  return () => item.remove();
}

newAnswer.addEventListener('click', () => {
  newAnswer.hidden = true;
  toEnd();
  document.getElementById('text').focus();
});
addEventListener(
  'scroll',
  () => {
    if (atEnd()) newAnswer.hidden = true;
  },
  { passive: true },
);
