### ما يُقرَّر بشأن نشاط، والنصوص المحجوبة

record-weight = رقم { $number }، { $day }: تغيّر الوزن من { $before } إلى { $weight }.
record-withdrawal = رقم { $number }، { $day }: سُحب النشاط من الخطة.
record-restoration = رقم { $number }، { $day }: أُعيد النشاط إلى الخطة.
record-addition = رقم { $number }، { $day }: أُضيف النشاط إلى الخطة ({ $band }، { $progress }).
record-because = السبب:
record-withdrawn-because = سُحب من الخطة: { $reason }
record-text-withheld = نص محجوب: { $reason }
record-evidence-withheld = دليل محجوب: { $reason }
record-all-withdrawn = سُحبت جميع أنشطتكم من الخطة، فلا شيء يستدعي التحديث.
record-draft-withdrawn = سُحب النشاط { $code } من الخطة. المسودة محفوظة جانبا، لم يضع شيء.
