/** Markup that was written here, and is put in as it is. */
type Raw = { readonly raw: string };

export function raw(markupText: string): Raw {
  return { raw: markupText };
}

/** HTML in which every value that is put in is escaped, also as the value of an attribute. */
export function markup(parts: TemplateStringsArray, ...values: readonly (string | Raw)[]): string {
  return parts.reduce((text, part, index) => {
    const value = values[index - 1] ?? '';
    return text + (typeof value === 'string' ? escaped(value) : value.raw) + part;
  });
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
