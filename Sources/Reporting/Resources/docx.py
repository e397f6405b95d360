"""A brief's data on standard input; the same brief as a Word document on standard output.

Every heading, list, table and caption has one of Word's own styles, so that the text takes on the template that it is
pasted into; pictures have alternative texts; the registration number and the proposal for decision are fields to fill in.
Exit codes: 0 done, 2 a library is not installed, 3 the document could not be made.
"""

import io
import json
import sys
import zipfile

WIDTH_MM = 170
# Parts of a document are written as of one day, so that the same brief gives the same bytes.
DAY = (1980, 1, 1, 0, 0, 0)


def picture(svg, fonts):
    """The drawing as PNG, fine enough for print."""
    import typst

    source = '#set page(width: auto, height: auto, margin: 0pt)\n#set text(font: ("Open Sans", "DejaVu Sans"))\n'
    source += "#image(bytes(sys.inputs.svg), format: \"svg\", width: %dmm)" % WIDTH_MM
    out = typst.compile(
        source.encode(), format="png", ppi=200, sys_inputs={"svg": svg}, font_paths=fonts, ignore_system_fonts=True
    )
    return out[0] if isinstance(out, list) else out


class Brief:
    def __init__(self, data, folders):
        import docx
        from docx.shared import Cm

        self.data = data
        self.words = data["words"]
        self.folders = folders
        self.document = docx.Document()
        self.pictures = 0
        self.tables = 0
        page = self.document.sections[0]
        page.page_width, page.page_height = Cm(21), Cm(29.7)
        page.left_margin = page.right_margin = Cm(2)
        page.top_margin, page.bottom_margin = Cm(2.2), Cm(2)

    def field(self, paragraph, title, placeholder):
        """A place to write in, that a screen reader and a template know as one."""
        from docx.oxml import OxmlElement
        from docx.oxml.ns import qn

        control = OxmlElement("w:sdt")
        about = OxmlElement("w:sdtPr")
        for tag, value in (("w:alias", title), ("w:tag", title)):
            item = OxmlElement(tag)
            item.set(qn("w:val"), value)
            about.append(item)
        about.append(OxmlElement("w:showingPlcHdr"))
        about.append(OxmlElement("w:text"))
        content = OxmlElement("w:sdtContent")
        run = paragraph.add_run(placeholder)
        content.append(run._r)
        control.append(about)
        control.append(content)
        paragraph._p.append(control)

    def caption(self, label, number, text):
        """A numbered caption, as Word makes them."""
        from docx.oxml import OxmlElement
        from docx.oxml.ns import qn

        paragraph = self.document.add_paragraph(style="Caption")
        paragraph.add_run(label + " ")
        field = OxmlElement("w:fldSimple")
        field.set(qn("w:instr"), "SEQ %s \\* ARABIC" % label)
        run = OxmlElement("w:r")
        shown = OxmlElement("w:t")
        shown.text = str(number)
        run.append(shown)
        field.append(run)
        paragraph._p.append(field)
        paragraph.add_run(". " + text)
        return paragraph

    def labelled(self, label, text):
        paragraph = self.document.add_paragraph()
        paragraph.add_run(label + " ").bold = True
        paragraph.add_run(text)

    def illustration(self, item):
        from docx.shared import Mm

        self.pictures += 1
        drawing = self.document.add_picture(
            io.BytesIO(picture(item["svg"], self.folders)), width=Mm(WIDTH_MM * min(1, item["width"]))
        )
        about = drawing._inline.docPr
        about.set("name", "%s %d" % (self.words["figure"], self.pictures))
        about.set("descr", item["alternative"])
        self.document.paragraphs[-1].paragraph_format.keep_with_next = True
        self.caption(self.words["figure"], self.pictures, item["caption"])
        self.document.add_paragraph(item["alternative"])

    def table(self, grid):
        from docx.enum.text import WD_ALIGN_PARAGRAPH
        from docx.oxml import OxmlElement
        from docx.oxml.ns import qn

        self.tables += 1
        self.caption(self.words["table"], self.tables, grid["caption"]).paragraph_format.keep_with_next = True
        table = self.document.add_table(rows=1, cols=len(grid["columns"]), style="Table Grid")
        head = OxmlElement("w:tblHeader")
        table.rows[0]._tr.get_or_add_trPr().append(head)
        about = OxmlElement("w:tblDescription")
        about.set(qn("w:val"), grid["caption"])
        table._tbl.tblPr.append(about)
        for cell, column in zip(table.rows[0].cells, grid["columns"]):
            cell.paragraphs[0].add_run(column["title"]).bold = True
            if column["number"]:
                cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
        for row in grid["rows"]:
            cells = table.add_row().cells
            for cell, column, text in zip(cells, grid["columns"], row):
                cell.text = text
                if column["number"]:
                    cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
        for row in table.rows:
            row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        self.document.add_paragraph(grid["footnote"])

    def point(self, item):
        self.document.add_heading("%d. %s" % (item["number"], item["fact"]), level=2)
        self.document.add_paragraph(item["meaning"])
        self.labelled(self.words["possible"], item["action"])
        if item["cost"]:
            self.labelled(self.words["cost"], item["cost"])
        self.labelled(self.words["certainty"], item["certainty"])
        if item.get("picture"):
            self.illustration(item["picture"])

    def block(self, block):
        kind = block["kind"]
        if kind == "heading":
            self.document.add_heading(block["text"], level=2)
        elif kind in ("paragraph", "note"):
            self.document.add_paragraph(block["text"])
        elif kind == "list":
            for item in block["items"]:
                self.document.add_paragraph(item, style="List Bullet")
        elif kind == "points":
            for item in block["points"]:
                self.point(item)
        elif kind == "table":
            self.table(block["grid"])
        elif kind == "picture":
            self.illustration(block["picture"])
        elif kind == "figures":
            for item in block["figures"]:
                self.labelled(item["label"] + ":", item["value"])

    def language(self):
        from docx.oxml import OxmlElement
        from docx.oxml.ns import qn

        tag = "%s-%s" % (self.data["language"], self.data["region"])
        defaults = self.document.styles.element.find(qn("w:docDefaults")).find(qn("w:rPrDefault")).find(qn("w:rPr"))
        for old in defaults.findall(qn("w:lang")):
            defaults.remove(old)
        lang = OxmlElement("w:lang")
        lang.set(qn("w:val"), tag)
        defaults.append(lang)

    def bytes(self, timestamp):
        import datetime

        made = datetime.datetime.fromtimestamp(timestamp, datetime.timezone.utc).replace(tzinfo=None)
        about = self.document.core_properties
        about.title = self.data["title"] + " – " + self.data["editionTitle"] + ". " + self.data["asOf"]
        about.author, about.comments, about.keywords = "Diagonal", "", ", ".join(self.data["keywords"])
        about.subject, about.language = self.data["subtitle"], "%s-%s" % (self.data["language"], self.data["region"])
        about.created = about.modified = made
        about.last_modified_by, about.revision = "Diagonal", 1
        self.language()
        self.document.add_paragraph(self.data["title"], style="Title")
        self.document.add_paragraph(self.data["subtitle"], style="Subtitle")
        for mark in self.data["marks"]:
            self.labelled(mark["label"] + ":", mark["value"])
        diary = self.document.add_paragraph()
        diary.add_run(self.words["diary"] + ": ").bold = True
        self.field(diary, self.words["diary"], self.words["blank"])
        for section in self.data["sections"]:
            self.document.add_heading(section["title"], level=1)
            for block in section["blocks"]:
                self.block(block)
        self.document.add_heading(self.words["proposal"], level=1)
        self.field(self.document.add_paragraph(), self.words["proposal"], self.words["blank"])
        raw = io.BytesIO()
        self.document.save(raw)
        return stamped(raw.getvalue())


def stamped(raw):
    """The same file with every part dated alike, in the order of their names but for the first."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        names = sorted(old.namelist(), key=lambda name: (name != "[Content_Types].xml", name))
        for name in names:
            # A preview of the library's own template.
            info = zipfile.ZipInfo(name, DAY)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            new.writestr(info, old.read(name))
    return out.getvalue()


def main():
    limit_process()  # noqa: F821, of limits.py
    try:
        import docx  # noqa: F401
        import typst
    except ImportError as error:
        print(error, file=sys.stderr)
        return 2
    request = json.load(sys.stdin.buffer)
    try:
        made = Brief(request["data"], request["folders"]).bytes(request["timestamp"])
    except (typst.TypstError, ValueError, KeyError) as error:
        print(type(error).__name__, file=sys.stderr)
        return 3
    sys.stdout.buffer.write(made)
    return 0


sys.exit(main())
