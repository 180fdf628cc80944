//! Columns: the head of a table in, what each column holds out.
//!
//! Known words decide; where they do not, the position in the kind of table does.

use super::lexicon::Lexicon;
use super::markdown::{Table, Text};

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Name,
    Member,
    Type,
    Value,
    Required,
    Description,
    Other,
}

/// The columns of a table.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Columns {
    roles: Vec<Role>,
    /// Whether a word of the head says which column holds the names.
    named: bool,
}

impl Columns {
    /// The cell with a role in a row, the first of several.
    pub(crate) fn cell<'r>(&self, row: &'r [Text], role: Role) -> Option<&'r Text> {
        let index = self.roles.iter().position(|column| *column == role)?;
        row.get(index)
    }

    pub(crate) fn has(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }

    /// Whether the head itself says which column holds the names; else position does.
    pub(crate) fn names_known(&self) -> bool {
        self.named
    }

    /// Whether the table lists the members of an enum.
    pub(crate) fn lists_members(&self) -> bool {
        self.roles.first() == Some(&Role::Member)
    }
}

/// The columns of a table of parameters, properties or headers: name, type, description, by word or by position.
pub(crate) fn columns(table: &Table, lexicon: &Lexicon) -> Columns {
    let mut roles: Vec<Role> = table.head.iter().map(|cell| role(&cell.plain, lexicon)).collect();
    let known = roles.iter().any(|role| matches!(role, Role::Name | Role::Member));
    if !known && !roles.is_empty() {
        let by_position: &[Role] = match roles.len() {
            1 => &[Role::Name],
            2 => &[Role::Name, Role::Description],
            _ => &[Role::Name, Role::Type, Role::Description],
        };
        for (role, default) in roles.iter_mut().zip(by_position) {
            if *role == Role::Other {
                *role = *default;
            }
        }
        if !roles.contains(&Role::Name) {
            roles[0] = Role::Name;
        }
    }
    let has_type = roles.contains(&Role::Type);
    let name = roles.iter().position(|role| matches!(role, Role::Name | Role::Member)).unwrap_or(0);
    if !has_type && roles.len() >= 3 && roles.get(name + 1) == Some(&Role::Other) {
        roles[name + 1] = Role::Type;
    }
    Columns { roles, named: known }
}

/// What a word at the head of a column means.
fn role(head: &str, lexicon: &Lexicon) -> Role {
    match lexicon.columns.exactly(head.trim().trim_end_matches(['?', ':', '？', '：']).trim_end()) {
        Some("property" | "parameter" | "name") => Role::Name,
        Some("member") => Role::Member,
        Some("type") => Role::Type,
        Some("value") => Role::Value,
        Some("required") => Role::Required,
        Some("description") => Role::Description,
        _ => Role::Other,
    }
}
