### While two versions of the program run

versions-not-shown = لا يمكن عرض هذه الرسالة هنا بعد: البرنامج قيد التحديث. يرجى إعادة تحميل الصفحة بعد بضع دقائق.
