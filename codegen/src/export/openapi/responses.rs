//! Writes the responses of an operation, by status.

use std::collections::BTreeMap;

use super::bodies;
use super::context::Context;
use super::document::{Header, Or, Pointer, Response};
use super::schema::Schema;
use crate::model::api::{self, Operation, Reply, Route, Status};

/// The responses of an operation, by status code.
pub(super) type Responses = BTreeMap<String, Or<Response>>;

/// The key of the response to all errors.
pub(super) const ERROR: &str = "error";

/// The status of a successful response with a body, if no page states one.
const OK: Status = Status(200);

/// The header with the address of a response.
const LOCATION: &str = "Location";

/// Writes the responses that a page states. What a route returns decides the body of the successful ones.
pub(super) fn responses(route: &Route, operation: Option<&Operation>, context: &Context<'_>) -> Responses {
    let stated: &[api::Response] = operation.map(|operation| operation.responses.as_slice()).unwrap_or_default();
    let bodied = statuses_with_body(route, stated);
    let mut responses = Responses::new();
    for one in stated {
        let body = bodied.contains(&one.status);
        let response = response(one.status, one.location.clone(), if body { Some(route) } else { None }, context);
        responses.entry(one.status.to_string()).or_insert(response);
    }
    for status in bodied.iter().chain(empty_status(route, stated).as_ref()) {
        let body = bodied.contains(status).then_some(route);
        responses.entry(status.to_string()).or_insert_with(|| response(*status, None, body, context));
    }
    responses.insert("default".to_owned(), Or::Shared(Pointer::to("responses", ERROR)));
    responses
}

/// Whether the service accepts the request and works on it later, at an address that is known.
pub(super) fn is_long_running(operation: &Operation) -> bool {
    operation.responses.iter().any(|one| one.status == Status::ACCEPTED && one.location.is_some())
}

/// The responses that operations share, by key.
pub(super) fn shared() -> BTreeMap<&'static str, Response> {
    let error = Response { description: "Error", headers: BTreeMap::new(), content: bodies::error() };
    BTreeMap::from([(ERROR, error)])
}

/// The successful statuses whose responses have the body: those for which the page states one, else the first that can
/// have one. None, if the body is what an operation ends in.
fn statuses_with_body(route: &Route, stated: &[api::Response]) -> Vec<Status> {
    if route.reply == Reply::None {
        return Vec::new();
    }
    let able = || stated.iter().filter(|one| one.status.allows_body());
    let with_body: Vec<Status> = able().filter(|one| one.body.is_some()).map(|one| one.status).collect();
    if !with_body.is_empty() {
        return with_body;
    }
    let ends_later = |one: &api::Response| one.status == Status::ACCEPTED && one.location.is_some();
    match able().find(|one| !ends_later(one)) {
        Some(first) => vec![first.status],
        None if able().next().is_some() => Vec::new(),
        None => vec![OK],
    }
}

/// The status of a response without a body, if a page states none although there has to be one.
fn empty_status(route: &Route, stated: &[api::Response]) -> Option<Status> {
    let is_empty_sent = match &route.reply {
        Reply::None => !stated.iter().any(|one| one.status.is_success() || one.status.is_redirect()),
        Reply::Value { optional, .. } | Reply::Resource { optional, .. } => {
            *optional && !stated.iter().any(|one| one.status == Status::ACCEPTED)
        }
        Reply::List { .. } => false,
    };
    is_empty_sent.then_some(Status::NO_CONTENT)
}

/// A response, with the body of a route.
fn response(status: Status, location: Option<String>, body: Option<&Route>, context: &Context<'_>) -> Or<Response> {
    if status.is_error() {
        return Or::Shared(Pointer::to("responses", ERROR));
    }
    let mut headers = BTreeMap::new();
    if status.is_redirect() || location.is_some() {
        headers.insert(LOCATION, Header { schema: Schema::formatted("string", "uri-reference"), example: location });
    }
    let content = body.map(|route| bodies::response(route, context)).unwrap_or_default();
    Or::Own(Response { description: phrase(status), headers, content })
}

/// What a status means, since every response needs a description.
fn phrase(status: Status) -> &'static str {
    match status.0 {
        200 => "OK",
        201 => "Created",
        202 => "Accepted",
        204 => "No content",
        206 => "Partial content",
        302 => "Found",
        _ if status.is_success() => "Success",
        _ if status.is_redirect() => "Redirect",
        _ => "Other",
    }
}
