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
