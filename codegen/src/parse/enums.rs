//! Reads the tables that list the members of an enum, in any section.

use rustc_hash::FxHashSet;

use super::column::{Column, Columns, read_columns};
use super::markdown::{BlockKind, Row, Table, Text};
use super::reader::PageReader;
use super::section::{Section, SectionBlock, Sections};
use crate::diagnostic::Code;
use crate::lexicon::Lexicon;
use crate::model::names::Name;
use crate::model::page::EnumTable;
use crate::model::types::{EVOLVABLE, Marks};

/// A text of this many bytes or more is a sentence and not a member.
const LONGEST: usize = 80;

/// Reads the enums of a page.
pub(super) fn read_enums(sections: &Sections<'_, '_>, reader: &mut PageReader<'_>) -> Vec<EnumTable> {
    let mut found: Vec<EnumTable> = Vec::new();
    for item in sections.iter() {
        let BlockKind::Table(table) = &item.block.kind else { continue };
        let (name, anchor) = match &item.section {
            Section::Members { name: Some(name), .. } if name.is_empty() => (None, String::new()),
            Section::Members { name, anchor } => (name.clone(), anchor.clone()),
            Section::Properties | Section::Body | Section::Other => (None, String::new()),
            _ => continue,
        };
        let columns = read_columns(table, reader.context.lexicon);
        let headed = matches!(item.section, Section::Members { .. }) && lists_values(&columns, table);
        if !headed && !columns.lists_members() {
            continue;
        }
        let members = read_members(table, &columns, reader);
        // Translation may damage a table so that it has no rows: the enum exists, but none of its members is known.
        if !members.is_empty() || (table.rows.is_empty() && columns.lists_members()) {
            let flags = has_flags(sections, item, reader.context.lexicon) || powers_of_two(table, &columns);
            let members = members.into_iter().map(Name::new).collect();
            let (line, marks) = (reader.line(item.block.line), Marks::default());
            found.push(EnumTable {
                name,
                anchor,
                members,
                flags,
                line,
                marks,
                completed_members: Vec::new(),
                completes: false,
            });
        }
    }
    found
}

/// Whether a table below a heading for members lists them: no column holds types.
fn lists_values(columns: &Columns, table: &Table) -> bool {
    let numbered = || table.rows.iter().filter_map(|row| row.cells.get(1)).any(|cell| is_number(&cell.plain));
    columns.lists_members()
        || !columns.has(Column::Type)
        || table.head.len() < 3
        || (!columns.names_known() && numbered())
}

fn is_number(plain: &str) -> bool {
    let plain = plain.trim();
    !plain.is_empty() && plain.bytes().all(|byte| byte.is_ascii_digit())
}

fn read_members(table: &Table, columns: &Columns, reader: &mut PageReader<'_>) -> Vec<String> {
    let mut members: Vec<String> = Vec::with_capacity(table.rows.len());
    let mut known = FxHashSet::default();
    for row in &table.rows {
        let Some(member) = read_member(row, columns) else {
            if !row.cells.iter().all(Text::is_empty) {
                reader.report(Code::RowUnused, row.line, "this row names no member; mend or remove it");
            }
            continue;
        };
        if member.is_ascii() && !known.insert(member.clone()) {
            reader.report_word(&member, Code::NameRepeated, row.line, &format!("the table lists {member} twice"));
        } else {
            members.push(member);
        }
    }
    members
}

/// Reads the member of a row. Members may hold spaces: `JIS B4`.
fn read_member(row: &Row, columns: &Columns) -> Option<String> {
    let cell = columns
        .cell(&row.cells, Column::Member)
        .or_else(|| columns.cell(&row.cells, Column::Name))
        .or_else(|| columns.cell(&row.cells, Column::Value))
        .or(row.cells.first())?;
    let plain = cell.plain.trim();
    let cut = plain.find(" (").map_or(plain, |at| &plain[..at]);
    let around = |c: char| c.is_whitespace() || matches!(c, '*' | '"' | '`' | '\'');
    let cut = cut.trim_start_matches(around).trim_end_matches(|c| around(c) || matches!(c, ':' | '.' | ',' | ';'));
    (!cut.is_empty() && cut.len() < LONGEST).then(|| cut.to_owned())
}

/// Whether the prose beside a table states that members can be combined.
fn has_flags(sections: &Sections<'_, '_>, table: &SectionBlock<'_, '_>, lexicon: &Lexicon) -> bool {
    sections.paragraphs_beside(table).any(|text| lexicon.row.multivalued.any(&text.plain))
}

/// Whether the numbers of the members are single bits. At least three bits are needed: an ordinary enum has 0, 1, 2,
/// too.
fn powers_of_two(table: &Table, columns: &Columns) -> bool {
    if !columns.has(Column::Value) || !columns.lists_members() {
        return false;
    }
    let numbers: Option<Vec<u64>> = table
        .rows
        .iter()
        .filter(|row| row.cells.first().is_some_and(|cell| cell.plain.trim() != EVOLVABLE))
        .map(|row| columns.cell(&row.cells, Column::Value)?.plain.trim().parse().ok())
        .collect();
    numbers.is_some_and(|numbers| {
        let bits = numbers.iter().filter(|number| number.is_power_of_two()).count();
        bits >= 3 && numbers.iter().all(|number| *number == 0 || number.is_power_of_two())
    })
}
