//! Tables that list the members of an enum, wherever a page has them.

use super::Reader;
use super::column::{Columns, Role, columns};
use super::lexicon::Lexicon;
use super::markdown::{BlockKind, Row, Table, Text};
use super::section::{Placed, Section};
use crate::diagnostic::Code;
use crate::model::page::EnumTable;

/// The enums of a page.
pub(super) fn enums(placed: &[Placed<'_, '_>], reader: &mut Reader<'_>) -> Vec<EnumTable> {
    let mut found: Vec<EnumTable> = Vec::new();
    for item in placed {
        let BlockKind::Table(table) = &item.block.kind else { continue };
        let (name, anchor) = match &item.section {
            Section::Members { name, anchor } => (name.clone(), anchor.clone()),
            Section::Properties | Section::Body | Section::Other => (None, String::new()),
            _ => continue,
        };
        let columns = columns(table, reader.context.lexicon);
        let headed = matches!(item.section, Section::Members { .. }) && lists_values(&columns, table);
        if !headed && !columns.lists_members() {
            continue;
        }
        let members = members(table, &columns, reader);
        // A table without rows is an enum of which no member is known, as a translation may leave it.
        if !members.is_empty() || (table.rows.is_empty() && columns.lists_members()) {
            let flags = has_flags(placed, &item.section, reader.context.lexicon) || powers_of_two(table, &columns);
            found.push(EnumTable { name, anchor, members, flags, line: reader.line(item.block.line) });
        }
    }
    found
}

/// Whether a table below a heading for members lists them: its first column holds names, none holds types.
fn lists_values(columns: &Columns, table: &Table) -> bool {
    let numbered = || table.rows.iter().filter_map(|row| row.cells.get(1)).any(|cell| is_number(&cell.plain));
    columns.lists_members()
        || !columns.has(Role::Type)
        || table.head.len() < 3
        || (!columns.names_known() && numbered())
}

fn is_number(plain: &str) -> bool {
    let plain = plain.trim();
    !plain.is_empty() && plain.bytes().all(|byte| byte.is_ascii_digit())
}

fn members(table: &Table, columns: &Columns, reader: &mut Reader<'_>) -> Vec<String> {
    let mut members: Vec<String> = Vec::with_capacity(table.rows.len());
    for row in &table.rows {
        let Some(member) = member(row, columns) else {
            if !row.cells.iter().all(Text::is_empty) {
                reader.note(Code::RowUnused, row.line, "this row names no member; mend or remove it");
            }
            continue;
        };
        if member.is_ascii() && members.contains(&member) {
            reader.note_on(&member, Code::NameRepeated, row.line, &format!("the table lists {member} twice"));
        } else {
            members.push(member);
        }
    }
    members
}

/// The member of a row. Members may hold spaces: `JIS B4`.
fn member(row: &Row, columns: &Columns) -> Option<String> {
    let cell = columns
        .cell(&row.cells, Role::Member)
        .or_else(|| columns.cell(&row.cells, Role::Name))
        .or_else(|| columns.cell(&row.cells, Role::Value))
        .or(row.cells.first())?;
    let plain = cell.plain.trim();
    let cut = plain.find(" (").map_or(plain, |at| &plain[..at]).trim_end_matches([':', '.', ',', ';']);
    let cut = cut.trim_matches(|c: char| c.is_whitespace() || matches!(c, '*' | '"' | '`' | '\''));
    (!cut.is_empty() && cut.len() < 80).then(|| cut.to_owned())
}

/// Whether the section says that members combine.
fn has_flags(placed: &[Placed<'_, '_>], section: &Section, lexicon: &Lexicon) -> bool {
    super::paragraphs(placed, section).any(|(_, text)| lexicon.row.multivalued.any(&text.plain))
}

/// Whether the numbers of the members are single bits, three of them at least and not just 0, 1, 2.
fn powers_of_two(table: &Table, columns: &Columns) -> bool {
    if !columns.has(Role::Value) || !columns.lists_members() {
        return false;
    }
    let numbers: Option<Vec<u64>> = table
        .rows
        .iter()
        .filter(|row| row.cells.first().is_some_and(|cell| cell.plain.trim() != "unknownFutureValue"))
        .map(|row| columns.cell(&row.cells, Role::Value)?.plain.trim().parse().ok())
        .collect();
    numbers.is_some_and(|numbers| {
        let bits = numbers.iter().filter(|number| number.is_power_of_two()).count();
        bits >= 3 && numbers.iter().all(|number| *number == 0 || number.is_power_of_two())
    })
}
