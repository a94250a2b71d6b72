/** Values of indicators, and the independent assessor's verdicts. */
export type IndicatorTables = {
  indicator_value: {
    id: string;
    plan_id: number;
    commitment_id: number;
    indicator: number;
    kind: 'baseline' | 'target' | 'value';
    value: number;
    on_date: string;
    source: string;
    person_id: number | null;
    channel: string;
    at: Date;
    supersedes: string | null;
    retracts: boolean;
  };
  assessment: {
    id: string;
    plan_id: number;
    commitment_id: number;
    completion: 'no_evidence' | 'not_started' | 'limited' | 'substantial' | 'complete';
    verifiable: boolean | null;
    open_government_lens: boolean | null;
    potential: 'unclear' | 'modest' | 'substantial' | null;
    early_results: 'none' | 'moderate' | 'significant' | null;
    source: string;
    on_date: string;
    person_id: number | null;
    channel: string;
    at: Date;
    supersedes: string | null;
    retracts: boolean;
  };
};
