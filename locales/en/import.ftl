import-sheet-plan = plan | action plan
import-sheet-axes = axes | themes
import-sheet-commitments = commitments
import-sheet-activities = activities | milestones
import-sheet-indicators = indicators
import-sheet-explanations = explanations | help | legend
import-level-plan = Plan
import-level-axes = Axis | theme
import-level-commitments = Commitment
import-level-activities = Activity | milestone
import-level-indicators = Indicator
import-column-code = Code
import-explain-code = The short name, in Latin letters, digits and hyphens; for a plan such as MA-PAN3. It does not change later.
import-column-country = Country
import-explain-country = The country’s code of two capitals: MA.
import-column-title = Title
import-explain-title = One line, in one language at least. What has no translation is shown in French.
import-column-from = First year | from | start year
import-explain-from = The year in which the plan begins: 2026.
import-column-to = Last year | to | end year
import-explain-to = The year in which the plan ends: 2028.
import-column-as-of = As of | state on
import-explain-as-of = The date whose state the progress figures are.
import-column-published-rate = Published rate
import-explain-published-rate = The rate that a report has published, if any; it is only shown beside the computed one.
import-column-translations = Unofficial translations
import-explain-translations = The languages whose texts are a working translation: ar, en.
import-column-time-zone = Time zone
import-explain-time-zone = Africa/Casablanca where the cell is empty.
import-column-invented = Invented figures
import-explain-invented = “yes” for a demonstration plan; empty otherwise.
import-column-number = Number | no
import-explain-number = A whole number, unique; that of an activity is unique in its commitment.
import-column-axis = Axis | theme
import-explain-axis = The code of the axis, as in the sheet of axes.
import-column-organisation = Responsible organisation | organisation | organization | lead agency
import-explain-organisation = The organisation in charge of the commitment, in one language at least.
import-column-ogp-id = OGP identifier | OGP id
import-explain-ogp-id = The identifier on the OGP’s site, such as MO0006.
import-column-starts-on = Starts on | start date
import-explain-starts-on = A date: 31/12/2026 or 2026-12-31; the day before the month.
import-column-ends-on = Ends on | end date
import-explain-ends-on = A date, not before the start.
import-column-problem = Problem
import-explain-problem = The public problem; several lines are welcome.
import-column-solution = Solution
import-explain-solution = What the commitment proposes.
import-column-expected-result = Expected result | expected results
import-explain-expected-result = What will be different at the end.
import-column-relevance = Relevance
import-explain-relevance = The link with the values of open government.
import-column-more-information = Additional information
import-explain-more-information = Budget, related plans, sustainable development goals.
import-column-other-actors = Other actors
import-explain-other-actors = One actor a line of the cell, or separated by semicolons; the same lines in each language. “-” says that there is none.
import-column-contact-name = Contact: name
import-explain-contact-name = Published with the plan: an office rather than a person, where there is one.
import-column-contact-title = Contact: position
import-explain-contact-title = The person’s position.
import-column-contact-department = Contact: department
import-explain-contact-department = The department or directorate.
import-column-contact-email = Contact: e-mail | contact: email
import-explain-contact-email = An office address; it is published.
import-column-contact-phone = Contact: telephone | contact: phone
import-explain-contact-phone = Write it as a text, to keep its leading zero.
import-column-commitment = Commitment
import-explain-commitment = The number of the commitment to which the row belongs.
import-column-band = Status | band | level
import-explain-band = Not started (0%), limited progress (1 to 59), significant progress (60 to 90), complete (90 to 100). Empty: it follows from the progress.
import-column-weight = Weight
import-explain-weight = A number above 0, relative to the other activities of the commitment.
import-column-progress = Progress | completion
import-explain-progress = A whole percentage: 80, “80 %”, or 0.8 in a cell formatted as a percentage.
import-column-due-on = Due on | due date | deadline
import-explain-due-on = The date by which the activity has to be complete; reminders follow it.
import-column-name = Name | label
import-explain-name = What the indicator measures, in one language at least.
import-column-value = Value | current value
import-explain-value = The value on the date of the state; empty while nobody has counted.
import-column-unit = Unit
import-explain-unit = percent, count, or the short name of a unit.
import-column-baseline = Baseline
import-explain-baseline = The value before the plan; “-” says that nobody has counted it.
import-column-target = Target
import-explain-target = The value aimed at; “-” says that none is set.
import-languages-fr = french
import-languages-ar = arabic
import-languages-en = english
import-bands-not-started = not_started
import-bands-limited = limited
import-bands-significant = significant | substantial
import-bands-complete = completed | done
import-yes = yes | true
import-heading-in = { $heading } ({ $language })
import-heading-of = { $level }: { $heading }
import-form-sheet = Sheet
import-form-column = Column
import-form-owed = Required
import-form-what = What to write
import-form-intro = One row for each thing. Sheets and columns may stand in any order, and headings may be in French, Arabic or English. Rows that begin with # are examples: they are not read. A sheet with another name is not read.
import-at = { $cell }: { $reason }
import-problem-missing = this cell is empty; a value is expected.
import-problem-no-language = this text is needed in one language at least.
import-problem-empty-list = at least one row is needed below the headings.
import-problem-sheet-missing = the sheet “{ $wanted }” is missing. Sheets found: { $found }.
import-problem-sheet-twice = this sheet is the same as “{ $first }”; keep one.
import-problem-no-headings = no heading of the form was found in the first 20 rows.
import-problem-column-missing = the column “{ $column }” is missing.
import-problem-column-twice = this column already stands at { $first }; keep one.
import-problem-formula-empty = this formula has no stored value. Open the file in a spreadsheet program and save it, or write the value.
import-problem-formula-error = this formula comes to an error; mend it or write the value.
import-problem-not-a-number = “{ $found }” is not a number.
import-problem-not-a-text = “{ $found }” is not a text.
import-problem-share-of-one = “{ $found }” would be less than 1%. Write { $meant } %, or format the cell as a percentage.
import-problem-not-a-date = “{ $found }” is not a date. Write 31/12/2026 or 2026-12-31, the day before the month.
import-problem-not-a-band = “{ $found }” is not a status. Write not started, limited progress, significant progress or complete; or leave it empty.
import-problem-band-needed = at 90% the status may be “significant progress” or “complete”: write which.
import-problem-not-languages = “{ $found }”: write languages out of fr, ar, en, separated by commas.
import-problem-not-a-yes = “{ $found }”: write “yes”, or leave it empty.
import-problem-second-plan = a file describes one plan; this row begins another.
import-problem-unknown-commitment = the plan has no commitment { $number }.
import-problem-said-otherwise = “{ $found }” is not “{ $first }” of { $at }; write the same, or leave it empty.
import-refused-empty = This file is empty.
import-refused-too-large = This file is too large: { $most } MB at most.
import-refused-too-many-rows = This file has too many rows: { $most } at most, empty rows that are formatted included.
import-refused-too-much-unpacked = Unpacked, this workbook holds far more than a plan needs. Save a copy without pictures and needless formats.
import-refused-old-excel = This is an old Excel workbook (.xls). Open it and save it as .xlsx.
import-refused-password = This workbook is protected by a password. Save a copy without one.
import-refused-macros = This workbook contains macros (.xlsm). Save it as .xlsx.
import-refused-open-document = This is an OpenDocument workbook (.ods). Save it as .xlsx.
import-refused-binary-excel = This is a binary Excel workbook (.xlsb). Save it as .xlsx.
import-refused-not-a-plan-file = This file is neither an .xlsx workbook, nor a CSV, nor JSON.
import-refused-broken-workbook = This workbook is damaged. Open it in a spreadsheet program and save a copy.
import-refused-broken-csv = Line { $line }: a quotation mark is opened and not closed, or followed by something other than a separator.
import-note-encoding = Encoding recognised: { $encoding }.
import-note-separator = Columns separated by { $separator ->
    [comma] commas
    [semicolon] semicolons
   *[tab] tabs
}.
import-note-merged = Merged cells: the value at the top counts for all rows of { $cells }.
import-note-hidden = Hidden in the spreadsheet, but read: { $where }.
import-note-sheet-ignored = The sheet “{ $sheet }” is not of the form: it is not read.
import-note-column-ignored = The column { $cell } ({ $heading }) is not of the form: it is not read.
import-note-column-unnamed = The column { $cell } has no heading: it is not read.
import-note-rows-commented =
    { $count ->
        [one] { $count } row begins with #: it is not read.
       *[other] { $count } rows begin with #: they are not read.
    }
import-note-carried-down =
    { $count ->
        [one] { $count } empty cell took the value of the row above, at { $cell }.
       *[other] { $count } empty cells took the value of the row above, the first at { $cell }.
    }
import-note-bands-computed =
    { $count ->
        [one] { $count } empty status was taken from the progress.
       *[other] { $count } empty statuses were taken from the progress.
    }
import-example-plan = Action plan 2026-2028
import-example-axis = Transparency
import-example-commitment = Publish the budget in a reusable form
import-example-organisation = Ministry in charge of the budget
import-example-activity = Put the data of the budget online
import-example-indicator = Datasets published
words-import = import | import a plan
menu-import = import a plan
import-how = Send me the plan here, in a file: an .xlsx workbook, a CSV or a JSON. I first say what would change, or everything that needs mending; nothing is imported without your word. Here is the form, with an example and an explanation of each column.
import-limits = Here a file has { $rows } rows and { $size } MB at most; beyond that, it is the command npm run plan -- import on the server.
import-one-file = A plan is one file. Send it by itself; nothing was imported.
import-file = File: { $file }
import-title-new = New plan { $code }: { $title }
import-title-changes =
    { $count ->
        [one] { $count } change in plan { $code }
       *[other] { $count } changes in plan { $code }
    }
import-title-refused =
    { $count ->
        [one] { $count } error: nothing was imported
       *[other] { $count } errors: nothing was imported
    }
import-holds = Axes: { $axes }. Commitments: { $commitments }. Activities: { $activities }. Indicators: { $indicators }.
import-more =
    { $count ->
        [one] And { $count } more, in the attached file.
       *[other] And { $count } more, in the attached file.
    }
import-mend = Mend the file and send it again: it will be read anew as a whole.
import-unchanged = This file changes nothing in plan { $code }.
import-gone = This file is no longer kept. Send it again; nothing was imported.
import-not-yours = Plan { $code } has other coordinators; you cannot import it. Nothing has changed.
import-closed = Plan { $code } is closed. Open it again with /plans first; nothing was imported.
import-ask = Nothing is imported yet. Import “{ $file }” into plan { $code }?
import-choice-apply = Import
import-choice-drop = Do not import
import-choice-again = Import a plan
import-choice-plans = See the plans
import-dropped = Nothing was imported.
import-choose = Choose “Import” or “Do not import”, or send a corrected file.
import-changed-meanwhile = The plan has changed meanwhile: nothing was imported. This is what the file would do now.
import-done-new = Plan { $code } is imported. The starting state of each activity is on the record.
import-done =
    { $count ->
        [one] { $count } change is imported into plan { $code }.
       *[other] { $count } changes are imported into plan { $code }.
    }
import-beside = Plan { $open } remains the one that I show first; /plans lists them all.
import-report-name = import
file-workbook = This document is of an old format (.xls, .doc), contains macros or is protected by a password. Save a copy as .xlsx or .docx, without a password; nothing is lost.
import-refused-json-encoding = A JSON file is written in UTF-8; this one has another encoding.
web-refused-workbook = This document is of an old format (.xls, .doc), contains macros or is protected by a password. Nothing was sent: save a copy as .xlsx or .docx.
