import type { PlanInfo } from '#domain/plan.ts';
import type { Language } from '#i18n/language.ts';
import type { Services } from '../services.ts';

/** What a turn asks with. */
export type Asking = Pick<Services, 'db' | 'clock'> & {
  readonly plan: PlanInfo | null;
  readonly personId: number;
  readonly language: Language;
};

/** Who does it, where and when: of the turn, or of a command. */
export type Acting = {
  readonly plan: PlanInfo | null;
  /** Null for the command line. */
  readonly personId: number | null;
  /** What stands in the record for the person. */
  readonly pseudonym: string;
  readonly language: Language;
  readonly channel: string;
  readonly now: Date;
  /** Local date of the plan's zone. */
  readonly today: string;
  readonly newId: () => string;
  readonly newSalt: () => string;
};
