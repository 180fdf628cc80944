//! Makes a route of each request line: its segments, and what the request does.

use std::mem::{Discriminant, discriminant};

use super::addresses::Addresses;
use super::segments::route_segments;
use crate::diagnostic::{Code, Diagnostic};
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
        diagnostics.extend(addresses.alias(request).map(|name| alias_note(name, request, operation)));
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

/// Reports a name that stands in place of a key.
fn alias_note(name: &str, request: &RequestLine, operation: &Operation) -> Diagnostic {
    let message = format!("{name} stands in place of a key; write a placeholder in braces");
    Diagnostic::new(Code::RequestPathLiteral, &operation.page, request.line, message).about(&request.path)
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
    let first = &operation.requests[0];
    let of_segment = |path: &Path<'_>, method| control_kind(last_name(path), method);
    if let Some(kind) = of_segment(path, request.method) {
        return kind;
    }
    // A kind that the last segment of the first line decides is not the kind of a line without this segment.
    let inherits = request.method == first.method && of_segment(addresses.path(first), first.method).is_none();
    let same_end = first_end == end.map(discriminant);
    let alternate = addresses.ends_in_alternate_key(path);
    match request.method {
        _ if inherits && same_end && !alternate => operation.kind,
        Method::Get if alternate => OperationKind::Get,
        Method::Get if matches!(end, Some(Part::Call { .. })) => OperationKind::Function,
        Method::Get if addresses.is_set_for(request, path.address()) => OperationKind::List,
        _ if inherits => operation.kind,
        Method::Get | Method::Head | Method::Options => OperationKind::Get,
        Method::Post => OperationKind::Create,
        Method::Patch => OperationKind::Update,
        Method::Put => OperationKind::Replace,
        Method::Delete => OperationKind::Delete,
    }
}

/// The name that ends a path; empty if it ends in something else.
fn last_name<'p>(path: &Path<'p>) -> &'p str {
    match path.parts.last() {
        Some(Part::Name(name)) => name,
        _ => "",
    }
}
