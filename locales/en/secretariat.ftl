### The coordinator runs a plan

words-plans = plans | the plans | change plan
words-desk = my desk | desk | coordination desk
words-handover = hand over | hand over commitments | handover
words-assign = assign | assign a commitment
words-silent = who is silent | the silent ones
words-stuck = what is stuck | stuck activities
words-failed = failed messages | failed deliveries
words-periods = periods | the periods
words-withdraw = withdraw an activity | withdraw activity | withdraw
words-restore = restore an activity | restore activity | restore
words-add = add an activity | add an activity to commitment | add activity
words-withhold = withhold a text | withhold
words-audit = audit | the audit log | audit log
words-secretariat-all = all | everything
words-secretariat-to = to | the | and

menu-desk = The coordination’s desk
menu-handover = Hand over commitments
menu-plans = The plans
menu-correct = Correct what was recorded
menu-withhold = Withhold a recorded text
takes-receipt = Record number, like 12
takes-commitments = The commitments, and to whom: 4, 7-9 Amina

secretariat-plan-closed = Plan { $code } has been closed since { $day }: it takes no more updates. Everything can still be read.
secretariat-plan-closed-voice = Plan { $code } has been closed since { $day }: no more questions or objections. Everything can still be read.
secretariat-plan-closed-figures = Plan { $code } has been closed since { $day }: its figures no longer change. Everything can still be read.
secretariat-leads-only = Only leads of commitments and the coordination can do that.
secretariat-you = you
secretariat-somebody = somebody without a name
secretariat-and-more = And { $count } more.
secretariat-reason = Reason: { $reason }
secretariat-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
  } { $year }

## Plans
secretariat-choice-plans = The plans
secretariat-plans-title = The plans
secretariat-plan-line = { $code } · { $title } · { $state }
secretariat-plan-here = { $line } · the one we are speaking about
secretariat-state-open = open
secretariat-state-closed = closed on { $day }
secretariat-state-archived = archived
secretariat-plans-bound = Your posts are in plan { $code }, so that is the one we speak about. The others can be read on the web.
secretariat-choice-choose = Speak about plan { $code }
secretariat-choice-open = Reopen { $code }
secretariat-choice-first = Put { $code } first
secretariat-choice-close = Close { $code }
secretariat-choice-archive = Archive { $code }
secretariat-plan-not-chosen = That plan cannot be chosen: it is archived or unknown, or your posts are elsewhere.
secretariat-plan-chosen = We now speak about plan { $code }: { $title }. What you had begun in the other plan waits for you there.
secretariat-plan-unknown = There is no plan { $code }.
secretariat-plan-not-yours = You do not coordinate plan { $code }. Nothing was changed.
secretariat-already-plan-closed = Plan { $code } has been closed since { $day }. Nothing was changed.
secretariat-plan-close-first = Plan { $code } is still open: it has to be closed first. Nothing was changed.
secretariat-already-plan-archived = Plan { $code } is archived already. Nothing was changed.
secretariat-sure-open-plan = Open { $code } and put it first? It takes updates and sends reminders, and addresses without a plan’s code lead to it. The other plans stay as they are.
secretariat-sure-close-plan = Close { $code }? It will take no more updates and send no reminders or digests. Everything can still be read, and it can be reopened.
secretariat-sure-archive-plan = Archive { $code }? It will be found by its address only. Nothing is deleted, and it can be reopened.
secretariat-yes-open-plan = Yes, open it
secretariat-yes-close-plan = Yes, close it
secretariat-yes-archive-plan = Yes, archive it
secretariat-done-open-plan = Plan { $code } is open, and comes first.
secretariat-done-close-plan = Plan { $code } is closed. Everything can still be read.
secretariat-done-archive-plan = Plan { $code } is archived: it is found by its address.

## Posts
secretariat-whose = Whose commitments? Choose, or write a name.
secretariat-which-posts = Which ones? Held by { $name }: { $numbers }. Write the numbers, such as “4, 7-9”.
secretariat-which-commitments = Which commitments? Write the numbers, such as “4, 7-9”.
secretariat-choice-all = All
secretariat-to-whom = Who gets { $numbers }? Choose, or write a name.
secretariat-choice-newcomer = Somebody new, by a code
secretariat-newcomer = somebody new
secretariat-numbers-how = Write numbers of commitments, such as “4, 7-9”.
secretariat-unknown-commitment = There is no commitment { $numbers } in this plan. Nothing was changed.
secretariat-not-their-post = { $name } does not hold { $numbers }. Nothing was changed.
secretariat-no-posts = No commitments to hand over: { $name }.
secretariat-to-oneself = These commitments are that person’s already: choose somebody else.
secretariat-name-unknown = Nobody of that name holds a post here. Choose from the list, or invite by a code.
secretariat-name-several = Several people have that name: choose from the list.
secretariat-posts-moved = Somebody else has just changed this: { $numbers }. Nothing was done.
secretariat-sure-hand-over = Hand over { $numbers } from { $name } to { $to }?
secretariat-sure-assign = Give { $numbers } to { $to }?
secretariat-sure-end-post = End the posts of { $name }: { $numbers }?
secretariat-means-hand-over = What was written stays with who wrote it. Who comes gets a brief, and who leaves is told.
secretariat-means-hand-over-code = The posts move when the code is used. Until then, nothing changes.
secretariat-means-assign = The present leads stay.
secretariat-means-end = What was written stays. A commitment without a lead gets no reminders.
secretariat-yes-hand-over = Yes, hand over
secretariat-yes-assign = Yes, give them
secretariat-yes-end = Yes, end them
secretariat-done-hand-over = Done. From { $name } to { $to }: { $numbers }.
secretariat-done-assign = Done. Now with { $to } as well: { $numbers }.
secretariat-done-end = Done: { $name } no longer holds { $numbers }.
secretariat-hand-over-code = Code to take over { $numbers }. It works once, until { $day }.
secretariat-brief-title = You now lead: { $numbers }.
secretariat-brief-title-from = You now lead: { $numbers }. Before you: { $name }.
secretariat-brief-commitment = Commitment { $number } · { $title }
secretariat-brief-none-open = All of its activities are complete.
secretariat-brief-activity = { $code } { $mark } { $progress } · { $title }
secretariat-brief-due = { $line } (due { $day })
secretariat-brief-update = No. { $number }, { $day }: { $code } { $mark } { $progress }
secretariat-brief-questions = { $count ->
    [one] The public’s question without an answer: no. { $numbers }.
   *[other] The public’s questions without an answer: no. { $numbers }.
  }
secretariat-brief-help = { $count ->
    [one] Open help request: no. { $numbers }.
   *[other] Open help requests: no. { $numbers }.
  }
secretariat-left = You no longer lead: { $numbers }.
secretariat-left-to = You no longer lead: { $numbers }. After you: { $name }.
secretariat-left-stays = What you wrote stays in the record. Thank you.
secretariat-choice-commitment = Commitment { $number }
secretariat-choice-posts = Hand over their commitments
secretariat-choice-end-post = End posts
secretariat-choice-give = Give them commitments

## Decisions
secretariat-which-withdraw = Which activity is withdrawn? Write its number, such as “4.3”.
secretariat-which-restore = Which activity is restored? Write its number, such as “4.3”.
secretariat-which-add = Which commitment gets a new activity? Write its number, such as “4”.
secretariat-how-withdraw = Write the number of an activity, such as “4.3”.
secretariat-how-restore = Write the number of an activity, such as “4.3”.
secretariat-how-add = Write the number of a commitment, such as “4”.
secretariat-no-commitment = There is no commitment { $number } in this plan.
secretariat-no-activity = There is no activity { $code } in this plan.
secretariat-already-withdraw = Activity { $code } is withdrawn already.
secretariat-already-restore = Activity { $code } is not withdrawn.
secretariat-add-title = Commitment { $code } · { $title }. What is the title of the new activity?
secretariat-title-long = That title is too long; { $most } characters at most.
secretariat-add-weight = What weight? In this commitment they go from { $least } to { $most }.
secretariat-weight-how = A weight is a number above 0, such as “2” or “1.5”.
secretariat-why-withdraw = { $code } · { $title }. Why is it withdrawn? The reason will be public.
secretariat-why-restore = { $code } · { $title }. Why is it restored? The reason will be public.
secretariat-why-add = Why is it added? The reason will be public.
secretariat-sure-withdraw = Withdraw { $code } · { $title }?
secretariat-sure-restore = Restore { $code } · { $title }?
secretariat-sure-add = Add { $code } · { $title }, weight { $weight }?
secretariat-rate-moves = Commitment { $number } will go from { $before } to { $after }.
secretariat-means-withdraw = It no longer counts from now on. Its history stays visible, and it can be restored.
secretariat-means-restore = It counts again from now on, with its last progress.
secretariat-means-add = It counts from now on, at 0% until the first update. Past rates do not change.
secretariat-yes-withdraw = Yes, withdraw it
secretariat-yes-restore = Yes, restore it
secretariat-yes-add = Yes, add it
secretariat-done-withdraw = Recorded: { $code } · { $title } is withdrawn.
secretariat-done-restore = Recorded: { $code } · { $title } is restored.
secretariat-done-add = Recorded: { $code } · { $title } is added.
secretariat-choice-see = See

## Withholding
secretariat-withhold-which = Of which update? Write its number, such as “1204”.
secretariat-withhold-how = Write the number of an update, such as “1204”.
secretariat-withhold-unknown = The record has no no. { $number }.
secretariat-withhold-nothing = No. { $number } has no text that could be withheld.
secretariat-withhold-text = No. { $number }, activity { $code }. Which text is withheld?
secretariat-already-withheld = { $text }: withheld already.
secretariat-text-name = { $name ->
    [actions] Actions
    [difficulties] Difficulties
    [nextSteps] Next steps
    [reason] Reason
   *[text] Text
  }
secretariat-text-evidence = Evidence { $number }
secretariat-withhold-why = Why? The reason will be public, in the place of the text.
secretariat-sure-withhold = Withhold “{ $text }” of no. { $number }?
secretariat-means-withhold = The text will no longer be readable anywhere, and this cannot be undone. The record can still be verified.
secretariat-yes-withhold = Yes, withhold it
secretariat-done-withhold = Done: “{ $text }” of no. { $number } is withheld, with the reason.

## The desk
secretariat-choice-desk = The desk
secretariat-desk-title = The desk of plan { $code }
secretariat-desk-silent = { $count ->
    [one] { $count } lead still owes news this month.
   *[other] { $count } leads still owe news this month.
  }
secretariat-desk-stuck = { $count ->
    [one] { $count } activity is stuck.
   *[other] { $count } activities are stuck.
  }
secretariat-desk-failed = { $count ->
    [one] { $count } message did not arrive.
   *[other] { $count } messages did not arrive.
  }
secretariat-desk-silent-none = No lead is silent this month.
secretariat-desk-stuck-none = No activity is stuck.
secretariat-desk-failed-none = All messages have arrived.
secretariat-desk-period = { $month } is not closed yet.
secretariat-choice-silent = Who is silent
secretariat-choice-stuck = What is stuck
secretariat-choice-failed = Messages that did not arrive
secretariat-choice-people = The people ({ $count })
secretariat-choice-hand-over = Hand over commitments
secretariat-choice-assign = Assign commitments
secretariat-choice-add = Add an activity
secretariat-choice-withdraw = Withdraw an activity
secretariat-choice-withhold = Withhold a text
secretariat-choice-periods = The periods
secretariat-choice-plans-counted = The plans ({ $count })
secretariat-choice-audit = The audit log
secretariat-choice-activity = { $code }

## Silent, stuck, failed
secretariat-silent-title = Who has given no news this month
secretariat-silent-none = Nobody: everybody has given news.
secretariat-silent-line = { $name }: { $count ->
    [one] { $count } activity
   *[other] { $count } activities
  } (commitments { $numbers })
secretariat-silent-not = { $line }; { $why }
secretariat-why-not-reminded-today = reminded today already
secretariat-why-not-away = away
secretariat-why-not-snoozed = put the reminder off
secretariat-why-not-not-their-day = wants no reminders on this day
secretariat-why-not-not-a-working-day = this is not a working day
secretariat-why-not-too-early = it is too early in the day
secretariat-why-not-too-late = it is too late in the day
secretariat-why-not-unreachable = no account can be reached
secretariat-why-not-in-dialogue = is answering right now
secretariat-why-not-nothing-owed = owes nothing any more
secretariat-why-not-told-already = knows it already
secretariat-not-silent = That person has given news, or is no longer a lead.
secretariat-choice-nudge = Nudge { $name }
secretariat-choice-nudge-all = Nudge all ({ $count })
secretariat-nudged = { $count ->
    [one] A nudge was sent to { $names }.
   *[other] { $count } nudges were sent: { $names }.
  }
secretariat-nudged-nobody = No nudge was sent.
secretariat-not-nudged = Without a nudge: { $name }; { $why }.
secretariat-nudge = { $count ->
    [one] The coordination asks you for news of one activity.
   *[other] The coordination asks you for news of { $count } activities.
  }
secretariat-stuck-title = What is late, or has not moved for { $months } months
secretariat-stuck-none = Nothing is stuck.
secretariat-stuck-line = { $code } { $mark } { $progress } · { $title } · { $why }
secretariat-stuck-due = was due { $day }
secretariat-stuck-since = the same since { $day }
secretariat-failed-title = Messages that did not arrive
secretariat-failed-none = All messages have arrived.
secretariat-failed-line = No. { $number }, { $day }: { $name }, { $account }; { $state }
secretariat-failed-perhaps = may have arrived
secretariat-failed-not = did not arrive
secretariat-failed-gone = did not arrive, the account cannot be reached
secretariat-choice-retry = Send no. { $number } again
secretariat-choice-retry-all = Send all again
secretariat-done-retry = { $count ->
    [one] { $count } message is on its way again.
   *[other] { $count } messages are on their way again.
  }

## Periods
secretariat-periods-title = The months that have ended
secretariat-period-open = { $month }: open
secretariat-period-closed = { $month }: closed on { $day }
secretariat-period-line = { $line }; { $state }
secretariat-period-all = everything was reported
secretariat-period-silent = { $count ->
    [one] { $count } activity without news
   *[other] { $count } activities without news
  }
secretariat-choice-close-period = Close { $month }
secretariat-choice-reopen-period = Reopen { $month }
secretariat-period-not-ended = { $month } has not ended, or lies before the plan. Nothing was changed.
secretariat-already-close-period = { $month } is closed already. Nothing was changed.
secretariat-already-reopen-period = { $month } is not closed. Nothing was changed.
secretariat-period-all-reported = News had come of every activity.
secretariat-period-missing = { $count ->
    [one] Without news: { $codes }.
   *[other] { $count } without news: { $codes }.
  }
secretariat-sure-close-period = Close { $month }? News that comes later counts for the current month, and says so. Corrections stay possible.
secretariat-sure-reopen-period = Reopen { $month }? Late news will no longer say so.
secretariat-yes-close-period = Yes, close it
secretariat-yes-reopen-period = Yes, reopen it
secretariat-done-close-period = { $month } is closed.
secretariat-done-reopen-period = { $month } is open again.
secretariat-late = { $month } is closed: this counts for the current month.

## Audit
secretariat-audit-title = The audit log
secretariat-audit-none = Nothing yet.
secretariat-audit-line = { $day }, { $time } · { $who }: { $what }
secretariat-by-command = command line
secretariat-by-forgotten = somebody who was forgotten
secretariat-audit-open-plan = plan { $code } opened and put first
secretariat-audit-close-plan = plan { $code } closed
secretariat-audit-archive-plan = plan { $code } archived
secretariat-audit-import-plan = plan { $code } imported
secretariat-audit-change-plan = plan { $code } changed by a file
secretariat-audit-invite = { $role ->
    [lead] invitation of a lead
    [committee] invitation of a committee member
    [coordinator] invitation of a coordinator
   *[person] invitation
  }
secretariat-audit-invite-lead = invitation of a lead ({ $numbers })
secretariat-audit-shut-out = { $name } shut out everywhere
secretariat-audit-sign-out = browsers of { $name } signed out
secretariat-audit-assign = commitments given to { $name }: { $numbers }
secretariat-audit-end-post = posts of { $name } ended: { $numbers }
secretariat-audit-hand-over = commitments handed over from { $name } to { $to }: { $numbers }
secretariat-audit-hand-over-code = code to take over { $numbers } from { $name }
secretariat-audit-hand-over-taken = commitments of { $name } taken over by { $to }: { $numbers }
secretariat-audit-withdraw = activity { $code } withdrawn
secretariat-audit-restore = activity { $code } restored
secretariat-audit-add = activity { $code } added
secretariat-audit-weigh = weight of { $code } changed
secretariat-audit-withhold = a text of no. { $number } withheld
secretariat-audit-correct = no. { $number } corrected
secretariat-audit-nudge = { $count ->
    [one] { $count } nudge
   *[other] { $count } nudges
  }
secretariat-audit-retry = { $count ->
    [one] { $count } message sent again
   *[other] { $count } messages sent again
  }
secretariat-audit-close-period = { $month } closed
secretariat-audit-reopen-period = { $month } reopened
secretariat-audit-hold-digest = digest { $code } held back
secretariat-audit-send-digest = digest { $code } sent
secretariat-audit-digest-line = line of digest { $code } changed
secretariat-audit-digest-setting = when digests go out changed
secretariat-audit-release-voice = { $kind ->
    [question] question { $number } made public
   *[contest] objection { $number } made public
  }
secretariat-audit-withhold-voice = { $kind ->
    [question] a text of question { $number } withheld
   *[contest] a text of objection { $number } withheld
  }
secretariat-audit-close-contest = { $kind ->
    [question] question { $number } closed
   *[contest] objection { $number } closed
  }
secretariat-audit-public-texts = { $mode ->
    [released] the public’s texts: shown once released
   *[at-once] the public’s texts: shown at once
  }
secretariat-audit-assess = independent assessment of commitment { $code } entered
secretariat-audit-correct-assessment = independent assessment of commitment { $code } corrected
secretariat-audit-undo-assessment = independent assessment of commitment { $code } undone
secretariat-audit-accept-weights = weights proposed for commitment { $code } accepted
secretariat-audit-refuse-weights = weights proposed for commitment { $code } refused
secretariat-audit-take-back-weights = weights proposed for commitment { $code } taken back

## Corrections by the coordination
words-correct = correct no. | correct number | correct
secretariat-correct-how = Write the number of the update to correct, such as “correct no. 1204”. It stands in the activity’s history.
secretariat-correct-unknown = No. { $number } is not an update of this plan.
secretariat-choice-correct = Correct no. { $number }
secretariat-receipt-correction = No. { $corrects } is corrected by the coordination, as no. { $number } at { $time }. Both stay visible. Whoever wrote it is told.
secretariat-entry-correction = No. { $number }, { $day }, corrects no. { $corrects } (by the coordination): { $band }, { $progress }.
secretariat-page-correction = Correction of no. { $number } by the coordination, on { $day }
secretariat-corrected = The coordination has corrected your update no. { $number }, on activity { $code }.
secretariat-corrected-moved = Before: { $before }. Now: { $after }.
secretariat-corrected-stands = { $band }, { $progress }
secretariat-corrected-texts = Answers that changed: { $texts }.
secretariat-corrected-evidence = Evidence
secretariat-corrected-stays = Both versions stay visible. If the correction is wrong, correct it in turn.

## What leads are told of decisions
secretariat-told-withdrawal = Activity { $code }, which you lead, has been withdrawn from the plan. It no longer counts. The reason:
secretariat-told-restoration = Activity { $code }, which you lead, has been restored to the plan. It counts again. The reason:
secretariat-told-weight = Activity { $code }, which you lead, now weighs { $weight }. The reason:
secretariat-told-addition = An activity has been added to your commitment: { $code } { $title }, weight { $weight }. The reason:
secretariat-told-number = Decision no. { $number } of the record.
