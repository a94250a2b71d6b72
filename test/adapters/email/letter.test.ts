import { describe, expect, test } from 'vitest';
import type { Letter, Part } from '#chat/message.ts';
import { leavesOf, textOf } from '../../support/mime.ts';
import { openPost } from './post.ts';

const PARTS: readonly Part[] = [
  { kind: 'title', text: 'Engagement \u206810\u2069 & <données>' },
  { kind: 'bar', text: '▓▓▓▓░░░░░░' },
  { kind: 'text', text: 'Voir https://data.gov.ma/fr.' },
  { kind: 'quote', text: 'Une\nDeux' },
];

describe('a message as a letter', () => {
  test('says who wrote it to whom, that it was a machine, and where to leave', async () => {
    const { server, send, last } = await openPost();
    expect(await send({ parts: PARTS }, { outboxId: 77 })).toEqual({
      sent: expect.stringMatching(/^<iltizam\.77\.[0-9a-f]{12}@plan\.example>$/),
    });
    expect(server.mails[0]).toMatchObject({ from: 'iltizam@plan.example', to: ['amina@example.org'] });
    const headers = Object.fromEntries(last().headers);
    expect(headers).toMatchObject({
      from: 'Iltizam <iltizam@plan.example>',
      to: 'amina@example.org',
      subject: 'Engagement 10 & <données>',
      date: 'Mon, 23 Nov 2026 08:00:00 +0000',
      'auto-submitted': 'auto-generated',
      'list-unsubscribe': '<https://plan.example/chat>',
      'content-language': 'fr',
    });
  });

  test('is text and HTML of the same, escaped, with its links', async () => {
    const { send, last } = await openPost();
    await send({ parts: PARTS });
    const [text, html] = [textOf(last(), 'text/plain'), textOf(last(), 'text/html')];
    expect(text).toContain(
      'Engagement \u206810\u2069 & <données>\n\n▓▓▓▓░░░░░░\nVoir https://data.gov.ma/fr.\n> Une\n> Deux',
    );
    expect(text).toMatch(/\n-- \n\[leave fr\] https:\/\/plan.example\/chat\n$/);
    expect(html).toContain('&amp; &lt;données&gt;</h1>');
    expect(html).toContain('<a href="https://data.gov.ma/fr"');
    expect(html).toMatch(/dir="auto"[^>]*>Une<br>Deux</);
    expect(html.indexOf('[leave fr]')).toBeLessThan(html.indexOf('</body>'));
    expect(html).not.toContain('[answer');
  });

  test('has no buttons, and says where its choices are', async () => {
    const { send, last } = await openPost();
    await send({ choices: [{ data: '2:yes', label: 'Oui' }] });
    expect(textOf(last(), 'text/plain')).toContain('[answer fr] https://plan.example/chat\n[leave fr]');
    expect(textOf(last(), 'text/html')).not.toContain('Oui');
  });

  test('from right to left is so in every line and on the page', async () => {
    const { send, last } = await openPost();
    await send({ language: 'ar', direction: 'rtl', parts: [{ kind: 'text', text: '80 %\nPAN' }] });
    expect(textOf(last(), 'text/plain')).toMatch(/^\u200f80 %\n\u200fPAN\n\n-- \n\u200f\[leave ar\]/);
    expect(textOf(last(), 'text/html')).toContain('<html lang="ar" dir="rtl">');
    expect(textOf(last(), 'text/html')).toContain('<div dir="rtl"');
    expect(last().headers.get('subject')).toBe('80 %');
  });

  test('takes a file with it, and shows a picture with its words for who does not see it', async () => {
    const { send, last } = await openPost();
    await send({ document: { name: 'données.json', type: 'application/json', bytes: Buffer.from('{}') } });
    const file = leavesOf(last()).find(({ type }) => type === 'application/json');
    expect(file?.bytes.toString()).toBe('{}');
    expect(file?.headers.get('content-disposition')).toContain('attachment');
    await send({ document: { name: 'a.png', type: 'image/png', bytes: Buffer.from('PNG') } });
    const picture = leavesOf(last()).find(({ type }) => type === 'image/png');
    expect(picture?.headers.get('content-id')).toBe('<picture@iltizam>');
    expect(textOf(last(), 'text/html')).toMatch(/<img src="cid:picture@iltizam"[^>]*alt="Bonjour"/);
  });
});

test('what is a letter already goes as it is: once, its picture inside, its files beside it', async () => {
  const { server, send, last } = await openPost();
  const letter: Letter = {
    subject: 'Semaine 47',
    text: 'Le plan : 34 %\n.une ligne',
    html: '<html><body><img src="cid:p@x"></body></html>',
    files: [
      { name: 'digest.png', type: 'image/png', bytes: Buffer.from('PNG'), contentId: 'p@x' },
      { name: 'digest.csv', type: 'text/csv; charset=utf-8', bytes: Buffer.from('\ufeffa;é\r\n') },
      {
        name: 'digest.xlsx',
        type: 'application/vnd.openxmlformats',
        bytes: Buffer.from([0x50, 0x4b, 0, 255]),
      },
    ],
  };
  await send({ letter, choices: [{ data: 'digests:', label: 'Histoire' }] });
  expect(server.mails).toHaveLength(1);
  const leaves = leavesOf(last());
  expect(leaves.map(({ type }) => type)).toEqual([
    'text/plain',
    'text/html',
    'image/png',
    'text/csv',
    'application/vnd.openxmlformats',
  ]);
  expect(leaves.map(({ bytes }) => bytes.toString()).slice(3)).toEqual([
    '\ufeffa;é\r\n',
    Buffer.from([0x50, 0x4b, 0, 255]).toString(),
  ]);
  expect(textOf(last(), 'text/plain')).toMatch(/^Le plan : 34 %\n\.une ligne\n\n-- \n\[leave fr\]/);
  expect(textOf(last(), 'text/html')).toMatch(/<img src="cid:p@x"><div.*\[leave fr\].*<\/body>/s);
});

test('an address cannot add a line to the head of a letter, nor words a header', async () => {
  const { server, send, last } = await openPost();
  await send({ parts: [{ kind: 'text', text: 'Bonjour\u0085Bcc: x@evil.example\r\nBcc: y@evil.example' }] });
  expect(last().headers.has('bcc')).toBe(false);
  expect(server.mails[0]?.to).toEqual(['amina@example.org']);
});
