/* Days in the words, digits, orders and calendars of many languages. SPDX-License-Identifier: Apache-2.0 */
#include "clean/parts.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

static void found_in(const char *language, const char *s, const char *want) {
    int32_t day = DAY_NONE;
    ptrdiff_t length = 0, at = find_day(str_of(s), 0, day_order_of(str_of(language)), &day, &length);
    arena a = {0};
    str got = at < 0 ? S("none") : day_iso(&a, day);
    if (!str_eq(got, str_of(want))) print_error("%s: %.*s\n", s, (int)got.n, got.p);
    assert_true(str_eq(got, str_of(want)));
    assert_true(at < 0 || (length > 0 && at + length <= (ptrdiff_t)strlen(s)));
    arena_free(&a);
}

static void found(const char *s, const char *want) { found_in("de", s, want); }

static void orders(void **state) {
    (void)state;
    found("22 / 11 / 2026", "2026-11-22");
    found("22-Nov-26", "2026-11-22");
    found("Nov 22 '26", "2026-11-22");
    found("Nov 22 ’26", "2026-11-22");
    found("22 Nov ’26", "2026-11-22");
    found("April 28-29, 2026", "none");
    found("Sunday 22nd of November, 2026", "2026-11-22");
    found("In 2019, 5 people", "none");
    found("Chapter 5, May 2024", "none");
    found("Volume 2019 31 October 2024", "2024-10-31");
    found("1er mai 2026", "2026-05-01");
    found("22 d'agost del 2026", "2026-08-22");
    found("22. Mrz 2026", "2026-03-22");
    found("22-го ноября 2026 года", "2026-11-22");
    found("Svētdiena, 2026. gada 22. novembris", "2026-11-22");
    found("2026ko azaroaren 22a", "2026-11-22");
    found("2026. november 22., vasárnap", "2026-11-22");
    found("2026 m. lapkričio 22 d.", "2026-11-22");
    found("2026 жылғы 22 қараша", "2026-11-22");
    found("2026-yil 22-noyabr", "2026-11-22");
    found("2026 оны 11-р сарын 22", "2026-11-22");
    found("2026 оны арван нэгдүгээр сарын 22", "2026-11-22");
    found("22 ta' Novembru 2026", "2026-11-22");
    found("22 Deireadh Fómhair 2026", "2026-10-22");
    found("22 Tháng Mười Một, 2026", "2026-11-22");
    found("Tháng Mười 22, 2026", "2026-10-22");
    found("22 Th11, 2026", "2026-11-22");
    found("Ngày 22 tháng 11 năm 2026", "2026-11-22");
    found("22 listopada 2026", "2026-11-22");   /* in Poland */
    found("22. listopada 2026.", "2026-10-22"); /* in Croatia */
}

static void scripts(void **state) {
    (void)state;
    found("22 ΝΟΕΜΒΡΙΟΥ 2026", "2026-11-22");
    found("22 HAZİRAN 2026", "2026-06-22");
    found("Նոյեմբեր 22, 2026", "2026-11-22");
    found("22 ნოემბერი, 2026", "2026-11-22");
    found("24טן נאוועמבער 2026", "2026-11-24");
    found("٢٢ نوفمبر ٢٠٢٦", "2026-11-22");
    found("\xE2\x80\x8F٢٢/١١/٢٠٢٦", "2026-11-22");
    found("22 نوفمبر/تشرين الثاني 2026", "2026-11-22");
    found("١٢ جمادى الآخرة ١٤٤٨ هـ - ٢٢ نوفمبر ٢٠٢٦ م", "2026-11-22"); /* the lunar day beside it is not read */
    found("22 نوامبر 2026", "2026-11-22");
    found("रविवार, २२ नवंबर २०२६", "2026-11-22");
    found("২২ জানু\xE0\xA7\x9Fারি ২০২৬", "2026-01-22");
    found("২২ জানু\xE0\xA6\xAF\xE0\xA6\xBCারি ২০২৬", "2026-01-22"); /* its letter in two parts */
    found("ਨਵੰਬਰ 22, 2026", "2026-11-22");
    found("22 નવેમ્બર 2026", "2026-11-22");
    found("24, జనవరి 2026", "2026-01-24");
    found("22 ನವೆಂಬರ್ 2026", "2026-11-22");
    found("2026, നവംബർ 22", "2026-11-22");
    found("2026 නොවැම්බර් මස 22", "2026-11-22");
    found("၂၀၂၆၊ နိုဝင်ဘာ ၂၂", "2026-11-22");
    found("ថ្ងៃទី ២២ ខែ វិច្ឆិកា ឆ្នាំ ២០២៦", "2026-11-22");
    found("22 ພະຈິກ 2026", "2026-11-22");
    found("２０２６年１１月２２日", "2026-11-22");
}

static void calendars(void **state) {
    (void)state;
    found("22 พฤศจิกายน พ.ศ. 2569", "2026-11-22");
    found("๒๒ พฤศจิกายน ๒๕๖๙", "2026-11-22");
    found("22 พ.ย. 69", "2026-11-22");
    found("22/11/2569", "2026-11-22");
    found("令和8年11月22日", "2026-11-22");
    found("令和元年5月1日", "2019-05-01");
    found("發布日期：民國115年11月22日", "2026-11-22");
    found("民國115/11/22", "2026-11-22");
    found("115年11月22日", "2026-11-22");
    found("یکشنبه ۱ آذر ۱۴۰۵", "2026-11-22");
    found("۱۴۰۵/۰۹/۰۱", "2026-11-22");
    found("1405/09/01", "2026-11-22");
    found("۱ قوس ۱۴۰۵", "2026-11-22");
    found("30 اسفند 1403", "2025-03-20"); /* of a leap year */
    found("30 اسفند 1404", "none");
    found("1 فروردین 1404", "2025-03-21");
    found("12 May 1402", "none");
    found("२०८३-०८-०६", "none"); /* of Nepal */
}

static void years_first(void **state) {
    (void)state;
    found_in("ko", "24.03.05", "2024-03-05");
    found_in("ko", "'24.03.05 10:22", "2024-03-05");
    found_in("hu", "24. 03. 05.", "2024-03-05");
    found_in("zh-Hant", "24-03-05 10:22", "2024-03-05");
    found_in("ja", "05/03/2024", "2024-03-05");
    found_in("fa", "02/12/15", "2024-03-05");
    found_in("fa", "98/12/15", "2020-03-05");
    found_in("de", "24.03.05", "2005-03-24");
    found_in("en", "05/03/24", "2024-05-03");
    found_in("", "05/03/24", "2024-05-03");
}

static void chinese_numbers(void **state) {
    (void)state;
    found("二〇二四年三月五日", "2024-03-05");
    found("發布於二零二四年十一月二十三日", "2024-11-23");
    found("二○二四年十月三十日", "2024-10-30");
    found("二〇二四年 十二月 廿三日", "2024-12-23");
    found("中華民國一百一十三年三月五日", "2024-03-05");
    found("民國一一三年三月十日", "2024-03-10");
    found("令和六年三月五日", "2024-03-05");
    found("令和6年(2024年)3月5日", "2024-03-05");
    found("2024年（令和6年）3月5日", "2024-03-05");
    found("2024年三月五日", "2024-03-05");
    found("三月 5, 2024", "none");
    found("十二年三月五日", "none");
    found("九九九九九九年三月五日", "none");
}

static void said(const char *s, dated want) {
    int32_t day;
    span at;
    dated how = dated_row(str_of(s), DAY_FIRST, &day, &at);
    if (how != want) print_error("%s: %d\n", s, (int)how);
    assert_int_equal(how, want);
}

static void labels(void **state) {
    (void)state;
    said("Published: Sunday, 22 November 2026", DATED_LABEL);
    said("Published: 10:30, 22 November 2026", DATED_LABEL);
    said("प्रकाशित: रविवार, २२ नवंबर २०२६", DATED_LABEL);
    said("तारीख: 22 नवंबर 2026", DATED_BARE);
    said("আপডেট: ২২ নভেম্বর ২০২৬, ১০:৩০", DATED_UPDATED);
    said("تاریخ انتشار: ۱۴۰۵/۰۹/۰۱", DATED_LABEL);
    said("آخرین به‌روزرسانی: ۱ آذر ۱۴۰۵", DATED_UPDATED);
    said("เผยแพร่: 22 พ.ย. 2569 10:30 น.", DATED_LABEL);
    said("ปรับปรุงล่าสุด 22 พ.ย. 2569", DATED_UPDATED);
    said("Atnaujinta 2026 m. lapkričio 22 d.", DATED_UPDATED);
    said("Cyhoeddwyd: 22 Tachwedd 2026", DATED_LABEL);
    said("განახლდა: 22 ნოემბერი 2026", DATED_UPDATED);
}

int main(void) {
    const struct CMUnitTest all[] = {cmocka_unit_test(orders), cmocka_unit_test(scripts), cmocka_unit_test(calendars), cmocka_unit_test(years_first), cmocka_unit_test(chinese_numbers), cmocka_unit_test(labels)};
    return cmocka_run_group_tests(all, NULL, NULL);
}
