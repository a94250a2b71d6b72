/** In a conversation others wait behind a turn: some 0.2 ms a row, and so within a second. */
export const MOST_ROWS_IN_CHAT = 5_000;
export const MOST_MEGABYTES_IN_CHAT = 5;
