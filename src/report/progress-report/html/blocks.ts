import type { Language } from '#i18n/language.ts';
import { markup, raw } from '../../email/markup.ts';
import type { Block, Cell, Column } from '../content.ts';
import { clean } from '../segments.ts';
import { idOf } from './contents.ts';
import { attributesOf, inline } from './inline.ts';

export function htmlOfBlocks(blocks: readonly Block[], language: Language): string {
  let headings = 0;
  return blocks
    .map((block) => {
      if (block.block !== 'heading') return htmlOfBlock(block, language);
      headings += 1;
      const tag = raw(`h${block.level + 1}`);
      return markup`<${tag} id="${idOf(headings - 1)}"${attributesOf(block.text, language)}>${inline(block.text)}</${tag}>`;
    })
    .join('\n');
}

function htmlOfBlock(block: Exclude<Block, { block: 'heading' }>, language: Language): string {
  switch (block.block) {
    case 'paragraph': {
      const kinds = [...(block.as ? [block.as] : []), ...(block.keeps ? ['keeps'] : [])];
      const kind = raw(kinds.length === 0 ? '' : ` class="${kinds.join(' ')}"`);
      if (block.as === 'code' && /^[\x20-\x7e]+$/.test(block.text.text))
        return markup`<p class="code"><code dir="ltr">${block.text.text}</code></p>`;
      return markup`<p${kind}${attributesOf(block.text, language)}>${inline(block.text)}</p>`;
    }
    case 'placeholder':
      return markup`<p class="write"><strong>${inline(block.mark)}</strong> – ${inline(block.text)}</p>`;
    case 'list':
      return listOf(block, language);
    case 'table':
      return tableOf(block, language);
    case 'facts':
      return markup`<table class="facts"><tbody>${raw(
        block.facts
          .map(
            ({ name, text }) =>
              markup`<tr><th scope="row">${inline(name)}</th><td${attributesOf(text, language)}>${inline(text)}</td></tr>`,
          )
          .join('\n'),
      )}</tbody></table>`;
    case 'picture':
      return markup`<figure role="img" aria-label="${clean(block.alt.text)}">${raw(block.svg)}</figure>`;
    default:
      return block satisfies never;
  }
}

function listOf({ items }: Extract<Block, { block: 'list' }>, language: Language): string {
  const own = items[0]?.text;
  const rows = items.map(({ text, href }) =>
    href === undefined
      ? markup`<li>${inline(text)}</li>`
      : markup`<li><a href="${href}" rel="noopener noreferrer nofollow"><bdi dir="ltr">${clean(text.text)}</bdi></a></li>`,
  );
  return markup`<ul${own ? attributesOf(own, language) : raw('')}>${raw(rows.join('\n'))}</ul>`;
}

function tableOf({ columns, rows }: Extract<Block, { block: 'table' }>, language: Language): string {
  const side = ({ side: own }: Pick<Column, 'side'>) => raw(own ? ` class="${own}"` : '');
  const head = columns.map(
    (column) =>
      markup`<th scope="col" style="width:${String(column.width)}%"${side(column)}>${inline(column.title)}</th>`,
  );
  const body = rows.map((row) => {
    const cells = row.map((cell, index) =>
      cellOf(cell, side(columns[index] ?? {}), columns[index], language),
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return markup`<table${raw(columns.length > 6 ? ' class="dense"' : '')}><thead><tr>${raw(head.join(''))}</tr></thead>
<tbody>${raw(body.join('\n'))}</tbody></table>`;
}

/** A box is drawn: no font is sure to have it. Its word is that of its column. */
function cellOf(
  cell: Cell,
  side: ReturnType<typeof raw>,
  column: Column | undefined,
  language: Language,
): string {
  if ('text' in cell) {
    const words = cell.strong ? raw(markup`<strong>${inline(cell.text)}</strong>`) : inline(cell.text);
    return markup`<td${side}${attributesOf(cell.text, language)}>${words}</td>`;
  }
  const name = cell.tick ? clean(column?.title.text ?? '') : '';
  const label = raw(cell.tick ? markup` role="img" aria-label="${name}"` : ' aria-hidden="true"');
  return markup`<td${side}><svg class="box${raw(cell.tick ? ' ticked' : '')}" viewBox="0 0 16 16"${label}><rect x="1.5" y="1.5" width="13" height="13" rx="2"/>${raw(cell.tick ? '<path d="M4 8.5l3 3 5-6.5"/>' : '')}</svg></td>`;
}
