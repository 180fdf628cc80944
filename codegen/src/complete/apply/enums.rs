//! Merges what the metadata says about enums: a table of their new members, which resolve joins with those of pages.

use crate::diagnostic::{Code, Diagnostic};
use crate::model::completion::EnumCompletion;
use crate::model::names::{Name, short_name};
use crate::model::page::{EnumTable, Page};
use crate::model::types::{Marks, Source};

/// Adds a table for each enum that a page completes. Members that the metadata lacks are reported.
pub(super) fn merge(page: &mut Page, enums: &[EnumCompletion], diagnostics: &mut Vec<Diagnostic>) {
    for one in enums {
        report_absent(page, one, diagnostics);
        page.enums.push(table(one));
    }
}

fn table(one: &EnumCompletion) -> EnumTable {
    let EnumCompletion { name, published, absent, other_version, flags, members, absent_members: _ } = one;
    let source = (!published).then_some(Source::metadata(*other_version));
    EnumTable {
        name: Some(name.clone()),
        anchor: String::new(),
        members: members.iter().cloned().map(Name::Reviewed).collect(),
        flags: *flags,
        line: 0,
        marks: Marks { source, absent: *absent, ..Marks::default() },
        completed_members: members.clone(),
        completes: true,
    }
}

fn report_absent(page: &Page, one: &EnumCompletion, diagnostics: &mut Vec<Diagnostic>) {
    let line_of = |member: &str| {
        let lists = |table: &&EnumTable| table.members.iter().any(|known| known.eq_ignore_ascii_case(member));
        page.enums.iter().find(lists).map_or(1, |table| table.line.max(1))
    };
    let mut report = |line, subject: &str, message| {
        diagnostics.push(Diagnostic::new(Code::MetadataLacks, &page.path, line, message).about(subject));
    };
    if one.absent {
        report(1, short_name(&one.name), format!("the service's metadata has no enum {}", one.name));
    }
    for member in &one.absent_members {
        report(line_of(member), member, format!("the service's metadata has no member {member} of {}", one.name));
    }
}
