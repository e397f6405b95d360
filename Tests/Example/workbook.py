"""A workbook for Excel by the standard library alone, the same bytes each time."""
import datetime, zipfile
from xml.sax.saxutils import escape

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
KINDS = "application/vnd.openxmlformats-officedocument.spreadsheetml"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
# Styles by number: 0 plain, 1 a date, 2 bold.
STYLES = (
    f'{HEAD}<styleSheet xmlns="{MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>'
    '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="14" applyNumberFormat="1"/>'
    '<xf fontId="1" applyFont="1"/></cellXfs></styleSheet>')


def cell(row, column, value, bold):
    """One cell; nothing for an empty one. Columns are A to Z."""
    if value == "" or value is None:
        return ""
    at = f"{chr(65 + column)}{row}"
    if isinstance(value, datetime.date):
        return f'<c r="{at}" s="1"><v>{(value - datetime.date(1899, 12, 30)).days}</v></c>'
    style = ' s="2"' if bold else ""
    return f'<c r="{at}"{style} t="inlineStr"><is><t xml:space="preserve">{escape(value)}</t></is></c>'


def sheet(rows, merged):
    """A sheet; titles and headings, up to the first row with four cells, are bold."""
    heading = next((n for n, row in enumerate(rows, 1) if len(row) > 3), 1)
    lines = "".join(
        f'<row r="{n}">' + "".join(cell(n, c, value, n <= heading) for c, value in enumerate(row)) + "</row>"
        for n, row in enumerate(rows, 1) if row)
    areas = "".join(f'<mergeCell ref="{area}"/>' for area in merged)
    areas = f'<mergeCells count="{len(merged)}">{areas}</mergeCells>' if merged else ""
    widths = '<cols><col min="1" max="6" width="26" customWidth="1"/></cols>'
    return f'{HEAD}<worksheet xmlns="{MAIN}">{widths}<sheetData>{lines}</sheetData>{areas}</worksheet>'


def write(path, sheets):
    """Writes a workbook of (name, rows, merged areas, whether it is hidden)."""
    numbers = range(1, len(sheets) + 1)
    names = "".join(
        f'<sheet name="{escape(title)}" sheetId="{n}"' + (' state="hidden"' if hidden else "") + f' r:id="r{n}"/>'
        for n, (title, _, _, hidden) in zip(numbers, sheets))
    links = "".join(f'<Relationship Id="r{n}" Type="{OFFICE}/worksheet" Target="worksheets/sheet{n}.xml"/>' for n in numbers)
    kinds = "".join(f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{KINDS}.worksheet+xml"/>' for n in numbers)
    parts = {
        "[Content_Types].xml":
            f'{HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{KINDS}.sheet.main+xml"/>'
            f'<Override PartName="/xl/styles.xml" ContentType="{KINDS}.styles+xml"/>{kinds}</Types>',
        "_rels/.rels":
            f'{HEAD}<Relationships xmlns="{RELATIONS}"><Relationship Id="r1" Type="{OFFICE}/officeDocument" '
            'Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{names}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels":
            f'{HEAD}<Relationships xmlns="{RELATIONS}">{links}<Relationship Id="r0" Type="{OFFICE}/styles" '
            'Target="styles.xml"/></Relationships>',
        "xl/styles.xml": STYLES}
    for n, (_, rows, merged, _) in zip(numbers, sheets):
        parts[f"xl/worksheets/sheet{n}.xml"] = sheet(rows, merged)
    with zipfile.ZipFile(path, "w") as packed:
        for part, content in parts.items():
            # A time of its own in each entry would make each run another file. Stored, since what packing gives differs between versions.
            packed.writestr(zipfile.ZipInfo(part, (1980, 1, 1, 0, 0, 0)), content.encode())
