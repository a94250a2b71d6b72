import type { PlanOutline } from '#store/public-plan.ts';
import { OTHERS, TABLES } from './files.ts';
import { LICENCE } from './licence.ts';

/** A catalogue of one dataset in DCAT 3 (https://www.w3.org/TR/vocab-dcat-3/), as JSON-LD. `base`: where people reach us. */
export function dcat({ plan, head }: PlanOutline, base: string): object {
  const at = (path: string) => `${base}/data/${encodeURIComponent(plan.code)}/${path}`;
  const title = Object.entries(plan.title).map(([language, value]) => ({
    '@language': language,
    '@value': value,
  }));
  const distribution = (path: string, about: string, type: string) => ({
    '@type': 'dcat:Distribution',
    '@id': at(path),
    'dct:title': { '@language': 'en', '@value': about },
    'dcat:downloadURL': { '@id': at(path) },
    'dcat:accessURL': { '@id': at('') },
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${type}` },
    'dct:license': { '@id': LICENCE.path },
  });
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@type': 'dcat:Catalog',
    '@id': `${base}/data`,
    'dct:title': title,
    'dcat:dataset': {
      '@type': 'dcat:Dataset',
      '@id': at(''),
      'dct:identifier': plan.code,
      'dct:title': title,
      'dct:license': { '@id': LICENCE.path },
      'dcat:landingPage': { '@id': `${base}/fr/${encodeURIComponent(plan.code)}` },
      ...(head ? { 'dct:modified': { '@type': 'xsd:dateTime', '@value': head.at } } : {}),
      'dcat:distribution': [
        ...TABLES.map(({ name, title: about }) => distribution(`${name}.csv`, about, 'text/csv')),
        ...OTHERS.map(({ path, title: about, type }) => distribution(path, about, type)),
      ],
    },
  };
}
