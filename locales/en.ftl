### Iltizam: every sentence that a person reads, in en. Sections follow the folders that say them.

## Conversation

# What people may type: alternatives separated by |
words-update = update | report | make an update | new update
words-same = no change | nothing new | same | unchanged | nothing changed
words-back = back | go back | previous | return | step back | previous question | previous step
words-skip = skip | next | pass | skip it | skip this | skip this question | next one | next question | i pass
words-repeat = repeat | again | say again
words-cancel = cancel | abandon | quit | stop | cancel it | cancel that | never mind | nevermind | drop it
words-later = later | not now | another time | not right now | later on | maybe later | some other time | do it later
words-resume = resume | continue | carry on
words-help = help | help me | what can you do | i need help | how does it work | how does this work | what can i do | what can i say
words-mine = my activities | my commitments | to do | todo
words-plan = plan | the plan | overview
words-language = language | change language | languages
words-start = hello | hi | hey | good morning | good evening | start | menu | main menu | home | good afternoon | thanks | thank you | thank you very much
words-done = that is all | that's all | done | finished | nothing else | all done | that's it | that is it | thats all | thats it | i'm done | im done | i am done | i have finished | nothing more | no more | nothing to add
words-none = none | no | nothing | no difficulties | no difficulty | no evidence | nope | no thanks | no thank you | nothing to report | not any | none at all | n/a | there are none | there is none
words-yes = yes | ok | confirm | i confirm | correct | that's right | okay | yes please | yep | yeah | yup | sure | agreed | fine | all good | looks good | that is right | thats right | that's correct | right | perfect
words-this-language = english | in english | anglais | en anglais | الإنجليزية
words-commitment = commitment | commitments | number | n | no
words-question = where is | where are | how is | how far is | how far | what about | what is | status | state | progress | show | show me | see | of | on | the | a | an | with | please | activity | activities | thanks | doing | are we | going | tell me about

# Bands
band-not-started = not started
band-limited = limited progress
band-significant = significant progress
band-complete = complete
choice-not-started = Not started
choice-limited = Limited 1-59%
choice-significant = Significant 60-90%
choice-complete = Complete 90-100%
count-not-started = { $count ->
    [one] one not started
   *[other] { $count } not started
  }
count-limited = { $count ->
    [one] one with limited progress
   *[other] { $count } with limited progress
  }
count-significant = { $count ->
    [one] one with significant progress
   *[other] { $count } with significant progress
  }
count-complete = { $count ->
    [one] one complete
   *[other] { $count } complete
  }

# Greetings and help
greet-lead = { $count ->
    [one] Hello. One of your activities awaits news this month.
   *[other] Hello. { $count } of your activities await news this month.
  }
greet-lead-done = Hello. All your activities have had news this month. Thank you.
greet-public = Hello. Ask for a commitment by its number (“commitment 10”), for an activity (“4.3”), or search in your own words: “budget transparency”.
help-lead = To say how far an activity is: “update”, or all in one line: “4.3 80% 600 decisions published”. If nothing moved: “no change”. To look things up: “commitment 10”, “4.3”, or any words.
help-public = Ask for a commitment by its number (“commitment 10”), for an activity (“4.3”), or search in your own words. “plan” shows everything.
help-moves = At any moment: back, skip, repeat, later, cancel, language, help.
demonstration-note = Demonstration: the people and due dates are invented; the weights and percentages of activities are inferred from the published rates.
past-note = Demonstration: the whole past of this plan up to { $day } is invented (initial figures, updates, reminders, digests), like the people and the due dates. It ends in the published rates.
invented-actions-1 = Two workshops with the departments concerned; the minutes are approved. (Invented text.)
invented-actions-2 = The draft was sent to the partners for their opinion. (Invented text.)
invented-actions-3 = The first version is online and trials with users have begun. (Invented text.)
invented-actions-4 = The regional teams were trained. (Invented text.)
invented-actions-5 = The contract is awarded and the delivery schedule is settled. (Invented text.)
invented-difficulties-1 = The opinion of a partner is still awaited. (Invented text.)
invented-difficulties-2 = The budget of the last phase is not confirmed yet. (Invented text.)
invented-difficulties-3 = The data of two departments are not in the same format. (Invented text.)
invented-reason-1 = A recount showed that less was done than announced. (Invented text.)
invented-reason-2 = A delivery was refused at acceptance. (Invented text.)
no-plan = No plan is open at the moment.

# Choices at hand
choice-back = Back
choice-update = Update
choice-same = No change
choice-same-all = { $count ->
    [one] No change
   *[other] No change for all { $count }
  }
choice-mine = My activities
choice-plan = The plan
choice-language = Langue · اللغة · Language
choice-resume = Go on with the draft
choice-restore = Take this draft up again
choice-more = { $count ->
    [one] One more
   *[other] { $count } more
  }
choice-previous-page = Previous page
choice-waiting-only = Only those awaiting news ({ $count })
choice-all = All
choice-commitment = { $number } · { $title } · { $rate }
choice-activity = { $code } { $mark } { $progress } · { $title }
choice-withdrawn = { $code } · withdrawn · { $title }
choice-axis = { $title }
choice-hit-commitment = Commitment { $number } · { $title }
choice-hit-activity = { $code } · { $title }
choice-percent = { $progress }
choice-activities = The activities
choice-history = The history
choice-history-of = The history of { $code }
choice-to-commitment = Commitment { $number }
choice-to-activity = Activity { $code }
choice-older = Older
choice-newer = Newer
choice-see = See it
choice-correct = Correct
choice-undo = Undo
choice-next-activity = Next activity: { $code }
choice-that-is-all = That’s all
choice-no-actions = Nothing to describe
choice-rewrite = Rewrite it all
choice-no-difficulties = None
choice-same-difficulties = Still: { $text }
choice-known-difficulties = The same difficulties as before
choice-only-others = { $count ->
    [one] Only the other one
   *[other] Only the { $count } others
  }
choice-no-evidence = No evidence
choice-clear-evidence = Remove all
choice-no-next-steps = None
choice-mistake = It was a mistake of mine
choice-keep = Keep: { $text }
choice-confirm = Confirm
choice-amend = Correct…
choice-discard = Discard
choice-amend-progress = The progress
choice-amend-reason = The reason for the drop
choice-amend-actions = What was done
choice-amend-difficulties = The difficulties
choice-amend-next-steps = The next steps
choice-amend-evidence = The evidence
choice-amend-nothing = Nothing, back to the summary

# The questions of an update
ask-commitment = Which commitment?
ask-activity = Commitment { $number }, { $title }. Which activity?
list-filtered = “{ $words }”: { $count ->
    [one] one match
   *[other] { $count } matches
  }
list-nothing = Nothing matches “{ $words }”. The whole list is still below.
not-your-commitment = Commitment { $number } is not one of yours.
not-your-activity = Activity { $code } is not one of yours, or does not exist.
activity-is-withdrawn = Activity { $code } was withdrawn from the plan.
choose-one = Choose one of the answers offered.
activity-title = { $code } { $title }
last-update = Last news on { $day }: { $band }, { $progress }.
last-baseline = From the report, as of { $day }: { $band }, { $progress }.
last-baseline-invented = Invented initial figure, as of { $day }: { $band }, { $progress }.
overdue-since = Past its due date: { $day }.
ask-band = How far along is it?
ask-band-at = { $progress } can be either of two bands. Which one is right?
band-not-understood = I did not understand. Choose an answer, or type a percentage from 0 to 100.
ask-progress = How far exactly? Choose, or type a number from { $min } to { $max }.
percent-not-understood = I did not understand. Type a whole number from { $min } to { $max }, such as { $max }.
percent-whole = A whole number, please: without decimals.
percent-outside = A percentage goes from 0 to 100.
percent-other-band = { $progress } is not between { $min } and { $max }: that would be “{ $band }”. Type a number from { $min } to { $max }, or “back” to change.
ask-reason = It was at { $before }, you say { $after }. Why does it go down? One line is enough.
reason-mistake = It was a mistake of mine.
reason-undo = Undone by the person responsible.
ask-actions = What has been done since? Write in one message or several, then “That’s all”.
ask-actions-more = Noted: { $length } characters, in { $parts ->
    [one] one message
   *[other] { $parts } messages
  }. Go on, or “That is all”.
actions-too-long = This message has { $length } characters; { $room } of { $longest } are left. It was not added; what came before is kept. Send it again, shorter.
text-too-long = This text has { $length } characters; { $longest } at most. Nothing is lost: send it again, shorter.
ask-difficulties = Any difficulties?
ask-difficulties-owed = The due date of { $day } has passed. What is the difficulty? One line is enough.
ask-evidence = Any evidence? A link, a file or a photo.
ask-evidence-owed = “Complete” needs at least one piece of evidence: a link, a file, a photo.
ask-evidence-more = Any other evidence? If not, “That’s all”.
evidence-kept = { $count ->
    [one] One piece of evidence kept.
   *[other] { $count } pieces of evidence kept.
  }
evidence-too-many = { $most } pieces of evidence at most in an update. This one was not added.
file-kept-as-evidence = The file is kept as evidence.
files-not-here = A file does not belong here: answer the question first, the evidence comes after.
file-without-update = A file serves as evidence in an update. Begin one, and I will ask you for it.
link-not-understood = That is not a link. Paste an address that begins with https://, or send a file.
link-refused = A “{ $scheme }:” link cannot be kept. Only https:// and http:// addresses can.
ask-next-steps = What are the next steps?
ask-amend = What would you like to correct?
ask-confirm = Is that right?
confirm-first = Nothing is recorded yet. Confirm, or correct an answer.
summary-title = Summary: { $code } { $title }
summary-corrects = Corrects no. { $number }.
summary-progress = From { $before } to { $progress }, { $band }.
summary-stays = Stays at { $progress }, { $band }. (Before: { $before }.)
summary-reason = Reason for the drop:
summary-actions = What was done ({ $length } characters):
label-actions = What was done:
summary-difficulties = Difficulties:
summary-next-steps = Next steps:
summary-evidence = { $count ->
    [one] Evidence:
   *[other] Evidence:
  }
summary-short = No text: only the progress will be recorded.
moved-meanwhile = Meanwhile this activity was updated on { $day }: { $band }, { $progress }. See whether your answer still stands.
ask-delay = { $count ->
    [one] The due date of { $codes } has passed. What is the difficulty? One line is enough.
   *[other] The due dates of { $codes } have passed. What is the difficulty? One line is enough for all.
  }

# Receipts
receipt-update = Recorded as no. { $number } at { $time }.
receipt-correction = No. { $corrects } is corrected, as no. { $number } at { $time }. Both stay visible.
receipt-not-current = More recent news of { $code } still stands: its value today does not change.
receipt-same = Noted for { $code }, as no. { $number }.
receipt-same-all = Noted for { $codes }, as no. { $first } to { $last }. Thank you.
receipt-undo = No. { $corrects } is undone, as no. { $number }. Both stay visible.
receipt-undo-all = Nos. { $from } to { $to } are undone, as nos. { $first } to { $last }. All stay visible.
receipt-commitment-moves = Commitment { $number } goes from { $before } to { $after }.
receipt-commitment-stays = Commitment { $number } stays at { $rate }.
receipt-plan-moves = The plan goes from { $before } to { $after }.
receipt-plan-stays = The plan stays at { $rate }.
nothing-waiting = All your activities have already had news this month. Nothing to do.
correcting = You are correcting no. { $number }.
already-undone = No. { $number } is already undone.
entry-not-yours = That update is not one you can change.

# Moves
draft-waits = It is kept. Say “resume” when you want to go on.
draft-discarded = Discarded, nothing was recorded. The draft is put aside.
draft-dropped = Discarded, nothing was recorded.
draft-put-aside = The earlier draft is put aside; “resume” brings it back.
draft-resumed = Here is your draft, where you left it.
draft-not-yours = Activity { $code } is no longer one of yours. The draft is put aside, nothing is lost.
draft-mentioned = Your draft for { $code } is still waiting. Nothing is lost.
nothing-open = No question is open.
nothing-before = This is the first question.
nothing-to-resume = No draft is waiting for you.
cannot-skip = This question needs an answer.
stale-button = That button has been used, or belongs to an earlier question. Nothing more was recorded.
rescued-text-added = The text that was kept for you has been taken up.
session-restarted = I could not read where we were; we begin again. Nothing that was recorded is lost.
session-rescued = Your text is kept and will be offered in your next update:
edit-taken = Your edit has been taken in.
edit-of-recorded = That message is part of a recorded update. Would you like to correct it?
edit-not-taken = An edited message is not read again. Send a new one.

# What cannot be read
said-nothing = The message is empty. Write a question, or “help”.
said-too-much = This message is too long ({ $length } characters). Nothing is lost: send it in several parts.
unknown-command = There is no command { $command }. “help” says what is understood.
unsupported = I understand text, buttons and files; not this yet.
unsupported-voice = I cannot listen yet. Write, and I will read you.
update-leads-only = Only the people responsible for a commitment update it. You can look at everything: “commitment 10”, or “plan”.
went-wrong = Something went wrong on our side. Nothing that was recorded is lost; please try again.

# Languages
ask-language = In which language?
language-fr = Français
language-ar = العربية
language-en = English
language-chosen = We go on in English.

# Answers to anyone
plan-status = { $title }: { $rate }
axis-status = { $title }: { $rate }
commitment-status = Commitment { $number }, { $title }: { $rate }
commitment-organisation = { $organisation }.
commitment-activities = { $count ->
    [one] One activity: { $bands }.
   *[other] { $count } activities: { $bands }.
  }
news-moved = { $day }, { $code }: { $band }, { $progress } (no. { $number }).
news-same = { $day }, { $code }: no change (no. { $number }).
news-undone = { $day }, { $code }: an update was undone (no. { $number }).
news-from-baseline = From the report, as of { $day }.
news-from-baseline-invented = Invented initial figures, as of { $day }.
no-activity = No activity.
no-commitment = There is no commitment { $number } in this plan.
no-such-activity = There is no activity { $code } in this plan.
activity-status = Now: { $band }, { $progress }.
activity-due = Due on { $day }.
activity-withdrawn = Withdrawn from the plan.
entry-baseline = No. { $number }, { $day }, from the report: { $band }, { $progress }.
entry-baseline-invented = No. { $number }, { $day }, invented initial figure: { $band }, { $progress }.
entry-update = No. { $number }, { $day }: { $band }, { $progress }.
entry-same = No. { $number }, { $day }: no change ({ $band }, { $progress }).
entry-correction = No. { $number }, { $day }, corrects no. { $corrects }: { $band }, { $progress }.
entry-undo = No. { $number }, { $day }: no. { $corrects } is undone.
entry-corrected-by = Corrected by no. { $number }.
entry-undone-by = Undone by no. { $number }.
search-found = { $count ->
    [one] For “{ $words }”, here it is:
   *[other] For “{ $words }”, the closest first:
  }
search-nothing = I found nothing for “{ $words }”.
search-hint = Try another word, a number (“commitment 10”), or browse the plan.
mine-waiting = { $count ->
    [one] One activity awaits news this month:
   *[other] { $count } activities await news this month:
  }
mine-none = No activity is entrusted to you. You can look at everything.

## End of conversation

## Pages

page-name = Iltizam
page-tagline = The open government action plan, kept up to date by those who carry it out.
page-skip = Skip to content
page-nav = Navigation
page-nav-plan = The plan
page-nav-chat = Chat
page-nav-languages = Language
page-demonstration = Demonstration: people and due dates are invented. The initial figures are those of the report as of { $day }.
page-demonstration-label = Demonstration
page-as-of = As of { $day }
page-as-of-now = See how it stands now
page-as-of-choose = See how it stood on another date
page-as-of-date = Date
page-as-of-show = Show
page-rate-plan = Completion rate of the plan
page-rate = Completion rate
page-no-rate = No rate
page-axes = By axis
page-axis = Axis
page-commitments = Commitments
page-commitment = Commitment { $number }
page-activity = Activity { $code }
page-activities = Activities
page-activities-count = { $count ->
    [one] { $count } activity
   *[other] { $count } activities
}
page-bands = Activities by level
page-band-not-started = Not started
page-band-limited = Limited progress
page-band-significant = Significant progress
page-band-complete = Complete
page-count-complete = { $count ->
    [one] Complete
   *[other] Complete
}
page-count-significant = { $count ->
    [one] Significant progress
   *[other] Significant progress
}
page-count-limited = { $count ->
    [one] Limited progress
   *[other] Limited progress
}
page-count-not-started = { $count ->
    [one] Not started
   *[other] Not started
}
page-last-updates = Latest updates
page-last-updates-none = No update since the initial figures.
page-last-updates-none-then = No update had been recorded by that date.
page-title = { $title }
page-day = { $day }
page-receipt = no. { $number }
page-tag-correction = correction
page-tag-undo = undone
page-tag-unchanged = no change
page-record = The record
page-record-text = Each update is a link in a chain: nothing in it is erased or rewritten. The last link is no. { $number }, of { $day }.
page-record-empty = The record is still empty.
page-record-head = Hash of the last link
page-record-verify = Verify it yourself
page-data = Open data
page-data-text = Free to reuse, up to date at every moment.
page-data-plan = The plan with its initial figures
page-data-rates = The rates, today or on a date
page-data-updates = All updates, for a spreadsheet
page-data-record = The record, to be verified
page-figures = Where the figures come from
page-figures-rates = The rate of a commitment is the mean of its activities, weighted by their weights. The rate of an axis or of the plan is the mean of its commitments, each of which counts once.
page-figures-published = Published: titles, organisations, the level of each activity, and the rates as of { $day }.
page-figures-invented = Invented: the initial figures and all updates up to { $day }. The figures of that day are those of the report: published for the rates and the level of each activity, inferred from the rates for weights and percentages.
page-figures-inferred = Inferred, not published: the weight and the initial percentage of each activity. The report gives neither; these are the values closest to equal weights that give exactly the published rates.
page-inferred = Weight and initial percentage inferred, not published.
page-unofficial = Unofficial translation
page-unofficial-note = * Unofficial translation.
page-organisation = Responsible organisation
page-due = Due { $day }
page-due-invented = Due date invented for the demonstration: { $day }
page-reported = Last update on { $day }
page-not-reported = No update since the initial figures
page-weight = Weight { $weight }
page-withdrawn = Withdrawn from the plan, no longer counts
page-next = Next
page-previous = Previous
page-ask-commitment = Ask about this commitment
page-ask-text = commitment { $number }
page-history = History
page-history-earlier = Earlier updates
page-history-newest = Latest updates
page-entry-baseline = Initial figure, from the report as of { $day }
page-entry-baseline-invented = Invented initial figure, as of { $day }
page-entry-update = Update of { $day }
page-entry-unchanged = No change, said on { $day }
page-entry-correction = Correction of no. { $number }, on { $day }
page-entry-undo = No. { $number } undone, on { $day }
page-entry-current = Current
page-entry-corrected = Replaced by no. { $number }
page-entry-undone = Undone by no. { $number }
page-entry-progress = { $band }, { $progress }
page-text-reason = Why the figure goes down
page-text-actions = What has been done
page-text-difficulties = Difficulties
page-text-next-steps = Next steps
page-text-length = { $count ->
    [one] { $count } character
   *[other] { $count } characters
}
page-text-withheld = Text withheld: { $reason }
page-evidence = Evidence
page-channel = { $channel ->
    [web] Chat of this site
    [terminal] Terminal
    [telegram] Telegram
    [discord] Discord
    [import] Import
   *[other] { $channel }
}
page-entry-hash = Hash
page-verify = Verify the record
page-verify-why = Each entry of the record carries the hash of its content and that of the entry before it. Whoever changed an old entry would change every hash that follows, up to the last one. So keeping the last one is enough to notice, later, any rewriting.
page-verify-download = Download the record.
page-verify-run = In a copy of the program, run this command. It recomputes each link and says where the chain breaks, if it does.
page-verify-keep = Keep today’s hash. Next time, give it to the command: it must be found in the record’s past.
page-verify-algorithm = Content hash: SHA-256 of the canonical JSON (RFC 8785). Link: SHA-256 of the previous link followed by the content hash. Each text enters by its own salted hash, so that a text withheld by law does not break the chain.
page-not-found = This page does not exist
page-not-found-text = The address may be incomplete, or what it showed has another number.
page-no-plan = No plan is open yet
page-no-plan-text = This page will show the action plan as soon as the coordination has imported it.
page-failed = That did not work
page-failed-text = The error is on our side and has been noted. Nothing that was recorded is lost. Try again in a moment.
page-too-many = Too many requests at once
page-too-many-text = Try again in { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}.
page-bad-date = This date cannot be read
page-bad-date-text = A date is written 2026-11-22: year, month, day.
page-forbidden = This request does not come from this site
page-forbidden-text = To be safe, nothing was done. Open the page and try again.
page-back-plan = Go to the plan
page-back-chat = Go to the chat
page-sign-in-failed = This link does not sign you in
page-sign-in-failed-text = A sign-in link works once, and only for a time. Ask the coordination for a new one.
page-signed-out = You are signed out
page-signed-out-text = Your answers stay recorded. A new sign-in link will bring you back to them.
web-time = { $time }
web-title = Chat
web-thread = Conversation
web-welcome = Hello. How far is the plan? Ask for a commitment by its number or in words, in French, Arabic or English.
web-welcome-lead = Do you lead a project? Open your sign-in link, and you can say here how far your activities are.
web-try = For example
web-try-number = commitment 10
web-try-words = budget transparency
web-try-help = help
web-label = Your message
web-send = Send
web-keys = Enter sends, Shift + Enter starts a new line.
web-attach = Attach a file
web-attach-hint = PDF, picture, text or spreadsheet; 20 MB at most
web-attach-remove = Remove the file
web-sending = Sending…
web-uploading = Sending the file: { $percent }
web-failed = Your message could not be sent. It is still in the field.
web-offline = No connection. Your message is still in the field.
web-unanswered = Your message arrived, but answering it failed. Try again in a moment: it is still in the field.
web-retry = Try again
web-interrupted = Connection interrupted. It will resume by itself.
web-restored = Connected again.
web-earlier = Earlier messages
web-newest = Back to the end
web-new-answer = New answer
web-you = You
web-bot = Iltizam
web-you-attached = File attached: { $names }
web-you-edited = Edited: { $text }
web-you-pressed = Button
web-signed-in = Signed in: { $name }
web-sign-out = Sign out
web-refused-empty = This file is empty (0 bytes). Nothing was sent: choose another one.
web-refused-too-large = This file is larger than 20 MB. Nothing was sent: choose a smaller one.
web-refused-type = This type of file is not accepted. These are: PDF, PNG, JPEG, WebP, DOCX, XLSX, ODT, ODS, CSV and TXT (in UTF-8). Nothing was sent.
web-refused-nobody = Write a message first: a file answers a question.
web-too-long = This message is too long to be sent at once. It is still in the field: send it in several parts.
web-empty = This message is empty. Write something, or choose an answer.
web-too-many = Too many messages at once. Try again in { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}: yours is still in the field.
page-digests = Weekly digests
page-digests-text = A digest for each week, as it was sent to the committee: what moved, and how far the plan is.
page-digests-none = No digest has been sent yet.
page-digests-feed = Subscribe (Atom)
page-digests-older = Older
page-digests-newer = Newer
page-digest-back = All digests
page-digest-frozen = Frozen on { $day }. These figures stay as they are; today’s state is on the page of the plan.
page-digest-corrected = corrected issue
page-digest-rates = Axes and commitments
page-digest-previous = Previous week
page-digest-next = Next week

## End of pages

## Program

cli-failed = This could not be processed. Your message is kept; try again in a moment.
cli-file-unreadable = The file { $path } could not be read. Check its path; nothing is lost.
file-empty = This file is empty. Send another one; nothing is lost.
file-too-large = This file is larger than 20 MB. Send a smaller one, or a link; nothing is lost.
file-type = This type of file is not accepted. Send a PDF, a picture (PNG, JPEG, WebP), a document (DOCX, XLSX, ODT, ODS), a CSV or a TXT, or a link; nothing is lost.

## End of program

## Plan files

plan-problem = Line { $line }, { $path }: { $reason }
plan-problem-syntax = this is not JSON; { $fault ->
    [value] a value is expected here (or a comma is one too many).
    [name] a name in quotation marks is expected here (or a comma is one too many).
    [colon] a colon is missing.
    [comma] a comma is missing.
    [brace] a closing brace is missing.
    [bracket] a closing bracket is missing.
    [end] there is something after the end.
    [comment] comments are not allowed.
    [text] a text is not closed, or has a character that must be escaped there.
    [number] a number is written wrongly.
   *[symbol] this sign has no place here.
}
plan-problem-too-deep = too many nested brackets for a plan.
plan-problem-key-twice = { $name } is written twice in the same object; keep one.
plan-problem-twice = { $name } already stands at { $first }; each must be unique.
plan-problem-unknown-key = { $name } is not a field of a plan; check the spelling.
plan-problem-missing = this field is missing.
plan-problem-wrong-type = { $wanted ->
    [number] a number is expected here.
    [object] an object in braces is expected here.
    [list] a list in square brackets is expected here.
   *[text] a text in quotation marks is expected here.
}
plan-problem-not-a-choice = one of these values is expected: { $choices }.
plan-problem-empty-text = this text is empty.
plan-problem-empty-list = this list is empty.
plan-problem-no-language = the text is needed in one language at least: fr, ar or en.
plan-problem-line-break = this text must be a single line.
plan-problem-control-character = this text has an invisible character that is not allowed ({ $character }); delete it.
plan-problem-too-long = this text is too long; { $most } characters at most.
plan-problem-code-form = a code is made of Latin letters, digits and hyphens, 31 at most, and begins with a letter or a digit.
plan-problem-country-form = a country is written by its code of two capitals, such as MA.
plan-problem-not-a-date = { $found } is not a date; write it like 2026-12-31.
plan-problem-unknown-zone = { $found } is not a known time zone; write it like Africa/Casablanca.
plan-problem-not-whole = a whole number is expected here.
plan-problem-out-of-range = a number from { $least } to { $most } is expected here.
plan-problem-not-positive = a weight is greater than 0, and { $most } at most.
plan-problem-wrong-order = the end ({ $to }) is before the beginning ({ $from }).
plan-problem-unknown-axis = the plan has no axis { $axis }.
plan-problem-band-disagrees = { $progress } does not go with “{ $band }”, which is { $least } to { $most }.
plan-problem-progress-recorded = { $before } is on the record, and the file says { $after }; a change of progress is made by an update.
plan-problem-band-recorded = “{ $before }” is on the record, and the file says “{ $after }”; a change of progress is made by an update.
plan-problem-weight-recorded = the weight { $before } is on the record, and the file says { $after }; a weight is not changed by an import.
plan-problem-axis-recorded = the commitment is in the axis { $before }, and the file says { $after }; this would change rates that are already published.
plan-problem-as-of-recorded = the imported state is that of { $before }, and the file says { $after }; what came since is told by updates.
plan-problem-activity-removed = activity { $activity } is missing here; nothing on the record is deleted. Put it back, and take it out of the plan by a withdrawal.
plan-problem-commitment-removed = commitment { $commitment } is missing here; nothing on the record is deleted. Put it back.
plan-change-added = + { $place }: { $title }
plan-change-removed = − { $place }: { $title }
plan-change-field = { $place }, { $field }: { $before } → { $after }
plan-place-plan = plan
plan-place-axis = axis { $axis }
plan-place-commitment = commitment { $number }
plan-place-activity = activity { $activity }
plan-nothing = (nothing)

## End of plan files

file-unfetched = This file could not be fetched. Send it again, or send a link; nothing is lost.
form-open = Write it all at once
form-title = Update { $code }
form-reason = Why did it go down?
form-actions = What was done
form-difficulties = Difficulties (empty: none)
form-evidence = Evidence: files or photos
form-next-steps = Next steps
entered-welcome = Welcome. This account is now yours.
entered-linked = This account is linked to the others. The conversation goes on here.
entered-already = This account is already yours.
entered-wrong = This code is not valid. Ask for a new one where you got it.
entered-too-often = Too many codes tried. Wait ten minutes, then try again.

platform-web = the website
platform-terminal = a terminal
platform-telegram = Telegram
platform-discord = Discord
unreachable-lead = { $count ->
    [one] { $name }, lead of commitment { $commitments }, no longer receives our messages on { $where }.
   *[other] { $name }, lead of commitments { $commitments }, no longer receives our messages on { $where }.
}
unreachable-member = { $name } no longer receives our messages on { $where }.
unreachable-elsewhere = This person can still be reached through another account.
unreachable-nowhere = No other account of this person can be reached: please get in touch with them.

# Accounts, access and privacy
words-link = link my other account | link another account | link an account | connect another account
words-web = sign in on the web | continue on the web | web sign-in
words-unlink = unlink an account | unlink account | remove an account
words-devices = my devices | devices | my accounts
words-people = people | persons | the people
words-invite = invite
words-mydata = my data | export my data
words-forget = forget me | erase my data | delete my data
words-role-lead = lead | leads | leader
words-role-committee = committee | member
words-role-coordinator = coordinator | coordination
words-invite-filler = a | an | the | of | for | commitment | commitments | and
help-account = Your accounts and your data: /link, /web, /devices, /mydata, /forget.
help-coordinator = For the coordination: /desk, /plans, /invite, /people, /correct, /withhold; “this week” shows the digest so far.
coordinator-only = Only the coordination can do that.
link-code = Your code: { $code }. It works once, within { $minutes } minutes. Give it to nobody: it opens your account.
link-telegram = On Telegram, open { $link }
link-discord = On Discord, open { $link } and send /start { $code }
link-web = On the web, open { $link }
account-name = { $platform ->
    [web] the web
    [terminal] a terminal
    [telegram] Telegram
    [discord] Discord
    [email] e-mail
   *[other] { $platform }
  }
account-here = { $account } (this one)
account-since = { $account }, since { $day }
unlink-which = Which account should be unlinked?
unlink-last = This is your only account: it cannot be unlinked. /forget erases everything.
unlink-sure = Unlink this account: { $account }? It will no longer be recognised; nothing else changes.
unlink-here = It is the account that you are writing from.
unlink-done = Unlinked: { $account }.
choice-unlink = Unlink { $account }
choice-unlink-yes = Yes, unlink it
choice-change-nothing = No, change nothing
devices-title = Your browsers and accounts
devices-none = No browser is signed in.
device-line = { $label }, since { $day }
device-unknown = A browser
choice-sign-out = Sign out { $label }
sign-out-done = That browser is signed out.
choice-sign-out-all = Sign out of all browsers
sign-out-all-done = All browsers are signed out.
people-title = Who holds a post
people-none = Nobody holds a post yet.
person-line = { $name }: { $accounts }; browsers: { $devices }.
person-nowhere = no account
person-lead = lead ({ $numbers })
person-unnamed-lead = Lead of commitments { $numbers }
person-committee = committee member
person-coordinator = coordinator
person-unnamed-committee = Committee member
person-unnamed-coordinator = Coordinator
choice-person = { $name }
choice-people = The people
choice-shut-out = Shut out everywhere
choice-shut-out-yes = Yes, shut out everywhere
shut-out-sure = Shut { $name } out everywhere? Their browsers are signed out, their accounts unlinked and their posts ended. What is recorded stays.
shut-out-done = Done: { $name } has neither access nor post any more.
person-is-you = That is you. For your own devices: /devices.
invite-which = Invite whom?
choice-invite-lead = Lead of commitments
choice-invite-committee = Committee member
choice-invite-coordinator = Coordinator
invite-how = Write the numbers of the commitments, and the name if you like: “invite lead 4, 18 Amina”.
invite-unknown = There is no commitment { $numbers } in this plan. Nobody was invited.
invite-only-lead = Only a lead has commitments. Nobody was invited.
invite-done = Invitation: { $role }. It works once, until { $day }.
invite-name = For: { $name }
my-data-sure = Would you like a copy of everything that is kept about you? It will be sent here.
choice-my-data-yes = Yes, send the copy
my-data-title = What is kept about you
my-data-name = Name: { $name }.
my-data-no-name = No name.
my-data-language = Language: { $language }.
my-data-accounts = Accounts: { $accounts }.
my-data-roles = Posts: { $roles }.
my-data-no-roles = No post.
my-data-updates = { $count ->
    [one] One update in the public record, under a pseudonym.
   *[other] { $count } updates in the public record, under a pseudonym.
  }
my-data-no-updates = No update of yours in the public record.
my-data-kept = Your messages and the answers are kept for { $days } days, then erased.
my-data-document = Everything is in the attached file.
forget-goes = What goes: your name, your accounts, your devices, your posts, what you follow, your drafts, your messages, and what you asked or contested and is not public yet.
forget-stays = What stays: the updates already in the public record, and your questions, objections and answers that are public already; nothing ties them to you any more.
choice-forget-on = Go on
forget-last = Last question: all of that will be erased now, and nobody can bring it back. Forget you?
choice-forget-yes = Yes, forget me
choice-forget-no = No, keep everything
forget-kept = Everything is kept.
forget-done = It is erased. What was public stays so, without you. If you write again, we shall meet anew.

# Lists of commands
menu-update = Say how far an activity is
menu-same = No change
menu-mine = My activities
menu-plan = The plan
menu-status = How far a commitment is
menu-link = Link another account
menu-web = Sign in on the web
menu-devices = My devices and accounts
menu-unlink = Unlink an account
menu-people = People and their access
menu-invite = Invite somebody
menu-mydata = A copy of my data
menu-forget = Erase my data
menu-language = Change the language
menu-help = Help
menu-start = Begin, or enter a code
takes-commitment = Commitment
takes-activity = Activity
takes-words = Code or words
about-short = How far is the open government action plan? Ask, in French, Arabic or English.
about-long = Iltizam follows the open government action plan. Ask for a commitment by its number or in words, in French, Arabic or English. Those responsible say here how far their activities are, in two taps when nothing moved. What is said is kept in a public record that everyone can verify.

# Signing in on the web
page-sign-in = Sign in
page-sign-in-text = This button signs you in in this browser. The link works once.
page-sign-in-type = Type the code that the chat has given you (/web).
page-sign-in-field = Code
page-sign-in-button = Sign me in
page-forgotten = Your data is erased
page-forgotten-text = The public record keeps the updates, under a pseudonym that nothing ties to you any more.
web-document = Download the file
web-code-entered = Code

## Weekly digest

digest-title = Digest no. { $number }, week of { $day }
digest-title-unnumbered = Digest of the week of { $day }
digest-title-corrected = Digest no. { $number }, week of { $day }, corrected issue
digest-plan-line = { $title }
digest-line-of-coordination = A word from the coordination:
digest-since-week = the digest of week { $week }
digest-since-beginning = the beginning of the week
digest-plan-rose = { $points ->
    [one] The plan is at { $rate }: { $points } point more than { $since }.
   *[other] The plan is at { $rate }: { $points } points more than { $since }.
  }
digest-plan-fell = { $points ->
    [one] The plan is at { $rate }: { $points } point less than { $since }.
   *[other] The plan is at { $rate }: { $points } points less than { $since }.
  }
digest-plan-stays = The plan stays at { $rate }.
digest-plan-is = The plan is at { $rate }.
digest-rate-rose = { $name }: { $rate }, ▲ { $points }
digest-rate-fell = { $name }: { $rate }, ▼ { $points }
digest-rate-stays = { $name }: { $rate }
digest-quiet = No news this week.
digest-counts = This week: { $parts }.
digest-count-updates = { $count ->
    [one] one update
   *[other] { $count } updates
  }
digest-count-unchanged = { $count ->
    [one] one “no change”
   *[other] { $count } times “no change”
  }
digest-count-corrections = { $count ->
    [one] one correction
   *[other] { $count } corrections
  }
digest-count-undone = { $count ->
    [one] one undone
   *[other] { $count } undone
  }
digest-moved = What moved
digest-move = { $code }, from { $before } to { $after }: { $title }
digest-more = { $count ->
    [one] And one more.
   *[other] And { $count } more.
  }
digest-completed = { $count ->
    [one] Completed this week: { $codes }.
   *[other] Completed this week ({ $count }): { $codes }.
  }
digest-silent = { $count ->
    [one] No news this month: commitment { $numbers }.
   *[other] No news this month: { $count } commitments ({ $numbers }).
  }
digest-overdue = { $count ->
    [one] Past its due date: activity { $codes }.
   *[other] Past their due dates: { $count } activities ({ $codes }).
  }
digest-and-others = { $count ->
    [one] one more
   *[other] { $count } more
  }
digest-difficulties = New difficulties
digest-difficulty = { $code }: { $title }
digest-stale = The last news in the record is of { $day }: more than five months ago. The Partnership expects an update at least twice a year.
digest-head = Record up to no. { $number }, fingerprint { $hash }
digest-no-head = The record is still empty.
digest-demonstration = Demonstration: the people and due dates are invented.
digest-past-invented = Demonstration: this past is invented.
digest-corrected = Corrections have changed this week since it was sent: { $receipts }. This digest takes the place of the first; it says otherwise:
digest-corrected-plan = The plan: { $after } instead of { $before }.
digest-corrected-axis = { $name }: { $after } instead of { $before }.
digest-corrected-commitment = Commitment { $number }: { $after } instead of { $before }.
digest-corrected-activity = { $code }: { $after } instead of { $before }.
digest-corrected-new = { $code } is at { $after }; the first digest did not mention it.
digest-corrected-gone = { $code } did not move; the first digest said { $before }.
digest-choice-digest = The digest
digest-choice-axes = By axis
digest-choice-silent = No news ({ $count })
digest-choice-difficulties = Difficulties ({ $count })
digest-choice-history = Earlier digests
digest-choice-older = Older
digest-choice-listed = Week { $week } · { $rate }
digest-choice-hold = Hold it back
digest-choice-send = Send now
digest-choice-line = Add a line
digest-choice-change-line = Change the line
digest-axes-title = The axes, week of { $day }
digest-silent-title = No news this month, week of { $day }
digest-silent-none = All commitments that go on have had news this month.
digest-silent-one = Commitment { $number }, { $title }
digest-silent-since = { $organisation }. Last news on { $day }.
digest-silent-never = { $organisation }. No news since the initial figures.
digest-difficulties-title = New difficulties, week of { $day }
digest-difficulties-none = No new difficulties this week.
digest-history-title = The digests of the plan
digest-history-none = No digest has been made yet.
digest-history-line = No. { $number }, week of { $day }: { $rate }
digest-history-corrected = No. { $number }, week of { $day }: { $rate }, corrected issue
digest-preview = Preview of the digest. It goes out at { $time }, on { $day }.
digest-preview-held = This digest is held back. It goes out when you send it.
digest-held = The digest is held back: nothing goes out before you send it.
digest-sent-already = This digest has already gone out.
digest-ask-line = Write the line to put at the top of the digest, a sentence or two.
digest-no-week = There is no week { $week }: the year { $year } has { $weeks }.
digest-week-form = A week is written like { $example }.
digest-week-ahead = Week { $week } has not begun yet.
digest-picture-alt = { $title }. { $plan } By axis: { $axes }.
digest-picture-week = Week of { $day }
digest-picture-since = since week { $week }
digest-picture-since-beginning = this week
digest-picture-points = { $points ->
    [one] { $points } point
   *[other] { $points } points
  }
digest-picture-stays = unchanged
digest-picture-axes = By axis
digest-picture-trend = The plan, week by week
digest-picture-trend-week = Week { $week }
digest-picture-head = Record up to no. { $number } · { $hash }
digest-picture-demonstration = Demonstration: the due dates are invented
digest-picture-past-invented = Demonstration: this past is invented
digest-table-level = Level
digest-table-plan = Plan
digest-table-axis = Axis
digest-table-commitment = Commitment
digest-table-activity = Activity
digest-table-code = Number
digest-table-title = Title
digest-table-organisation = Organisation
digest-table-rate = Rate
digest-table-before = Before
digest-table-change = Change in points
digest-table-band = Progress
digest-table-due = Due date
digest-table-notes = Notes
digest-table-moved = moved
digest-table-completed = completed
digest-table-overdue = past its due date
digest-table-silent = no news this month
digest-table-difficulty = difficulty: { $text }
digest-table-invented = due date invented
digest-sheet = Week { $week }
digest-email-intro = Here is the digest of the week. The whole table is attached, as CSV and for spreadsheets.
digest-email-axes = By axis
digest-email-silent = No news this month
digest-email-overdue = Past their due dates
digest-email-due = due: { $day }
digest-email-rose = ▲ { $points } · { $rate }
digest-email-fell = ▼ { $points } · { $rate }
digest-email-move = from { $before } to { $after }
digest-csv = The figures of the week, for any program (CSV).
digest-xlsx = The same, for spreadsheets (XLSX).
digest-no-members = The digest of week { $week } went to the coordination only: the committee has no member yet. Invite them with /invite.
digest-nobody-reached = No member of the committee can be reached: the digest of week { $week } did not come to them.
digest-not-reached = { $count ->
    [one] One member of the committee cannot be reached: the digest of week { $week } did not come to them.
   *[other] { $count } members of the committee cannot be reached: the digest of week { $week } did not come to them.
  }
digest-going = The digest goes out now, within a minute.
digest-line-kept = This will open the digest:
digest-line-removed = The digest will go out without a word from the coordination.
digest-line-long = That is too long ({ $length } characters): { $most } at most. Nothing is lost, write it shorter.
digest-choice-no-line = Remove the line
words-digest = digest | the digest | weekly digest | bulletin | the bulletin
words-thisweek = this week | this week's digest | the week so far | week so far | digest so far | summary of the week | weekly summary | the week's summary | summary of this week | summary
words-digests = digests | the digests | bulletins | earlier digests
words-week = week | of | the | w
menu-digest = The digest of the week
takes-week = A week, such as 2026-W47

## End of weekly digest

# Reminders

remind-again = { $count ->
    [one] A gentle reminder: one of your activities still awaits news this month. If nothing moved, one button is enough.
   *[other] A gentle reminder: { $count } of your activities still await news this month. If nothing moved, one button is enough.
  }
remind-woken = { $count ->
    [one] As you asked: one of your activities awaits news.
   *[other] As you asked: { $count } of your activities await news.
  }
remind-due = { $count ->
    [one] Hello. One of your due dates is near or past.
   *[other] Hello. { $count } of your due dates are near or past.
  }
remind-due-soon = { $code } { $title }: due on { $day }.
remind-due-late = { $code } { $title }: was due on { $day }.
remind-due-more = { $count ->
    [one] And one more.
   *[other] And { $count } more.
  }
remind-for = { $count ->
    [one] You stand in for { $name }, who is away: one of their activities awaits news this month.
   *[other] You stand in for { $name }, who is away: { $count } of their activities await news this month.
  }
remind-for-due = You stand in for { $name }, who is away.
remind-second = { $count ->
    [one] Commitment { $commitments }: two reminders to its other lead had no answer. Could you say how it stands?
   *[other] Commitments { $commitments }: two reminders to their other leads had no answer. Could you say how they stand?
  }
remind-coordinator = { $count ->
    [one] Between us: after several reminders nobody has said how commitment { $commitments } stands.
   *[other] Between us: after several reminders nobody has said how { $count } commitments stand, such as { $commitments }.
  }
remind-unreachable = { $count ->
    [one] A reminder could not be sent, because no account can be reached: { $names }.
   *[other] { $count } reminders could not be sent, because no account can be reached, such as to: { $names }.
  }
remind-choice-tomorrow = Tomorrow
remind-choice-week = Next week
remind-choice-date = On a date…
remind-choice-away = I am away…
remind-snoozed = Noted: I will remind you on { $day }.
remind-snooze-past = This date is not to come. Choose a day from tomorrow on, { $day } at the latest; nothing has changed.
remind-snooze-too-far = That is too far: a reminder waits until { $day } at the latest. If you are away, say so; nothing has changed.
remind-snooze-not-date = I do not see a date in this. Write it like 2026-12-31, { $day } at the latest; nothing has changed.

# Reminders, as they are spoken of

words-snooze = snooze | remind me | remind me again | postpone
words-away = away | i am away | i'm away | i will be away | on leave | i am on leave | i'm on leave
words-returned = returned | i am back | i'm back | back again
words-reminders = reminders | my reminders
words-reminded = reminded | who was reminded | follow-up
words-tomorrow = tomorrow
words-next-week = next week
words-date-filler = on | until | till | to | the | of | next | st | nd | rd | th | for | from
menu-reminders = My reminders
menu-snooze = Put my reminders off
menu-away = Say that I am away
takes-day = A day, such as 2026-12-31 or Tuesday
help-reminders = Your reminders: /reminders, “snooze Tuesday”, “away until 15 December”, “I am back”.
reminders-leads-only = Reminders are for those who lead a commitment; you get none.
remind-snooze-which = When shall I remind you? Choose, or write a day: “Tuesday”, “3 December”.
remind-snooze-moved = Nobody works on { $day }: this is the working day after it.
remind-choice-on-day = { $day }
away-which = Until which day, included, are you away? Choose, or write “away until 15 December”.
away-until = Noted: you are away until { $day }, that day included, and get no reminder until then.
away-open = Noted: you are away, and get no reminder until you write “I am back”.
away-past = This day is over. Choose one from today on; nothing has changed.
away-not-date = I do not see a day in this. Write it like 2026-12-31; nothing has changed.
choice-away-until = Until { $day }
choice-away-open = Until I say so
choice-returned = I am back
deputy-ask = Who stands in for you? They will get your reminders and may update your activities meanwhile.
deputy-nobody = Nobody else leads your commitments, so nobody can stand in for you here.
deputy-is = { $name } stands in for you: they get your reminders, and your activities are open to them meanwhile.
deputy-none = Nobody stands in for you. Your reminders wait until you are back.
deputy-cannot = This person cannot stand in for you: it takes somebody who leads the same commitments and is not away. Nothing has changed.
deputy-not-away = You are not away: somebody stands in only during an absence. Until which day will you be away?
choice-deputy = { $name }
choice-deputy-none = Nobody
returned-done = Welcome back. Your reminders go on, and nobody stands in for you any more.
returned-already = You were not away: nothing has changed.
reminders-title = Your reminders
reminders-when = From { $hour }:00 on: { $days }.
reminders-every-day = every working day
reminders-normal = As usual: once a month when news is missing, and again a week later.
reminders-less = Less often: only once a month when news is missing.
reminders-extras = Due dates are announced beforehand, too.
reminders-duties = Only what is due: dates are not announced beforehand.
reminders-snoozed = Put off: nothing before { $day }.
reminders-away = You are away until { $day }, that day included.
reminders-away-open = You are away until you say that you are back.
reminders-deputy = { $name } stands in for you.
reminders-covers = You stand in for { $name } until { $day }, that day included.
reminders-covers-open = You stand in for { $name } until they are back.
reminders-changed = Noted.
choice-remind-hour = Change the hour
choice-remind-days = Change the days
choice-remind-less = Less often
choice-remind-normal = As often as usual
choice-remind-duties = Only what is due
choice-remind-extras = Announce due dates, too
choice-remind-snooze = Put off…
remind-hour-which = From which hour on? { $from }:00 to { $to }:00.
choice-hour = { $hour }:00
remind-days-all = Your reminders come on every working day.
remind-days-some = Your reminders come on these days: { $days }.
remind-days-which = Which day is to be added or left out? One day at least remains.
choice-day-with = Also on { $day }
choice-day-without = Not on { $day }
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
choice-follow-up = Reminders sent
choice-follow-up-all = All reminders sent
choice-follow-up-escalated = Only those passed on ({ $count })
follow-up-title = Reminders of the last { $days } days
follow-up-sums = Sent: { $sent }. Answered: { $answered }. Put off: { $snoozed }. Passed on and still without an answer: { $escalated }.
follow-up-none = No reminder to show.
follow-up-line = { $day }, { $time }: { $name } ({ $commitments }), { $outcome }.
follow-up-line-escalated = { $day }, { $time }: { $name } ({ $commitments }), { $outcome }; passed on to the other lead or the coordination.
follow-up-answered = { $count ->
    [one] answered within an hour
   *[other] answered within { $count } hours
  }
follow-up-snoozed = put off
follow-up-waiting = without an answer

# E-mail
platform-email = e-mail
account-email = e-mail { $address }
words-email = e-mail | email | mail | my e-mail | my email | my address | e-mail address | email address | my e-mail address | my email address
menu-email = Receive by e-mail too
takes-email = Address, such as name@example.ma
email-off = E-mail is not set up here.
email-posts-only = E-mail is for those who hold a post in the plan.
email-how = What is meant for you by letter, such as the weekly digest, can come to your address too. Write: /email name@example.ma
email-not-understood = That is not an e-mail address. Write for example: /email name@example.ma
email-too-often = Too many codes were asked for. Wait an hour, then try again.
email-sent = A code is on its way to { $address }. Type it here within { $minutes } minutes. Nothing came? Look among the junk.
email-code-title = Iltizam: your confirmation code
email-code = Your code: { $code }. Type it in the chat where you asked for it, within { $minutes } minutes.
email-code-not-you = You asked for nothing? Do nothing: this address will not be used.
email-answer = To answer, open the chat: { $link }
email-leave = Sent by Iltizam. To receive nothing more at this address, say /unlink in the chat: { $link }
entered-email = This e-mail address is confirmed. What is meant for you by letter will come there too.
