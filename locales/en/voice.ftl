### What the public follows, asks and contests, and what is answered to it

# Words
words-follow = follow a commitment | i want to follow
words-following = following | what i follow | my follows | subscriptions
words-ask = ask | ask a question | question | i have a question
words-contest = contest | contest a status | object | i object
words-questions = my questions | my objections | my questions and objections
words-toanswer = questions to answer | questions from the public | answer the public
words-moderation = moderation | moderate | public texts
words-publictexts = setting of public texts | review of public texts
voice-words-follow = follow | i want to follow | subscribe to
voice-words-unfollow = unfollow | stop following | unsubscribe from | unsubscribe
voice-words-ask = ask a question about | ask a question on | ask about | ask a question | ask | question about | question on
voice-words-contest = contest | i contest | object to | contest the status of
voice-words-answer = answer | answer to | reply to | reply
voice-words-plan = plan | the plan | the whole plan | everything
voice-words-axis = axis | the axis
voice-words-question = question | the question
voice-words-contested = objection | the objection

menu-follow = Follow a commitment
menu-following = What I follow
menu-ask = Ask a question on a commitment
menu-contest = Contest a status
menu-questions = My questions and objections
menu-toanswer = Questions from the public to answer
menu-moderation = Questions and objections of the public
takes-contested = Activity or commitment, such as 4.3 or 4
voice-help = “follow 10”, “ask a question on commitment 10”, “contest 4.3”; “what I follow” and “my questions” bring back yours. No account is needed.

# Names
voice-question-name = Question { $number }
voice-contest-name = Objection { $number }
voice-response-name = { $name }, answer { $number }
voice-about-commitment = commitment { $number }
voice-about-activity = activity { $code }
voice-status-rate = { $rate }
voice-status-band = { $band }, { $progress }
voice-outcome-upheld = objection upheld
voice-outcome-partly = objection upheld in part
voice-outcome-dismissed = objection dismissed
voice-reason-abusive = abusive or hateful words
voice-reason-private = personal data
voice-reason-unlawful = against the law
voice-state-waiting = waits for review
voice-state-withheld = withheld
voice-state-open = no answer yet
voice-state-answered = answered
voice-state-contested = open
voice-state-closed = closed

# Buttons
voice-choice-follow = Follow
voice-choice-follow-plan = Follow the whole plan
voice-choice-follow-again = Follow again
voice-choice-following = What I follow
voice-choice-daily = Rather every day
voice-choice-weekly = Rather every week
voice-choice-leave = Stop following { $number }
voice-choice-leave-plan = Stop following the plan
voice-choice-leave-axis = Stop following this axis
voice-choice-leave-all = Stop following everything
voice-choice-leave-yes = Yes, stop following everything
voice-choice-ask = Ask a question
voice-choice-contest = Contest
voice-choice-voices = Questions and objections
voice-choice-voices-count = Questions and objections ({ $count })
voice-choice-own = My questions
voice-choice-see = See it
voice-choice-answer = Answer
voice-choice-reply = Reply
voice-choice-later = Later
voice-choice-close = Closing word
voice-choice-publish = Publish
voice-choice-release = Publish
voice-choice-withhold = Withhold the text
voice-choice-withhold-response = Withhold answer { $number }
voice-choice-moderation = Public texts
voice-choice-mode-released = Review before publishing
voice-choice-mode-at-once = Publish at once
voice-choice-outcome-upheld = Upheld
voice-choice-outcome-partly = Upheld in part
voice-choice-outcome-dismissed = Dismissed
voice-choice-reason-abusive = Abusive or hateful
voice-choice-reason-private = Personal data
voice-choice-reason-unlawful = Against the law

# Following
voice-followed-plan = the whole plan
voice-followed-axis = the axis “{ $title }”
voice-followed-commitment = commitment { $number }, { $title }
voice-followed-now = Noted: you follow { $target }.
voice-followed-already = You follow { $target } already.
voice-not-followed = You did not follow { $target }.
voice-left = Done: you no longer follow { $target }.
voice-left-all = Done: you follow nothing any more, and will be told nothing.
voice-leave-sure = { $count ->
    [one] You follow one thing. Stop following it?
   *[other] You follow { $count } things. Stop following all of them?
  }
voice-follow-what = What do you want to follow? Say “follow 10” or “follow the plan”, or open a commitment.
voice-following-title = You follow:
voice-following-none = You follow nothing yet. Say “follow 10”, or follow the whole plan.
voice-rhythm-daily = You will get at most one message a day, in the morning, and only when something has changed.
voice-rhythm-weekly = You will get at most one message a week, on Monday morning, and only when something has changed.
voice-changes-title = What has changed since { $day } in what you follow
voice-changes-more = { $count ->
    [one] And one more commitment.
   *[other] And { $count } more commitments.
  }
voice-details-more = { $count ->
    [one] And one more change.
   *[other] And { $count } more changes.
  }
voice-plan-moved = The plan moves from { $before } to { $now }.
voice-plan-stays = The plan stays at { $now }.
voice-rate-moved = from { $before } to { $now }
voice-rate-stays = stays at { $now }
voice-changed-commitment = Commitment { $number }, { $title }: { $rate }
voice-moved = { $code } { $title }: from { $before } to { $now }, { $band }
voice-moved-complete = { $code } { $title }: complete (was at { $before })
voice-news-answered = Question { $number } has an answer.
voice-news-contested = A status is contested: objection { $number }.
voice-news-closed = Objection { $number } is closed.
voice-news-closed-with = Objection { $number } is closed: { $outcome }.

# Asking and contesting
voice-ask-what = On which commitment? Say “ask a question on commitment 10”, or open a commitment.
voice-contest-what = What do you contest? Say “contest 4.3” or “contest commitment 4”, or open an activity.
voice-ask-opening = Question on commitment { $number }, { $title }.
voice-contest-activity = Objection to activity { $number }, { $title }. Today: { $status }.
voice-contest-commitment = Objection to the rate of commitment { $number }, { $title }. Today: { $status }.
voice-ask-question = Write your question, in { $longest } characters at most.
voice-ask-contest = Write what you think is not right, in { $longest } characters at most. Your evidence comes after.
voice-what-is-public = The text will be public, without your name; leave personal data out of it. The rules: { $address }
voice-ask-more = You have written { $length } characters of { $longest }. Go on, or “That’s all”.
voice-ask-evidence = Any evidence for it: a link, a file, a photo? It will be public as well.
voice-ask-confirm = Publish it? To add something, go on writing.
voice-summary-question = Your question on { $name }:
voice-summary-contest = Your objection to { $name }:
voice-summary-response = What will be public under { $name }:
voice-asked = Your question on { $about } is public. The leads can answer it.
voice-asked-waits = Your question on { $about } is kept. It will be public once the coordination has read it.
voice-contested-now = Your objection is public, beside the status of { $about }. The leads may reply; the coordination closes it.
voice-contested-waits = Your objection to { $about } is kept. It will be public once the coordination has read it.
voice-told-of-answer = You will hear of the answers here.
voice-status-moved = The status has just changed; it is now: { $status }. Do you still contest it?
voice-nothing-to-contest = Commitment { $number } has no rate at the moment: there is nothing to contest.
voice-too-long = This text has { $length } characters; { $longest } at most. Nothing is published, and your text stays above in the conversation: send it again, shorter.
voice-too-long-more = This text has { $length } characters, and there is room for { $room } of { $longest }. What you wrote before is kept.
voice-too-many = You have sent { $most } questions or objections in 24 hours: the next one can be sent on { $day } at { $time }.
voice-too-many-here = You have sent { $most } questions or objections on this commitment in 24 hours: the next one can be sent on { $day } at { $time }.
voice-too-many-address = Too many questions and objections have come from your connection in 24 hours: the next one can be sent on { $day } at { $time }.
voice-text-kept = Your text is kept; “resume” brings it back.
voice-no-files = A file does not belong here: write your text, with a link if need be.

# Looking
voice-question-title = { $name } on { $about }, { $day }
voice-contest-title = { $name } to { $about }, { $day }
voice-contested-status = Contested status: { $status }
voice-evidence = { $count ->
    [one] One piece of evidence:
   *[other] { $count } pieces of evidence:
  }
voice-withheld = Text withheld by the coordination: { $reason }.
voice-answer-of = Answer of the leads, { $day }:
voice-reply-of = Reply of the leads, { $day }:
voice-closing-of = Closing word of the coordination, { $day }:
voice-closing-with = Closing word of the coordination, { $day } ({ $outcome }):
voice-waits-release = Not public yet: it waits for the coordination to read it.
voice-waits-answer = No answer yet.
voice-waits-closing = The coordination has not closed it yet.
voice-no-such = { $name } does not exist in this plan, or is not public.
voice-list-title = Questions and objections on commitment { $number }
voice-list-none = None yet. The first one may be yours.
voice-list-counts = Questions: { $questions }, of which { $answered } answered. Objections: { $contests }.
voice-line = { $name } · { $state } · { $beginning }
voice-line-about = { $name } · { $about } · { $state } · { $beginning }
voice-own-title = Your questions and objections
voice-own-none = You have not asked or contested anything yet. Open a commitment to do so.
voice-owed-title = These questions and objections wait for a word from you:
voice-owed-none = No question or objection waits for a word from you.
voice-later = All right. “questions to answer” will bring it back.
voice-contested-commitment = { $count ->
    [one] Contested: one open objection.
   *[other] Contested: { $count } open objections.
  }
voice-questions-count = { $count ->
    [one] One question from the public.
   *[other] { $count } questions from the public.
  }

# Answering
voice-ask-answer = Your answer will be public, in the name of the commitment’s leads, without your own. Write it.
voice-ask-reply = Your reply will be public, in the name of the commitment’s leads, without your own. Write it.
voice-ask-outcome = What do you make of this objection?
voice-ask-closing = The closing word will be public, in the name of the coordination. Write it.
voice-answered = It is public, under { $name }. Whoever wrote it is told.
voice-closed-now = { $name } is closed, and stays visible. Whoever wrote it is told.
voice-is-closed = It is closed: the closing word was said.
voice-is-withheld = This text was withheld.
voice-question-not-closed = A question is not closed: it only needs an answer.
voice-lead-question = { $name } from the public, on { $about }
voice-lead-contest = { $name } to { $about }: you may reply
voice-coordinator-contest = { $name } to { $about }: its leads may reply, the closing word is yours
voice-coordinator-reply = { $name } (commitment { $number }): its leads have replied, the closing word is yours
voice-coordinator-waiting = { $name }, { $about }: to be read before it is public
voice-leaderless = Nobody leads this commitment.
voice-author-answer = { $name } (commitment { $number }) has an answer:
voice-author-reply = { $name } (commitment { $number }): its leads reply
voice-author-closing = { $name } (commitment { $number }) is closed, { $outcome }:
voice-author-released = { $name } is public now.
voice-author-withheld = The text of “{ $name }” was withheld by the coordination: { $reason }.

# Moderating
voice-moderation-title = Public texts
voice-moderation-counts = To be read: { $waiting }. Objections without a closing word: { $open }.
voice-mode-released = The public’s texts wait for you to read them before they are public.
voice-mode-at-once = The public’s texts are public at once; you may withhold one, with a reason.
voice-mode-still-waiting = { $count ->
    [one] One text still waits for you to read it.
   *[other] { $count } texts still wait for you to read them.
  }
voice-released = { $name } is public. Its leads and whoever wrote it are told.
voice-released-already = { $name } was public already.
voice-ask-reason = Why withhold this text? The reason will be public. Choose one, or write it.
voice-summary-withhold = To withhold: { $name }. Public reason: { $reason }.
voice-ask-withhold = The text will be erased for good; the reason will stand in its place. Withhold it?
voice-withheld-now = It is withheld: only the reason is left.
voice-withheld-already = This text was withheld before.

voice-held = { $count ->
    [one] One question, objection or answer of yours.
   *[other] { $count } questions, objections or answers of yours.
  }
