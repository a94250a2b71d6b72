### The index of open data

data-title = Open data
data-why = Everything public in this plan, for your spreadsheets, your programs and your inquiries.
data-state = State of the chain: no. { $number }, on { $day }.
data-tables = Tables
data-tables-how = CSV in UTF-8 with a line of headings, separated by commas. A cell that a spreadsheet would run as a formula is disarmed.
data-commitments = Commitments and their rates
data-activities = Activities as they stand, with their weights
data-updates = Everything that was reported, nothing erased
data-indicators = Indicators: baselines, targets and values
data-rates = Rates at the end of each month, and now
data-questions = Questions and contests of the public, and what was answered
data-assessments = Independent assessments (IRM)
data-others = Other files
data-plan = The plan and where it began, as it can be imported again
data-rates-json = Rates of plan, axes and commitments
data-record = The chained record, as the verifying command reads it
data-ogp = Commitments in the shape of the OGP’s action-plan template
data-package = What every column means (Frictionless)
data-dcat = For catalogues of open data (DCAT)
data-how = How to use them
data-etag = Every file has an ETag: ask for it with If-None-Match, and nothing is sent while nothing has changed. Any web page may read them (CORS). These addresses will stay.
data-as-of = Rates can be asked for as of any past date:
data-licence = Licence
data-licence-text = You may reuse these data, naming their source:
