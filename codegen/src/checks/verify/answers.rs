//! Compares an example response with what its method returns.

use serde_json::Value as Json;

use super::cause::Cause;
use super::misfit::{Misfit, shorten};
use super::types::Types;
use crate::model::api::{ExampleBody, ExampleResponse, Operation, Reply, Status, TypeRef};

/// The member of an answer with the values of a collection, or with a single value.
const VALUE: &str = "value";

/// Returns why the status of a response does not agree with its operation, if it does not.
pub(super) fn check_status(operation: &Operation, response: &ExampleResponse, reply: &Reply) -> Option<Misfit> {
    let status = response.status;
    let stated = operation.responses.iter().any(|stated| stated.status == status);
    if !stated && !status.is_error() {
        let stated: Vec<String> = operation.responses.iter().map(|response| response.status.0.to_string()).collect();
        return Some(Misfit::new(Cause::OtherStatus, format!("{}, not {}", status.0, stated.join(" or "))));
    }
    let returns = match reply {
        Reply::None => false,
        Reply::Value { optional, .. } | Reply::Resource { optional, .. } => !optional,
        Reply::List { .. } => true,
    };
    let is_empty = response.body == ExampleBody::None && status == Status::NO_CONTENT;
    (is_empty && returns).then(|| Misfit::new(Cause::ReplyMissing, format!("{}", status.0)))
}

/// Compares a JSON body with the reply of its method. Returns what does not fit, and the type and the value that the
/// method reads, unless it reads none.
pub(super) fn check(reply: &Reply, json: Json, types: &Types<'_>) -> (Option<(TypeRef, Json)>, Vec<Misfit>) {
    let ty = match reply {
        Reply::None => {
            let is_empty = json.as_object().is_some_and(serde_json::Map::is_empty);
            let unread = || Misfit::new(Cause::ReplyUnread, shorten(&json));
            return (None, (!is_empty).then(unread).into_iter().collect());
        }
        Reply::Value { ty, .. } | Reply::Resource { ty, .. } => ty.clone(),
        Reply::List { ty } => TypeRef { collection: true, ..ty.clone() },
    };
    match read(&ty, json, types) {
        Ok(json) => {
            let mut found = Vec::new();
            types.check(&ty, &json, &mut found);
            (Some((ty, json)), found)
        }
        Err(misfit) => (None, vec![misfit]),
    }
}

/// The value in an answer, as the client reads it. Many pages show a single resource inside of a `value`, which services
/// do not send: it is taken out.
fn read(ty: &TypeRef, mut json: Json, types: &Types<'_>) -> Result<Json, Misfit> {
    let inner = json.get(VALUE);
    let has_own = types.property(&ty.name, VALUE).is_some();
    if types.is_untyped(&ty.name) {
        return Ok(json);
    }
    let takes_inner = match inner {
        None => false,
        Some(_) if ty.collection => true,
        Some(_) if types.is_model(&ty.name) => !has_own && is_wrapped(&json),
        Some(_) => true,
    };
    match json.get_mut(VALUE).map(Json::take).filter(|_| takes_inner) {
        Some(inner) if !ty.collection && inner.is_array() => Err(Misfit::new(Cause::ReplyIsList, ty.to_string())),
        Some(inner) if ty.collection && inner.is_object() => Err(Misfit::new(Cause::ReplyIsItem, ty.to_string())),
        Some(inner) => Ok(inner),
        None if ty.collection && json.is_object() => Err(Misfit::new(Cause::ReplyIsItem, ty.to_string())),
        None => Ok(json),
    }
}

/// Whether an answer has nothing but a `value` and annotations.
fn is_wrapped(json: &Json) -> bool {
    json.as_object().is_some_and(|object| object.keys().all(|name| name == VALUE || name.contains('@')))
}
