### What is decided of an activity, and texts that are withheld

record-weight = No. { $number }, { $day }: weight changed from { $before } to { $weight }.
record-withdrawal = No. { $number }, { $day }: activity withdrawn from the plan.
record-restoration = No. { $number }, { $day }: activity restored to the plan.
record-addition = No. { $number }, { $day }: activity added to the plan ({ $band }, { $progress }).
record-because = Reason:
record-withdrawn-because = Withdrawn from the plan: { $reason }
record-text-withheld = Text withheld: { $reason }
record-evidence-withheld = Evidence withheld: { $reason }
record-all-withdrawn = All your activities were withdrawn from the plan: there is nothing to update.
record-draft-withdrawn = Activity { $code } has been withdrawn from the plan. The draft is put aside, nothing is lost.
