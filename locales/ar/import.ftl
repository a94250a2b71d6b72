import-sheet-plan = plan | الخطة | خطة العمل
import-sheet-axes = axes | المحاور
import-sheet-commitments = commitments | الالتزامات
import-sheet-activities = activities | الأنشطة
import-sheet-indicators = indicators | المؤشرات
import-sheet-explanations = شروح | توضيحات
import-level-plan = الخطة
import-level-axes = المحور
import-level-commitments = الالتزام
import-level-activities = النشاط
import-level-indicators = المؤشر
import-column-code = الرمز
import-explain-code = الاسم المختصر، بحروف لاتينية وأرقام وواصلات؛ للخطة مثلا MA-PAN3. لا يتغير بعد ذلك.
import-column-country = البلد
import-explain-country = رمز البلد بحرفين كبيرين: MA.
import-column-title = العنوان
import-explain-title = سطر واحد، بلغة واحدة على الأقل. النصوص غير المترجمة تعرض بالفرنسية.
import-column-from = سنة البداية | من
import-explain-from = سنة بداية الخطة: 2026.
import-column-to = سنة النهاية | إلى
import-explain-to = سنة نهاية الخطة: 2028.
import-column-as-of = الوضعية بتاريخ | تاريخ الوضعية
import-explain-as-of = التاريخ الذي تعبر نسب التقدم عن وضعيته.
import-column-published-rate = النسبة المنشورة
import-explain-published-rate = النسبة التي نشرها تقرير، إن وجدت؛ تعرض فقط بجانب النسبة المحسوبة.
import-column-translations = الترجمات غير الرسمية
import-explain-translations = اللغات التي نصوصها ترجمة غير رسمية: ar, en.
import-column-time-zone = المنطقة الزمنية
import-explain-time-zone = تكون Africa/Casablanca إذا كانت الخانة فارغة.
import-column-invented = أرقام مختلقة
import-explain-invented = «نعم» لخطة تجريبية؛ وإلا فارغة.
import-column-number = الرقم | رقم
import-explain-number = عدد صحيح لا يتكرر؛ رقم النشاط لا يتكرر داخل التزامه.
import-column-axis = المحور
import-explain-axis = رمز المحور كما ورد في ورقة المحاور.
import-column-organisation = الجهة المسؤولة | المؤسسة المسؤولة
import-explain-organisation = الجهة التي تتولى الالتزام، بلغة واحدة على الأقل.
import-column-ogp-id = معرف OGP | معرف شراكة الحكومة المنفتحة
import-explain-ogp-id = المعرف في موقع شراكة الحكومة المنفتحة، مثل MO0006.
import-column-starts-on = تاريخ البداية | يبدأ في
import-explain-starts-on = تاريخ: 31/12/2026 أو 2026-12-31؛ اليوم قبل الشهر.
import-column-ends-on = تاريخ النهاية | ينتهي في
import-explain-ends-on = تاريخ لا يسبق البداية.
import-column-problem = الإشكالية | المشكل
import-explain-problem = المشكل العمومي؛ يمكن أن يكون في عدة أسطر.
import-column-solution = الحل
import-explain-solution = ما يقترحه الالتزام.
import-column-expected-result = النتيجة المنتظرة | النتائج المنتظرة
import-explain-expected-result = ما الذي سيتغير في النهاية.
import-column-relevance = الصلة بقيم الحكومة المنفتحة | الملاءمة
import-explain-relevance = صلته بقيم الحكومة المنفتحة.
import-column-more-information = معلومات إضافية
import-explain-more-information = الميزانية، الخطط المرتبطة، أهداف التنمية المستدامة.
import-column-other-actors = الفاعلون الآخرون | فاعلون آخرون
import-explain-other-actors = فاعل في كل سطر من الخانة، أو تفصل بينهم فاصلة منقوطة؛ والأسطر نفسها في كل لغة. «-» تعني عدم وجود أي فاعل.
import-column-contact-name = نقطة الاتصال: الاسم
import-explain-contact-name = ينشر مع الخطة: مصلحة بدل شخص إن أمكن.
import-column-contact-title = نقطة الاتصال: المهمة
import-explain-contact-title = مهمة الشخص.
import-column-contact-department = نقطة الاتصال: المصلحة
import-explain-contact-department = المصلحة أو المديرية.
import-column-contact-email = نقطة الاتصال: البريد الإلكتروني
import-explain-contact-email = عنوان مهني ينشر للعموم.
import-column-contact-phone = نقطة الاتصال: الهاتف
import-explain-contact-phone = يكتب كنص للحفاظ على الصفر في البداية.
import-column-commitment = الالتزام
import-explain-commitment = رقم الالتزام الذي ينتمي إليه السطر.
import-column-band = الحالة | مستوى التقدم
import-explain-band = لم تنطلق بعد (0%)، تقدم محدود (1 إلى 59)، تقدم ملموس (60 إلى 90)، مكتملة (90 إلى 100). إذا كانت فارغة تحدد حسب نسبة التقدم.
import-column-weight = الوزن | المعامل
import-explain-weight = عدد أكبر من 0، نسبي مقارنة بباقي أنشطة الالتزام.
import-column-progress = نسبة التقدم | التقدم | نسبة الإنجاز
import-explain-progress = نسبة مئوية صحيحة: 80 أو «80 %» أو 0,8 في خانة بتنسيق نسبة مئوية.
import-column-due-on = تاريخ الاستحقاق | الأجل
import-explain-due-on = التاريخ الذي يجب أن يكتمل فيه النشاط؛ وعليه تعتمد التذكيرات.
import-column-name = الاسم | التسمية
import-explain-name = ما يقيسه المؤشر، بلغة واحدة على الأقل.
import-column-value = القيمة | القيمة الحالية
import-explain-value = القيمة بتاريخ الوضعية؛ فارغة ما دام لم يقسها أحد.
import-column-unit = الوحدة
import-explain-unit = percent أو count أو اسم مختصر لوحدة.
import-column-baseline = القيمة المرجعية | قيمة الانطلاق
import-explain-baseline = القيمة قبل الخطة؛ «-» تعني أن أحدا لم يقسها.
import-column-target = القيمة المستهدفة | الهدف
import-explain-target = القيمة المستهدفة؛ «-» تعني أنها غير محددة.
import-languages-fr = فرنسية | الفرنسية | بالفرنسية
import-languages-ar = عربية | العربية | بالعربية
import-languages-en = إنجليزية | الإنجليزية | بالإنجليزية
import-bands-not-started = لم تنطلق | لم ينطلق بعد | غير منطلقة
import-bands-limited = محدود | محدودة
import-bands-significant = ملموس | مهم | تقدم مهم
import-bands-complete = مكتمل | منجزة | منجز | تامة
import-yes = نعم
import-heading-in = { $heading } ({ $language })
import-heading-of = { $level }: { $heading }
import-form-sheet = الورقة
import-form-column = العمود
import-form-owed = إلزامي
import-form-what = ما يكتب فيه
import-form-intro = سطر لكل عنصر. ترتيب الأوراق والأعمدة حر، ويمكن أن تكون عناوين الأعمدة بالعربية أو الفرنسية أو الإنجليزية. الأسطر التي تبدأ بالعلامة # أمثلة لا تقرأ. كل ورقة تحمل اسما آخر لا تقرأ.
import-at = { $cell }: { $reason }
import-problem-missing = هذه الخانة فارغة؛ المطلوب ملؤها.
import-problem-no-language = هذا النص مطلوب بلغة واحدة على الأقل.
import-problem-empty-list = المطلوب سطر واحد على الأقل تحت عناوين الأعمدة.
import-problem-sheet-missing = الورقة «{ $wanted }» غير موجودة. الأوراق الموجودة: { $found }.
import-problem-sheet-twice = هذه الورقة مكررة مع «{ $first }»؛ احتفظوا بواحدة.
import-problem-no-headings = لم يعثر على أي عنوان عمود من الاستمارة في الأسطر العشرين الأولى.
import-problem-column-missing = العمود «{ $column }» غير موجود.
import-problem-column-twice = هذا العمود موجود في { $first }؛ احتفظوا بواحد.
import-problem-formula-empty = هذه الصيغة بلا قيمة محفوظة. افتحوا الملف في برنامج الجداول واحفظوه، أو اكتبوا القيمة.
import-problem-formula-error = هذه الصيغة تعطي خطأ؛ صححوها أو اكتبوا القيمة.
import-problem-not-a-number = «{ $found }» ليس عددا.
import-problem-not-a-text = «{ $found }» ليس نصا.
import-problem-share-of-one = «{ $found }» تعني أقل من 1%. اكتبوا { $meant } %، أو اختاروا للخانة تنسيق النسبة المئوية.
import-problem-not-a-date = «{ $found }» ليس تاريخا. اكتبوا 31/12/2026 أو 2026-12-31، اليوم قبل الشهر.
import-problem-not-a-band = «{ $found }» ليست حالة معروفة. اكتبوا: لم تنطلق بعد، تقدم محدود، تقدم ملموس أو مكتملة؛ أو اتركوها فارغة.
import-problem-band-needed = عند 90% قد تكون الحالة «تقدم ملموس» أو «مكتملة»: اكتبوا أيهما.
import-problem-not-languages = «{ $found }»: اكتبوا لغات من بين fr وar وen تفصل بينها فاصلة.
import-problem-not-a-yes = «{ $found }»: اكتبوا «نعم» أو اتركوا الخانة فارغة.
import-problem-second-plan = الملف يصف خطة واحدة؛ وهذا السطر يبدأ خطة أخرى.
import-problem-unknown-commitment = لا يوجد في الخطة التزام رقمه { $number }.
import-problem-said-otherwise = «{ $found }» تخالف «{ $first }» في { $at }؛ اكتبوا الشيء نفسه أو اتركوها فارغة.
import-refused-empty = هذا الملف فارغ.
import-refused-too-large = هذا الملف كبير جدا: { $most } ميغابايت على الأكثر.
import-refused-too-many-rows = أسطر هذا الملف كثيرة جدا: { $most } على الأكثر، بما فيها الأسطر الفارغة المنسقة.
import-refused-too-much-unpacked = هذا المصنف يحتوي، بعد فك ضغطه، على أكثر بكثير مما تتطلبه خطة. احفظوا نسخة منه دون صور أو تنسيقات زائدة.
import-refused-old-excel = هذا مصنف إكسل قديم (XLS). افتحوه واحفظوه بصيغة XLSX.
import-refused-password = هذا المصنف محمي بكلمة سر. احفظوا نسخة منه دون كلمة سر.
import-refused-macros = يحتوي هذا المصنف على برامج ماكرو (XLSM). احفظوه بصيغة XLSX.
import-refused-open-document = هذا مصنف OpenDocument (ODS). احفظوه بصيغة XLSX.
import-refused-binary-excel = هذا مصنف إكسل ثنائي (XLSB). احفظوه بصيغة XLSX.
import-refused-not-a-plan-file = هذا الملف ليس مصنف XLSX ولا CSV ولا JSON.
import-refused-broken-workbook = هذا المصنف تالف. افتحوه في برنامج الجداول واحفظوا نسخة منه.
import-refused-broken-csv = السطر { $line }: علامة اقتباس مفتوحة لم تغلق، أو يليها شيء غير الفاصل.
import-note-encoding = ترميز الملف: { $encoding }.
import-note-separator = فاصل الأعمدة: { $separator ->
    [comma] الفاصلة
    [semicolon] الفاصلة المنقوطة
   *[tab] علامة الجدولة
}.
import-note-merged = خانات مدمجة: القيمة العليا تسري على كل أسطر { $cells }.
import-note-hidden = مخفي في الجدول لكنه قرئ: { $where }.
import-note-sheet-ignored = الورقة «{ $sheet }» ليست من الاستمارة: لم تقرأ.
import-note-column-ignored = العمود { $cell } ({ $heading }) ليس من الاستمارة: لم يقرأ.
import-note-column-unnamed = العمود { $cell } بلا عنوان: لم يقرأ.
import-note-rows-commented =
    { $count ->
        [zero] { $count } سطر تبدأ بالعلامة #: لم تقرأ.
        [one] سطر واحد يبدأ بالعلامة #: لم يقرأ.
        [two] سطران يبدآن بالعلامة #: لم يقرآ.
        [few] { $count } أسطر تبدأ بالعلامة #: لم تقرأ.
        [many] { $count } سطرا تبدأ بالعلامة #: لم تقرأ.
       *[other] { $count } سطر تبدأ بالعلامة #: لم تقرأ.
    }
import-note-carried-down =
    { $count ->
        [zero] { $count } خانة فارغة أخذت قيمة السطر الذي فوقها، أولاها { $cell }.
        [one] خانة فارغة واحدة أخذت قيمة السطر الذي فوقها، في { $cell }.
        [two] خانتان فارغتان أخذتا قيمة السطر الذي فوقهما، أولاهما { $cell }.
        [few] { $count } خانات فارغة أخذت قيمة السطر الذي فوقها، أولاها { $cell }.
        [many] { $count } خانة فارغة أخذت قيمة السطر الذي فوقها، أولاها { $cell }.
       *[other] { $count } خانة فارغة أخذت قيمة السطر الذي فوقها، أولاها { $cell }.
    }
import-note-bands-computed =
    { $count ->
        [zero] { $count } حالة فارغة حددت حسب نسبة التقدم.
        [one] حالة فارغة واحدة حددت حسب نسبة التقدم.
        [two] حالتان فارغتان حددتا حسب نسبة التقدم.
        [few] { $count } حالات فارغة حددت حسب نسبة التقدم.
        [many] { $count } حالة فارغة حددت حسب نسبة التقدم.
       *[other] { $count } حالة فارغة حددت حسب نسبة التقدم.
    }
import-example-plan = خطة العمل 2026-2028
import-example-axis = الشفافية
import-example-commitment = نشر الميزانية في صيغة قابلة لإعادة الاستعمال
import-example-organisation = الوزارة المكلفة بالميزانية
import-example-activity = نشر معطيات الميزانية على الإنترنت
import-example-indicator = مجموعات البيانات المنشورة
words-import = استيراد | استيراد خطة | استورد
menu-import = استيراد خطة
import-how = أرسلوا لي الخطة هنا في ملف: مصنف XLSX أو CSV أو JSON. سأعرض أولا ما سيتغير، أو كل ما يجب تصحيحه؛ ولا يستورد شيء دون موافقتكم. إليكم الاستمارة مع مثال وشرح لكل عمود.
import-limits = هنا لا يتجاوز الملف { $rows } سطر و{ $size } ميغابايت؛ وما فوق ذلك يستورد بالأمر npm run plan -- import على الخادم.
import-one-file = الخطة تكون في ملف واحد. أرسلوه وحده؛ لم يستورد شيء.
import-file = الملف: { $file }
import-title-new = خطة جديدة { $code }: { $title }
import-title-changes =
    { $count ->
        [zero] { $count } تغيير في الخطة { $code }
        [one] تغيير واحد في الخطة { $code }
        [two] تغييران في الخطة { $code }
        [few] { $count } تغييرات في الخطة { $code }
        [many] { $count } تغييرا في الخطة { $code }
       *[other] { $count } تغيير في الخطة { $code }
    }
import-title-refused =
    { $count ->
        [zero] { $count } خطأ: لم يستورد شيء
        [one] خطأ واحد: لم يستورد شيء
        [two] خطآن: لم يستورد شيء
        [few] { $count } أخطاء: لم يستورد شيء
        [many] { $count } خطأ: لم يستورد شيء
       *[other] { $count } خطأ: لم يستورد شيء
    }
import-holds = المحاور: { $axes }. الالتزامات: { $commitments }. الأنشطة: { $activities }. المؤشرات: { $indicators }.
import-more =
    { $count ->
        [zero] و{ $count } عنصر آخر في الملف المرفق.
        [one] وعنصر آخر في الملف المرفق.
        [two] وعنصران آخران في الملف المرفق.
        [few] و{ $count } عناصر أخرى في الملف المرفق.
        [many] و{ $count } عنصرا آخر في الملف المرفق.
       *[other] و{ $count } عنصر آخر في الملف المرفق.
    }
import-mend = صححوا الملف وأعيدوا إرساله: سيقرأ كله من جديد.
import-unchanged = هذا الملف لا يغير شيئا في الخطة { $code }.
import-gone = لم يعد هذا الملف محفوظا. أعيدوا إرساله؛ لم يستورد شيء.
import-not-yours = للخطة { $code } منسقون آخرون؛ لا يمكنكم استيرادها. لم يتغير شيء.
import-closed = الخطة { $code } مغلقة. افتحوها أولا عبر /plans؛ لم يستورد شيء.
import-ask = لم يستورد شيء بعد. هل نستورد «{ $file }» في الخطة { $code }؟
import-choice-apply = استيراد
import-choice-drop = إلغاء
import-choice-again = استيراد خطة
import-choice-plans = عرض الخطط
import-dropped = لم يستورد شيء.
import-choose = اختاروا «استيراد» أو «إلغاء»، أو أرسلوا ملفا مصححا.
import-changed-meanwhile = تغيرت الخطة في هذه الأثناء: لم يستورد شيء. هذا ما سيفعله الملف الآن.
import-done-new = استوردت الخطة { $code }. سجلت الوضعية الأولى لكل نشاط.
import-done =
    { $count ->
        [zero] استورد { $count } تغيير في الخطة { $code }.
        [one] استورد تغيير واحد في الخطة { $code }.
        [two] استورد تغييران في الخطة { $code }.
        [few] استوردت { $count } تغييرات في الخطة { $code }.
        [many] استورد { $count } تغييرا في الخطة { $code }.
       *[other] استورد { $count } تغيير في الخطة { $code }.
    }
import-beside = تبقى الخطة { $open } هي التي أعرضها أولا؛ والأمر /plans يعرضها كلها.
import-report-name = استيراد
file-workbook = هذا المستند بصيغة قديمة (XLS أو DOC) أو يحتوي على برامج ماكرو أو محمي بكلمة سر. احفظوا نسخة منه بصيغة XLSX أو DOCX دون كلمة سر؛ لم يضع شيء.
import-refused-json-encoding = ملف JSON يكتب بترميز UTF-8؛ وهذا الملف بترميز آخر.
web-refused-workbook = هذا المستند بصيغة قديمة (XLS أو DOC) أو يحتوي على برامج ماكرو أو محمي بكلمة سر. لم يُرسل شيء: احفظ نسخة منه بصيغة XLSX أو DOCX.
