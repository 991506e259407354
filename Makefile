# SPDX-License-Identifier: Apache-2.0
# The front door. Meson and ninja do the work.
#   make          builds build/stemma
#   make demo     installs what is missing (Debian), builds, and reports on the bundled sample
#   make check    the same, then all tests, plain and under ASan and UBSan
#   make score    figures on the annotated stories in ../shared, where it is present
#   make golden   renews the kept report on the sample
#   make bench | fuzz | clang | tables | install [DESTDIR=… PREFIX=…] | clean
PREFIX ?= /usr/local
PACKAGES := $(shell cat tools/packages)

all: build/build.ninja
	@ninja -C build --quiet stemma

build/build.ninja:
	@tools/install-packages $(PACKAGES)
	@meson setup build --prefix $(PREFIX) >/dev/null

build-asan/build.ninja:
	@meson setup build-asan -Dbuildtype=debugoptimized -Db_sanitize=address,undefined -Db_lundef=false \
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

tables: all
	@tools/tables build/stemma

golden: all
	@tools/golden build/stemma

install: build/build.ninja
	@ninja -C build --quiet
	@meson install -C build --no-rebuild

clean:
	rm -rf build build-asan

.PHONY: all demo check score bench tables golden install clean
