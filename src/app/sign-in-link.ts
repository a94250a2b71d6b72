/** Where a code signs its reader in: the page asks before it uses it up, for programs that preview links open them too. */
export function signInLink(publicUrl: string, code: string): string {
  return `${publicUrl}/sign-in/${code}`;
}
