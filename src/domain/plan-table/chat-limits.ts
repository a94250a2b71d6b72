/** In a conversation others wait behind a turn: some 0.7 ms a row to read, compare and record, so about a second. */
export const MOST_ROWS_IN_CHAT = 1_500;
export const MOST_MEGABYTES_IN_CHAT = 5;
