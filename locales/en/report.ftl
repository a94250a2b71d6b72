### The progress report and the self-assessment

report-title = Progress report
report-self-title = Self-assessment report
report-self-draft = Draft made from the plan’s public record, to be completed by the secretariat and then put to public consultation.
report-period = Period { $period }
report-state = State as of { $day }
report-day = { $day }
report-contents = Contents
report-foot = { $title }, { $code }, state as of { $day }
report-to-write = To be written by the secretariat
report-inferred = The report published at the end of July 2023 gives neither the weight nor the percentage of each activity. Those at the beginning were inferred from the published rates; the levels and rates are those of the report.
report-invented = For the demonstration, the initial figures and everything that was recorded up to { $day } were invented.
report-demonstration = Demonstration copy: the people are invented.

report-foreword = Foreword
report-write-foreword = A word from the minister, or from the chair of the steering committee.
report-context = Context
report-write-context = Open government in the country, how it joined the Partnership, the plans before this one, and how this one was made.
report-governance = Governance and monitoring
report-write-governance = The steering committee, the implementation committee, their meetings during the period, the part that civil society took.
report-conclusion = Conclusion and outlook
report-write-conclusion = What the period has taught, the commitments to take up again, what comes next.

report-scope = The plan “{ $title }” has { $parts }.
report-count-axes = { $count ->
    [one] one axis
   *[other] { $count } axes
  }
report-count-commitments = { $count ->
    [one] one commitment
   *[other] { $count } commitments
  }
report-count-activities = { $count ->
    [one] one activity
   *[other] { $count } activities
  }
report-count-indicators = { $count ->
    [one] one indicator
   *[other] { $count } indicators
  }

report-methodology = Methodology
report-bands = Levels of progress
report-bands-text = Each activity has a level, chosen by the project lead, and a whole percentage within that level.
report-column-band = Level
report-column-range = Progress
report-column-ogp = The Open Government Partnership’s term
report-range = { $least } to { $most }
report-exactly = { $least }
report-bands-ninety = At exactly 90%, the project lead’s choice decides. “Complete” from 90% is national; the Partnership uses the word only for what is entirely finished.
report-band-not-started = Not started
report-band-limited = Limited
report-band-significant = Significant
report-band-complete = Complete
report-ogp-not-started = Not started
report-ogp-limited = Limited
report-ogp-substantial = Substantial
report-ogp-completed = Completed
report-rates = How rates are calculated
report-rule-commitment = The rate of a commitment is the mean of its activities, weighted by their weights. A withdrawn activity does not count.
report-rule-mean = The rate of an axis, like that of the plan, is the mean of the rates of its commitments, each of which counts once.
report-rule-weight = A weight is a positive number, relative to the other activities of the same commitment.
report-rule-rounding = Rates are rounded only when they are shown: to one decimal for axes, to whole numbers for the plan and the commitments; halves go up.
report-rule-as-of = The rates of a past date use what had been recorded by that day, with the weights of that day.
report-formula = Rate of the commitment = Σ (weight × progress) ÷ Σ weight
report-sources = Where the data come from
report-sources-text = Everything below comes from the plan’s public record: the initial state, of { $day }, and then the updates that the project leads recorded. Each update has a number; none is ever deleted, and a correction stays visible beside what it corrects. Texts are in the language in which they were written.

report-results = Results
report-results-plan = Rates of the plan and its axes
report-plan-rate = As of { $day }, the plan’s rate of progress is { $rate }.
report-axes-intro = { $count ->
    [one] Rate of the plan’s axis
   *[other] Rates of the { $count } axes
  }
report-results-bands = Activities by level of progress
report-bands-intro = Number of activities at each level, without those that were withdrawn
report-axis-heading = Axis: { $title }
report-axis-rate = { $count ->
    [one] Rate of the axis: { $rate }, for one commitment
   *[other] Rate of the axis: { $rate }, for { $count } commitments
  }
report-rate-of = { $title }: { $rate }
report-picture-alt = Bar chart. { $list }
report-whole-plan = Whole plan
report-column-axis = Axis
report-column-commitments = Commitments
report-column-rate = Rate
report-column-total = Total
report-column-number = No.
report-column-commitment = Commitment
report-column-organisation = Responsible organisation

report-commitment-heading = Commitment { $number }: { $title }
report-fact-axis = Axis
report-fact-organisation = Responsible organisation
report-fact-rate = Rate of progress
report-fact-starts = Start
report-fact-ends = End
report-fact-ogp-id = Identifier of the Partnership
report-fact-actor = Other actor
report-problem = Problem
report-solution = Proposed solution
report-expected-result = Expected result
report-activities = Activities
report-no-activities = This commitment had no activity at that date: it has no rate.
report-column-activity = Activity
report-column-progress = Rate
report-column-weight = Weight
report-withdrawn = { $title } (withdrawn)
report-activity-heading = { $code } { $title }
report-nothing-told = { $count ->
    [one] Nothing has been recorded since the initial state for activity { $codes }.
   *[other] Nothing has been recorded since the initial state for activities { $codes }.
  }
report-actions = Actions carried out
report-told-on = Update no. { $number }, { $day }
report-reason = Why progress went down
report-difficulties = Difficulties
report-next-steps = Next steps
report-evidence = Evidence
report-file = { $name } (file of the record, fingerprint { $fingerprint })
report-last-told = Last update: no. { $number }, { $day }.
report-last-unchanged = Last update: no. { $number }, { $day }, without change.
report-withheld = This text is withheld. Reason: { $reason }
report-withheld-abusive = This text is withheld: it is abusive.
report-withheld-private = This text is withheld: it intrudes on somebody’s privacy.
report-withheld-unlawful = This text is withheld: it is against the law.

report-indicators = Indicators
report-column-indicator = Indicator
report-column-unit = Unit
report-column-baseline = Baseline
report-column-target = Target
report-column-value = Value
report-unit-percent = percentage
report-unit-count = number
report-indicator-source = { $name }: value of { $day }. Source: { $source }

report-contests = Contested by the public
report-questions = Questions from the public
report-contest = Contest no. { $number }, { $day }
report-contest-of = Contest no. { $number } of activity { $code }, { $day }
report-question = Question no. { $number }, { $day }
report-answer = Answer, { $day }
report-reply = Reply of the project lead, { $day }
report-closing = Closing word of the coordination, { $day }
report-answered = It was answered.
report-unanswered = Not answered by that date.
report-outcome-upheld = Outcome: the contest is upheld.
report-outcome-partly = Outcome: the contest is upheld in part.
report-outcome-dismissed = Outcome: the contest is dismissed.
report-outcome-closed = Outcome: the contest is closed.
report-outcome-open = Outcome: the contest is being looked into.

report-irm = Independent assessment
report-irm-note = Verdict of the Partnership’s Independent Reporting Mechanism (IRM), given as it is. It is never derived from what the country reports.
report-irm-completion = Completion
report-irm-no-evidence = No evidence available
report-irm-verifiable = Verifiable
report-irm-lens = Open government lens
report-irm-potential = Potential for results
report-irm-potential-unclear = Unclear
report-irm-potential-modest = Modest
report-irm-potential-substantial = Substantial
report-irm-results = Early results
report-irm-results-none = None
report-irm-results-moderate = Moderate
report-irm-results-significant = Significant
report-irm-source = Source
report-irm-source-of = { $source }, { $day }
report-irm-none = No verdict of the Independent Reporting Mechanism (IRM) had been entered by that date.
report-yes = Yes
report-no = No

report-annex = Annex: verifying this report
report-verify-why = Each entry of the record carries the hash of its content and that of the entry before it. Whoever changed an old entry would change every hash after it. The hash below, published with this report, therefore lets anyone see, later, that nothing was rewritten.
report-head = Last entry of the record at the date of this report: no. { $number }, { $day }. Its hash:
report-verify-download = Download the record of the plan { $code } (record.ndjson) from the site’s data page.
report-verify-run = In a copy of the program, run the command below. It recomputes each link and says where the chain breaks, if it does.
report-verify-keep = It also says whether this report’s hash is in the record’s past. If it is not, the record was rewritten.
report-verify-algorithm = Content hash: SHA-256 of the canonical JSON (RFC 8785). Link: SHA-256 of the previous link followed by the content hash.

report-self-introduction = Introduction
report-write-introduction = The national setting, how the country joined the Partnership, the values that the plan serves (transparency, participation, accountability).
report-self-process = Process
report-write-process = How the plan was made and carried out with civil society: who was invited, when, and what the opinions received have changed.
report-write-consultation = The two weeks of public consultation on this draft: their dates, the opinions received, what came of them. The final report is published in the official language and in English.
report-public-part = On the plan’s platform the public asked { $questions }, { $answered }, and raised { $contests }, { $closed }.
report-count-questions = { $count ->
    [one] one question
   *[other] { $count } questions
  }
report-count-answered = { $count ->
    [one] one of them answered
   *[other] { $count } of them answered
  }
report-count-contests = { $count ->
    [one] one contest
   *[other] { $count } contests
  }
report-count-closed = { $count ->
    [one] one of them closed
   *[other] { $count } of them closed
  }
report-self-irm = Recommendations of the Independent Reporting Mechanism (IRM)
report-write-irm = The recommendations received, and what was done about each.
report-self-implementation = Implementation of commitments
report-self-levels = The levels are those of the Partnership. Those of milestones follow from the national levels (see the methodology). A commitment is completed when all its milestones are, not started when none is; between them it is substantial from 60%, otherwise limited.
report-self-peer = Peer exchange and learning
report-write-peer = Exchanges with other member countries: what was learnt, what was shared.
report-self-conclusions = Conclusions
report-write-conclusions = What was learnt, what follows, the next plan.
report-fact-agency = Lead implementing agency
report-fact-completion = Completion level
report-what = What the commitment is
report-contributes = How it contributes to solving the problem
report-relevance = Relevance to open government values
report-write-relevance = How the commitment serves transparency, civic participation or public accountability.
report-additional = Additional information
report-milestones = Milestones
report-column-milestone = Milestone
report-column-starts = Start
report-column-ends = End
report-results-described = Description of the results
report-write-next-steps = The next steps of the milestones that are not completed.

## In the conversation
words-report = progress report | the report
menu-report = receive the progress report
takes-as-of = Date, such as 2026-06-30
report-chat = Progress report: { $title }
report-chat-which = It shows the plan as it stood at the end of { $day }. In which form do you want it? It takes a few seconds to make. For another date, write for instance “/report 2026-06-30”.
report-choice-docx = Word
report-choice-pdf = PDF
report-choice-html = Web page
report-choice-self = Self-assessment (Word)
report-choice-other = Another form
report-choice-today = Today’s report
report-chat-file = Progress report as of { $day }
report-chat-self = Self-assessment draft as of { $day }
report-chat-docx = What the secretariat has to write is in yellow. When it opens the document, Word offers to update the fields: accept, and the contents get their page numbers.
report-chat-pdf = Where no PDF can be made, it is a web page that prints well.
report-chat-html = This page can be read in any browser, and prints well.
report-chat-terminal = A terminal receives no file. This command writes it: { $command }
report-chat-ahead = { $day } has not come yet.
report-chat-before = Nothing had been recorded by { $day }: the record begins with the state of { $first }.
