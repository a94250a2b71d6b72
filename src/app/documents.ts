import type { Addressed, Document } from '#chat/message.ts';
import { isMadeFor, findMyData } from '#store/my-data.ts';
import type { Services } from './services.ts';

/** The file of a message that asks for one, made when the message is delivered. Throws when nothing is left of it. */
export async function makeDocument(
  { db }: Pick<Services, 'db'>,
  { id }: Pick<Addressed, 'id'>,
): Promise<Document> {
  const data = await findMyData(db, id);
  if (!data) throw new Error(`The message ${id} has no file`);
  return {
    name: 'iltizam.json',
    type: 'application/json',
    bytes: new TextEncoder().encode(`${JSON.stringify(data, null, 2)}\n`),
  };
}

/** The same for whoever comes to fetch it: undefined for anybody but its owner. */
export async function findDocument(
  services: Pick<Services, 'db'>,
  outboxId: number,
  personId: number,
): Promise<Document | undefined> {
  if (!(await isMadeFor(services.db, outboxId, personId))) return undefined;
  return makeDocument(services, { id: outboxId }).catch(() => undefined);
}
