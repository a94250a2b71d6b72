### Iltizam: every sentence that a person reads, in ar. Sections follow the folders that say them.

## Conversation

# What people may type: alternatives separated by |
words-update = تحديث | تحيين | حدث | مستجد | مستجدات
words-same = لا جديد | لا تغيير | دون تغيير | بدون تغيير | لا شيء جديد
words-back = رجوع | عودة | ارجع | السابق
words-skip = تخطي | تجاوز | التالي
words-repeat = إعادة | كرر | أعد | أعد السؤال
words-cancel = إلغاء | ألغ | توقف
words-later = لاحقا | فيما بعد | ليس الآن
words-resume = استئناف | متابعة | أكمل | تابع
words-help = مساعدة | ساعدني | المساعدة
words-mine = أنشطتي | التزاماتي | مهامي
words-plan = الخطة | المخطط | خطة | الرئيسية | القائمة
words-language = اللغة | لغة | تغيير اللغة
words-start = السلام عليكم | سلام | مرحبا | صباح الخير | مساء الخير | أهلا | بداية | شكرا
words-done = هذا كل شيء | انتهيت | انتهى | كفى | لا شيء آخر
words-none = لا | لا شيء | لا صعوبات | بدون | دون | لا يوجد
words-yes = نعم | موافق | تأكيد | أؤكد | صحيح
words-this-language = العربية | عربية | بالعربية | arabe | en arabe | arabic | in arabic
words-commitment = التزام | الالتزام | لالتزام | للالتزام | بالالتزام | رقم | عدد
words-question = أين وصل | أين وصلت | إلى أين وصل | ما وضع | ما هو وضع | ما حال | ما حالة | ماذا عن | كم | ما هي | ما | نسبة | تقدم | التقدم | حالة | وضع | وضعية | مدى | اعرض | أظهر | عرض | النشاط | نشاط | أنشطة | من | في | عن | هو | هي | إلى | شكرا | من فضلك

# Bands
band-not-started = لم تنطلق بعد
band-limited = تقدم محدود
band-significant = تقدم ملموس
band-complete = مكتملة
choice-not-started = لم تنطلق بعد
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
no-activity = لا نشاط.
no-commitment = لا وجود للالتزام { $number } في هذه الخطة.
no-such-activity = لا وجود للنشاط { $code } في هذه الخطة.
activity-status = اليوم: { $band }، { $progress }.
activity-due = أجل الإنجاز: { $day }.
activity-withdrawn = سحب من الخطة.
entry-baseline = رقم { $number }، { $day }، حسب التقرير: { $band }، { $progress }.
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
page-as-of-past = كما كان السجل يبيّنها آنذاك.
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
page-entry-update = مستجد بتاريخ { $day }
page-entry-unchanged = لا جديد، صُرح به في { $day }
page-entry-correction = تصحيح رقم { $number }، في { $day }
page-entry-undo = إلغاء رقم { $number }، في { $day }
page-entry-current = ساري المفعول
page-entry-corrected = عُوض برقم { $number }
page-entry-undone = أُلغي برقم { $number }
page-entry-progress = { $band }، { $progress }
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

## End of pages

## Program

cli-failed = تعذرت معالجة ذلك. رسالتكم محفوظة؛ أعيدوا المحاولة بعد لحظة.
cli-file-unreadable = تعذرت قراءة الملف { $path }. تحققوا من مساره؛ لم يضع شيء.
cli-file-empty = هذا الملف فارغ. أرسلوا ملفا آخر؛ لم يضع شيء.
cli-file-too-large = يتجاوز هذا الملف 20 ميغابايت. أرسلوا ملفا أصغر أو رابطا؛ لم يضع شيء.
cli-file-type = هذا النوع من الملفات غير مقبول. أرسلوا ملف PDF أو صورة (PNG أو JPEG أو WebP) أو وثيقة (DOCX أو XLSX أو ODT أو ODS) أو ملف CSV أو TXT، أو رابطا؛ لم يضع شيء.

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
