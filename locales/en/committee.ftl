### Permissions

leads-it-only = Only the leads of commitment { $number } and the coordination may do that.
committee-only = Only members of the steering committee and the coordination may do that.
committee-posts-only = Only people with a responsibility in the plan can do this.

### Help of the committee

words-askhelp = ask the committee for help | ask committee for help | help from the committee | committee help | help request
words-committee = committee | the committee | help requests
words-weights = weights | weight | the weights | propose weights | change weights | change the weights
words-committee-filler = for | of | the | with | on | about | activity
menu-askhelp = Ask the committee for help
committee-help = For the committee: “committee” (help requests and proposed weights), “this week” (the digest so far), “progress report”.
menu-committee = Help requests and proposed weights
menu-weights = Propose the weights of activities

committee-somebody = a member
committee-age-today = since today
committee-age = { $count ->
    [one] for one day
   *[other] for { $count } days
  }

committee-choice-ask-help = Ask the committee for help
committee-choice-take = I will take it
committee-choice-leave = Leave it to another member
committee-choice-answer = Answer
committee-choice-missing = Not yet
committee-choice-resolve = It is resolved
committee-choice-escalate = Take it to the coordination
committee-choice-see = See
committee-choice-list = Asked of the committee
committee-choice-list-count = Asked of the committee ({ $count })
committee-choice-more = More recent
committee-choice-request = Request no. { $number }
committee-choice-proposal = Proposed weights no. { $number }
committee-choice-commitment = Commitment { $number } · { $title }
committee-choice-activity = { $code } · { $title }
committee-choice-whole = The whole commitment
committee-choice-known = Use this text
committee-choice-send = Send
committee-choice-amend = Change

committee-ask-commitment = The committee’s help, for which commitment?
committee-ask-activity = For which activity of commitment { $number }?
committee-ask-text = { $about }: what do you expect of the committee? A few lines are enough.
committee-ask-text-private = The request is not public: only the committee, the coordination and those who lead the commitment read it.
committee-known-difficulty = The last difficulty that you reported:
committee-confirm-help = Request to the committee, for { $about }:
committee-ask-answer = Your answer to request no. { $number }? Those who lead the commitment will receive it.
committee-confirm-answer = Your answer to request no. { $number }:
committee-ask-missing = Request no. { $number }: what is still missing?
committee-asked-nobody = Request no. { $number } is kept, but the committee has no member here yet. Please talk to the coordination.
committee-asked = { $count ->
    [one] Request no. { $number } has been sent to one person of the committee and the coordination.
   *[other] Request no. { $number } has been sent to { $count } people of the committee and the coordination.
  }
committee-asked-next = You will be told here what comes of it. While it is open, the weekly digest counts it, without its text.
committee-ask-leads = Only those who lead commitment { $number } can ask the committee for help.
committee-no-activity = Activity { $code } is not yours, or it was withdrawn.

committee-help-title = Request no. { $number } · { $about } · { $title }
committee-help-title-all = Request no. { $number } · commitment { $about } · { $title }
committee-help-asked = From { $name }, { $day } ({ $age }): { $status }.
committee-help-line = No. { $number } · { $about } { $title }: { $status }, { $age }.
committee-status-open = waiting
committee-status-taken = { $name } is on it
committee-status-answered = answered
committee-status-escalated = with the coordination
committee-status-resolved = resolved
committee-answered-by = Answer from { $name }, { $day }:
committee-missing-by = { $name }, { $day }, what is still missing:
committee-list-title = What is asked of the committee
committee-list-none = Nothing is asked of the committee at the moment.
committee-no-request = This request does not exist, or is not for you.

committee-done-take = Noted: it is yours. Those who lead the commitment have been told.
committee-done-leave = The request is open again; the committee has been told.
committee-done-answer = Your answer has been sent to those who lead the commitment.
committee-done-missing = Passed on: the request stays open.
committee-done-resolve = The request is closed. Thank you.
committee-done-escalate = The request is now with the coordination.
committee-refused-not-yours = This is not yours to do with this request. Nothing has changed.
committee-refused-yours = It is yours already.
committee-refused-taken = { $name } is on it already. Nothing has changed.
committee-refused-answered = An answer has been given already. Those who asked will say whether it is enough.
committee-refused-escalated = The request is with the coordination already.
committee-refused-resolved = This request is closed. Nothing has changed.
committee-refused-too-early = The request has moved on since. Nothing has changed.

committee-news-asked = { $name } asks the committee for help:
committee-news-taken = { $name } is taking care of your request.
committee-news-left = The request is open again:
committee-news-answered = { $name } answers your request:
committee-news-missing = { $name }: it is not resolved yet. What is missing:
committee-news-resolved = { $name } has closed the request.
committee-news-escalated = { $name } takes the request to the coordination.

### Weights

committee-weights-title = Weights of the activities · commitment { $number } · { $title }
committee-weight-line = { $code } { $title } · weight { $weight } ({ $share }) · at { $progress }
committee-weight-line-changed = { $code } { $title } · weight { $weight } → { $proposed } ({ $share }) · at { $progress }
committee-effect-moves = With these weights, commitment { $number } would go from { $before } to { $after }.
committee-effect-stays = With these weights, commitment { $number } would stay at { $rate }.
committee-weights-which = Of which commitment? Choose one, or type for example “weights 4”.
committee-ask-weights = Choose a line, or type “{ $one }”, or several: “{ $many }”. In brackets: the share of the commitment.
committee-ask-weight = Which weight for { $code }, { $title }? It is { $weight }.
committee-ask-reason = Why these weights? One line is enough; if the committee accepts, it will be public.
committee-confirm-weights = Propose these weights to the committee for commitment { $number }?
committee-choice-line = { $code } · { $weight }
committee-choice-weight = { $weight }
committee-choice-done = That’s all
committee-choice-reset = Back to the present weights
committee-choice-propose = Propose to the committee
committee-choice-weights = Propose weights
committee-choice-again = Propose other weights
committee-choice-accept = Accept
committee-choice-refuse = Refuse, with a reason
committee-choice-take-back = Take the proposal back
committee-weights-same = These are the present weights: nothing would change.
committee-weights-moved = The weights have changed since this proposal: it can no longer be accepted. A new one is needed.
committee-weights-moved-draft = The weights of this commitment have changed in the meantime. These are today’s; please start from them.
committee-weights-alone = Commitment { $number } does not have two activities to weigh against each other.
committee-no-commitment = There is no commitment { $number } in this plan.
committee-weight-unreadable = “{ $said }”: I did not understand. Type the activity, then its weight: “{ $example }”. Nothing has changed.
committee-weight-unknown = { $code } is not a current activity of commitment { $number }. Nothing has changed.
committee-weight-twice = { $code } has two weights in this message. Nothing has changed.
committee-weight-percent = Shares in per cent are said for all activities at once. Nothing has changed.
committee-weight-zero = “{ $said }”: a weight is greater than zero. If an activity should no longer count, the coordination withdraws it.
committee-weight-negative = “{ $said }”: a weight is greater than zero. Nothing has changed.
committee-weight-large = “{ $said }”: a weight is at most { $most }. Nothing has changed.
committee-weight-decimals = “{ $said }”: a weight has at most two decimals. Nothing has changed.
committee-proposed = Proposal no. { $number } has been sent to the committee and the coordination. Until then the weights of commitment { $commitment } do not change.
committee-proposed-next = You will be told here what they decide.
committee-proposal = Proposal no. { $number }, from { $name }, { $day }. The reason:
committee-proposal-line = Weights of commitment { $commitment } { $title }: proposal no. { $number }, { $age }.
committee-proposal-open = Proposal no. { $number } awaits a decision for commitment { $commitment } already: one at a time.
committee-proposal-accepted = This proposal was accepted.
committee-proposal-refused = This proposal was refused:
committee-proposal-taken-back = This proposal was taken back.
committee-already-accepted = This proposal was accepted already. Nothing more has changed.
committee-already-refused = This proposal was refused already. Nothing has changed.
committee-already-taken-back = This proposal was taken back. Nothing has changed.
committee-own-proposal = This is your proposal: another member of the committee, or the coordination, decides on it.
committee-no-proposal = This proposal does not exist, or is not for you.
committee-ask-refusal = Proposal no. { $number }: why refuse it? Those who lead the commitment will read the reason.
committee-accepted = Accepted: the new weights are in the public record and count from now on.
committee-accepted-next = Those who lead the commitment have been told. Rates of past dates keep the weights of then.
committee-refused = Refused: those who lead the commitment receive your reason. The weights stay as they are.
committee-taken-back = The proposal is taken back. The weights stay as they are.
committee-news-accepted = { $name } accepted proposal no. { $number }: record, no. { $first } to { $last }.
committee-news-refused = { $name } refused proposal no. { $number }:
committee-news-taken-back = { $name } took proposal no. { $number } back.
