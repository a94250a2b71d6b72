### تقرير التقدم والتقييم الذاتي

report-title = تقرير تقدم الإنجاز
report-self-title = تقرير التقييم الذاتي
report-self-draft = مشروع أُعدّ انطلاقا من السجل العمومي للخطة، تستكمله الكتابة ثم يُعرض على الاستشارة العمومية.
report-period = الفترة { $period }
report-state = الوضعية في { $day }
report-day = { $day }
report-contents = المحتويات
report-foot = { $title }، { $code }، الوضعية في { $day }
report-to-write = تحرره الكتابة
report-inferred = لا يذكر التقرير المنشور في نهاية يوليوز 2023 وزن كل نشاط ولا نسبته. وقد استُنتجت أوزان البداية ونسبها من المعدلات المنشورة، أما المستويات والمعدلات فهي تلك الواردة في التقرير.
report-invented = لغرض العرض التجريبي، الأرقام الأولية وكل ما سُجل إلى غاية { $day } من وحي الخيال.
report-demonstration = نسخة للعرض التجريبي: الأشخاص من وحي الخيال.

report-foreword = تقديم
report-write-foreword = كلمة الوزيرة أو الوزير، أو كلمة رئاسة لجنة القيادة.
report-context = السياق
report-write-context = الحكومة المنفتحة في البلد، والانضمام إلى الشراكة، والخطط السابقة، وكيفية إعداد هذه الخطة.
report-governance = الحكامة والتتبع
report-write-governance = لجنة القيادة ولجنة التنفيذ، واجتماعاتهما خلال الفترة، ومشاركة المجتمع المدني.
report-conclusion = خلاصة وآفاق
report-write-conclusion = دروس الفترة، والالتزامات التي يجب إعادة تحريكها، والمواعيد المقبلة.

report-scope = تضم خطة «{ $title }» { $parts }.
report-count-axes = { $count ->
    [zero] صفر محور
    [one] محورا واحدا
    [two] محورين
    [few] { $count } محاور
    [many] { $count } محورا
   *[other] { $count } محور
  }
report-count-commitments = { $count ->
    [zero] صفر التزام
    [one] التزاما واحدا
    [two] التزامين
    [few] { $count } التزامات
    [many] { $count } التزاما
   *[other] { $count } التزام
  }
report-count-activities = { $count ->
    [zero] صفر نشاط
    [one] نشاطا واحدا
    [two] نشاطين
    [few] { $count } أنشطة
    [many] { $count } نشاطا
   *[other] { $count } نشاط
  }
report-count-indicators = { $count ->
    [zero] صفر مؤشر
    [one] مؤشرا واحدا
    [two] مؤشرين
    [few] { $count } مؤشرات
    [many] { $count } مؤشرا
   *[other] { $count } مؤشر
  }

report-methodology = المنهجية
report-bands = مستويات التقدم
report-bands-text = لكل نشاط مستوى يختاره رئيس المشروع، ونسبة مئوية صحيحة تقع ضمن هذا المستوى.
report-column-band = المستوى
report-column-range = التقدم
report-column-ogp = مصطلح شراكة الحكومة المنفتحة
report-range = من { $least } إلى { $most }
report-exactly = { $least }
report-bands-ninety = عند 90% بالضبط يُحتكم إلى اختيار رئيس المشروع. وعتبة 90% لمستوى «مكتملة» وطنية، أما الشراكة فلا تستعمل هذا اللفظ إلا لما اكتمل كليا.
report-band-not-started = لم تنطلق
report-band-limited = محدود
report-band-significant = ملموس
report-band-complete = مكتملة
report-ogp-not-started = لم يبدأ
report-ogp-limited = محدود
report-ogp-substantial = جوهري
report-ogp-completed = مكتمل
report-rates = حساب النسب
report-rule-commitment = نسبة الالتزام هي متوسط أنشطته مرجحا بأوزانها. ولا يُحتسب النشاط المسحوب.
report-rule-mean = نسبة المحور، كنسبة الخطة، هي متوسط نسب التزاماتها، ويُحتسب كل التزام مرة واحدة.
report-rule-weight = الوزن عدد موجب، نسبي مقارنة بباقي أنشطة الالتزام نفسه.
report-rule-rounding = لا تُقرَّب النسب إلا عند عرضها: إلى رقم عشري واحد للمحاور، وإلى عدد صحيح للخطة والالتزامات، ويُقرَّب النصف إلى الأعلى.
report-rule-as-of = تعتمد نسب تاريخ مضى ما كان مسجلا في ذلك اليوم، بأوزان ذلك اليوم.
report-formula = نسبة الالتزام = مجموع (الوزن × التقدم) ÷ مجموع الأوزان
report-sources = مصدر المعطيات
report-sources-text = كل ما يلي مأخوذ من السجل العمومي للخطة: الوضعية الأولية في { $day }، ثم المستجدات التي سجلها رؤساء المشاريع. لكل مستجد رقم، ولا يُحذف أي منها، ويبقى التصحيح ظاهرا إلى جانب ما يصححه. والنصوص باللغة التي كُتبت بها.

report-results = النتائج
report-results-plan = نسب تقدم الخطة ومحاورها
report-plan-rate = في { $day }، تبلغ نسبة تقدم الخطة { $rate }.
report-axes-intro = { $count ->
    [zero] لا محور في الخطة
    [one] نسبة محور الخطة
    [two] نسبتا المحورين
    [few] نسب المحاور وعددها { $count }
    [many] نسب المحاور وعددها { $count }
   *[other] نسب المحاور وعددها { $count }
  }
report-results-bands = الأنشطة حسب مستوى التقدم
report-bands-intro = عدد الأنشطة في كل مستوى، دون الأنشطة المسحوبة
report-axis-heading = المحور: { $title }
report-axis-rate = { $count ->
    [zero] نسبة المحور: { $rate }، دون أي التزام
    [one] نسبة المحور: { $rate }، لالتزام واحد
    [two] نسبة المحور: { $rate }، لالتزامين
    [few] نسبة المحور: { $rate }، لفائدة { $count } التزامات
    [many] نسبة المحور: { $rate }، لفائدة { $count } التزاما
   *[other] نسبة المحور: { $rate }، لفائدة { $count } التزام
  }
report-rate-of = { $title }: { $rate }
report-picture-alt = رسم بياني بالأعمدة. { $list }
report-whole-plan = مجموع الخطة
report-column-axis = المحور
report-column-commitments = الالتزامات
report-column-rate = النسبة
report-column-total = المجموع
report-column-number = الرقم
report-column-commitment = الالتزام
report-column-organisation = الجهة المسؤولة

report-commitment-heading = الالتزام { $number }: { $title }
report-fact-axis = المحور
report-fact-organisation = الجهة المسؤولة
report-fact-rate = نسبة التقدم
report-fact-starts = البداية
report-fact-ends = النهاية
report-fact-ogp-id = معرّف الشراكة
report-fact-actor = فاعل آخر
report-problem = الإشكالية
report-solution = الحل المقترح
report-expected-result = النتيجة المنتظرة
report-activities = الأنشطة
report-no-activities = لم يكن لهذا الالتزام أي نشاط في ذلك التاريخ، فلا نسبة له.
report-column-activity = النشاط
report-column-progress = النسبة
report-column-weight = الوزن
report-withdrawn = { $title } (نشاط مسحوب)
report-activity-heading = { $code } { $title }
report-nothing-told = { $count ->
    [zero] لم يبق نشاط دون مستجد مسجل منذ الوضعية الأولية.
    [one] لم يُسجل شيء منذ الوضعية الأولية بخصوص النشاط { $codes }.
    [two] لم يُسجل شيء منذ الوضعية الأولية بخصوص النشاطين { $codes }.
    [few] لم يُسجل شيء منذ الوضعية الأولية بخصوص الأنشطة { $codes }.
    [many] لم يُسجل شيء منذ الوضعية الأولية بخصوص الأنشطة { $codes }.
   *[other] لم يُسجل شيء منذ الوضعية الأولية بخصوص الأنشطة { $codes }.
  }
report-actions = الأعمال المنجزة
report-told-on = المستجد رقم { $number }، { $day }
report-reason = سبب تراجع التقدم
report-difficulties = الصعوبات
report-next-steps = الخطوات المقبلة
report-evidence = الوثائق المثبتة
report-file = { $name } (ملف من السجل، بصمته { $fingerprint })
report-last-told = آخر مستجد: رقم { $number }، { $day }.
report-last-unchanged = آخر مستجد: رقم { $number }، { $day }، دون تغيير.
report-withheld = هذا النص محجوب. السبب: { $reason }
report-withheld-abusive = هذا النص محجوب لأنه مسيء.
report-withheld-private = هذا النص محجوب لأنه يمس الحياة الخاصة.
report-withheld-unlawful = هذا النص محجوب لأنه مخالف للقانون.

report-indicators = المؤشرات
report-column-indicator = المؤشر
report-column-unit = الوحدة
report-column-baseline = الأساس
report-column-target = الهدف
report-column-value = القيمة
report-unit-percent = نسبة مئوية
report-unit-count = عدد
report-indicator-source = { $name }: القيمة في { $day }. المصدر: { $source }

report-contests = اعتراضات العموم
report-questions = أسئلة العموم
report-contest = الاعتراض رقم { $number }، { $day }
report-contest-of = الاعتراض رقم { $number } على النشاط { $code }، { $day }
report-question = السؤال رقم { $number }، { $day }
report-answer = الجواب، { $day }
report-reply = رد رئيس المشروع، { $day }
report-closing = خلاصة التنسيق، { $day }
report-answered = تمت الإجابة عنه.
report-unanswered = دون جواب إلى ذلك التاريخ.
report-outcome-upheld = المآل: الاعتراض في محله.
report-outcome-partly = المآل: الاعتراض في محله جزئيا.
report-outcome-dismissed = المآل: الاعتراض في غير محله.
report-outcome-closed = المآل: أُغلق الاعتراض.
report-outcome-open = المآل: الاعتراض قيد الدراسة.

report-irm = التقييم المستقل
report-irm-note = حكم آلية التقارير المستقلة (IRM) التابعة للشراكة، كما صدر عنها. ولا يُستنتج أبدا مما يصرح به البلد.
report-irm-completion = الإنجاز
report-irm-no-evidence = لا تتوفر أدلة
report-irm-verifiable = قابل للتحقق
report-irm-lens = منظور الحكومة المنفتحة
report-irm-potential = إمكانية تحقيق النتائج
report-irm-potential-unclear = غير واضحة
report-irm-potential-modest = متواضعة
report-irm-potential-substantial = جوهرية
report-irm-results = النتائج الأولية
report-irm-results-none = لا توجد
report-irm-results-moderate = متوسطة
report-irm-results-significant = ملموسة
report-irm-source = المصدر
report-irm-source-of = { $source }، { $day }
report-irm-none = لم يُسجل إلى ذلك التاريخ أي حكم لآلية التقارير المستقلة (IRM).
report-yes = نعم
report-no = لا

report-annex = ملحق: التحقق من هذا التقرير
report-verify-why = يحمل كل قيد في السجل بصمة محتواه وبصمة القيد الذي قبله. فمن غيّر قيدا قديما غيّر جميع البصمات التي تليه. والبصمة أدناه، المنشورة مع هذا التقرير، تمكّن كل واحد من التأكد لاحقا من أن شيئا لم تُعد كتابته.
report-head = آخر قيد في السجل إلى تاريخ هذا التقرير: رقم { $number }، { $day }. بصمته:
report-verify-download = يُحمَّل سجل الخطة { $code } ({ "record.ndjson" }) من صفحة المعطيات في الموقع.
report-verify-run = يُشغَّل الأمر أدناه في نسخة من البرنامج. فهو يعيد حساب كل حلقة ويبين أين تنقطع السلسلة إن انقطعت.
report-verify-keep = ويبين أيضا هل توجد بصمة هذا التقرير في ماضي السجل. فإن لم توجد فقد أُعيدت كتابة السجل.
report-verify-algorithm = بصمة المحتوى: SHA-256 لصيغة JSON القانونية (RFC 8785). الحلقة: SHA-256 للحلقة السابقة متبوعة ببصمة المحتوى.

report-self-introduction = مقدمة
report-write-introduction = الإطار الوطني، والانضمام إلى الشراكة، والقيم التي تخدمها الخطة (الشفافية والمشاركة والمساءلة).
report-self-process = المسار
report-write-process = إعداد الخطة وتنفيذها مع المجتمع المدني: من دُعي ومتى، وما غيّرته الآراء المتوصل بها.
report-write-consultation = أسبوعا الاستشارة العمومية حول هذا المشروع: تاريخهما، والآراء المتوصل بها، وما أُخذ به منها. ويُنشر التقرير النهائي باللغة الرسمية وبالإنجليزية.
report-public-part = على منصة الخطة، طرح العموم { $questions }، { $answered }، وقدم { $contests }، { $closed }.
report-count-questions = { $count ->
    [zero] صفر سؤال
    [one] سؤالا واحدا
    [two] سؤالين
    [few] { $count } أسئلة
    [many] { $count } سؤالا
   *[other] { $count } سؤال
  }
report-count-answered = { $count ->
    [zero] لم يُجب عن أي منها
    [one] أُجيب عن واحد منها
    [two] أُجيب عن اثنين منها
    [few] أُجيب عن { $count } منها
    [many] أُجيب عن { $count } منها
   *[other] أُجيب عن { $count } منها
  }
report-count-contests = { $count ->
    [zero] صفر اعتراض
    [one] اعتراضا واحدا
    [two] اعتراضين
    [few] { $count } اعتراضات
    [many] { $count } اعتراضا
   *[other] { $count } اعتراض
  }
report-count-closed = { $count ->
    [zero] لم يُغلق أي منها
    [one] أُغلق واحد منها
    [two] أُغلق اثنان منها
    [few] أُغلق { $count } منها
    [many] أُغلق { $count } منها
   *[other] أُغلق { $count } منها
  }
report-self-irm = توصيات آلية التقارير المستقلة (IRM)
report-write-irm = التوصيات المتوصل بها، وما تم بشأن كل واحدة منها.
report-self-implementation = تنفيذ الالتزامات
report-self-levels = المستويات هي مستويات الشراكة. وتُستنتج مستويات المراحل من المستويات الوطنية (انظر المنهجية). ويكون الالتزام مكتملا إذا اكتملت جميع مراحله، ولم يبدأ إذا لم تبدأ أي منها، وبين هذا وذاك يكون جوهريا ابتداء من 60%، وإلا فهو محدود.
report-self-peer = التبادل والتعلم بين النظراء
report-write-peer = التبادل مع البلدان الأعضاء الأخرى: ما استُفيد وما تم تقاسمه.
report-self-conclusions = خلاصات
report-write-conclusions = الدروس المستخلصة، وما سيليها، والخطة المقبلة.
report-fact-agency = الجهة المكلفة بالتنفيذ
report-fact-completion = مستوى الإنجاز
report-what = مضمون الالتزام
report-contributes = كيف يساهم في حل الإشكالية
report-relevance = صلته بقيم الحكومة المنفتحة
report-write-relevance = كيف يخدم الالتزام الشفافية أو المشاركة المواطنة أو المساءلة.
report-additional = معلومات إضافية
report-milestones = المراحل
report-column-milestone = المرحلة
report-column-starts = البداية
report-column-ends = النهاية
report-results-described = وصف النتائج
report-write-next-steps = الخطوات المقبلة للمراحل التي لم تكتمل.

## في المحادثة
words-report = تقرير التقدم | تقرير تقدم الإنجاز
menu-report = التوصل بتقرير تقدم الإنجاز
takes-as-of = تاريخ، مثل 2026-06-30
report-chat = تقرير تقدم الإنجاز: { $title }
report-chat-which = يعرض الخطة كما كانت في نهاية يوم { $day }. بأي صيغة تريدونه؟ يستغرق إعداده بضع ثوان. ولتاريخ آخر اكتبوا مثلا «/report 2026-06-30».
report-choice-docx = وورد
report-choice-pdf = PDF
report-choice-html = صفحة ويب
report-choice-self = التقييم الذاتي (وورد)
report-choice-other = صيغة أخرى
report-choice-today = تقرير اليوم
report-chat-file = تقرير تقدم الإنجاز في { $day }
report-chat-self = مشروع التقييم الذاتي في { $day }
report-chat-docx = ما يجب أن تحرره الكتابة ملون بالأصفر. وعند فتح الوثيقة يقترح وورد تحيين الحقول: اقبلوا ذلك لتظهر أرقام الصفحات في المحتويات.
report-chat-pdf = وحيث لا يمكن إعداد ملف PDF فهو صفحة ويب صالحة للطباعة.
report-chat-html = تُقرأ هذه الصفحة في أي متصفح، وهي صالحة للطباعة.
report-chat-terminal = لا يستقبل الطرف النصي أي ملف. يكتبه هذا الأمر: { $command }
report-chat-ahead = لم يحن بعد يوم { $day }.
report-chat-before = لم يكن أي شيء مسجلا في { $day }: يبدأ السجل بوضعية { $first }.
