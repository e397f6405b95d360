"""Reads the PDFs of run folders as a validator and as a leaker would.

Usage: documents.py RUN-FOLDER=DATASET…
Every PDF declares PDF/A-2a and PDF/UA-1 and has what they ask for: tags, language, title, outline, alternative
texts, headers with scope, embedded fonts, tables and figures as many as the page, every row with its heading as in the page (or as
many rows as are said to be printed). No name of a person in the
dataset stands in any file that everybody may read: pages, PDF text, PDF properties, bookmarks, alternative texts,
the Word text and its properties, diagrams. The brief has four pages at most. The Word text has the headings, pictures
and tables of the page; where LibreOffice is installed it opens the text, and no word is lost. Exit code 1 when
something fails; every failure is a line.
"""

import csv
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree
import zipfile

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


def headings(pdf, html, body, fail):
    """Every row has one heading of scope Row, which its other cells point at; as many rows as the page has, or as are told of."""
    ids, tables = set(), []

    def scope(node):
        for item in node.get("/A", []):
            if item.get("/O") == "/Table":
                return str(item.get("/Scope", "")), [str(name) for name in item.get("/Headers", [])]
        return "", []

    def walk(node):
        if isinstance(node, pikepdf.Array):
            for item in node:
                walk(item)
        if not isinstance(node, pikepdf.Dictionary):
            return
        kind = str(node.get("/S", ""))
        if kind == "/Table":
            tables.append(0)
        if kind == "/TH":
            ids.add(str(node.get("/ID", "")))
        if kind == "/TR":
            cells = [(str(cell.S), str(cell.get("/ID", "")), *scope(cell)) for cell in node.K]
            heads = [cell for cell in cells if cell[0] == "/TH" and cell[2] == "/Row"]
            if any(cell[0] == "/TD" for cell in cells) or heads:
                tables[-1] += len(heads)
                if len(heads) != 1 or any(heads[0][1] not in cell[3] for cell in cells if cell[0] == "/TD"):
                    fail("a row without one heading that its cells point at")
            pointed.update(name for cell in cells for name in cell[3])
        if "/K" in node and kind not in ("/TH", "/TD"):
            walk(node.K)

    pointed = set()
    walk(pdf.Root.StructTreeRoot.K)
    if pointed - ids:
        fail(f"{len(pointed - ids)} headings that cells point at are not there")
    named = set()

    def leaves(node):
        named.update(str(item) for item in list(node.get("/Names", []))[::2])
        for kid in node.get("/Kids", []):
            leaves(kid)

    leaves(pdf.Root.StructTreeRoot.get("/IDTree", pikepdf.Dictionary()))
    if ids - {""} != named:
        fail("the headings of cells are not those in the list of names")
    page = [table.count('<th scope="row"') for table in re.findall(r"<table .*?</table>", html, re.S)]
    if len(page) != len(tables):
        fail(f"{len(tables)} tables of {len(page)}")
    cut = {printed for printed, rows in zip(tables, page) if printed != rows}
    if len(cut) > 1 or any(printed > rows for printed, rows in zip(tables, page)):
        fail(f"tables of {tables} rows, in the page {page}")
    plain = re.sub(r"\s+", "", body)
    for printed, rows in zip(tables, page):
        told = (f"Härstårde{printed}förstaavtabellens{rows}rader", f"Thefirst{printed}ofthetable's{rows}rowsstandhere")
        if printed != rows and not any(re.sub(r"\W", "", text) in re.sub(r"\W", "", plain) for text in told):
            fail(f"it is not told that a table has {rows} rows and {printed} of them stand here")


def structure(path, html, body, fail):
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
        headings(file, html, body, fail)
        if "/AF" in root or "/JavaScript" in root.get("/Names", {}) or "/AA" in root:
            fail("holds files or script")
    return texts


def outline_titles(items):
    for item in items:
        if isinstance(item, list):
            yield from outline_titles(item)
        else:
            yield item.title


W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def word(folder, failures):
    """Every text of the brief in Word; what it lacks is a failure."""
    path = folder / "board.docx"

    def fail(text):
        failures.append(f"{folder.name}/board.docx: {text}")

    if not path.exists():
        fail("is not there")
        return ""
    with zipfile.ZipFile(path) as file:
        parts = {name: file.read(name).decode() for name in file.namelist() if name.endswith((".xml", ".rels"))}
    body = xml.etree.ElementTree.fromstring(parts["word/document.xml"])
    html = (folder / "board.html").read_text()
    styles = [item.get(W + "val") for item in body.iter(W + "pStyle")]
    if styles.count("Heading1") < html.count("<h2"):
        fail(f"{styles.count('Heading1')} headings of {html.count('<h2')}")
    tables = len(list(body.iter(W + "tbl")))
    if tables < html.count("<table "):
        fail(f"{tables} tables of {html.count('<table ')}")
    heads = len(list(body.iter(W + "tblHeader")))
    if heads < tables:
        fail(f"{tables - heads} tables without a heading row that repeats")
    pictures = [item for item in body.iter() if item.tag.endswith("}docPr")]
    if len(pictures) < html.count("<figure>"):
        fail(f"{len(pictures)} pictures of {html.count('<figure>')}")
    if any(not item.get("descr") for item in pictures):
        fail("a picture has no alternative text")
    if len(list(body.iter(W + "sdt"))) < 2:
        fail("it lacks a field for the registration number or the proposal")
    texts = [item.text or "" for item in body.iter(W + "t")]
    office = shutil.which("soffice")
    if office:
        with tempfile.TemporaryDirectory() as place:
            subprocess.run(
                [office, "--headless", f"-env:UserInstallation=file://{place}/user", "--convert-to", "pdf",
                 "--outdir", place, str(path)], check=True, capture_output=True, timeout=180)
            printed = "".join(page.extract_text() for page in pypdf.PdfReader(f"{place}/board.pdf").pages)
        plain = re.sub(r"\W", "", printed)
        lost = [text for text in texts if re.sub(r"\W", "", text) not in plain]
        # A line of the page may be broken within a word, nowhere else.
        if len(lost) > len(texts) // 20:
            fail(f"LibreOffice shows {len(texts) - len(lost)} of {len(texts)} texts")
    return "\n".join([" ".join(texts), *parts.values()])


def main(pairs):
    failures, files, pages = [], 0, 0
    for pair in pairs:
        folder, dataset = (pathlib.Path(part) for part in pair.split("=", 1))
        names = people(dataset)
        public = {}
        for edition in ("board", "basis", "annex"):
            path = folder / f"{edition}.pdf"

            def fail(text, path=path):
                failures.append(f"{folder.name}/{path.name}: {text}")

            if not path.exists():
                fail("is not there")
                continue
            html = (folder / f"{edition}.html").read_text()
            reader = pypdf.PdfReader(path)
            body = "\n".join(page.extract_text() for page in reader.pages)
            alternatives = structure(path, html, body, fail)
            pages += len(reader.pages)
            files += 1
            if edition == "board" and len(reader.pages) > 4:
                fail(f"the brief has {len(reader.pages)} pages")
            title = re.sub(r"\s+", " ", re.search(r"<h1>(.*?)</h1>", html).group(1))
            if "&" not in title and title not in re.sub(r"\s+", " ", body):
                fail("the title does not stand in the text")
            if edition != "annex":
                public[path.name] = "\n".join(
                    [body, str(dict(reader.metadata or {})), *outline_titles(reader.outline), *alternatives])
            elif names and not any(name in words(body) for name in names):
                fail("no name stands in the annex: this search would find none in the board edition either")
        public["board.docx"] = word(folder, failures)
        for path in [folder / "board.html", folder / "basis.html", *folder.glob("diagrams/*.svg"), *folder.glob("diagrams/*.dot")]:
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
