/** Bodies of requests, as small as they come. */
export const MUTE = { allowed_mentions: { parse: [] } };

export const button = (id: string, more: object = {}) => ({
  type: 2,
  style: 1,
  label: 'Oui',
  custom_id: id,
  ...more,
});
export const row = (...components: object[]) => ({ type: 1, components });

/** A select of so many options. */
export const select = (n: number, more: object = {}) => ({
  type: 3,
  custom_id: 's',
  placeholder: 'Lequel ?',
  options: Array.from({ length: n }, (_, i) => ({ label: `n° ${i}`, value: `${i}` })),
  ...more,
});

export const label = (words: string, component: object, more: object = {}) => ({
  type: 18,
  label: words,
  component,
  ...more,
});

/** The errors of an Invalid Form Body, a line for each: its path and code. */
export const dotted = (errors: unknown, path = ''): string[] =>
  Object.entries((errors ?? {}) as Record<string, unknown>).flatMap(([step, inner]) =>
    step === '_errors'
      ? (inner as { code: string }[]).map(({ code }) => `${path} ${code}`)
      : dotted(inner, path === '' ? step : `${path}.${step}`),
  );
