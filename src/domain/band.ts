/** The four words of the progress report, each with its range in whole per cent. */
export const BANDS = ['not_started', 'limited', 'significant', 'complete'] as const;
export type Band = (typeof BANDS)[number];

type Range = { readonly min: number; readonly max: number };

/** The published bands meet at 90: there the lead's choice decides, so both ranges contain it. */
const RANGES: Record<Band, Range> = {
  not_started: { min: 0, max: 0 },
  limited: { min: 1, max: 59 },
  significant: { min: 60, max: 90 },
  complete: { min: 90, max: 100 },
};

export function rangeOf(band: Band): Range {
  return RANGES[band];
}

/** Whether a band and a progress (whole per cent) may stand together. */
export function agrees(band: Band, progress: number): boolean {
  const { min, max } = RANGES[band];
  return Number.isInteger(progress) && progress >= min && progress <= max;
}

/** The bands a progress may belong to: one, two at exactly 90, none outside 0-100 or for a fraction. */
export function bandsAt(progress: number): readonly Band[] {
  return BANDS.filter((band) => agrees(band, progress));
}
