# SPDX-License-Identifier: Apache-2.0
# The front door. Meson and ninja do the work.
#   make          builds build/stemma
#   make demo     installs what is missing (Debian), builds, and reports on the bundled sample
#   make check    installs and builds likewise, then runs all tests, plain and under ASan and UBSan
#   make score    figures on the annotated stories in ../shared, where it is present
#   make golden   renews the kept report on the sample
#   make bench    speed and memory, as docs/figures.md has them (some minutes)
#   make fuzz     libFuzzer on base to text, on HTML and on all, FUZZ_SECONDS=60
#   make clang    builds with clang, where any warning is an error, and runs the tests
#   make tables   writes completions, the manual's lists and word groups anew; with KITS=DIR the learned tables too
#   make install  [PREFIX=/usr/local] [DESTDIR=…]
#   make clean
# WERROR=true makes a warning an error in new build folders.
PREFIX ?= /usr/local
WERROR ?= false
PACKAGES := $(shell cat tools/packages)

# The manual too, where scdoc is there to make it.
all: build/build.ninja
	@ninja -C build --quiet stemma $$(ninja -C build -t targets all | sed -n 's/^stemma\.1:.*/stemma.1/p')

build/build.ninja:
	@tools/install-packages $(PACKAGES)
	@meson setup build --prefix '$(PREFIX)' -Dwerror=$(WERROR) >/dev/null

build-asan/build.ninja: | build/build.ninja
	@meson setup build-asan -Dwerror=$(WERROR) -Dbuildtype=debugoptimized -Db_sanitize=address,undefined -Db_lundef=false \
	  -Ddefault_library=static >/dev/null

demo: all
	@tools/demo

check: build/build.ninja build-asan/build.ninja
	@tools/install-packages $(PACKAGES)
	@ninja -C build --quiet
	@ninja -C build-asan --quiet
	@tools/check build build-asan

score: all
	@tools/score

bench: all
	@bench/run build/stemma

# Written from sources that stand beside them; with KITS=DIR the trained ones too (docs/models.md; ten minutes).
tables: all
	@tools/tables build/stemma
	@tools/make-kin >build/made && mv build/made src/collate/kin_table.c
	@tools/make-charsets >build/made && mv build/made src/read/single_table.c
	@tools/make-languages >build/made && mv build/made src/clean/tongue_table.c
	@tools/make-given-names >build/made && mv build/made src/clean/given_names.c
	@tools/make-words rows >build/made && mv build/made src/clean/words_table.inc
	@tools/make-words parts >build/made && mv build/made src/clean/part_names_table.inc
	@tools/make-words phrases >build/made && mv build/made src/clean/phrases_table.inc
	@tools/make-words months >build/made && mv build/made src/clean/months_table.inc
	@tools/make-words days >build/made && mv build/made src/clean/days_table.inc
ifdef KITS
	@tools/train-rarity $(KITS) >build/made && mv build/made src/text/rarity_model.c
	@tools/train-tagger $(KITS) >build/made && mv build/made src/text/tagger_model.c
	@ninja -C build --quiet clean-train
	@build/clean-train src/clean/weights_first.inc src/clean/weights_second.inc src/clean/weights_title.inc \
	  $(KITS)/clean-textonly/wcxb.jsonl $(KITS)/clean-textonly/naeb.jsonl
	@ninja -C build --quiet clean-train-html
	@build/clean-train-html build/first.inc build/second.inc $(KITS)/clean-wcxb $(KITS)/clean-naeb $(KITS)/clean-trafilatura && \
	  mv build/first.inc src/clean/html_first.inc && mv build/second.inc src/clean/html_second.inc
	@ninja -C build --quiet clean-train-days
	@build/clean-train-days build/made $(KITS)/clean-dates $(KITS)/clean-wcxb $(KITS)/clean-naeb $(KITS)/clean-trafilatura && \
	  mv build/made src/clean/day_choice.inc
endif

golden: all
	@tools/golden build/stemma

# Three programs: base to text, HTML pages, and the whole pipeline. Their findings go to build/found-*. FUZZ_SECONDS=600 for a longer run.
FUZZ_SECONDS ?= 60
FUZZ_CC = clang -std=c17 -D_POSIX_C_SOURCE=200809L -g -O1 -fsanitize=fuzzer,address,undefined \
  -fno-sanitize-recover=all -Iinclude -Isrc
FUZZ_LIBS = -lutf8proc -lxxhash -lnettle -ljansson -lz -ldeflate -lzstd -llz4 -lbrotlidec -lstemmer -lm -lpthread
FUZZ_SOURCES = $(wildcard src/base/*.c src/read/*.c src/html/*.c src/clean/*.c src/text/*.c)
FUZZ_REPORT_SOURCES = $(filter-out src/cli/%,$(wildcard src/*/*.c))
build/fuzz_text: fuzz/fuzz_text.c $(FUZZ_SOURCES) | build/build.ninja
	@tools/install-packages clang
	@mkdir -p build/fuzz
	$(FUZZ_CC) $$(ls $^ | grep -v _test) -o $@ $(FUZZ_LIBS)

build/fuzz_html: fuzz/fuzz_html.c $(FUZZ_SOURCES) | build/build.ninja
	@tools/install-packages clang
	@mkdir -p build/fuzz-html
	$(FUZZ_CC) $$(ls $^ | grep -v _test) -o $@ $(FUZZ_LIBS)

build/fuzz_report: fuzz/fuzz_report.c $(FUZZ_REPORT_SOURCES) | all
	@tools/install-packages clang
	@mkdir -p build/fuzz-report
	$(FUZZ_CC) $$(ls fuzz/fuzz_report.c $(FUZZ_REPORT_SOURCES) | grep -v _test) $$(find build/src -name '*.c') -o $@ $(FUZZ_LIBS)

build/fuzz_charset: fuzz/fuzz_charset.c $(wildcard src/base/*.c src/read/*.c) | build/build.ninja
	@tools/install-packages clang
	@mkdir -p build/fuzz-charset
	$(FUZZ_CC) $$(ls $^ | grep -v _test) -o $@ $(FUZZ_LIBS)

# What is read: archives, HTTP messages, JSON records.
build/fuzz_warc build/fuzz_http build/fuzz_jsonl: build/fuzz_%: fuzz/fuzz_%.c $(wildcard src/base/*.c src/read/*.c) | build/build.ninja
	@tools/install-packages clang
	@mkdir -p build/fuzz-$*
	$(FUZZ_CC) $$(ls $^ | grep -v _test) -o $@ $(FUZZ_LIBS)

fuzz: build/fuzz_charset build/fuzz_text build/fuzz_html build/fuzz_report build/fuzz_warc build/fuzz_http build/fuzz_jsonl
	for f in warc http jsonl; do build/fuzz_$$f -max_total_time=$(FUZZ_SECONDS) -max_len=4096 -timeout=10 \
	  -artifact_prefix=build/found- build/fuzz-$$f fuzz/corpus/$$f || exit 1; done
	build/fuzz_charset -max_total_time=$(FUZZ_SECONDS) -max_len=512 -timeout=10 -artifact_prefix=build/found- build/fuzz-charset \
	  fuzz/corpus/charset
	build/fuzz_text -max_total_time=$(FUZZ_SECONDS) -max_len=4096 -timeout=10 -artifact_prefix=build/found- build/fuzz fuzz/corpus/text
	build/fuzz_html -max_total_time=$(FUZZ_SECONDS) -max_len=4096 -timeout=10 -dict=fuzz/html.dict -artifact_prefix=build/found- build/fuzz-html \
	  fuzz/corpus/html
	build/fuzz_report -max_total_time=$(FUZZ_SECONDS) -max_len=6000 -timeout=10 -artifact_prefix=build/found- build/fuzz-report \
	  fuzz/corpus/report fuzz/corpus/text

build-clang/build.ninja: | build/build.ninja
	@tools/install-packages clang
	@CC=clang meson setup build-clang -Dwerror=true >/dev/null

clang: build-clang/build.ninja
	@ninja -C build-clang --quiet
	@tools/check build-clang

# A folder that was configured before takes the PREFIX that is given now; without one it keeps its own.
install: build/build.ninja
	$(if $(filter-out file default,$(origin PREFIX)),@meson configure build -Dprefix='$(PREFIX)')
	@ninja -C build --quiet
	@meson install -C build --no-rebuild

clean:
	rm -rf build build-asan build-clang

.PHONY: all demo check score bench tables golden fuzz clang install clean
