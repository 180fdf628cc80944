//! Makes a route of each request line: its segments, and what the request does.

use std::mem::{Discriminant, discriminant};

use super::addresses::Addresses;
use super::segments::route_segments;
use crate::diagnostic::Diagnostic;
use crate::model::api::{Operation, OperationKind, RequestLine, Segment};
use crate::model::path::{Address, Part, Path};
use crate::model::types::Method;
use crate::resolve::operations::kind::control_kind;

/// A request line with its parsed path.
pub(super) struct Line {
    pub(super) address: Address,
    pub(super) method: Method,
    pub(super) segments: Vec<Segment>,
    pub(super) kind: OperationKind,
    /// The indices of the operation and of the line on its page.
    pub(super) documented: (u32, u32),
}

/// The lines of an operation. `index` is its index among the operations of the version.
pub(super) fn lines(index: u32, operation: &Operation, addresses: &Addresses<'_>) -> (Vec<Line>, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let first_end = addresses.path(&operation.requests[0]).parts.last().map(discriminant);
    let lines = operation.requests.iter().zip(0..).map(|(request, line)| {
        let path = addresses.path(request);
        let segments = route_segments(path, request, operation, addresses, &mut diagnostics);
        let kind = line_kind(path, request, operation, first_end, addresses);
        Line {
            address: Address::of_route(&segments),
            method: request.method,
            segments,
            kind,
            documented: (index, line),
        }
    });
    let lines = lines.collect();
    (lines, diagnostics)
}

/// The kind of one request line. The operation has the kind of its first line; the other lines may be of other kinds.
fn line_kind<'p>(
    path: &Path<'p>,
    request: &RequestLine,
    operation: &Operation,
    first_end: Option<Discriminant<Part<'p>>>,
    addresses: &Addresses<'_>,
) -> OperationKind {
    let end = path.parts.last();
    let last = match end {
        Some(Part::Name(name)) => *name,
        _ => "",
    };
    let first = &operation.requests[0];
    let same_end = first_end == end.map(discriminant);
    let alternate = addresses.ends_in_alternate_key(path);
    if let Some(kind) = control_kind(last, request.method) {
        return kind;
    }
    match request.method {
        method if method == first.method && same_end && !alternate => operation.kind,
        Method::Get if alternate => OperationKind::Get,
        Method::Get if matches!(end, Some(Part::Call { .. })) => OperationKind::Function,
        Method::Get if addresses.is_set(path.address()) => OperationKind::List,
        method if method == first.method => operation.kind,
        Method::Get | Method::Head | Method::Options => OperationKind::Get,
        Method::Post => OperationKind::Create,
        Method::Patch => OperationKind::Update,
        Method::Put => OperationKind::Replace,
        Method::Delete => OperationKind::Delete,
    }
}
