# nachhalt — what a newcomer types. `make help` lists the targets.

PREFIX  ?= /usr/local
DESTDIR ?=
SWIFT   ?= swift

# Debian packages the build needs; installed on demand and visibly.
BUILD_PACKAGES = libncurses-dev libsqlite3-dev libexpat1-dev libstemmer-dev pkg-config make
TEST_PACKAGES  = tmux sqlite3
DEB_PACKAGES   = dpkg-dev binutils gzip

# Worked out when a release is built: the packages may have to be installed first.
RELEASE = -c release $$(sh scripts/linking.sh)

# A Debian package uses Debian's libraries, so that their mends reach it (docs/decisions/0012).
PACKAGED = -c release --static-swift-stdlib --scratch-path .build/packaged

.DEFAULT_GOAL := help
.PHONY: help run test check bench fuzz learn install deb clean packages test-packages format

help: ## show this list
	@awk -F':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: packages ## build the release program and open the workbench on an invented caseload
	@$(SWIFT) build $(RELEASE) --product nachhalt
	@"$$($(SWIFT) build $(RELEASE) --show-bin-path)/nachhalt" demo

test: test-packages ## build and run every test
	@$(SWIFT) build --build-tests
	@$(SWIFT) test --skip-build

check: packages ## formatting, import layers, sizes, generated files
	@$(SWIFT) format lint --strict --recursive Sources Tests Package.swift
	@$(SWIFT) build --build-tests --explicit-target-dependency-import-check error
	@$(SWIFT) run --skip-build devtool check

format: ## bring the sources into the agreed form
	@$(SWIFT) format --in-place --recursive Sources Tests Package.swift

bench: test-packages ## measure against peers in the same run and print the ratios
	@$(SWIFT) build $(RELEASE)
	@"$$($(SWIFT) build $(RELEASE) --show-bin-path)/devtool" bench

FUZZ_SECONDS ?= 60

fuzz: packages ## throw invented expressions, models and tables at the engine (FUZZ_SECONDS=60)
	@sh fuzz/run.sh $(FUZZ_SECONDS)

learn: packages ## learn anew from the labelled notes, after notes or lexicon were changed
	@$(SWIFT) build $(RELEASE) --product devtool
	@"$$($(SWIFT) build $(RELEASE) --show-bin-path)/devtool" learn

install: packages ## install below PREFIX (default /usr/local), honouring DESTDIR
	@$(SWIFT) build $(RELEASE) --product nachhalt
	@sh packaging/install.sh "$$($(SWIFT) build $(RELEASE) --show-bin-path)/nachhalt" "$(DESTDIR)" "$(PREFIX)"

deb: packages ## make a Debian package in dist/
	@sh scripts/packages.sh $(DEB_PACKAGES)
	@$(SWIFT) build $(PACKAGED) --product nachhalt
	@sh packaging/deb.sh "$$($(SWIFT) build $(PACKAGED) --show-bin-path)/nachhalt"

clean: ## remove everything that was built
	@rm -rf .build dist

packages:
	@sh scripts/packages.sh $(BUILD_PACKAGES)

test-packages:
	@sh scripts/packages.sh $(BUILD_PACKAGES) $(TEST_PACKAGES)
