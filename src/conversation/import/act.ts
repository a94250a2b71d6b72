/** What a turn does; carried out with it, all or nothing (app/areas). */
export type ImportAct = {
  readonly area: 'import';
  readonly act: 'import';
  readonly sha256: string;
  /** Of what was shown: a plan that has changed since is not imported into. */
  readonly mark: string;
};
