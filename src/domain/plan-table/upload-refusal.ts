/** Why a file is not read at all: a closed set, in the words `import-refused-…`. */
export type UploadRefusal =
  | { readonly code: 'empty' }
  /** In megabytes. */
  | { readonly code: 'too-large'; readonly values: { readonly most: number } }
  | { readonly code: 'too-many-rows'; readonly values: { readonly most: number } }
  | { readonly code: 'too-much-unpacked' }
  | { readonly code: 'old-excel' }
  | { readonly code: 'password' }
  | { readonly code: 'macros' }
  | { readonly code: 'binary-excel' }
  | { readonly code: 'open-document' }
  | { readonly code: 'json-encoding' }
  | { readonly code: 'not-a-plan-file' }
  | { readonly code: 'broken-workbook' }
  | { readonly code: 'broken-csv'; readonly values: { readonly line: string } };
