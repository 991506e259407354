/* SPDX-License-Identifier: Apache-2.0 */
#include "report/report.h"

void report_html(out *o, arena *scratch, const account *x, const report_options *opt) {
    (void)o, (void)scratch, (void)x, (void)opt;
}
