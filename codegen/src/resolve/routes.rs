//! Routes: request lines in, one route for each method and address out, with every page that documents it.
//!
//! The leading page of a route is the one whose type all others share: the base type's page where each derived type has
//! a page of its own.

use rayon::prelude::*;

use crate::diagnostic::{Code, Diagnostic, WithDiagnostics};
use crate::model::api::{
    Argument, Operation, OperationKind, ParameterIn, RequestLine, Resource, Route, Segment, TypeRef,
};
use crate::model::types::Method;
use crate::parse::path::{Part, Value};
use addresses::{Addresses, Path};

pub(crate) mod addresses;
mod lead;
mod spelling;

use spelling::Address;

/// The routes of a version, by address and method.
pub(crate) fn routes(
    operations: &[Operation],
    resources: &[Resource],
    addresses: &Addresses<'_>,
) -> WithDiagnostics<Vec<Route>> {
    let mut diagnostics = Vec::new();
    let bases: lead::Bases<'_> =
        resources.iter().filter_map(|resource| Some((resource.name.as_str(), resource.base.as_deref()?))).collect();
    let read: Vec<(Vec<Line>, Vec<Diagnostic>)> =
        operations.par_iter().enumerate().map(|(index, operation)| lines(index as u32, operation, addresses)).collect();
    let mut kinds: Vec<Vec<OperationKind>> = Vec::with_capacity(operations.len());
    let mut lines: Vec<Line> = Vec::new();
    for (read, notes) in read {
        kinds.push(read.iter().map(|line| line.kind).collect());
        lines.extend(read);
        diagnostics.extend(notes);
    }
    let (mut routes, spelled) = joined(lines);
    spelling::unify(&mut routes, &spelled);
    let notes: Vec<Diagnostic> =
        routes.par_iter_mut().filter_map(|route| lead::lead(route, operations, &bases)).collect();
    diagnostics.extend(notes);
    for route in &mut routes {
        let (operation, line) = route.documented[0];
        route.kind = kinds[operation as usize][line as usize];
    }
    WithDiagnostics { value: routes, diagnostics }
}

/// A request line, taken apart.
struct Line {
    address: Address,
    method: Method,
    segments: Vec<Segment>,
    kind: OperationKind,
    /// The indices of the operation and of the line on its page.
    documented: (u32, u32),
}

/// One route for all lines of an address and a method, with the address, in the order of addresses.
fn joined(mut lines: Vec<Line>) -> (Vec<Route>, Vec<Address>) {
    lines.par_sort_unstable_by(|a, b| {
        (a.address.text(), a.method, a.documented).cmp(&(b.address.text(), b.method, b.documented))
    });
    let (mut routes, mut addresses): (Vec<Route>, Vec<Address>) = (Vec::new(), Vec::new());
    for Line { address, method, segments, kind, documented } in lines {
        match routes.last_mut() {
            Some(route) if route.method == method && addresses.last() == Some(&address) => {
                route.documented.push(documented);
            }
            _ => {
                routes.push(Route { method, segments, kind, documented: vec![documented] });
                addresses.push(address);
            }
        }
    }
    (routes, addresses)
}

fn lines(index: u32, operation: &Operation, addresses: &Addresses<'_>) -> (Vec<Line>, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let first = addresses.path(&operation.requests[0]).parts.last().map(kind_of);
    let lines = operation.requests.iter().zip(0..).map(|(request, line)| {
        let path = addresses.path(request);
        let segments = route_segments(path, request, operation, addresses, &mut diagnostics);
        let kind = line_kind(path, request, operation, first, addresses);
        Line { address: Address::new(&segments), method: request.method, segments, kind, documented: (index, line) }
    });
    let lines = lines.collect();
    (lines, diagnostics)
}

/// What a request line does, where its page has lines of several kinds: an operation's kind is that of its first line.
fn line_kind(
    path: &Path<'_>,
    request: &RequestLine,
    operation: &Operation,
    first_end: Option<u8>,
    addresses: &Addresses<'_>,
) -> OperationKind {
    let end = path.parts.last();
    let last = match end {
        Some(Part::Name(name)) => *name,
        _ => "",
    };
    let first = &operation.requests[0];
    let same_end = first_end == end.map(kind_of);
    let alternate = addresses.ends_in_alternate_key(path);
    match (request.method, last) {
        (Method::Get, "$ref") => OperationKind::ListRefs,
        (Method::Post, "$ref") => OperationKind::AddRef,
        (Method::Put | Method::Patch, "$ref") => OperationKind::SetRef,
        (Method::Delete, "$ref") => OperationKind::RemoveRef,
        (Method::Get, "$count") => OperationKind::Count,
        (Method::Get, "$value") => OperationKind::Download,
        (method, _) if method == first.method && same_end && !alternate => operation.kind,
        (Method::Get, _) if alternate => OperationKind::Get,
        (Method::Get, _) if matches!(end, Some(Part::Call { .. })) => OperationKind::Function,
        (Method::Get, _) if addresses.is_set(path.address()) => OperationKind::List,
        (method, _) if method == first.method => operation.kind,
        (Method::Get | Method::Head | Method::Options, _) => OperationKind::Get,
        (Method::Post, _) => OperationKind::Create,
        (Method::Patch, _) => OperationKind::Update,
        (Method::Put, _) => OperationKind::Replace,
        (Method::Delete, _) => OperationKind::Delete,
    }
}

fn kind_of(part: &Part<'_>) -> u8 {
    match part {
        Part::Name(_) => 0,
        Part::Key(_) => 1,
        Part::Call { .. } => 2,
        Part::Pair(_) => 3,
        Part::Path { .. } => 4,
    }
}

/// The segments of a request line, with the types of a function's arguments. A function whose template lacks its
/// parentheses gets those that the page lists.
fn route_segments(
    path: &Path<'_>,
    request: &RequestLine,
    operation: &Operation,
    addresses: &Addresses<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Segment> {
    let mut found: Vec<Segment> = Vec::with_capacity(path.parts.len());
    for (index, part) in path.parts.iter().enumerate() {
        match part {
            Part::Name(name) => found.push(Segment::Name { name: (*name).to_owned() }),
            Part::Key(_) => found.push(Segment::Key),
            Part::Pair(value) => found.push(Segment::AlternateKey {
                arguments: vec![Argument { ty: TypeRef::single("Edm.String"), ..argument(value, operation) }],
                parenthesized: false,
            }),
            Part::Path { name, closed, .. } => found.push(Segment::Path { name: (*name).to_owned(), closed: *closed }),
            Part::Call { name, arguments } => {
                let arguments: Vec<Argument> = arguments.iter().map(|value| argument(value, operation)).collect();
                if addresses.is_alternate_key(path, index) {
                    found.push(Segment::Name { name: (*name).to_owned() });
                    found.push(Segment::AlternateKey { arguments, parenthesized: true });
                } else {
                    found.push(Segment::Function { name: (*name).to_owned(), arguments });
                }
            }
        }
    }
    add_arguments(&mut found, request, operation, diagnostics);
    found
}

fn argument(value: &Value<'_>, operation: &Operation) -> Argument {
    let name = if value.name.is_empty() { value.value } else { value.name };
    let name = name.split('|').next().unwrap_or(name).trim();
    let listed = operation
        .parameters
        .iter()
        .find(|parameter| parameter.location != ParameterIn::Body && parameter.name.eq_ignore_ascii_case(name));
    let ty = match listed {
        Some(parameter) => parameter.ty.clone(),
        None if value.quoted || value.name.is_empty() => TypeRef::single("Edm.String"),
        None => TypeRef::single("Edm.Untyped"),
    };
    Argument { name: name.to_owned(), ty, quoted: value.quoted }
}

/// Appends the arguments that the page lists to a function written without parentheses.
fn add_arguments(
    found: &mut [Segment],
    request: &RequestLine,
    operation: &Operation,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let listed: Vec<Argument> = operation
        .parameters
        .iter()
        .filter(|parameter| parameter.location == ParameterIn::Function && parameter.required != Some(false))
        .map(|parameter| Argument {
            name: parameter.name.clone(),
            ty: parameter.ty.clone(),
            quoted: is_quoted(&parameter.ty),
        })
        .collect();
    let called = found.iter().any(|segment| matches!(segment, Segment::Function { .. }));
    if called || listed.is_empty() || request.method != Method::Get || operation.kind != OperationKind::Function {
        return;
    }
    if let Some(last) = found.last_mut()
        && let Segment::Name { name } = last
    {
        let names: Vec<&str> = listed.iter().map(|argument| argument.name.as_str()).collect();
        let message = format!("{name} is a function; write its arguments into the path: {name}({})", names.join(", "));
        diagnostics.push(
            Diagnostic::new(Code::RequestArgumentsAdded, &operation.page, request.line, message).about(&request.path),
        );
        *last = Segment::Function { name: name.clone(), arguments: listed };
    }
}

/// Whether OData puts a literal of this type in quotes: strings and enum members.
fn is_quoted(ty: &TypeRef) -> bool {
    !ty.is_primitive() || matches!(ty.name.as_str(), "Edm.String" | "Edm.Untyped")
}
