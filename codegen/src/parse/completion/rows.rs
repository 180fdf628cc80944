//! Reads the tables of a completion: members of types and enums, and parameters.

use super::annotations::read_type;
use crate::model::completion::{EnumCompletion, MemberCompletion, OperationCompletion, TypeCompletion, words};
use crate::model::types::{Deprecation, ParameterIn};
use crate::parse::markdown::{Row, Table};

/// What is wrong with a row: its line, and a message.
type Problem = Option<(u32, String)>;

/// Reads the members of a type. A row that cannot be read is left out; the first one is returned.
pub(super) fn read_members(table: &Table, ty: &mut TypeCompletion) -> Problem {
    read_rows(table, |row| {
        if cell(row, 2) == words::ABSENT {
            ty.absent_members.push(cell(row, 0).to_owned());
        } else {
            ty.members.push(read_member(cell(row, 0), cell(row, 1), cell(row, 2))?);
        }
        Ok(())
    })
}

/// Reads the members of an enum.
pub(super) fn read_enum_members(table: &Table, one: &mut EnumCompletion) -> Problem {
    read_rows(table, |row| {
        let name = cell(row, 0).to_owned();
        match cell(row, 1) {
            "" => one.members.push(name),
            words::ABSENT => one.absent_members.push(name),
            other => return Err(unknown(other)),
        }
        Ok(())
    })
}

/// Reads the parameters of an operation.
pub(super) fn read_parameters(table: &Table, operation: &mut OperationCompletion) -> Problem {
    read_rows(table, |row| {
        let location = match cell(row, 1) {
            "body" => ParameterIn::Body,
            "query" => ParameterIn::Query,
            "function" => ParameterIn::Function,
            "path" => ParameterIn::Path,
            other => return Err(unknown(other)),
        };
        operation.parameters.push((location, read_member(cell(row, 0), cell(row, 2), cell(row, 3))?));
        Ok(())
    })
}

fn read_rows(table: &Table, mut read: impl FnMut(&Row) -> Result<(), String>) -> Problem {
    let mut problem = None;
    for row in &table.rows {
        let read = if cell(row, 0).is_empty() { Err("this row has no name".to_owned()) } else { read(row) };
        if let Err(message) = read {
            problem.get_or_insert((row.line, message));
        }
    }
    problem
}

fn cell(row: &Row, index: usize) -> &str {
    row.cells.get(index).map_or("", |cell| cell.plain.trim())
}

fn read_member(name: &str, ty: &str, facts: &str) -> Result<MemberCompletion, String> {
    let mut member = MemberCompletion {
        name: name.to_owned(),
        ty: read_type(ty)?,
        navigation: false,
        nullable: None,
        computed: false,
        immutable: false,
        optional: false,
        deprecated: None,
        other_version: false,
    };
    for fact in facts.split(", ").filter(|fact| !fact.is_empty()) {
        match fact {
            words::NAVIGATION => member.navigation = true,
            words::NULLABLE => member.nullable = Some(true),
            words::NOT_NULLABLE => member.nullable = Some(false),
            words::COMPUTED => member.computed = true,
            words::IMMUTABLE => member.immutable = true,
            words::OPTIONAL => member.optional = true,
            words::OTHER_VERSION => member.other_version = true,
            words::DEPRECATED => member.deprecated = Some(Deprecation::default()),
            other => read_date(other, member.deprecated.as_mut())?,
        }
    }
    Ok(member)
}

/// Reads a fact about a deprecation. The version stands last and may hold commas.
fn read_date(fact: &str, deprecated: Option<&mut Deprecation>) -> Result<(), String> {
    let Some(deprecated) = deprecated else { return Err(unknown(fact)) };
    if let Some(since) = fact.strip_prefix(words::SINCE) {
        deprecated.since = Some(since.to_owned());
    } else if let Some(removal) = fact.strip_prefix(words::REMOVAL) {
        deprecated.removal = Some(removal.to_owned());
    } else if let Some(version) = fact.strip_prefix(words::VERSION) {
        deprecated.version = Some(version.to_owned());
    } else if let Some(version) = &mut deprecated.version {
        version.push_str(", ");
        version.push_str(fact);
    } else {
        return Err(unknown(fact));
    }
    Ok(())
}

fn unknown(word: &str) -> String {
    format!("{word} is no word of a completion")
}
