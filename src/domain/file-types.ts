const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const ODS = 'application/vnd.oasis.opendocument.spreadsheet';
export const JSON_TYPE = 'application/json';

/** What may hold a plan, or is said to be none when it is read: a workbook, a table as text, JSON. */
export function isTableType(type: string): boolean {
  return [XLSX, ODS, JSON_TYPE].includes(type) || /^text\/(?:csv|plain)\b/.test(type);
}

/** What may be evidence, of what is kept at all: a text that everybody's program opens, and no data for machines. */
export function isEvidenceType(type: string): boolean {
  return type !== JSON_TYPE && !type.includes('; charset=');
}
