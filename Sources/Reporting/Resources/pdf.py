"""A report's data and template on standard input; the finished PDF, looked through, on standard output.

Exit codes: 0 done, 2 typst or its companions are not installed, 3 the report could not be set,
4 the PDF lacks a property that it must have.
"""

import io
import json
import sys


def covered(fonts):
    """The code points that one family shows in every cut that the template uses."""
    from fontTools.ttLib import TTFont

    points = set()
    for family in fonts:
        shown = None
        for path in family:
            with TTFont(path, lazy=True) as font:
                own = set(font.getBestCmap())
            shown = own if shown is None else shown & own
        points |= shown or set()
    return points


# Signs that show nothing and that typst therefore cannot set, though fonts have them: Unicode's default
# ignorables but for the soft hyphen, which typst breaks words at.
NOTHING = [
    (0x34F, 0x34F), (0x61C, 0x61C), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F), (0x200B, 0x200F),
    (0x202A, 0x202E), (0x2060, 0x206F), (0x3164, 0x3164), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF),
    (0xFFA0, 0xFFA0), (0xFFF0, 0xFFF8), (0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A), (0xE0000, 0xE0FFF),
]


def shows_nothing(code):
    return code >= 0x34F and any(first <= code <= last for first, last in NOTHING)


def clean(value, points, missing):
    """The same data with every sign that no font can show written as its number."""
    if isinstance(value, str):
        if all((ord(sign) in points or sign in "\n\t") and ord(sign) < 0x34F for sign in value):
            return value
        out = []
        for sign in value:
            code = ord(sign)
            if shows_nothing(code):
                continue
            private = 0xE000 <= code <= 0xF8FF or code >= 0xF0000
            if sign in "\n\t" or (code in points and not private):
                out.append(sign)
            else:
                missing.add(code)
                out.append(f"[U+{code:04X}]")
        return "".join(out)
    if isinstance(value, list):
        return [clean(item, points, missing) for item in value]
    if isinstance(value, dict):
        return {key: clean(item, points, missing) for key, item in value.items()}
    return value


def faults(pdf, language, pictures, tables):
    """What a PDF/A-2a and PDF/UA-1 file must have and this one has not."""
    import pikepdf

    found = []
    with pikepdf.open(io.BytesIO(pdf)) as file:
        root = file.Root
        if not root.get("/MarkInfo", {}).get("/Marked", False):
            found.append("it is not tagged")
        if str(root.get("/Lang", "")).split("-")[0] != language:
            found.append(f"its language is not {language}")
        if not root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False):
            found.append("its title is not shown")
        if "/Outlines" not in root:
            found.append("it has no outline")
        with file.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as about:
            if (about.get("pdfaid:part"), about.get("pdfaid:conformance")) != ("2", "A"):
                found.append("it does not declare PDF/A-2a")
            if about.get("pdfuaid:part") != "1":
                found.append("it does not declare PDF/UA-1")
            if not about.get("dc:title"):
                found.append("it has no title")
        counts = {"/Figure": 0, "/Table": 0}
        bare = headless = 0
        stack = [root.get("/StructTreeRoot")]
        seen = set()
        while stack:
            node = stack.pop()
            if isinstance(node, pikepdf.Array):
                stack.extend(node)
            if not isinstance(node, pikepdf.Dictionary) or node.objgen in seen:
                continue
            if node.objgen != (0, 0):
                seen.add(node.objgen)
            kind = str(node.get("/S", ""))
            if kind in counts:
                counts[kind] += 1
            if kind == "/Figure" and not str(node.get("/Alt", "")):
                bare += 1
            if kind == "/TH" and "/A" not in node:
                headless += 1
            if "/K" in node:
                stack.append(node["/K"])
        if counts["/Figure"] < pictures:
            found.append(f"it has {counts['/Figure']} of {pictures} figures")
        if bare:
            found.append(f"{bare} figures have no alternative text")
        if counts["/Table"] < tables:
            found.append(f"it has {counts['/Table']} of {tables} tables")
        if headless:
            found.append(f"{headless} table headers have no scope")
        for item in file.objects:
            if not isinstance(item, pikepdf.Dictionary) or item.get("/Type") != "/FontDescriptor":
                continue
            if not any(key in item for key in ("/FontFile", "/FontFile2", "/FontFile3")):
                found.append(f"the font {item.get('/FontName')} is not embedded")
    return found


def main():
    limit_process()  # noqa: F821, of limits.py
    try:
        import fontTools  # noqa: F401
        import pikepdf  # noqa: F401
        import typst
    except ImportError as error:
        print(error, file=sys.stderr)
        return 2
    request = json.load(sys.stdin.buffer)
    missing = set()
    data = clean(request["data"], covered(request["fonts"]), missing)
    try:
        pdf = typst.compile(
            request["template"].encode(),
            format="pdf",
            sys_inputs={"data": json.dumps(data, ensure_ascii=False)},
            pdf_standards=["a-2a", "ua-1"],
            timestamp=request["timestamp"],
            font_paths=request["folders"],
            ignore_system_fonts=True,
        )
    except typst.TypstError as error:
        print(error.message, *error.hints, sep="; ", file=sys.stderr)
        return 3
    found = faults(pdf, data["language"], request["pictures"], request["tables"])
    if found:
        print("; ".join(found), file=sys.stderr)
        return 4
    sys.stdout.buffer.write(pdf)
    return 0


sys.exit(main())
