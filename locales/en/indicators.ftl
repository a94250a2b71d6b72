### Indicators, and the independent assessment

# What people may type: alternatives separated by |
words-indicators = indicators | the indicators | my indicators | show indicators
words-assess = assess | enter an assessment | enter the assessment | enter the verdict
words-indicators-indicator = indicator | indicators
words-indicators-value = value | new | enter | set
words-indicators-baseline = baseline | starting | point
words-indicators-target = target | goal
words-indicators-today = today | as of today | now
words-indicators-yesterday = yesterday
words-indicators-last-month = end of last month | the end of last month | at the end of last month | last month
words-indicators-end-of = end of | the end of | at the end of | by the end of | end | by | in | by end of
words-assess-irm = irm | independent assessment | irm assessment | the independent assessment | independent reporting mechanism | verdict
menu-indicators = Indicators
menu-assess = Enter the independent assessment

# Values
indicators-percent = { NUMBER($value, maximumFractionDigits: 6) }%
indicators-count = { NUMBER($value, maximumFractionDigits: 6) }
indicators-measure = { NUMBER($value, maximumFractionDigits: 6) } { $unit }
indicators-points = { NUMBER($value, maximumFractionDigits: 6) } { $value ->
    [one] point
   *[other] points
  }
indicators-more = +{ $value }
indicators-less = −{ $value }
indicators-at = { $value } on { $day }
indicators-by = { $value } by { $day }
indicators-trend-step = { $before } → { $value }

# Looking
indicators-which-commitment = { $count ->
    [one] One indicator. Of which commitment?
   *[other] { $count } indicators. Of which commitment?
  }
indicators-nowhere = This plan has no indicators.
indicators-of = Indicators of commitment { $number }, { $title }
indicators-name = Indicator { $code }: { $name }
indicators-last = Last value: { $value }
indicators-no-value = No value yet
indicators-change = { $change } since { $day }
indicators-unchanged = Unchanged since { $day }
indicators-target = Target: { $value }
indicators-baseline = Baseline: { $value }
indicators-trend = Trend: { $trend }
indicators-history = History, newest first:
indicators-version-value = Value: { $value }
indicators-version-baseline = Baseline: { $value }
indicators-version-target = Target: { $value }
indicators-from-plan = Source: the plan
indicators-source = Source: { $source }
indicators-ended-corrected = Replaced by a later entry.
indicators-ended-undone = Undone later.
indicators-unknown = There is no indicator { $code }. These are the ones of this commitment:
indicators-none = Commitment { $number } has no indicators in this plan.
indicators-choice-commitment = { $number } · { $title }
indicators-choice = Indicator { $code }
indicators-choice-all = All indicators
indicators-choice-list = Indicators of commitment { $number }
indicators-choice-these = Indicators
indicators-choice-history = This indicator
indicators-choice-value = New value
indicators-choice-target = Target
indicators-choice-baseline = Baseline

# Entering
indicators-ask-value = What is the new value?
indicators-ask-value-percent = What is the new value, in per cent?
indicators-ask-value-unit = What is the new value, in { $unit }?
indicators-ask-baseline = What was the value before the plan?
indicators-ask-target = Which value is to be reached?
indicators-ask-which = Which one do you mean?
indicators-ask-unlikely = { $value }: a share goes from 0 to 100%. Is this really right?
indicators-choice-sure = Yes, it is right
indicators-choice-unsure = No, let me correct it
indicators-ask-on-value = What date is this value from? Choose, or type a date: 31/10/2026, end of October.
indicators-ask-on-baseline = What date is the baseline from? Choose, or type a date: 31/12/2020, end of 2020.
indicators-ask-on-target = By what date? Choose, or type a date: 31/12/2027, end of 2027.
indicators-choice-today = Today, { $day }
indicators-choice-last-month = End of last month, { $day }
indicators-choice-day = { $day }
indicators-ask-source = Where does this figure come from? A link or a few words: “annual report 2025, p. 12”.
indicators-choice-same-source = The same: { $source }
indicators-not-number = I could not read a number. Type it in digits, such as 85 or 1,234.5.
indicators-not-date = I could not read a date. Type for example 31/10/2026 or “end of October”.
indicators-no-such-date = There is no such date.
indicators-future = { $day } has not come yet: a value is something observed, not foreseen. For what is to be reached, choose “Target”.
indicators-future-baseline = { $day } has not come yet: the baseline is from before the plan.
indicators-past-target = { $day } is already past: a target is to be reached by a date to come.
indicators-source-short = It takes a source that others can find: a link, or the name of a document.
indicators-source-long = This source has { $length } characters; { $most } at most. A link or a title is enough.
indicators-no-file = A file cannot be attached here: give a link to the document, or its title.
indicators-summary-value = Value: { $value }
indicators-summary-baseline = Baseline: { $value }
indicators-summary-target = Target: { $value }
indicators-summary-replaces = Takes the place of { $value }, which stays visible in the history.
indicators-amend-value = Change the number
indicators-amend-on = Change the date
indicators-amend-source = Change the source
indicators-moved = Meanwhile somebody else entered { $value } in this very place. See whether yours still holds.
indicators-moved-undone = Meanwhile what you wanted to replace was undone. See whether your entry still holds.
indicators-entered-value = Recorded: { $value }.
indicators-entered-baseline = Recorded as baseline: { $value }.
indicators-entered-target = Recorded as target: { $value }.
indicators-replaced = Before: { $value }. Both stay visible.
indicators-correcting = You are correcting { $value }. Date and source are kept; you can change them below.
indicators-undone = Undone: { $value } no longer counts. All of it stays visible in the history.
indicators-undone-back = What this entry replaced counts again.
indicators-ended-already = This entry was replaced or undone already. Nothing has changed.
indicators-no-entry = This entry is not one that you can change.

# The independent assessment
assess-which = Which commitment was assessed?
assess-which-shown = The independent assessment of which commitment?
assess-title = Independent assessment (IRM) of commitment { $number }, { $title }
assess-none = No assessment of this commitment has been entered.
assess-of = Report of { $day }
assess-beside = Independent assessment (IRM): { $completion }, { $day }
assess-beside-only = The assessment comes from the OGP’s Independent Reporting Mechanism (IRM); it is shown beside what leads report and changes no rate.
assess-completion = Completion: { $value }
assess-verifiable = Verifiable: { $value }
assess-lens = Open government lens: { $value }
assess-potential = Potential for results: { $value }
assess-early = Early results: { $value }
assess-completion-no-evidence = no evidence available
assess-completion-not-started = not started
assess-completion-limited = limited
assess-completion-substantial = substantial
assess-completion-complete = complete
assess-yes = yes
assess-no = no
assess-potential-unclear = unclear
assess-potential-modest = modest
assess-potential-substantial = substantial
assess-early-none = none
assess-early-moderate = moderate
assess-early-significant = significant
assess-ask-completion = Commitment { $number }, { $title }. What does the IRM report say of its completion?
assess-ask-verifiable = Does the report call it verifiable?
assess-ask-lens = Does it have an open government lens?
assess-ask-potential = Which potential for results?
assess-ask-early = Which early results?
assess-ask-source = In which report is this written? A link, or its title.
assess-ask-on = What date is this report from? For example 12/03/2026 or “end of March 2026”.
assess-future = { $day } has not come yet: a report bears the date of its publication.
assess-choose = Choose one of the answers, as the report has it.
assess-choice-unsaid = The report does not say
assess-choice-completion-no-evidence = No evidence available
assess-choice-completion-not-started = Not started
assess-choice-completion-limited = Limited
assess-choice-completion-substantial = Substantial
assess-choice-completion-complete = Complete
assess-choice-yes = Yes
assess-choice-no = No
assess-choice-potential-unclear = Unclear
assess-choice-potential-modest = Modest
assess-choice-potential-substantial = Substantial
assess-choice-early-none = None
assess-choice-early-moderate = Moderate
assess-choice-early-significant = Significant
assess-choice-enter = Enter a verdict
assess-choice-see = The assessment
assess-choice-assessed = { $number } · { $completion } · { $title }
assess-amend-completion = Completion
assess-amend-verifiable = Verifiable
assess-amend-openGovernmentLens = Open government lens
assess-amend-potential = Potential
assess-amend-earlyResults = Early results
assess-amend-source = The source
assess-amend-on = The date
assess-summary = Summary: commitment { $number }, { $title }
assess-day = Report of { $day }
assess-correcting = Corrects the verdict entered before; both stay visible.
assess-moved = Meanwhile another verdict of the same date was entered. Yours would take its place: see whether it still holds.
assess-entered = Recorded. Commitment { $number }: { $completion } according to the IRM, { $day }.
assess-undone = Undone: this verdict no longer counts. It stays visible in the history.

# What is kept of a person
indicators-held = { $count ->
    [one] One entry of yours among indicators or assessments.
   *[other] { $count } entries of yours among indicators or assessments.
  }
