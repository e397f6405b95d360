// The Python text that reads a workbook in a process of its own, and the form in which it answers.

/// The program that turns a workbook into records of CSV; run as `python -I -c workbookProgram PATH`.
///
/// It needs python-calamine and nothing else beside the standard library, opens nothing but the file, and
/// limits its own memory and time, since a workbook may be made to swell.
///
/// - Output, UTF-8 records with commas and line feeds:
///   - `sheet,NAME,visible|hidden,ROWS,MERGED`: a sheet begins; MERGED is `row:column:row:column` from 1, with
///     blanks between.
///   - `row,NUMBER,CELL…`: a row that holds anything, as the spreadsheet numbers it; dates are `YYYY-MM-DD`,
///     numbers have a point, merged cells are filled with what stands in the first of them.
///   - `skipped,NAME,WHAT`: a sheet that has no cells (a chart, a macro).
///   - `fault,WHAT,DETAIL`: the reading ends here; see ``WorkbookFault``.
///   - `end`: everything was read.
package let workbookProgram = String(decoding: PackageResources.workbook_py, as: UTF8.self)
