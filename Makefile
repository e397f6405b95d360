# The words of this project. `make help` lists them; the two that matter are `make nightly` and `make test`.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

# Variables from the command line are taken as they are, never expanded by make, and reach the recipes
# through the environment only, so that no text in them can become a command.
override DATA := $(if $(value DATA),$(value DATA),Data)
override REPORTS := $(if $(value REPORTS),$(value REPORTS),Reports)
override DATASET := $(value DATASET)
override OUTPUT := $(value OUTPUT)
override NETWORK := $(value NETWORK)
override FIELD := $(value FIELD)
override ORGANISATION := $(value ORGANISATION)
override TOP := $(if $(value TOP),$(value TOP),10)
override FORMAT := $(if $(value FORMAT),$(value FORMAT),table)
export DATA REPORTS DATASET OUTPUT NETWORK FIELD ORGANISATION TOP FORMAT

PACKAGES := libgraphviz-dev graphviz pkg-config fonts-dejavu-core python3-venv
DIAGONAL := .build/release/diagonal

.PHONY: help setup build nightly test check lint validate analyse gaps example clean

help: ## list the words
	@grep -hE '^[a-z-]+:.*## ' Makefile | sed -E 's/:.*## /\t/' | while IFS=$$'\t' read -r word text; do printf '  make %-10s %s\n' "$$word" "$$text"; done

setup: ## install the system packages that are missing (apt, as root or through sudo)
	@if ! command -v swift >/dev/null; then \
	  echo "swift is not on the PATH: install Swift 6.2 or later from https://www.swift.org/install/linux/, then try again" >&2; exit 69; fi
	@missing=""; for p in $(PACKAGES); do \
	  dpkg-query -W -f='$${Status}' "$$p" 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$p"; done; \
	if [ -z "$$missing" ]; then exit 0; fi; \
	if ! command -v apt-get >/dev/null; then \
	  echo "missing:$$missing. This machine has no apt-get: install them with its own package manager, then try again" >&2; exit 69; fi; \
	if [ "$$(id -u)" = 0 ]; then as=""; \
	elif command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then as="sudo"; \
	else echo "missing:$$missing. Ask an administrator to run: apt-get install$$missing" >&2; exit 69; fi; \
	echo "installing:$$missing"; \
	$$as apt-get -qq update; \
	$$as env DEBIAN_FRONTEND=noninteractive apt-get -qq install --yes --no-install-recommends $$missing >/dev/null

build: setup ## build the program for release
	@swift build -c release --product diagonal

nightly: build ## analyse every dataset in Data/ and publish to Reports/
	@$(DIAGONAL) nightly --data "$$DATA" --reports "$$REPORTS"

validate: build ## check a dataset: make validate DATASET=Data/exempel-forbund
	@$(DIAGONAL) validate "$${DATASET:?name the folder: make validate DATASET=Data/exempel-forbund}"

analyse: build ## write one report: make analyse DATASET=Data/exempel-forbund OUTPUT=/tmp/report
	@$(DIAGONAL) analyse "$${DATASET:?name the folder: make analyse DATASET=Data/exempel-forbund OUTPUT=/tmp/report}" \
	  --output "$${OUTPUT:?name the folder to write: OUTPUT=/tmp/report}"

gaps: build ## who ought to meet: make gaps DATASET=Data/exempel-forbund [NETWORK= FIELD= ORGANISATION= TOP= FORMAT=]
	@$(DIAGONAL) gaps "$${DATASET:?name the folder: make gaps DATASET=Data/exempel-forbund}" --top "$$TOP" --format "$$FORMAT" \
	  $${NETWORK:+--network "$$NETWORK"} $${FIELD:+--field "$$FIELD"} $${ORGANISATION:+--organisation "$$ORGANISATION"}

example: build ## write Data/exempel-forbund anew (the invented association)
	@$(DIAGONAL) generate --seed 15 --people 240 --networks 36 --organisations 15 --output Data/exempel-forbund

test: setup ## run all tests
	@swift test

check: setup lint ## what is run before a commit: imports, warnings, format, tests in debug and release
	@swift build --build-tests --explicit-target-dependency-import-check error
	@swift test
	@swift test -c release

lint: ## check the format of the source
	@swift format lint --strict --recursive Sources Tests Package.swift

clean: ## remove what was built; reports stay
	@rm -rf .build
