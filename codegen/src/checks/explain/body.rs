//! Explains what a request sends: its body and its parameters.

use super::asked::Asked;
use super::deprecation;
use super::explanation::{Origin, Part};
use crate::model::api::{Body, Method, Operation, Parameter, ParameterIn, RouteBody, Source};
use crate::model::page::{BodyStatement, Content, Page};

/// The body, and each parameter.
pub(super) fn parts(request: &Asked<'_>) -> Vec<Part> {
    let Some(operation) = request.operation else { return Vec::new() };
    let mut parts = vec![body(request, operation)];
    parts.extend(operation.parameters.iter().map(|row| parameter(request, operation, row)));
    parts
}

fn body(request: &Asked<'_>, operation: &Operation) -> Part {
    let value = match &request.route.body {
        RouteBody::None => "none".to_owned(),
        RouteBody::Parameters { module, name } => format!("a JSON object of parameters, requests::{module}::{name}"),
        RouteBody::Resource { ty } => format!("the JSON of {ty}"),
        RouteBody::Stream => "bytes, or text other than JSON".to_owned(),
        RouteBody::Reference => "a reference, @odata.id".to_owned(),
    };
    let part = Part::new("body", value);
    if matches!(request.route.method, Method::Get | Method::Head) {
        return part.because([format!("a {} has no body", request.route.method)]);
    }
    let completion = request.page.as_ref().and_then(stated_by_metadata);
    let reasons = generalization(request, operation).into_iter();
    if operation.marks.source == Some(Source::List) {
        return part.because(["nothing declares what the request sends"]);
    }
    if completion.is_some() {
        let origin = request.documentation.metadata_row(request.version, &operation.page, "", &operation.marks);
        return part
            .from([Origin { line: None, ..origin }])
            .because(["the metadata states it, and leads"])
            .because(reasons);
    }
    let statement = request.page.as_ref().and_then(statement).map(describe);
    let origin = (request.lines.body > 0).then(|| Origin::page(&operation.page, request.lines.body));
    part.from(origin).because(statement).because(reasons)
}

/// The completion of the body of a page.
fn stated_by_metadata(page: &Page) -> Option<()> {
    page.completion.as_ref()?.operation.as_ref()?.body.as_ref().map(drop)
}

fn statement(page: &Page) -> Option<&BodyStatement> {
    match &page.content {
        Content::Api(api) => Some(&api.body),
        Content::Resource(_) => None,
    }
}

fn describe(statement: &BodyStatement) -> String {
    let text = match statement {
        BodyStatement::Silent => "the page states no body; an example or the type that is read at the address shows it",
        BodyStatement::None => "the page says that there is none",
        BodyStatement::Parameters => "the page says that it holds the parameters of the table",
        BodyStatement::Resource(Some(ty)) => return format!("the page says that it is the JSON of {}", ty.text),
        BodyStatement::Resource(None) => {
            "the page says that it is the JSON of a resource, but not of which; it is the type that is read at the address"
        }
        BodyStatement::Stream => "the page says that it holds bytes or text",
        BodyStatement::Reference => "the page says that it holds a reference",
    };
    text.to_owned()
}

/// Why the method sends another type than its leading page.
fn generalization(request: &Asked<'_>, operation: &Operation) -> Option<String> {
    match (&request.route.body, &operation.body) {
        (RouteBody::Resource { ty }, Body::Resource { ty: named }) if ty != named => Some(format!(
            "the page is about {named}; the method takes {ty}, the base type that stands at the address or that all of its pages share"
        )),
        _ => None,
    }
}

fn parameter(request: &Asked<'_>, operation: &Operation, row: &Parameter) -> Part {
    let place = match row.location {
        ParameterIn::Body => "body",
        ParameterIn::Query => "query",
        ParameterIn::Function => "function",
        ParameterIn::Path => "path",
    };
    let required = match row.required {
        Some(true) => ", required",
        Some(false) => ", optional",
        None => "",
    };
    let nullable = if row.nullable == Some(true) { ", nullable" } else { "" };
    let origin = if row.line > 0 {
        Origin::page(&operation.page, row.line)
    } else {
        request.documentation.metadata_row(request.version, &operation.page, &row.name, &row.marks)
    };
    let notes = if row.line > 0 { request.documentation.notes(&operation.page, row.line) } else { Vec::new() };
    Part::new(format!("{place} parameter {}", row.name), format!("{}{required}{nullable}", row.ty))
        .from([origin])
        .because(deprecation::describe(&row.marks, request.version))
        .because(notes)
}
