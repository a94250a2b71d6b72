import { html } from 'hono/html';
import { deepLink } from '#domain/follow.ts';
import type { FollowTarget } from '#domain/follow.ts';
import type { PlanInfo } from '#domain/plan.ts';
import type { Html, View } from './view.ts';

/** Where the chat is, as far as the program knows by now (domain/access.ts). */
export type Places = { readonly telegram?: string; readonly discord?: string };

export type Part = {
  readonly plan: PlanInfo;
  readonly places: Places;
  /** The address of the feed of what is on the page. */
  readonly feed: string;
  readonly about: FollowTarget;
};

/** How anybody follows, asks and contests: by the chat, on whichever platform, and by a feed. */
export function takePart({ plan, places, feed, about }: Part, view: View): Html {
  const { t, language } = view;
  const commitment = about.kind === 'commitment' ? about.commitment : undefined;
  const said =
    commitment === undefined
      ? t('page-part-plan-said')
      : t('page-ask-text', { number: String(commitment) }).replaceAll(/[\u2066-\u2069]/g, '');
  const chats = [
    { href: `/${language}/chat?text=${encodeURIComponent(said)}`, label: t('page-part-web') },
    ...linked(deepLink(places, { open: 'follow', target: about }), t('page-part-telegram')),
    ...(commitment === undefined
      ? []
      : linked(deepLink(places, { open: 'ask', commitment }), t('page-part-telegram-ask'))),
    ...linked(places.discord, t('page-part-discord')),
  ];
  const text = commitment === undefined ? t('page-part-plan') : t('page-part-commitment');
  return html`<section class="part" aria-labelledby="part"><h2 id="part">${t('page-part')}</h2>
<p>${text}</p>
<p class="ways">${chats.map(({ href, label }) => html`<a class="way" href="${href}">${label}</a> `)}<a class="way" href="${feed}">${t('page-part-feed')}</a></p>
<p class="note">${t('page-part-note')} <a href="/${language}/policy">${t('page-policy')}</a></p>
${plan.demonstration ? html`<p class="note">${t('page-part-demonstration')}</p>` : ''}</section>`;
}

function linked(href: string | undefined, label: string) {
  return href === undefined ? [] : [{ href, label }];
}
