//! Request bodies: what the section says, what tables list and what examples show in, what is sent out.

use rustc_hash::FxHashMap as HashMap;

use crate::model::api::{Body, Operation, OperationKind, Parameter, Response};
use crate::model::page::{ApiPage, BodyExample, BodyStatement, TypeMention};
use crate::model::types::{Method, ParameterIn, TypeRef};
use crate::resolve::families::is_partial;
use crate::resolve::operations::returned;
use crate::resolve::routes::addresses::Addresses;
use crate::resolve::types::references::References;

/// What a page's operation sends as its body.
pub(crate) fn body(
    api: &ApiPage,
    kind: OperationKind,
    parameters: &[Parameter],
    responses: &[Response],
    references: &References<'_, '_>,
) -> Body {
    let listed = parameters.iter().any(|parameter| parameter.location == ParameterIn::Body);
    let writes =
        api.requests.iter().any(|request| !matches!(request.method, Method::Get | Method::Head | Method::Options));
    if !writes {
        return Body::None;
    }
    match kind {
        OperationKind::AddRef | OperationKind::SetRef => Body::Reference,
        OperationKind::Delete | OperationKind::RemoveRef => {
            if listed {
                Body::Parameters
            } else {
                Body::None
            }
        }
        OperationKind::Upload => Body::Stream,
        OperationKind::Action | OperationKind::Function => action(api, listed, references),
        _ => resource(api, listed, responses, references),
    }
}

/// Finds the type of bodies that no page names: what is read at an address is what is written there.
pub(crate) fn infer(operations: &mut [Operation], addresses: &Addresses<'_>) {
    let read = read_types(operations, addresses);
    for operation in operations.iter_mut().filter(|operation| is_open(operation)) {
        let ty = operation.requests.iter().find_map(|request| read.get(addresses.path(request).address()));
        if let Some((_, ty)) = ty {
            operation.body = Body::Resource { ty: ty.clone() };
        }
    }
}

/// The type that is read at each address. Of several pages the one with the fewest request lines knows best: those with
/// many speak of what all these addresses have in common.
fn read_types<'a>(operations: &[Operation], addresses: &'a Addresses<'_>) -> HashMap<&'a str, (usize, TypeRef)> {
    let mut read: HashMap<&str, (usize, TypeRef)> = HashMap::default();
    for operation in operations.iter().filter(|operation| !is_partial(&operation.page)) {
        let Some(ty) = returned(&operation.responses).filter(|ty| !ty.is_primitive()) else { continue };
        if !matches!(operation.kind, OperationKind::List | OperationKind::Get) {
            continue;
        }
        for request in operation.requests.iter().filter(|request| request.method == Method::Get) {
            let (address, lines) = (addresses.path(request).address(), operation.requests.len());
            if read.get(address).is_none_or(|(known, _)| lines < *known) {
                read.insert(address, (lines, TypeRef::single(&ty.name)));
            }
        }
    }
    read
}

/// Whether something is created or changed whose type is not known.
fn is_open(operation: &Operation) -> bool {
    let writes = matches!(operation.kind, OperationKind::Create | OperationKind::Update | OperationKind::Replace);
    let unknown = match &operation.body {
        Body::Parameters => true,
        Body::Resource { ty } => ty.name == "Edm.Untyped",
        Body::None | Body::Stream | Body::Reference => false,
    };
    writes && unknown
}

/// An action takes the parameters that its page lists; one without a list what its section links to.
fn action(api: &ApiPage, listed: bool, references: &References<'_, '_>) -> Body {
    match &api.body {
        BodyStatement::Stream if !listed => Body::Stream,
        BodyStatement::Reference if !listed => Body::Reference,
        _ if listed => Body::Parameters,
        BodyStatement::Resource(Some(cell)) => named(cell, references),
        BodyStatement::None => Body::None,
        _ => match &api.body_example {
            Some(BodyExample::Object(_) | BodyExample::Value) => Body::Resource { ty: TypeRef::single("Edm.Untyped") },
            Some(BodyExample::Reference) => Body::Reference,
            Some(BodyExample::Stream) => Body::Stream,
            None => Body::None,
        },
    }
}

/// What is created or changed: the type that the section names, that the response has, or that the example shows.
fn resource(api: &ApiPage, listed: bool, responses: &[Response], references: &References<'_, '_>) -> Body {
    match (&api.body, &api.body_example) {
        (BodyStatement::None, _) => return Body::None,
        (BodyStatement::Stream, _) | (BodyStatement::Silent, Some(BodyExample::Stream)) => return Body::Stream,
        (BodyStatement::Reference, _) | (BodyStatement::Silent, Some(BodyExample::Reference)) => {
            return Body::Reference;
        }
        (BodyStatement::Resource(Some(cell)), _) => return named(cell, references),
        _ => {}
    }
    let returned = responses.iter().filter_map(|response| response.body.as_ref()).map(|body| &body.ty);
    let returned = returned.into_iter().find(|ty| !ty.is_primitive() && !ty.collection);
    let shown = match &api.body_example {
        Some(BodyExample::Object(Some(name))) => references.named(name).map(TypeRef::single),
        _ => None,
    };
    match shown.or(returned.cloned()) {
        Some(ty) => Body::Resource { ty },
        None if listed => Body::Parameters,
        None if api.body == BodyStatement::Silent && api.body_example.is_none() => Body::None,
        None => Body::Resource { ty: TypeRef::single("Edm.Untyped") },
    }
}

fn named(cell: &TypeMention, references: &References<'_, '_>) -> Body {
    let name = references.name(cell).unwrap_or_else(|| references.resolve(cell, 1).name);
    Body::Resource { ty: TypeRef { name, collection: cell.collection } }
}
