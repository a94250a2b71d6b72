/** Where a code signs its reader in (adapters/web). */
export function signInLink(publicUrl: string, code: string): string {
  return `${publicUrl}/sign-in/${code}`;
}
