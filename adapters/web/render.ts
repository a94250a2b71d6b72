import { html, raw } from 'hono/html';
import type { Part, Rendered } from '#chat/message.ts';
import type { Html, Language, Sentence, ThreadItem } from './ports.ts';

export type Renderer = {
  readonly language: Language;
  readonly t: (key: Sentence, values?: { readonly [name: string]: string | number }) => string;
  /** Where forms go. */
  readonly action: string;
  /** The page's own id, for forms that are sent without a script. */
  readonly page: string;
};

/** One message of the thread. `open`: its buttons are those of the question that waits. */
export function renderItem(item: ThreadItem, renderer: Renderer, open = false): Html {
  return item.kind === 'heard' ? renderHeard(item, renderer) : renderSaid(item, renderer, open);
}

function renderHeard(item: Extract<ThreadItem, { kind: 'heard' }>, { t }: Renderer): Html {
  const language = item.language ? html` lang="${item.language}"` : '';
  return html`<article class="heard" id="i${item.id}" data-message="${item.message}">
<p class="who"><span class="hidden">${t('web-you')} </span><time datetime="${item.at}">${item.time}</time></p>
<div class="words" dir="auto"${language}>${item.text}</div></article>`;
}

function renderSaid(item: Extract<ThreadItem, { kind: 'said' }>, renderer: Renderer, open: boolean): Html {
  const { message } = item;
  return html`<article class="said${open ? ' open' : ''}" id="o${item.id}" lang="${message.language}" dir="${message.direction}"${message.takesFiles ? html` data-files` : ''}>
<p class="who"><span class="hidden" lang="${renderer.language}">${renderer.t('web-bot')} </span><time datetime="${item.at}">${item.time}</time></p>
${item.document === 'picture' ? renderPicture(item.id, message) : message.parts.map(renderPart)}
${item.document === 'file' ? html`<p><a href="/files/made/${item.id}" download>${renderer.t('web-document')}</a></p>` : ''}
${message.choices.length > 0 ? renderChoices(message, renderer) : ''}</article>`;
}

/** Its words are for those who do not see it, and stand there when it cannot be made. */
function renderPicture(id: number, { parts }: Rendered): Html {
  const words = parts.flatMap(({ kind, text }) => (kind === 'bar' ? [] : [text])).join('\n');
  return html`<p class="picture"><a href="/files/made/${id}" download><img src="/files/made/${id}" alt="${words}"></a></p>`;
}

function renderChoices({ choices }: Rendered, { action, page }: Renderer): Html {
  return html`<form class="choices" method="post" action="${action}"><input type="hidden" name="page" value="${page}" autocomplete="off">${choices.map(
    ({ data, label }) => html`<button name="button" value="${data}">${label}</button>`,
  )}</form>`;
}

function renderPart({ kind, text }: Part): Html {
  switch (kind) {
    case 'title':
      return html`<h2>${text}</h2>`;
    case 'quote':
      return html`<blockquote dir="auto">${linked(text)}</blockquote>`;
    case 'bar':
      return renderBar(text);
    case 'note':
      return html`<p class="aside">${linked(text)}</p>`;
    case 'error':
      return html`<p class="problem">${linked(text)}</p>`;
    case 'text':
      return html`<p>${linked(text)}</p>`;
  }
}

/** Ten cells, drawn; its figure stands beside it in words. */
function renderBar(cells: string): Html {
  const filled = cells.split('▓').length - 1;
  return html`<svg class="bar" aria-hidden="true" focusable="false"><rect class="bar-whole" width="100%" height="100%" rx="2"/><rect class="bar-part" width="${filled * 10}%" height="100%" rx="2"/></svg>`;
}

const LINK = /https?:\/\/[^\s<>"\u2066-\u2069]+/g;

/** Addresses in a text become links; everything around them is escaped as ever. */
function linked(text: string): Html {
  const pieces: Html[] = [];
  let from = 0;
  for (const match of text.matchAll(LINK)) {
    const url = match[0].replace(/[.,;:!?)»’'\]]+$/, '');
    pieces.push(
      html`${text.slice(from, match.index)}<a href="${url}" rel="noopener noreferrer nofollow ugc"><bdi dir="ltr">${url}</bdi></a>`,
    );
    from = match.index + url.length;
  }
  return pieces.length === 0 ? html`${text}` : html`${pieces}${text.slice(from)}`;
}

/** For a stream or an answer to a script, which need text and not a template. */
export async function rendered(template: Html): Promise<string> {
  return String(await template);
}

/** Where there is nothing to show. */
export const nothing: Html = raw('');
