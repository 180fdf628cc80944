//! Explains an enum and its members.

use super::deprecation;
use super::documentation::{Documentation, describe};
use super::explanation::{Explanation, Kind, Origin, Part};
use crate::model::api::{Enum, Version};
use crate::model::names::short_name;
use crate::model::page::EnumTable;

pub(super) fn explain(version: &Version, listed: &Enum, documentation: &Documentation<'_>) -> Explanation {
    let Enum { members, completed_members, flags, .. } = listed;
    let (all, completed) = (members.len(), completed_members.len());
    let more = if completed > 0 { format!(", {completed} of them from the metadata alone") } else { String::new() };
    let kind = if *flags { "An enum whose members combine" } else { "An enum" };
    let part = Part::new("declaration", listed.name.to_string()).because(deprecation::describe(&listed.marks, version));
    let table = table(listed, documentation);
    let origin = (!listed.marks.is_completed()).then(|| Origin::page(&listed.page, table));
    let mut parts = vec![part.from(origin)];
    parts.extend(members.iter().map(|one| member(version, listed, one, table, documentation)));
    Explanation {
        kind: Kind::Enum,
        name: listed.name.to_string(),
        version: Some(version.name.clone()),
        summary: vec![format!("{kind}, {} in the client. It has {all} members{more}.", listed.rust_name)],
        parts,
    }
}

pub(super) fn explain_member(
    version: &Version,
    listed: &Enum,
    name: &str,
    documentation: &Documentation<'_>,
) -> Explanation {
    let part = member(version, listed, name, table(listed, documentation), documentation);
    Explanation {
        kind: Kind::Member,
        name: format!("{}.{name}", listed.name),
        version: Some(version.name.clone()),
        summary: vec![format!("A member of the enum {}.", listed.name)],
        parts: vec![part],
    }
}

fn member(version: &Version, listed: &Enum, name: &str, table: u32, documentation: &Documentation<'_>) -> Part {
    let part = Part::new("member", name);
    if listed.completed_members.iter().any(|member| member == name) || listed.marks.is_completed() {
        let origin = documentation.metadata_row(version, &listed.page, name, &listed.marks);
        return part.from([origin]).because(["no published page lists it"]);
    }
    let line = line_of(&listed.page, name, table, documentation);
    let notes = documentation.of_page(&listed.page).filter(|one| one.subject.as_deref() == Some(name));
    part.from([Origin::page(&listed.page, line)]).because(notes.map(describe))
}

/// The line of the table that lists the members; 0 if there is none.
fn table(listed: &Enum, documentation: &Documentation<'_>) -> u32 {
    let Some(page) = documentation.parse(&listed.page) else { return 0 };
    let is = |table: &&EnumTable| {
        table.name.as_ref().is_some_and(|name| short_name(name).eq_ignore_ascii_case(listed.name.short()))
    };
    let has = |table: &&EnumTable| table.members.iter().any(|one| listed.members.iter().any(|member| one == member));
    page.enums.iter().find(is).or_else(|| page.enums.iter().find(has)).map_or(0, |table| table.line)
}

/// The line of the table's row with a member; the line of the table if no row has it.
fn line_of(page: &str, member: &str, table: u32, documentation: &Documentation<'_>) -> u32 {
    let file = documentation.file(page);
    let lines = file.into_iter().flat_map(|file| (1..).zip(file.text.lines())).skip(table.saturating_sub(1) as usize);
    let cell = |line: &str| line.split('|').nth(1).map(|cell| cell.trim().trim_matches('`').to_owned());
    let mut rows = lines.take_while(|(number, line)| *number <= table + 1 || line.contains('|'));
    rows.find(|(_, line)| cell(line).is_some_and(|cell| cell == member)).map_or(table, |(number, _)| number)
}
