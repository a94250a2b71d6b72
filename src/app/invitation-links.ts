import type { Places } from '#domain/access.ts';

/** How an invitation's code is used on the chat platforms that run, a line each; for operators, in English. */
export function invitationLinks({ telegram, discord }: Places, code: string): readonly string[] {
  return [
    ...(telegram ? [`${telegram}${code}`] : []),
    ...(discord ? [`${discord} and send: /start ${code}`] : []),
  ];
}
