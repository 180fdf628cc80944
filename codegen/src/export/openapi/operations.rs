//! Writes each route of a version as an operation at its path.
//!
//! OpenAPI takes paths that differ only in the names of parameters for the same. Routes with the same method and such
//! paths are one operation: the first one decides it, and it names the pages and addresses of the others.

use std::collections::{BTreeMap, BTreeSet};

use super::bodies;
use super::context::{Context, claim};
use super::document::{Operation, OperationExtensions, PathItem};
use super::examples::{self, Examples};
use super::extensions::{self, Delta, Deprecated, Pageable};
use super::paths::{self, Template};
use super::query;
use super::responses;
use super::schema::ExternalDocs;
use super::security;
use crate::emit::{self, Source};
use crate::model::api::{self, Method, OperationKind, Route, Segment};

/// The operations of a version.
pub(super) struct Operations {
    pub(super) paths: BTreeMap<String, PathItem>,
    pub(super) examples: Examples,
}

/// Writes all routes of the version.
pub(super) fn operations(context: &Context<'_>) -> Operations {
    let mut written = Operations { paths: BTreeMap::new(), examples: Examples::new() };
    let mut known: BTreeMap<String, String> = BTreeMap::new();
    let mut ids = BTreeSet::new();
    for route in &context.version.routes {
        let Template { path, parameters } = paths::template(&route.segments, context);
        let own = known.entry(paths::anonymous(&path)).or_insert_with(|| path.clone());
        let item = written.paths.entry(own.clone()).or_default();
        if item.operations.is_empty() {
            item.parameters = parameters;
        }
        let source = Source::of(route, context.version);
        match item.operations.get_mut(key(route.method)) {
            Some(first) => merge(first, &path, &source),
            None => {
                let id = claim(&rust_path(route), &mut ids);
                let operation = operation(id, &source, context, &mut written.examples);
                item.operations.insert(key(route.method), operation);
            }
        }
    }
    written
}

/// Adds a route to the operation of another one that OpenAPI cannot tell from it.
fn merge(first: &mut Operation, path: &str, source: &Source<'_>) {
    first.extensions.also.push(path.to_owned());
    for page in pages(source) {
        if !first.extensions.pages.contains(&page) {
            first.extensions.pages.push(page);
        }
    }
}

fn operation(id: String, source: &Source<'_>, context: &Context<'_>, examples: &mut Examples) -> Operation {
    let (route, leader) = (source.route, source.operations.first().copied());
    let permissions = security::permissions(source);
    let segments: Vec<&Segment> = route.segments.iter().collect();
    let deprecated = source.deprecated();
    let title = leader.map(|leader| leader.title.clone());
    let mut operation = Operation {
        operation_id: id,
        summary: title.filter(|title| !title.is_empty()),
        tags: context.areas.at(&segments).into_iter().collect(),
        deprecated: deprecated.is_some(),
        external_docs: leader.filter(|leader| emit::has_page(leader)).map(|leader| docs(leader, context)),
        parameters: query::parameters(source, context),
        request_body: bodies::request(route, context),
        responses: responses::responses(route, leader, context),
        security: security::requirements(&permissions),
        extensions: OperationExtensions {
            pageable: bodies::is_paged(route)
                .then_some(Pageable { next_link_name: "@odata.nextLink", item_name: "value" }),
            is_long_running: leader.is_some_and(responses::is_long_running),
            deprecation: Deprecated::of(deprecated.and_then(|marks| marks.deprecated.as_ref())),
            kind: route.kind,
            pages: pages(source),
            source: leader.and_then(|leader| extensions::source(&leader.marks)),
            permissions,
            delta: (route.kind == OperationKind::Delta).then_some(Delta { delta_link_name: "@odata.deltaLink" }),
            also: Vec::new(),
        },
    };
    if let Some(leader) = leader {
        examples::add(&mut operation, leader, route.method, examples);
    }
    operation
}

/// The published pages that document a route, the leading one first.
fn pages(source: &Source<'_>) -> Vec<String> {
    let published = source.operations.iter().filter(|operation| emit::has_page(operation));
    let mut pages: Vec<String> = Vec::new();
    for operation in published.filter(|operation| !operation.page.is_empty()) {
        if !pages.contains(&operation.page) {
            pages.push(operation.page.clone());
        }
    }
    pages
}

fn docs(leader: &api::Operation, context: &Context<'_>) -> ExternalDocs {
    ExternalDocs { url: emit::page_url(&leader.page, &context.version.name) }
}

/// The way to the method of the Rust client: `users.id.messages.list`. Names of nodes and methods are unique where they
/// stand.
fn rust_path(route: &Route) -> String {
    let names = route.nodes.iter().chain(std::iter::once(&route.name));
    names.map(String::as_str).filter(|name| !name.is_empty()).collect::<Vec<_>>().join(".")
}

/// The key of a method in a path item.
fn key(method: Method) -> &'static str {
    match method {
        Method::Get => "get",
        Method::Post => "post",
        Method::Patch => "patch",
        Method::Put => "put",
        Method::Delete => "delete",
        Method::Head => "head",
        Method::Options => "options",
    }
}
