### Indicators, and the independent assessment

# What people may type: alternatives separated by |
words-indicators = المؤشرات | مؤشرات | مؤشراتي | عرض المؤشرات
words-assess = تقييم | إدخال التقييم | إدخال تقييم | تسجيل التقييم
words-indicators-indicator = مؤشر | مؤشرات | المؤشر | المؤشرات | بمؤشرات | للمؤشر | مؤشري
words-indicators-value = قيمة | القيمة | جديدة | إدخال | تسجيل
words-indicators-baseline = الوضعية | الانطلاق | البداية | الأساس | أساس | المرجعية | انطلاق
words-indicators-target = هدف | الهدف | المستهدف | مستهدف | المستهدفة
words-indicators-today = اليوم | إلى اليوم | حتى اليوم
words-indicators-yesterday = أمس | البارحة
words-indicators-last-month = نهاية الشهر الماضي | في نهاية الشهر الماضي | متم الشهر الماضي | الشهر الماضي | نهاية الشهر المنصرم
words-indicators-end-of = نهاية | في نهاية | متم | في متم | عند متم | بحلول نهاية | قبل نهاية | نهاية سنة | متم سنة | سنة | بحلول | في
words-assess-irm = irm | التقييم المستقل | تقييم مستقل | آلية التقييم المستقلة | آلية التقارير المستقلة | آلية التقرير المستقل | التقارير المستقلة
menu-indicators = المؤشرات
menu-assess = إدخال التقييم المستقل

# Values
indicators-percent = { NUMBER($value, maximumFractionDigits: 6) }%
indicators-count = { NUMBER($value, maximumFractionDigits: 6) }
indicators-measure = { NUMBER($value, maximumFractionDigits: 6) } { $unit }
indicators-points = { $value ->
    [zero] { NUMBER($value, maximumFractionDigits: 6) } نقطة
    [one] نقطة واحدة
    [two] نقطتان
    [few] { NUMBER($value, maximumFractionDigits: 6) } نقط
    [many] { NUMBER($value, maximumFractionDigits: 6) } نقطة
   *[other] { NUMBER($value, maximumFractionDigits: 6) } نقطة
  }
indicators-more = زيادة { $value }
indicators-less = نقص { $value }
indicators-at = { $value } بتاريخ { $day }
indicators-by = { $value } في أفق { $day }
indicators-trend-step = { $before } ← { $value }

# Looking
indicators-which-commitment = { $count ->
    [zero] لا مؤشر.
    [one] مؤشر واحد. لأي التزام؟
    [two] مؤشران. لأي التزام؟
    [few] { $count } مؤشرات. لأي التزام؟
    [many] { $count } مؤشرا. لأي التزام؟
   *[other] { $count } مؤشر. لأي التزام؟
  }
indicators-nowhere = ليست لهذه الخطة مؤشرات.
indicators-of = مؤشرات الالتزام { $number }، { $title }
indicators-name = المؤشر { $code }: { $name }
indicators-last = آخر قيمة: { $value }
indicators-no-value = لا قيمة إلى حد الآن
indicators-change = { $change } منذ { $day }
indicators-unchanged = لم يتغير منذ { $day }
indicators-target = الهدف: { $value }
indicators-baseline = الوضعية عند الانطلاق: { $value }
indicators-trend = التطور: { $trend }
indicators-history = السجل، من الأحدث إلى الأقدم:
indicators-version-value = القيمة: { $value }
indicators-version-baseline = الوضعية عند الانطلاق: { $value }
indicators-version-target = الهدف: { $value }
indicators-from-plan = المصدر: الخطة
indicators-source = المصدر: { $source }
indicators-ended-corrected = حل محله إدخال لاحق.
indicators-ended-undone = تم التراجع عنه لاحقا.
indicators-unknown = لا وجود للمؤشر { $code }. هذه مؤشرات هذا الالتزام:
indicators-none = ليست للالتزام { $number } مؤشرات في هذه الخطة.
indicators-choice-commitment = { $number } · { $title }
indicators-choice = المؤشر { $code }
indicators-choice-all = كل المؤشرات
indicators-choice-list = مؤشرات الالتزام { $number }
indicators-choice-these = المؤشرات
indicators-choice-history = هذا المؤشر
indicators-choice-value = قيمة جديدة
indicators-choice-target = الهدف
indicators-choice-baseline = الوضعية عند الانطلاق

# Entering
indicators-ask-value = ما هي القيمة الجديدة؟
indicators-ask-value-percent = ما هي القيمة الجديدة، بالنسبة المئوية؟
indicators-ask-value-unit = ما هي القيمة الجديدة، بوحدة { $unit }؟
indicators-ask-baseline = كم كانت القيمة قبل انطلاق الخطة؟
indicators-ask-target = ما هي القيمة المراد بلوغها؟
indicators-ask-which = أي العددين تقصدون؟
indicators-ask-unlikely = { $value }: تتراوح النسبة المئوية بين 0 و100. هل هذا صحيح فعلا؟
indicators-choice-sure = نعم، هذا صحيح
indicators-choice-unsure = لا، سأصححه
indicators-ask-on-value = ما تاريخ هذه القيمة؟ اختاروا، أو اكتبوا تاريخا: 31/10/2026 أو «نهاية أكتوبر».
indicators-ask-on-baseline = ما تاريخ هذه الوضعية؟ اختاروا، أو اكتبوا تاريخا: 31/12/2020 أو «نهاية 2020».
indicators-ask-on-target = في أي أجل؟ اختاروا، أو اكتبوا تاريخا: 31/12/2027 أو «نهاية 2027».
indicators-choice-today = اليوم، { $day }
indicators-choice-last-month = نهاية الشهر الماضي، { $day }
indicators-choice-day = { $day }
indicators-ask-source = ما مصدر هذا الرقم؟ رابط أو بضع كلمات: «التقرير السنوي 2025، ص. 12».
indicators-choice-same-source = المصدر نفسه: { $source }
indicators-not-number = لم أجد عددا. اكتبوه بالأرقام، مثل 85 أو 1234,5.
indicators-not-date = لم أجد تاريخا. اكتبوا مثلا 31/10/2026 أو «نهاية أكتوبر».
indicators-no-such-date = لا وجود لهذا التاريخ.
indicators-future = لم يحل { $day } بعد: القيمة تعاين ولا تتوقع. لما يراد بلوغه، اختاروا «الهدف».
indicators-future-baseline = لم يحل { $day } بعد: الوضعية عند الانطلاق هي ما كان قبل الخطة.
indicators-past-target = لقد مضى { $day }: الهدف يراد بلوغه في تاريخ مقبل.
indicators-source-short = يلزم مصدر يمكن لغيركم الرجوع إليه: رابط، أو اسم وثيقة.
indicators-source-long = عدد حروف هذا المصدر { $length }، والحد الأقصى { $most }. يكفي رابط أو عنوان.
indicators-no-file = لا يمكن إرفاق ملف هنا: ضعوا رابط الوثيقة أو عنوانها.
indicators-summary-value = القيمة: { $value }
indicators-summary-baseline = الوضعية عند الانطلاق: { $value }
indicators-summary-target = الهدف: { $value }
indicators-summary-replaces = يحل محل { $value }، الذي يبقى ظاهرا في السجل.
indicators-amend-value = تغيير العدد
indicators-amend-on = تغيير التاريخ
indicators-amend-source = تغيير المصدر
indicators-moved = في هذه الأثناء أدخل شخص آخر { $value } في المكان نفسه. تحققوا هل ما زال إدخالكم صحيحا.
indicators-moved-undone = في هذه الأثناء تم التراجع عما أردتم تعويضه. تحققوا هل ما زال إدخالكم صحيحا.
indicators-entered-value = تم التسجيل: { $value }.
indicators-entered-baseline = تم تسجيل الوضعية عند الانطلاق: { $value }.
indicators-entered-target = تم تسجيل الهدف: { $value }.
indicators-replaced = من قبل: { $value }. كلاهما يبقى ظاهرا.
indicators-correcting = أنتم بصدد تصحيح { $value }. التاريخ والمصدر محفوظان، ويمكنكم تغييرهما.
indicators-undone = تم التراجع: القيمة { $value } لم تعد محتسبة. كل شيء يبقى ظاهرا في السجل.
indicators-undone-back = ما حل هذا الإدخال محله محتسب من جديد.
indicators-ended-already = سبق تعويض هذا الإدخال أو التراجع عنه. لم يتغير شيء.
indicators-no-entry = ليس هذا الإدخال مما يمكنكم تغييره.

# The independent assessment
assess-which = ما الالتزام الذي تم تقييمه؟
assess-which-shown = التقييم المستقل لأي التزام؟
assess-title = التقييم المستقل (IRM) للالتزام { $number }، { $title }
assess-none = لم يتم إدخال أي تقييم لهذا الالتزام.
assess-of = تقرير { $day }
assess-beside = التقييم المستقل (IRM): { $completion }، { $day }
assess-beside-only = يصدر التقييم عن آلية التقارير المستقلة (IRM) لشراكة الحكومة المنفتحة؛ وهو يعرض إلى جانب ما يصرح به المسؤولون ولا يغير أي معدل.
assess-completion = الإنجاز: { $value }
assess-verifiable = قابل للتحقق: { $value }
assess-lens = منظور الحكومة المنفتحة: { $value }
assess-potential = إمكانية تحقيق النتائج: { $value }
assess-early = النتائج الأولية: { $value }
assess-completion-no-evidence = لا تتوفر أدلة
assess-completion-not-started = لم يبدأ
assess-completion-limited = محدود
assess-completion-substantial = جوهري
assess-completion-complete = مكتمل
assess-yes = نعم
assess-no = لا
assess-potential-unclear = غير واضحة
assess-potential-modest = متواضعة
assess-potential-substantial = جوهرية
assess-early-none = لا توجد
assess-early-moderate = متوسطة
assess-early-significant = ملموسة
assess-ask-completion = الالتزام { $number }، { $title }. ماذا يقول تقرير آلية التقارير المستقلة (IRM) عن إنجازه؟
assess-ask-verifiable = هل يعتبره التقرير قابلا للتحقق؟
assess-ask-lens = هل فيه منظور الحكومة المنفتحة؟
assess-ask-potential = ما إمكانية تحقيق النتائج؟
assess-ask-early = ما النتائج الأولية؟
assess-ask-source = في أي تقرير كتب هذا؟ رابط أو عنوان.
assess-ask-on = ما تاريخ هذا التقرير؟ مثلا 12/03/2026 أو «نهاية مارس 2026».
assess-future = لم يحل { $day } بعد: يحمل التقرير تاريخ نشره.
assess-choose = اختاروا أحد الأجوبة، كما ورد في التقرير.
assess-choice-unsaid = لم يذكره التقرير
assess-choice-completion-no-evidence = لا تتوفر أدلة
assess-choice-completion-not-started = لم يبدأ
assess-choice-completion-limited = محدود
assess-choice-completion-substantial = جوهري
assess-choice-completion-complete = مكتمل
assess-choice-yes = نعم
assess-choice-no = لا
assess-choice-potential-unclear = غير واضحة
assess-choice-potential-modest = متواضعة
assess-choice-potential-substantial = جوهرية
assess-choice-early-none = لا توجد
assess-choice-early-moderate = متوسطة
assess-choice-early-significant = ملموسة
assess-choice-enter = إدخال تقييم
assess-choice-see = التقييم
assess-choice-assessed = { $number } · { $completion } · { $title }
assess-amend-completion = الإنجاز
assess-amend-verifiable = القابلية للتحقق
assess-amend-openGovernmentLens = منظور الحكومة المنفتحة
assess-amend-potential = إمكانية النتائج
assess-amend-earlyResults = النتائج الأولية
assess-amend-source = المصدر
assess-amend-on = التاريخ
assess-summary = ملخص: الالتزام { $number }، { $title }
assess-day = تقرير { $day }
assess-correcting = يصحح التقييم المدخل من قبل؛ وكلاهما يبقى ظاهرا.
assess-moved = في هذه الأثناء أدخل تقييم آخر يحمل التاريخ نفسه. سيحل تقييمكم محله: تحققوا هل ما زال صحيحا.
assess-entered = تم التسجيل. الالتزام { $number }: { $completion } حسب آلية التقارير المستقلة (IRM)، { $day }.
assess-undone = تم التراجع: لم يعد هذا التقييم محتسبا. ويبقى ظاهرا في السجل.

# What is kept of a person
indicators-held = { $count ->
    [zero] لا إدخال لكم في المؤشرات أو التقييمات.
    [one] إدخال واحد لكم في المؤشرات أو التقييمات.
    [two] إدخالان لكم في المؤشرات أو التقييمات.
    [few] { $count } إدخالات لكم في المؤشرات أو التقييمات.
    [many] { $count } إدخالا لكم في المؤشرات أو التقييمات.
   *[other] { $count } إدخال لكم في المؤشرات أو التقييمات.
  }
