/* The head of an e-mail that was saved or pasted as text. In: the first rows of a text. Out: the row of its subject, which is its
 * title, without the label; the other rows of the head are none of the article. Known by labels in many languages, of which that of
 * the subject and that of the sender must stand there. Cost: one look at a few rows.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/parts.h"

enum { MAIL_NONE, MAIL_SUBJECT, MAIL_FROM, MAIL_DATE, MAIL_OTHER };
#define LABEL_BYTES 40
#define HEAD_ROWS 60 /* mail that went through many hands has as many lines */

static const struct {
    str form; /* in normal form, in byte order */
    int kind;
} labels[] = {
    {S("a"), MAIL_OTHER}, {S("aan"), MAIL_OTHER}, {S("adjuntos"), MAIL_OTHER}, {S("aihe"), MAIL_SUBJECT},
    {S("allegati"), MAIL_OTHER}, {S("an"), MAIL_OTHER}, {S("anexos"), MAIL_OTHER}, {S("anlagen"), MAIL_OTHER},
    {S("antwort an"), MAIL_OTHER}, {S("assunto"), MAIL_SUBJECT}, {S("asunto"), MAIL_SUBJECT}, {S("attachments"), MAIL_OTHER},
    {S("bcc"), MAIL_OTHER}, {S("betreff"), MAIL_SUBJECT}, {S("bijlagen"), MAIL_OTHER}, {S("cc"), MAIL_OTHER},
    {S("cci"), MAIL_OTHER}, {S("chủ đề"), MAIL_SUBJECT}, {S("content language"), MAIL_OTHER},
    {S("content transfer encoding"), MAIL_OTHER}, {S("content type"), MAIL_OTHER}, {S("címzett"), MAIL_OTHER},
    {S("da"), MAIL_FROM}, {S("dari"), MAIL_FROM}, {S("data"), MAIL_DATE}, {S("date"), MAIL_DATE}, {S("dato"), MAIL_DATE},
    {S("datum"), MAIL_DATE}, {S("datums"), MAIL_DATE}, {S("de"), MAIL_FROM}, {S("delivered to"), MAIL_OTHER},
    {S("do"), MAIL_OTHER}, {S("dw"), MAIL_OTHER}, {S("dátum"), MAIL_DATE}, {S("elküldve"), MAIL_DATE},
    {S("emne"), MAIL_SUBJECT}, {S("enviada"), MAIL_DATE}, {S("enviado"), MAIL_DATE}, {S("envoyé"), MAIL_DATE},
    {S("fecha"), MAIL_DATE}, {S("feladó"), MAIL_FROM}, {S("fra"), MAIL_FROM}, {S("from"), MAIL_FROM}, {S("från"), MAIL_FROM},
    {S("gesendet"), MAIL_DATE}, {S("gönderen"), MAIL_FROM}, {S("gönderildi"), MAIL_DATE}, {S("importance"), MAIL_OTHER},
    {S("inviato"), MAIL_DATE}, {S("kepada"), MAIL_OTHER}, {S("kimden"), MAIL_FROM}, {S("kime"), MAIL_OTHER},
    {S("komu"), MAIL_OTHER}, {S("konu"), MAIL_SUBJECT}, {S("kopie"), MAIL_OTHER}, {S("kuupäev"), MAIL_DATE},
    {S("list id"), MAIL_OTHER}, {S("lähettäjä"), MAIL_FROM}, {S("message id"), MAIL_OTHER}, {S("mime version"), MAIL_OTHER},
    {S("ngày"), MAIL_DATE}, {S("no"), MAIL_FROM}, {S("nuo"), MAIL_FROM}, {S("objet"), MAIL_SUBJECT}, {S("od"), MAIL_FROM},
    {S("odesláno"), MAIL_DATE}, {S("oggetto"), MAIL_SUBJECT}, {S("onderwerp"), MAIL_SUBJECT},
    {S("organization"), MAIL_OTHER}, {S("para"), MAIL_OTHER}, {S("pièces jointes"), MAIL_OTHER},
    {S("predmet"), MAIL_SUBJECT}, {S("priority"), MAIL_OTHER}, {S("päivämäärä"), MAIL_DATE}, {S("předmět"), MAIL_SUBJECT},
    {S("received"), MAIL_OTHER}, {S("reply to"), MAIL_OTHER}, {S("return path"), MAIL_OTHER}, {S("saatja"), MAIL_FROM},
    {S("sender"), MAIL_OTHER}, {S("sendt"), MAIL_DATE}, {S("sent"), MAIL_DATE}, {S("skickat"), MAIL_DATE},
    {S("subiect"), MAIL_SUBJECT}, {S("subject"), MAIL_SUBJECT}, {S("subjek"), MAIL_SUBJECT}, {S("tanggal"), MAIL_DATE},
    {S("tarih"), MAIL_DATE}, {S("teema"), MAIL_SUBJECT}, {S("temat"), MAIL_SUBJECT}, {S("til"), MAIL_OTHER},
    {S("till"), MAIL_OTHER}, {S("tiêu đề"), MAIL_SUBJECT}, {S("to"), MAIL_OTHER}, {S("trimis"), MAIL_DATE},
    {S("tárgy"), MAIL_SUBJECT}, {S("tēma"), MAIL_SUBJECT}, {S("từ"), MAIL_FROM}, {S("user agent"), MAIL_OTHER},
    {S("van"), MAIL_FROM}, {S("verzonden"), MAIL_DATE}, {S("von"), MAIL_FROM}, {S("wysłano"), MAIL_DATE},
    {S("x mailer"), MAIL_OTHER}, {S("à"), MAIL_OTHER}, {S("ämne"), MAIL_SUBJECT}, {S("από"), MAIL_FROM},
    {S("ημερομηνία"), MAIL_DATE}, {S("θέμα"), MAIL_SUBJECT}, {S("κοιν"), MAIL_OTHER}, {S("προς"), MAIL_OTHER},
    {S("від"), MAIL_FROM}, {S("дата"), MAIL_DATE}, {S("кому"), MAIL_OTHER}, {S("копия"), MAIL_OTHER},
    {S("копія"), MAIL_OTHER}, {S("надіслано"), MAIL_DATE}, {S("от"), MAIL_FROM}, {S("отправлено"), MAIL_DATE},
    {S("тема"), MAIL_SUBJECT}, {S("אל"), MAIL_OTHER}, {S("מאת"), MAIL_FROM}, {S("נושא"), MAIL_SUBJECT},
    {S("תאריך"), MAIL_DATE}, {S("إلى"), MAIL_OTHER}, {S("التاريخ"), MAIL_DATE}, {S("الموضوع"), MAIL_SUBJECT},
    {S("به"), MAIL_OTHER}, {S("تاریخ"), MAIL_DATE}, {S("فرستنده"), MAIL_FROM}, {S("من"), MAIL_FROM},
    {S("موضوع"), MAIL_SUBJECT}, {S("दिनांक"), MAIL_DATE}, {S("प्रेषक"), MAIL_FROM}, {S("विषय"), MAIL_SUBJECT},
    {S("จาก"), MAIL_FROM}, {S("วันที่"), MAIL_DATE}, {S("หัวเรื่อง"), MAIL_SUBJECT}, {S("เรื่อง"), MAIL_SUBJECT},
    {S("主旨"), MAIL_SUBJECT}, {S("主題"), MAIL_SUBJECT}, {S("主题"), MAIL_SUBJECT}, {S("件名"), MAIL_SUBJECT},
    {S("副本"), MAIL_OTHER}, {S("发件人"), MAIL_FROM}, {S("发送日期"), MAIL_DATE}, {S("发送时间"), MAIL_DATE}, {S("宛先"), MAIL_OTHER},
    {S("寄件人"), MAIL_FROM}, {S("寄件日期"), MAIL_DATE}, {S("寄件者"), MAIL_FROM}, {S("差出人"), MAIL_FROM}, {S("抄送"), MAIL_OTHER},
    {S("收件人"), MAIL_OTHER}, {S("收件者"), MAIL_OTHER}, {S("日時"), MAIL_DATE}, {S("日期"), MAIL_DATE}, {S("送信日時"), MAIL_DATE},
    {S("送信者"), MAIL_FROM}, {S("날짜"), MAIL_DATE}, {S("받는 사람"), MAIL_OTHER}, {S("보낸"), MAIL_FROM}, {S("보낸 날짜"), MAIL_DATE},
    {S("보낸 사람"), MAIL_FROM}, {S("보낸사람"), MAIL_FROM}, {S("제목"), MAIL_SUBJECT},
};

bool mail_labels_sorted(void) {
    for (ptrdiff_t i = 1; i < countof(labels); i++)
        if (str_cmp(labels[i - 1].form, labels[i].form) >= 0) return false;
    return true;
}

static int kind_of_label(str form) {
    ptrdiff_t low = 0, high = countof(labels);
    while (low < high) {
        ptrdiff_t middle = (low + high) / 2;
        int c = str_cmp(labels[middle].form, form);
        if (!c) return labels[middle].kind;
        if (c < 0) low = middle + 1;
        else high = middle;
    }
    return MAIL_NONE;
}

/* "Message-ID", "X-Spam": a name as machines write them before a colon. */
static bool is_field_name(str s) {
    bool dash = false;
    for (ptrdiff_t i = 0; i < s.n; i++) {
        if (!is_alpha(s.p[i]) && !is_digit(s.p[i]) && s.p[i] != '-') return false;
        dash |= s.p[i] == '-';
    }
    return dash;
}

/* The kind of a row, and where what it says begins. */
static int kind_of_row(str s, ptrdiff_t *value) {
    static const str colons[] = {S(":"), S("：")};
    char form[NORMAL_MAX];
    for (ptrdiff_t k = 0; k < countof(colons); k++) {
        ptrdiff_t colon = str_find(str_cut(s, 0, LABEL_BYTES), colons[k], 0);
        if (colon <= 0) continue;
        str label = str_trim(str_cut(s, 0, colon));
        int kind = kind_of_label((str){form, normal_form(label, form, NORMAL_MAX)});
        if (kind == MAIL_NONE && is_field_name(label)) kind = MAIL_OTHER;
        *value = colon + colons[k].n;
        while (*value < s.n && is_space(s.p[*value])) ++*value;
        if (kind != MAIL_NONE) return kind;
    }
    return MAIL_NONE;
}

void mail_mark(layout *l) {
    ptrdiff_t end = 0, subject = -1, value, from = 0;
    bool sent = false;
    for (; end < min_of(l->rows.n, (ptrdiff_t)HEAD_ROWS); end++) {
        int kind = kind_of_row(span_of(l->text, l->rows.at[end].at), &value);
        if (kind == MAIL_NONE) break;
        sent |= kind == MAIL_FROM;
        if (kind == MAIL_SUBJECT && subject < 0) subject = end, from = value;
    }
    if (subject < 0 || !sent) return;
    for (ptrdiff_t i = 0; i < end; i++)
        if (l->rows.at[i].role != ROW_DATE) l->rows.at[i].role = ROW_CREDIT;
    row *r = &l->rows.at[subject];
    if (r->at.start + from >= r->at.end) return;
    r->at.start += (int32_t)from;
    r->role = ROW_OTHER;
    l->subject = subject + 1;
}
