//! Mends tables: delimiter rows that do not fit, rows that are broken over several lines, rows with too many cells.

use std::borrow::Cow;

use super::lines::{Line, Lines};
use super::output::Output;
use super::row;
use crate::diagnostic::Code;
use crate::limits;

/// A row that the next line may continue.
struct OpenRow<'a> {
    text: Cow<'a, str>,
    number: u32,
    /// How many lines were joined to it.
    joined: usize,
}

/// Mends a table: its head, its delimiter row and all rows up to a line that does not belong to it.
pub(super) fn mend<'a>(head: Line<'a>, after_text: bool, lines: &mut Lines<'a>, output: &mut Output<'a>) {
    if after_text {
        output.insert([], head.number);
    }
    let columns = row::cells(head.text);
    if columns > limits::COLUMNS {
        return leave_out(head, columns, lines, output);
    }
    output.keep(head.text, head.number);
    let Some(delimiter) = lines.next() else { return };
    write_delimiter(delimiter, columns, output);
    mend_rows(columns, lines, output);
    if lines.peek().is_some_and(|next| !next.trim().is_empty()) {
        output.insert([], lines.number);
    }
}

/// Leaves out a table that is too wide, up to an empty line.
fn leave_out<'a>(head: Line<'a>, columns: usize, lines: &mut Lines<'a>, output: &mut Output<'a>) {
    output.note(head.number, Code::TableWide, &format!("this table has {columns} columns; it is left out"));
    output.leave_out();
    while lines.peek().is_some_and(|next| !next.trim().is_empty()) {
        lines.next();
    }
}

/// Writes the delimiter row with as many cells as the head, and without tabs.
fn write_delimiter(delimiter: Line<'_>, columns: usize, output: &mut Output<'_>) {
    if row::cells(delimiter.text) != columns {
        output.insert(["|", &"-|".repeat(columns)], delimiter.number);
        output.note(delimiter.number, Code::RowCells, "the delimiter row does not fit the head of the table");
    } else if delimiter.text.contains('\t') {
        output.insert([&delimiter.text.replace('\t', " ")], delimiter.number);
    } else {
        output.keep(delimiter.text, delimiter.number);
    }
}

/// Joins the lines of each row and writes it.
fn mend_rows<'a>(columns: usize, lines: &mut Lines<'a>, output: &mut Output<'a>) {
    let mut open: Option<OpenRow<'a>> = None;
    let (mut count, mut is_cut) = (0, false);
    while let Some(next) = lines.peek() {
        if !row::continues_table(next, open.as_ref().map(|row| row.text.as_ref()), columns) {
            break;
        }
        let Some(line) = lines.next() else { break };
        if is_cut {
            output.leave_out();
            continue;
        }
        if line.text.trim() == "|" || line.text.trim_start().starts_with("<!--") {
            output.note(line.number, Code::RowJoined, "a line inside of the table is no row; remove it");
            output.leave_out();
            continue;
        }
        open = Some(match open.take() {
            Some(row) if row.joined < limits::ROW_LINES && row::is_continuation(&row.text, line.text, columns) => {
                join(row, line, output)
            }
            before => {
                before.into_iter().for_each(|row| write_row(row, columns, output));
                if let Some(message) = find_excess(count, output.rows) {
                    output.note(line.number, Code::TableLong, &message);
                    output.leave_out();
                    is_cut = true;
                    continue;
                }
                (count, output.rows) = (count + 1, output.rows + 1);
                OpenRow { text: line.text.into(), number: line.number, joined: 0 }
            }
        });
    }
    open.into_iter().for_each(|row| write_row(row, columns, output));
}

/// Why a table cannot have one more row: the rows that it has, and those of the whole page.
fn find_excess(rows: usize, page_rows: usize) -> Option<String> {
    if rows == limits::ROWS {
        return Some(format!("this table has more than {} rows; the others are left out", limits::ROWS));
    }
    let is_full = page_rows == limits::PAGE_ROWS;
    is_full
        .then(|| format!("the tables of this page have more than {} rows; the others are left out", limits::PAGE_ROWS))
}

/// Joins a line to a row.
fn join<'a>(row: OpenRow<'a>, line: Line<'a>, output: &mut Output<'a>) -> OpenRow<'a> {
    if row.joined == 0 {
        output.note(row.number, Code::RowJoined, "this row is broken over several lines");
    }
    let joined = row.joined + 1;
    if joined == limits::ROW_LINES {
        let message = format!("this row has more than {} lines; it ends here", limits::ROW_LINES);
        output.note(line.number, Code::RowLong, &message);
    }
    let text = format!("{} {}", row.text.trim_end(), line.text.trim_start());
    OpenRow { text: text.into(), number: row.number, joined }
}

/// Writes a row. Cells for which the head has no column become part of the last one.
fn write_row(row: OpenRow<'_>, columns: usize, output: &mut Output<'_>) {
    let OpenRow { text, number, joined } = row;
    let cells = row::cells(&text);
    if cells != columns {
        output.note(number, Code::RowCells, &format!("this row has {cells} cells, the head has {columns}"));
    }
    if cells > columns {
        output.insert([&row::fold(&text, columns)], number);
    } else if joined > 0 {
        output.insert([text.as_ref()], number);
    } else {
        output.keep(&text, number);
    }
}
