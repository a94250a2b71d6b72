# The public pages: past states, search, explanations, what the public says, the policy.
page-search = Search
page-search-button = Search
page-search-label = A topic, an organisation, a number
page-search-empty = Write one word or several, in French, Arabic or English. Typing errors are understood.
page-search-found = { $count ->
    [one] One result for “{ $words }”
   *[other] { $count } results for “{ $words }”, the closest first
}
page-search-nothing = Nothing in the plan answers “{ $words }”.
page-search-hint = Try fewer words, or a word of the title. The chat understands questions, too.
page-search-chat = Ask in the chat
page-past-label = Date of the state shown
page-past-note = State of { $day }, as the record had it then.
page-past-before = The record only begins on { $day }: nothing is known of the time before.
page-past-early = This date has not come yet: here is the state of today.
page-trend-plan = The plan’s rate over time
page-trend-axis = The axis’s rate over time
page-trend-commitment = The commitment’s rate over time
page-trend-activity = Progress over time
page-trend-indicator = Over time
page-trend-said = { $title }: { $first } on { $from }, { $last } on { $to }; lowest { $least }, highest { $most }.
page-trend-values = The values, one by one
page-why = Why this rate?
page-why-plan = { $count ->
    [one] The plan’s rate is that of its only commitment with a rate.
   *[other] The plan’s rate is the mean of { $count } commitments, each counting once.
}
page-why-axis = { $count ->
    [one] The axis’s rate is that of its only commitment with a rate.
   *[other] The axis’s rate is the mean of its { $count } commitments, each counting once.
}
page-why-commitment = Each activity counts by its weight: weight × progress, all of it divided by the sum of the weights. What was withdrawn from the plan does not count.
page-why-rate = Rate, in %
page-why-weight = Weight
page-why-progress = Progress, in %
page-why-product = Weight × progress
page-why-sum = Sum
page-why-rest = { $count ->
    [one] One other line is included in the sums.
   *[other] { $count } other lines are included in the sums.
}
page-contested = Contested
page-contested-why = What is contested
page-withheld-abusive = abusive language
page-withheld-private = somebody’s privacy
page-withheld-unlawful = unlawful content
page-text-withheld-only = Text withheld.
page-text-decision = Reason
page-text-whole = { $count ->
    [one] Read the whole text
   *[other] Read the whole text ({ $count } characters)
}
page-text-page = Page { $page } of { $pages }
page-text-previous = Previous page
page-text-next = Next page
page-evidence-more = { $count ->
    [one] One more piece of evidence
   *[other] { $count } more pieces of evidence
}
page-evidence-counter = Evidence attached
page-part = Follow, ask, contest
page-part-plan = Follow the plan, an axis or a commitment, ask a question or contest a status: all of it in the chat, without an account.
page-part-commitment = Follow this commitment, ask a question or contest a status: all of it in the chat, without an account. What is answered can be read here.
page-part-plan-said = plan
page-part-web = Open the chat
page-part-telegram = Follow on Telegram
page-part-telegram-ask = Ask on Telegram
page-part-discord = On Discord
page-part-feed = Feed of changes (Atom)
page-part-note = What is public, what is kept, and your rights:
page-part-demonstration = In this demonstration, those who would answer are invented.
page-about = What the plan says of it
page-about-problem = The problem
page-about-solution = The solution
page-about-result = The expected result
page-about-relevance = Relevance to open government
page-about-more = More information
page-about-from = Begins
page-about-to = Ends
page-about-ogp = OGP identifier
page-about-actor = Other actor
page-irm = The independent assessment
page-irm-text = The OGP’s Independent Reporting Mechanism (IRM) judges for itself: its words are its own, and none of them is derived from the figures above.
page-irm-completion = Completion
page-irm-no-evidence = No evidence available
page-irm-not-started = Not started
page-irm-limited = Limited
page-irm-substantial = Substantial
page-irm-complete = Complete
page-irm-verifiable = Verifiable
page-irm-lens = Open government lens
page-irm-yes = yes
page-irm-no = no
page-irm-potential = Potential for results
page-irm-potential-unclear = unclear
page-irm-potential-modest = modest
page-irm-potential-substantial = substantial
page-irm-results = Early results
page-irm-results-none = none
page-irm-results-moderate = moderate
page-irm-results-significant = significant
page-irm-source = Report of { $day }:
page-indicators = Indicators
page-indicator-baseline = At the start
page-indicator-value = Latest value
page-indicator-target = Target
page-indicator-none = not measured yet
page-indicator-values = { $count ->
    [one] One value, with its source
   *[other] The { $count } values, with their sources
}
page-voices = Questions and contests
page-voices-none = Nobody has asked a question or contested a status yet.
page-voices-questions = { $count ->
    [one] One question
   *[other] { $count } questions
}
page-voices-contests = { $count ->
    [one] One contest
   *[other] { $count } contests
}
page-voices-older = Older ones
page-question = Question { $number }
page-contest = Contest { $number }
page-question-waits = No answer yet.
page-contest-waits = No reply from the leads yet.
page-contest-of-rate = Contested: the commitment’s rate, which was { $rate }
page-contest-of-status = Contested: { $status }
page-outcome-upheld = Upheld
page-outcome-partly = Partly upheld
page-outcome-dismissed = Dismissed
page-response-answer = Answer of the leads, { $day }
page-response-reply = Reply of the leads, { $day }
page-response-closing = Closing word of the coordination, { $day }
page-entry-weight = Weight changed on { $day }
page-entry-withdrawal = Withdrawn from the plan on { $day }
page-entry-restoration = Put back into the plan on { $day }
page-entry-addition = Added to the plan on { $day }
page-change = Before: { $before }. After: { $after }.
page-change-none = Status and figure did not change.
page-change-texts = What was corrected: { $texts }.
page-update-at = Recorded on { $day } at { $time }.
page-update-said = What it says
page-update-nothing = No text came with this entry.
page-update-no-text = There was no text.
page-update-before = What it was before
page-update-superseded = No. { $number }, of { $day }
page-update-past = Other news followed
page-update-link = Its place in the record
page-update-prev = Fingerprint of the link before
page-update-in-history = See it in the history
page-plans = The other plans
page-plan-closed = closed
page-changes = Changes
page-policy = Rules and privacy
page-policy-text = What is public here, what is kept and for how long, how contributions are treated, and which rights you have.
page-policy-public = What is public
page-policy-public-record = The news of the leads, their corrections, their evidence, and everything that changes a figure: weights, additions, withdrawals. Nothing in it is deleted or rewritten.
page-policy-public-authors = Never the name of who wrote it: the record carries a pseudonym, which only this program can connect with a person.
page-policy-public-voices = Questions and contests with what was answered to them, without saying who they are from or by which way they came.
page-policy-public-data = The same things as open data, free to use.
page-policy-kept = What is kept, and for how long
page-policy-kept-record = The public record: for ever. This is what lets anybody verify it.
page-policy-kept-chat = { $days ->
    [one] What is said in the chat: one day, then it is deleted.
   *[other] What is said in the chat: { $days } days, then it is deleted.
}
page-policy-kept-account = The means to answer you (the messenger’s account, your language, what you follow): until you ask for it to be forgotten.
page-policy-kept-visits = No measuring of visitors, no tracker, no service of a third party. An address serves only to limit the number of requests, in memory, for a day at most.
page-policy-kept-cookies = Two cookies at most: the language, and for those who use it, the chat on the web.
page-policy-moderation = Moderation
page-policy-moderation-before = As each plan chooses, a contribution appears at once, or as soon as the coordination has read it.
page-policy-moderation-reasons = A text can be withheld if it is abusive, touches somebody’s privacy or is unlawful. Being of another opinion is no reason.
page-policy-moderation-shown = What is withheld stays withheld in public: in its place stands the reason, never a void.
page-policy-moderation-kept = This holds for the texts of the leads as well; the chain of the record is not broken by it.
page-policy-moderation-contest = If your text is withheld, you are told the reason and may write again.
page-policy-answers = Answers
page-policy-answers-leads = { $days ->
    [one] A question goes to the leads of the commitment. Without an answer after one working day, it is mentioned in the weekly digest.
   *[other] A question goes to the leads of the commitment. Without an answer after { $days } working days, it is mentioned in the weekly digest.
}
page-policy-answers-contest = A contest is shown beside the status that it contests. The leads may reply, the coordination closes it; the text and its conclusion stay.
page-policy-answers-limits = So that there is room for everybody: at most { $day } contributions a person and day, { $one } of them on one commitment.
page-policy-rights = Your rights (law 09-08)
page-policy-rights-law = Moroccan law 09-08 gives you the right to know what is kept of you, to have it corrected, to object to it and to have it deleted.
page-policy-rights-see = In the chat, { "\u2066/mydata\u2069" } gives you everything that is kept of you.
page-policy-rights-forget = { "\u2066/forget\u2069" } deletes what connects you with your words: your name, your accounts, what was said. What stands in the record or was published stays, without you.
page-policy-rights-cndp = You may also turn to the national commission for the protection of personal data (CNDP).
page-policy-limits = What these pages do not tell
page-policy-limits-reported = The figures are those that the leads declare. Evidence, contests and the independent assessment are there to judge them by.
page-policy-limits-verify = The record proves that nothing was rewritten since; it does not prove that what was written is true.
page-policy-limits-platforms = On Telegram and Discord your messages pass through those companies and their own rules. The chat of this site passes only through here.
