import { describe, expect, test } from 'vitest';
import { takePart } from '#http/pages/take-part.ts';
import { viewFor } from '#http/pages/view.ts';

const plan = {
  id: 1,
  code: 'MA-PAN2',
  title: { fr: 'Plan' },
  timeZone: 'UTC',
  asOf: '2023-07-31',
  demonstration: false,
  unofficialTranslations: [],
};
const shown = async (
  places: { telegram?: string; discord?: string },
  about: Parameters<typeof takePart>[0]['about'],
) => `${await takePart({ plan, places, feed: '/feed', about }, viewFor('fr'))}`;

describe('how to take part', () => {
  const telegram = 'https://t.me/bot?start=';

  test('a commitment is followed and asked about on Telegram by one tap', async () => {
    const html = await shown({ telegram }, { kind: 'commitment', commitment: 4 });
    expect(html).toContain('href="https://t.me/bot?start=follow-4"');
    expect(html).toContain('href="https://t.me/bot?start=ask-4"');
  });

  test('a plan and an axis are followed; nothing is asked of them', async () => {
    expect(await shown({ telegram }, { kind: 'plan' })).toContain('start=follow-plan"');
    const axis = await shown({ telegram }, { kind: 'axis', axis: 'transparency' });
    expect(axis).toContain('start=follow-axis-transparency"');
    expect(axis).not.toContain('start=ask');
  });

  test('an axis whose code no link can carry is followed in the chat', async () => {
    expect(await shown({ telegram }, { kind: 'axis', axis: 'été' })).not.toContain('t.me');
  });

  test('without Telegram there is the chat of the page, and the feed', async () => {
    const html = await shown({}, { kind: 'commitment', commitment: 4 });
    expect(html).not.toContain('t.me');
    expect(html).toContain('/fr/chat?text=');
    expect(html).toContain('href="/feed"');
  });
});
