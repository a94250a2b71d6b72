import { html } from 'hono/html';
import type { Html, Sentence, ThreadItem, Visitor } from './ports.ts';
import type { Renderer } from './render.ts';
import { nothing, renderItem } from './render.ts';

export type ChatPage = {
  readonly visitor: Visitor | undefined;
  /** They may bring a plan as a file. */
  readonly imports: boolean;
  readonly items: readonly ThreadItem[];
  readonly earlier: string | null;
  readonly place: string;
  /** This is an older part of the thread: nothing new is shown in it. */
  readonly older: boolean;
  /** What went wrong with the message that was just sent, and its text, which stays in the field. */
  readonly problem?: string | undefined;
  readonly text: string;
  readonly signedIn: string;
};

/** The body of the chat page: the thread, and the field below it. */
export function chatPage(page: ChatPage, renderer: Renderer): Html {
  const { t } = renderer;
  return html`<div class="chat">
<header class="chat-top"><h1>${t('web-title')}</h1>${page.visitor?.name ? account(page, renderer) : nothing}</header>
${page.earlier ? html`<p class="earlier"><a href="?before=${encodeURIComponent(page.earlier)}">${t('web-earlier')}</a></p>` : nothing}
<div class="thread" id="thread" role="log" aria-live="polite" aria-relevant="additions" aria-label="${t('web-thread')}">
${page.items.length === 0 && !page.older ? welcome(renderer) : nothing}
${threadOf(page.items, renderer)}</div>
${page.older ? html`<p class="earlier"><a href="?#latest">${t('web-newest')}</a></p>` : nothing}
<button type="button" class="new-answer" id="new-answer" hidden>${t('web-new-answer')}</button>
${composer(page, renderer)}</div>`;
}

/** The last message is where a page without a script is opened; only the last question's buttons stand out. */
function threadOf(items: readonly ThreadItem[], renderer: Renderer): readonly Html[] {
  const question = items.findLast((item) => item.kind === 'said' && item.message.choices.length > 0);
  const last = items.findLast((item) => item.kind === 'said');
  return items.map((item) => {
    const anchor = item === last ? html`<span id="latest"></span>` : nothing;
    return html`${anchor}${renderItem(item, renderer, item === question)}`;
  });
}

function account(page: ChatPage, { t }: Renderer): Html {
  return html`<form class="account" method="post" action="/sign-out"><span>${page.signedIn}</span> <button>${t('web-sign-out')}</button></form>`;
}

/** Someone who has said nothing yet is nobody to the program: this greeting is the page's own. */
function welcome({ t, action, page }: Renderer): Html {
  const examples: readonly Sentence[] = ['web-try-number', 'web-try-words', 'web-try-help'];
  return html`<article class="said open" id="welcome"><p>${t('web-welcome')}</p><p class="aside">${t('web-welcome-lead')}</p>
<form class="choices" method="post" action="${action}"><input type="hidden" name="page" value="${page}" autocomplete="off"><span class="hint">${t('web-try')}</span>
${examples.map((key) => html`<button name="text" value="${t(key)}">${t(key)}</button>`)}</form></article>`;
}

/** What the script says, in the reader's language. */
const SCRIPT_SENTENCES: readonly Sentence[] = [
  'web-sending',
  'web-failed',
  'web-offline',
  'web-retry',
  'web-interrupted',
  'web-restored',
  'web-empty',
];

/** Evidence, and tables of plans; JSON is a plan's only. */
const ACCEPTED = '.pdf,.png,.jpg,.jpeg,.webp,.docx,.xlsx,.odt,.ods,.csv,.txt';
const ACCEPTED_OF_PLANS = `${ACCEPTED},.json`;

function composer(page: ChatPage, { t, action, page: id }: Renderer): Html {
  const sentences = SCRIPT_SENTENCES.map((key) => html` data-${key.slice('web-'.length)}="${t(key)}"`);
  // The script puts the figure in the place of the sign.
  const uploading = t('web-uploading', { percent: '%' });
  const live = page.visitor && !page.older ? html` data-place="${page.place}"` : nothing;
  return html`<form class="composer" id="say" method="post" enctype="multipart/form-data" action="${action}" data-uploading="${uploading}"${sentences}${live}>
<input type="hidden" name="page" value="${id}" autocomplete="off">
<div class="status" id="status" role="status">${page.problem ? html`<p class="problem">${page.problem}</p>` : nothing}</div>
<label for="text" class="hidden">${t('web-label')}</label>
<div class="field"><textarea id="text" name="text" rows="1" dir="auto" enterkeyhint="send" autocomplete="off" aria-describedby="keys" placeholder="${t('web-label')}">
${page.text}</textarea><button class="send">${t('web-send')}</button></div>
<div class="below">${page.visitor ? attach(page, { t }) : nothing}<p class="hint" id="keys">${t('web-keys')}</p></div></form>`;
}

function attach({ imports }: ChatPage, { t }: Pick<Renderer, 't'>): Html {
  const accepted = imports ? ACCEPTED_OF_PLANS : ACCEPTED;
  return html`<div class="attach"><input type="file" id="file" name="file" multiple accept="${accepted}" aria-describedby="file-hint"><label for="file">${t('web-attach')}</label>
<bdi id="file-names" hidden></bdi> <button type="button" id="no-file" hidden>${t('web-attach-remove')}</button> <span class="hint" id="file-hint">${t('web-attach-hint')}</span></div>`;
}
