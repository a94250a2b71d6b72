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
