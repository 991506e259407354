/* A guess where nothing is declared.
 * SPDX-License-Identifier: Apache-2.0 */
#include "read/parts.h"

/* Bytes above ASCII in Western texts of Windows-1252: letters, quotation marks, dashes, money. */
static bool is_western(unsigned char c) {
    return (c >= 0xC0 && c != 0xD7 && c != 0xF7) || (c >= 0x91 && c <= 0x97) ||
        strchr("\x80\x82\x84\x85\x8A\x8C\x8E\x99\x9A\x9C\x9E\xA0\xA1\xA3\xA7\xA9\xAB\xAE\xB0\xB2\xB7\xBB\xBD\xBF", c);
}

charset charset_guess(str raw) {
    ptrdiff_t high = 0, western = 0;
    for (ptrdiff_t i = 0; i < raw.n; i++) {
        unsigned char c = (unsigned char)raw.p[i];
        high += c >= 0x80;
        western += c >= 0x80 && is_western(c);
    }
    return western * 10 >= high * 9 && high * 4 < raw.n ? WINDOWS_1252 : UTF_8;
}
