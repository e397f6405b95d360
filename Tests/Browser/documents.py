"""Reads the PDFs of run folders as a validator and as a leaker would.

Usage: documents.py RUN-FOLDER=DATASET…
Every PDF declares PDF/A-2a and PDF/UA-1 and has what they ask for: tags, language, title, outline, alternative
texts, headers with scope, embedded fonts, tables and figures as many as the page. No name of a person in the
dataset stands in any file of the board edition: page, PDF text, PDF properties, bookmarks, alternative texts,
Markdown, diagrams. Exit code 1 when something fails; every failure is a line.
"""

import csv
import pathlib
import re
import sys

import pikepdf
import pypdf


def words(text):
    return " ".join(text.casefold().split())


def people(dataset):
    """Names and functions: a name that is also a function or the name of something else is no secret."""
    names, public = set(), []
    for path in dataset.glob("*.csv"):
        raw = path.read_bytes()
        for encoding in ("utf-8-sig", "cp1252"):
            try:
                text = raw.decode(encoding)
                break
            except UnicodeDecodeError:
                continue
        head = text.splitlines()[0] if text else ""
        mark = max(",;\t|", key=head.count)
        rows = csv.DictReader(text.splitlines(), delimiter=mark)
        for row in rows:
            for key, value in row.items():
                key = (key or "").strip().casefold()
                if not isinstance(value, str) or not value.strip():
                    continue
                if path.stem in ("people", "persons") and key in ("name", "namn"):
                    names.add(words(value))
                elif not (path.stem in ("people", "persons", "memberships") and key in ("id", "person")):
                    public.append(words(value))
    allowed = f" {' | '.join(public)} "
    seats = {"vakant", "vacant", "vakans"}
    return {name for name in names - seats if len(name) > 4 and not re.search(rf"\b{re.escape(name)}\b", allowed)}


def structure(path, html, fail):
    with pikepdf.open(path) as file:
        root = file.Root
        language = re.search(r'<html lang="(\w+)"', html).group(1)
        if str(root.Lang).split("-")[0] != language:
            fail(f"language {root.Lang}")
        if not root.MarkInfo.Marked or not root.ViewerPreferences.DisplayDocTitle:
            fail("not tagged, or its title not shown")
        with file.open_metadata() as about:
            said = [about.get(key) for key in ("pdfaid:part", "pdfaid:conformance", "pdfuaid:part")]
            if said != ["2", "A", "1"]:
                fail(f"declares {said}")
            if not about.get("dc:title"):
                fail("no title")
        kinds, queue, seen = {}, [root.StructTreeRoot], set()
        texts = []
        while queue:
            node = queue.pop()
            if isinstance(node, pikepdf.Array):
                queue.extend(node)
            if not isinstance(node, pikepdf.Dictionary):
                continue
            if node.objgen != (0, 0):
                if node.objgen in seen:
                    continue
                seen.add(node.objgen)
            kind = str(node.get("/S", ""))
            kinds[kind] = kinds.get(kind, 0) + 1
            if kind == "/Figure":
                texts.append(str(node.get("/Alt", "")))
                if len(texts[-1]) < 40:
                    fail(f"a figure is described by no more than '{texts[-1]}'")
            if kind == "/TH" and "/A" not in node:
                fail("a header without scope")
            if "/K" in node:
                queue.append(node["/K"])
        for kind, mark in (("/Figure", "<figure>"), ("/Table", "<table ")):
            if kinds.get(kind, 0) < html.count(mark):
                fail(f"{kinds.get(kind, 0)} {kind[1:]} of {html.count(mark)} in the page")
        if kinds.get("/H1", 0) < html.count("<h2"):
            fail(f"{kinds.get('/H1', 0)} headings of {html.count('<h2')}")
        for item in file.objects:
            if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/FontDescriptor":
                if not {"/FontFile", "/FontFile2", "/FontFile3"} & set(item.keys()):
                    fail(f"font {item.FontName} is not embedded")
        if "/AF" in root or "/JavaScript" in root.get("/Names", {}) or "/AA" in root:
            fail("holds files or script")
    return texts


def outline_titles(items):
    for item in items:
        if isinstance(item, list):
            yield from outline_titles(item)
        else:
            yield item.title


def main(pairs):
    failures, files, pages = [], 0, 0
    for pair in pairs:
        folder, dataset = (pathlib.Path(part) for part in pair.split("=", 1))
        names = people(dataset)
        public = {}
        for edition in ("board", "annex"):
            path = folder / f"{edition}.pdf"

            def fail(text, path=path):
                failures.append(f"{folder.name}/{path.name}: {text}")

            if not path.exists():
                fail("is not there")
                continue
            html = (folder / f"{edition}.html").read_text()
            alternatives = structure(path, html, fail)
            reader = pypdf.PdfReader(path)
            body = "\n".join(page.extract_text() for page in reader.pages)
            pages += len(reader.pages)
            files += 1
            title = re.sub(r"\s+", " ", re.search(r"<h1>(.*?)</h1>", html).group(1))
            if "&" not in title and title not in re.sub(r"\s+", " ", body):
                fail("the title does not stand in the text")
            if edition == "board":
                public[path.name] = "\n".join(
                    [body, str(dict(reader.metadata or {})), *outline_titles(reader.outline), *alternatives])
            elif names and not any(name in words(body) for name in names):
                fail("no name stands in the annex: this search would find none in the board edition either")
        for path in [folder / "board.html", folder / "board.md", *folder.glob("diagrams/*.svg"), *folder.glob("diagrams/*.dot")]:
            public[path.name] = path.read_text()
        for name, text in public.items():
            plain = words(text)
            for person in names:
                if re.search(rf"\b{re.escape(person)}\b", plain):
                    failures.append(f"{folder.name}/{name}: names a person")
                    break
    for failure in failures:
        print(failure, file=sys.stderr)
    print(f"documents: {files} PDFs, {pages} sheets, {len(failures)} failures")
    return 1 if failures or not files else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
