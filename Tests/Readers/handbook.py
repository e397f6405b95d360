"""Runs what the handbook shows of R and Python, as it stands on the page, on a report and an export of the invented
association; each block checks for itself that the other program counts as the report does."""

import pathlib
import re
import shutil
import subprocess
import sys

PAGE = pathlib.Path(__file__).parents[2] / "Sources" / "diagonal" / "Handbook.docc" / "AndraProgram.md"
NEEDS = "library(igraph); library(ggraph)"
FILES = {"python": "rapport.py", "r": "rapport.R"}


def blocks():
    """The fenced blocks of the page by their language."""
    return dict(re.findall(r"^```(\w+)\n(.*?)^```$", PAGE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL))


def check(failures, report, graph, place):
    """Which of the languages were run."""
    folder = place / "handbook"
    folder.mkdir()
    shutil.copytree(report / "tables", folder / "rapport" / "tables")
    shutil.copy(graph, folder / "natverk.graphml")
    found, run = blocks(), []
    failures.same("languages of the handbook's page", set(found), set(FILES))
    for language, text in found.items():
        program = sys.executable if language == "python" else shutil.which("Rscript")
        if language == "r" and (program is None or subprocess.run([program, "-e", NEEDS], capture_output=True).returncode):
            print("NOT RUN: the lines of R in the handbook, for R, igraph or ggraph is not installed")
            continue
        (folder / FILES[language]).write_text(text, encoding="utf-8")
        done = subprocess.run([program, FILES[language]], cwd=folder, capture_output=True, text=True)
        run.append(language)
        if done.returncode:
            failures.append(f"{language} of the handbook: exit code {done.returncode}, {done.stderr.strip()[-400:]}")
        elif not done.stdout.strip():
            failures.append(f"{language} of the handbook says nothing")
    if "r" in run and not (folder / "natverk.png").exists():
        failures.append("r of the handbook has drawn no picture")
    return run
