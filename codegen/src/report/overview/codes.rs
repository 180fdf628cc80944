//! How often each diagnostic occurs.

use std::cmp::Reverse;

use crate::diagnostic::{Diagnostic, Severity};
use crate::report::diagnostics::count;
use crate::report::document::{DIAGNOSTICS, search};
use crate::report::html::{Html, element, link};
use crate::report::plot::{self, Part};
use crate::report::table::{Column, Table, figure};

/// Prints a table with a bar for each code, errors first.
pub(super) fn print(open: &[Diagnostic]) -> Html {
    let mut counts: Vec<_> = count(open).into_iter().collect();
    counts.sort_by_key(|(code, count)| (code.severity(), Reverse(*count), *code));
    let most = counts.iter().map(|(_, count)| *count).max().unwrap_or_default();
    let columns = [
        (Column::Words, "Code"),
        (Column::Words, "Severity"),
        (Column::Words, "Meaning"),
        (Column::Figure, "Number"),
        (Column::Bar, "Of the most frequent"),
    ];
    let rows = counts.into_iter().map(|(code, count)| {
        let target = search(DIAGNOSTICS, &[("code", code.as_str())]);
        let cells = vec![
            code.severity().to_string().into(),
            code.summary().into(),
            figure(count, &target),
            plot::bar(&[(part(code.severity()), count)], most),
        ];
        (link(&format!("{DIAGNOSTICS}#{code}"), code.as_str()), cells)
    });
    let rows: Vec<_> = rows.collect();
    if rows.is_empty() {
        return element("p", &[], "There are none.");
    }
    let columns = columns.map(|(column, head)| (column, head.into())).into();
    Table { caption: "Number of diagnostics of each code", columns, rows }.print()
}

fn part(severity: Severity) -> Part {
    match severity {
        Severity::Error => Part::Error,
        Severity::Warning => Part::Warning,
        Severity::Info => Part::Info,
    }
}
