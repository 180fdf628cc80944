//! The leading page of a route: the one whose type all others share.
//!
//! Where each derived type has a page of its own, that is the page of the base type. Pages that see a type from one area
//! alone come last.

use std::collections::HashMap;

use super::super::{is_partial, note, operations};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::api::{Operation, Route, TypeRef};

/// The base type of each type that has one.
pub(super) type Bases<'r> = HashMap<&'r str, &'r str>;

/// Puts the leading page first: the one whose type is a base of the most others.
pub(super) fn lead(route: &mut Route, operations: &[Operation], bases: &Bases<'_>, diagnostics: &mut Vec<Diagnostic>) {
    if route.documented.len() < 2 {
        return;
    }
    let page = |documented: &(u32, u32)| &operations[documented.0 as usize];
    let types: Vec<Option<&TypeRef>> =
        route.documented.iter().map(|documented| operations::returned(&page(documented).responses)).collect();
    let covered = |leading: Option<&TypeRef>| types.iter().filter(|other| covers(leading, **other, bases)).count();
    let mut order: Vec<(usize, (u32, u32))> =
        types.iter().map(|ty| covered(*ty)).zip(route.documented.iter().copied()).collect();
    order.sort_by_cached_key(|(covered, documented)| {
        let operation = page(documented);
        let other_kind = operation.kind != route.kind;
        let lines = operation.requests.len();
        (
            is_partial(&operation.page),
            std::cmp::Reverse(*covered),
            other_kind,
            lines,
            operation.page.len(),
            operation.page.as_str(),
            documented.1,
        )
    });
    let (most, leading) = order[0];
    if most < types.len() {
        let (operation, count) = (page(&leading), types.len());
        let line = operation.requests[leading.1 as usize].line;
        let message = format!("{} of {count} pages of this route return another type than this one", count - most);
        note(diagnostics, Code::RouteShared, &operation.page, line, message);
    }
    route.documented = order.into_iter().map(|(_, documented)| documented).collect();
}

/// Whether a type is another or a base of it; nothing covers nothing.
fn covers(base: Option<&TypeRef>, other: Option<&TypeRef>, bases: &Bases<'_>) -> bool {
    match (base, other) {
        (Some(base), Some(other)) => {
            base.collection == other.collection
                && std::iter::successors(Some(other.name.as_str()), |name| bases.get(name).copied())
                    .any(|name| name == base.name)
        }
        (Some(_) | None, None) => true,
        (None, Some(_)) => false,
    }
}
