import type { ChatPlatform } from '#chat/platform.ts';
import { render } from './render.ts';

/** A terminal scrolls: whatever was said is shown whole, with all that may be answered. */
const can: ChatPlatform['can'] = {
  maxText: 1_000_000,
  maxChoices: 200,
  maxLabel: 1_000,
  choiceStyle: 'numbers',
};

/** Says things by printing them, a line at a time. */
export function connectTerminal(print: (line: string) => void): ChatPlatform {
  return {
    platform: 'terminal',
    can,
    async send(_address, message) {
      for (const line of render(message)) print(line);
      return { sent: 'printed' };
    },
  };
}
