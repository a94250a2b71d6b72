import type { InboundContent } from '#chat/inbound.ts';
import { pressedButton } from '#chat/inbound.ts';
import type { Rendered } from '#chat/message.ts';

/** What a person does with the message before them: types, or taps the button of a choice. */
type Deed = { readonly types: string } | { readonly taps: string };

const ACTIONS =
  'The decree was adopted on 12 October and published in the official gazette; 48 information officers in nine ' +
  'ministries were trained, and the first 120 requests were answered within the legal term of 20 days.';

/**
 * Nine messages to a confirmed update, of the same kinds as those of the peers: a command, five taps, three texts.
 * A lead of one commitment is not asked which, and a typed percentage says the band too; in their place stand two
 * questions that the peers do not ask, the difficulties and whether that is all the evidence.
 */
export function script(activity: string): readonly Deed[] {
  return [
    { types: '/update' },
    { taps: activity },
    { types: '100 %' },
    { types: ACTIONS },
    { taps: 'done' },
    { taps: 'none' },
    { types: 'https://data.example.org/open-budget/2026/report.pdf' },
    { taps: 'done' },
    { taps: 'confirm' },
  ];
}

/** The deed as it arrives from a platform with buttons. Throws when no such button was shown. */
export function done(deed: Deed, shown: Rendered | undefined): InboundContent {
  if ('types' in deed) return { kind: 'said', text: deed.types };
  const button = shown?.choices.find(({ data }) => /^\d+:(.*)$/.exec(data)?.[1] === deed.taps);
  const content = button && pressedButton(button.data);
  if (content) return content;
  throw new Error(`No button ${deed.taps} under: ${shown?.parts.map(({ text }) => text).join(' / ')}`);
}
