import type { render } from '../../../adapters/discord/render.ts';
import { checkMessage } from '../../support/discord/checks/message.ts';
import { findRoute } from '../../support/discord/checks/openapi.ts';
import type { Schema } from '../../support/discord/checks/openapi.ts';
import { checkSchema } from '../../support/discord/checks/schema.ts';

/** What Discord's OpenAPI file says of the body of a request. */
export function schemaOf(method: string, path: string): Schema {
  const route = findRoute(method, path);
  if (typeof route !== 'object' || !route.body) throw new Error(`${path} takes no body`);
  return route.body;
}
const POST = schemaOf('POST', '/channels/1/messages');
/** What is wrong with a message by that file, and by the limits of the documentation. */
export const problemsOf = (body: ReturnType<typeof render>) => [
  ...checkSchema(POST, body),
  ...checkMessage(body as Parameters<typeof checkMessage>[0], [], 0),
];
