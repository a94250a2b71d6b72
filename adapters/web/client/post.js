// One message on its way to the program, as the same form that is sent without a script.

const language = document.documentElement.lang;

/** Resolves to what the program answered; rejects when there was no answer. `progress` hears 0 to 1 of an upload. */
export async function post(action, { id, text, button, files }, place, progress) {
  const body = new FormData();
  body.set('id', id);
  if (button) body.set('button', button);
  else body.set('text', text);
  for (const file of files ?? []) body.append('file', file);
  const headers = { Accept: 'application/json', 'X-Place': place ?? '0-0' };
  if (files?.length) return upload(action, body, headers, progress);
  const response = await fetch(action, {
    method: 'POST',
    body,
    headers,
    signal: AbortSignal.timeout(60_000),
  });
  return response.json();
}

/** Only XMLHttpRequest tells how far an upload is. Every quarter is enough for those who listen. */
function upload(action, body, headers, progress) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', action);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.responseType = 'json';
    let quarter = -1;
    request.upload.onprogress = ({ loaded, total }) => {
      const reached = Math.floor((4 * loaded) / (total || 1));
      if (reached === quarter) return;
      quarter = reached;
      progress(reached / 4);
    };
    request.onload = () => (request.response ? resolve(request.response) : reject(new Error('no answer')));
    request.onerror = reject;
    request.ontimeout = reject;
    request.send(body);
  });
}

/** A part of one, as a percentage in the page's language, with Latin digits. */
export function percent(part) {
  const locale = language === 'ar' ? 'ar-MA-u-nu-latn' : language;
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(part);
}

/** crypto.randomUUID is there for https and this machine only. */
export function newId() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = [...crypto.getRandomValues(new Uint8Array(16))];
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
