/* Every limit that hostile input can meet, each with its reason. Nothing here is tuned for quality.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef STEMMA_LIMITS_H
#define STEMMA_LIMITS_H

#define THREADS_MAX 64               /* more never helped, and each holds arenas */
#define PAGE_BYTES_MAX (16 << 20)    /* four times the Bible: no news page; each byte may cost 150 of memory */
#define ITEM_BYTES_MAX (PAGE_BYTES_MAX + (1 << 16)) /* a page with the headers before it, or a JSON line */
#define BATCH_BYTES (20 << 20)       /* payloads of pages that are written together: enough to keep sixteen threads busy */
#define BATCH_ITEMS_MAX 4096         /* and so many of them */
#define PIECE_BYTES (2 << 20)        /* payloads that are read at once for each thread, at most a batch: they fit its cache */
#define ROOM_BYTES (ITEM_BYTES_MAX + BATCH_BYTES)
#define REFUSED_IN_ROW_MAX (1 << 18) /* records of one file that give no page, one after another, before its rest is given up: a
                                        second; archives of pictures have tens of thousands */
#define LINE_DROPPED_MAX (512 << 20) /* of a JSON line that is too long, before the rest is given up: half a second */
#define RECORD_HEADER_MAX (1 << 16)  /* of a WARC record: URLs of some KB happen */
#define ARC_CUT_MAX 4                /* records of an ARC file that say they go on behind its end, and are looked at for a page all the
                                        same: one, the last, does; each look may cost all that is left of the file */
#define CODINGS_MAX 3                /* Content-Encodings on one another: one happens, two by mistake */
#define UNPACKED_FREE (128 << 20)    /* what may come out of a packed file, and */
#define UNPACKED_TIMES 200           /* so many times its size: text gives 4 to 20, deflate at most 1032 */
#define BODY_FREE (1 << 16)          /* the same of the body of an answer */
#define OPENED_MOST (64 << 20)       /* pages of a piece that one thread holds as they were opened: further ones are opened once more */
#define WASTED_MOST (128 << 20)      /* what came out of members that are damaged, of each at most a quarter of it, and a megabyte for
                                        each: then the rest is given up. Hundreds of damaged spots, or some large ones, are no accident */
#define MEMBER_BYTES_MAX (ITEM_BYTES_MAX + (1 << 20)) /* a packed member that is held whole; others go piece by piece */
#define DICTIONARY_BYTES_MAX (8 << 20) /* of a .warc.zst: a hundred KB are usual */
#define WINDOW_LOG_MAX 27            /* zstd --long: 128 MB; more must be asked for, and costs memory */
#define PATH_DEPTH_MAX 64            /* folders in folders: stops link loops that the inode check misses */
#define PAGE_ROWS_MAX (1 << 18)   /* rows of one page that clean looks at: longer ones are logs and lists */
#define META_BYTES_MAX (64 << 20)    /* one table about pages is read whole */
#define JSON_DEPTH_MAX 64             /* of values in a page's JSON: what describes a page nests ten deep */
#define JSON_NODES_MAX (1 << 16)      /* of one script: what describes a page has some hundreds, and each costs thirty bytes */

#define ANCHOR_WORK_MAX 64           /* times the words of two pages that finding their anchors may cost: one word repeated */
#define CITED_PAGES_MAX 1000         /* pages of one outlet that are looked through for the one that a page credits */
#define FOLLOW_SENTENCES_MAX 300     /* sentences of a page that are paired with another's: their product is paid */
#define WORD_BYTES_MAX 1024          /* longer runs are no words; they are cut so that nothing copies a page for one word */
#define WORDS_MAX (1 << 18)           /* of a page: a novel of 900 pages; each word costs 600 bytes in a report */
#define SENTENCE_WORDS_MAX 1000      /* text without stops: later stages may look at pairs of words of a sentence */
#define MARK_DEPTH_MAX 8             /* quotations in quotations: three happens */
#define MARK_SEARCH_MAX 400          /* words that a single mark is followed for to tell an apostrophe from a close */
#define FIGURE_SENTENCE_MAX (1 << 20) /* bytes of one sentence read for figures: longer ones are no prose */
#define PAGE_UNITS_MAX 5000         /* statements of one page that are compared with others: a long live blog has 2000; each costs 30 KB */
#define FIELD_FACTS_MAX 200       /* of one field: a page tells its title or day a dozen times, its authors in dozens */
#define DAYS_MAX 1000             /* places of a page that show a day and are weighed; lists of stories show hundreds */
#define ELEMENTS_MARKED_MAX 2000  /* headings of a page, or elements that say they are days or authors, that are looked at */
#define LD_SCRIPTS_MAX 32         /* JSON-LD scripts of a page: shops write one a product */
#define LD_BYTES_MAX (2 << 20)    /* of them together: articles whole are in it, hundreds of KB */
#define LD_REFERENCES_MAX 64      /* references of authors and publishers that are followed: each looks through the graph */

#endif
