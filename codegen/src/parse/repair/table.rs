//! Mends tables: delimiter rows that do not fit, rows that are broken over several lines, rows with too many cells.

use std::borrow::Cow;

use super::lines::{Line, Lines};
use super::output::Output;
use super::row;
use crate::diagnostic::Code;

/// A row that the next line may continue.
struct OpenRow<'a> {
    text: Cow<'a, str>,
    number: u32,
    /// Whether it was joined from several lines.
    joined: bool,
}

/// Mends a table: its head, its delimiter row and all rows up to a line that does not belong to it.
pub(super) fn mend<'a>(head: Line<'a>, after_text: bool, lines: &mut Lines<'a>, output: &mut Output<'a>) {
    if after_text {
        output.insert([], head.number);
    }
    output.keep(head.text, head.number);
    let columns = row::cells(head.text);
    let Some(delimiter) = lines.next() else { return };
    write_delimiter(delimiter, columns, output);
    mend_rows(columns, lines, output);
    if lines.peek().is_some_and(|next| !next.trim().is_empty()) {
        output.insert([], lines.number);
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
    while let Some(next) = lines.peek() {
        if !row::continues_table(next, open.as_ref().map(|row| row.text.as_ref()), columns) {
            break;
        }
        let Some(line) = lines.next() else { break };
        if line.text.trim() == "|" || line.text.trim_start().starts_with("<!--") {
            output.note(line.number, Code::RowJoined, "a line inside of the table is no row; remove it");
            output.leave_out();
            continue;
        }
        open = Some(match open.take() {
            Some(row) if row::is_continuation(&row.text, line.text, columns) => {
                output.note(row.number, Code::RowJoined, "this row is broken over several lines");
                let text = format!("{} {}", row.text.trim_end(), line.text.trim_start());
                OpenRow { text: text.into(), number: row.number, joined: true }
            }
            before => {
                before.into_iter().for_each(|row| write_row(row, columns, output));
                OpenRow { text: line.text.into(), number: line.number, joined: false }
            }
        });
    }
    open.into_iter().for_each(|row| write_row(row, columns, output));
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
    } else if joined {
        output.insert([text.as_ref()], number);
    } else {
        output.keep(&text, number);
    }
}
