//! Decides what an operation sends, from the section about the body, the tables of parameters, and the examples.

use crate::model::api::{Body, OperationKind, Parameter, Response};
use crate::model::completion::BodyCompletion;
use crate::model::names::{Primitive, TypeName};
use crate::model::page::{ApiPage, BodyExample, BodyStatement, TypeMention};
use crate::model::types::{Method, ParameterIn, TypeRef};
use crate::resolve::types::references::References;

/// The body of an operation.
pub(crate) fn body(
    api: &ApiPage,
    kind: OperationKind,
    parameters: &[Parameter],
    responses: &[Response],
    references: &References<'_, '_>,
) -> Body {
    if let Some(body) = &api.metadata.body {
        return completed_body(body, references);
    }
    let listed = parameters.iter().any(|parameter| parameter.location == ParameterIn::Body);
    let writes =
        api.requests.iter().any(|request| !matches!(request.method, Method::Get | Method::Head | Method::Options));
    if !writes {
        return Body::None;
    }
    match kind {
        OperationKind::AddRef | OperationKind::SetRef => Body::Reference,
        OperationKind::Delete | OperationKind::RemoveRef if listed => Body::Parameters,
        OperationKind::Delete | OperationKind::RemoveRef => Body::None,
        OperationKind::Upload => Body::Stream,
        OperationKind::Action | OperationKind::Function => action_body(api, listed, references),
        _ => resource_body(api, listed, responses, references),
    }
}

/// The body that the service states.
fn completed_body(body: &BodyCompletion, references: &References<'_, '_>) -> Body {
    match body {
        BodyCompletion::None => Body::None,
        BodyCompletion::Parameters => Body::Parameters,
        BodyCompletion::Resource(ty) => {
            Body::Resource { ty: TypeRef { name: references.spell(&ty.name), collection: ty.collection } }
        }
        BodyCompletion::Stream => Body::Stream,
        BodyCompletion::Reference => Body::Reference,
    }
}

/// The body of an action: the parameters that its page lists. Without a list, it is the type that the section about the
/// body links to.
fn action_body(api: &ApiPage, listed: bool, references: &References<'_, '_>) -> Body {
    match &api.body {
        BodyStatement::Stream if !listed => Body::Stream,
        BodyStatement::Reference if !listed => Body::Reference,
        _ if listed => Body::Parameters,
        BodyStatement::Resource(Some(cell)) => named_resource(cell, api, references),
        BodyStatement::None => Body::None,
        _ => match &api.body_example {
            Some(BodyExample::Object(_) | BodyExample::Array(_)) => resource(Primitive::Untyped.into(), false, api),
            Some(BodyExample::Reference) => Body::Reference,
            Some(BodyExample::Stream) => Body::Stream,
            None => Body::None,
        },
    }
}

/// The body of an operation that creates or changes something. Its type is the one that the section names, else the one
/// that the example shows, else the type of the response.
fn resource_body(api: &ApiPage, listed: bool, responses: &[Response], references: &References<'_, '_>) -> Body {
    match (&api.body, &api.body_example) {
        (BodyStatement::None, _) => return Body::None,
        (BodyStatement::Stream, _) | (BodyStatement::Silent, Some(BodyExample::Stream)) => return Body::Stream,
        (BodyStatement::Reference, _) | (BodyStatement::Silent, Some(BodyExample::Reference)) => {
            return Body::Reference;
        }
        (BodyStatement::Resource(Some(cell)), _) => return named_resource(cell, api, references),
        _ => {}
    }
    let returned = responses.iter().filter_map(|response| response.body.as_ref()).map(|body| &body.ty);
    let returned = returned.into_iter().find(|ty| !ty.is_primitive() && !ty.collection);
    let shown = match &api.body_example {
        Some(BodyExample::Object(name) | BodyExample::Array(name)) => name.as_deref(),
        _ => None,
    };
    let shown = shown.and_then(|name| references.find_declared(name));
    match shown.or(returned.map(|ty| &ty.name)) {
        Some(name) => resource(name.clone(), false, api),
        None if listed => Body::Parameters,
        None if api.body == BodyStatement::Silent && api.body_example.is_none() => Body::None,
        None => resource(Primitive::Untyped.into(), false, api),
    }
}

/// A body of the type that the section names.
fn named_resource(cell: &TypeMention, api: &ApiPage, references: &References<'_, '_>) -> Body {
    let name = references.name(cell).unwrap_or_else(|| references.resolve(cell, 1).name);
    resource(name, cell.collection, api)
}

/// A body of a type: an array of them if the section says so or the example shows one.
fn resource(name: TypeName, many: bool, api: &ApiPage) -> Body {
    let collection = many || matches!(api.body_example, Some(BodyExample::Array(_)));
    Body::Resource { ty: TypeRef { name, collection } }
}
