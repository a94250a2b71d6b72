// What is being written, and the files that go with it.

const form = document.getElementById('say');
const file = document.getElementById('file');
const noFile = document.getElementById('no-file');
const fileNames = document.getElementById('file-names');
const kept = `text ${location.pathname}`;

export const field = document.getElementById('text');
export const chosenFiles = () => (file ? [...file.files] : []);

/** Emptied when its text was answered, unless it says something else by now. */
export function clear(text) {
  if (field.value === text) field.value = '';
  if (file) file.value = '';
  showFiles();
  keep();
}

/** What is being written survives a reload, in browsers that keep anything. */
function keep() {
  try {
    if (field.value) sessionStorage.setItem(kept, field.value);
    else sessionStorage.removeItem(kept);
  } catch {}
}
field.addEventListener('input', keep);
try {
  if (!field.value) field.value = sessionStorage.getItem(kept) ?? '';
} catch {}

field.addEventListener('keydown', (event) => {
  // 229: the Enter that ends a composition, in browsers that do not say so otherwise.
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
  event.preventDefault();
  form.requestSubmit();
});

/** The browser's own words for "no file" are in the browser's language; ours are in the page's. */
function showFiles() {
  if (!file) return;
  const names = chosenFiles().map(({ name }) => name);
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
