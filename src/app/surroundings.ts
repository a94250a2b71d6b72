import { startCodeLimit } from './code-limit.ts';
import { startPublishLimit } from './publish-limit.ts';
import type { Services } from './services.ts';
import { signInLink } from './sign-in-link.ts';

/** What services need to know of where they run; with the web as the only place until chat platforms are connected. */
export function surroundings(
  publicUrl: string,
  keptDays = 30,
): Pick<Services, 'places' | 'keptDays' | 'codeLimit' | 'publishLimit'> {
  const places = { web: signInLink(publicUrl, '') };
  return { places: () => places, keptDays, codeLimit: startCodeLimit(), publishLimit: startPublishLimit() };
}
