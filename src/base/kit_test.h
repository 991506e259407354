/* Where a kit of public tests is, for tests that read one. SPDX-License-Identifier: Apache-2.0 */
#ifndef STEMMA_BASE_KIT_TEST_H
#define STEMMA_BASE_KIT_TEST_H

#include <stdio.h>

#include "base/base.h"

/* The folder of a kit that tools/kit knows, written to `to`; empty where there is none. */
static inline str kit_folder(const char *command, char *to, int size) {
    FILE *f = popen(command, "r");
    if (!f) return (str){0};
    str s = fgets(to, size, f) ? str_trim(str_of(to)) : (str){0};
    pclose(f);
    to[s.n] = 0;
    return s;
}

#endif
