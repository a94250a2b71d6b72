/**
 * On which page of a PDF that Chromium printed the targets of its links stand, from 1, by their ids. What it reads,
 * the tree of pages and the dictionary of destinations (ISO 32000-1, 7.7.3 and 12.3.2.3), Skia writes as plain text.
 * Empty where a PDF is written otherwise.
 */
export function placesOf(pdf: Uint8Array): ReadonlyMap<string, number> {
  const text = Buffer.from(pdf).toString('latin1');
  const pages = new Map(pagesOf(text).map((page, index) => [page, index + 1]));
  return new Map(
    [...text.matchAll(/\/(?!Dest )([\w-]+) \[(\d+) 0 R \/XYZ /g)].flatMap(([, id = '', object = '']) => {
      const page = pages.get(object);
      return page === undefined ? [] : [[id, page] as const];
    }),
  );
}

/** The objects of the pages, in their order. */
function pagesOf(text: string): readonly string[] {
  const branches = new Map<string, readonly string[]>();
  const below = new Set<string>();
  for (const [, object = '', body = ''] of text.matchAll(
    /(\d+) 0 obj\s*<<\/Type \/Pages\b([\s\S]*?)endobj/g,
  )) {
    const [, kids = ''] = /\/Kids \[([^\]]*)\]/.exec(body) ?? [];
    const objects = [...kids.matchAll(/(\d+) 0 R/g)].map(([, kid = '']) => kid);
    branches.set(object, objects);
    for (const kid of objects) below.add(kid);
  }
  const leavesOf = (object: string): readonly string[] => branches.get(object)?.flatMap(leavesOf) ?? [object];
  const [root] = [...branches.keys()].filter((object) => !below.has(object));
  return root === undefined ? [] : leavesOf(root);
}
