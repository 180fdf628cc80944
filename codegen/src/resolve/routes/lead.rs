//! Orders the pages of a route, and chooses the one that leads.
//!
//! The page whose type is a base of the most others comes first: if each derived type has a page of its own, this is
//! the page of the base type. Pages that describe only one area of the API come last.

use std::cmp::Reverse;

use super::bases::Bases;
use super::subjects::Subjects;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::api::{Body, Operation, OperationKind, Route, TypeRef};
use crate::resolve::families::is_partial;
use crate::resolve::published::{is_published, published_lines};

/// The index of the leader among the pages of a route. For a route that writes, it is the first page whose body has the
/// type that is read at the address, because other pages describe what else can be sent there. For other routes it is
/// the first page.
pub(super) fn leader(route: &Route, operations: &[Operation], subjects: &Subjects<'_>, bases: &Bases<'_>) -> usize {
    let Some(subject) = subjects.subject(route) else { return 0 };
    let suits = |(index, _): &(u32, u32)| match operations.get(*index as usize).map(|operation| &operation.body) {
        Some(Body::Resource { ty }) => bases.derives(&ty.name, subject),
        _ => false,
    };
    // The first pages are those that list the request, if there is one.
    let first = route.documented.first().is_some_and(|documented| is_published(*documented, operations));
    let counts = |documented: &(u32, u32)| is_published(*documented, operations) == first;
    route.documented.iter().position(|documented| counts(documented) && suits(documented)).unwrap_or(0)
}

/// Orders the pages of a route. Returns a diagnostic if the type of the first page does not cover those of all others.
pub(super) fn order_pages(route: &mut Route, operations: &[Operation], bases: &Bases<'_>) -> Option<Diagnostic> {
    if route.documented.len() < 2 {
        return None;
    }
    let page = |documented: &(u32, u32)| &operations[documented.0 as usize];
    let types: Vec<Option<&TypeRef>> = route.documented.iter().map(|documented| page(documented).returned()).collect();
    let published: Vec<bool> =
        route.documented.iter().map(|documented| is_published(*documented, operations)).collect();
    let any_published = published.contains(&true);
    let counted: Vec<Option<&TypeRef>> = types
        .iter()
        .zip(&published)
        .filter(|(_, published)| **published || !any_published)
        .map(|(ty, _)| *ty)
        .collect();
    let covered = |base: Option<&TypeRef>| counted.iter().filter(|other| bases.covers(base, **other)).count();
    let mut order: Vec<(usize, (u32, u32))> =
        types.iter().map(|ty| covered(*ty)).zip(route.documented.iter().copied()).collect();
    order.sort_by_cached_key(|(covered, documented)| rank(route.kind, page(documented), documented.1, *covered));
    let (most, leading) = order[0];
    route.documented = order.into_iter().map(|(_, documented)| documented).collect();
    (any_published && most < counted.len()).then(|| {
        let (operation, count) = (page(&leading), counted.len());
        let request = &operation.requests[leading.1 as usize];
        let message = format!("{} of {count} pages of this route return another type than this one", count - most);
        Diagnostic::new(Code::RouteShared, &operation.page, request.line, message).about(&request.path)
    })
}

/// The sort key of a page. A line that only the service lists never leads. A line with a query is a special case, a line of an example is doubtful, and a page with many
/// lines is general, so they come later.
fn rank(kind: OperationKind, operation: &Operation, line: u32, covered: usize) -> impl Ord + use<'_> {
    let request = &operation.requests[line as usize];
    let completed = !request.source.is_published();
    let special = !request.query.is_empty() || !request.source.is_section();
    let other_kind = operation.kind != kind;
    let lines = published_lines(operation);
    let page = operation.page.as_str();
    (completed, is_partial(page), special, other_kind, Reverse(covered), lines, page.len(), page, line)
}
