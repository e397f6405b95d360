# The words of this project. `make help` lists them; the three that matter are `make adopt`, `make nightly` and `make test`.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

# Variables from the command line are taken as they are, never expanded by make, and reach the recipes
# through the environment only, so that no text in them can become a command.
override DATA := $(if $(value DATA),$(value DATA),Data)
override REPORTS := $(if $(value REPORTS),$(value REPORTS),Reports)
override DATASET := $(value DATASET)
BENCHMARK_SIZES := $(or $(filter S M L,$(value SIZES)),S M)
override OUTPUT := $(value OUTPUT)
override SECONDS := $(value SECONDS)
override FUZZ_SECONDS := $(if $(value SECONDS),$(value SECONDS),60)
override NETWORK := $(value NETWORK)
override FIELD := $(value FIELD)
override ORGANISATION := $(value ORGANISATION)
override NAME := $(value NAME)
override FROM := $(value FROM)
override TO := $(value TO)
override TEXT := $(value TEXT)
override CHANGES := $(value CHANGES)
override REPORT := $(value REPORT)
override REMOVE := $(value REMOVE)
override REBUILD := $(value REBUILD)
override DIAGRAM := $(value DIAGRAM)
override TOP := $(value TOP)
override ALL := $(value ALL)
override FORMAT := $(if $(value FORMAT),$(value FORMAT),table)
override GRAPH := $(value GRAPH)
override INSTRUMENT := $(value INSTRUMENT)
override SINCE := $(value SINCE)
override RUNS := $(value RUNS)
override PERSON := $(value PERSON)
override AGAIN := $(value AGAIN)
override ABOUT := $(value ABOUT)
override DECISION := $(value DECISION)
override BODY := $(value BODY)
override DATE := $(value DATE)
override LEVEL := $(value LEVEL)
override KIND := $(value KIND)
override RESPONSIBLE := $(value RESPONSIBLE)
override DUE := $(value DUE)
override NEXT := $(value NEXT)
override REFERENCE := $(value REFERENCE)
override STATUS := $(value STATUS)
export DATA REPORTS DATASET INSTRUMENT SINCE RUNS PERSON AGAIN OUTPUT NETWORK FIELD ORGANISATION
export ABOUT DECISION BODY DATE LEVEL KIND RESPONSIBLE DUE NEXT REFERENCE STATUS
export REMOVE REBUILD DIAGRAM TOP ALL FORMAT GRAPH FUZZ_SECONDS NAME FROM TO TEXT CHANGES REPORT
# The shell has a variable of its own by this name.
unexport SECONDS

PACKAGES := libgraphviz-dev libxlsxwriter-dev libsqlite3-dev zlib1g-dev libssl-dev graphviz pkg-config \
  fonts-dejavu-core fonts-open-sans python3-venv
# What sets the PDFs and reads workbooks: a Python of its own in the build folder. The list holds every package, with its
# version and the checksums of its files; nothing else is installed.
REQUIREMENTS := .requirements.txt
TYPST := .build/typst
# What the pages are tried with, in a list of the same kind.
BROWSER := Tests/Browser/requirements.txt
TRYING := .build/trying
# What exports are read back with.
READERS := Tests/Readers/requirements.txt
READING := .build/reading
# What the handbook's lines of R need.
R := r-cran-igraph r-cran-ggraph
# Installs a list of packages into a new Python: $(call python,FOLDER,LIST). Others may not write to it.
python = umask 022; rm -rf $(1); mkdir -p .build; python3 -m venv $(1) && $(1)/bin/pip install --quiet \
  --disable-pip-version-check --require-hashes --no-deps --requirement $(2) && cp $(2) $(1)/installed
# What make says is Swedish where the locale's messages are, as what the program says: $(call say,ENGLISH,SVENSKA).
SWEDISH := $(filter sv sv_% sv.% sv@%,$(firstword $(value LC_ALL) $(value LC_MESSAGES) $(value LANG)))
say = $(if $(SWEDISH),$(2),$(1))
comma := ,
# A crash prints nothing of what the program holds in memory.
export SWIFT_BACKTRACE := enable=no
DIAGONAL := .build/release/diagonal
# What the program is built of: each file with its size and time. A build that went well leaves this list in BUILT, and
# while the list is the same nothing is built; so a file that is gone, or older than it was, is seen too.
SOURCES := Makefile Package.swift Sources
BUILT := .build/built
LISTED = { find -L "$$(command -v swift)" -printf '%p %s %T@\n' 2>/dev/null; \
  find -L $(SOURCES) -type f ! -path '*.docc/*' ! -path Sources/Packaging/'*' -printf '%p %s %T@\n'; } | LC_ALL=C sort
# One at a time, until the recipe ends, however it ends: $(call alone,LOCK,WHAT OTHERS DO).
alone = mkdir -p .build; waited=; exec 9>>.build/$(1).lock; \
  if ! flock -n 9; then waited=yes; echo "$(call say,waiting for another make that,väntar på en annan make som) $(2)" >&2; flock 9; fi;
BUILDING = $(call alone,build,$(call say,builds,bygger))
SETTING_UP = $(call alone,setup,$(call say,installs,installerar))
NEEDS_SWIFT = if ! command -v swift >/dev/null; then \
  echo "$(call say,swift is not on the PATH: install Swift 6.2 or later from https://www.swift.org/install/linux/$(comma) then try again,swift finns inte i PATH: installera Swift 6.2 eller senare från https://www.swift.org/install/linux/ och försök igen)" >&2; exit 69; fi;
# Tests ask for what is said in English; some set another locale themselves. Without testable imports, which no test uses, what is compiled for the tests is what `make build` links.
TEST_RELEASE := LC_ALL=C.UTF-8 swift test -c release --disable-testable-imports

FUZZ := .build-fuzz
# The law of Package.swift, but for what only the package manager gives: resources and Yams.
FUZZ_FLAGS := -O -g -swift-version 6 -package-name diagonal -parse-as-library -wmo \
  -enable-upcoming-feature InternalImportsByDefault -enable-upcoming-feature MemberImportVisibility \
  -enable-upcoming-feature ExistentialAny -sanitize=fuzzer,address -I $(FUZZ)

INSTRUMENTS := participation representation rotation hosting agreements costs resources mix scatter politics purposes new-on-post readiness start-gate functions preparation self-test \
  climate ladder portfolio goals decisions key-factors effects drivers expectations own-portfolios

.PHONY: help adopt tables decide setup packages pages graphs build nightly compare forget install-timer uninstall-timer test check lint \
  validate analyse person network organisation path find gaps risk whatif instrument $(INSTRUMENTS) export \
  example bench bench-whole fuzz asan tsan clean install uninstall package test-package docs

# Behind each word stands what it does, in English and in Swedish.
help: ## list the words ## visa orden
	@awk -F ' ## ' -v text=$(call say,2,3) '/^[a-z-]+:.* ## / { sub(/:.*/, "", $$1); printf "  make %-13s %s\n", $$1, $$text }' Makefile

adopt: build ## make a dataset of your own lists: make adopt FROM="folder or files, with ; between" DATASET=Data/mitt-forbund (again: DATASET= only) ## gör en mapp att analysera av era egna listor: make adopt FROM="mapp eller filer med ; emellan" DATASET=Data/mitt-forbund (igen: bara DATASET=)
	@if [ -z "$$FROM" ] && [ -d "$$DATASET" ]; then FROM="$$DATASET"; fi; \
	$(call want,FROM,name your lists$(comma) a folder or files with ; between: make adopt FROM=... DATASET=Data/mitt-forbund,\
	  ange era listor$(comma) en mapp eller filer med ; emellan: make adopt FROM=... DATASET=Data/mitt-forbund) \
	$(call want,DATASET,name the folder of the dataset: DATASET=Data/mitt-forbund,ange mappen att göra: DATASET=Data/mitt-forbund) \
	if [ -e "$$FROM" ]; then lists=("$$FROM"); else \
	  shopt -s extglob; IFS=';' read -r -a lists <<< "$$FROM"; lists=("$${lists[@]##+([[:blank:]])}"); fi; \
	$(DIAGONAL) adopt --output="$$DATASET" -- "$${lists[@]}"

tables: build ## write what lists are understood as, as standard tables: make tables DATASET=Data/mitt-forbund TO=/tmp/tabeller ## skriv det som är förstått av listorna som tabeller: make tables DATASET=Data/mitt-forbund TO=/tmp/tabeller
	@$(call want,DATASET,name the folder of the dataset: make tables DATASET=Data/mitt-forbund TO=/tmp/tabeller,\
	  ange mappen med listorna: make tables DATASET=Data/mitt-forbund TO=/tmp/tabeller) \
	$(call want,TO,name the folder to write: TO=/tmp/tabeller,ange mappen att skriva: TO=/tmp/tabeller) \
	$(DIAGONAL) tables --output="$$TO" -- "$$DATASET"

decide: build ## enter a decision: make decide DATASET=Data/mitt-forbund ABOUT=i-001 DECISION="..." [BODY= DATE= LEVEL= KIND= RESPONSIBLE= DUE= NEXT= REFERENCE= STATUS=] ## för in ett beslut: make decide DATASET=Data/mitt-forbund ABOUT=i-001 DECISION="..." [BODY= DATE= LEVEL= KIND= RESPONSIBLE= DUE= NEXT= REFERENCE= STATUS=]
	@$(call want,DATASET,name the folder of the dataset: make decide DATASET=Data/mitt-forbund ABOUT=... DECISION=...,\
	  ange mappen med listorna: make decide DATASET=Data/mitt-forbund ABOUT=... DECISION=...) \
	$(call want,ABOUT,say what it is about$(comma) an id or a name: ABOUT=i-001,ange vad det gäller$(comma) ett id eller ett namn: ABOUT=i-001) \
	$(call want,DECISION,say what is decided: DECISION=...,ange vad som är beslutat: DECISION=...) \
	$(DIAGONAL) decide --about="$$ABOUT" --decision="$$DECISION" $${BODY:+--body="$$BODY"} $${DATE:+--date="$$DATE"} \
	  $${LEVEL:+--level="$$LEVEL"} $${KIND:+--kind="$$KIND"} $${RESPONSIBLE:+--responsible="$$RESPONSIBLE"} \
	  $${DUE:+--due="$$DUE"} $${NEXT:+--next="$$NEXT"} $${REFERENCE:+--reference="$$REFERENCE"} \
	  $${STATUS:+--status="$$STATUS"} -- "$$DATASET"

setup: packages $(TYPST)/installed ## install what is missing: system packages (apt, as root or through sudo), typst for the PDFs, python-calamine for workbooks ## installera det som saknas: systemets paket (apt, som root eller genom sudo), typst för PDF, python-calamine för arbetsböcker

# A file that holds the list of what was installed; another list installs anew. The two are compared as text: by their times
# a list unpacked from an archive is older than what it is to replace. Without PyPI there is no PDF and no
# workbook is read, and everything else goes on. What could not be installed is tried again when somebody asks for it,
# and by other words after an hour: a question does not wait for PyPI each time.
ASKED := $(filter setup adopt nightly test pages,$(MAKECMDGOALS))
ifneq ($(shell cmp -s $(TYPST)/installed $(REQUIREMENTS) || echo other),)
.PHONY: $(TYPST)/installed
endif
$(TYPST)/installed: | packages
	@$(SETTING_UP) \
	if cmp -s $@ $(REQUIREMENTS); then exit 0; fi; \
	if [ -z "$(ASKED)" ] && [ -n "$$(find $(TYPST).failed -mmin -60 -newer $(REQUIREMENTS) 2>/dev/null)" ]; then exit 0; fi; \
	echo "$(call say,installing typst$(comma) python-calamine and their companions,installerar typst$(comma) python-calamine och det de behöver)"; \
	if $(call python,$(TYPST),$(REQUIREMENTS)); then rm -f $(TYPST).failed; \
	else rm -rf $(TYPST); touch $(TYPST).failed; \
	  echo "$(call say,typst and python-calamine could not be installed: reports are made without PDF and workbooks are not read$(comma) with exit code 69,typst och python-calamine kunde inte installeras: rapporter görs utan PDF och arbetsböcker läses inte$(comma) med slutkod 69)" >&2; fi

# What has been found is looked for again when apt has installed or removed anything, and when the list is another.
blank := $(subst ,, )
FOUND = .build/packages/$(subst $(blank),+,$(strip $(PACKAGES)))
DPKG := $(wildcard /var/lib/dpkg/status)
packages: $(FOUND)
$(FOUND): $(DPKG)
	@$(NEEDS_SWIFT) $(SETTING_UP) mkdir -p .build/packages; \
	found="$$(dpkg-query -W -f='$${Package} $${Status}\n' $(PACKAGES) 2>/dev/null || true)"; missing=""; \
	for p in $(PACKAGES); do grep -q "^$$p .* ok installed$$" <<< "$$found" || missing="$$missing $$p"; done; \
	if [ -z "$$missing" ]; then touch '$@'; exit 0; fi; \
	if ! command -v apt-get >/dev/null; then \
	  echo "$(call say,missing:$$missing. This machine has no apt-get: install them with its own package manager$(comma) then try again,saknas:$$missing. Här finns inte apt-get: installera dem med datorns egen pakethanterare och försök igen)" >&2; exit 69; fi; \
	if [ "$$(id -u)" = 0 ]; then as=""; \
	elif command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then as="sudo"; \
	else echo "$(call say,missing:$$missing. Ask an administrator to run: apt-get install$$missing,saknas:$$missing. Be en administratör köra: apt-get install$$missing)" >&2; exit 69; fi; \
	echo "$(call say,installing,installerar):$$missing"; \
	$$as apt-get -qq update; \
	$$as env DEBIAN_FRONTEND=noninteractive apt-get -qq install --yes --no-install-recommends $$missing >/dev/null; \
	touch '$@'

# Ends the recipe in words when a variable that it needs is not given: $(call want,NAME,what to type,vad som ska skrivas).
want = if [ -z "$$$(1)" ]; then echo "$(call say,$(strip $(2)),$(strip $(3)))" >&2; exit 64; fi;

# Beside the program stands the commit that it was built of, with + when its sources had been changed since; nothing where this is
# no checkout of git. It is no part of the program, which is the same however it came here.
FIND_COMMIT = commit=; \
  if [ -e .git ] && commit="$$(git rev-parse --verify --quiet HEAD 2>/dev/null)"; then \
    if [ -n "$$(git status --porcelain -- $(SOURCES) 2>/dev/null)" ]; then commit="$$commit+"; fi; fi;
NOTE_COMMIT = rm -f $(DIAGONAL).commit; $(FIND_COMMIT) \
  if [ -n "$$commit" ]; then echo "$$commit" > $(DIAGONAL).commit; fi;

# Of several that ask at once one builds; those who wait take what comes of it, or fail with it.
build: setup ## build the program for release, when anything that it is built of has changed ## bygg programmet, när något i det har ändrats
	@if [ -x $(DIAGONAL) ] && $(LISTED) | cmp -s - $(BUILT); then exit 0; fi; \
	$(NEEDS_SWIFT) $(BUILDING) \
	$(LISTED) > $(BUILT).next; \
	if [ -x $(DIAGONAL) ] && cmp -s $(BUILT).next $(BUILT); then exit 0; fi; \
	if [ -n "$$waited" ] && cmp -s $(BUILT).next $(BUILT).failed; then \
	  echo "$(call say,the build that was waited for failed: nothing is run,bygget som väntades in misslyckades: ingenting körs)" >&2; exit 70; fi; \
	rm -f $(BUILT); \
	if swift build -c release --product diagonal; then $(NOTE_COMMIT) mv $(BUILT).next $(BUILT); rm -f $(BUILT).failed; \
	else mv $(BUILT).next $(BUILT).failed; echo "$(call say,the program could not be built: nothing is run,programmet kunde inte byggas: ingenting körs)" >&2; exit 70; fi

nightly: build ## analyse every dataset in Data/ and publish to Reports/ (AGAIN=1: also the unchanged) ## analysera alla listor i Data/ och publicera i Reports/ (AGAIN=1: också det som inte har ändrats)
	@$(DIAGONAL) nightly --data "$$DATA" --reports "$$REPORTS" $${AGAIN:+--again}

compare: build ## what has changed since the run before: make compare DATASET=Data/exempel-forbund [SINCE=2026-09-15] [RUNS="A B"] [ALL= FORMAT=] ## vad som har ändrats sedan förra körningen: make compare DATASET=Data/exempel-forbund [SINCE=2026-09-15] [RUNS="A B"] [ALL= FORMAT=]
	@$(call want,DATASET,name the folder: make compare DATASET=Data/exempel-forbund,ange mappen: make compare DATASET=Data/exempel-forbund) \
	read -r -a runs <<< "$$RUNS"; \
	$(DIAGONAL) compare "$$DATASET" "$${runs[@]}" \
	  --reports "$$REPORTS" --format "$$FORMAT" $${ALL:+--all} $${SINCE:+--since "$$SINCE"}

forget: build ## remove a person from history and old reports: make forget PERSON=p012 [DATASET=mitt-forbund NAME=] ## ta bort en person ur historik och gamla rapporter: make forget PERSON=p012 [DATASET=mitt-forbund NAME=]
	@$(call want,PERSON,name the person$(comma) by id or name: make forget PERSON=p012,ange personen$(comma) med id eller namn: make forget PERSON=p012) \
	dataset="$${DATASET%/}"; $(DIAGONAL) forget --data "$$DATA" --reports "$$REPORTS" \
	  $${dataset:+--dataset="$${dataset##*/}"} $${NAME:+--name="$$NAME"} -- "$$PERSON"

# The units lie with the user's own; where systemd does not run for the user, cron is the way.
UNITS = $${XDG_CONFIG_HOME:-$$HOME/.config}/systemd/user

install-timer: build ## run every night at 01:15 (systemd user timer, or a line for cron) ## kör varje natt klockan 01.15 (en timer i systemd, eller en rad för cron)
	@set -- --program "$$PWD/$(DIAGONAL)" --directory "$$PWD" --data "$$DATA" --reports "$$REPORTS"; \
	if command -v systemctl >/dev/null && systemctl --user show-environment >/dev/null 2>&1; then \
	  $(DIAGONAL) timer "$$@" --output "$(UNITS)"; \
	  if command -v systemd-analyze >/dev/null; then \
	    systemd-analyze --user verify "$(UNITS)/diagonal.service" "$(UNITS)/diagonal.timer"; fi; \
	  systemctl --user daemon-reload; systemctl --user enable --now diagonal.timer; \
	  systemctl --user list-timers diagonal.timer --no-pager; \
	  echo "$(call say,to run also when you are not logged in,för att köra också när du inte är inloggad): loginctl enable-linger"; \
	else \
	  echo "$(call say,no systemd for this user. Add this line with,systemd saknas för den här användaren. Lägg till raden med): crontab -e"; \
	  $(DIAGONAL) timer "$$@"; fi

uninstall-timer: ## stop the nightly run and remove its units ## sluta köra varje natt
	@if command -v systemctl >/dev/null && systemctl --user show-environment >/dev/null 2>&1; then \
	  systemctl --user disable --now diagonal.timer 2>/dev/null || true; \
	  rm -f "$(UNITS)/diagonal.service" "$(UNITS)/diagonal.timer"; \
	  systemctl --user daemon-reload; \
	else \
	  rm -f "$(UNITS)/diagonal.service" "$(UNITS)/diagonal.timer"; \
	  echo "$(call say,no systemd for this user. Remove the line with 'diagonal nightly',systemd saknas för den här användaren. Ta bort raden med ”diagonal nightly”): crontab -e"; fi

validate: build ## check a dataset: make validate DATASET=Data/exempel-forbund ## granska listorna: make validate DATASET=Data/exempel-forbund
	@$(call want,DATASET,name the folder: make validate DATASET=Data/exempel-forbund,ange mappen: make validate DATASET=Data/exempel-forbund) \
	$(DIAGONAL) validate "$$DATASET"

analyse: build ## write one report: make analyse DATASET=Data/exempel-forbund OUTPUT=/tmp/report ## skriv en rapport: make analyse DATASET=Data/exempel-forbund OUTPUT=/tmp/report
	@$(call want,DATASET,name the folder: make analyse DATASET=Data/exempel-forbund OUTPUT=/tmp/report,\
	  ange mappen: make analyse DATASET=Data/exempel-forbund OUTPUT=/tmp/report) \
	$(call want,OUTPUT,name the folder to write: OUTPUT=/tmp/report,ange mappen att skriva: OUTPUT=/tmp/report) \
	$(DIAGONAL) analyse "$$DATASET" --output "$$OUTPUT"

# A question is asked of DATASET; where none is named, of the invented association. The answer is a sentence and at most ten
# lines; ALL=1 shows the rest.
ASK = dataset="$$DATASET"; if [ -z "$$dataset" ]; then dataset="$$DATA/exempel-forbund"; \
  echo "$(call say,DATASET is not set: asking,DATASET är inte angivet: frågar) $$dataset" >&2; fi; \
  form=(--format "$$FORMAT" $${ALL:+--all} $${DIAGRAM:+--diagram "$$DIAGRAM"}); $(DIAGONAL)

person: build ## where somebody sits and what hangs on it: make person NAME="Anna Ek" [DATASET= ALL= FORMAT= DIAGRAM=] ## var någon deltar och vad som hänger på det: make person NAME="Anna Ek" [DATASET= ALL= FORMAT= DIAGRAM=]
	@$(call want,NAME,name the person: make person NAME=...,ange personen: make person NAME=...) \
	$(ASK) person "$$dataset" "$${form[@]}" -- "$$NAME"

network: build ## who sits in a network and whom it meets: make network NAME=IT-chefer [DATASET= ALL= FORMAT= DIAGRAM=] ## vilka som deltar i ett nätverk och vilka det möter: make network NAME=IT-chefer [DATASET= ALL= FORMAT= DIAGRAM=]
	@$(call want,NAME,name the network: make network NAME=...,ange nätverket: make network NAME=...) \
	$(ASK) network "$$dataset" "$${form[@]}" -- "$$NAME"

organisation: build ## what an organisation holds, is in and through whom: make organisation NAME=Almvik [DATASET= ALL= FORMAT= DIAGRAM=] ## var en organisation deltar och genom vilka: make organisation NAME=Almvik [DATASET= ALL= FORMAT= DIAGRAM=]
	@$(call want,NAME,name the organisation: make organisation NAME=...,ange organisationen: make organisation NAME=...) \
	$(ASK) organisation "$$dataset" "$${form[@]}" -- "$$NAME"

path: build ## whom to call to get from one to another: make path FROM=IT TO=politiker [DATASET= TOP= ALL= FORMAT= DIAGRAM=] ## vem man ringer för att nå en annan: make path FROM=IT TO=politiker [DATASET= TOP= ALL= FORMAT= DIAGRAM=]
	@$(call want,FROM,say where it begins: make path FROM=... TO=...,ange var vägen börjar: make path FROM=... TO=...) \
	$(call want,TO,say where it ends: make path FROM=... TO=...,ange var vägen slutar: make path FROM=... TO=...) \
	$(ASK) path "$$dataset" "$${form[@]}" $${TOP:+--top "$$TOP"} -- "$$FROM" "$$TO"

find: build ## everything that a few letters may stand for: make find TEXT=miljö [DATASET= TOP= ALL= FORMAT= DIAGRAM=] ## allt som några bokstäver kan stå för: make find TEXT=miljö [DATASET= TOP= ALL= FORMAT= DIAGRAM=]
	@$(call want,TEXT,say what to look for: make find TEXT=...,ange vad som söks: make find TEXT=...) \
	$(ASK) find "$$dataset" "$${form[@]}" $${TOP:+--top "$$TOP"} -- "$$TEXT"

gaps: build ## who ought to meet: make gaps [DATASET= NETWORK= FIELD= ORGANISATION= TOP= ALL= FORMAT= DIAGRAM=] ## vilka som borde mötas: make gaps [DATASET= NETWORK= FIELD= ORGANISATION= TOP= ALL= FORMAT= DIAGRAM=]
	@$(ASK) gaps "$$dataset" "$${form[@]}" $${TOP:+--top "$$TOP"} $${NETWORK:+--network="$$NETWORK"} \
	  $${FIELD:+--field="$$FIELD"} $${ORGANISATION:+--organisation="$$ORGANISATION"}

risk: build ## whose leaving costs most: make risk [DATASET= ORGANISATION= TOP= ALL= FORMAT= DIAGRAM=] ## vad som bryts när någon slutar: make risk [DATASET= ORGANISATION= TOP= ALL= FORMAT= DIAGRAM=]
	@$(ASK) risk "$$dataset" "$${form[@]}" $${TOP:+--top "$$TOP"} $${ORGANISATION:+--organisation="$$ORGANISATION"}

whatif: build ## what some changes would mean: make whatif REMOVE="P1;P2" or CHANGES=file.csv [DATASET= ALL= FORMAT= DIAGRAM= REPORT=] ## vad några ändringar skulle betyda: make whatif REMOVE="P1;P2" eller CHANGES=fil.csv [DATASET= ALL= FORMAT= DIAGRAM= REPORT=]
	@names=(); if [ -n "$$REMOVE" ]; then IFS=';' read -r -a names <<< "$$REMOVE"; \
	elif [ -z "$$CHANGES" ]; then echo "$(call say,name who leaves$(comma) with ; between$(comma) or a file of changes: REMOVE=\"P1;P2\" or CHANGES=file.csv,ange vem som lämnar$(comma) med ; emellan$(comma) eller en fil med ändringar: REMOVE=\"P1;P2\" eller CHANGES=fil.csv)" >&2; exit 64; fi; \
	$(ASK) what-if "$$dataset" "$${form[@]}" $${CHANGES:+--changes="$$CHANGES"} $${REPORT:+--report="$$REPORT"} \
	  "$${names[@]/#/--remove=}"

instrument: build ## one instrument's tables: make instrument INSTRUMENT=participation DATASET=Data/exempel-forbund [ALL= FORMAT=] ## ett instruments tabeller: make instrument INSTRUMENT=participation DATASET=Data/exempel-forbund [ALL= FORMAT=]
	@$(ONE_INSTRUMENT)

ONE_INSTRUMENT = \
	$(call want,INSTRUMENT,name the instrument: make instrument INSTRUMENT=participation DATASET=Data/exempel-forbund,\
	  ange instrumentet: make instrument INSTRUMENT=participation DATASET=Data/exempel-forbund) \
	$(call want,DATASET,name the folder: DATASET=Data/exempel-forbund,ange mappen: DATASET=Data/exempel-forbund) \
	$(DIAGONAL) instrument "$$DATASET" "$$INSTRUMENT" --format "$$FORMAT" $${ALL:+--all}

# FORMAT is table where nothing is said, which is none of these forms.
export: build ## a graph for Gephi, Kumu, R or Excel: make export DATASET=Data/exempel-forbund FORMAT=graphml|gexf|kumu|csv2 TO=file [GRAPH=networks] ## ett nät för Gephi, Kumu, R eller Excel: make export DATASET=Data/exempel-forbund FORMAT=graphml|gexf|kumu|csv2 TO=fil [GRAPH=networks]
	@$(call want,DATASET,name the folder: make export DATASET=Data/exempel-forbund FORMAT=gexf TO=natverk.gexf,\
	  ange mappen: make export DATASET=Data/exempel-forbund FORMAT=gexf TO=natverk.gexf) \
	if [ "$$FORMAT" = table ]; then echo "$(call say,say in which form: FORMAT=graphml$(comma) gexf$(comma) kumu or csv2,ange formen: FORMAT=graphml$(comma) gexf$(comma) kumu eller csv2)" >&2; exit 64; fi; \
	$(call want,TO,say where to write it: TO=natverk.gexf$(comma) and with csv2 a folder,\
	  ange var den ska skrivas: TO=natverk.gexf$(comma) och med csv2 en mapp) \
	$(DIAGONAL) export --format="$$FORMAT" --output="$$TO" $${GRAPH:+--graph="$$GRAPH"} -- "$$DATASET"

# A word for each instrument is the word above with its name.
participation: ## who carries more than their share of the seats and hours ## vilka som bär mer än sin andel av platser och timmar
representation: ## who is represented by others in the networks, and who is outside ## vilka som företräds av andra i nätverken, och vilka som står utanför
rotation: ## hosts and chairs against membership ## värdar och ordförande mot deltagande
hosting: ## hosts of collaborations, joint operations apart ## värdar för samarbeten, gemensamma verksamheter för sig
agreements: ## what ends or is to be reviewed, warning signs, and what has ended ## vad som löper ut eller ska ses över, varningstecken, och vad som har upphört
costs: ## how the costs of collaborations are shared, and whether the shares agree ## hur samarbetenas kostnader delas, och om andelarna stämmer
resources: ## what is put into each collaboration, and whether anybody coordinates ## vad som läggs in i varje samarbete, och om någon samordnar
mix: ## orientation, form and depth of networks and collaborations ## nätverkens och samarbetenas inriktning, form och djup
scatter: ## networks where the same people meet again ## nätverk där samma personer möts igen
politics: ## the way from each network to a political one ## vägen från varje nätverk till ett politiskt
purposes: ## what each network is for, and how often it meets others by agreement ## vad varje nätverk är till för, och hur ofta det möter andra enligt överenskommelse
new-on-post: ## who is new on the post, and where they sit ## vilka som är nya på posten, och var de deltar
readiness: ## which areas of collaboration can start by the answers that hold ## vilka områden för samverkan som kan starta enligt de svar som gäller
start-gate: ## what is asked before a start in each area, and whether it should wait ## vad som frågas före start i varje område, och om det bör vänta
functions: ## functions that are thin at home in several organisations ## funktioner som är tunna hemma i flera organisationer
preparation: ## which areas can be prepared further: a driver and wider interest ## vilka områden som kan förberedas vidare: någon som driver och fler som vill
self-test: ## how each collaboration judges itself, and where the answers part ## hur varje samarbete bedömer sig självt, och var svaren går isär
climate: ## how trust and the self-test have moved from one round to the next ## hur tillit och självtest har rört sig mellan omgångarna
ladder: ## where each collaboration stands and wants to be ## var varje samarbete står och vill stå
portfolio: ## initiatives by stage, owner, mandate and priority ## initiativ efter steg, ägare, mandat och prioritet
goals: ## the goals, and which have initiatives ## målen, och vilka som har initiativ
decisions: ## what is decided, what is overdue and who is waited for ## vad som är beslutat, vad som är försenat och vem som inväntas
key-factors: ## what carries each collaboration and what may fell it ## vad som bär varje samarbete och vad som kan fälla det
effects: ## what was expected and measured in each dimension, and which way it went ## vad som väntades och mättes i varje dimension, och åt vilket håll det gick
drivers: ## why the parties of each collaboration take part ## varför parterna är med i varje samarbete
own-portfolios: ## all that each organisation is in ## allt som varje organisation är med i
expectations: ## what was expected of each collaboration, and what came ## vad som väntades av varje samarbete, och vad som kom
$(INSTRUMENTS): build
	@INSTRUMENT=$@; $(ONE_INSTRUMENT)

example: build ## write Data/exempel-forbund and Data/exempel-listor anew (the invented associations) ## skriv Data/exempel-forbund och Data/exempel-listor på nytt (de påhittade förbunden)
	@$(DIAGONAL) generate --seed 15 --people 240 --networks 36 --organisations 15 --output Data/exempel-forbund
	@python3 -B Tests/Example/lists.py Data/exempel-listor
	@$(DIAGONAL) adopt --output=Data/exempel-listor -- Data/exempel-listor

# The pages and exports need the program alone, and are tried while the tests are compiled.
test: build ## run all tests (in release; `make check`: in debug too); beside them every page and PDF is tried in a browser and a reader, every export and table in networkx, igraph and frictionless ## kör alla tester; bredvid prövas varje sida och PDF i en webbläsare och en läsare, varje export och tabell i networkx, igraph och frictionless
	@{ $(MAKE) graphs && $(MAKE) pages; } >.build/pages.log 2>&1 & beside=$$!; failed=; \
	$(BUILDING) \
	if ! $(TEST_RELEASE) 2>&1 | tee .build/test.log; then failed=yes; \
	  echo; echo "What failed, also in .build/test.log:"; \
	  grep -E -A12 "recorded an issue|error:" .build/test.log | head -n 200 || true; fi; \
	exec 9>&-; if ! wait $$beside; then failed=yes; echo "The pages or the exports failed:" >&2; fi; \
	cat .build/pages.log; [ -z "$$failed" ]

# Every page in Chromium and every PDF in a reader, of every dataset in Data/ and in English too.
pages: build
	@if ! command -v chromium >/dev/null; then $(MAKE) packages PACKAGES=chromium; fi
	@if ! cmp -s $(TRYING)/installed $(BROWSER); then \
	  if $(call python,$(TRYING),$(BROWSER)); then :; \
	  else rm -rf $(TRYING); echo "NOT RUN: the pages were not tried in a browser, for playwright could not be installed" >&2; exit 0; fi; fi
	@if [ ! -e $(TRYING)/installed ]; then exit 0; fi; \
	if [ ! -e $(TYPST)/installed ]; then echo "NOT RUN: the pages were not tried, for typst could not be installed" >&2; exit 0; fi; \
	rm -rf .build/pages; runs=(); pairs=(); day=$$(date +%F); \
	for data in Data/*/; do name=$$(basename "$$data"); \
	  $(DIAGONAL) analyse "$$data" --as-of "$$day" --output ".build/pages/$$name" >/dev/null; \
	  runs+=(".build/pages/$$name"); pairs+=(".build/pages/$$name=$$data"); done; \
	$(DIAGONAL) analyse Data/exempel-forbund --as-of "$$day" --language en --output .build/pages/english >/dev/null; \
	runs+=(.build/pages/english); pairs+=(.build/pages/english=Data/exempel-forbund); \
	$(TRYING)/bin/python Tests/Browser/documents.py "$${pairs[@]}"; \
	$(DIAGONAL) adopt --output .build/pages/listor -- Data/exempel-listor >/dev/null 2>&1; \
	$(TRYING)/bin/python Tests/Browser/pages.py "$${runs[@]}" .build/pages/listor; \
	$(TRYING)/bin/python Tests/Browser/explorer.py .build/pages/english; \
	$(TRYING)/bin/python Tests/Browser/explorer.py .build/pages/exempel-forbund \
	  --what-if $(DIAGONAL) Data/exempel-forbund "$$day"

# Every graph of every dataset in Data/, in every form, and every table, by those who are to read it; and the handbook's R and Python.
graphs: build
	@$(MAKE) packages PACKAGES="$(R)" || echo "igraph and ggraph could not be installed for R" >&2
	@if ! cmp -s $(READING)/installed $(READERS); then \
	  if $(call python,$(READING),$(READERS)); then :; \
	  else rm -rf $(READING); echo "NOT RUN: exports and tables were not read back, for networkx, igraph and frictionless could not be installed" >&2; exit 0; fi; fi; \
	$(READING)/bin/python Tests/Readers/graphs.py $(DIAGONAL) "$$(date +%F)" Data/*/

# The other libraries live in an environment of their own; without them ours alone are measured.
PEERS := .build/bench/venv/bin/python

bench: build ## measure whole runs, and parts beside other libraries, one at a time: make bench SIZES="S M L" (default S M) ## mät hela körningar, och delar bredvid andra bibliotek, ett i taget: make bench SIZES="S M L" (annars S M)
	@$(MAKE) bench-whole
	@$(PEERS) -c 'import networkit, rustworkx, polars, scipy' 2>/dev/null \
	  || $(PEERS) -m pip install --quiet networkit rustworkx polars scipy \
	  || echo "the other libraries could not be installed: only ours are measured" >&2
	@.build/release/Benchmarks graph $(BENCHMARK_SIZES) --folder .build/bench
	@peers=$(PEERS); $$peers -c 'import igraph, scipy' 2>/dev/null || peers=; \
	  .build/release/Benchmarks dependency $(BENCHMARK_SIZES) $${peers:+--peers $$peers}; \
	  .build/release/Benchmarks overlaps $${peers:+--peers $$peers}; \
	  .build/release/Benchmarks history $(filter S M,$(BENCHMARK_SIZES)) --folder .build/bench; \
	  .build/release/Benchmarks modularity Data/*/ --folder .build/bench; \
	  if [ -n "$$peers" ]; then $$peers Tests/Benchmarks/peers_leiden.py .build/bench/*.links; fi
	@if $(PEERS) -c 'import igraph, networkit, rustworkx' 2>/dev/null; then \
	  for size in $(filter S M,$(BENCHMARK_SIZES)); do \
	    $(PEERS) Tests/Benchmarks/peers.py .build/bench/$$size.graph .build/bench/$$size.jsonl; done; fi
	@$(DIAGONAL) generate --seed 1 --people 20000 --networks 2500 --organisations 311 --output .build/bench/M
	@$(DIAGONAL) generate --seed 1 --people 200000 --networks 25000 --organisations 311 --output .build/bench/L
	@if $(PEERS) -c 'import polars' 2>/dev/null; then \
	  .build/release/Benchmarks scan .build/bench/M .build/bench/L --peers $(PEERS); \
	else .build/release/Benchmarks scan .build/bench/M .build/bench/L; fi

bench-whole: build ## measure whole runs only: every dataset, M, rosters of real shapes that grow, and words of make (L: SIZES=L) ## mät bara hela körningar: varje mapp i Data/, M, listor med verkliga former som växer, och makes ord (L: SIZES=L)
	@$(BUILDING) swift build -c release --product Benchmarks
	@mkdir -p .build/bench
	@if [ ! -x $(PEERS) ]; then python3 -m venv .build/bench/venv || true; fi
	@$(PEERS) -c 'import igraph' 2>/dev/null || $(PEERS) -m pip install --quiet igraph \
	  || echo "igraph could not be installed: nothing is measured beside" >&2
	@peers=$(PEERS); $$peers -c 'import igraph' 2>/dev/null || peers=; \
	  .build/release/Benchmarks whole Data/*/ --program $(DIAGONAL) --folder .build/bench \
	  --sizes "$(BENCHMARK_SIZES)" $${peers:+--peers $$peers}

check: setup lint ## what is run before a commit: imports, warnings, format, tests in debug and release ## det som körs före en ändring förs in: importer, varningar, format, tester i debug och release
	@$(BUILDING) swift build --build-tests --explicit-target-dependency-import-check error; \
	LC_ALL=C.UTF-8 swift test; \
	$(TEST_RELEASE)

fuzz: ## feed the scanner and the loaders random bytes: make fuzz SECONDS=60 (for each of the two) ## mata läsarna med slumpade byte: make fuzz SECONDS=60 (för var och en av de två)
	@case "$$FUZZ_SECONDS" in ''|*[!0-9]*) echo "$(call say,SECONDS must be digits only$(comma) not '$$FUZZ_SECONDS',SECONDS får bara ha siffror$(comma) inte ”$$FUZZ_SECONDS”)" >&2; exit 64;; esac
	@mkdir -p $(FUZZ)
	@for room in Text Threads Tables Roster Names Loading; do \
	  swiftc $(FUZZ_FLAGS) -module-name $$room -emit-module -emit-module-path $(FUZZ)/$$room.swiftmodule \
	    -c $$(grep -L '^import Yams' Sources/$$room/*.swift) -o $(FUZZ)/$$room.o; done
	@work=$$(mktemp -d -p "$$([ -d /dev/shm ] && echo /dev/shm || echo /tmp)"); trap 'rm -rf "$$work"' EXIT; \
	for target in Scanner Roster; do corpus=$${target,,}; \
	  swiftc $(FUZZ_FLAGS) -module-name $${target}Fuzz Tests/Fuzz/$${target}Fuzz.swift $(FUZZ)/*.o -o $(FUZZ)/$$corpus; \
	  mkdir -p $(FUZZ)/found/$$corpus; \
	  echo "$$corpus: $$FUZZ_SECONDS seconds"; \
	  TMPDIR="$$work" ASAN_OPTIONS=detect_leaks=0 SWIFT_BACKTRACE=enable=no $(FUZZ)/$$corpus \
	    -max_total_time="$$FUZZ_SECONDS" -max_len=4096 -timeout=10 -rss_limit_mb=0 -dict=Tests/Fuzz/words.dict \
	    -print_final_stats=1 -print_funcs=0 -verbosity=0 -artifact_prefix=$(FUZZ)/found/$$corpus- \
	    $(FUZZ)/found/$$corpus Tests/Fuzz/corpus/$$corpus; done

SANITIZED := LC_ALL=C.UTF-8 SWIFT_BACKTRACE=enable=no swift test -Xcc -DDIAGONAL_SANITIZED

asan: setup ## run all tests with the address sanitizer ## kör alla tester med adressgranskning
	@ASAN_OPTIONS=detect_leaks=0:handle_segv=0:handle_abort=0 $(SANITIZED) --sanitize=address --scratch-path .build-asan

tsan: setup ## run all tests with the thread sanitizer ## kör alla tester med trådgranskning
	@TSAN_OPTIONS=handle_segv=0:handle_abort=0 $(SANITIZED) --sanitize=thread --scratch-path .build-tsan

PREFIX := $(if $(value PREFIX),$(value PREFIX),/usr/local)
export PREFIX DESTDIR

install: build ## install the program, its manual page and completions: make install [PREFIX=/usr/local DESTDIR=] ## installera programmet, dess manualsida och kompletteringar: make install [PREFIX=/usr/local DESTDIR=]
	@root="$$DESTDIR$$PREFIX"; \
	install -d "$$root/bin" "$$root/share/man/man1" "$$root/share/bash-completion/completions" \
	  "$$root/share/zsh/site-functions" "$$root/share/fish/vendor_completions.d" "$$root/share/diagonal"; \
	install -m 644 $(REQUIREMENTS) "$$root/share/diagonal/requirements.txt"; \
	install -m 755 $(DIAGONAL) "$$root/bin/diagonal"; \
	if [ -e $(DIAGONAL).commit ]; then install -D -m 644 $(DIAGONAL).commit "$$root/share/diagonal/commit"; \
	else rm -f "$$root/share/diagonal/commit"; fi; \
	export LC_ALL=C.UTF-8; \
	( $(BUILDING) swift package --allow-writing-to-package-directory generate-manual >/dev/null ); \
	install -m 644 .build/plugins/GenerateManual/outputs/diagonal/diagonal.1 "$$root/share/man/man1/diagonal.1"; \
	$(DIAGONAL) --generate-completion-script bash > "$$root/share/bash-completion/completions/diagonal"; \
	$(DIAGONAL) --generate-completion-script zsh > "$$root/share/zsh/site-functions/_diagonal"; \
	$(DIAGONAL) --generate-completion-script fish > "$$root/share/fish/vendor_completions.d/diagonal.fish"; \
	echo "$(call say,installed in,installerat i) $$root; $(call say,what sets PDFs and reads workbooks: diagonal setup,det som sätter PDF och läser arbetsböcker: diagonal setup)"

uninstall: ## remove what make install has written: make uninstall [PREFIX=/usr/local DESTDIR=] ## ta bort det som make install har skrivit: make uninstall [PREFIX=/usr/local DESTDIR=]
	@root="$$DESTDIR$$PREFIX"; \
	rm -f "$$root/share/diagonal/requirements.txt" "$$root/share/diagonal/commit"; rmdir "$$root/share/diagonal" 2>/dev/null || true; \
	rm -f "$$root/bin/diagonal" "$$root/share/man/man1/diagonal.1" "$$root/share/bash-completion/completions/diagonal" \
	  "$$root/share/zsh/site-functions/_diagonal" "$$root/share/fish/vendor_completions.d/diagonal.fish"

# Built apart, with the Swift runtime linked in, for machines that have none.
PACKAGED := .build-package/out

package: setup ## build a package for Debian and a tar with the same, in .build-package/out ## bygg ett paket för Debian och en tar med detsamma, i .build-package/out
	@$(MAKE) packages PACKAGES="$(PACKAGES) dpkg-dev cmark-gfm xz-utils"
	@$(call alone,package,$(call say,builds a package,bygger ett paket)) $(FIND_COMMIT) \
	COMMIT="$$commit" Sources/Packaging/package $(PACKAGED)

test-package: package ## try the package in a bare Debian, as a service and behind nginx (as root; REBUILD=1: build it anew elsewhere, same bytes) ## pröva paketet i ett tomt Debian, som tjänst och bakom nginx (som root; REBUILD=1: bygg det en gång till på annan plats, samma byte)
	@$(MAKE) packages PACKAGES="debootstrap lintian systemd-container" || true
	@$(call alone,package,$(call say,builds a package,bygger ett paket)) PATH="$$PATH:/usr/sbin" Tests/Packaging/check.sh $(PACKAGED)

docs: ## list the pages of the handbook, of the rooms and of the methods ## lista sidorna i handboken, om rummen och om metoderna
	@for folder in Sources/diagonal/Handbook.docc $$(ls -d Sources/[A-Z]*/*.docc); do \
	  echo "$$folder"; for page in "$$folder"/*.md; do \
	    printf '  %-40s %s\n' "$${page##*/}" "$$(sed -n 's/^# //p' "$$page" | head -1)"; done; done

lint: ## check the format of the source ## granska källtextens format
	@swift format lint --strict --recursive Sources Tests Package.swift

clean: ## remove what was built; reports stay ## ta bort det som är byggt; rapporterna står kvar
	@rm -rf .build .build-*
