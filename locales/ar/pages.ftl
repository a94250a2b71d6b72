# الصفحات العمومية: الوضعيات السابقة، البحث، التفسيرات، ما يقوله العموم، القواعد.
page-search = البحث
page-search-button = ابحث
page-search-label = موضوع أو جهة أو رقم
page-search-empty = يُكتب لفظ أو أكثر، بالعربية أو الفرنسية أو الإنجليزية. أخطاء الكتابة مفهومة.
page-search-found = { $count ->
    [zero] لا نتيجة عن «{ $words }»
    [one] نتيجة واحدة عن «{ $words }»
    [two] نتيجتان عن «{ $words }»، الأقرب أولا
    [few] { $count } نتائج عن «{ $words }»، الأقرب أولا
    [many] { $count } نتيجة عن «{ $words }»، الأقرب أولا
   *[other] { $count } نتيجة عن «{ $words }»، الأقرب أولا
}
page-search-nothing = لا شيء في الخطة يجيب عن «{ $words }».
page-search-hint = من المفيد تقليل الألفاظ أو أخذ لفظ من العنوان. والمحادثة تفهم الأسئلة أيضا.
page-search-chat = طرح السؤال في المحادثة
page-past-label = تاريخ الوضعية المعروضة
page-past-note = الوضعية في { $day }، كما كان السجل يبيّنها آنذاك.
page-past-before = لا يبدأ السجل إلا في { $day }: لا شيء معروف قبل ذلك.
page-past-early = لم يحن هذا التاريخ بعد: هذه وضعية اليوم.
page-trend-plan = نسبة الخطة عبر الزمن
page-trend-axis = نسبة المحور عبر الزمن
page-trend-commitment = نسبة الالتزام عبر الزمن
page-trend-activity = التقدم عبر الزمن
page-trend-indicator = عبر الزمن
page-trend-said = { $title }: { $first } في { $from }، و{ $last } في { $to }؛ أدناها { $least } وأعلاها { $most }.
page-trend-values = القيم واحدة واحدة
page-why = لماذا هذه النسبة؟
page-why-plan = { $count ->
    [zero] لا يوجد التزام له نسبة.
    [one] نسبة الخطة هي نسبة التزامها الوحيد الذي له نسبة.
    [two] نسبة الخطة هي متوسط التزامين، يُحتسب كل منهما مرة واحدة.
    [few] نسبة الخطة هي متوسط { $count } التزامات، يُحتسب كل منها مرة واحدة.
    [many] نسبة الخطة هي متوسط { $count } التزاما، يُحتسب كل منها مرة واحدة.
   *[other] نسبة الخطة هي متوسط { $count } التزام، يُحتسب كل منها مرة واحدة.
}
page-why-axis = { $count ->
    [zero] لا يوجد في المحور التزام له نسبة.
    [one] نسبة المحور هي نسبة التزامه الوحيد الذي له نسبة.
    [two] نسبة المحور هي متوسط التزاميه، يُحتسب كل منهما مرة واحدة.
    [few] نسبة المحور هي متوسط التزاماته وعددها { $count }، يُحتسب كل منها مرة واحدة.
    [many] نسبة المحور هي متوسط التزاماته وعددها { $count }، يُحتسب كل منها مرة واحدة.
   *[other] نسبة المحور هي متوسط التزاماته وعددها { $count }، يُحتسب كل منها مرة واحدة.
}
page-why-commitment = يُحتسب كل نشاط بوزنه: الوزن × التقدم، ويُقسم المجموع على مجموع الأوزان. وما سُحب من الخطة لا يُحتسب.
page-why-rate = النسبة (%)
page-why-weight = الوزن
page-why-progress = التقدم (%)
page-why-product = الوزن × التقدم
page-why-sum = المجموع
page-why-rest = { $count ->
    [zero] لا أسطر أخرى في المجاميع.
    [one] سطر آخر داخل في المجاميع.
    [two] سطران آخران داخلان في المجاميع.
    [few] { $count } أسطر أخرى داخلة في المجاميع.
    [many] { $count } سطرا آخر داخلا في المجاميع.
   *[other] { $count } سطر آخر داخل في المجاميع.
}
page-contested = محل اعتراض
page-contested-why = موضوع الاعتراض
page-withheld-abusive = عبارات مسيئة
page-withheld-private = مساس بالحياة الخاصة
page-withheld-unlawful = محتوى غير قانوني
page-text-withheld-only = نص محجوب.
page-text-decision = السبب
page-text-whole = { $count ->
    [zero] قراءة النص كاملا
    [one] قراءة النص كاملا
    [two] قراءة النص كاملا (حرفان)
    [few] قراءة النص كاملا ({ $count } أحرف)
    [many] قراءة النص كاملا ({ $count } حرفا)
   *[other] قراءة النص كاملا ({ $count } حرف)
}
page-text-page = الصفحة { $page } من { $pages }
page-text-previous = الصفحة السابقة
page-text-next = الصفحة التالية
page-evidence-more = { $count ->
    [zero] لا أدلة أخرى
    [one] دليل آخر
    [two] دليلان آخران
    [few] { $count } أدلة أخرى
    [many] { $count } دليلا آخر
   *[other] { $count } دليل آخر
}
page-evidence-counter = الأدلة المرفقة
page-part = المتابعة والسؤال والاعتراض
page-part-plan = يمكن للجميع متابعة الخطة أو محور أو التزام، أو طرح سؤال، أو الاعتراض على مستوى: وذلك في المحادثة، دون حساب.
page-part-commitment = يمكن للجميع متابعة هذا الالتزام، أو طرح سؤال عنه، أو الاعتراض على مستوى: وذلك في المحادثة، دون حساب. وتُقرأ الأجوبة هنا.
page-part-plan-said = الخطة
page-part-web = فتح المحادثة
page-part-telegram = المتابعة عبر تلغرام
page-part-telegram-ask = طرح سؤال عبر تلغرام
page-part-discord = عبر ديسكورد
page-part-feed = خلاصة التغييرات (Atom)
page-part-note = ما هو عمومي، وما يُحفظ، وحقوقكم:
page-part-demonstration = في هذا العرض التوضيحي، من قد يجيبون أشخاص من وحي الخيال.
page-about = ما تقوله الخطة عنه
page-about-problem = الإشكال
page-about-solution = الحل
page-about-result = النتيجة المنتظرة
page-about-relevance = الصلة بالحكومة المنفتحة
page-about-more = معلومات أخرى
page-about-from = البداية
page-about-to = النهاية
page-about-ogp = معرّف شراكة الحكومة المنفتحة
page-about-actor = طرف آخر معني
page-irm = التقييم المستقل
page-irm-text = تُصدر آلية التقارير المستقلة (IRM) التابعة لشراكة الحكومة المنفتحة حكمها بنفسها: ألفاظها ألفاظها، ولا شيء منها مستنتج من الأرقام أعلاه.
page-irm-completion = الإنجاز
page-irm-no-evidence = لا تتوفر أدلة
page-irm-not-started = لم يبدأ
page-irm-limited = محدود
page-irm-substantial = جوهري
page-irm-complete = مكتمل
page-irm-verifiable = قابل للتحقق
page-irm-lens = منظور الحكومة المنفتحة
page-irm-yes = نعم
page-irm-no = لا
page-irm-potential = إمكانية تحقيق النتائج
page-irm-potential-unclear = غير واضحة
page-irm-potential-modest = متواضعة
page-irm-potential-substantial = جوهرية
page-irm-results = النتائج الأولية
page-irm-results-none = لا توجد
page-irm-results-moderate = متوسطة
page-irm-results-significant = ملموسة
page-irm-source = تقرير { $day }:
page-indicators = المؤشرات
page-indicator-baseline = عند الانطلاق
page-indicator-value = آخر قيمة
page-indicator-target = الهدف
page-indicator-none = لم تُقس بعد
page-indicator-values = { $count ->
    [zero] لا قيم
    [one] قيمة واحدة مع مصدرها
    [two] القيمتان مع مصدريهما
    [few] القيم ({ $count }) مع مصادرها
    [many] القيم ({ $count }) مع مصادرها
   *[other] القيم ({ $count }) مع مصادرها
}
page-voices = الأسئلة والاعتراضات
page-voices-none = لم يطرح أحد سؤالا ولم يعترض على مستوى بعد.
page-voices-questions = { $count ->
    [zero] لا أسئلة
    [one] سؤال واحد
    [two] سؤالان
    [few] { $count } أسئلة
    [many] { $count } سؤالا
   *[other] { $count } سؤال
}
page-voices-contests = { $count ->
    [zero] لا اعتراضات
    [one] اعتراض واحد
    [two] اعتراضان
    [few] { $count } اعتراضات
    [many] { $count } اعتراضا
   *[other] { $count } اعتراض
}
page-voices-older = الأقدم
page-question = السؤال { $number }
page-contest = الاعتراض { $number }
page-question-waits = لا جواب بعد.
page-contest-waits = لم يرد المسؤولون بعد.
page-contest-of-rate = محل الاعتراض: نسبة الالتزام، وكانت { $rate }
page-contest-of-status = محل الاعتراض: { $status }
page-outcome-upheld = مقبول
page-outcome-partly = مقبول جزئيا
page-outcome-dismissed = غير مقبول
page-response-answer = جواب المسؤولين، في { $day }
page-response-reply = رد المسؤولين، في { $day }
page-response-closing = خلاصة الجهة المنسقة، في { $day }
page-entry-weight = تغيّر الوزن في { $day }
page-entry-withdrawal = سُحب من الخطة في { $day }
page-entry-restoration = أُعيد إلى الخطة في { $day }
page-entry-addition = أُضيف إلى الخطة في { $day }
page-change = قبل: { $before }. بعد: { $after }.
page-change-none = لم يتغير المستوى ولا الرقم.
page-change-texts = ما صُحح: { $texts }.
page-update-at = سُجل في { $day } على الساعة { $time }.
page-update-said = ما ورد فيه
page-update-nothing = لا نص مع هذا القيد.
page-update-no-text = لم يكن هناك نص.
page-update-before = ما كان قبل ذلك
page-update-superseded = رقم { $number }، بتاريخ { $day }
page-update-past = تلته مستجدات أخرى
page-update-link = موضعه في السجل
page-update-prev = بصمة الحلقة السابقة
page-update-in-history = عرضه في السجل الزمني
page-plans = الخطط الأخرى
page-plan-closed = مغلقة
page-changes = التغييرات
page-policy = القواعد والحياة الخاصة
page-policy-text = ما هو عمومي هنا، وما يُحفظ وكم من الوقت، وكيف تُعالج المساهمات، وما هي حقوقكم.
page-policy-public = ما هو عمومي
page-policy-public-record = مستجدات المسؤولين وتصحيحاتها وأدلتها، وكل ما يغيّر رقما: الأوزان والإضافات والسحب. لا يُمحى فيها شيء ولا يُعاد كتابته.
page-policy-public-authors = لا يُنشر اسم من كتب أبدا: يحمل السجل اسما مستعارا لا يربطه بشخص إلا هذا البرنامج.
page-policy-public-voices = الأسئلة والاعتراضات مع أجوبتها، دون ذكر من طرحها ولا الطريق الذي وردت منه.
page-policy-public-data = والأمور نفسها بيانات مفتوحة حرة الاستعمال.
page-policy-kept = ما يُحفظ وكم من الوقت
page-policy-kept-record = السجل العمومي: على الدوام. فبذلك يستطيع كل واحد التحقق منه.
page-policy-kept-chat = { $days ->
    [zero] ما يقال في المحادثة: لا يُحفظ.
    [one] ما يقال في المحادثة: يوما واحدا ثم يُمحى.
    [two] ما يقال في المحادثة: يومين ثم يُمحى.
    [few] ما يقال في المحادثة: { $days } أيام ثم يُمحى.
    [many] ما يقال في المحادثة: { $days } يوما ثم يُمحى.
   *[other] ما يقال في المحادثة: { $days } يوم ثم يُمحى.
}
page-policy-kept-account = وسيلة الرد عليكم (حساب التراسل واللغة وما تتابعونه): إلى أن تطلبوا نسيانها.
page-policy-kept-visits = لا قياس للزوار ولا متتبعات ولا خدمة من طرف آخر. ولا يُستعمل العنوان إلا للحد من عدد الطلبات، في الذاكرة ولمدة يوم على الأكثر.
page-policy-kept-cookies = ملفان لتعريف الارتباط على الأكثر: اللغة، ومحادثة الويب لمن يستعملها.
page-policy-moderation = الإشراف على المساهمات
page-policy-moderation-before = حسب اختيار كل خطة، تُنشر المساهمة فورا أو بعد أن تقرأها الجهة المنسقة.
page-policy-moderation-reasons = يمكن حجب نص إذا كان مسيئا أو ماسا بالحياة الخاصة لأحد أو غير قانوني. أما الاختلاف في الرأي فليس سببا.
page-policy-moderation-shown = ما حُجب يظل حجبه علنيا: يُقرأ مكانه السبب، ولا يُترك فراغ أبدا.
page-policy-moderation-kept = ويسري ذلك على نصوص المسؤولين أيضا، ولا تنقطع به سلسلة السجل.
page-policy-moderation-contest = إذا حُجب نصكم فإنكم تُبلَّغون بالسبب ويمكنكم الكتابة من جديد.
page-policy-answers = الأجوبة
page-policy-answers-leads = { $days ->
    [zero] يُوجه السؤال إلى مسؤولي الالتزام.
    [one] يُوجه السؤال إلى مسؤولي الالتزام. وإذا بقي دون جواب بعد يوم عمل واحد ذُكر في حصيلة الأسبوع.
    [two] يُوجه السؤال إلى مسؤولي الالتزام. وإذا بقي دون جواب بعد يومي عمل ذُكر في حصيلة الأسبوع.
    [few] يُوجه السؤال إلى مسؤولي الالتزام. وإذا بقي دون جواب بعد { $days } أيام عمل ذُكر في حصيلة الأسبوع.
    [many] يُوجه السؤال إلى مسؤولي الالتزام. وإذا بقي دون جواب بعد { $days } يوم عمل ذُكر في حصيلة الأسبوع.
   *[other] يُوجه السؤال إلى مسؤولي الالتزام. وإذا بقي دون جواب بعد { $days } يوم عمل ذُكر في حصيلة الأسبوع.
}
page-policy-answers-contest = يظهر الاعتراض بجانب المستوى المعترض عليه. ويمكن للمسؤولين الرد عليه، وتختمه الجهة المنسقة، ويبقى النص وخلاصته.
page-policy-answers-limits = حتى يجد كل واحد مكانه: عدد المساهمات لكل شخص في اليوم { $day } على الأكثر، منها { $one } على الأكثر في الالتزام نفسه.
page-policy-rights = حقوقكم (القانون { "\u206609-08\u2069" })
page-policy-rights-law = يخولكم القانون { "\u206609-08\u2069" } الحق في معرفة ما يُحفظ عنكم، وفي تصحيحه، وفي التعرض عليه، وفي محوه.
page-policy-rights-see = في المحادثة، يعطيكم { "\u2066/mydata\u2069" } كل ما يُحفظ عنكم.
page-policy-rights-forget = ويمحو { "\u2066/forget\u2069" } ما يربطكم بأقوالكم: اسمكم وحساباتكم وما قيل. أما ما في السجل أو ما نُشر فيبقى دونكم.
page-policy-rights-cndp = ويمكنكم أيضا التوجه إلى اللجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي (CNDP).
page-policy-limits = ما لا تقوله هذه الصفحات
page-policy-limits-reported = الأرقام هي ما يصرح به المسؤولون. والأدلة والاعتراضات والتقييم المستقل وسائل للحكم عليها.
page-policy-limits-verify = يُثبت السجل أن لا شيء أُعيدت كتابته منذ ذلك الحين، ولا يُثبت أن ما كُتب صحيح.
page-policy-limits-platforms = عبر تلغرام وديسكورد تمر رسائلكم بهاتين الشركتين وبقواعدهما. أما محادثة هذا الموقع فلا تمر إلا من هنا.
