//! Chooses the route that leads a method: it decides what the method sends and returns at all of its addresses.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::draft::Drafts;
use super::key::Key;
use super::members::Members;
use crate::model::api::{Body, Operation, Reply, Route};
use crate::model::names::{Primitive, short_name};
use crate::resolve::families::is_partial;
use crate::resolve::published::is_completed;

/// Puts the leading route of each method first.
pub(super) fn order_routes(drafts: &mut Drafts<'_>, routes: &[Route], operations: &[Operation], members: &Members<'_>) {
    for (place, draft) in drafts {
        let own = own_names(place, members);
        for method in draft.methods.values_mut() {
            let ranks = rank_all(&method.routes, routes, operations, &own);
            // The sort is stable: of equal routes, the first by address leads.
            method.routes.sort_by_cached_key(|index| ranks.get(index).cloned());
        }
    }
}

/// Why the first route of a method leads it, in words; none if it is the only one.
pub(super) fn reason(
    place: &Arc<Key>,
    method: &[u32],
    routes: &[Route],
    operations: &[Operation],
    members: &Members<'_>,
) -> Option<&'static str> {
    let ranks = rank_all(method, routes, operations, &own_names(place, members));
    let [first, second, ..] = method else { return None };
    Some(ranks.get(first)?.reason(ranks.get(second)?))
}

/// The sort key of each route of a method.
fn rank_all(method: &[u32], routes: &[Route], operations: &[Operation], own: &[String]) -> BTreeMap<u32, Rank> {
    let leader = |route: &Route| (is_completed(route, operations), route.leading_operation());
    let mut led: BTreeMap<(bool, Option<u32>), usize> = BTreeMap::new();
    for index in method {
        *led.entry(leader(&routes[*index as usize])).or_default() += 1;
    }
    let rank = |index: &u32| {
        let route = &routes[*index as usize];
        (*index, rank(route, operations, own, led.get(&leader(route)).copied().unwrap_or_default()))
    };
    method.iter().map(rank).collect()
}

/// The sort key of a route among those of its method: the first field in which two routes differ decides. A route that no
/// published page lists never leads. A line with a query is a special case, so it comes last. The page of the type itself
/// comes before pages of other types, the page with the most addresses before others.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    completed: bool,
    has_query: bool,
    partial: bool,
    untyped: bool,
    other_type: bool,
    led: Reverse<usize>,
    length: usize,
    page: String,
}

impl Rank {
    /// Why a route comes before another one.
    fn reason(&self, other: &Self) -> &'static str {
        let differences = [
            (
                self.completed != other.completed,
                "a published page lists its request, and published requests come first",
            ),
            (self.has_query != other.has_query, "the request line of the next one has a query"),
            (self.partial != other.partial, "the page of the next one is about one area of the API alone"),
            (self.untyped != other.untyped, "the page of the next one names no type"),
            (self.other_type != other.other_type, "its page is about the type that stands there"),
            (self.led != other.led, "its page leads more of the addresses"),
            (self.length != other.length, "the rules know no difference, and the name of its page is the shortest"),
            (self.page != other.page, "the rules know no difference, and the name of its page comes first"),
        ];
        let found = differences.into_iter().find(|(differs, _)| *differs);
        found.map_or("the same page leads all of them, and its address comes first", |(_, reason)| reason)
    }
}

fn rank(route: &Route, operations: &[Operation], own: &[String], led: usize) -> Rank {
    let line = route.documented.get(route.leader as usize);
    let operation = line.and_then(|(index, _)| operations.get(*index as usize));
    let has_query = line.zip(operation).is_some_and(|((_, line), operation)| {
        operation.requests.get(*line as usize).is_some_and(|line| !line.query.is_empty())
    });
    let page = operation.map(|operation| operation.page.clone()).unwrap_or_default();
    Rank {
        completed: is_completed(route, operations),
        has_query,
        partial: is_partial(&page),
        untyped: is_untyped(route, operation),
        other_type: !own.contains(&route.resource.to_ascii_lowercase()),
        led: Reverse(led),
        length: page.len(),
        page,
    }
}

/// Whether a route names neither what it sends nor what it returns.
fn is_untyped(route: &Route, operation: Option<&Operation>) -> bool {
    let sends = match operation.map(|operation| &operation.body) {
        Some(Body::Resource { ty }) => ty.name != Primitive::Untyped,
        Some(Body::Parameters | Body::Stream | Body::Reference) => true,
        Some(Body::None) | None => false,
    };
    let returns = match &route.reply {
        Reply::Resource { ty, .. } | Reply::Value { ty, .. } | Reply::List { ty } => ty.name != Primitive::Untyped,
        Reply::None => false,
    };
    !sends && !returns
}

/// The short names, in lower case, of the type that stands at a place and of its base types.
fn own_names(place: &Arc<Key>, members: &Members<'_>) -> Vec<String> {
    let (Key::Item(ty) | Key::Collection { item: ty, .. }) = &**place else { return Vec::new() };
    let chain = members.find_type(ty).into_iter().flat_map(|ty| members.chain(ty));
    chain.map(|one| short_name(&one.name).to_ascii_lowercase()).collect()
}
