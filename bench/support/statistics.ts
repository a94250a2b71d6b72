/** The value below which that share of the others lies (nearest rank); NaN of nothing. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Median, and the least and most beside it. */
export type Spread = { readonly min: number; readonly median: number; readonly max: number };

export function spreadOf(values: readonly number[]): Spread {
  return { min: Math.min(...values), median: quantile(values, 0.5), max: Math.max(...values) };
}

/** `1.32 (1.28-1.35)`: the median, and between what it lies. */
export function inFigures({ min, median, max }: Spread, decimals: number): string {
  return `${median.toFixed(decimals)} (${min.toFixed(decimals)}-${max.toFixed(decimals)})`;
}

/** Rows of cells under each other, the first column to the left and the others to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  '),
    )
    .join('\n');
}
