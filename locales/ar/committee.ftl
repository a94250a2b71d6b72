### Permissions

leads-it-only = هذا لمسؤولي الالتزام { $number } وللتنسيق فقط.
committee-only = هذا لأعضاء لجنة القيادة وللتنسيق فقط.
committee-posts-only = هذا لمن له مسؤولية في الخطة فقط.

### Help of the committee

words-askhelp = طلب المساعدة من اللجنة | طلب مساعدة اللجنة | مساعدة اللجنة | طلب مساعدة
words-committee = اللجنة | طلبات المساعدة
words-weights = الأوزان | أوزان | وزن | اقتراح أوزان | تغيير الأوزان
words-committee-filler = في | من | عن | على | ل | بشأن | لـ | النشاط | نشاط
menu-askhelp = طلب المساعدة من اللجنة
committee-help = للجنة: «اللجنة» (طلبات المساعدة والأوزان المقترحة)، «هذا الأسبوع» (الحصيلة الجارية)، «تقرير التقدم».
menu-committee = طلبات المساعدة والأوزان المقترحة
menu-weights = اقتراح أوزان الأنشطة

committee-somebody = أحد الأعضاء
committee-age-today = منذ اليوم
committee-age = { $count ->
    [zero] منذ اليوم
    [one] منذ يوم واحد
    [two] منذ يومين
    [few] منذ { $count } أيام
    [many] منذ { $count } يوما
   *[other] منذ { $count } يوم
  }

committee-choice-ask-help = طلب المساعدة من اللجنة
committee-choice-take = سأتكفل به
committee-choice-leave = تركه لعضو آخر
committee-choice-answer = الجواب
committee-choice-missing = ليس بعد
committee-choice-resolve = تم الحل
committee-choice-escalate = رفعه إلى التنسيق
committee-choice-see = عرض
committee-choice-list = الطلبات الموجهة إلى اللجنة
committee-choice-list-count = الطلبات الموجهة إلى اللجنة ({ $count })
committee-choice-more = الأحدث
committee-choice-request = الطلب رقم { $number }
committee-choice-proposal = الأوزان المقترحة رقم { $number }
committee-choice-commitment = الالتزام { $number } · { $title }
committee-choice-activity = { $code } · { $title }
committee-choice-whole = الالتزام كله
committee-choice-known = استعمال هذا النص
committee-choice-send = إرسال
committee-choice-amend = تصحيح

committee-ask-commitment = مساعدة اللجنة، في أي التزام؟
committee-ask-activity = في أي نشاط من الالتزام { $number }؟
committee-ask-text = { $about }: ماذا تنتظرون من اللجنة؟ تكفي بضعة أسطر.
committee-ask-text-private = الطلب غير عمومي: لا يقرؤه إلا اللجنة والتنسيق والمسؤولون عن الالتزام.
committee-known-difficulty = آخر صعوبة ذكرتموها:
committee-confirm-help = طلب إلى اللجنة، بشأن { $about }:
committee-ask-answer = ما جوابكم عن الطلب رقم { $number }؟ سيتوصل به المسؤولون عن الالتزام.
committee-confirm-answer = جوابكم عن الطلب رقم { $number }:
committee-ask-missing = الطلب رقم { $number }: ما الذي لا يزال ناقصا؟
committee-asked-nobody = الطلب رقم { $number } محفوظ، لكن اللجنة ليس لها هنا أي عضو بعد. يرجى الاتصال بالتنسيق.
committee-asked = { $count ->
    [zero] الطلب رقم { $number } محفوظ، لكن اللجنة ليس لها هنا أي عضو بعد. يرجى الاتصال بالتنسيق.
    [one] أرسل الطلب رقم { $number } إلى شخص واحد من اللجنة والتنسيق.
    [two] أرسل الطلب رقم { $number } إلى شخصين من اللجنة والتنسيق.
    [few] أرسل الطلب رقم { $number } إلى { $count } أشخاص من اللجنة والتنسيق.
    [many] أرسل الطلب رقم { $number } إلى { $count } شخصا من اللجنة والتنسيق.
   *[other] أرسل الطلب رقم { $number } إلى { $count } شخص من اللجنة والتنسيق.
  }
committee-asked-next = ستخبرون هنا بما يستجد. وما دام مفتوحا فإن حصيلة الأسبوع تحتسبه دون نصه.
committee-ask-leads = طلب المساعدة من اللجنة متاح للمسؤولين عن الالتزام { $number } فقط.
committee-no-activity = النشاط { $code } ليس من أنشطتكم، أو قد سحب.

committee-help-title = الطلب رقم { $number } · { $about } · { $title }
committee-help-title-all = الطلب رقم { $number } · الالتزام { $about } · { $title }
committee-help-asked = من { $name }، يوم { $day } ({ $age }): { $status }.
committee-help-line = رقم { $number } · { $about } { $title }: { $status }، { $age }.
committee-status-open = في الانتظار
committee-status-taken = يتكفل به { $name }
committee-status-answered = أجيب عنه
committee-status-escalated = رفع إلى التنسيق
committee-status-resolved = تم حله
committee-answered-by = جواب { $name }، يوم { $day }:
committee-missing-by = { $name }، يوم { $day }، ما لا يزال ناقصا:
committee-list-title = ما يطلب من اللجنة
committee-list-none = لا يطلب من اللجنة شيء حاليا.
committee-no-request = هذا الطلب غير موجود، أو ليس موجها إليكم.

committee-done-take = تم التسجيل: أنتم تتكفلون به، وقد أخبر المسؤولون عن الالتزام.
committee-done-leave = فتح الطلب من جديد، وأخبرت اللجنة.
committee-done-answer = أرسل جوابكم إلى المسؤولين عن الالتزام.
committee-done-missing = تم التبليغ: يبقى الطلب مفتوحا.
committee-done-resolve = أغلق الطلب. شكرا لكم.
committee-done-escalate = رفع الطلب إلى التنسيق.
committee-refused-not-yours = ليس هذا من صلاحياتكم في هذا الطلب. لم يتغير شيء.
committee-refused-yours = هذا مسجل: أنتم تتكفلون به.
committee-refused-taken = يتكفل به { $name } فعلا. لم يتغير شيء.
committee-refused-answered = سبق أن قدم جواب. وسيقول المسؤولون هل يكفي.
committee-refused-escalated = سبق أن رفع الطلب إلى التنسيق.
committee-refused-resolved = هذا الطلب مغلق. لم يتغير شيء.
committee-refused-too-early = تقدم الطلب منذ ذلك الحين. لم يتغير شيء.

committee-news-asked = يطلب { $name } مساعدة اللجنة:
committee-news-taken = يتكفل { $name } بطلبكم.
committee-news-left = فتح الطلب من جديد:
committee-news-answered = جواب { $name } عن طلبكم:
committee-news-missing = { $name }: لم يحل الأمر بعد. ما ينقص:
committee-news-resolved = أغلق { $name } الطلب.
committee-news-escalated = رفع { $name } الطلب إلى التنسيق.

### Weights

committee-weights-title = أوزان الأنشطة · الالتزام { $number } · { $title }
committee-weight-line = { $code } { $title } · الوزن { $weight } ({ $share }) · بلغ { $progress }
committee-weight-line-changed = { $code } { $title } · الوزن من { $weight } إلى { $proposed } ({ $share }) · بلغ { $progress }
committee-effect-moves = بهذه الأوزان ينتقل الالتزام { $number } من { $before } إلى { $after }.
committee-effect-stays = بهذه الأوزان يبقى الالتزام { $number } في { $rate }.
committee-weights-which = أوزان أي التزام؟ اختاروا، أو اكتبوا مثلا «أوزان 4».
committee-ask-weights = اختاروا سطرا، أو اكتبوا «{ $one }»، أو عدة أوزان: «{ $many }». وبين قوسين: الحصة من الالتزام.
committee-ask-weight = ما وزن { $code }، { $title }؟ هو الآن { $weight }.
committee-ask-reason = لماذا هذه الأوزان؟ يكفي سطر واحد، وسيكون عموميا إن قبلت اللجنة.
committee-confirm-weights = هل تقترحون على اللجنة هذه الأوزان للالتزام { $number }؟
committee-choice-line = { $code } · { $weight }
committee-choice-weight = { $weight }
committee-choice-done = هذا كل شيء
committee-choice-reset = العودة إلى الأوزان الحالية
committee-choice-propose = اقتراح على اللجنة
committee-choice-weights = اقتراح أوزان
committee-choice-again = اقتراح أوزان أخرى
committee-choice-accept = قبول
committee-choice-refuse = رفض مع التعليل
committee-choice-take-back = سحب المقترح
committee-weights-same = هذه هي الأوزان الحالية: لن يتغير شيء.
committee-weights-moved = تغيرت الأوزان منذ هذا المقترح: لم يعد قبوله ممكنا، ويلزم مقترح جديد.
committee-weights-moved-draft = تغيرت أوزان هذا الالتزام في هذه الأثناء. هذه أوزان اليوم، فانطلقوا منها.
committee-weights-alone = ليس للالتزام { $number } نشاطان يوزن أحدهما بالآخر.
committee-no-commitment = لا وجود للالتزام { $number } في هذه الخطة.
committee-weight-unreadable = «{ $said }»: لم أفهم. اكتبوا النشاط ثم وزنه: «{ $example }». لم يتغير شيء.
committee-weight-unknown = ليس { $code } من الأنشطة الجارية للالتزام { $number }. لم يتغير شيء.
committee-weight-twice = للنشاط { $code } وزنان في هذه الرسالة. لم يتغير شيء.
committee-weight-percent = الحصص المئوية تقال لكل الأنشطة معا. لم يتغير شيء.
committee-weight-zero = «{ $said }»: الوزن أكبر من الصفر. وإن وجب ألا يحتسب نشاط فإن التنسيق يسحبه.
committee-weight-negative = «{ $said }»: الوزن أكبر من الصفر. لم يتغير شيء.
committee-weight-large = «{ $said }»: لا يتجاوز الوزن { $most }. لم يتغير شيء.
committee-weight-decimals = «{ $said }»: للوزن رقمان بعد الفاصلة على الأكثر. لم يتغير شيء.
committee-proposed = أرسل المقترح رقم { $number } إلى اللجنة والتنسيق. ولا تتغير أوزان الالتزام { $commitment } قبل قرارهما.
committee-proposed-next = ستخبرون هنا بالقرار.
committee-proposal = المقترح رقم { $number }، من { $name }، يوم { $day }. السبب:
committee-proposal-line = أوزان الالتزام { $commitment } { $title }: المقترح رقم { $number }، { $age }.
committee-proposal-open = المقترح رقم { $number } ينتظر قرارا بشأن الالتزام { $commitment }: مقترح واحد في كل مرة.
committee-proposal-accepted = قبل هذا المقترح.
committee-proposal-refused = رفض هذا المقترح:
committee-proposal-taken-back = سحب هذا المقترح.
committee-already-accepted = سبق قبول هذا المقترح. لم يتغير شيء آخر.
committee-already-refused = سبق رفض هذا المقترح. لم يتغير شيء.
committee-already-taken-back = سحب هذا المقترح. لم يتغير شيء.
committee-own-proposal = هذا مقترحكم: يبت فيه عضو آخر من اللجنة أو التنسيق.
committee-no-proposal = هذا المقترح غير موجود، أو ليس موجها إليكم.
committee-ask-refusal = المقترح رقم { $number }: ما سبب رفضه؟ سيقرأ المسؤولون عن الالتزام هذا السبب.
committee-accepted = تم القبول: الأوزان الجديدة في السجل العمومي وتحتسب من الآن.
committee-accepted-next = أخبر المسؤولون عن الالتزام. وتحتفظ نسب التواريخ الماضية بأوزانها آنذاك.
committee-refused = تم الرفض: يتوصل المسؤولون عن الالتزام بالسبب، وتبقى الأوزان كما هي.
committee-taken-back = سحب المقترح، وتبقى الأوزان كما هي.
committee-news-accepted = قبل { $name } المقترح رقم { $number }: السجل، من رقم { $first } إلى { $last }.
committee-news-refused = رفض { $name } المقترح رقم { $number }:
committee-news-taken-back = سحب { $name } المقترح رقم { $number }.
