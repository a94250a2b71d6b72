/**
 * Who may: everybody; who leads the activity it is about; who leads what the open draft is about; who leads what the
 * entries found are about; the same, or coordinates; who leads the commitment it is about, or coordinates; who is reminded of anything; who
 * leads, or coordinates; who holds a post; the committee and the coordination; coordinators; and what is about somebody else only for them.
 */
export type Who =
  | 'anyone'
  | 'lead'
  | 'leads-it'
  | 'reminded'
  | 'draft'
  | 'author'
  | 'corrects'
  | 'committee'
  | 'coordinator'
  | 'hands-over'
  | 'coordinator-for-others'
  | 'post';
