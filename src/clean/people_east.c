/* People in credits of China, Japan and Korea, where no capitals tell names from words and no spaces part them: "本报记者 李明
 * 通讯员 王芳", "（记者李明）", "取材・文／山田花子", "김하늘·이도윤 기자". In: a credit, or a page's rows about the title and at
 * the article's foot. Out: the people. A name of Han letters is what stands behind a label or the word for a reporter, one of
 * Hangul what stands before it; a run of letters that is too short or too long for a name is none. Linear in the credit.
 * SPDX-License-Identifier: Apache-2.0 */
#include "clean/fields.h"

#define HAN_NAME 4     /* letters of a name in Han letters, and of one in Hangul */
#define KANA_NAME 10   /* of one with kana, or of two parts and a point */
#define ROW_BYTES 160  /* of a row of credits; those of the article's text are longer */
#define LEAD_BYTES 160 /* of the first paragraph's head, where brackets say who reports */
#define ROWS_ABOVE 10  /* of the article's first */
#define ROWS_BELOW 5   /* from it on: the title, a day, the first paragraphs */
#define ROWS_FOOT 3    /* of its last, and behind them */

static const str reporters[] = {S("记者"), S("記者"), S("通讯员"), S("通訊員"), S("特派员"), S("特派員")};
static const str korean_reporters[] = {S("기자"), S("특파원"), S("논설위원"), S("통신원"), S("칼럼니스트")};

/* What may stand where a name is looked for, and is none: how words of other works and of houses begin. */
static const str no_names[] = {
    S("摄影"), S("攝影"), S("报道"), S("報導"), S("報道"), S("综合"), S("綜合"), S("整理"), S("编译"), S("編譯"), S("图片"), S("圖片"), S("文字"), S("视频"), S("責任"),
    S("责任"), S("来源"), S("來源"), S("责编"), S("校对"), S("审核"), S("本报"), S("本刊"), S("本網"), S("本网"), S("新华"), S("记者"), S("記者"), S("通讯"), S("编辑"),
    S("編輯"), S("編集"), S("写真"), S("撮影"), S("佚名"), S("网友"), S("未知"), S("匿名"), S("电讯"), S("即時"), S("敬称"), S("文中"), S("小编"), S("全文"), S("发布"), S("發布"),
};

/* What follows a name without a space: "李明报道". */
static const str behind_names[] = {S("综合报道"), S("综合報導"), S("摄影报道"), S("報導"), S("报道"), S("報道"), S("摄影"), S("攝影"), S("整理"), S("发自"), S("撰"), S("摄")};

/* Words that stand before 기자 and are no names: kinds of reporters. */
static const str kinds[] = {S("선임"), S("전문"), S("인턴"), S("수습"), S("객원"), S("시민"), S("의학"), S("논설"), S("편집"), S("온라인"), S("문화"), S("경제"), S("정치"),
                            S("사회"), S("스포츠"), S("연예"), S("산업"), S("국제"), S("취재"), S("담당"), S("본지"), S("현장"), S("대표"), S("명예"), S("사진"), S("영상")};

static bool among(const str *all, ptrdiff_t n, str s) {
    for (ptrdiff_t i = 0; i < n; i++)
        if (str_eq(all[i], s)) return true;
    return false;
}

static bool begins_with(const str *all, ptrdiff_t n, str s) {
    for (ptrdiff_t i = 0; i < n; i++)
        if (str_starts(s, all[i])) return true;
    return false;
}

static bool is_han(uint32_t c) { return (c >= 0x3400 && c < 0xA000) || (c >= 0xF900 && c < 0xFB00) || (c >= 0x20000 && c < 0x32000) || c == 0x3005; }
static bool is_kana(uint32_t c) { return (c >= 0x3041 && c < 0x30FB) || c == 0x30FC; }
static bool is_hangul(uint32_t c) { return c >= 0xAC00 && c < 0xD7A4; }

/* A run of Han letters and kana at the head of s; points between two parts of one name belong to it. */
typedef struct {
    ptrdiff_t n;
    int letters, kana;
    bool parts;
} han_run;

static han_run run_at(str s) {
    han_run r = {0};
    int len, next;
    for (uint32_t c; r.n < s.n; r.n += len) {
        c = utf8_next(s.p + r.n, str_end(s), &len);
        if (is_han(c) || is_kana(c)) {
            r.letters++;
            r.kana += is_kana(c);
            continue;
        }
        uint32_t d = (c == 0xB7 || c == 0x30FB) && r.n + len < s.n ? utf8_next(s.p + r.n + len, str_end(s), &next) : 0;
        if (!r.n || !(c == 0xB7 ? is_han(d) && !r.kana : r.kana == r.letters && is_kana(d))) break;
        r.parts = true;
    }
    return r;
}

static ptrdiff_t space_at(str s) {
    if (str_starts(s, S("\xE3\x80\x80"))) return 3;
    return s.n && is_space(s.p[0]) ? 1 : str_starts(s, S("\xC2\xA0")) ? 2 : 0;
}

static bool letter_before(str s, ptrdiff_t i) {
    ptrdiff_t at = i - 1;
    int len;
    while (at > 0 && ((unsigned char)s.p[at] & 0xC0) == 0x80) at--;
    return at >= 0 && code_is_letter(utf8_next(s.p + at, str_end(s), &len));
}

/* Past a label, or the word for a reporter and what stands before it: "本报记者"; 0: s begins with none. */
static ptrdiff_t past_role(str s, bool *other) {
    ptrdiff_t open = (unsigned char)s.p[0] >= 0xE3 ? people_opener(s, other) : 0;
    if (open) return open;
    *other = false;
    str run = str_cut(s, 0, run_at(s).n);
    for (ptrdiff_t i = 0; i < countof(reporters); i++) {
        ptrdiff_t at = str_find(run, reporters[i], 0);
        if (at >= 0 && at <= 30) return at + reporters[i].n;
    }
    return 0;
}

static void add(const fields *f, str name, strs *names) {
    if (!holds_name(names, name) && !agency_called(name).n && !is_house(f, name)) *push(f->scratch, names) = name;
}

static bool is_name(str s, const han_run *r) {
    if (begins_with(no_names, countof(no_names), s)) return false;
    return r->letters >= 2 && r->letters <= (r->kana || r->parts ? KANA_NAME : HAN_NAME);
}

/* The name at the head of s; its length. "山田 花子" is one name, "李明 王芳" are two. */
static ptrdiff_t name_at(str s, bool japanese) {
    han_run r = run_at(s);
    str run = str_cut(s, 0, r.n);
    for (ptrdiff_t i = 0; i < countof(behind_names); i++)
        if (run.n >= behind_names[i].n + 6 && str_ends(run, behind_names[i])) {
            run.n -= behind_names[i].n;
            r = run_at(run);
            break;
        }
    /* "記者李明華高雄3日電": behind a name of three letters the place. */
    if (r.letters > HAN_NAME && r.letters <= HAN_NAME + 2 && !r.kana && r.n < s.n && is_digit(s.p[r.n])) return 9;
    ptrdiff_t gap = space_at(str_cut(s, r.n, s.n));
    if (gap && run.n == r.n && r.letters <= (japanese ? 3 : 1)) {
        bool other;
        str rest = str_cut(s, r.n + gap, s.n);
        han_run next = run_at(rest);
        bool fits = next.letters && next.letters <= (japanese ? 4 : 2) && !past_role(rest, &other) && !begins_with(no_names, countof(no_names), rest);
        if (fits) return r.n + gap + next.n;
    }
    return is_name(run, &r) ? run.n : 0;
}

static void read_han(const fields *f, str s, bool japanese, strs *names) {
    bool reading = false, fresh = true;
    for (ptrdiff_t i = 0; i < s.n;) {
        bool other;
        str rest = str_cut(s, i, s.n);
        ptrdiff_t open = fresh || !letter_before(s, i) ? past_role(rest, &other) : 0, n;
        fresh = open > 0;
        if (open) {
            reading = !other;
            i += open;
            continue;
        }
        if ((n = run_at(rest).n)) {
            ptrdiff_t name = reading ? name_at(rest, japanese) : 0;
            if (name) add(f, str_cut(rest, 0, name), names);
            else reading = false;
            i += max_of(n, name);
            continue;
        }
        int len;
        utf8_next(rest.p, str_end(rest), &len);
        if (is_alpha(rest.p[0]) || is_digit(rest.p[0]) || rest.p[0] == '/' || str_starts(rest, S("\xEF\xBC\x8F"))) reading = false; /* behind a stroke the place */
        i += len;
    }
}

/* Where the run of Hangul that ends at i begins, and how many letters it has. */
static ptrdiff_t hangul_before(str s, ptrdiff_t i, int *letters) {
    int len;
    for (*letters = 0; i >= 3 && is_hangul(utf8_next(s.p + i - 3, str_end(s), &len)) && len == 3; i -= 3) ++*letters;
    return i;
}

/* The names before 기자 at `at`, the last first. */
static void names_before(const fields *f, str s, ptrdiff_t at, strs *names) {
    str found[4];
    int n = 0, letters;
    ptrdiff_t from = hangul_before(s, at, &letters);
    if (from < at && (letters != 3 || begins_with(kinds, countof(kinds), str_cut(s, from, at)))) at = from; /* "선임기자" */
    for (bool more = true; more && n < countof(found);) {
        while (at > 0 && is_space(s.p[at - 1])) at--;
        from = hangul_before(s, at, &letters);
        str name = str_cut(s, from, at);
        if (among(kinds, countof(kinds), name) && !n && from > 0) { /* "김하늘 경제 기자" */
            at = from;
            continue;
        }
        if (letters < 2 || letters > HAN_NAME || among(kinds, countof(kinds), name) || is_house(f, name)) break;
        str before = str_trim(str_cut(s, 0, from));
        if (str_ends(before, S("사진=")) || str_ends(before, S("사진")) || str_ends(before, S("사진:"))) break;
        found[n++] = name;
        more = str_ends(before, S("\xC2\xB7")) || str_ends(before, S(",")) || str_ends(before, S("\xE3\x83\xBB")) || str_ends(before, S("/"));
        if (more) at = before.n - (str_ends(before, S("\xC2\xB7")) ? 2 : str_ends(before, S("\xE3\x83\xBB")) ? 3 : 1);
    }
    while (n > 0) add(f, found[--n], names);
}

static void read_hangul(const fields *f, str s, strs *names) {
    for (ptrdiff_t k = 0; k < countof(korean_reporters); k++)
        for (ptrdiff_t at = 0; (at = str_find(s, korean_reporters[k], at)) >= 0;) {
            int len;
            ptrdiff_t end = at + korean_reporters[k].n;
            bool ends = end >= s.n || !code_is_letter(utf8_next(s.p + end, str_end(s), &len));
            if (ends && at > 0) names_before(f, s, at, names);
            at = end;
        }
}

bool word_reporter(str s) {
    bool han = false;
    for (ptrdiff_t i = 0; i < countof(reporters) && !han; i++) han = str_find(s, reporters[i], 0) >= 0;
    return han;
}

bool people_east(const fields *f, str s, strs *names) {
    bool han = word_reporter(s), hangul = false;
    for (ptrdiff_t i = 0; i < countof(korean_reporters) && !han && !hangul; i++) hangul = str_find(s, korean_reporters[i], 0) > 0;
    ptrdiff_t before = names->n;
    if (han) read_han(f, s, false, names);
    if (hangul) read_hangul(f, s, names);
    return names->n > before;
}

/* What stands in brackets at the head of the first paragraph, or at the end of the last: "本报讯（记者 李明）", "【山田花子】". */
static str bracket(str s, bool at_end, ptrdiff_t *from) {
    static const str opens[] = {S("\xEF\xBC\x88"), S("("), S("\xE3\x80\x90"), S("["), S("\xEF\xBC\xBB")};
    static const str closes[] = {S("\xEF\xBC\x89"), S(")"), S("\xE3\x80\x91"), S("]"), S("\xEF\xBC\xBD")};
    for (ptrdiff_t k = 0; k < countof(opens); k++) {
        ptrdiff_t close = at_end ? s.n - closes[k].n : -1, open;
        if (at_end) {
            if (!str_ends(s, closes[k])) continue;
            for (open = close - 1; open > 0 && close - open < LEAD_BYTES && !str_starts(str_cut(s, open, close), opens[k]);) open--;
        } else {
            open = str_find(s, opens[k], 0);
            close = open < 0 ? -1 : str_find(s, closes[k], open);
        }
        if (open < 0 || close < 0 || !str_starts(str_cut(s, open, s.n), opens[k])) continue;
        *from = open;
        return str_trim(str_cut(s, open + opens[k].n, close));
    }
    return (str){0};
}

static void read_credit(const fields *f, str s, strs *names) {
    str language = str_of(f->l->language);
    if (str_starts(language, S("ko"))) read_hangul(f, s, names);
    else read_han(f, s, str_starts(language, S("ja")), names);
}

/* "…と話した。【山田花子、鈴木一郎】": names and nothing else, of Han letters. */
static void read_signature(const fields *f, str in, strs *names) {
    static const str comma = S("\xE3\x80\x81");
    ptrdiff_t before = names->n;
    for (str rest = in; rest.n;) {
        ptrdiff_t end = str_find(rest, comma, 0);
        str name = str_cut(rest, 0, end < 0 ? rest.n : end);
        han_run r = run_at(name);
        if (!name.n || r.n < name.n || r.letters < 3 || !is_name(name, &r) || r.parts || agency_named(name).n) {
            names->n = before;
            return;
        }
        add(f, name, names);
        rest = end < 0 ? (str){0} : str_cut(rest, end + comma.n, rest.n);
    }
}

static void read_row(fields *f, ptrdiff_t i, bool foot, strs *who) {
    const layout *l = f->l;
    const row *r = &l->rows.at[i];
    str s = span_of(l->text, r->at);
    ptrdiff_t from = 0;
    uint16_t marks = f->m ? element_marks(f, f->m->rows.at[i].element) : 0;
    if (r->hidden || r->role == ROW_TITLE || marks & (MARK_IMAGE | MARK_COMMENT) || (i >= l->last && marks & MARK_APART)) return;
    bool ends = s.n > ROW_BYTES || ends_sentence(s), japanese = str_starts(str_of(l->language), S("ja"));
    str head = str_cut(s, 0, LEAD_BYTES), in = bracket(foot ? s : head, foot, &from);
    if (in.n && in.n < LEAD_BYTES / 2) read_credit(f, in, who);
    if (!who->n && in.n && foot && japanese) read_signature(f, in, who);
    if (!who->n && !ends) read_credit(f, s, who);
    ptrdiff_t equals = who->n ? -1 : str_find(head, S(" = "), 0); /* "(서울=뉴스) 김하늘 기자 = " */
    if (equals > 0) read_credit(f, str_cut(s, 0, equals), who);
}

/* Whom the rows about the title name, then the article's head, then its foot. */
void person_east(fields *f, strs *who) {
    layout *l = f->l;
    static const str tongues[] = {S("ja"), S("ko"), S("zh")};
    str language = str_of(l->language);
    if (!among(tongues, countof(tongues), str_cut(language, 0, 2)) || l->last <= l->first) return;
    for (ptrdiff_t i = max_of((ptrdiff_t)0, l->first - ROWS_ABOVE), lead = 0; i < min_of(l->last, l->first + ROWS_BELOW) && !who->n && lead < 2; i++) {
        if (l->rows.at[i].at.start < f->title.start) continue;
        read_row(f, i, false, who);
        lead += i >= l->first && row_is_prose(&l->rows.at[i]);
    }
    for (ptrdiff_t i = max_of(l->first, l->last - ROWS_FOOT); i < min_of(l->rows.n, l->last + ROWS_FOOT) && !who->n; i++)
        read_row(f, i, true, who);
}
