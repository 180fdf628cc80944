//! Orders the pages of a route, and chooses the one that leads.
//!
//! The page whose type is a base of the most others comes first: where each derived type has a page of its own, that is
//! the page of the base type. Pages that know one area of the API alone come last.

use std::cmp::Reverse;

use super::bases::Bases;
use super::subjects::Subjects;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::api::{Body, Operation, OperationKind, Route, TypeRef};
use crate::resolve::families::is_partial;

/// The index of the leader among the pages of a route. Where something is written, the leader is the first page whose body
/// is of the type that is read there: pages about what can be sent along with it have other bodies. Else it is the first.
pub(super) fn leader(route: &Route, operations: &[Operation], subjects: &Subjects<'_>, bases: &Bases<'_>) -> usize {
    let Some(subject) = subjects.subject(route) else { return 0 };
    let suits = |(index, _): &(u32, u32)| match operations.get(*index as usize).map(|operation| &operation.body) {
        Some(Body::Resource { ty }) => bases.derives(&ty.name, subject),
        _ => false,
    };
    route.documented.iter().position(suits).unwrap_or(0)
}

/// Orders the pages of a route. Gives a diagnostic where the first one does not cover all the others.
pub(super) fn order_pages(route: &mut Route, operations: &[Operation], bases: &Bases<'_>) -> Option<Diagnostic> {
    if route.documented.len() < 2 {
        return None;
    }
    let page = |documented: &(u32, u32)| &operations[documented.0 as usize];
    let types: Vec<Option<&TypeRef>> = route.documented.iter().map(|documented| page(documented).returned()).collect();
    let covered = |base: Option<&TypeRef>| types.iter().filter(|other| bases.covers(base, **other)).count();
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

/// What pages of a route are ordered by. A line with a query is about a special case; a page with many lines is about what
/// many addresses have in common.
fn rank(kind: OperationKind, operation: &Operation, line: u32, covered: usize) -> impl Ord + use<'_> {
    let special = !operation.requests[line as usize].query.is_empty();
    let other_kind = operation.kind != kind;
    let lines = operation.requests.len();
    let page = operation.page.as_str();
    (is_partial(page), special, other_kind, Reverse(covered), lines, page.len(), page, line)
}
