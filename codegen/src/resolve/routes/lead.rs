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

/// The sort key of a page: the first field in which two pages differ decides. A line that only the service lists never
/// leads. A line with a query is a special case, a line of an example is doubtful, and a page with many lines is general,
/// so they come later.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Rank<'o> {
    completed: bool,
    partial: bool,
    special: bool,
    other_kind: bool,
    covered: Reverse<usize>,
    lines: usize,
    length: usize,
    page: &'o str,
    line: u32,
}

fn rank(kind: OperationKind, operation: &Operation, line: u32, covered: usize) -> Rank<'_> {
    let request = &operation.requests[line as usize];
    let page = operation.page.as_str();
    Rank {
        completed: !request.source.is_published(),
        partial: is_partial(page),
        special: !request.query.is_empty() || !request.source.is_section(),
        other_kind: operation.kind != kind,
        covered: Reverse(covered),
        lines: published_lines(operation),
        length: page.len(),
        page,
        line,
    }
}

impl Rank<'_> {
    /// Why a page comes before another one.
    fn reason(&self, other: &Self) -> &'static str {
        let differences = [
            (self.completed != other.completed, "a published page lists the request, and published pages come first"),
            (self.partial != other.partial, "the next page is about one area of the API alone"),
            (
                self.special != other.special,
                "on the next page the line has a query or stands elsewhere than the request lines",
            ),
            (self.other_kind != other.other_kind, "the next page describes another kind of operation"),
            (self.covered != other.covered, "the type that it returns covers those of more of the pages"),
            (self.lines != other.lines, "it has fewer request lines than the next page, so it is about this request"),
            (self.length != other.length, "the rules know no difference, and its name is the shortest"),
        ];
        let found = differences.into_iter().find(|(differs, _)| *differs);
        found.map_or("the rules know no difference, and its name comes first", |(_, reason)| reason)
    }
}

/// Why the leader of a route leads, in words; none if no page documents the route.
pub(super) fn reason(
    route: &Route,
    operations: &[Operation],
    subjects: &Subjects<'_>,
    bases: &Bases<'_>,
) -> Option<&'static str> {
    let (first, second) = (route.documented.first()?, route.documented.get(1));
    if leader(route, operations, subjects, bases) > 0 {
        return Some("the body that it sends has the type that is read at the address");
    }
    let Some(second) = second else { return Some("no other page documents the request") };
    let documented = || route.documented.iter();
    let page = |(operation, _): &(u32, u32)| operations.get(*operation as usize);
    let any_published = documented().any(|one| is_published(*one, operations));
    let counted = || documented().filter(|one| is_published(**one, operations) || !any_published);
    let covered = |one: &(u32, u32)| {
        let base = page(one).and_then(Operation::returned);
        counted().filter(|other| bases.covers(base, page(other).and_then(Operation::returned))).count()
    };
    let rank = |one: &(u32, u32)| Some(rank(route.kind, page(one)?, one.1, covered(one)));
    Some(rank(first)?.reason(&rank(second)?))
}
