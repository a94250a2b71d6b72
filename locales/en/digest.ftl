### What a digest tells beside figures

digest-also-decided = Decided this week
digest-also-weights = Weights: { $list }.
digest-also-weight = { $code } from { $before } to { $weight }
digest-also-weight-is = { $code } at { $weight }
digest-also-withdrawn = { $count ->
    [one] Activity withdrawn from the plan: { $codes }.
   *[other] Activities withdrawn from the plan: { $codes }.
  }
digest-also-restored = { $count ->
    [one] Activity restored to the plan: { $codes }.
   *[other] Activities restored to the plan: { $codes }.
  }
digest-also-added = { $count ->
    [one] Activity added to the plan: { $codes }.
   *[other] Activities added to the plan: { $codes }.
  }
digest-also-indicators = Indicators
digest-also-indicator = Commitment { $number }, { $name }: from { $before } to { $after } ({ $day })
digest-also-indicator-first = Commitment { $number }, { $name }: { $after } ({ $day })
digest-also-help = { $count ->
    [one] One request for the committee’s help is open: { $list }.
   *[other] { $count } requests for the committee’s help are open: { $list }.
  }
digest-also-help-of = { $count ->
    [one] commitment { $number } ({ $age })
   *[other] commitment { $number } ({ $count } requests, the oldest { $age })
  }
digest-also-questions = { $count ->
    [one] One question from the public has waited for an answer for more than { $days } working days: { $list }.
   *[other] { $count } questions from the public have waited for an answer for more than { $days } working days: { $list }.
  }
digest-also-question = no. { $number } (commitment { $commitment }, { $day })
digest-also-waiting = Waiting
digest-also-choice-help = Help requests ({ $count })
digest-also-choice-question = Question no. { $number }

# The week that goes on
digest-so-far = The week is not over: this is what its digest says so far. It goes out on { $day }, at { $time }.
digest-next = The next digest comes out on { $day }, at { $time }.

## What of a change comes from decisions, and what from progress

digest-points-more = +{ $points }
digest-points-less = −{ $points }
digest-share = In points: { $decided } by decision, { $progress } by progress.
digest-share-plan = In points: { $decided } by decision ({ $why }), { $progress } by the progress of activities.
digest-share-only = This change comes from what was decided ({ $why }), not from the progress of activities.
digest-share-commitment = Commitment { $number }, in points: { $decided } by decision, { $progress } by progress.
digest-share-plan-changed = the plan was changed
digest-share-weights = { $count ->
    [one] weights of commitment { $numbers }
   *[other] weights of commitments { $numbers }
  }
digest-share-withdrawals = { $count ->
    [one] withdrawal from commitment { $numbers }
   *[other] withdrawals from commitments { $numbers }
  }
digest-share-restorations = { $count ->
    [one] restoration in commitment { $numbers }
   *[other] restorations in commitments { $numbers }
  }
digest-share-additions = { $count ->
    [one] addition to commitment { $numbers }
   *[other] additions to commitments { $numbers }
  }

## The data that goes with a digest

digest-table-decided = of which by decision, in points
digest-table-number = Reference
digest-table-date = Date
digest-table-days = Days
digest-table-was = Value before
digest-table-value = Value
digest-table-unit = Unit
digest-table-decision = Decision
digest-table-indicator = Indicator
digest-table-help = Request for help
digest-table-question = Unanswered question
digest-table-reweighed = weight changed
digest-table-withdrawn = withdrawn from the plan
digest-table-restored = restored to the plan
digest-table-added = added to the plan
digest-sheet-decided = Decisions
digest-sheet-indicators = Indicators
digest-sheet-help = Requests for help
digest-sheet-questions = Unanswered questions

## Open contests

digest-also-contests = { $count ->
    [one] One contested status awaits its closing word: { $list }.
   *[other] { $count } contested statuses await their closing word: { $list }.
  }
digest-also-contest = contest { $number } (activity { $code }, { $day })
digest-also-contest-commitment = contest { $number } (commitment { $commitment }, { $day })
digest-table-contest = Open contest
digest-sheet-contests = Open contests
