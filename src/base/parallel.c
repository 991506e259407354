/* Items handed out to threads by one counter.
 * SPDX-License-Identifier: Apache-2.0 */
#include <pthread.h>
#include <stdatomic.h>

#include "base.h"
#include "limits.h"

typedef struct {
    parallel_work *work;
    void *user;
    ptrdiff_t n;
    atomic_ptrdiff_t next;
} job;

typedef struct {
    job *job;
    int worker;
    pthread_t thread;
} hand;

static void *run(void *user) {
    hand *h = user;
    for (ptrdiff_t i; (i = atomic_fetch_add(&h->job->next, 1)) < h->job->n;) h->job->work(h->job->user, i, h->worker);
    return NULL;
}

/* A thread that cannot be started costs speed, not results: its items go to the others. */
void parallel(int threads, ptrdiff_t n, parallel_work *work, void *user) {
    job j = {.work = work, .user = user, .n = n};
    hand hands[THREADS_MAX];
    int started = 1;
    threads = (int)min_of((ptrdiff_t)min_of(threads, THREADS_MAX), n);
    for (; started < threads; started++) {
        hands[started] = (hand){.job = &j, .worker = started};
        if (pthread_create(&hands[started].thread, NULL, run, &hands[started])) break;
    }
    hands[0] = (hand){.job = &j};
    run(&hands[0]);
    for (int i = 1; i < started; i++) pthread_join(hands[i].thread, NULL);
}
