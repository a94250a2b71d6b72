import type { Entered, FilledIn, InboundContent, InboundFile, Unkept } from '#chat/inbound.ts';
import type { ActivityCode } from '#domain/plan.ts';
import type { Language } from '#i18n/language.ts';
import type { Wish } from './account/wish.ts';
import type { AreaWish } from './areas/wish.ts';
import type { DigestWish } from './digest/wish.ts';
import type { ReminderWish } from './reminders/wish.ts';
import type { Answer } from './question.ts';
import type { PercentSaid } from './steps/percent-said.ts';

/** Moves that stand open at every question. */
export const MOVES = ['back', 'skip', 'repeat', 'cancel', 'later', 'resume', 'restore', 'help'] as const;
export type Move = (typeof MOVES)[number];

/** Something to look at; anyone may. */
export type View =
  | { readonly view: 'plan' }
  | { readonly view: 'axis'; readonly code: string }
  | { readonly view: 'commitment'; readonly number: number }
  | { readonly view: 'activities'; readonly number: number; readonly page: number }
  | { readonly view: 'activity'; readonly code: ActivityCode }
  | { readonly view: 'history'; readonly code: ActivityCode; readonly page: number }
  /** `asks`: one clear answer is given itself, and not in a list. */
  | { readonly view: 'search'; readonly text: string; readonly asks: boolean }
  | { readonly view: 'mine'; readonly page: number };

/** What a person wants, whichever way it was said. */
export type Intention =
  | { readonly to: 'answer'; readonly answer: Answer }
  | { readonly to: 'move'; readonly move: Move }
  | {
      readonly to: 'update';
      readonly code?: ActivityCode;
      readonly percent?: PercentSaid;
      readonly text?: string;
    }
  | { readonly to: 'same'; readonly code?: ActivityCode }
  | { readonly to: 'undo' | 'correct'; readonly id: string }
  | { readonly to: 'show'; readonly what: View }
  | { readonly to: 'choose-language'; readonly language: Language }
  | { readonly to: 'ask-language' }
  | { readonly to: 'greet' }
  | { readonly to: 'attach'; readonly files: readonly InboundFile[] }
  /** The answers of a form. */
  | { readonly to: 'fill'; readonly answers: readonly FilledIn[] }
  | { readonly to: 'hear-unkept'; readonly why: Unkept }
  /** A code was entered, and this came of it. */
  | { readonly to: 'enter'; readonly outcome: Entered }
  | { readonly to: 'account'; readonly wish: Wish }
  | { readonly to: 'digest'; readonly wish: DigestWish }
  | { readonly to: 'reminders'; readonly wish: ReminderWish }
  | { readonly to: 'area'; readonly wish: AreaWish }
  | { readonly to: 'edit'; readonly message: string; readonly text: string }
  /** A button of a question that is no longer open. */
  | { readonly to: 'press-stale' }
  | { readonly to: 'say-nothing' }
  | { readonly to: 'say-too-much'; readonly length: number }
  | { readonly to: 'unknown-command'; readonly command: string }
  | { readonly to: 'unsupported'; readonly what: Extract<InboundContent, { kind: 'unsupported' }>['what'] };
