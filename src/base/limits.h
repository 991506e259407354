/* Every limit that hostile input can meet, each with its reason. Nothing here is tuned for quality.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef STEMMA_LIMITS_H
#define STEMMA_LIMITS_H

#define THREADS_MAX 64               /* more never helped, and each holds arenas */
#define PAGE_BYTES_MAX (256 << 20)   /* text offsets are 32 bits; larger files are no news pages */
#define PATH_DEPTH_MAX 64            /* folders in folders: stops link loops that the inode check misses */
#define META_BYTES_MAX (64 << 20)    /* one table about pages is read whole */

#define ANCHOR_WORK_MAX 64           /* times the words of two pages that finding their anchors may cost: one word repeated */
#define FOLLOW_SENTENCES_MAX 300     /* sentences of a page that are paired with another's: their product is paid */

#endif
