//! Tells what published pages document from what only the service lists. What is published keeps its names, its leader
//! and its place, whatever completes it.

use crate::model::api::{Operation, Route};

/// Whether a published page lists the request line with these indices of its operation and of the line.
pub(crate) fn is_published((operation, line): (u32, u32), operations: &[Operation]) -> bool {
    let operation = operations.get(operation as usize);
    operation.and_then(|operation| operation.requests.get(line as usize)).is_some_and(|line| line.source.is_published())
}

/// Whether no published page lists a route. Published lines are the first ones of a route.
pub(crate) fn is_completed(route: &Route, operations: &[Operation]) -> bool {
    route.documented.first().is_some_and(|documented| !is_published(*documented, operations))
}

/// The number of lines that the published page of an operation lists.
pub(crate) fn published_lines(operation: &Operation) -> usize {
    operation.published_requests().count()
}
