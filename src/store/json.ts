/** JSON that the database takes: its texts hold neither U+0000 nor half of a surrogate pair. */
export function storable(value: object): string {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'string' ? member.replaceAll('\0', '').toWellFormed() : member,
  );
}
