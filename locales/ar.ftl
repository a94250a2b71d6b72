### Iltizam: every sentence that a person reads, in ar. Sections follow the folders that say them.

## Conversation

# What people may type: alternatives separated by |
words-update = تحديث | تحيين | حدث | مستجد | مستجدات
words-same = لا جديد | لا تغيير | دون تغيير | بدون تغيير | لا شيء جديد
words-back = رجوع | عودة | ارجع | السابق | الرجوع | العودة | الرجوع إلى الوراء | رجوع إلى الوراء | إلى الوراء | للوراء | ارجعي | ارجعوا | أرجع | أريد الرجوع | عد | عودي | عودوا | السابقة | السؤال السابق
words-skip = تخطي | تجاوز | التالي | تخط | تخطى | تخطوا | تخطيت | تخطاه | أتخطى | نتخطى | التخطي | تخطي السؤال | تخط السؤال | تخط هذا السؤال | تخطي هذا السؤال | التجاوز | تجاوزي | تجاوزوا | أتجاوز | تجاوزه | تجاوز السؤال | تجاوز هذا السؤال | التالية | السؤال التالي | مرر | دوز
words-repeat = إعادة | كرر | أعد | أعد السؤال
words-cancel = إلغاء | ألغ | توقف | إلغا | الإلغاء | ألغي | ألغوا | ألغه | ألغيه | أريد الإلغاء | توقفي | توقفوا | أوقف | أوقفوا | ستوب | تراجعت | انس الأمر
words-later = لاحقا | فيما بعد | ليس الآن | لاحق | في وقت لاحق | وقت لاحق | وقت آخر | في وقت آخر | من بعد | بعد قليل | ماشي دابا
words-resume = استئناف | متابعة | أكمل | تابع
words-help = مساعدة | ساعدني | المساعدة | ساعديني | ساعدوني | ساعدونا | ساعدنا | أحتاج مساعدة | أحتاج المساعدة | أحتاج إلى المساعدة | أحتاج إلى مساعدة | أريد مساعدة | أريد المساعدة | عاوني | عاونوني | عاونيني | ماذا يمكنك أن تفعل | كيف أستعمله
words-mine = أنشطتي | التزاماتي | مهامي
words-plan = الخطة | المخطط | خطة
words-language = اللغة | لغة | تغيير اللغة
words-start = السلام عليكم | سلام | مرحبا | صباح الخير | مساء الخير | أهلا | بداية | شكرا | السلام | السلام عليكم ورحمة الله | السلام عليكم ورحمة الله وبركاته | مرحبا بكم | أهلا وسهلا | القائمة | القائمة الرئيسية | الصفحة الرئيسية | الرئيسية | شكرا لكم | شكرا جزيلا | مسا الخير
words-done = هذا كل شيء | انتهيت | انتهى | كفى | لا شيء آخر | هذا كل ما لدي | هذا كل ما لدينا | هذا كل ما عندي | هذا كل ما هناك | انتهينا | خلاص | يكفي | كاف | تم | تمت | لا مزيد | لا شيء غيره | لا إضافة | صافي | صافي هادشي | هادشي اللي كاين
words-none = لا | لا شيء | لا صعوبات | بدون | دون | لا يوجد | كلا | لا شكرا | لا شي | لا شئ | لاشيء | لاشي | لاشئ | لا يوجد شيء | لا توجد | لا توجد صعوبات | لا توجد صعوبة | لا توجد أي صعوبات | لا توجد أية صعوبة | لا صعوبة | دون صعوبات | بدون صعوبات | ليس هناك | ليست هناك صعوبات | لم تكن هناك صعوبات | ليس لدي | بلا | دون إثبات | بدون إثبات | لا إثبات | لا يوجد إثبات | لا يوجد أي إثبات | والو | ماكاين والو | ما كاين والو | ماكاينش | لا والو
words-yes = نعم | موافق | تأكيد | أؤكد | صحيح | نعم نعم | أجل | موافقة | موافقون | أوافق | نوافق | متفق | متفقة | متفقون | أكد | أكدي | أكدوا | أؤكد ذلك | نؤكد | التأكيد | مؤكد | أكيد | بالتأكيد | طبعا | حسنا | طيب | تمام | جيد | ممتاز | صح | صحيحة | هذا صحيح | واخا | وخا | واخة | إيه | أوكي | اوك
words-this-language = العربية | عربية | بالعربية | arabe | en arabe | arabic | in arabic
words-commitment = التزام | الالتزام | لالتزام | للالتزام | بالالتزام | رقم | عدد
words-question = أين وصل | أين وصلت | إلى أين وصل | ما وضع | ما هو وضع | ما حال | ما حالة | ماذا عن | كم | ما هي | ما | نسبة | تقدم | التقدم | حالة | وضع | وضعية | مدى | اعرض | أظهر | عرض | النشاط | نشاط | أنشطة | من | في | عن | هو | هي | إلى | شكرا | من فضلك

# Bands
band-not-started = لم تنطلق بعد
band-limited = تقدم محدود
band-significant = تقدم ملموس
band-complete = مكتملة
choice-not-started = لم ينطلق بعد
choice-limited = محدود 1-59%
choice-significant = ملموس 60-90%
choice-complete = مكتمل 90-100%
count-not-started = { $count ->
    [zero] لا نشاط
    [one] نشاط لم ينطلق بعد
    [two] نشاطان لم ينطلقا بعد
    [few] { $count } أنشطة لم تنطلق بعد
    [many] { $count } نشاطا لم ينطلق بعد
   *[other] { $count } نشاطا لم ينطلق بعد
  }
count-limited = { $count ->
    [zero] لا نشاط
    [one] نشاط في تقدم محدود
    [two] نشاطان في تقدم محدود
    [few] { $count } أنشطة في تقدم محدود
    [many] { $count } نشاطا في تقدم محدود
   *[other] { $count } نشاطا في تقدم محدود
  }
count-significant = { $count ->
    [zero] لا نشاط
    [one] نشاط في تقدم ملموس
    [two] نشاطان في تقدم ملموس
    [few] { $count } أنشطة في تقدم ملموس
    [many] { $count } نشاطا في تقدم ملموس
   *[other] { $count } نشاطا في تقدم ملموس
  }
count-complete = { $count ->
    [zero] لا نشاط
    [one] نشاط مكتمل
    [two] نشاطان مكتملان
    [few] { $count } أنشطة مكتملة
    [many] { $count } نشاطا مكتملا
   *[other] { $count } نشاطا مكتملا
  }

# Greetings and help
greet-lead = { $count ->
    [zero] مرحبا. لا نشاط ينتظر مستجدا هذا الشهر.
    [one] مرحبا. نشاط واحد من أنشطتكم ينتظر مستجدا هذا الشهر.
    [two] مرحبا. نشاطان من أنشطتكم ينتظران مستجدا هذا الشهر.
    [few] مرحبا. { $count } من أنشطتكم تنتظر مستجدا هذا الشهر.
    [many] مرحبا. { $count } من أنشطتكم تنتظر مستجدا هذا الشهر.
   *[other] مرحبا. { $count } من أنشطتكم تنتظر مستجدا هذا الشهر.
  }
greet-lead-done = مرحبا. كل أنشطتكم نالت مستجدا هذا الشهر. شكرا لكم.
greet-public = مرحبا. اسألوا عن التزام برقمه («التزام 10»)، أو عن نشاط («4.3»)، أو ابحثوا بكلماتكم: «شفافية الميزانية».
help-lead = لقول ما وصل إليه نشاط: «تحديث»، أو كل شيء في سطر: «4.3 80% نشر 600 قرار». وإن لم يتغير شيء: «لا جديد». وللاطلاع: «التزام 10» أو «4.3» أو أي كلمات.
help-public = اسألوا عن التزام برقمه («التزام 10»)، أو عن نشاط («4.3»)، أو ابحثوا بكلماتكم. «الخطة» تعرض كل شيء.
help-moves = في كل حين: رجوع، تخطي، إعادة، لاحقا، إلغاء، اللغة، مساعدة.
demonstration-note = عرض تجريبي: الأشخاص وآجال الإنجاز من وحي الخيال؛ وأوزان الأنشطة ونسبها مستنتجة من المعدلات المنشورة.
past-note = عرض تجريبي: كل ماضي هذه الخطة إلى غاية { $day } من وحي الخيال (الأرقام الأولية والمستجدات والتذكيرات والحصائل)، وكذلك الأشخاص والآجال. وينتهي إلى المعدلات المنشورة.
invented-actions-1 = عقدت ورشتان مع المصالح المعنية وصودق على المحضر. (نص من وحي الخيال.)
invented-actions-2 = أرسل مشروع النص إلى الشركاء لإبداء الرأي. (نص من وحي الخيال.)
invented-actions-3 = النسخة الأولى متاحة على الشبكة وبدأت التجارب مع المرتفقين. (نص من وحي الخيال.)
invented-actions-4 = كونت الفرق الجهوية. (نص من وحي الخيال.)
invented-actions-5 = أسندت الصفقة وحددت آجال التسليم. (نص من وحي الخيال.)
invented-difficulties-1 = لا يزال رأي أحد الشركاء منتظرا. (نص من وحي الخيال.)
invented-difficulties-2 = لم تؤكد بعد ميزانية المرحلة الأخيرة. (نص من وحي الخيال.)
invented-difficulties-3 = معطيات مصلحتين ليست بالصيغة نفسها. (نص من وحي الخيال.)
invented-reason-1 = بينت إعادة العد أن المنجز أقل مما أعلن عنه. (نص من وحي الخيال.)
invented-reason-2 = رفضت إحدى التسليمات عند المعاينة. (نص من وحي الخيال.)
no-plan = لا خطة مفتوحة في الوقت الحالي.

# Choices at hand
choice-back = رجوع
choice-update = تحديث
choice-same = لا جديد
choice-same-all = { $count ->
    [zero] لا جديد
    [one] لا جديد
    [two] لا جديد في الاثنين
    [few] لا جديد في كل الأنشطة ({ $count })
    [many] لا جديد في كل الأنشطة ({ $count })
   *[other] لا جديد في كل الأنشطة ({ $count })
  }
choice-mine = أنشطتي
choice-plan = الخطة
choice-language = Langue · اللغة · Language
choice-resume = متابعة المسودة
choice-restore = استعادة هذه المسودة
choice-more = { $count ->
    [zero] المزيد
    [one] المزيد (1)
    [two] المزيد (2)
    [few] المزيد ({ $count })
    [many] المزيد ({ $count })
   *[other] المزيد ({ $count })
  }
choice-previous-page = الصفحة السابقة
choice-waiting-only = ما ينتظر مستجدا فقط ({ $count })
choice-all = الكل
choice-commitment = { $number } · { $title } · { $rate }
choice-activity = { $code } { $mark } { $progress } · { $title }
choice-withdrawn = { $code } · مسحوب · { $title }
choice-axis = { $title }
choice-hit-commitment = الالتزام { $number } · { $title }
choice-hit-activity = { $code } · { $title }
choice-percent = { $progress }
choice-activities = الأنشطة
choice-history = السجل
choice-history-of = سجل { $code }
choice-to-commitment = الالتزام { $number }
choice-to-activity = النشاط { $code }
choice-older = الأقدم
choice-newer = الأحدث
choice-see = عرض
choice-correct = تصحيح
choice-undo = تراجع
choice-next-activity = النشاط الموالي: { $code }
choice-that-is-all = هذا كل شيء
choice-no-actions = لا شيء للوصف
choice-rewrite = إعادة الكتابة
choice-no-difficulties = لا صعوبات
choice-same-difficulties = الصعوبة نفسها: { $text }
choice-known-difficulties = الصعوبات نفسها
choice-only-others = { $count ->
    [zero] الأخرى فقط
    [one] النشاط الآخر فقط
    [two] النشاطان الآخران فقط
    [few] الأنشطة { $count } الأخرى فقط
    [many] الأنشطة { $count } الأخرى فقط
   *[other] الأنشطة { $count } الأخرى فقط
  }
choice-no-evidence = دون إثبات
choice-clear-evidence = إزالة الكل
choice-no-next-steps = لا شيء
choice-mistake = كان خطأ مني
choice-keep = إبقاء: { $text }
choice-confirm = تأكيد
choice-amend = تصحيح جواب…
choice-discard = صرف النظر
choice-amend-progress = التقدم
choice-amend-reason = سبب التراجع
choice-amend-actions = ما أنجز
choice-amend-difficulties = الصعوبات
choice-amend-next-steps = الخطوات القادمة
choice-amend-evidence = الإثباتات
choice-amend-nothing = لا شيء، عودة إلى الملخص

# The questions of an update
ask-commitment = أي التزام؟
ask-activity = الالتزام { $number }، { $title }. أي نشاط؟
list-filtered = «{ $words }»: { $count ->
    [zero] لا نتيجة
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
  }
list-nothing = لا شيء يطابق «{ $words }». القائمة كاملة أدناه.
not-your-commitment = الالتزام { $number } ليس من التزاماتكم.
not-your-activity = النشاط { $code } ليس من أنشطتكم، أو لا وجود له.
activity-is-withdrawn = النشاط { $code } سحب من الخطة.
choose-one = اختاروا أحد الأجوبة المعروضة.
activity-title = { $code } { $title }
last-update = آخر مستجد في { $day }: { $band }، { $progress }.
last-baseline = حسب التقرير، إلى غاية { $day }: { $band }، { $progress }.
last-baseline-invented = رقم أولي من وحي الخيال، في { $day }: { $band }، { $progress }.
overdue-since = تجاوز أجل الإنجاز: { $day }.
ask-band = إلى أين وصل؟
ask-band-at = { $progress } تحتمل وصفين. أيهما الصحيح؟
band-not-understood = لم أفهم. اختاروا جوابا، أو اكتبوا نسبة من 0 إلى 100.
ask-progress = كم بالضبط؟ اختاروا، أو اكتبوا عددا من { $min } إلى { $max }.
percent-not-understood = لم أفهم. اكتبوا عددا صحيحا من { $min } إلى { $max }، مثلا { $max }.
percent-whole = عدد صحيح من فضلكم، دون فاصلة.
percent-outside = النسبة المئوية من 0 إلى 100.
percent-other-band = { $progress } ليست بين { $min } و{ $max }: ذلك «{ $band }». اكتبوا عددا من { $min } إلى { $max }، أو «رجوع» للتغيير.
ask-reason = كان في { $before }، وتقولون { $after }. لماذا تراجع؟ يكفي سطر واحد.
reason-mistake = كان خطأ مني.
reason-undo = تراجع عنه المسؤول.
ask-actions = ماذا أنجز منذ ذلك؟ اكتبوا في رسالة أو أكثر، ثم «هذا كل شيء».
ask-actions-more = تم التدوين: عدد الحروف { $length }، في { $parts ->
    [zero] أي رسالة
    [one] رسالة واحدة
    [two] رسالتين
    [few] { $parts } رسائل
    [many] { $parts } رسالة
   *[other] { $parts } رسالة
  }. واصلوا، أو «هذا كل شيء».
actions-too-long = عدد حروف هذه الرسالة { $length }، ولم يبق سوى { $room } من { $longest }. لم تضف؛ وما قبلها محفوظ. أعيدوا إرسالها أقصر.
text-too-long = عدد حروف هذا النص { $length }، والحد { $longest }. لم يضع شيء: أعيدوا إرساله أقصر.
ask-difficulties = هل من صعوبات؟
ask-difficulties-owed = مر أجل { $day }. ما الصعوبة؟ يكفي سطر واحد.
ask-evidence = إثبات: رابط أو ملف أو صورة.
ask-evidence-owed = «مكتمل» يستلزم إثباتا واحدا على الأقل: رابطا أو ملفا أو صورة.
ask-evidence-more = إثبات آخر؟ وإلا «هذا كل شيء».
evidence-kept = { $count ->
    [zero] لم يحفظ أي إثبات.
    [one] تم حفظ إثبات واحد.
    [two] تم حفظ إثباتين.
    [few] تم حفظ { $count } إثباتات.
    [many] تم حفظ { $count } إثباتا.
   *[other] تم حفظ { $count } إثبات.
  }
evidence-too-many = { $most } إثباتا على الأكثر في كل تحديث. لم يضف هذا.
file-kept-as-evidence = تم حفظ الملف إثباتا.
files-not-here = ليس هذا مكان الملف: أجيبوا أولا عن السؤال، ثم تأتي الإثباتات.
file-without-update = الملف إثبات داخل تحديث. ابدأوا تحديثا وسأطلبه منكم.
link-not-understood = ليس هذا رابطا. ألصقوا عنوانا يبدأ بـ { "https://" } أو أرسلوا ملفا.
link-refused = لا يمكن حفظ رابط من نوع «{ $scheme }:». تقبل عناوين { "https://" } و{ "http://" } وحدها.
ask-next-steps = ما الخطوات القادمة؟
ask-amend = ماذا تريدون أن تصححوا؟
ask-confirm = هل هذا صحيح؟
confirm-first = لم يسجل شيء بعد. أكدوا، أو صححوا جوابا.
summary-title = ملخص: { $code } { $title }
summary-corrects = يصحح رقم { $number }.
summary-progress = من { $before } إلى { $progress }، { $band }.
summary-stays = يبقى في { $progress }، { $band }. (من قبل: { $before }.)
summary-reason = سبب التراجع:
summary-actions = ما أنجز (عدد الحروف { $length }):
label-actions = ما أنجز:
summary-difficulties = الصعوبات:
summary-next-steps = الخطوات القادمة:
summary-evidence = { $count ->
    [zero] الإثبات:
    [one] الإثبات:
    [two] الإثباتان:
    [few] الإثباتات:
    [many] الإثباتات:
   *[other] الإثباتات:
  }
summary-short = دون نص: سيسجل التقدم وحده.
moved-meanwhile = في هذه الأثناء تم تحيين هذا النشاط في { $day }: { $band }، { $progress }. انظروا هل ما زال جوابكم قائما.
ask-delay = { $count ->
    [zero] مر أجل { $codes }. ما الصعوبة؟ يكفي سطر واحد.
    [one] مر أجل { $codes }. ما الصعوبة؟ يكفي سطر واحد.
    [two] مر أجل { $codes }. ما الصعوبة؟ يكفي سطر واحد لهما معا.
    [few] مر أجل { $codes }. ما الصعوبة؟ يكفي سطر واحد لها جميعا.
    [many] مر أجل { $codes }. ما الصعوبة؟ يكفي سطر واحد لها جميعا.
   *[other] مر أجل { $codes }. ما الصعوبة؟ يكفي سطر واحد لها جميعا.
  }

# Receipts
receipt-update = تم التسجيل تحت رقم { $number } على الساعة { $time }.
receipt-correction = تم تصحيح رقم { $corrects }، تحت رقم { $number } على الساعة { $time }. كلاهما يبقى ظاهرا.
receipt-not-current = مستجد أحدث للنشاط { $code } ما زال قائما: قيمته اليوم لا تتغير.
receipt-same = تم التسجيل للنشاط { $code } تحت رقم { $number }.
receipt-same-all = تم التسجيل للأنشطة { $codes } تحت الأرقام { $first } إلى { $last }. شكرا لكم.
receipt-undo = تم التراجع عن رقم { $corrects }، تحت رقم { $number }. كلاهما يبقى ظاهرا.
receipt-undo-all = تم التراجع عن الأرقام { $from } إلى { $to }، تحت الأرقام { $first } إلى { $last }. كلها تبقى ظاهرة.
receipt-commitment-moves = ينتقل الالتزام { $number } من { $before } إلى { $after }.
receipt-commitment-stays = يبقى الالتزام { $number } عند { $rate }.
receipt-plan-moves = تنتقل الخطة من { $before } إلى { $after }.
receipt-plan-stays = تبقى الخطة عند { $rate }.
nothing-waiting = كل أنشطتكم نالت مستجدا هذا الشهر. لا شيء عليكم.
correcting = تصححون رقم { $number }.
already-undone = سبق التراجع عن رقم { $number }.
entry-not-yours = هذا التحديث ليس مما يمكنكم تغييره.

# Moves
draft-waits = محفوظ. قولوا «متابعة» حين تريدون.
draft-discarded = صرف النظر عنه ولم يسجل شيء. المسودة محفوظة جانبا.
draft-dropped = صرف النظر عنه ولم يسجل شيء.
draft-put-aside = المسودة السابقة محفوظة جانبا؛ «متابعة» تعيدها.
draft-resumed = هذه مسودتكم، من حيث توقفتم.
draft-not-yours = النشاط { $code } لم يعد من أنشطتكم. المسودة محفوظة جانبا، لم يضع شيء.
draft-mentioned = مسودتكم للنشاط { $code } ما زالت في الانتظار. لم يضع شيء.
nothing-open = لا سؤال مطروحا الآن.
nothing-before = هذا أول سؤال.
nothing-to-resume = لا مسودة في انتظاركم.
cannot-skip = هذا السؤال ينتظر جوابا.
stale-button = هذا الزر استعمل من قبل، أو هو من سؤال سابق. لم يسجل شيء آخر.
rescued-text-added = استعيد نصكم المحفوظ.
session-restarted = لم أستطع قراءة ما وصلنا إليه؛ نبدأ من جديد. لم يضع شيء مما سجل.
session-rescued = نصكم محفوظ وسيقترح عليكم في التحديث القادم:
edit-taken = أخذ تعديلكم بعين الاعتبار.
edit-of-recorded = هذه الرسالة جزء من تحديث مسجل. هل تريدون تصحيحه؟
edit-not-taken = الرسالة المعدلة لا تقرأ من جديد. أرسلوا رسالة جديدة.

# What cannot be read
said-nothing = الرسالة فارغة. اكتبوا سؤالا، أو «مساعدة».
said-too-much = هذه الرسالة طويلة جدا (عدد الحروف { $length }). لم يضع شيء: أرسلوها على دفعات.
unknown-command = لا وجود للأمر { $command }. «مساعدة» تقول ما هو مفهوم.
unsupported = أفهم النص والأزرار والملفات، وليس هذا بعد.
unsupported-voice = لا أستطيع الاستماع بعد. اكتبوا وسأقرأ.
update-leads-only = المسؤولون عن الالتزام وحدهم يحدثونه. يمكنكم الاطلاع على كل شيء: «التزام 10» أو «الخطة».
went-wrong = حدث خلل من جانبنا. لم يضع شيء مما سجل؛ أعيدوا المحاولة.

# Languages
ask-language = بأي لغة؟
language-fr = Français
language-ar = العربية
language-en = English
language-chosen = نتابع بالعربية.

# Answers to anyone
plan-status = { $title }: { $rate }
axis-status = { $title }: { $rate }
commitment-status = الالتزام { $number }، { $title }: { $rate }
commitment-organisation = { $organisation }.
commitment-activities = { $count ->
    [zero] لا نشاط.
    [one] نشاط واحد: { $bands }.
    [two] نشاطان: { $bands }.
    [few] { $count } أنشطة: { $bands }.
    [many] { $count } نشاطا: { $bands }.
   *[other] { $count } نشاط: { $bands }.
  }
news-moved = { $day }، { $code }: { $band }، { $progress } (رقم { $number }).
news-same = { $day }، { $code }: لا جديد (رقم { $number }).
news-undone = { $day }، { $code }: تم التراجع عن تحديث (رقم { $number }).
news-from-baseline = حسب التقرير، إلى غاية { $day }.
news-from-baseline-invented = أرقام أولية من وحي الخيال، في { $day }.
no-activity = لا نشاط.
no-commitment = لا وجود للالتزام { $number } في هذه الخطة.
no-such-activity = لا وجود للنشاط { $code } في هذه الخطة.
activity-status = اليوم: { $band }، { $progress }.
activity-due = أجل الإنجاز: { $day }.
activity-withdrawn = سحب من الخطة.
entry-baseline = رقم { $number }، { $day }، حسب التقرير: { $band }، { $progress }.
entry-baseline-invented = رقم { $number }، { $day }، رقم أولي من وحي الخيال: { $band }، { $progress }.
entry-update = رقم { $number }، { $day }: { $band }، { $progress }.
entry-same = رقم { $number }، { $day }: لا جديد ({ $band }، { $progress }).
entry-correction = رقم { $number }، { $day }، يصحح رقم { $corrects }: { $band }، { $progress }.
entry-undo = رقم { $number }، { $day }: تم التراجع عن رقم { $corrects }.
entry-corrected-by = صححه رقم { $number }.
entry-undone-by = تم التراجع عنه برقم { $number }.
search-found = { $count ->
    [zero] لا شيء عن «{ $words }».
    [one] عن «{ $words }»، هذا ما وجدت:
    [two] عن «{ $words }»، الأقرب أولا:
    [few] عن «{ $words }»، الأقرب أولا:
    [many] عن «{ $words }»، الأقرب أولا:
   *[other] عن «{ $words }»، الأقرب أولا:
  }
search-nothing = لم أجد شيئا عن «{ $words }».
search-hint = جربوا كلمة أخرى، أو رقما («التزام 10»)، أو تصفحوا الخطة.
mine-waiting = { $count ->
    [zero] لا نشاط ينتظر مستجدا هذا الشهر.
    [one] نشاط واحد ينتظر مستجدا هذا الشهر:
    [two] نشاطان ينتظران مستجدا هذا الشهر:
    [few] { $count } أنشطة تنتظر مستجدا هذا الشهر:
    [many] { $count } نشاطا ينتظر مستجدا هذا الشهر:
   *[other] { $count } نشاط ينتظر مستجدا هذا الشهر:
  }
mine-none = لم يسند إليكم أي نشاط. يمكنكم الاطلاع على كل شيء.

## End of conversation

## Pages

page-name = التزام
page-tagline = خطة العمل للحكومة المنفتحة، يحيّنها من ينجزونها.
page-skip = انتقل إلى المحتوى
page-nav = التصفح
page-nav-plan = الخطة
page-nav-chat = المحادثة
page-nav-languages = اللغة
page-demonstration = عرض توضيحي: الأشخاص والآجال من وحي الخيال. أما الأرقام الأولية فهي أرقام التقرير المحصور في { $day }.
page-demonstration-label = عرض توضيحي
page-as-of = الوضعية في { $day }
page-as-of-now = عرض الوضعية الحالية
page-as-of-choose = عرض الوضعية في تاريخ آخر
page-as-of-date = التاريخ
page-as-of-show = عرض
page-rate-plan = نسبة إنجاز الخطة
page-rate = نسبة الإنجاز
page-no-rate = لا توجد نسبة
page-axes = حسب المحاور
page-axis = المحور
page-commitments = الالتزامات
page-commitment = الالتزام { $number }
page-activity = النشاط { $code }
page-activities = الأنشطة
page-activities-count = { $count ->
    [zero] لا أنشطة
    [one] نشاط واحد
    [two] نشاطان
    [few] { $count } أنشطة
    [many] { $count } نشاطا
   *[other] { $count } نشاط
}
page-bands = الأنشطة حسب المستوى
page-band-not-started = لم تنطلق بعد
page-band-limited = تقدم محدود
page-band-significant = تقدم ملموس
page-band-complete = مكتملة
page-count-complete = { $count ->
    [zero] مكتملة
    [one] مكتمل
    [two] مكتملة
    [few] مكتملة
    [many] مكتملة
   *[other] مكتملة
}
page-count-significant = { $count ->
    [zero] تقدم ملموس
    [one] تقدم ملموس
    [two] تقدم ملموس
    [few] تقدم ملموس
    [many] تقدم ملموس
   *[other] تقدم ملموس
}
page-count-limited = { $count ->
    [zero] تقدم محدود
    [one] تقدم محدود
    [two] تقدم محدود
    [few] تقدم محدود
    [many] تقدم محدود
   *[other] تقدم محدود
}
page-count-not-started = { $count ->
    [zero] لم تنطلق بعد
    [one] لم ينطلق بعد
    [two] لم تنطلق بعد
    [few] لم تنطلق بعد
    [many] لم تنطلق بعد
   *[other] لم تنطلق بعد
}
page-last-updates = آخر المستجدات
page-last-updates-none = لا مستجدات منذ الأرقام الأولية.
page-last-updates-none-then = لم تكن أي مستجدات مسجلة في ذلك التاريخ.
page-title = { $title }
page-day = { $day }
page-receipt = رقم { $number }
page-tag-correction = تصحيح
page-tag-undo = إلغاء
page-tag-unchanged = لا جديد
page-record = السجل
page-record-text = كل مستجد حلقة في سلسلة: لا يُمحى فيها شيء ولا يُعاد كتابته. آخر حلقة هي رقم { $number }، بتاريخ { $day }.
page-record-empty = السجل لا يزال فارغا.
page-record-head = بصمة آخر حلقة
page-record-verify = تحقق بنفسك
page-data = البيانات المفتوحة
page-data-text = حرة الاستعمال، ومحيّنة في كل لحظة.
page-data-plan = الخطة بأرقامها الأولية
page-data-rates = النسب، اليوم أو في تاريخ معين
page-data-updates = جميع المستجدات، لبرامج الجداول
page-data-record = السجل، للتحقق منه
page-figures = من أين تأتي الأرقام
page-figures-rates = نسبة الالتزام هي متوسط أنشطته مرجحا بأوزانها. ونسبة المحور أو الخطة هي متوسط التزاماتها، ويُحتسب كل التزام مرة واحدة.
page-figures-published = منشور: العناوين والجهات ومستوى كل نشاط والنسب في { $day }.
page-figures-invented = من وحي الخيال: الأرقام الأولية وكل المستجدات إلى غاية { $day }. أما أرقام ذلك اليوم فهي أرقام التقرير: منشورة بالنسبة إلى المعدلات ومستوى كل نشاط، ومستنتجة من المعدلات بالنسبة إلى الأوزان والنسب.
page-figures-inferred = مستنتج غير منشور: وزن كل نشاط ونسبته الأولية. فالتقرير لا يذكرهما، وهي أقرب القيم إلى أوزان متساوية تعطي النسب المنشورة بالضبط.
page-inferred = الوزن والنسبة الأولية مستنتجان وغير منشورين.
page-unofficial = ترجمة غير رسمية
page-unofficial-note = * ترجمة غير رسمية.
page-organisation = الجهة المسؤولة
page-due = الأجل: { $day }
page-due-invented = أجل متخيَّل للعرض التوضيحي: { $day }
page-reported = آخر مستجد في { $day }
page-not-reported = لا مستجدات منذ الأرقام الأولية
page-weight = الوزن { $weight }
page-withdrawn = سُحب من الخطة ولم يعد يُحتسب
page-next = التالية
page-previous = السابقة
page-ask-commitment = اطرح سؤالا حول هذا الالتزام
page-ask-text = الالتزام { $number }
page-history = السجل الزمني
page-history-earlier = مستجدات أقدم
page-history-newest = أحدث المستجدات
page-entry-baseline = رقم أولي، من التقرير المحصور في { $day }
page-entry-baseline-invented = رقم أولي من وحي الخيال، في { $day }
page-entry-update = مستجد بتاريخ { $day }
page-entry-unchanged = لا جديد، صُرح به في { $day }
page-entry-correction = تصحيح رقم { $number }، في { $day }
page-entry-undo = إلغاء رقم { $number }، في { $day }
page-entry-current = ساري المفعول
page-entry-corrected = عُوض برقم { $number }
page-entry-undone = أُلغي برقم { $number }
page-entry-progress = { "\u200f" }{ $band }، { $progress }
page-text-reason = لماذا ينخفض الرقم
page-text-actions = ما تم إنجازه
page-text-difficulties = الصعوبات
page-text-next-steps = الخطوات المقبلة
page-text-length = { $count ->
    [zero] لا حروف
    [one] حرف واحد
    [two] حرفان
    [few] { $count } حروف
    [many] { $count } حرفا
   *[other] { $count } حرف
}
page-text-withheld = نص محجوب: { $reason }
page-evidence = الأدلة
page-channel = { $channel ->
    [web] محادثة هذا الموقع
    [terminal] الطرفية
    [telegram] تيليغرام
    [discord] ديسكورد
    [import] استيراد
   *[other] { $channel }
}
page-entry-hash = البصمة
page-verify = التحقق من السجل
page-verify-why = يحمل كل قيد في السجل بصمة محتواه وبصمة القيد الذي قبله. فمن غيّر قيدا قديما غيّر جميع البصمات التي تليه إلى آخرها. لذلك يكفي الاحتفاظ بالبصمة الأخيرة لكشف أي إعادة كتابة فيما بعد.
page-verify-download = حمّل السجل.
page-verify-run = شغّل هذا الأمر في نسخة من البرنامج. فهو يعيد حساب كل حلقة ويبين أين تنقطع السلسلة إن انقطعت.
page-verify-keep = احتفظ ببصمة اليوم. وفي المرة القادمة أعطها للأمر: يجب أن توجد في ماضي السجل.
page-verify-algorithm = بصمة المحتوى: SHA-256 لصيغة JSON القانونية (RFC 8785). الحلقة: SHA-256 للحلقة السابقة متبوعة ببصمة المحتوى. ويدخل كل نص ببصمته المملّحة الخاصة، فلا ينقطع السجل إذا حُجب نص بحكم القانون.
page-not-found = هذه الصفحة غير موجودة
page-not-found-text = قد يكون العنوان ناقصا، أو قد يكون لما كان يعرضه رقم آخر.
page-no-plan = لا توجد خطة مفتوحة بعد
page-no-plan-text = ستعرض هذه الصفحة خطة العمل بمجرد أن تستوردها الجهة المنسقة.
page-failed = تعذر إتمام ذلك
page-failed-text = الخطأ من جهتنا وقد سُجل. ولم يضع شيء مما كان مسجلا. حاول مرة أخرى بعد لحظة.
page-too-many = طلبات كثيرة في وقت واحد
page-too-many-text = حاول مرة أخرى بعد { $seconds ->
    [zero] لحظة
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوان
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
}.
page-bad-date = تعذرت قراءة هذا التاريخ
page-bad-date-text = يُكتب التاريخ هكذا: { "2026-11-22" }، أي السنة ثم الشهر ثم اليوم.
page-forbidden = هذا الطلب لا يأتي من هذا الموقع
page-forbidden-text = من باب الحيطة لم يُنفذ أي شيء. افتح الصفحة وأعد المحاولة.
page-back-plan = الذهاب إلى الخطة
page-back-chat = الذهاب إلى المحادثة
page-sign-in-failed = هذا الرابط لا يسمح بالدخول
page-sign-in-failed-text = رابط الدخول صالح لمرة واحدة ولمدة محدودة. اطلب رابطا جديدا من الجهة المنسقة.
page-signed-out = تم تسجيل خروجك
page-signed-out-text = تبقى أجوبتك مسجلة. وسيعيدك إليها رابط دخول جديد.
web-time = { $time }
web-title = المحادثة
web-thread = المحادثة
web-welcome = مرحبا. أين وصلت الخطة؟ اسأل عن التزام برقمه أو بكلماته، بالعربية أو الفرنسية أو الإنجليزية.
web-welcome-lead = هل تقود مشروعا؟ افتح رابط الدخول الخاص بك، ويمكنك أن تقول هنا أين وصلت أنشطتك.
web-try = على سبيل المثال
web-try-number = الالتزام 10
web-try-words = شفافية الميزانية
web-try-help = مساعدة
web-label = رسالتك
web-send = إرسال
web-keys = مفتاح الإدخال يرسل، و{ "Shift + Enter" } يبدأ سطرا جديدا.
web-attach = إرفاق ملف
web-attach-hint = ملف { "PDF" } أو صورة أو نص أو جدول، 20 ميغابايت على الأكثر
web-attach-remove = إزالة الملف
web-sending = جارٍ الإرسال…
web-uploading = جارٍ إرسال الملف: { $percent }
web-failed = تعذر إرسال رسالتك. وهي باقية في الخانة.
web-offline = لا يوجد اتصال. رسالتك باقية في الخانة.
web-unanswered = وصلت رسالتك، لكن تعذر الجواب عنها. حاول مرة أخرى بعد لحظة، فهي باقية في الخانة.
web-retry = إعادة المحاولة
web-interrupted = انقطع الاتصال. وسيُستأنف من تلقاء نفسه.
web-restored = عاد الاتصال.
web-earlier = رسائل أقدم
web-newest = العودة إلى النهاية
web-new-answer = جواب جديد
web-you = أنت
web-bot = التزام
web-you-attached = ملف مرفق: { $names }
web-you-edited = عُدّلت: { $text }
web-you-pressed = زر
web-signed-in = أنت متصل باسم { $name }
web-sign-out = تسجيل الخروج
web-refused-empty = هذا الملف فارغ (0 بايت). لم يُرسل شيء: اختر ملفا آخر.
web-refused-too-large = يتجاوز هذا الملف 20 ميغابايت. لم يُرسل شيء: اختر ملفا أصغر.
web-refused-type = هذا النوع من الملفات غير مقبول. الأنواع المقبولة: { "PDF, PNG, JPEG, WebP, DOCX, XLSX, ODT, ODS, CSV, TXT (UTF-8)" }. لم يُرسل شيء.
web-refused-nobody = اكتب رسالة أولا: فالملف جواب عن سؤال.
web-too-long = هذه الرسالة أطول من أن تُرسل دفعة واحدة. وهي باقية في الخانة: أرسلها على أجزاء.
web-empty = هذه الرسالة فارغة. اكتب شيئا أو اختر جوابا.
web-too-many = رسائل كثيرة في وقت واحد. حاول مرة أخرى بعد { $seconds ->
    [zero] لحظة
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوان
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
}: رسالتك باقية في الخانة.
page-digests = حصائل الأسبوع
page-digests-text = حصيلة كل أسبوع كما أرسلت إلى اللجنة: ما تحرك، وأين بلغت الخطة.
page-digests-none = لم ترسل أي حصيلة بعد.
page-digests-feed = الاشتراك (Atom)
page-digests-older = الأقدم
page-digests-newer = الأحدث
page-digest-back = كل الحصائل
page-digest-frozen = حصرت في { $day }. تبقى هذه الأرقام كما هي، وحالة اليوم في صفحة الخطة.
page-digest-corrected = نسخة مصححة
page-digest-rates = المحاور والالتزامات
page-digest-previous = الأسبوع السابق
page-digest-next = الأسبوع الموالي

## End of pages

## Program

cli-failed = تعذرت معالجة ذلك. رسالتكم محفوظة؛ أعيدوا المحاولة بعد لحظة.
cli-file-unreadable = تعذرت قراءة الملف { $path }. تحققوا من مساره؛ لم يضع شيء.
file-empty = هذا الملف فارغ. أرسلوا ملفا آخر؛ لم يضع شيء.
file-too-large = يتجاوز هذا الملف 20 ميغابايت. أرسلوا ملفا أصغر أو رابطا؛ لم يضع شيء.
file-type = هذا النوع من الملفات غير مقبول. أرسلوا ملف PDF أو صورة (PNG أو JPEG أو WebP) أو وثيقة (DOCX أو XLSX أو ODT أو ODS) أو ملف CSV أو TXT، أو رابطا؛ لم يضع شيء.

## End of program

## Plan files

plan-problem = السطر { $line }، { $path }: { $reason }
plan-problem-syntax = هذا ليس JSON سليما؛ { $fault ->
    [value] يُنتظر هنا قيمة (أو توجد فاصلة زائدة).
    [name] يُنتظر هنا اسم بين علامتي تنصيص (أو توجد فاصلة زائدة).
    [colon] تنقص نقطتان رأسيتان.
    [comma] تنقص فاصلة.
    [brace] تنقص حاضنة إغلاق.
    [bracket] ينقص قوس معقوف للإغلاق.
    [end] يوجد شيء بعد النهاية.
    [comment] التعليقات غير مقبولة.
    [text] نص غير مغلق، أو فيه حرف يجب تهريبه.
    [number] عدد مكتوب خطأ.
   *[symbol] لا مكان لهذه العلامة هنا.
}
plan-problem-too-deep = أقواس متداخلة أكثر مما تحتمله خطة.
plan-problem-key-twice = كُتب { $name } مرتين في الكائن نفسه؛ احتفظ بواحد.
plan-problem-twice = { $name } موجود من قبل في { $first }؛ يجب ألا يتكرر.
plan-problem-unknown-key = { $name } ليس من حقول الخطة؛ تحقق من كتابته.
plan-problem-missing = هذا الحقل ناقص.
plan-problem-wrong-type = { $wanted ->
    [number] يُنتظر هنا عدد.
    [object] يُنتظر هنا كائن بين حاضنتين.
    [list] تُنتظر هنا لائحة بين قوسين معقوفين.
   *[text] يُنتظر هنا نص بين علامتي تنصيص.
}
plan-problem-not-a-choice = تُنتظر إحدى هذه القيم: { $choices }.
plan-problem-empty-text = هذا النص فارغ.
plan-problem-empty-list = هذه اللائحة فارغة.
plan-problem-no-language = يجب أن يكون النص بلغة واحدة على الأقل: fr أو ar أو en.
plan-problem-line-break = يجب أن يكون هذا النص في سطر واحد.
plan-problem-control-character = في هذا النص حرف غير مرئي وغير مقبول ({ $character })؛ احذفه.
plan-problem-too-long = هذا النص طويل جدا؛ الحد الأقصى لعدد الحروف: { $most }.
plan-problem-code-form = يتكون الرمز من حروف لاتينية وأرقام وواصلات، 31 على الأكثر، ويبدأ بحرف أو رقم.
plan-problem-country-form = يُكتب البلد برمزه من حرفين كبيرين، مثل MA.
plan-problem-not-a-date = { $found } ليس تاريخا؛ اكتبه هكذا: 2026-12-31.
plan-problem-unknown-zone = { $found } ليست منطقة زمنية معروفة؛ اكتبها هكذا: Africa/Casablanca.
plan-problem-not-whole = يُنتظر هنا عدد صحيح.
plan-problem-out-of-range = يُنتظر هنا عدد من { $least } إلى { $most }.
plan-problem-not-positive = يكون الوزن أكبر من 0، و{ $most } على الأكثر.
plan-problem-wrong-order = النهاية ({ $to }) قبل البداية ({ $from }).
plan-problem-unknown-axis = ليس في الخطة محور { $axis }.
plan-problem-band-disagrees = { $progress } لا توافق «{ $band }»، وهي من { $least } إلى { $most }.
plan-problem-progress-recorded = المسجل هو { $before }، والملف يقول { $after }؛ يتغير التقدم بتحيين.
plan-problem-band-recorded = المسجل هو «{ $before }»، والملف يقول «{ $after }»؛ يتغير التقدم بتحيين.
plan-problem-weight-recorded = الوزن المسجل هو { $before }، والملف يقول { $after }؛ لا يتغير الوزن بالاستيراد.
plan-problem-axis-recorded = الالتزام في المحور { $before }، والملف يقول { $after }؛ من شأن هذا أن يغير نسبا منشورة.
plan-problem-as-of-recorded = الوضعية المستوردة هي وضعية { $before }، والملف يقول { $after }؛ ما جاء بعدها يُقال بالتحيينات.
plan-problem-activity-removed = النشاط { $activity } ناقص هنا؛ لا يُحذف شيء مما سُجل. أعده، ثم أخرجه من الخطة بسحبه.
plan-problem-commitment-removed = الالتزام { $commitment } ناقص هنا؛ لا يُحذف شيء مما سُجل. أعده.
plan-change-added = + { $place }: { $title }
plan-change-removed = − { $place }: { $title }
plan-change-field = { $place }، { $field }: { $before } ← { $after }
plan-place-plan = الخطة
plan-place-axis = المحور { $axis }
plan-place-commitment = الالتزام { $number }
plan-place-activity = النشاط { $activity }
plan-nothing = (لا شيء)

## End of plan files

file-unfetched = تعذر جلب هذا الملف. أعيدوا إرساله أو أرسلوا رابطا؛ لم يضع شيء.
form-open = كتابة كل شيء دفعة واحدة
form-title = تحديث { $code }
form-reason = لماذا انخفضت النسبة؟
form-actions = ما أنجز
form-difficulties = الصعوبات (فارغ: لا شيء)
form-evidence = الإثباتات: ملفات أو صور
form-next-steps = الخطوات المقبلة
entered-welcome = مرحبا بكم. هذا الحساب أصبح حسابكم.
entered-linked = ربط هذا الحساب بحساباتكم الأخرى. تتواصل المحادثة هنا.
entered-already = هذا الحساب حسابكم من قبل.
entered-wrong = هذا الرمز غير صالح. اطلبوا رمزا جديدا ممن أعطاكم إياه.
entered-too-often = جربت رموز كثيرة. انتظروا عشر دقائق ثم أعيدوا المحاولة.

platform-web = الموقع
platform-terminal = طرفية
platform-telegram = تيليغرام
platform-discord = ديسكورد
unreachable-lead = { $count ->
    [zero] لم تعد رسائلنا تصل إلى { $name } عبر { $where }. الالتزامات: { $commitments }.
    [one] لم تعد رسائلنا تصل إلى { $name }، مسؤول الالتزام { $commitments }، عبر { $where }.
    [two] لم تعد رسائلنا تصل إلى { $name }، مسؤول الالتزامين { $commitments }، عبر { $where }.
    [few] لم تعد رسائلنا تصل إلى { $name }، مسؤول الالتزامات { $commitments }، عبر { $where }.
    [many] لم تعد رسائلنا تصل إلى { $name }، مسؤول الالتزامات { $commitments }، عبر { $where }.
   *[other] لم تعد رسائلنا تصل إلى { $name }، مسؤول الالتزامات { $commitments }، عبر { $where }.
}
unreachable-member = لم تعد رسائلنا تصل إلى { $name } عبر { $where }.
unreachable-elsewhere = يمكن الوصول إلى هذا الشخص عبر حساب آخر.
unreachable-nowhere = لا يمكن الوصول إلى أي حساب آخر لهذا الشخص: يرجى الاتصال به.

# Accounts, access and privacy
words-link = ربط حساب آخر | ربط حسابي الآخر | اربط حسابا آخر
words-web = الدخول على الويب | متابعة على الويب
words-unlink = فصل حساب | فك ربط حساب
words-devices = أجهزتي | حساباتي | الأجهزة
words-people = الأشخاص | أشخاص | المسؤولون
words-invite = دعوة | ادع | ادعوا
words-mydata = بياناتي | معطياتي | نسخة من بياناتي
words-forget = انسوني | انسني | حذف بياناتي
words-role-lead = مسؤول | مسؤولة | المسؤول
words-role-committee = اللجنة | لجنة | عضو
words-role-coordinator = منسق | منسقة | المنسق | التنسيق
words-invite-filler = عن | من | في | على | ل | التزام | الالتزام | الالتزامات | التزامات | و
help-account = حساباتكم وبياناتكم: { "\u2066/link\u2069" }، { "\u2066/web\u2069" }، { "\u2066/devices\u2069" }، { "\u2066/mydata\u2069" }، { "\u2066/forget\u2069" }.
help-coordinator = للتنسيق: { "\u2066/desk\u2069" }، { "\u2066/plans\u2069" }، { "\u2066/invite\u2069" }، { "\u2066/people\u2069" }، { "\u2066/correct\u2069" }، { "\u2066/withhold\u2069" }؛ و«هذا الأسبوع» تعرض الحصيلة الجارية.
coordinator-only = هذا للتنسيق وحده.
link-code = رمزكم: { $code }. يصلح مرة واحدة، خلال { $minutes } دقيقة. لا تعطوه لأحد: فهو يفتح حسابكم.
link-telegram = على تيليغرام، افتحوا { $link }
link-discord = على ديسكورد، افتحوا { $link } وأرسلوا { "\u2066/start\u2069" } { $code }
link-web = على الويب، افتحوا { $link }
account-name = { $platform ->
    [web] الويب
    [terminal] الطرفية
    [telegram] تيليغرام
    [discord] ديسكورد
    [email] البريد الإلكتروني
   *[other] { $platform }
  }
account-here = { $account } (هذا)
account-since = { $account }، منذ { $day }
unlink-which = أي حساب تريدون فصله؟
unlink-last = هذا حسابكم الوحيد ولا يمكن فصله. الأمر { "\u2066/forget\u2069" } يمحو كل شيء.
unlink-sure = فصل هذا الحساب: { $account }؟ لن يعرف بعد ذلك، ولا يتغير غيره.
unlink-here = هو الحساب الذي تكتبون منه الآن.
unlink-done = تم الفصل: { $account }.
choice-unlink = فصل { $account }
choice-unlink-yes = نعم، افصلوه
choice-change-nothing = لا، دون تغيير
devices-title = متصفحاتكم وحساباتكم
devices-none = لا متصفح متصل.
device-line = { $label }، منذ { $day }
device-unknown = متصفح
choice-sign-out = إخراج { $label }
sign-out-done = تم إخراج ذلك المتصفح.
choice-sign-out-all = إخراج كل المتصفحات
sign-out-all-done = تم إخراج كل المتصفحات.
people-title = من لهم مهمة
people-none = لا أحد له مهمة بعد.
person-line = { $name }: { $accounts }؛ المتصفحات: { $devices }.
person-nowhere = لا حساب
person-lead = مسؤول ({ $numbers })
person-unnamed-lead = مسؤول عن الالتزامات { $numbers }
person-committee = عضو اللجنة
person-coordinator = التنسيق
person-unnamed-committee = عضو اللجنة
person-unnamed-coordinator = التنسيق
choice-person = { $name }
choice-people = الأشخاص
choice-shut-out = إقصاء من كل مكان
choice-shut-out-yes = نعم، إقصاء من كل مكان
shut-out-sure = إقصاء { $name } من كل مكان؟ تخرج المتصفحات وتفصل الحسابات وتنتهي المهام. ويبقى ما سجل.
shut-out-done = تم: لم يبق لـ { $name } دخول ولا مهمة.
person-is-you = هذا أنتم. لأجهزتكم: { "\u2066/devices\u2069" }.
invite-which = دعوة من؟
choice-invite-lead = مسؤول عن التزامات
choice-invite-committee = عضو اللجنة
choice-invite-coordinator = التنسيق
invite-how = اكتبوا أرقام الالتزامات، والاسم إن شئتم: «دعوة مسؤول 4، 18 أمينة».
invite-unknown = لا وجود للالتزام { $numbers } في هذه الخطة. لم يدع أحد.
invite-only-lead = المسؤول وحده له التزامات. لم يدع أحد.
invite-done = دعوة: { $role }. تصلح مرة واحدة، إلى غاية { $day }.
invite-name = إلى: { $name }
my-data-sure = هل تريدون نسخة من كل ما هو محفوظ عنكم؟ سترسل هنا.
choice-my-data-yes = نعم، أرسلوا النسخة
my-data-title = ما هو محفوظ عنكم
my-data-name = الاسم: { $name }.
my-data-no-name = لا اسم.
my-data-language = اللغة: { $language }.
my-data-accounts = الحسابات: { $accounts }.
my-data-roles = المهام: { $roles }.
my-data-no-roles = لا مهمة.
my-data-updates = { $count ->
    [zero] لا مستجدات لكم في السجل العمومي.
    [one] مستجد واحد في السجل العمومي، باسم مستعار.
    [two] مستجدان في السجل العمومي، باسم مستعار.
    [few] { $count } مستجدات في السجل العمومي، باسم مستعار.
    [many] { $count } مستجدا في السجل العمومي، باسم مستعار.
   *[other] { $count } مستجد في السجل العمومي، باسم مستعار.
  }
my-data-no-updates = لا مستجدات لكم في السجل العمومي.
my-data-kept = رسائلكم وأجوبتها محفوظة { $days } يوما ثم تمحى.
my-data-document = كل شيء في الملف المرفق.
forget-goes = ما يمحى: اسمكم وحساباتكم وأجهزتكم ومهامكم ومتابعاتكم ومسوداتكم ورسائلكم، وما لم يُنشر بعد من أسئلتكم واعتراضاتكم.
forget-stays = ما يبقى: المستجدات المسجلة في السجل العمومي، وما نُشر من أسئلتكم واعتراضاتكم وأجوبتكم، دون أي شيء يربطها بكم.
choice-forget-on = متابعة
forget-last = آخر سؤال: سيمحى كل ذلك الآن ولن يستطيع أحد إرجاعه. هل ننساكم؟
choice-forget-yes = نعم، انسوني
choice-forget-no = لا، احتفظوا بكل شيء
forget-kept = كل شيء محفوظ.
forget-done = تم المحو. وما كان علنيا يبقى كذلك دونكم. وإن كتبتم من جديد تعارفنا من جديد.

# Lists of commands
menu-update = قول ما وصل إليه نشاط
menu-same = لا جديد
menu-mine = أنشطتي
menu-plan = الخطة
menu-status = إلى أين وصل التزام
menu-link = ربط حساب آخر
menu-web = الدخول على الويب
menu-devices = أجهزتي وحساباتي
menu-unlink = فصل حساب
menu-people = الأشخاص ودخولهم
menu-invite = دعوة شخص
menu-mydata = نسخة من بياناتي
menu-forget = محو بياناتي
menu-language = تغيير اللغة
menu-help = مساعدة
menu-start = البداية، أو إدخال رمز
takes-commitment = التزام
takes-activity = نشاط
takes-words = رمز أو كلمات
about-short = إلى أين وصلت خطة عمل الحكومة المنفتحة؟ اسألوا بالعربية أو الفرنسية أو الإنجليزية.
about-long = إلتزام يتابع خطة عمل الحكومة المنفتحة. اسألوا عن التزام برقمه أو بكلماتكم، بالعربية أو الفرنسية أو الإنجليزية. والمسؤولون يقولون هنا إلى أين وصلت أنشطتهم، بلمستين إن لم يتغير شيء. وما يقال محفوظ في سجل عمومي يستطيع كل أحد أن يتحقق منه.

# Signing in on the web
page-sign-in = الدخول
page-sign-in-text = هذا الزر يدخلكم في هذا المتصفح. الرابط يصلح مرة واحدة.
page-sign-in-type = اكتبوا الرمز الذي أعطتكم إياه المحادثة ({ "\u2066/web\u2069" }).
page-sign-in-field = الرمز
page-sign-in-button = دخول
page-forgotten = محيت بياناتكم
page-forgotten-text = يحتفظ السجل العمومي بالمستجدات، باسم مستعار لا يربطه بكم شيء.
web-document = تنزيل الملف
web-code-entered = رمز

## Weekly digest

digest-title = الحصيلة رقم { $number }، أسبوع { $day }
digest-title-unnumbered = حصيلة أسبوع { $day }
digest-title-corrected = الحصيلة رقم { $number }، أسبوع { $day }، نسخة مصححة
digest-plan-line = { $title }
digest-line-of-coordination = كلمة من هيئة التنسيق:
digest-since-week = حصيلة الأسبوع { $week }
digest-since-beginning = بداية الأسبوع
digest-plan-rose = { $points ->
    [zero] بلغت الخطة { $rate }، أي بزيادة { $points } نقطة عن { $since }.
    [one] بلغت الخطة { $rate }، أي بزيادة { $points } نقطة عن { $since }.
    [two] بلغت الخطة { $rate }، أي بزيادة نقطتين عن { $since }.
    [few] بلغت الخطة { $rate }، أي بزيادة { $points } نقاط عن { $since }.
    [many] بلغت الخطة { $rate }، أي بزيادة { $points } نقطة عن { $since }.
   *[other] بلغت الخطة { $rate }، أي بزيادة { $points } نقطة عن { $since }.
  }
digest-plan-fell = { $points ->
    [zero] بلغت الخطة { $rate }، أي بانخفاض { $points } نقطة عن { $since }.
    [one] بلغت الخطة { $rate }، أي بانخفاض { $points } نقطة عن { $since }.
    [two] بلغت الخطة { $rate }، أي بانخفاض نقطتين عن { $since }.
    [few] بلغت الخطة { $rate }، أي بانخفاض { $points } نقاط عن { $since }.
    [many] بلغت الخطة { $rate }، أي بانخفاض { $points } نقطة عن { $since }.
   *[other] بلغت الخطة { $rate }، أي بانخفاض { $points } نقطة عن { $since }.
  }
digest-plan-stays = بقيت الخطة عند { $rate }.
digest-plan-is = بلغت الخطة { $rate }.
digest-rate-rose = { $name }: { $rate }، ▲ { $points }
digest-rate-fell = { $name }: { $rate }، ▼ { $points }
digest-rate-stays = { $name }: { $rate }
digest-quiet = لا جديد هذا الأسبوع.
digest-counts = هذا الأسبوع: { $parts }.
digest-count-updates = { $count ->
    [zero] لا مستجد
    [one] مستجد واحد
    [two] مستجدان
    [few] { $count } مستجدات
    [many] { $count } مستجدا
   *[other] { $count } مستجد
  }
digest-count-unchanged = { $count ->
    [zero] «لا جديد» 0 مرة
    [one] «لا جديد» مرة واحدة
    [two] «لا جديد» مرتين
    [few] «لا جديد» { $count } مرات
    [many] «لا جديد» { $count } مرة
   *[other] «لا جديد» { $count } مرة
  }
digest-count-corrections = { $count ->
    [zero] لا تصحيح
    [one] تصحيح واحد
    [two] تصحيحان
    [few] { $count } تصحيحات
    [many] { $count } تصحيحا
   *[other] { $count } تصحيح
  }
digest-count-undone = { $count ->
    [zero] لا إلغاء
    [one] إلغاء واحد
    [two] إلغاءان
    [few] { $count } إلغاءات
    [many] { $count } إلغاء
   *[other] { $count } إلغاء
  }
digest-moved = ما تحرك
digest-move = { $code }، من { $before } إلى { $after }: { $title }
digest-more = { $count ->
    [zero] ولا شيء آخر.
    [one] ونشاط آخر.
    [two] ونشاطان آخران.
    [few] و{ $count } أنشطة أخرى.
    [many] و{ $count } نشاطا آخر.
   *[other] و{ $count } نشاط آخر.
  }
digest-completed = { $count ->
    [zero] لم يكتمل نشاط هذا الأسبوع: { $codes }.
    [one] اكتمل هذا الأسبوع: { $codes }.
    [two] اكتمل هذا الأسبوع نشاطان: { $codes }.
    [few] اكتملت هذا الأسبوع { $count } أنشطة: { $codes }.
    [many] اكتمل هذا الأسبوع { $count } نشاطا: { $codes }.
   *[other] اكتمل هذا الأسبوع { $count } نشاط: { $codes }.
  }
digest-silent = { $count ->
    [zero] لا التزام دون مستجد هذا الشهر: { $numbers }.
    [one] دون مستجد هذا الشهر: الالتزام { $numbers }.
    [two] دون مستجد هذا الشهر: التزامان ({ $numbers }).
    [few] دون مستجد هذا الشهر: { $count } التزامات ({ $numbers }).
    [many] دون مستجد هذا الشهر: { $count } التزاما ({ $numbers }).
   *[other] دون مستجد هذا الشهر: { $count } التزام ({ $numbers }).
  }
digest-overdue = { $count ->
    [zero] لا نشاط تجاوز أجله: { $codes }.
    [one] تجاوز أجله: النشاط { $codes }.
    [two] تجاوزا أجلهما: نشاطان ({ $codes }).
    [few] تجاوزت أجلها: { $count } أنشطة ({ $codes }).
    [many] تجاوز أجله: { $count } نشاطا ({ $codes }).
   *[other] تجاوز أجله: { $count } نشاط ({ $codes }).
  }
digest-and-others = { $count ->
    [zero] لا غير
    [one] واحد آخر
    [two] اثنان آخران
    [few] { $count } أخرى
    [many] { $count } آخر
   *[other] { $count } آخر
  }
digest-difficulties = صعوبات جديدة
digest-difficulty = { $code }: { $title }
digest-stale = آخر مستجد في السجل يعود إلى { $day }، أي قبل أكثر من خمسة أشهر. وتنتظر الشراكة تحيينا مرتين في السنة على الأقل.
digest-head = السجل إلى الرقم { $number }، البصمة { $hash }
digest-no-head = السجل لا يزال فارغا.
digest-demonstration = عرض تجريبي: الأشخاص وآجال الإنجاز من وحي الخيال.
digest-past-invented = عرض تجريبي: هذا الماضي من وحي الخيال.
digest-corrected = غيرت تصحيحات هذا الأسبوع بعد إرسال حصيلته: { $receipts }. هذه الحصيلة تحل محل الأولى، وتختلف عنها في ما يلي:
digest-corrected-plan = الخطة: { $after } بدل { $before }.
digest-corrected-axis = { $name }: { $after } بدل { $before }.
digest-corrected-commitment = الالتزام { $number }: { $after } بدل { $before }.
digest-corrected-activity = { $code }: { $after } بدل { $before }.
digest-corrected-new = { $code } في { $after }، ولم تذكره الحصيلة الأولى.
digest-corrected-gone = { $code } لم يتحرك، وكانت الحصيلة الأولى تقول { $before }.
digest-choice-digest = الحصيلة
digest-choice-axes = حسب المحور
digest-choice-silent = دون مستجد ({ $count })
digest-choice-difficulties = الصعوبات ({ $count })
digest-choice-history = الحصائل السابقة
digest-choice-older = الأقدم
digest-choice-listed = الأسبوع { $week } · { $rate }
digest-choice-hold = تأجيل الإرسال
digest-choice-send = إرسال الآن
digest-choice-line = إضافة كلمة
digest-choice-change-line = تغيير الكلمة
digest-axes-title = المحاور، أسبوع { $day }
digest-silent-title = دون مستجد هذا الشهر، أسبوع { $day }
digest-silent-none = كل الالتزامات الجارية نالت مستجدا هذا الشهر.
digest-silent-one = الالتزام { $number }، { $title }
digest-silent-since = { $organisation }. آخر مستجد في { $day }.
digest-silent-never = { $organisation }. لا مستجد منذ الأرقام الأولية.
digest-difficulties-title = صعوبات جديدة، أسبوع { $day }
digest-difficulties-none = لا صعوبات جديدة هذا الأسبوع.
digest-history-title = حصائل الخطة
digest-history-none = لم تنجز أي حصيلة بعد.
digest-history-line = رقم { $number }، أسبوع { $day }: { $rate }
digest-history-corrected = رقم { $number }، أسبوع { $day }: { $rate }، نسخة مصححة
digest-preview = معاينة الحصيلة. ترسل على الساعة { $time } يوم { $day }.
digest-preview-held = هذه الحصيلة مؤجلة. ترسل حين ترسلونها.
digest-held = الحصيلة مؤجلة: لا يرسل شيء قبل أن ترسلوها.
digest-sent-already = هذه الحصيلة أرسلت من قبل.
digest-ask-line = اكتبوا الكلمة التي توضع في صدر الحصيلة، في سطر أو سطرين.
digest-no-week = لا وجود للأسبوع { $week }: سنة { $year } فيها { $weeks } أسبوعا.
digest-week-form = يكتب الأسبوع هكذا: { $example }.
digest-week-ahead = الأسبوع { $week } لم يبدأ بعد.
digest-picture-alt = { $title }. { $plan } حسب المحور: { $axes }.
digest-picture-week = أسبوع { $day }
digest-picture-since = منذ الأسبوع { $week }
digest-picture-since-beginning = هذا الأسبوع
digest-picture-points = { $points ->
    [zero] { $points } نقطة
    [one] نقطة واحدة
    [two] نقطتان
    [few] { $points } نقاط
    [many] { $points } نقطة
   *[other] { $points } نقطة
  }
digest-picture-stays = دون تغيير
digest-picture-axes = حسب المحور
digest-picture-trend = الخطة أسبوعا بعد أسبوع
digest-picture-trend-week = الأسبوع { $week }
digest-picture-head = السجل إلى الرقم { $number } · { $hash }
digest-picture-demonstration = عرض تجريبي: الآجال من وحي الخيال
digest-picture-past-invented = عرض تجريبي: هذا الماضي من وحي الخيال
digest-table-level = المستوى
digest-table-plan = الخطة
digest-table-axis = محور
digest-table-commitment = التزام
digest-table-activity = نشاط
digest-table-code = الرقم
digest-table-title = العنوان
digest-table-organisation = الجهة
digest-table-rate = النسبة
digest-table-before = من قبل
digest-table-change = التغير بالنقاط
digest-table-band = درجة التقدم
digest-table-due = الأجل
digest-table-notes = ملاحظات
digest-table-moved = تحرك
digest-table-completed = اكتمل
digest-table-overdue = تجاوز أجله
digest-table-silent = دون مستجد هذا الشهر
digest-table-difficulty = صعوبة: { $text }
digest-table-invented = أجل من وحي الخيال
digest-sheet = الأسبوع { $week }
digest-email-intro = إليكم حصيلة الأسبوع. والجدول الكامل مرفق بصيغة CSV وللجداول الحسابية.
digest-email-axes = حسب المحور
digest-email-silent = دون مستجد هذا الشهر
digest-email-overdue = تجاوزت أجلها
digest-email-due = الأجل: { $day }
digest-email-rose = ▲ { $points } · { $rate }
digest-email-fell = ▼ { $points } · { $rate }
digest-email-move = من { $before } إلى { $after }
digest-csv = أرقام الأسبوع، لكل برنامج (CSV).
digest-xlsx = الأرقام نفسها، لبرامج الجداول (XLSX).
digest-no-members = لم تصل حصيلة الأسبوع { $week } إلا إلى هيئة التنسيق: لا أعضاء في اللجنة بعد. ادعوهم عبر /invite.
digest-nobody-reached = لا يمكن الوصول إلى أي عضو من اللجنة: لم تصلهم حصيلة الأسبوع { $week }.
digest-not-reached = { $count ->
    [zero] لا عضو تعذر الوصول إليه بحصيلة الأسبوع { $week }.
    [one] تعذر الوصول إلى عضو واحد من اللجنة: لم تصله حصيلة الأسبوع { $week }.
    [two] تعذر الوصول إلى عضوين من اللجنة: لم تصلهما حصيلة الأسبوع { $week }.
    [few] تعذر الوصول إلى { $count } أعضاء من اللجنة: لم تصلهم حصيلة الأسبوع { $week }.
    [many] تعذر الوصول إلى { $count } عضوا من اللجنة: لم تصلهم حصيلة الأسبوع { $week }.
   *[other] تعذر الوصول إلى { $count } عضو من اللجنة: لم تصلهم حصيلة الأسبوع { $week }.
  }
digest-going = ترسل الحصيلة الآن، في غضون دقيقة.
digest-line-kept = تفتتح الحصيلة بهذه الكلمة:
digest-line-removed = ترسل الحصيلة دون كلمة من هيئة التنسيق.
digest-line-long = هذا طويل جدا (عدد الأحرف: { $length })، والحد { $most }. لم يضع شيء، اكتبوه أقصر.
digest-choice-no-line = حذف الكلمة
words-digest = الحصيلة | حصيلة | الحصيلة الأسبوعية | حصيلة الأسبوع | النشرة | نشرة
words-thisweek = هذا الأسبوع | حصيلة هذا الأسبوع | ملخص الأسبوع | ملخص هذا الأسبوع | الملخص الأسبوعي | الأسبوع الحالي | الأسبوع الجاري | حصيلة الأسبوع الجاري | هاد السيمانة | ملخص
words-digests = الحصائل | حصائل | النشرات | الحصائل السابقة
words-week = الأسبوع | أسبوع
menu-digest = حصيلة الأسبوع
takes-week = أسبوع، مثل 2026-W47

## End of weekly digest

# Reminders

remind-again = { $count ->
    [zero] تذكير لطيف: لا نشاط ينتظر مستجدا هذا الشهر.
    [one] تذكير لطيف: نشاط واحد من أنشطتكم ما زال ينتظر مستجدا هذا الشهر. إن لم يتغير شيء فزر واحد يكفي.
    [two] تذكير لطيف: نشاطان من أنشطتكم ما زالا ينتظران مستجدا هذا الشهر. إن لم يتغير شيء فزر واحد يكفي.
    [few] تذكير لطيف: { $count } من أنشطتكم ما زالت تنتظر مستجدا هذا الشهر. إن لم يتغير شيء فزر واحد يكفي.
    [many] تذكير لطيف: { $count } من أنشطتكم ما زالت تنتظر مستجدا هذا الشهر. إن لم يتغير شيء فزر واحد يكفي.
   *[other] تذكير لطيف: { $count } من أنشطتكم ما زالت تنتظر مستجدا هذا الشهر. إن لم يتغير شيء فزر واحد يكفي.
  }
remind-woken = { $count ->
    [zero] كما طلبتم: لا نشاط ينتظر مستجدا.
    [one] كما طلبتم: نشاط واحد من أنشطتكم ينتظر مستجدا.
    [two] كما طلبتم: نشاطان من أنشطتكم ينتظران مستجدا.
    [few] كما طلبتم: { $count } من أنشطتكم تنتظر مستجدا.
    [many] كما طلبتم: { $count } من أنشطتكم تنتظر مستجدا.
   *[other] كما طلبتم: { $count } من أنشطتكم تنتظر مستجدا.
  }
remind-due = { $count ->
    [zero] مرحبا. لا أجل قريبا ولا فائتا.
    [one] مرحبا. أجل واحد من آجالكم قريب أو فائت.
    [two] مرحبا. أجلان من آجالكم قريبان أو فائتان.
    [few] مرحبا. { $count } من آجالكم قريبة أو فائتة.
    [many] مرحبا. { $count } من آجالكم قريبة أو فائتة.
   *[other] مرحبا. { $count } من آجالكم قريبة أو فائتة.
  }
remind-due-soon = النشاط { $code } { $title }: أجله { $day }.
remind-due-late = النشاط { $code } { $title }: فات أجله المحدد في { $day }.
remind-due-more = { $count ->
    [zero] ولا شيء غيرها.
    [one] وواحد آخر.
    [two] واثنان آخران.
    [few] و{ $count } أخرى.
    [many] و{ $count } أخرى.
   *[other] و{ $count } أخرى.
  }
remind-for = { $count ->
    [zero] تنوبون عن { $name } في غيابه.
    [one] تنوبون عن { $name } في غيابه: نشاط واحد من أنشطته ينتظر مستجدا هذا الشهر.
    [two] تنوبون عن { $name } في غيابه: نشاطان من أنشطته ينتظران مستجدا هذا الشهر.
    [few] تنوبون عن { $name } في غيابه: { $count } من أنشطته تنتظر مستجدا هذا الشهر.
    [many] تنوبون عن { $name } في غيابه: { $count } من أنشطته تنتظر مستجدا هذا الشهر.
   *[other] تنوبون عن { $name } في غيابه: { $count } من أنشطته تنتظر مستجدا هذا الشهر.
  }
remind-for-due = تنوبون عن { $name } في غيابه.
remind-second = { $count ->
    [zero] لا التزام ينتظر جوابا.
    [one] الالتزام { $commitments }: تذكيران للمسؤول الآخر بقيا دون جواب. هل لكم أن تقولوا أين وصل؟
    [two] الالتزامان { $commitments }: تذكيران للمسؤولين الآخرين بقيا دون جواب. هل لكم أن تقولوا أين وصلا؟
    [few] الالتزامات { $commitments }: تذكيران للمسؤولين الآخرين بقيا دون جواب. هل لكم أن تقولوا أين وصلت؟
    [many] الالتزامات { $commitments }: تذكيران للمسؤولين الآخرين بقيا دون جواب. هل لكم أن تقولوا أين وصلت؟
   *[other] الالتزامات { $commitments }: تذكيران للمسؤولين الآخرين بقيا دون جواب. هل لكم أن تقولوا أين وصلت؟
  }
remind-coordinator = { $count ->
    [zero] فيما بيننا: كل الالتزامات لها مستجدات.
    [one] فيما بيننا: رغم عدة تذكيرات لم يقل أحد أين وصل الالتزام { $commitments }.
    [two] فيما بيننا: رغم عدة تذكيرات لم يقل أحد أين وصل الالتزامان { $commitments }.
    [few] فيما بيننا: رغم عدة تذكيرات لم يقل أحد أين وصلت { $count } التزامات، منها { $commitments }.
    [many] فيما بيننا: رغم عدة تذكيرات لم يقل أحد أين وصل { $count } التزاما، منها { $commitments }.
   *[other] فيما بيننا: رغم عدة تذكيرات لم يقل أحد أين وصل { $count } التزام، منها { $commitments }.
  }
remind-unreachable = { $count ->
    [zero] كل التذكيرات أرسلت.
    [one] تعذر إرسال تذكير لعدم وجود حساب يمكن الوصول إليه: { $names }.
    [two] تعذر إرسال تذكيرين لعدم وجود حساب يمكن الوصول إليه: { $names }.
    [few] تعذر إرسال { $count } تذكيرات لعدم وجود حساب يمكن الوصول إليه، منها إلى: { $names }.
    [many] تعذر إرسال { $count } تذكيرا لعدم وجود حساب يمكن الوصول إليه، منها إلى: { $names }.
   *[other] تعذر إرسال { $count } تذكير لعدم وجود حساب يمكن الوصول إليه، منها إلى: { $names }.
  }
remind-choice-tomorrow = غدا
remind-choice-week = الأسبوع المقبل
remind-choice-date = في تاريخ آخر…
remind-choice-away = أنا غائب…
remind-snoozed = سُجل: سنذكركم يوم { $day }.
remind-snooze-past = هذا التاريخ ليس قادما. اختاروا يوما ابتداء من الغد، وفي أقصى حد { $day }؛ لم يتغير شيء.
remind-snooze-too-far = هذا بعيد جدا: ينتظر التذكير إلى { $day } على الأكثر. إن كنتم غائبين فقولوا ذلك؛ لم يتغير شيء.
remind-snooze-not-date = لم نتعرف هنا على تاريخ. اكتبوه هكذا: 2026-12-31، وفي أقصى حد { $day }؛ لم يتغير شيء.

# Reminders, as they are spoken of

words-snooze = ذكرني | ذكروني | ذكريني | تأجيل التذكير | أجل التذكير
words-away = غائب | غائبة | أنا غائب | أنا غائبة | سأغيب | في إجازة | أنا في إجازة
words-returned = عدت | لقد عدت | رجعت | عدت من الغياب
words-reminders = التذكيرات | تذكيرات | تذكيراتي
words-reminded = متابعة التذكيرات | التذكيرات المرسلة
words-tomorrow = غدا | الغد
words-next-week = الأسبوع المقبل | الأسبوع القادم
words-date-filler = في | يوم | إلى | حتى | لغاية | غاية | من | المقبل | القادم
menu-reminders = تذكيراتي
menu-snooze = تأجيل تذكيراتي
menu-away = الإخبار بغيابي
takes-day = يوم، مثل 2026-12-31 أو الثلاثاء
help-reminders = تذكيراتكم: { "\u2066/reminders\u2069" }، «ذكرني يوم الثلاثاء»، «غائب حتى 15 دجنبر»، «عدت».
reminders-leads-only = التذكيرات تخص مسؤولي الالتزامات؛ ولا يصلكم منها شيء.
remind-snooze-which = متى أذكركم؟ اختاروا، أو اكتبوا يوما: «الثلاثاء»، «3 دجنبر».
remind-snooze-moved = لا عمل في { $day }: هذا يوم العمل الذي يليه.
remind-choice-on-day = في { $day }
away-which = إلى أي يوم، وهو منها، يدوم غيابكم؟ اختاروا، أو اكتبوا «غائب حتى 15 دجنبر».
away-until = سُجل: أنتم غائبون إلى نهاية { $day }، ولا يصلكم أي تذكير قبل ذلك.
away-open = سُجل: أنتم غائبون، ولا يصلكم أي تذكير حتى تكتبوا «عدت».
away-past = هذا اليوم مضى. اختاروا يوما ابتداء من اليوم؛ لم يتغير شيء.
away-not-date = لا أتبين يوما في هذا. اكتبوه هكذا: 2026-12-31؛ لم يتغير شيء.
choice-away-until = إلى { $day }
choice-away-open = حتى إشعار آخر
choice-returned = عدت من الغياب
deputy-ask = من ينوب عنكم؟ تصله تذكيراتكم، ويمكنه تحيين أنشطتكم خلال غيابكم.
deputy-nobody = لا مسؤول غيركم عن التزاماتكم، فلا أحد ينوب عنكم هنا.
deputy-is = ينوب عنكم { $name }: تصله تذكيراتكم، وأنشطتكم مفتوحة له خلال غيابكم.
deputy-none = لا أحد ينوب عنكم. تذكيراتكم تنتظر عودتكم.
deputy-cannot = لا يمكن لهذا الشخص أن ينوب عنكم: ينوب من هو مسؤول عن الالتزامات نفسها وليس غائبا. لم يتغير شيء.
deputy-not-away = لستم غائبين: النيابة لا تكون إلا خلال غياب. إلى أي يوم يدوم غيابكم؟
choice-deputy = { $name }
choice-deputy-none = لا أحد
returned-done = مرحبا بعودتكم. تعود تذكيراتكم، ولم يعد أحد ينوب عنكم.
returned-already = لم تكونوا غائبين: لم يتغير شيء.
reminders-title = تذكيراتكم
reminders-when = ابتداء من الساعة { $hour }: { $days }.
reminders-every-day = كل أيام العمل
reminders-normal = بالوتيرة المعتادة: مرة في الشهر إن غاب مستجد، ثم مرة بعد أسبوع.
reminders-less = بوتيرة أقل: مرة واحدة في الشهر إن غاب مستجد.
reminders-extras = ويعلن عن آجال الإنجاز قبل حلولها.
reminders-duties = ما هو واجب فقط: لا يعلن عن آجال الإنجاز قبل حلولها.
reminders-snoozed = مؤجلة: لا شيء قبل { $day }.
reminders-away = أنتم غائبون إلى نهاية { $day }.
reminders-away-open = أنتم غائبون حتى إشعار آخر.
reminders-deputy = ينوب عنكم { $name }.
reminders-covers = تنوبون عن { $name } إلى نهاية { $day }.
reminders-covers-open = تنوبون عن { $name } إلى حين العودة.
reminders-changed = سُجل.
choice-remind-hour = تغيير الساعة
choice-remind-days = تغيير الأيام
choice-remind-less = بوتيرة أقل
choice-remind-normal = بالوتيرة المعتادة
choice-remind-duties = ما هو واجب فقط
choice-remind-extras = الإعلان عن الآجال أيضا
choice-remind-snooze = تأجيل…
remind-hour-which = ابتداء من أي ساعة؟ من { $from } إلى { $to }.
choice-hour = الساعة { $hour }
remind-days-all = تصلكم التذكيرات كل أيام العمل.
remind-days-some = تصلكم التذكيرات في هذه الأيام: { $days }.
remind-days-which = أي يوم يضاف أو يحذف؟ يبقى يوم واحد على الأقل.
choice-day-with = مع { $day }
choice-day-without = دون { $day }
weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد
choice-follow-up = التذكيرات المرسلة
choice-follow-up-all = كل التذكيرات المرسلة
choice-follow-up-escalated = المرفوعة فقط ({ $count })
follow-up-title = التذكيرات في آخر { $days } يوما
follow-up-sums = أُرسل: { $sent }. أُجيب: { $answered }. أُجل: { $snoozed }. رُفع ولا جواب بعد: { $escalated }.
follow-up-none = لا تذكير يعرض.
follow-up-line = { $day }، { $time }: { $name } ({ $commitments })، { $outcome }.
follow-up-line-escalated = { $day }، { $time }: { $name } ({ $commitments })، { $outcome }؛ ورُفع إلى المسؤول الآخر أو إلى التنسيق.
follow-up-answered = { $count ->
    [zero] أُجيب خلال أقل من ساعة
    [one] أُجيب خلال ساعة
    [two] أُجيب خلال ساعتين
    [few] أُجيب خلال { $count } ساعات
    [many] أُجيب خلال { $count } ساعة
   *[other] أُجيب خلال { $count } ساعة
  }
follow-up-snoozed = أُجل
follow-up-waiting = دون جواب

# E-mail
platform-email = البريد الإلكتروني
account-email = البريد الإلكتروني { $address }
words-email = بريد | بريدي | إيميل | ايميل | إيميلي | البريد الإلكتروني | بريدي الإلكتروني | بريد إلكتروني | عنوان بريدي | عنواني
menu-email = التوصل عبر البريد الإلكتروني أيضا
takes-email = عنوان، مثل name@example.ma
email-off = البريد الإلكتروني غير مفعل هنا.
email-posts-only = البريد الإلكتروني مخصص لمن له مسؤولية في الخطة.
email-how = ما يوجه إليكم بالبريد، مثل الحصيلة الأسبوعية، يمكن أن يصل إلى عنوانكم أيضا. اكتبوا: { "\u2066/email name@example.ma\u2069" }
email-not-understood = ليس هذا عنوان بريد إلكتروني. اكتبوا مثلا: { "\u2066/email name@example.ma\u2069" }
email-too-often = طلبت رموز كثيرة. انتظروا ساعة ثم أعيدوا المحاولة.
email-sent = أرسل رمز إلى { $address }. اكتبوه هنا خلال { $minutes } دقيقة. لم يصلكم شيء؟ انظروا في البريد غير المرغوب فيه.
email-code-title = التزام: رمز التأكيد الخاص بكم
email-code = رمزكم: { $code }. اكتبوه في المحادثة التي طلبتموه فيها، خلال { $minutes } دقيقة.
email-code-not-you = لم تطلبوا شيئا؟ لا تفعلوا شيئا: لن يستعمل هذا العنوان.
email-answer = للإجابة، افتحوا المحادثة: { $link }
email-leave = أرسلته منصة التزام. لكي لا يصل شيء بعد الآن إلى هذا العنوان، قولوا { "\u2066/unlink\u2069" } في المحادثة: { $link }
entered-email = تم تأكيد هذا العنوان الإلكتروني. ما يوجه إليكم بالبريد سيصل إليه أيضا.
