"""A report's data and template on standard input; the finished PDF, looked through, on standard output.

Exit codes: 0 done, 2 typst or its companions are not installed, 3 the report could not be set,
4 the PDF lacks a property that it must have.
"""

import json
import re
import sys


def covered(fonts):
    """The code points that one family shows in every cut that the template uses."""
    from fontTools.ttLib import TTFont

    points = set()
    for family in fonts:
        shown = None
        for path in family:
            with TTFont(path, lazy=True) as font:
                # Names of glyphs are not asked for, and take longer to read than all else.
                font.setGlyphOrder([""] * font["maxp"].numGlyphs)
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


class Written(dict):
    """What stands for each sign on paper: itself, its number where no font can show it, or nothing."""

    def __init__(self, points):
        self.points = points

    def __missing__(self, sign):
        code = ord(sign)
        private = 0xE000 <= code <= 0xF8FF or code >= 0xF0000
        self[sign] = sign if sign in "\n\t" else "" if shows_nothing(code) else (
            sign if code in self.points and not private else f"[U+{code:04X}]")
        return self[sign]


def clean(value, signs):
    """The same data with every sign as it is written."""
    if isinstance(value, str):
        return "".join(signs[sign] for sign in value)
    if isinstance(value, list):
        return [clean(item, signs) for item in value]
    if isinstance(value, dict):
        return {key: clean(item, signs) for key, item in value.items()}
    return value


# An object of the structure: its number, its kind.
ELEMENT = re.compile(rb"(\d+) 0 obj\n<</Type/StructElem/S/(\w+)/P (\d+) 0 R")
# The attributes of a cell: typst names the headings of its column.
CELL = re.compile(rb"/S/TD(/P \d+ 0 R)/A\[<</O/Table/Headers\[((?:\(\w+\) ?)+)\]>>")
ROW = b"/A[<</O/Table/Scope/Row"


class Objects:
    """The objects of a PDF as typst writes it: one after the other, none in a stream, one table of their places."""

    def __init__(self, pdf):
        table = int(pdf[pdf.rindex(b"startxref") + 9:].split()[0])
        head = re.compile(rb"xref\n0 (\d+)\n").match(pdf, table)
        count, first = int(head.group(1)), head.end()
        places = [int(pdf[first + 20 * row:first + 20 * row + 10]) for row in range(1, count)]
        if places != sorted(places):
            raise ValueError("the objects are out of order")
        self.lead = pdf[:places[0]]
        # By their numbers; 0 is none.
        self.all = [b""] + [pdf[start:end] for start, end in zip(places, places[1:] + [table])]
        tail = pdf[first + 20 * count:]
        self.trailer = tail[:tail.rindex(b"startxref")]

    def children(self, number):
        """The numbers of the elements under one."""
        item = self.all[number]
        return [int(found) for found in re.findall(rb"(\d+) 0 R", item[item.index(b"/K[") + 3:].split(b"]", 1)[0])]

    def bytes(self):
        places, place = [], len(self.lead)
        for item in self.all[1:]:
            places.append(b"%010d 00000 n\r\n" % place)
            place += len(item)
        table = b"xref\n0 %d\n0000000000 65535 f\r\n" % len(self.all) + b"".join(places)
        return b"".join([self.lead, *self.all[1:], table, self.trailer, b"startxref\n%d\n%%%%EOF" % place])


def mark_rows(objects):
    """Makes the first cell of every row the heading of the row, and names it in the others.

    typst marks the headings of columns only: what marks those of rows is behind a flag that its Python package lacks.
    """
    names = []
    for number, item in enumerate(objects.all):
        found = ELEMENT.match(item)
        if not found or found.group(2) != b"TBody":
            continue
        for row in objects.children(number):
            name = b"(R%d)" % row
            cells = objects.children(row)
            names.append((name, b"%d 0 R" % cells[0]))
            for place, cell in enumerate(cells):
                item = objects.all[cell]
                found = CELL.search(item)
                if not found:
                    raise ValueError("a cell has no heading")
                up, heads = found.groups()
                new = b"/S/TH%b/ID%b%b/Headers[%b]>>" % (up, name, ROW, heads) if place == 0 else (
                    b"/S/TD%b/A[<</O/Table/Headers[%b%b]>>" % (up, heads, name))
                objects.all[cell] = item[:found.start()] + new + item[found.end():]
    if not names:
        return
    # The tree of names, in order.
    for number, item in enumerate(objects.all):
        if re.match(rb"\d+ 0 obj\n<</Type/StructTreeRoot/", item):
            start = item.index(b"/IDTree<</Names[") + 16
            end = item.index(b"]>>", start)
            names += re.findall(rb"(\(\w+\))(\d+ 0 R)", item[start:end])
            objects.all[number] = item[:start] + b"".join(name + at for name, at in sorted(names)) + item[end:]


def faults(objects, request):
    """What a PDF/A-2a and PDF/UA-1 file must have and this one has not."""
    found = []
    root = re.search(rb"/Root (\d+) 0 R", objects.trailer)
    root = objects.all[int(root.group(1))] if root else b""
    if b"/MarkInfo<</Marked true" not in root or b"/StructTreeRoot " not in root:
        found.append("it is not tagged")
    language = request["data"]["language"]
    if not re.search(rb"/Lang\(%s[-)]" % language.encode(), root):
        found.append(f"its language is not {language}")
    if b"/DisplayDocTitle true" not in root:
        found.append("its title is not shown")
    if b"/Outlines " not in root:
        found.append("it has no outline")
    about = re.search(rb"/Metadata (\d+) 0 R", root)
    about = objects.all[int(about.group(1))] if about else b""
    if b"<pdfaid:part>2<" not in about or b"<pdfaid:conformance>A<" not in about:
        found.append("it does not declare PDF/A-2a")
    if b"<pdfuaid:part>1<" not in about:
        found.append("it does not declare PDF/UA-1")
    if b"<dc:title>" not in about:
        found.append("it has no title")
    counts = {b"Figure": 0, b"Table": 0}
    bare = headless = rows = 0
    for item in objects.all:
        element = ELEMENT.match(item)
        if element:
            kind = element.group(2)
            if kind in counts:
                counts[kind] += 1
            if kind == b"Figure" and (b"/Alt" not in item or b"/Alt()" in item):
                bare += 1
            if kind == b"TH":
                headless += b"/O/Table/Scope/" not in item
                rows += ROW in item
        elif re.match(rb"\d+ 0 obj\n<</Type/FontDescriptor/", item) and b"/FontFile" not in item:
            found.append(f"the font {re.search(rb'/FontName/([^/]*)', item).group(1).decode('latin-1')} is not embedded")
    if counts[b"Figure"] < request["pictures"]:
        found.append(f"it has {counts[b'Figure']} of {request['pictures']} figures")
    if bare:
        found.append(f"{bare} figures have no alternative text")
    if counts[b"Table"] < request["tables"]:
        found.append(f"it has {counts[b'Table']} of {request['tables']} tables")
    if headless:
        found.append(f"{headless} table headers have no scope")
    if rows != request["rows"]:
        found.append(f"it has {rows} of {request['rows']} headings of rows")
    return found


def main():
    limit_process()  # noqa: F821, of limits.py
    try:
        import fontTools  # noqa: F401
        import typst
    except ImportError as error:
        print(error, file=sys.stderr)
        return 2
    request = json.load(sys.stdin.buffer)
    data = json.dumps(request["data"], ensure_ascii=False)
    # Signs are few and texts long, so that texts are gone through only where some sign is not written as it is. Signs that
    # act stand as escapes.
    signs = Written(covered(request["fonts"]))
    if re.search(r"\\[bfru]", data) or any(signs[sign] != sign for sign in set(data)):
        data = json.dumps(clean(request["data"], signs), ensure_ascii=False)
    try:
        pdf = typst.compile(
            request["template"].encode(),
            format="pdf",
            sys_inputs={"data": data},
            pdf_standards=["a-2a", "ua-1"],
            timestamp=request["timestamp"],
            font_paths=request["folders"],
            ignore_system_fonts=True,
        )
    except typst.TypstError as error:
        print(error.message, *error.hints, sep="; ", file=sys.stderr)
        return 3
    try:
        objects = Objects(pdf)
        mark_rows(objects)
        found = faults(objects, request)
    except (AttributeError, IndexError, ValueError) as error:
        print("the PDF is not built as it should be:", error, file=sys.stderr)
        return 4
    if found:
        print("; ".join(found), file=sys.stderr)
        return 4
    sys.stdout.buffer.write(objects.bytes())
    return 0


sys.exit(main())
