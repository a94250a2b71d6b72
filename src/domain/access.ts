import type { Role } from './reading.ts';

/** A chat in which a person is known. `id` names it in buttons; instants are ISO. */
export type AccountFound = {
  readonly id: number;
  readonly platform: string;
  readonly chat: string;
  readonly since: string;
};

/** A browser that is signed in. */
export type DeviceFound = { readonly id: number; readonly label: string | null; readonly since: string };

/** Somebody with what opens the program to them, and what they may do in it. */
export type PersonFound = {
  readonly id: number;
  readonly name: string | null;
  readonly roles: readonly Role[];
  /** Numbers of the commitments that they lead. */
  readonly commitments: readonly number[];
  readonly accounts: readonly AccountFound[];
  readonly devices: readonly DeviceFound[];
};

/** Whom a coordinator wants to invite. */
export type Invited = {
  readonly role: Role;
  readonly commitments: readonly number[];
  readonly name: string | null;
};

/**
 * How a code is used on each platform that runs: addresses that end where the code begins, but Discord's. `email`:
 * letters can be sent.
 */
export type Places = {
  readonly telegram?: string;
  readonly discord?: string;
  readonly web: string;
  readonly email?: true;
};

/** For how long the code of a link is good. */
export const LINK_MINUTES = 15;
/** How many letters with a code somebody may ask for within an hour. */
export const LETTERS_AN_HOUR = 5;
/** How many days an invitation waits to be used. */
export const INVITATION_DAYS = 7;
/** Of an invitation; a link's code, which may have to be typed, is its beginning. */
export const CODE_LENGTH = 24;
export const SHORT_CODE_LENGTH = 8;
/** How many persons a page of the coordinator's list shows. */
export const PEOPLE_A_PAGE = 8;

/** What is kept of a person, counted. */
export type Holdings = PersonFound & {
  /** In the public record. */
  readonly updates: number;
  /** Values of indicators and verdicts of the independent assessor that they entered. */
  readonly entered: number;
  /** Questions and contests, and what they answered to those of others. */
  readonly voices: number;
};
