//! Renders the tables of permissions: a row for each kind of caller.

use super::{cell, inline};
use crate::model::types::{Caller, Permission};

/// The table of permissions; none if there are no rows.
pub(super) fn table(permissions: &[Permission]) -> Option<String> {
    let graded = permissions.iter().any(|permission| !permission.higher.is_empty());
    let head: &[&str] = if graded {
        &["Permission type", "Least privileged permissions", "Higher privileged permissions"]
    } else {
        &["Permission type", "Permissions (from least to most privileged)"]
    };
    let row = |permission: &Permission| {
        let Permission { caller, scopes, higher, together } = permission;
        let (least, more): (Vec<_>, Vec<_>) =
            together.iter().partition(|set| !graded || set.iter().all(|scope| scopes.contains(scope)));
        let mut cells = vec![self::caller(*caller).to_owned(), self::scopes(scopes, &least)];
        cells.extend(graded.then(|| self::scopes(higher, &more)));
        cells
    };
    cell::table(head, permissions.iter().map(row))
}

fn caller(caller: Caller) -> &'static str {
    match caller {
        Caller::DelegatedWork => "Delegated (work or school account)",
        Caller::DelegatedPersonal => "Delegated (personal Microsoft account)",
        Caller::Application => "Application",
    }
}

/// The scopes of a cell: the sets if there are any, else each scope by itself.
fn scopes(scopes: &[String], together: &[&Vec<String>]) -> String {
    let sets: Vec<String> = together.iter().map(|set| set.join(" and ")).collect();
    match (scopes, sets.as_slice()) {
        ([], _) => "Not supported.".to_owned(),
        (_, []) => inline::text(&scopes.join(", ")),
        // If a comma stood before the last "and", the parser would read one enumeration.
        (_, sets) => inline::text(&sets.join("; ")),
    }
}
