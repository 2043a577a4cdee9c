# What a developer or an office's administrator types. `make demo` and `make test` install what they need.
PYTHON := /usr/bin/python3
PLUGIN := independence_opendata_plugin
# Tests that import qgis run on QGIS's Python, all others on the engine's.
QGIS_TESTS := tests/desktop tests/package
ENGINE_TESTS := tests $(QGIS_TESTS:%=--ignore=%)
TRANSLATIONS := $(sort $(wildcard i18n/*.ts))
# By its full path: on Debian the name alone asks which Qt is meant.
LRELEASE := $(or $(wildcard /usr/lib/qt5/bin/lrelease),lrelease)

.DEFAULT_GOAL := help
.PHONY: help demo setup test-setup stage package sample test qgis lint bench screenshots i18n clean

help: ## show these targets
	@sed -n 's/^\([a-z0-9-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 12

demo: setup stage sample ## from an area to a priced package and a portal, on the sample city
	scripts/demo

setup: ## install what is missing: QGIS, the engine's environment
	scripts/install-packages run
	@$(MAKE) -s .venv/engine.stamp

test-setup: ## setup, and what the tests need
	scripts/install-packages test
	@$(MAKE) -s .venv/test.stamp .venv-qgis/test.stamp

.venv/engine.stamp: requirements/engine.txt
	$(PYTHON) -m venv .venv
	.venv/bin/python -m pip install -q -r $<
	touch $@

.venv/test.stamp: requirements/test.txt .venv/engine.stamp
	.venv/bin/python -m pip install -q -r $<
	touch $@

.venv-qgis/test.stamp: requirements/qgis-test.txt
	$(PYTHON) -m venv --system-site-packages .venv-qgis
	.venv-qgis/bin/python -m pip install -q -r $<
	touch $@

# The converter asks for a newer Python than it needs.
.venv-qt6/test.stamp: requirements/qt6.txt
	$(PYTHON) -m venv .venv-qt6
	.venv-qt6/bin/python -m pip install -q --ignore-requires-python -r $<
	touch $@

stage: ## put the installable plugin at build/
	$(PYTHON) scripts/stage.py

package: setup stage ## build dist/independence_opendata_plugin.VERSION.zip
	$(PYTHON) scripts/package.py

sample: setup ## make the sample city at .demo/city, if it is not there
	@mkdir -p .demo
	.venv/bin/python -m $(PLUGIN).sample .demo/city

test: test-setup stage sample ## all tests
	.venv/bin/python -m pytest $(ENGINE_TESTS)
	QT_QPA_PLATFORM=offscreen .venv-qgis/bin/python -m pytest $(QGIS_TESTS)

qgis: setup stage sample ## open QGIS with the plugin and the sample project
	scripts/qgis --project $(firstword $(wildcard .demo/city/*.qgz))

# QGS105 wants iface imported; here it is handed over, so that tests can hand over a window of their own.
lint: test-setup .venv-qt6/test.stamp ## style, types, QGIS's rules for plugins, and Qt 6
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy $(PLUGIN)
	.venv/bin/flake8 --select=QGS1 --ignore=QGS105 $(PLUGIN)
	.venv-qt6/bin/python scripts/check_qt6.py

bench: test-setup sample ## ratios against peers, in one run
	.venv/bin/python -m benchmarks

i18n: setup .venv-qt6/test.stamp ## gather texts to translate, and compile the translations
	$(PYTHON) scripts/engine_texts.py
	.venv-qt6/bin/pylupdate6 --no-obsolete $(TRANSLATIONS:%=--ts %) $(shell find $(PLUGIN)/desktop -name '*.py' | sort)
	@# Qt 6's tool writes XML in a form of its own; this is the form in which the files are kept.
	$(foreach file,$(TRANSLATIONS),$(LRELEASE:%lrelease=%lconvert) -locations absolute -i $(file) -o $(file) &&) true
	$(LRELEASE) $(TRANSLATIONS)

clean: ## remove what was built, but not the environments
	rm -rf build dist .demo .cache .qgis-settings
