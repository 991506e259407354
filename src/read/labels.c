/* Names of character sets: the labels that pages write, and what the WHATWG Encoding standard (4.2, Names and labels) reads
 * them as. "latin1" and "ascii" are Windows-1252 there, as every browser has it.
 * SPDX-License-Identifier: Apache-2.0 */
#include "read/parts.h"

static const char *const names[CHARSETS] = {
#define X(id, name) [id] = name,
    READ_CHARSETS(X)
#undef X
};

const char *charset_name(charset c) { return names[c]; }

typedef struct {
    str label;
    uint8_t is;
} charset_label;

/* In order of the labels; charset_test.c proves it. */
static const charset_label labels[] = {
    {S("866"), IBM866}, {S("ansi_x3.4-1968"), WINDOWS_1252}, {S("arabic"), ISO_8859_6}, {S("ascii"), WINDOWS_1252},
    {S("asmo-708"), ISO_8859_6}, {S("big5"), BIG5}, {S("big5-hkscs"), BIG5}, {S("chinese"), GBK}, {S("cn-big5"), BIG5},
    {S("cp1250"), WINDOWS_1250}, {S("cp1251"), WINDOWS_1251}, {S("cp1252"), WINDOWS_1252}, {S("cp1253"), WINDOWS_1253},
    {S("cp1254"), WINDOWS_1254}, {S("cp1255"), WINDOWS_1255}, {S("cp1256"), WINDOWS_1256}, {S("cp1257"), WINDOWS_1257},
    {S("cp1258"), WINDOWS_1258}, {S("cp819"), WINDOWS_1252}, {S("cp866"), IBM866}, {S("csbig5"), BIG5},
    {S("cseuckr"), EUC_KR}, {S("cseucpkdfmtjapanese"), EUC_JP}, {S("csgb2312"), GBK}, {S("csibm866"), IBM866},
    {S("csiso2022jp"), ISO_2022_JP}, {S("csiso2022kr"), REPLACEMENT}, {S("csiso58gb231280"), GBK},
    {S("csiso88596e"), ISO_8859_6}, {S("csiso88596i"), ISO_8859_6}, {S("csiso88598e"), ISO_8859_8},
    {S("csiso88598i"), ISO_8859_8_I}, {S("csisolatin1"), WINDOWS_1252}, {S("csisolatin2"), ISO_8859_2},
    {S("csisolatin3"), ISO_8859_3}, {S("csisolatin4"), ISO_8859_4}, {S("csisolatin5"), WINDOWS_1254},
    {S("csisolatin6"), ISO_8859_10}, {S("csisolatin9"), ISO_8859_15}, {S("csisolatinarabic"), ISO_8859_6},
    {S("csisolatincyrillic"), ISO_8859_5}, {S("csisolatingreek"), ISO_8859_7}, {S("csisolatinhebrew"), ISO_8859_8},
    {S("cskoi8r"), KOI8_R}, {S("csksc56011987"), EUC_KR}, {S("csmacintosh"), MACINTOSH}, {S("csshiftjis"), SHIFT_JIS},
    {S("csunicode"), UTF_16LE}, {S("cyrillic"), ISO_8859_5}, {S("dos-874"), WINDOWS_874}, {S("ecma-114"), ISO_8859_6},
    {S("ecma-118"), ISO_8859_7}, {S("elot_928"), ISO_8859_7}, {S("euc-jp"), EUC_JP}, {S("euc-kr"), EUC_KR},
    {S("gb18030"), GB18030}, {S("gb2312"), GBK}, {S("gb_2312"), GBK}, {S("gb_2312-80"), GBK}, {S("gbk"), GBK},
    {S("greek"), ISO_8859_7}, {S("greek8"), ISO_8859_7}, {S("hebrew"), ISO_8859_8}, {S("hz-gb-2312"), REPLACEMENT},
    {S("ibm819"), WINDOWS_1252}, {S("ibm866"), IBM866}, {S("iso-10646-ucs-2"), UTF_16LE},
    {S("iso-2022-cn"), REPLACEMENT}, {S("iso-2022-cn-ext"), REPLACEMENT}, {S("iso-2022-jp"), ISO_2022_JP},
    {S("iso-2022-kr"), REPLACEMENT}, {S("iso-8859-1"), WINDOWS_1252}, {S("iso-8859-10"), ISO_8859_10},
    {S("iso-8859-11"), WINDOWS_874}, {S("iso-8859-13"), ISO_8859_13}, {S("iso-8859-14"), ISO_8859_14},
    {S("iso-8859-15"), ISO_8859_15}, {S("iso-8859-16"), ISO_8859_16}, {S("iso-8859-2"), ISO_8859_2},
    {S("iso-8859-3"), ISO_8859_3}, {S("iso-8859-4"), ISO_8859_4}, {S("iso-8859-5"), ISO_8859_5},
    {S("iso-8859-6"), ISO_8859_6}, {S("iso-8859-6-e"), ISO_8859_6}, {S("iso-8859-6-i"), ISO_8859_6},
    {S("iso-8859-7"), ISO_8859_7}, {S("iso-8859-8"), ISO_8859_8}, {S("iso-8859-8-e"), ISO_8859_8},
    {S("iso-8859-8-i"), ISO_8859_8_I}, {S("iso-8859-9"), WINDOWS_1254}, {S("iso-ir-100"), WINDOWS_1252},
    {S("iso-ir-101"), ISO_8859_2}, {S("iso-ir-109"), ISO_8859_3}, {S("iso-ir-110"), ISO_8859_4},
    {S("iso-ir-126"), ISO_8859_7}, {S("iso-ir-127"), ISO_8859_6}, {S("iso-ir-138"), ISO_8859_8},
    {S("iso-ir-144"), ISO_8859_5}, {S("iso-ir-148"), WINDOWS_1254}, {S("iso-ir-149"), EUC_KR},
    {S("iso-ir-157"), ISO_8859_10}, {S("iso-ir-58"), GBK}, {S("iso8859-1"), WINDOWS_1252},
    {S("iso8859-10"), ISO_8859_10}, {S("iso8859-11"), WINDOWS_874}, {S("iso8859-13"), ISO_8859_13},
    {S("iso8859-14"), ISO_8859_14}, {S("iso8859-15"), ISO_8859_15}, {S("iso8859-2"), ISO_8859_2},
    {S("iso8859-3"), ISO_8859_3}, {S("iso8859-4"), ISO_8859_4}, {S("iso8859-5"), ISO_8859_5},
    {S("iso8859-6"), ISO_8859_6}, {S("iso8859-7"), ISO_8859_7}, {S("iso8859-8"), ISO_8859_8},
    {S("iso8859-9"), WINDOWS_1254}, {S("iso88591"), WINDOWS_1252}, {S("iso885910"), ISO_8859_10},
    {S("iso885911"), WINDOWS_874}, {S("iso885913"), ISO_8859_13}, {S("iso885914"), ISO_8859_14},
    {S("iso885915"), ISO_8859_15}, {S("iso88592"), ISO_8859_2}, {S("iso88593"), ISO_8859_3},
    {S("iso88594"), ISO_8859_4}, {S("iso88595"), ISO_8859_5}, {S("iso88596"), ISO_8859_6}, {S("iso88597"), ISO_8859_7},
    {S("iso88598"), ISO_8859_8}, {S("iso88599"), WINDOWS_1254}, {S("iso_8859-1"), WINDOWS_1252},
    {S("iso_8859-15"), ISO_8859_15}, {S("iso_8859-1:1987"), WINDOWS_1252}, {S("iso_8859-2"), ISO_8859_2},
    {S("iso_8859-2:1987"), ISO_8859_2}, {S("iso_8859-3"), ISO_8859_3}, {S("iso_8859-3:1988"), ISO_8859_3},
    {S("iso_8859-4"), ISO_8859_4}, {S("iso_8859-4:1988"), ISO_8859_4}, {S("iso_8859-5"), ISO_8859_5},
    {S("iso_8859-5:1988"), ISO_8859_5}, {S("iso_8859-6"), ISO_8859_6}, {S("iso_8859-6:1987"), ISO_8859_6},
    {S("iso_8859-7"), ISO_8859_7}, {S("iso_8859-7:1987"), ISO_8859_7}, {S("iso_8859-8"), ISO_8859_8},
    {S("iso_8859-8:1988"), ISO_8859_8}, {S("iso_8859-9"), WINDOWS_1254}, {S("iso_8859-9:1989"), WINDOWS_1254},
    {S("koi"), KOI8_R}, {S("koi8"), KOI8_R}, {S("koi8-r"), KOI8_R}, {S("koi8-ru"), KOI8_U}, {S("koi8-u"), KOI8_U},
    {S("koi8_r"), KOI8_R}, {S("korean"), EUC_KR}, {S("ks_c_5601-1987"), EUC_KR}, {S("ks_c_5601-1989"), EUC_KR},
    {S("ksc5601"), EUC_KR}, {S("ksc_5601"), EUC_KR}, {S("l1"), WINDOWS_1252}, {S("l2"), ISO_8859_2},
    {S("l3"), ISO_8859_3}, {S("l4"), ISO_8859_4}, {S("l5"), WINDOWS_1254}, {S("l6"), ISO_8859_10},
    {S("l9"), ISO_8859_15}, {S("latin1"), WINDOWS_1252}, {S("latin2"), ISO_8859_2}, {S("latin3"), ISO_8859_3},
    {S("latin4"), ISO_8859_4}, {S("latin5"), WINDOWS_1254}, {S("latin6"), ISO_8859_10}, {S("logical"), ISO_8859_8_I},
    {S("mac"), MACINTOSH}, {S("macintosh"), MACINTOSH}, {S("ms932"), SHIFT_JIS}, {S("ms_kanji"), SHIFT_JIS},
    {S("replacement"), REPLACEMENT}, {S("shift-jis"), SHIFT_JIS}, {S("shift_jis"), SHIFT_JIS}, {S("sjis"), SHIFT_JIS},
    {S("sun_eu_greek"), ISO_8859_7}, {S("tis-620"), WINDOWS_874}, {S("ucs-2"), UTF_16LE}, {S("unicode"), UTF_16LE},
    {S("unicode-1-1-utf-8"), UTF_8}, {S("unicode11utf8"), UTF_8}, {S("unicode20utf8"), UTF_8},
    {S("unicodefeff"), UTF_16LE}, {S("unicodefffe"), UTF_16BE}, {S("us-ascii"), WINDOWS_1252}, {S("utf-16"), UTF_16LE},
    {S("utf-16be"), UTF_16BE}, {S("utf-16le"), UTF_16LE}, {S("utf-8"), UTF_8}, {S("utf8"), UTF_8},
    {S("visual"), ISO_8859_8}, {S("windows-1250"), WINDOWS_1250}, {S("windows-1251"), WINDOWS_1251},
    {S("windows-1252"), WINDOWS_1252}, {S("windows-1253"), WINDOWS_1253}, {S("windows-1254"), WINDOWS_1254},
    {S("windows-1255"), WINDOWS_1255}, {S("windows-1256"), WINDOWS_1256}, {S("windows-1257"), WINDOWS_1257},
    {S("windows-1258"), WINDOWS_1258}, {S("windows-31j"), SHIFT_JIS}, {S("windows-874"), WINDOWS_874},
    {S("windows-949"), EUC_KR}, {S("x-cp1250"), WINDOWS_1250}, {S("x-cp1251"), WINDOWS_1251},
    {S("x-cp1252"), WINDOWS_1252}, {S("x-cp1253"), WINDOWS_1253}, {S("x-cp1254"), WINDOWS_1254},
    {S("x-cp1255"), WINDOWS_1255}, {S("x-cp1256"), WINDOWS_1256}, {S("x-cp1257"), WINDOWS_1257},
    {S("x-cp1258"), WINDOWS_1258}, {S("x-euc-jp"), EUC_JP}, {S("x-gbk"), GBK}, {S("x-mac-cyrillic"), MAC_CYRILLIC},
    {S("x-mac-roman"), MACINTOSH}, {S("x-mac-ukrainian"), MAC_CYRILLIC}, {S("x-sjis"), SHIFT_JIS},
    {S("x-unicode20utf8"), UTF_8}, {S("x-user-defined"), X_USER_DEFINED}, {S("x-x-big5"), BIG5},
};

bool charset_labels_sorted(void) {
    for (ptrdiff_t i = 1; i < countof(labels); i++)
        if (str_cmp(labels[i - 1].label, labels[i].label) >= 0) return false;
    return true;
}

/* The standard's "get an encoding": ASCII white space about the label and the case of its letters do not count. */
charset charset_of_label(str label) {
    char low[32];
    while (label.n && is_space(label.p[0])) label = str_cut(label, 1, label.n);
    while (label.n && is_space(label.p[label.n - 1])) label.n--;
    if (label.n > countof(low)) return CHARSET_NONE;
    for (ptrdiff_t i = 0; i < label.n; i++) low[i] = to_lower(label.p[i]);
    ptrdiff_t lo = 0, hi = countof(labels);
    while (lo < hi) {
        ptrdiff_t mid = lo + (hi - lo) / 2;
        int c = str_cmp(labels[mid].label, (str){low, label.n});
        if (!c) return (charset)labels[mid].is;
        if (c < 0) lo = mid + 1;
        else hi = mid;
    }
    return CHARSET_NONE;
}
