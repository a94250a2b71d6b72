### The coordinator runs a plan

words-plans = الخطط | تغيير الخطة
words-desk = مكتبي | المكتب | مكتب التنسيق
words-handover = تسليم المهام | تسليم الالتزامات | تسليم
words-assign = إسناد | إسناد التزام | إسناد التزامات
words-silent = من لم يقل شيئا | الصامتون
words-stuck = المتعثر | الأنشطة المتعثرة
words-failed = رسائل لم تصل | الرسائل التي لم تصل
words-periods = الفترات
words-withdraw = سحب نشاط | سحب النشاط
words-restore = إعادة نشاط | إعادة النشاط
words-add = إضافة نشاط | إضافة نشاط إلى الالتزام
words-withhold = حجب نص | حجب
words-audit = السجل | سجل التنسيق
words-secretariat-all = الكل | كلها | جميعها
words-secretariat-to = إلى | الى | ل

menu-desk = مكتب التنسيق
menu-handover = تسليم الالتزامات
menu-plans = الخطط
menu-correct = تصحيح ما سُجل
menu-withhold = حجب نص مسجل
takes-receipt = رقم التسجيل، مثل 12
takes-commitments = الالتزامات، ولمن: 4، 7-9 أمينة

secretariat-plan-closed = أغلقت الخطة { $code } في { $day }: لم تعد تقبل مستجدات. كل شيء يبقى متاحا للاطلاع.
secretariat-plan-closed-voice = أغلقت الخطة { $code } في { $day }: لم يعد ممكنا طرح سؤال أو تقديم اعتراض بشأنها. كل شيء يبقى متاحا للاطلاع.
secretariat-plan-closed-figures = أغلقت الخطة { $code } في { $day }: لم تعد أرقامها تتغير. كل شيء يبقى متاحا للاطلاع.
secretariat-leads-only = هذا لمسؤولي الالتزامات وللتنسيق فقط.
secretariat-you = أنتم
secretariat-somebody = شخص بلا اسم
secretariat-and-more = و{ $count } غيرها.
secretariat-reason = السبب: { $reason }
secretariat-month = { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] ماي
    [6] يونيو
    [7] يوليوز
    [8] غشت
    [9] شتنبر
    [10] أكتوبر
    [11] نونبر
   *[12] دجنبر
  } { $year }

## Plans
secretariat-choice-plans = الخطط
secretariat-plans-title = الخطط
secretariat-plan-line = { $code } · { $title } · { $state }
secretariat-plan-here = { $line } · هي التي نتحدث عنها
secretariat-state-open = مفتوحة
secretariat-state-closed = أغلقت في { $day }
secretariat-state-archived = مؤرشفة
secretariat-plans-bound = مهامكم في الخطة { $code }، فعنها نتحدث. والخطط الأخرى تُقرأ على الويب.
secretariat-choice-choose = الحديث عن الخطة { $code }
secretariat-choice-open = إعادة فتح { $code }
secretariat-choice-first = جعل { $code } الأولى
secretariat-choice-close = إغلاق { $code }
secretariat-choice-archive = أرشفة { $code }
secretariat-plan-not-chosen = لا يمكن اختيار هذه الخطة: هي مؤرشفة أو غير معروفة، أو مهامكم في غيرها.
secretariat-plan-chosen = نتحدث الآن عن الخطة { $code }: { $title }. وما بدأتموه في الخطة الأخرى ينتظركم فيها.
secretariat-plan-unknown = لا وجود لخطة { $code }.
secretariat-plan-not-yours = لستم من تنسيق الخطة { $code }. لم يتغير شيء.
secretariat-already-plan-closed = الخطة { $code } مغلقة منذ { $day }. لم يتغير شيء.
secretariat-plan-close-first = الخطة { $code } ما زالت مفتوحة: يجب إغلاقها أولا. لم يتغير شيء.
secretariat-already-plan-archived = الخطة { $code } مؤرشفة من قبل. لم يتغير شيء.
secretariat-sure-open-plan = هل تفتحون { $code } وتجعلونها الأولى؟ ستقبل المستجدات وترسل التذكيرات، وتؤدي إليها العناوين التي لا تحمل رمز خطة. وتبقى الخطط الأخرى كما هي.
secretariat-sure-close-plan = هل تغلقون { $code }؟ لن تقبل بعد ذلك مستجدات، ولن ترسل تذكيرات ولا حصائل. يبقى كل شيء متاحا للاطلاع، ويمكن فتحها من جديد.
secretariat-sure-archive-plan = هل تؤرشفون { $code }؟ لن يوصل إليها إلا بعنوانها. لا يُحذف شيء، ويمكن فتحها من جديد.
secretariat-yes-open-plan = نعم، افتحوها
secretariat-yes-close-plan = نعم، أغلقوها
secretariat-yes-archive-plan = نعم، أرشفوها
secretariat-done-open-plan = الخطة { $code } مفتوحة، وهي الأولى.
secretariat-done-close-plan = أغلقت الخطة { $code }. كل شيء يبقى متاحا للاطلاع.
secretariat-done-archive-plan = أرشفت الخطة { $code }: يوصل إليها بعنوانها.

## Posts
secretariat-whose = التزامات من؟ اختاروا، أو اكتبوا اسما.
secretariat-which-posts = أيها؟ في عهدة { $name }: { $numbers }. اكتبوا الأرقام، مثلا «4، 7-9».
secretariat-which-commitments = أي التزامات؟ اكتبوا الأرقام، مثلا «4، 7-9».
secretariat-choice-all = كلها
secretariat-to-whom = لمن تُسند { $numbers }؟ اختاروا، أو اكتبوا اسما.
secretariat-choice-newcomer = شخص جديد، برمز
secretariat-newcomer = شخص جديد
secretariat-numbers-how = اكتبوا أرقام التزامات، مثلا «4، 7-9».
secretariat-unknown-commitment = لا التزام برقم { $numbers } في هذه الخطة. لم يتغير شيء.
secretariat-not-their-post = ليست في عهدة { $name }: { $numbers }. لم يتغير شيء.
secretariat-no-posts = لا التزامات للتسليم: { $name }.
secretariat-to-oneself = هذه الالتزامات في عهدة هذا الشخص من قبل: اختاروا غيره.
secretariat-name-unknown = لا أحد بهذا الاسم له مهمة هنا. اختاروا من اللائحة، أو ادعوا برمز.
secretariat-name-several = أكثر من شخص بهذا الاسم: اختاروا من اللائحة.
secretariat-posts-moved = غيّر شخص آخر هذا قبل لحظة: { $numbers }. لم يتم شيء.
secretariat-sure-hand-over = تسليم { $numbers } من { $name } إلى { $to }؟
secretariat-sure-assign = إسناد { $numbers } إلى { $to }؟
secretariat-sure-end-post = إنهاء مهام { $name }: { $numbers }؟
secretariat-means-hand-over = ما كُتب يبقى لمن كتبه. ويتلقى القادم عرضا عن الوضع، ويُعلم المغادر بذلك.
secretariat-means-hand-over-code = لا تنتقل المهام إلا عند استعمال الرمز. وإلى ذلك الحين لا يتغير شيء.
secretariat-means-assign = يبقى المسؤولون الحاليون.
secretariat-means-end = ما كُتب يبقى. والالتزام الذي لا مسؤول له لا ترسل عنه تذكيرات.
secretariat-yes-hand-over = نعم، تسليم
secretariat-yes-assign = نعم، إسناد
secretariat-yes-end = نعم، إنهاء
secretariat-done-hand-over = تم. من { $name } إلى { $to }: { $numbers }.
secretariat-done-assign = تم. أُسند إلى { $to } أيضا: { $numbers }.
secretariat-done-end = تم: لم تعد في عهدة { $name }: { $numbers }.
secretariat-hand-over-code = رمز لتسلّم { $numbers }. يصلح مرة واحدة، إلى غاية { $day }.
secretariat-brief-title = أصبحت في عهدتكم: { $numbers }.
secretariat-brief-title-from = أصبحت في عهدتكم: { $numbers }. قبلكم: { $name }.
secretariat-brief-commitment = الالتزام { $number } · { $title }
secretariat-brief-none-open = كل أنشطته مكتملة.
secretariat-brief-activity = { $code } { $mark } { $progress } · { $title }
secretariat-brief-due = { $line } (الأجل: { $day })
secretariat-brief-update = رقم { $number }، { $day }: { $code } { $mark } { $progress }
secretariat-brief-questions = { $count ->
    [zero] لا سؤال من العموم ينتظر جوابا.
    [one] سؤال من العموم ينتظر جوابا: رقم { $numbers }.
    [two] سؤالان من العموم ينتظران جوابا: { $numbers }.
    [few] أسئلة من العموم تنتظر جوابا: { $numbers }.
    [many] أسئلة من العموم تنتظر جوابا: { $numbers }.
   *[other] أسئلة من العموم تنتظر جوابا: { $numbers }.
  }
secretariat-brief-help = { $count ->
    [zero] لا طلب مساعدة جاريا.
    [one] طلب مساعدة جار: رقم { $numbers }.
    [two] طلبا مساعدة جاريان: { $numbers }.
    [few] طلبات مساعدة جارية: { $numbers }.
    [many] طلبات مساعدة جارية: { $numbers }.
   *[other] طلبات مساعدة جارية: { $numbers }.
  }
secretariat-left = لم تعد في عهدتكم: { $numbers }.
secretariat-left-to = لم تعد في عهدتكم: { $numbers }. بعدكم: { $name }.
secretariat-left-stays = ما كتبتموه يبقى في السجل. شكرا لكم.
secretariat-choice-commitment = الالتزام { $number }
secretariat-choice-posts = تسليم التزاماته
secretariat-choice-end-post = إنهاء مهام
secretariat-choice-give = إسناد التزامات إليه

## Decisions
secretariat-which-withdraw = أي نشاط يُسحب؟ اكتبوا رقمه، مثلا «4.3».
secretariat-which-restore = أي نشاط يُعاد؟ اكتبوا رقمه، مثلا «4.3».
secretariat-which-add = إلى أي التزام يُضاف نشاط؟ اكتبوا رقمه، مثلا «4».
secretariat-how-withdraw = اكتبوا رقم نشاط، مثلا «4.3».
secretariat-how-restore = اكتبوا رقم نشاط، مثلا «4.3».
secretariat-how-add = اكتبوا رقم التزام، مثلا «4».
secretariat-no-commitment = لا وجود للالتزام { $number } في هذه الخطة.
secretariat-no-activity = لا وجود للنشاط { $code } في هذه الخطة.
secretariat-already-withdraw = النشاط { $code } مسحوب من قبل.
secretariat-already-restore = النشاط { $code } غير مسحوب.
secretariat-add-title = الالتزام { $code } · { $title }. ما عنوان النشاط الجديد؟
secretariat-title-long = هذا العنوان طويل جدا؛ الحد الأقصى لعدد الحروف: { $most }.
secretariat-add-weight = ما وزنه؟ في هذا الالتزام تتراوح الأوزان بين { $least } و{ $most }.
secretariat-weight-how = الوزن عدد أكبر من 0، مثلا «2» أو «1,5».
secretariat-why-withdraw = { $code } · { $title }. لماذا يُسحب؟ سيكون السبب علنيا.
secretariat-why-restore = { $code } · { $title }. لماذا يُعاد؟ سيكون السبب علنيا.
secretariat-why-add = لماذا يُضاف؟ سيكون السبب علنيا.
secretariat-sure-withdraw = سحب { $code } · { $title }؟
secretariat-sure-restore = إعادة { $code } · { $title }؟
secretariat-sure-add = إضافة { $code } · { $title }، وزنه { $weight }؟
secretariat-rate-moves = سينتقل الالتزام { $number } من { $before } إلى { $after }.
secretariat-means-withdraw = لا يُحتسب ابتداء من الآن. ويبقى تاريخه ظاهرا، ويمكن أن يُعاد.
secretariat-means-restore = يُحتسب من جديد ابتداء من الآن، بآخر نسبة بلغها.
secretariat-means-add = يُحتسب ابتداء من الآن، بنسبة 0% إلى أول مستجد. ولا تتغير النسب الماضية.
secretariat-yes-withdraw = نعم، اسحبوه
secretariat-yes-restore = نعم، أعيدوه
secretariat-yes-add = نعم، أضيفوه
secretariat-done-withdraw = تم التسجيل: سُحب { $code } · { $title }.
secretariat-done-restore = تم التسجيل: أُعيد { $code } · { $title }.
secretariat-done-add = تم التسجيل: أُضيف { $code } · { $title }.
secretariat-choice-see = عرض

## Withholding
secretariat-withhold-which = من أي مستجد؟ اكتبوا رقمه، مثلا «1204».
secretariat-withhold-how = اكتبوا رقم مستجد، مثلا «1204».
secretariat-withhold-unknown = لا وجود لرقم { $number } في السجل.
secretariat-withhold-nothing = ليس في رقم { $number } نص يمكن حجبه.
secretariat-withhold-text = رقم { $number }، النشاط { $code }. أي نص يُحجب؟
secretariat-already-withheld = { $text }: محجوب من قبل.
secretariat-text-name = { $name ->
    [actions] ما أُنجز
    [difficulties] الصعوبات
    [nextSteps] الخطوات المقبلة
    [reason] السبب
   *[text] النص
  }
secretariat-text-evidence = الدليل { $number }
secretariat-withhold-why = لماذا؟ سيكون السبب علنيا، مكان النص.
secretariat-sure-withhold = حجب «{ $text }» من رقم { $number }؟
secretariat-means-withhold = لن يُقرأ النص بعد ذلك في أي مكان، ولا رجعة في هذا. ويبقى السجل قابلا للتحقق.
secretariat-yes-withhold = نعم، احجبوه
secretariat-done-withhold = تم: حُجب «{ $text }» من رقم { $number }، مع ذكر السبب.

## The desk
secretariat-choice-desk = المكتب
secretariat-desk-title = مكتب الخطة { $code }
secretariat-desk-silent = { $count ->
    [zero] كل المسؤولين قدموا مستجداتهم هذا الشهر.
    [one] مسؤول واحد لم يقل كل شيء هذا الشهر.
    [two] مسؤولان لم يقولا كل شيء هذا الشهر.
    [few] { $count } مسؤولين لم يقولوا كل شيء هذا الشهر.
    [many] { $count } مسؤولا لم يقولوا كل شيء هذا الشهر.
   *[other] { $count } مسؤول لم يقولوا كل شيء هذا الشهر.
  }
secretariat-desk-stuck = { $count ->
    [zero] لا نشاط متعثرا.
    [one] نشاط واحد متعثر.
    [two] نشاطان متعثران.
    [few] { $count } أنشطة متعثرة.
    [many] { $count } نشاطا متعثرا.
   *[other] { $count } نشاط متعثر.
  }
secretariat-desk-failed = { $count ->
    [zero] كل الرسائل وصلت.
    [one] رسالة واحدة لم تصل.
    [two] رسالتان لم تصلا.
    [few] { $count } رسائل لم تصل.
    [many] { $count } رسالة لم تصل.
   *[other] { $count } رسالة لم تصل.
  }
secretariat-desk-silent-none = لا أحد من المسؤولين صامت هذا الشهر.
secretariat-desk-stuck-none = لا نشاط متعثرا.
secretariat-desk-failed-none = كل الرسائل وصلت.
secretariat-desk-period = شهر { $month } لم يُغلق بعد.
secretariat-choice-silent = من لم يقل شيئا
secretariat-choice-stuck = المتعثر
secretariat-choice-failed = رسائل لم تصل
secretariat-choice-people = الأشخاص ({ $count })
secretariat-choice-hand-over = تسليم التزامات
secretariat-choice-assign = إسناد التزامات
secretariat-choice-add = إضافة نشاط
secretariat-choice-withdraw = سحب نشاط
secretariat-choice-withhold = حجب نص
secretariat-choice-periods = الفترات
secretariat-choice-plans-counted = الخطط ({ $count })
secretariat-choice-audit = سجل التنسيق
secretariat-choice-activity = { $code }

## Silent, stuck, failed
secretariat-silent-title = من لم يقدموا مستجدات هذا الشهر
secretariat-silent-none = لا أحد: الجميع قدموا مستجداتهم.
secretariat-silent-line = { $name }: { $count ->
    [zero] لا نشاط
    [one] نشاط واحد
    [two] نشاطان
    [few] { $count } أنشطة
    [many] { $count } نشاطا
   *[other] { $count } نشاط
  } (الالتزامات { $numbers })
secretariat-silent-not = { $line }؛ { $why }
secretariat-why-not-reminded-today = تلقى تذكيرا اليوم
secretariat-why-not-away = غائب
secretariat-why-not-snoozed = أجّل التذكير
secretariat-why-not-not-their-day = لا يريد تذكيرا في هذا اليوم
secretariat-why-not-not-a-working-day = ليس هذا يوم عمل
secretariat-why-not-too-early = الوقت مبكر
secretariat-why-not-too-late = الوقت متأخر
secretariat-why-not-unreachable = لا حساب يمكن الوصول إليه
secretariat-why-not-in-dialogue = يجيب الآن
secretariat-why-not-nothing-owed = لم يعد عليه شيء
secretariat-why-not-told-already = بلغه ذلك من قبل
secretariat-not-silent = هذا الشخص قدم مستجداته، أو لم يعد مسؤولا.
secretariat-choice-nudge = تنبيه { $name }
secretariat-choice-nudge-all = تنبيه الجميع ({ $count })
secretariat-nudged = { $count ->
    [zero] لم يرسل أي تنبيه.
    [one] أُرسل تنبيه إلى { $names }.
    [two] أُرسل تنبيهان: { $names }.
    [few] أُرسلت { $count } تنبيهات: { $names }.
    [many] أُرسل { $count } تنبيها: { $names }.
   *[other] أُرسل { $count } تنبيه: { $names }.
  }
secretariat-nudged-nobody = لم يرسل أي تنبيه.
secretariat-not-nudged = دون تنبيه: { $name }؛ { $why }.
secretariat-nudge = { $count ->
    [zero] لا يطلب التنسيق منكم شيئا.
    [one] يطلب منكم التنسيق مستجد نشاط واحد.
    [two] يطلب منكم التنسيق مستجد نشاطين.
    [few] يطلب منكم التنسيق مستجدات { $count } أنشطة.
    [many] يطلب منكم التنسيق مستجدات { $count } نشاطا.
   *[other] يطلب منكم التنسيق مستجدات { $count } نشاط.
  }
secretariat-stuck-title = ما تأخر، أو لم يتحرك منذ عدد من الأشهر: { $months }
secretariat-stuck-none = لا شيء متعثر.
secretariat-stuck-line = { $code } { $mark } { $progress } · { $title } · { $why }
secretariat-stuck-due = انقضى أجله في { $day }
secretariat-stuck-since = دون تغيير منذ { $day }
secretariat-failed-title = رسائل لم تصل
secretariat-failed-none = كل الرسائل وصلت.
secretariat-failed-line = رقم { $number }، { $day }: { $name }، { $account }؛ { $state }
secretariat-failed-perhaps = ربما وصلت
secretariat-failed-not = لم تصل
secretariat-failed-gone = لم تصل، والحساب لا يمكن الوصول إليه
secretariat-choice-retry = إعادة إرسال رقم { $number }
secretariat-choice-retry-all = إعادة إرسال الكل
secretariat-done-retry = { $count ->
    [zero] لا رسالة يعاد إرسالها.
    [one] يعاد إرسال رسالة واحدة.
    [two] يعاد إرسال رسالتين.
    [few] يعاد إرسال { $count } رسائل.
    [many] يعاد إرسال { $count } رسالة.
   *[other] يعاد إرسال { $count } رسالة.
  }

## Periods
secretariat-periods-title = الأشهر المنقضية
secretariat-period-open = { $month }: مفتوح
secretariat-period-closed = { $month }: أغلق في { $day }
secretariat-period-line = { $line }؛ { $state }
secretariat-period-all = قيل كل شيء
secretariat-period-silent = { $count ->
    [zero] قيل كل شيء
    [one] نشاط واحد دون مستجد
    [two] نشاطان دون مستجد
    [few] { $count } أنشطة دون مستجد
    [many] { $count } نشاطا دون مستجد
   *[other] { $count } نشاط دون مستجد
  }
secretariat-choice-close-period = إغلاق { $month }
secretariat-choice-reopen-period = إعادة فتح { $month }
secretariat-period-not-ended = { $month } لم ينقض بعد، أو يسبق الخطة. لم يتغير شيء.
secretariat-already-close-period = { $month } مغلق من قبل. لم يتغير شيء.
secretariat-already-reopen-period = { $month } غير مغلق. لم يتغير شيء.
secretariat-period-all-reported = كل الأنشطة نالت مستجدا.
secretariat-period-missing = { $count ->
    [zero] لا نشاط دون مستجد.
    [one] دون مستجد: { $codes }.
    [two] نشاطان دون مستجد: { $codes }.
    [few] { $count } أنشطة دون مستجد: { $codes }.
    [many] { $count } نشاطا دون مستجد: { $codes }.
   *[other] { $count } نشاط دون مستجد: { $codes }.
  }
secretariat-sure-close-period = هل تغلقون { $month }؟ كل مستجد يأتي بعد ذلك يُحتسب للشهر الجاري، ويُذكر ذلك فيه. وتبقى التصحيحات ممكنة.
secretariat-sure-reopen-period = هل تعيدون فتح { $month }؟ لن يُذكر التأخر في المستجدات بعد ذلك.
secretariat-yes-close-period = نعم، إغلاق
secretariat-yes-reopen-period = نعم، إعادة فتح
secretariat-done-close-period = أُغلق { $month }.
secretariat-done-reopen-period = أُعيد فتح { $month }.
secretariat-late = { $month } مغلق: هذا المستجد يُحتسب للشهر الجاري.

## Audit
secretariat-audit-title = سجل التنسيق
secretariat-audit-none = لا شيء بعد.
secretariat-audit-line = { $day }، { $time } · { $who }: { $what }
secretariat-by-command = سطر الأوامر
secretariat-by-forgotten = شخص طلب نسيانه
secretariat-audit-open-plan = فتح الخطة { $code } وجعلها الأولى
secretariat-audit-close-plan = إغلاق الخطة { $code }
secretariat-audit-archive-plan = أرشفة الخطة { $code }
secretariat-audit-import-plan = استيراد الخطة { $code }
secretariat-audit-change-plan = تغيير الخطة { $code } بملف
secretariat-audit-invite = { $role ->
    [lead] دعوة مسؤول
    [committee] دعوة عضو في اللجنة
    [coordinator] دعوة إلى التنسيق
   *[person] دعوة
  }
secretariat-audit-invite-lead = دعوة مسؤول ({ $numbers })
secretariat-audit-shut-out = إقصاء { $name } من كل مكان
secretariat-audit-sign-out = إنهاء جلسات متصفحات { $name }
secretariat-audit-assign = إسناد التزامات إلى { $name }: { $numbers }
secretariat-audit-end-post = إنهاء مهام { $name }: { $numbers }
secretariat-audit-hand-over = تسليم التزامات من { $name } إلى { $to }: { $numbers }
secretariat-audit-hand-over-code = رمز لتسلّم { $numbers } من { $name }
secretariat-audit-hand-over-taken = تسلّم { $to } التزامات { $name }: { $numbers }
secretariat-audit-withdraw = سحب النشاط { $code }
secretariat-audit-restore = إعادة النشاط { $code }
secretariat-audit-add = إضافة النشاط { $code }
secretariat-audit-weigh = تغيير وزن { $code }
secretariat-audit-withhold = حجب نص من رقم { $number }
secretariat-audit-correct = تصحيح رقم { $number }
secretariat-audit-nudge = { $count ->
    [zero] لا تنبيه
    [one] تنبيه واحد
    [two] تنبيهان
    [few] { $count } تنبيهات
    [many] { $count } تنبيها
   *[other] { $count } تنبيه
  }
secretariat-audit-retry = { $count ->
    [zero] لا رسالة
    [one] إعادة إرسال رسالة واحدة
    [two] إعادة إرسال رسالتين
    [few] إعادة إرسال { $count } رسائل
    [many] إعادة إرسال { $count } رسالة
   *[other] إعادة إرسال { $count } رسالة
  }
secretariat-audit-close-period = إغلاق شهر { $month }
secretariat-audit-reopen-period = إعادة فتح شهر { $month }
secretariat-audit-hold-digest = إرجاء الحصيلة { $code }
secretariat-audit-send-digest = إرسال الحصيلة { $code }
secretariat-audit-digest-line = تغيير كلمة الحصيلة { $code }
secretariat-audit-digest-setting = تغيير موعد الحصيلة
secretariat-audit-release-voice = { $kind ->
    [question] نشر السؤال { $number }
   *[contest] نشر الاعتراض { $number }
  }
secretariat-audit-withhold-voice = { $kind ->
    [question] حجب نص في السؤال { $number }
   *[contest] حجب نص في الاعتراض { $number }
  }
secretariat-audit-close-contest = { $kind ->
    [question] إغلاق السؤال { $number }
   *[contest] إغلاق الاعتراض { $number }
  }
secretariat-audit-public-texts = { $mode ->
    [released] نصوص العموم: تظهر بعد مراجعتها
   *[at-once] نصوص العموم: تظهر فورا
  }
secretariat-audit-assess = إدخال التقييم المستقل للالتزام { $code }
secretariat-audit-correct-assessment = تصحيح التقييم المستقل للالتزام { $code }
secretariat-audit-undo-assessment = التراجع عن التقييم المستقل للالتزام { $code }
secretariat-audit-accept-weights = قبول الأوزان المقترحة للالتزام { $code }
secretariat-audit-refuse-weights = رفض الأوزان المقترحة للالتزام { $code }
secretariat-audit-take-back-weights = سحب الأوزان المقترحة للالتزام { $code }

## Corrections by the coordination
words-correct = تصحيح رقم | تصحيح
secretariat-correct-how = اكتبوا رقم المستجد المراد تصحيحه، مثلا «تصحيح رقم 1204». تجدونه في سجل النشاط.
secretariat-correct-unknown = رقم { $number } ليس مستجدا في هذه الخطة.
secretariat-choice-correct = تصحيح رقم { $number }
secretariat-receipt-correction = صحح التنسيق رقم { $corrects }، تحت رقم { $number } على الساعة { $time }. كلاهما يبقى ظاهرا، وأخبر بذلك كاتبه.
secretariat-entry-correction = رقم { $number }، { $day }، يصحح رقم { $corrects } (من التنسيق): { $band }، { $progress }.
secretariat-page-correction = تصحيح رقم { $number } من التنسيق، في { $day }
secretariat-corrected = صحح التنسيق مستجدكم رقم { $number }، بشأن النشاط { $code }.
secretariat-corrected-moved = من قبل: { $before }. الآن: { $after }.
secretariat-corrected-stands = { $band }، { $progress }
secretariat-corrected-texts = الأجوبة التي تغيرت: { $texts }.
secretariat-corrected-evidence = الأدلة
secretariat-corrected-stays = تبقى الصيغتان ظاهرتين. وإن كان التصحيح خاطئا، فصححوه بدوركم.

## What leads are told of decisions
secretariat-told-withdrawal = سُحب من الخطة النشاط { $code } الذي تتولون مسؤوليته، ولم يعد يُحتسب. السبب:
secretariat-told-restoration = أُعيد إلى الخطة النشاط { $code } الذي تتولون مسؤوليته، وصار يُحتسب من جديد. السبب:
secretariat-told-weight = صار وزن النشاط { $code } الذي تتولون مسؤوليته { $weight }. السبب:
secretariat-told-addition = أُضيف نشاط إلى التزامكم: { $code } { $title }، بوزن { $weight }. السبب:
secretariat-told-number = القرار رقم { $number } في السجل العلني.
