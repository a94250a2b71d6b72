/** After Arabic letters `2021-2023` would be read as 2023-2021: a range of numbers is kept whole (UAX #9, W2). */
export function withWholeRanges(text: string): string {
  return text.replaceAll(/\d+(?:[-–/]\d+)+/g, '\u2066$&\u2069');
}
