//! The leading page of a route: the one whose type all others share.
//!
//! Where each derived type has a page of its own, that is the page of the base type. Pages that see a type from one area
//! alone come last.

use rustc_hash::FxHashMap as HashMap;
use std::cmp::Reverse;

use crate::diagnostic::{Code, Diagnostic};
use crate::model::api::{Operation, OperationKind, Route, TypeRef};
use crate::resolve::families::is_partial;
use crate::resolve::operations;

/// The base type of each type that has one.
pub(super) type Bases<'r> = HashMap<&'r str, &'r str>;

/// Puts the leading page first: the one whose type is a base of the most others.
pub(super) fn lead(route: &mut Route, operations: &[Operation], bases: &Bases<'_>) -> Option<Diagnostic> {
    if route.documented.len() < 2 {
        return None;
    }
    let page = |documented: &(u32, u32)| &operations[documented.0 as usize];
    let types: Vec<Option<&TypeRef>> =
        route.documented.iter().map(|documented| operations::returned(&page(documented).responses)).collect();
    let covered = |leading: Option<&TypeRef>| types.iter().filter(|other| covers(leading, **other, bases)).count();
    let mut order: Vec<(usize, (u32, u32))> =
        types.iter().map(|ty| covered(*ty)).zip(route.documented.iter().copied()).collect();
    order.sort_by_cached_key(|(covered, documented)| rank(route.kind, page(documented), documented.1, *covered));
    let (most, leading) = order[0];
    route.documented = order.into_iter().map(|(_, documented)| documented).collect();
    (most < types.len()).then(|| {
        let (operation, count) = (page(&leading), types.len());
        let request = &operation.requests[leading.1 as usize];
        let message = format!("{} of {count} pages of this route return another type than this one", count - most);
        Diagnostic::new(Code::RouteShared, &operation.page, request.line, message).about(&request.path)
    })
}

/// The order of the pages of a route. A line with a query speaks of a special case; a page with many lines speaks of what
/// many addresses have in common.
fn rank(kind: OperationKind, operation: &Operation, line: u32, covered: usize) -> impl Ord + use<'_> {
    let special = !operation.requests[line as usize].query.is_empty();
    let other_kind = operation.kind != kind;
    let lines = operation.requests.len();
    let page = operation.page.as_str();
    (is_partial(page), special, other_kind, Reverse(covered), lines, page.len(), page, line)
}

/// Whether a type is another or a base of it; nothing covers nothing.
fn covers(base: Option<&TypeRef>, other: Option<&TypeRef>, bases: &Bases<'_>) -> bool {
    match (base, other) {
        (Some(base), Some(other)) => {
            base.collection == other.collection
                && std::iter::successors(Some(other.name.as_str()), |name| bases.get(name).copied())
                    .any(|name| base.name == name)
        }
        (Some(_) | None, None) => true,
        (None, Some(_)) => false,
    }
}
