//! Removes rows for whose names there is no evidence, and rows that repeat a name.

use rayon::prelude::*;
use rustc_hash::FxHashSet as HashSet;

use super::context::{PageContext, api_pages, type_pages};
use super::report::Report;
use super::vocabulary::{Vocabulary, possible_name, unquoted};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::names::Name;
use crate::model::page::{Page, PropertyRow};

/// Removes such rows, and reports each of them.
pub(super) fn take_out(pages: &mut [Page], vocabulary: &Vocabulary) -> Report {
    let report = type_pages(pages, vocabulary)
        .map(|(context, types)| {
            let mut report = Report::default();
            for ty in types {
                retain(&mut ty.properties, &context, &mut report);
                retain(&mut ty.relationships, &context, &mut report);
            }
            report
        })
        .reduce(Report::default, Report::join);
    report.join(
        api_pages(pages, vocabulary)
            .map(|(context, api)| {
                let mut report = Report::default();
                let mut known = HashSet::default();
                api.parameters.retain_mut(|row| {
                    keep(&context, &mut row.name, row.line, &mut report) && {
                        let key = (row.location, row.name.clone());
                        is_first(&context, known.insert(key), &row.name, row.line, &mut report)
                    }
                });
                report
            })
            .reduce(Report::default, Report::join),
    )
}

fn retain(rows: &mut Vec<PropertyRow>, context: &PageContext<'_>, report: &mut Report) {
    let mut known = HashSet::default();
    rows.retain_mut(|row| {
        keep(context, &mut row.name, row.line, report)
            && is_first(context, known.insert(row.name.clone()), &row.name, row.line, report)
    });
}

/// Whether a row is kept: its name is settled, or a possible name although no other name has one of its words.
fn keep(context: &PageContext<'_>, name: &mut Name, line: u32, report: &mut Report) -> bool {
    if name.is_settled() {
        return true;
    }
    let possible = possible_name(name).map(str::to_owned);
    let stays = possible.is_some();
    report.unknown_name(&context.path, unquoted(name), "name", stays, line);
    if let Some(text) = possible {
        *name = Name::Wire(text);
    }
    stays
}

/// Whether a row is the first with its name; others are reported.
fn is_first(context: &PageContext<'_>, is_new: bool, name: &str, line: u32, report: &mut Report) -> bool {
    if !is_new {
        let message = format!("the table lists {name} twice after its cells were restored; the first row is used");
        report.diagnostics.push(Diagnostic::new(Code::NameRepeated, &context.path, line, message).about(name));
    }
    is_new
}
