import type { PersonFound } from './access.ts';
import type { Band } from './band.ts';
import type { ActivityCode, LocalizedText } from './plan.ts';
import type { NoReminder } from './reminder.ts';

/** What the secretariat is told of its plans, people and deliveries. Instants are ISO. */

export type PlanListed = {
  readonly code: string;
  readonly title: LocalizedText;
  readonly status: 'open' | 'closed' | 'archived';
  readonly closedAt: string | null;
  /** Whether the one who asks coordinates it. */
  readonly coordinates: boolean;
  /** Whether they hold any post in it. */
  readonly posted: boolean;
};

/** Somebody who holds a post in this plan, or did in another. */
export type RosterPerson = Pick<PersonFound, 'id' | 'name' | 'roles' | 'commitments'>;
export type Roster = {
  readonly people: readonly RosterPerson[];
  /** Numbers of the plan's commitments, in its order. */
  readonly commitments: readonly number[];
};

/** A lead who has not said anything of some activities in this period. */
export type SilentLead = {
  readonly id: number;
  readonly name: string | null;
  readonly commitments: readonly number[];
  readonly silent: readonly ActivityCode[];
  /** Why they cannot be nudged now; null when they can. */
  readonly not: NoReminder | 'unreachable' | null;
};

/** An activity that has not moved for STUCK_PERIODS, or is past its due date. */
export type StuckActivity = {
  readonly code: ActivityCode;
  readonly title: LocalizedText;
  readonly band: Band;
  readonly progress: number;
  readonly dueOn: string | null;
  readonly overdue: boolean;
  /** Since when the figure has been the same. */
  readonly since: string;
};
export const STUCK_PERIODS = 3;

/** A message that did not arrive, without what it says. */
export type FailedDelivery = {
  readonly id: number;
  readonly name: string | null;
  readonly platform: string;
  readonly at: string;
  readonly perhapsSent: boolean;
  /** Whether the place where it was to arrive can be reached again. */
  readonly reachable: boolean;
};

/** A calendar month of the plan's zone. */
export type PeriodListed = {
  /** `2026-10`. */
  readonly period: string;
  readonly closedAt: string | null;
  /** Activities that were not complete and of which nothing was reported in it. */
  readonly unreported: readonly ActivityCode[];
};

export type DeskCounts = {
  readonly plans: number;
  readonly people: number;
  readonly silent: number;
  readonly stuck: number;
  readonly failed: number;
  /** The last month that ended and is not closed; null when it is. */
  readonly toClose: string | null;
};

/** A link of the record whose texts may be withheld. */
export type RecordedTexts = {
  readonly receipt: number;
  readonly code: ActivityCode;
  readonly at: string;
  readonly texts: readonly {
    readonly name: string;
    /** Its beginning; null once it is withheld. */
    readonly excerpt: string | null;
  }[];
};

export const LISTED_A_PAGE = 8;
