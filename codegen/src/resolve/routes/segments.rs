//! Makes the segments of a route from a request line.

use super::addresses::Addresses;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::api::{Argument, Operation, OperationKind, ParameterIn, RequestLine, Segment, TypeRef};
use crate::model::names::Primitive;
use crate::model::path::{Part, PartArgument, Path};
use crate::model::types::Method;

/// The segments of a request line, with the types of a function's arguments. If the line writes a function without
/// parentheses, it gets the arguments that the page lists.
pub(super) fn route_segments(
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
                arguments: vec![Argument { ty: TypeRef::single(Primitive::String), ..argument(value, operation) }],
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
    let known = diagnostics.len();
    add_arguments(&mut found, request, operation, diagnostics);
    if !request.source.is_published() {
        diagnostics.truncate(known);
    }
    found
}

fn argument(value: &PartArgument<'_>, operation: &Operation) -> Argument {
    let name = if value.name.is_empty() { value.value } else { value.name };
    let name = name.split('|').next().unwrap_or(name).trim();
    let listed = operation
        .parameters
        .iter()
        .find(|parameter| parameter.location != ParameterIn::Body && parameter.name.eq_ignore_ascii_case(name));
    let ty = match listed {
        Some(parameter) => parameter.ty.clone(),
        None if value.quoted || value.name.is_empty() => TypeRef::single(Primitive::String),
        None => TypeRef::single(Primitive::Untyped),
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

/// Whether OData quotes literals of this type: strings and enum members.
fn is_quoted(ty: &TypeRef) -> bool {
    match ty.name.primitive() {
        Some(primitive) => matches!(primitive, Primitive::String | Primitive::Untyped),
        None => !ty.is_primitive(),
    }
}
