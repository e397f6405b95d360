// The door to libxlsxwriter: what a table of results needs, without the library's structs.
#ifndef DIAGONAL_CWORKBOOK_SHIM_H
#define DIAGONAL_CWORKBOOK_SHIM_H

#include <string.h>
#include <time.h>
#include <xlsxwriter.h>

// A workbook that holds one row in memory at a time: rows must come in order, and what a row looks like before its cells.
// What is written lies in nameless files of `folder` until the workbook is closed. `created` is set so that the same
// content gives the same bytes.
static inline lxw_workbook *diagonal_workbook_new(const char *path, const char *folder,
                                                  const char *title, time_t created) {
  lxw_workbook_options options;
  memset(&options, 0, sizeof options);
  options.constant_memory = LXW_TRUE;
  options.tmpdir = (char *)folder;
  lxw_workbook *book = workbook_new_opt(path, &options);
  if (book == NULL) return NULL;
  lxw_doc_properties properties;
  memset(&properties, 0, sizeof properties);
  properties.title = (char *)title;
  properties.created = created;
  workbook_set_properties(book, &properties);
  return book;
}

// Bold, wrapped, on a tint, with a line below: the heading of a column.
static inline lxw_format *diagonal_heading(lxw_workbook *book) {
  lxw_format *format = workbook_add_format(book);
  if (format == NULL) return NULL;
  format_set_bold(format);
  format_set_text_wrap(format);
  format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
  format_set_bg_color(format, 0xE4EDF1);
  format_set_bottom(format, LXW_BORDER_THIN);
  return format;
}

// A number with as many decimals as the pattern says; the cell keeps every digit.
static inline lxw_format *diagonal_number(lxw_workbook *book, const char *pattern) {
  lxw_format *format = workbook_add_format(book);
  if (format != NULL) format_set_num_format(format, pattern);
  return format;
}

// Room for two lines in the headings; to be called before any cell is written.
static inline void diagonal_begin_sheet(lxw_worksheet *sheet) {
  worksheet_set_row(sheet, 0, 32, NULL);
}

// Filters on the headings, which stay in sight; printed across one page, headings on each.
static inline void diagonal_finish_sheet(lxw_worksheet *sheet, lxw_row_t last_row,
                                         lxw_col_t last_column) {
  worksheet_autofilter(sheet, 0, 0, last_row, last_column);
  worksheet_freeze_panes(sheet, 1, 1);
  worksheet_repeat_rows(sheet, 0, 0);
  worksheet_set_landscape(sheet);
  worksheet_set_paper(sheet, 9);
  worksheet_fit_to_pages(sheet, 1, 0);
}

// A bar in each cell of a column, as long as the number is large.
static inline lxw_error diagonal_bars(lxw_worksheet *sheet, lxw_col_t column, lxw_row_t last_row) {
  lxw_conditional_format bars;
  memset(&bars, 0, sizeof bars);
  bars.type = LXW_CONDITIONAL_DATA_BAR;
  bars.bar_color = 0x9CC4D6;
  bars.bar_solid = LXW_TRUE;
  return worksheet_conditional_format_range(sheet, 1, column, last_row, column, &bars);
}
#endif
