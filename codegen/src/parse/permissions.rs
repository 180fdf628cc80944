//! Permission tables: rows in, the scopes of each kind of caller out.
//!
//! Rows are told by their words, or by their position: work or school account, personal account, application. What is
//! no scope is left out, so a row that says that a caller is not supported has none.

use super::lexicon::Lexicon;
use super::markdown::{Row, Table, Text};
use crate::model::types::{Caller, Permission};

/// Reads a permissions table; nothing when it is none (a matrix of resources, say).
pub(crate) fn permissions(table: &Table, lexicon: &Lexicon) -> Vec<Permission> {
    let columns = table.head.len();
    if columns < 2 {
        return Vec::new();
    }
    let descending = descends(&table.head, lexicon);
    table.rows.iter().enumerate().filter_map(|(index, row)| permission(row, index, columns, descending)).collect()
}

fn permission(row: &Row, index: usize, columns: usize, descending: bool) -> Option<Permission> {
    let caller = caller(&row.cells.first()?.plain, index)?;
    let mut scopes = scopes(row.cells.get(1)?);
    if descending {
        scopes.reverse();
    }
    let higher = if columns == 3 { self::scopes(row.cells.get(2)?) } else { Vec::new() };
    Some(Permission { caller, scopes, higher })
}

fn caller(cell: &str, index: usize) -> Option<Caller> {
    let lower = cell.to_lowercase();
    if lower.contains("application") {
        return Some(Caller::Application);
    }
    if lower.contains("delegated") {
        return Some(if lower.contains("personal") { Caller::DelegatedPersonal } else { Caller::DelegatedWork });
    }
    if lower.trim().is_empty() || lower.is_ascii() {
        return None;
    }
    [Caller::DelegatedWork, Caller::DelegatedPersonal, Caller::Application].get(index).copied()
}

/// Whether the head says that the most privileged scope comes first.
fn descends(head: &[Text], lexicon: &Lexicon) -> bool {
    head.get(1).is_some_and(|cell| lexicon.permissions.descending.any(&cell.plain))
}

/// The scopes in a cell, in order, without repetition.
fn scopes(cell: &Text) -> Vec<String> {
    let mut scopes: Vec<String> = Vec::new();
    for word in cell.plain.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '/'))) {
        let word = word.trim_matches(['.', '-', '/']);
        if is_scope(word) && !scopes.iter().any(|known| known == word) {
            scopes.push(word.to_owned());
        }
    }
    scopes
}

/// `User.Read`, `Directory.AccessAsUser.All`, `eDiscovery.Read.All`, `Bookings-Appointment.ReadWrite.All`; also the
/// few without a dot that OpenID has.
pub(super) fn is_scope(word: &str) -> bool {
    let mut parts = word.split('.');
    let first = parts.next().unwrap_or_default();
    let rest: Vec<&str> = parts.collect();
    match rest.as_slice() {
        [] => matches!(word, "openid" | "profile" | "email" | "offline_access"),
        rest => {
            rest.len() <= 4
                && first.len() >= 2
                && !first.contains('/')
                && !matches!(first, "microsoft" | "graph" | "www")
                && rest.iter().all(|part| part.chars().next().is_some_and(|c| c.is_ascii_uppercase() || c == '_'))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{caller, is_scope};
    use crate::model::types::Caller;

    #[test]
    fn scopes_are_told_from_words() {
        for scope in ["User.Read", "Directory.AccessAsUser.All", "eDiscovery.Read.All", "offline_access"] {
            assert!(is_scope(scope), "{scope}");
        }
        for word in ["Not", "supported", "e.g", "user.md", "None", "www.Site"] {
            assert!(!is_scope(word), "{word}");
        }
    }

    #[test]
    fn rows_are_told_by_word_or_position() {
        assert_eq!(caller("Delegated (work or school account)", 2), Some(Caller::DelegatedWork));
        assert_eq!(caller("Application", 0), Some(Caller::Application));
        assert_eq!(caller("Приложение", 2), Some(Caller::Application));
        assert_eq!(caller("", 0), None);
    }
}
