import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { renderAsync } from '@resvg/resvg-js';

const FAMILY = 'IBM Plex Sans Arabic';
const folder = path.dirname(
  createRequire(import.meta.url).resolve('@expo-google-fonts/ibm-plex-sans-arabic/package.json'),
);
/** Text and strong text, Latin and Arabic in one family. */
export const FONT_FILES: readonly string[] = [
  path.join(folder, '400Regular/IBMPlexSansArabic_400Regular.ttf'),
  path.join(folder, '600SemiBold/IBMPlexSansArabic_600SemiBold.ttf'),
];

/**
 * An SVG as a PNG, away from the main thread. Only the fonts that come with the program are used. A missing one throws:
 * the renderer would leave out every text, and say nothing.
 */
export async function pngOf(svg: string, fontFiles: readonly string[] = FONT_FILES): Promise<Uint8Array> {
  const missing = fontFiles.filter((file) => !existsSync(file));
  if (missing.length > 0) throw new Error(`No picture without its fonts: ${missing.join(', ')}`);
  const image = await renderAsync(svg, {
    font: { fontFiles: [...fontFiles], loadSystemFonts: false, defaultFontFamily: FAMILY },
  });
  return image.asPng();
}
