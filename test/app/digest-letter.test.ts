import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDelivery } from '#app/deliver.ts';
import { makeLetter } from '#app/digest-letter.ts';
import { makeDocument } from '#app/documents.ts';
import { LANGUAGES } from '#i18n/language.ts';
import { digestParts } from '#report/digest-rows.ts';
import { freezeDigest } from '#store/digest.ts';
import { mailToEach } from '#store/recipients-email.ts';
import { sampleDigest, WEEK } from '../support/digest-sample.ts';
import { databaseKinds } from '../support/databases.ts';
import { leavesOf, readMime, textOf } from '../support/mime.ts';
import { openTestProgram } from '../support/program.ts';
import type { TestProgram } from '../support/program.ts';
import { startSmtp } from '../support/smtp.ts';
import { connectEmail } from '../../adapters/email/connect.ts';
import { until } from '../adapters/telegram/bot.ts';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

describe.each(databaseKinds)('the digest by letter on %s', (kind) => {
  let program: TestProgram;
  let people: readonly number[];
  beforeAll(async () => {
    program = await openTestProgram(kind);
    const { db, planId, services } = program;
    await freezeDigest(db, planId, sampleDigest().snapshot, services.clock());
    const { rows } = await sql<{ id: number }>`
      update person set language = case name when 'Demo lead 1' then 'ar' when 'Demo lead 2' then 'en' else 'fr' end
      where name like 'Demo%' returning id`.execute(db);
    people = rows.map(({ id }) => id);
    await sql`
      insert into account (platform, chat, person_id, created_at)
      select 'email', language || '@example.org', id, now() from person where name like 'Demo lead %'`.execute(
      db,
    );
    await sql`
      insert into account (platform, chat, person_id, created_at, unreachable_since)
      select 'email', 'gone@example.org', id, now(), now() from person where name = 'Demo lead 1'`.execute(
      db,
    );
  });
  afterAll(() => program.close());

  test('goes once to each address that can be reached, with its picture and its data, from right to left in Arabic', async () => {
    const { db, planId, services } = program;
    const digest = { planId, week: WEEK, issue: 1 };
    const words = digestParts(sampleDigest(), planId).find(({ name }) => name === 'words')?.message;
    const row = { key: `digest:${planId}:${WEEK}:1:mail`, message: { lines: [], ...words, digest } };
    const frame = { timeZone: 'Africa/Casablanca', now: services.clock() };
    expect(await mailToEach(db, people, row, frame)).toBe(2);
    expect(await mailToEach(db, people, row, frame)).toBe(0);

    const server = await startSmtp();
    const email = connectEmail(
      {
        smtpUrl: server.url,
        from: 'iltizam@plan.example',
        clock: services.clock,
        chatUrl: () => 'http://iltizam.test/chat',
        sentences: () => ({ answer: 'answer', leave: 'leave' }),
      },
      { log: services.log },
    );
    const delivery = startDelivery(services, [email.platform], {
      letter: (one) => makeLetter(services, one),
    });
    await until('both have arrived', () => server.mails.length === 2);
    await delivery.stop();
    await server.stop();
    expect([server.violations, program.troubles]).toEqual([[], []]);
    expect(server.mails.map(({ to }) => to.join()).toSorted()).toEqual(['ar@example.org', 'en@example.org']);

    for (const { to, raw } of server.mails) {
      const letter = readMime(raw);
      const language = to[0]?.slice(0, 2);
      const html = textOf(letter, 'text/html');
      expect(html).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`);
      expect(html).toContain('src="cid:picture@iltizam"');
      expect(letter.headers.get('subject')).not.toMatch(/[\u2066-\u2069]/);
      const [, , picture, csv, xlsx] = leavesOf(letter);
      expect(picture?.headers.get('content-id')).toBe('<picture@iltizam>');
      expect(picture?.bytes.subarray(0, 4)).toEqual(PNG);
      expect(csv?.bytes.toString('utf8').startsWith('\ufeff')).toBe(true);
      expect(csv?.headers.get('content-disposition')).toMatch(/attachment; filename="?[\w.-]+\.csv"?/);
      expect(xlsx?.bytes.toString('latin1', 0, 2)).toBe('PK');
    }
  });

  test('where the chat has pictures and files, they are made for the reader when they are sent', async () => {
    const { planId, services } = program;
    const files = digestParts(sampleDigest(), planId).filter(({ message }) => message.document);
    for (const language of LANGUAGES) {
      const made = files.map(({ message }) => makeDocument(services, { id: 1, language, message }));
      expect((await Promise.all(made)).map(({ type }) => type.split(';')[0])).toEqual([
        'image/png',
        'text/csv',
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      ]);
    }
    const lost = { make: 'digest-csv', planId, week: '2020-W01', issue: 1 } as const;
    const message = { lines: [], document: lost };
    await expect(makeDocument(services, { id: 1, language: 'fr', message })).rejects.toThrow('2020-W01');
  });
});
