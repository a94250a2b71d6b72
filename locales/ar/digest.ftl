### What a digest tells beside figures

digest-also-decided = قرارات هذا الأسبوع
digest-also-weights = الأوزان: { $list }.
digest-also-weight = { $code } من { $before } إلى { $weight }
digest-also-weight-is = { $code } إلى { $weight }
digest-also-withdrawn = { $count ->
    [zero] لم يسحب أي نشاط من الخطة.
    [one] نشاط سحب من الخطة: { $codes }.
    [two] نشاطان سحبا من الخطة: { $codes }.
    [few] أنشطة سحبت من الخطة: { $codes }.
    [many] أنشطة سحبت من الخطة: { $codes }.
   *[other] أنشطة سحبت من الخطة: { $codes }.
  }
digest-also-restored = { $count ->
    [zero] لم يعد أي نشاط إلى الخطة.
    [one] نشاط أعيد إلى الخطة: { $codes }.
    [two] نشاطان أعيدا إلى الخطة: { $codes }.
    [few] أنشطة أعيدت إلى الخطة: { $codes }.
    [many] أنشطة أعيدت إلى الخطة: { $codes }.
   *[other] أنشطة أعيدت إلى الخطة: { $codes }.
  }
digest-also-added = { $count ->
    [zero] لم يضف أي نشاط إلى الخطة.
    [one] نشاط أضيف إلى الخطة: { $codes }.
    [two] نشاطان أضيفا إلى الخطة: { $codes }.
    [few] أنشطة أضيفت إلى الخطة: { $codes }.
    [many] أنشطة أضيفت إلى الخطة: { $codes }.
   *[other] أنشطة أضيفت إلى الخطة: { $codes }.
  }
digest-also-indicators = المؤشرات
digest-also-indicator = الالتزام { $number }، { $name }: من { $before } إلى { $after } ({ $day })
digest-also-indicator-first = الالتزام { $number }، { $name }: { $after } ({ $day })
digest-also-help = { $count ->
    [zero] لا طلب مساعدة مفتوح لدى اللجنة.
    [one] طلب مساعدة واحد مفتوح لدى اللجنة: { $list }.
    [two] طلبا مساعدة مفتوحان لدى اللجنة: { $list }.
    [few] { $count } طلبات مساعدة مفتوحة لدى اللجنة: { $list }.
    [many] { $count } طلب مساعدة مفتوحا لدى اللجنة: { $list }.
   *[other] { $count } طلب مساعدة مفتوح لدى اللجنة: { $list }.
  }
digest-also-help-of = { $count ->
    [zero] الالتزام { $number } ({ $age })
    [one] الالتزام { $number } ({ $age })
    [two] الالتزام { $number } (طلبان، أقدمهما { $age })
    [few] الالتزام { $number } ({ $count } طلبات، أقدمها { $age })
    [many] الالتزام { $number } ({ $count } طلبا، أقدمها { $age })
   *[other] الالتزام { $number } ({ $count } طلب، أقدمها { $age })
  }
digest-also-questions = { $count ->
    [zero] لا سؤال من العموم ينتظر جوابا منذ أكثر من { $days } أيام عمل.
    [one] سؤال واحد من العموم ينتظر جوابا منذ أكثر من { $days } أيام عمل: { $list }.
    [two] سؤالان من العموم ينتظران جوابا منذ أكثر من { $days } أيام عمل: { $list }.
    [few] { $count } أسئلة من العموم تنتظر جوابا منذ أكثر من { $days } أيام عمل: { $list }.
    [many] { $count } سؤالا من العموم ينتظر جوابا منذ أكثر من { $days } أيام عمل: { $list }.
   *[other] { $count } سؤال من العموم ينتظر جوابا منذ أكثر من { $days } أيام عمل: { $list }.
  }
digest-also-question = رقم { $number } (الالتزام { $commitment }، { $day })
digest-also-waiting = في الانتظار
digest-also-choice-help = طلبات المساعدة ({ $count })
digest-also-choice-question = السؤال رقم { $number }

# الأسبوع الجاري
digest-so-far = لم ينته الأسبوع بعد: هذا ما تقوله الحصيلة إلى الآن. وسترسل في { $day }، على الساعة { $time }.
digest-next = تصدر الحصيلة المقبلة في { $day }، على الساعة { $time }.

## What of a change comes from decisions, and what from progress

digest-points-more = +{ $points }
digest-points-less = −{ $points }
digest-share = بالنقاط: { $decided } بفعل القرارات، { $progress } بفعل التقدم.
digest-share-plan = بالنقاط: { $decided } بفعل القرارات ({ $why })، { $progress } بفعل تقدم الأنشطة.
digest-share-only = هذا التغير ناتج عما تقرر ({ $why })، وليس عن تقدم الأنشطة.
digest-share-commitment = الالتزام { $number }، بالنقاط: { $decided } بفعل القرارات، { $progress } بفعل التقدم.
digest-share-plan-changed = تعديل الخطة
digest-share-weights = { $count ->
    [zero] أوزان الالتزامات { $numbers }
    [one] أوزان الالتزام { $numbers }
    [two] أوزان الالتزامين { $numbers }
    [few] أوزان الالتزامات { $numbers }
    [many] أوزان الالتزامات { $numbers }
   *[other] أوزان الالتزامات { $numbers }
  }
digest-share-withdrawals = { $count ->
    [zero] سحب من الالتزامات { $numbers }
    [one] سحب من الالتزام { $numbers }
    [two] سحب من الالتزامين { $numbers }
    [few] سحب من الالتزامات { $numbers }
    [many] سحب من الالتزامات { $numbers }
   *[other] سحب من الالتزامات { $numbers }
  }
digest-share-restorations = { $count ->
    [zero] إعادة إلى الالتزامات { $numbers }
    [one] إعادة إلى الالتزام { $numbers }
    [two] إعادة إلى الالتزامين { $numbers }
    [few] إعادة إلى الالتزامات { $numbers }
    [many] إعادة إلى الالتزامات { $numbers }
   *[other] إعادة إلى الالتزامات { $numbers }
  }
digest-share-additions = { $count ->
    [zero] إضافة إلى الالتزامات { $numbers }
    [one] إضافة إلى الالتزام { $numbers }
    [two] إضافة إلى الالتزامين { $numbers }
    [few] إضافة إلى الالتزامات { $numbers }
    [many] إضافة إلى الالتزامات { $numbers }
   *[other] إضافة إلى الالتزامات { $numbers }
  }

## The data that goes with a digest

digest-table-decided = منها بفعل القرارات، بالنقاط
digest-table-number = المرجع
digest-table-date = التاريخ
digest-table-days = عدد الأيام
digest-table-was = القيمة السابقة
digest-table-value = القيمة
digest-table-unit = الوحدة
digest-table-decision = قرار
digest-table-indicator = مؤشر
digest-table-help = طلب مساعدة
digest-table-question = سؤال دون جواب
digest-table-reweighed = غير وزنه
digest-table-withdrawn = سحب من الخطة
digest-table-restored = أعيد إلى الخطة
digest-table-added = أضيف إلى الخطة
digest-sheet-decided = القرارات
digest-sheet-indicators = المؤشرات
digest-sheet-help = طلبات المساعدة
digest-sheet-questions = أسئلة دون جواب

## Open contests

digest-also-contests = { $count ->
    [zero] لا اعتراض في انتظار كلمة الختام.
    [one] اعتراض واحد على حالة التقدم ينتظر كلمة الختام: { $list }.
    [two] اعتراضان على حالة التقدم ينتظران كلمة الختام: { $list }.
    [few] { $count } اعتراضات على حالة التقدم تنتظر كلمة الختام: { $list }.
    [many] { $count } اعتراضا على حالة التقدم ينتظر كلمة الختام: { $list }.
   *[other] { $count } اعتراض على حالة التقدم ينتظر كلمة الختام: { $list }.
  }
digest-also-contest = الاعتراض { $number } (النشاط { $code }، { $day })
digest-also-contest-commitment = الاعتراض { $number } (الالتزام { $commitment }، { $day })
digest-table-contest = اعتراض مفتوح
digest-sheet-contests = اعتراضات مفتوحة
