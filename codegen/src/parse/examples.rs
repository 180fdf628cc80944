//! Reads the requests and responses that a page shows as examples.

use indexmap::IndexMap;
use serde::de::IgnoredAny;

use super::annotation::{Annotation, bare_type};
use super::http::{self, Message, Start};
use super::json::Summary;
use super::path;
use super::reader::PageReader;
use crate::diagnostic::Code;
use crate::model::names::short_name;
use crate::model::page::{ApiPage, BodyExample, ResponseExample, Shape};
use crate::model::status::Status;
use crate::model::types::{Example, ExampleBody, ExampleRequest, ExampleResponse, Method, RequestLine};

/// Reads the message in a fence. A fence that holds no message holds no fact.
pub(super) fn read_example(
    text: &str,
    fence_line: u32,
    annotation: Annotation,
    reader: &mut PageReader<'_>,
    page: &mut ApiPage,
) {
    let Some(message) = http::read_message(text) else { return };
    let blank = text.lines().take_while(|line| line.trim().is_empty()).count() as u32;
    let line = reader.line(fence_line + 1 + blank);
    if let Some(code) = message.note {
        let what = if code == Code::ExampleMended { "has a slip; mend it" } else { "is not valid; it is kept as text" };
        reader.report(code, fence_line, &format!("the JSON of this example {what}"));
    }
    match message.start {
        Start::Request { method, url } => add_request(method, url, message, annotation, line, page),
        Start::Response { status } => add_response(status, message, annotation, line, page),
    }
}

fn add_request(method: Method, url: &str, message: Message<'_>, annotation: Annotation, line: u32, page: &mut ApiPage) {
    if page.body_example.is_none() && matches!(method, Method::Post | Method::Patch | Method::Put) {
        page.body_example = read_sent_body(&message.body, &message.summary);
    }
    let request = ExampleRequest { method, url: url.to_owned(), headers: message.headers, body: message.body, line };
    page.examples.push(Example { name: annotation.name, request: Some(request), response: None });
}

/// Adds a response to the request before it.
fn add_response(status: Status, message: Message<'_>, annotation: Annotation, line: u32, page: &mut ApiPage) {
    let shape = if message.body == ExampleBody::None { Shape::Empty } else { message.summary.shape };
    let shown = ResponseExample {
        status,
        annotation_type: annotation.ty,
        annotation_collection: annotation.collection,
        json_type: message.summary.ty.map(|ty| bare_type(&ty).0.to_owned()),
        body: shape,
        location: read_location(status, &message.headers),
        line,
    };
    page.response_examples.push(shown);
    let response = ExampleResponse { status, headers: message.headers, body: message.body, line };
    match page.examples.last_mut().filter(|example| example.response.is_none()) {
        Some(example) => example.response = Some(response),
        None => page.examples.push(Example { name: annotation.name, request: None, response: Some(response) }),
    }
}

/// Drops the responses to requests that are not those of the page, if it shows responses to its own: a page about one
/// address often shows another one by the way. A response of a type that the page states stays, since the request may
/// be a slip. Drops responses that look like an earlier one.
pub(super) fn drop_foreign_responses(page: &mut ApiPage) {
    let ApiPage { requests, examples, response_examples, response, .. } = page;
    let answers = |example: &Example, line| example.response.as_ref().is_some_and(|response| response.line == line);
    let sent = |shown: &ResponseExample| {
        examples.iter().find(|example| answers(example, shown.line)).and_then(|example| example.request.as_ref())
    };
    let is_stated = |shown: &ResponseExample| {
        let shown = shown.annotation_type.as_deref().map(short_name);
        shown.is_some_and(|shown| response.types.iter().any(|ty| short_name(&ty.text).eq_ignore_ascii_case(shown)))
    };
    let is_foreign =
        |shown: &ResponseExample| !is_stated(shown) && sent(shown).is_some_and(|sent| !is_documented(sent, requests));
    let is_own = |shown: &ResponseExample| {
        !shown.status.is_error() && sent(shown).is_some_and(|sent| is_documented(sent, requests))
    };
    if response_examples.iter().any(is_own) {
        response_examples.retain(|shown| !is_foreign(shown));
    }
    let mut kept: Vec<ResponseExample> = Vec::with_capacity(response_examples.len());
    for shown in response_examples.drain(..) {
        let without_place = |one: &ResponseExample| ResponseExample { line: 0, location: None, ..one.clone() };
        let same = |other: &ResponseExample| without_place(other) == without_place(&shown);
        if !kept.iter().any(same) {
            kept.push(shown);
        }
    }
    *response_examples = kept;
}

/// Whether a request of an example is one of the request lines of its page, or a variant of one.
fn is_documented(sent: &ExampleRequest, lines: &[RequestLine]) -> bool {
    let Some(target) = path::target(&sent.url).filter(|_| path::is_graph(&sent.url)) else { return false };
    let lines = lines.iter().filter(|line| line.method == sent.method).map(|line| line.path.as_str());
    let parts = path::parts(&target.path);
    lines.clone().any(|line| path::is_alike(&parts, &path::parts(line)))
        || path::find_variant(&target.path, lines).is_some()
}

/// Reads where the service tells the state of an operation that it has accepted, if that is an address of the API.
fn read_location(status: Status, headers: &IndexMap<String, String>) -> Option<String> {
    let header = |wanted: &str| headers.iter().find(|(name, _)| name.eq_ignore_ascii_case(wanted)).map(|(_, url)| url);
    let url = (status == Status::ACCEPTED).then(|| header("Operation-Location").or_else(|| header("Location")))??;
    Some(path::target(url).filter(|_| path::is_graph(url))?.path)
}

/// What an example request sends as its body.
fn read_sent_body(body: &ExampleBody, summary: &Summary) -> Option<BodyExample> {
    match body {
        ExampleBody::None => None,
        ExampleBody::Text(_) if summary.shape == Shape::Text => Some(BodyExample::Stream),
        _ if summary.reference => Some(BodyExample::Reference),
        ExampleBody::Json(text) | ExampleBody::Text(text) => {
            let ty = summary.ty.as_deref().map(|ty| bare_type(ty).0.to_owned());
            Some(if is_array(text) { BodyExample::Array(ty) } else { BodyExample::Object(ty) })
        }
    }
}

/// Whether the text of a body is a JSON array. If it is not valid, only what looks like an array of objects is one,
/// since `[contents of the file]` is none.
fn is_array(text: &str) -> bool {
    let items = text.strip_prefix('[').map(str::trim_start);
    items.is_some_and(|items| items.starts_with('{') || serde_json::from_str::<IgnoredAny>(text).is_ok())
}
