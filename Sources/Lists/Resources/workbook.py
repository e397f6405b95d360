# Turns a workbook into records of CSV; Sheets/WorkbookProgram.swift says in which form.

import csv, datetime, io, os, resource, sys, zipfile

ROWS, CELLS, BYTES, SECONDS, MEMORY = 300_000, 6_000_000, 250_000_000, 60, 3 << 30
path = sys.argv[1]
out = io.TextIOWrapper(sys.stdout.buffer, encoding="utf-8", errors="replace", newline="", write_through=False)
writer = csv.writer(out, lineterminator="\n")

def stop(what, detail=""):
    writer.writerow(["fault", what, str(detail).replace("\0", "")[:200]])
    out.flush()
    os._exit(0)

def guard():
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS + 5))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

def look():
    with open(path, "rb") as file:
        head = file.read(8)
        if head == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
            file.seek(0)
            while piece := file.read(1 << 22):
                if "EncryptedPackage".encode("utf-16-le") in piece: stop("encrypted")
            return
    if not head: stop("empty")
    if not zipfile.is_zipfile(path): return
    with zipfile.ZipFile(path) as packed:
        entries = packed.infolist()
        total = sum(entry.file_size for entry in entries)
        size = max(os.path.getsize(path), 1)
        if total > 2_000_000_000 or (total > 100_000_000 and total / size > 200) or len(entries) > 10_000:
            stop("bomb", total)
        for entry in entries:
            if entry.filename == "META-INF/manifest.xml" and entry.file_size < 1_000_000:
                if b"encryption-data" in packed.read(entry): stop("encrypted")

def shown(value):
    if value is None or value == "": return ""
    if value is True: return "TRUE"
    if value is False: return "FALSE"
    if isinstance(value, str): return value.replace("\0", "")
    if isinstance(value, float):
        return str(int(value)) if value == int(value) and abs(value) < 1e15 else repr(value)
    if isinstance(value, datetime.datetime):
        day = value.date().isoformat()
        return day if value.time() == datetime.time() else day + " " + value.time().isoformat("seconds")
    return value.isoformat() if isinstance(value, (datetime.date, datetime.time)) else str(value)

def main():
    guard()
    try:
        import python_calamine as calamine
    except ImportError as error:
        stop("no-reader", error)
    look()
    try:
        book = calamine.CalamineWorkbook.from_path(path)
    except calamine.PasswordError:
        stop("encrypted")
    cells = 0
    for about in book.sheets_metadata:
        visible = str(about.visible).endswith(".Visible")
        if not str(about.typ).endswith("WorkSheet"):
            writer.writerow(["skipped", about.name, str(about.typ).split(".")[-1]])
            continue
        sheet = book.get_sheet_by_name(about.name)
        height, width = sheet.height, sheet.width
        if height > ROWS: stop("rows", f"{about.name}: {height}")
        cells += height * width
        if cells > CELLS: stop("cells", f"{about.name}: {cells}")
        merged = [(a, b, min(c, height - 1), min(d, width - 1)) for (a, b), (c, d) in (sheet.merged_cell_ranges or [])]
        merged = [m for m in merged if m[0] < height and m[1] < width][:20_000]
        writer.writerow(["sheet", about.name, "visible" if visible else "hidden", height,
                         " ".join(":".join(str(n + 1) for n in m) for m in merged)])
        rows = sheet.to_python(skip_empty_area=False)
        filled = 0
        for top, left, bottom, right in merged:
            value = rows[top][left] if top < len(rows) and left < len(rows[top]) else ""
            filled += (bottom - top + 1) * (right - left + 1)
            if value == "" or filled > CELLS: continue
            for r in range(top, min(bottom + 1, len(rows))):
                for c in range(left, right + 1): rows[r][c] = value
        for number, row in enumerate(rows, 1):
            row = [shown(value) for value in row]
            while row and not row[-1].strip(): row.pop()
            if row: writer.writerow(["row", number, *row])
        out.flush()
        if os.fstat(1).st_size > BYTES: stop("bytes")
    writer.writerow(["end"])
    out.flush()
    os._exit(0)

try:
    main()
except MemoryError:
    stop("memory")
except Exception as error:
    stop("broken", f"{type(error).__name__}: {error}")
