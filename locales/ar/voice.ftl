### ما يتتبعه العموم ويسأل عنه ويعترض عليه، وما يجاب به

# كلمات
words-follow = أريد تتبع التزام | تتبع التزام
words-following = ما أتتبعه | ما أتابعه | اشتراكاتي | متابعاتي
words-ask = طرح سؤال | اطرح سؤالا | أريد طرح سؤال | سؤال | لدي سؤال
words-contest = اعتراض | أعترض | تقديم اعتراض | أريد الاعتراض
words-questions = أسئلتي | اعتراضاتي | أسئلتي واعتراضاتي
words-toanswer = أسئلة تنتظر الجواب | أسئلة العموم | أسئلة للمعالجة
words-moderation = مراجعة | مراجعة النصوص | نصوص العموم
words-publictexts = ضبط نصوص العموم | مراجعة نصوص العموم قبل النشر
voice-words-follow = تتبع | أتتبع | أريد تتبع | تابع | متابعة | أتابع | أريد متابعة | اتبع
voice-words-unfollow = إلغاء تتبع | إلغاء متابعة | لا تتبع | لا تتابع | أوقف تتبع | أوقف متابعة
voice-words-ask = طرح سؤال حول | طرح سؤال عن | اطرح سؤالا حول | اطرح سؤالا عن | أريد طرح سؤال حول | سؤال حول | سؤال عن | طرح سؤال
voice-words-contest = اعتراض على | أعترض على | الاعتراض على | أريد الاعتراض على | اعترض على
voice-words-answer = الجواب عن | جواب عن | أجيب عن | الإجابة عن | الرد على | رد على
voice-words-plan = الخطة | الخطة كلها | كل الخطة | خطة العمل | كل شيء
voice-words-axis = محور | المحور
voice-words-question = سؤال | السؤال
voice-words-contested = اعتراض | الاعتراض

menu-follow = تتبع التزام
menu-following = ما أتتبعه
menu-ask = طرح سؤال حول التزام
menu-contest = الاعتراض على حالة التقدم
menu-questions = أسئلتي واعتراضاتي
menu-toanswer = أسئلة العموم التي تنتظر جوابا
menu-moderation = أسئلة العموم واعتراضاته
takes-contested = نشاط أو التزام، مثل 4.3 أو 4
voice-help = للتتبع والسؤال والاعتراض: «تتبع الالتزام 10»، «طرح سؤال حول الالتزام 10»، «أعترض على 4.3». و«ما أتتبعه» و«أسئلتي» يعرضان ما يخصكم. لا حاجة إلى حساب.

# أسماء
voice-question-name = السؤال { $number }
voice-contest-name = الاعتراض { $number }
voice-response-name = الجواب { $number } عن { $name }
voice-about-commitment = الالتزام { $number }
voice-about-activity = النشاط { $code }
voice-status-rate = { $rate }
voice-status-band = { $band }، { $progress }
voice-outcome-upheld = اعتراض في محله
voice-outcome-partly = اعتراض في محله جزئيا
voice-outcome-dismissed = اعتراض غير مقبول
voice-reason-abusive = كلام مسيء أو محرض على الكراهية
voice-reason-private = معطيات شخصية
voice-reason-unlawful = مخالف للقانون
voice-state-waiting = ينتظر المراجعة
voice-state-withheld = محجوب
voice-state-open = دون جواب
voice-state-answered = أجيب عنه
voice-state-contested = مفتوح
voice-state-closed = مغلق

# أزرار
voice-choice-follow = تتبع
voice-choice-follow-plan = تتبع الخطة كلها
voice-choice-follow-again = تتبع من جديد
voice-choice-following = ما أتتبعه
voice-choice-daily = بل كل يوم
voice-choice-weekly = بل كل أسبوع
voice-choice-leave = إلغاء تتبع { $number }
voice-choice-leave-plan = إلغاء تتبع الخطة
voice-choice-leave-axis = إلغاء تتبع هذا المحور
voice-choice-leave-all = إلغاء كل تتبع
voice-choice-leave-yes = نعم، ألغوا كل تتبع
voice-choice-ask = طرح سؤال
voice-choice-contest = اعتراض
voice-choice-voices = الأسئلة والاعتراضات
voice-choice-voices-count = الأسئلة والاعتراضات ({ $count })
voice-choice-own = أسئلتي
voice-choice-see = اطلاع
voice-choice-answer = جواب
voice-choice-reply = رد
voice-choice-later = لاحقا
voice-choice-close = الكلمة الختامية
voice-choice-publish = نشر
voice-choice-release = نشر
voice-choice-withhold = حجب النص
voice-choice-withhold-response = حجب الجواب { $number }
voice-choice-moderation = نصوص العموم
voice-choice-mode-released = المراجعة قبل النشر
voice-choice-mode-at-once = النشر دون انتظار
voice-choice-outcome-upheld = في محله
voice-choice-outcome-partly = في محله جزئيا
voice-choice-outcome-dismissed = غير مقبول
voice-choice-reason-abusive = مسيء أو محرض
voice-choice-reason-private = معطيات شخصية
voice-choice-reason-unlawful = مخالف للقانون

# التتبع
voice-followed-plan = الخطة كلها
voice-followed-axis = المحور «{ $title }»
voice-followed-commitment = الالتزام { $number }، { $title }
voice-followed-now = تم: أنتم الآن تتتبعون { $target }.
voice-followed-already = أنتم تتتبعون { $target } من قبل.
voice-not-followed = لم تكونوا تتتبعون { $target }.
voice-left = تم: لم تعودوا تتتبعون { $target }.
voice-left-all = تم: لم تعودوا تتتبعون أي شيء، ولن يصلكم شيء.
voice-leave-sure = { $count ->
    [zero] لا تتتبعون شيئا.
    [one] تتتبعون شيئا واحدا. هل تلغون تتبعه؟
    [two] تتتبعون شيئين. هل تلغون تتبعهما؟
    [few] تتتبعون { $count } أشياء. هل تلغون تتبعها كلها؟
    [many] تتتبعون { $count } شيئا. هل تلغون تتبعها كلها؟
   *[other] تتتبعون { $count } شيء. هل تلغون تتبعها كلها؟
  }
voice-follow-what = ماذا تريدون أن تتتبعوا؟ قولوا «تتبع الالتزام 10» أو «تتبع الخطة»، أو افتحوا التزاما.
voice-following-title = أنتم تتتبعون:
voice-following-none = لا تتتبعون شيئا حاليا. قولوا «تتبع الالتزام 10»، أو تتبعوا الخطة كلها.
voice-rhythm-daily = ستصلكم رسالة واحدة في اليوم على الأكثر، صباحا، وفقط إذا تغير شيء.
voice-rhythm-weekly = ستصلكم رسالة واحدة في الأسبوع على الأكثر، صباح الاثنين، وفقط إذا تغير شيء.
voice-changes-title = ما تغير منذ { $day } فيما تتتبعونه
voice-changes-more = { $count ->
    [zero] ولا التزام آخر.
    [one] والتزام آخر.
    [two] والتزامان آخران.
    [few] و{ $count } التزامات أخرى.
    [many] و{ $count } التزاما آخر.
   *[other] و{ $count } التزام آخر.
  }
voice-details-more = { $count ->
    [zero] ولا تغيير آخر.
    [one] وتغيير آخر.
    [two] وتغييران آخران.
    [few] و{ $count } تغييرات أخرى.
    [many] و{ $count } تغييرا آخر.
   *[other] و{ $count } تغيير آخر.
  }
voice-plan-moved = تنتقل الخطة من { $before } إلى { $now }.
voice-plan-stays = تبقى الخطة عند { $now }.
voice-rate-moved = من { $before } إلى { $now }
voice-rate-stays = يبقى عند { $now }
voice-changed-commitment = الالتزام { $number }، { $title }: { $rate }
voice-moved = النشاط { $code }، { $title }: من { $before } إلى { $now }، { $band }
voice-moved-complete = النشاط { $code }، { $title }: مكتمل (كان عند { $before })
voice-news-answered = ورد جواب عن السؤال { $number }.
voice-news-contested = حالة التقدم موضوع اعتراض: الاعتراض { $number }.
voice-news-closed = أغلق الاعتراض { $number }.
voice-news-closed-with = أغلق الاعتراض { $number }: { $outcome }.

# السؤال والاعتراض
voice-ask-what = حول أي التزام؟ قولوا «طرح سؤال حول الالتزام 10»، أو افتحوا التزاما.
voice-contest-what = على ماذا تعترضون؟ قولوا «أعترض على 4.3» أو «أعترض على الالتزام 4»، أو افتحوا نشاطا.
voice-ask-opening = سؤال حول الالتزام { $number }، { $title }.
voice-contest-activity = اعتراض على النشاط { $number }، { $title }. حاليا: { $status }.
voice-contest-commitment = اعتراض على نسبة تقدم الالتزام { $number }، { $title }. حاليا: { $status }.
voice-ask-question = اكتبوا سؤالكم، في { $longest } حرف على الأكثر.
voice-ask-contest = اكتبوا ما ترونه غير صحيح، في { $longest } حرف على الأكثر. ثم تأتي إثباتاتكم.
voice-what-is-public = سيكون النص علنيا دون اسمكم؛ لا تضعوا فيه معطيات شخصية. القواعد: { $address }
voice-ask-more = كتبتم { $length } حرفا من أصل { $longest }. واصلوا، أو «هذا كل شيء».
voice-ask-evidence = هل من إثبات يدعم ذلك: رابط أو ملف أو صورة؟ سيكون علنيا أيضا.
voice-ask-confirm = هل ننشره؟ لإضافة شيء، واصلوا الكتابة.
voice-summary-question = سؤالكم حول { $name }:
voice-summary-contest = اعتراضكم على { $name }:
voice-summary-response = ما سيكون علنيا تحت { $name }:
voice-asked = سؤالكم حول { $about } علني الآن. ويمكن للمسؤولين أن يجيبوا عنه.
voice-asked-waits = سؤالكم حول { $about } محفوظ. سيصبح علنيا بعد أن يراجعه التنسيق.
voice-contested-now = اعتراضكم علني الآن، بجانب حالة تقدم { $about }. للمسؤولين حق الرد، ثم يغلقه التنسيق.
voice-contested-waits = اعتراضكم على { $about } محفوظ. سيصبح علنيا بعد أن يراجعه التنسيق.
voice-told-of-answer = سنخبركم هنا بما يجاب به.
voice-status-moved = تغيرت حالة التقدم للتو؛ وهي الآن: { $status }. هل ما زلتم تعترضون؟
voice-nothing-to-contest = ليست للالتزام { $number } نسبة تقدم حاليا: لا شيء يعترض عليه.
voice-too-long = عدد حروف هذا النص { $length }، والحد { $longest }. لم ينشر شيء، ونصكم باق أعلاه في المحادثة: أعيدوا إرساله أقصر.
voice-too-long-more = عدد حروف هذا النص { $length }، ولم يبق إلا { $room } من أصل { $longest }. ما كتبتموه من قبل محفوظ.
voice-too-many = أرسلتم { $most } أسئلة أو اعتراضات خلال 24 ساعة: يمكنكم إرسال التالي يوم { $day } على الساعة { $time }.
voice-too-many-here = أرسلتم { $most } أسئلة أو اعتراضات حول هذا الالتزام خلال 24 ساعة: يمكنكم إرسال التالي يوم { $day } على الساعة { $time }.
voice-too-many-address = وصل من اتصالكم بالشبكة عدد كبير من الأسئلة والاعتراضات خلال 24 ساعة: يمكن إرسال التالي يوم { $day } على الساعة { $time }.
voice-text-kept = نصكم محفوظ؛ «استئناف» يعيده.
voice-no-files = ليس هذا مكان الملف: اكتبوا نصكم، مع رابط عند الحاجة.

# الاطلاع
voice-question-title = { $name } حول { $about }، { $day }
voice-contest-title = { $name } على { $about }، { $day }
voice-contested-status = الحالة موضوع الاعتراض: { $status }
voice-evidence = { $count ->
    [zero] دون إثبات:
    [one] إثبات واحد:
    [two] إثباتان:
    [few] { $count } إثباتات:
    [many] { $count } إثباتا:
   *[other] { $count } إثبات:
  }
voice-withheld = نص حجبه التنسيق: { $reason }.
voice-answer-of = جواب المسؤولين، { $day }:
voice-reply-of = رد المسؤولين، { $day }:
voice-closing-of = الكلمة الختامية للتنسيق، { $day }:
voice-closing-with = الكلمة الختامية للتنسيق، { $day } ({ $outcome }):
voice-waits-release = ليس علنيا بعد: ينتظر مراجعة التنسيق.
voice-waits-answer = لا جواب بعد.
voice-waits-closing = لم يغلقه التنسيق بعد.
voice-no-such = { $name } غير موجود في هذه الخطة، أو غير علني.
voice-list-title = الأسئلة والاعتراضات حول الالتزام { $number }
voice-list-none = لا شيء حاليا. قد تكونون أول من يسأل.
voice-list-counts = الأسئلة: { $questions }، أجيب عن { $answered } منها. الاعتراضات: { $contests }.
voice-line = { $name } · { $state } · { $beginning }
voice-line-about = { $name } · { $about } · { $state } · { $beginning }
voice-own-title = أسئلتكم واعتراضاتكم
voice-own-none = لم تسألوا ولم تعترضوا بعد. افتحوا التزاما للقيام بذلك.
voice-owed-title = هذه الأسئلة والاعتراضات تنتظر كلمة منكم:
voice-owed-none = لا سؤال ولا اعتراض ينتظر كلمة منكم.
voice-later = حسنا. «أسئلة تنتظر الجواب» تعيده إليكم.
voice-contested-commitment = { $count ->
    [zero] حالة التقدم ليست موضوع اعتراض.
    [one] حالة التقدم موضوع اعتراض: اعتراض مفتوح واحد.
    [two] حالة التقدم موضوع اعتراض: اعتراضان مفتوحان.
    [few] حالة التقدم موضوع اعتراض: { $count } اعتراضات مفتوحة.
    [many] حالة التقدم موضوع اعتراض: { $count } اعتراضا مفتوحا.
   *[other] حالة التقدم موضوع اعتراض: { $count } اعتراض مفتوح.
  }
voice-questions-count = { $count ->
    [zero] لا سؤال من العموم.
    [one] سؤال واحد من العموم.
    [two] سؤالان من العموم.
    [few] { $count } أسئلة من العموم.
    [many] { $count } سؤالا من العموم.
   *[other] { $count } سؤال من العموم.
  }

# الجواب
voice-ask-answer = سيكون جوابكم علنيا، باسم المسؤولين عن الالتزام، دون اسمكم. اكتبوه.
voice-ask-reply = سيكون ردكم علنيا، باسم المسؤولين عن الالتزام، دون اسمكم. اكتبوه.
voice-ask-outcome = ما قراركم بشأن هذا الاعتراض؟
voice-ask-closing = ستكون الكلمة الختامية علنية، باسم التنسيق. اكتبوها.
voice-answered = نشر ذلك تحت { $name }، وأخبر به صاحبه.
voice-closed-now = أغلق { $name }، وهو باق للعموم. وأخبر به صاحبه.
voice-is-closed = أغلق هذا الاعتراض: قيلت الكلمة الختامية.
voice-is-withheld = حجب هذا النص.
voice-question-not-closed = السؤال لا يغلق: يكفي الجواب عنه.
voice-lead-question = { $name } من العموم، حول { $about }
voice-lead-contest = { $name } على { $about }: لكم حق الرد
voice-coordinator-contest = { $name } على { $about }: للمسؤولين حق الرد، والكلمة الختامية لكم
voice-coordinator-reply = { $name } (الالتزام { $number }): رد المسؤولون، والكلمة الختامية لكم
voice-coordinator-waiting = { $name }، { $about }: للمراجعة قبل النشر
voice-leaderless = لا مسؤول عن هذا الالتزام.
voice-author-answer = { $name } (الالتزام { $number }): ورد جواب
voice-author-reply = { $name } (الالتزام { $number }): رد المسؤولون
voice-author-closing = { $name } (الالتزام { $number }): أغلق، { $outcome }
voice-author-released = { $name } علني الآن.
voice-author-withheld = حجب التنسيق نص «{ $name }»: { $reason }.

# المراجعة
voice-moderation-title = نصوص العموم
voice-moderation-counts = للمراجعة: { $waiting }. اعتراضات دون كلمة ختامية: { $open }.
voice-mode-released = نصوص العموم تنتظر مراجعتكم قبل أن تصبح علنية.
voice-mode-at-once = نصوص العموم علنية في الحين؛ ويمكنكم حجب نص منها مع ذكر السبب.
voice-mode-still-waiting = { $count ->
    [zero] لا نص ينتظر مراجعتكم.
    [one] نص واحد ما زال ينتظر مراجعتكم.
    [two] نصان ما زالا ينتظران مراجعتكم.
    [few] { $count } نصوص ما زالت تنتظر مراجعتكم.
    [many] { $count } نصا ما زالت تنتظر مراجعتكم.
   *[other] { $count } نص ما زالت تنتظر مراجعتكم.
  }
voice-released = { $name } علني الآن. وأخبر به المسؤولون وصاحبه.
voice-released-already = { $name } علني من قبل.
voice-ask-reason = لماذا يحجب هذا النص؟ سيكون السبب علنيا. اختاروا، أو اكتبوه.
voice-summary-withhold = للحجب: { $name }. السبب العلني: { $reason }.
voice-ask-withhold = سيمحى النص نهائيا، ويبقى السبب مكانه. هل نحجبه؟
voice-withheld-now = حجب النص: لم يبق إلا السبب.
voice-withheld-already = حجب هذا النص من قبل.

voice-held = { $count ->
    [zero] لا سؤال ولا اعتراض ولا جواب لكم.
    [one] سؤال أو اعتراض أو جواب واحد لكم.
    [two] اثنان من الأسئلة أو الاعتراضات أو الأجوبة لكم.
    [few] { $count } من الأسئلة والاعتراضات والأجوبة لكم.
    [many] { $count } من الأسئلة والاعتراضات والأجوبة لكم.
   *[other] { $count } من الأسئلة والاعتراضات والأجوبة لكم.
  }
