//! Explains what a request returns: its reply, and each status.

use super::asked::Asked;
use super::explanation::{Origin, Part};
use super::place;
use crate::model::api::{Method, Node, NodeMethod, Operation, Place, Reply, Response, TypeRef};
use crate::model::page::{ApiPage, Content};

/// The reply, and each status.
pub(super) fn parts(request: &Asked<'_>) -> Vec<Part> {
    let Some(operation) = request.operation else { return vec![reply(request, None)] };
    let statuses = operation.responses.iter().map(|response| status(request, operation, response));
    std::iter::once(reply(request, Some(operation))).chain(statuses).collect()
}

fn reply(request: &Asked<'_>, operation: Option<&Operation>) -> Part {
    let maybe = |optional: &bool| if *optional { ", or nothing" } else { "" };
    let (value, ty) = match &request.route.reply {
        Reply::None => ("nothing but the status".to_owned(), None),
        Reply::Value { ty, optional } => (format!("{ty}{}", maybe(optional)), Some(ty)),
        Reply::Resource { ty, optional } => {
            (format!("one {ty}, of which properties can be selected{}", maybe(optional)), Some(ty))
        }
        Reply::List { ty } => (format!("a collection of {}, in pages", ty.name), Some(ty)),
    };
    let part = Part::new("reply", value);
    if let Some((node, _)) = request.method.filter(|(node, method)| reads_place(node, method)) {
        return part.because([format!("a GET of a place returns what stands there: {}", place::describe(&node.place))]);
    }
    let Some(operation) = operation else { return part };
    let stated = operation.returned();
    let origin = (request.lines.response > 0).then(|| Origin::page(&operation.page, request.lines.response));
    part.from(origin).because(deviation(ty, stated))
}

fn reads_place(node: &Node, method: &NodeMethod) -> bool {
    let is_typed = matches!(node.place, Place::Item { .. } | Place::Collection { .. });
    method.method == Method::Get && method.tail.is_empty() && is_typed
}

/// Why the method returns another type than its leading page.
fn deviation(ty: Option<&TypeRef>, stated: Option<&TypeRef>) -> Option<String> {
    match (ty, stated) {
        (Some(ty), Some(stated)) if ty.name != stated.name => {
            Some(format!("the page returns {stated}; the method returns a type that covers all pages of the address"))
        }
        (Some(_), None) => Some("the page names no type; the kind of the request decides".to_owned()),
        (None, Some(stated)) => Some(format!("the page returns {stated}, but the method has no use for it")),
        _ => None,
    }
}

fn status(request: &Asked<'_>, operation: &Operation, response: &Response) -> Part {
    let body = response.body.as_ref().map_or("no body".to_owned(), |body| body.ty.to_string());
    let part = Part::new(format!("status {}", response.status), body);
    if !response.is_stated() {
        return part.because(["nothing declares what the request returns"]);
    }
    if response.source.is_some() {
        let origin = request.documentation.metadata_row(request.version, &operation.page, "", &operation.marks);
        return part.from([Origin { line: None, ..origin }]).because(["the type is that of the metadata, which leads"]);
    }
    let api = request.page.as_ref().and_then(|page| match &page.content {
        Content::Api(api) => Some(&**api),
        Content::Resource(_) => None,
    });
    let Some(api) = api else { return part };
    let (line, evidence) = stated_at(api, response);
    let notes = if line > 0 { request.documentation.notes(&operation.page, line) } else { Vec::new() };
    part.from([Origin::page(&operation.page, line)]).because(evidence).because(notes)
}

/// The line that states a status, and the evidence for its body in words.
fn stated_at(api: &ApiPage, response: &Response) -> (u32, Option<String>) {
    let example = api.response_examples.iter().find(|example| example.status == response.status);
    let is_stated = api.response.statuses.contains(&response.status);
    let line = if is_stated { api.response.line } else { example.map_or(0, |example| example.line) };
    let source = if is_stated { "the response section states it" } else { "an example shows it" };
    let ty = response.body.as_ref().map(|_| match api.response.types.first() {
        Some(stated) => format!("; the section names the type: {}", stated.text),
        None => match example.and_then(|example| example.annotation_type.as_ref()) {
            Some(named) => format!("; the annotation of the example names the type: {named}"),
            None => "; the example or the address shows the type".to_owned(),
        },
    });
    (line, Some(format!("{source}{}", ty.unwrap_or_default())))
}
