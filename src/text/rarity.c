/* How rare a stem is in English news: a table of hashes, searched by halves.
 * SPDX-License-Identifier: Apache-2.0 */
#include "text/rarity.h"

#include "text/text.h"

double text_rarity(uint64_t stem) {
    int lo = 0, hi = rarity_count;
    while (lo < hi) {
        int mid = lo + (hi - lo) / 2;
        if (rarity_stems[mid] < stem) lo = mid + 1;
        else hi = mid;
    }
    return (lo < rarity_count && rarity_stems[lo] == stem ? rarity_values[lo] : rarity_unknown) / 16.0;
}
