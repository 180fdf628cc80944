//! Operations: API pages in, one operation for each out, with its types resolved.

use std::cell::RefCell;

use rayon::prelude::*;

use crate::naming;
use crate::resolve::pages::api_pages;
use crate::resolve::routes::addresses::Addresses;
use crate::resolve::types::catalogue::Catalogue;
use crate::resolve::types::references::References;
use crate::resolve::types::written::namespace;

use crate::diagnostic::{Diagnostic, WithDiagnostics};
use crate::model::api::{Operation, OperationKind, Parameter, RequestLine, Response};
use crate::model::page::{ApiPage, Page, ParameterRow};
use crate::parse::path::{Part, segments};

pub(crate) mod bodies;
mod kind;
mod responses;
pub(crate) mod split;

use kind::kind;

/// The operations of a version, by page. A page without a request line has none; its parser said why.
pub(crate) fn operations(
    pages: &[&Page],
    catalogue: &Catalogue<'_>,
    addresses: &Addresses<'_>,
) -> WithDiagnostics<Vec<Operation>> {
    let documented: Vec<(&Page, &ApiPage)> = api_pages(pages).filter(|(_, api)| !api.requests.is_empty()).collect();
    let resolved: Vec<(Operation, Vec<Diagnostic>)> = documented
        .into_par_iter()
        .map(|(page, api)| {
            let notes = RefCell::new(Vec::new());
            let references = References { catalogue, page, diagnostics: &notes };
            let operation = operation(page, api, addresses, &references);
            (operation, notes.into_inner())
        })
        .collect();
    let mut operations = Vec::with_capacity(resolved.len());
    let mut diagnostics = Vec::new();
    for (operation, notes) in resolved {
        operations.push(operation);
        diagnostics.extend(notes);
    }
    WithDiagnostics { value: operations, diagnostics }
}

fn operation(page: &Page, api: &ApiPage, addresses: &Addresses<'_>, references: &References<'_, '_>) -> Operation {
    let responses = responses::responses(api, references);
    let body = responses.iter().find_map(|response| response.body.as_ref());
    let collection = body.is_some_and(|body| body.ty.collection);
    let bytes = body.is_some_and(|body| body.ty.name == "Edm.Stream");
    let kind = kind(&api.requests[0], page, api, addresses, collection, bytes);
    let parameters: Vec<Parameter> = api.parameters.iter().map(|row| parameter(row, references)).collect();
    Operation {
        page: page.path.clone(),
        locale: page.locale.clone(),
        title: page.title.clone(),
        description: page.description.clone(),
        namespace: namespace(page).to_owned(),
        name: method_name(kind, &api.requests),
        kind,
        requests: api.requests.clone(),
        permissions: api.permissions.clone(),
        headers: api.headers.clone(),
        query_options: api.query_options.clone(),
        body: bodies::body(api, kind, &parameters, &responses, references),
        parameters,
        responses,
        examples: Vec::new(),
    }
}

fn parameter(row: &ParameterRow, references: &References<'_, '_>) -> Parameter {
    Parameter {
        name: row.name.to_string(),
        location: row.location,
        ty: references.resolve_listed(&row.name, &row.ty, &row.facts.values, row.line),
        required: row.facts.required,
        nullable: row.facts.nullable,
        values: row.facts.values.clone(),
        line: row.line,
        description: row.description.clone(),
    }
}

/// The name of the Rust method: an action's or function's own, else the verb.
pub(crate) fn method_name(kind: OperationKind, requests: &[RequestLine]) -> String {
    let own = || {
        let parts = segments(&requests[0].path);
        let last = parts.iter().rev().find_map(|part| match part {
            Part::Name(name) | Part::Call { name, .. } => Some(*name),
            _ => None,
        });
        naming::method(last.and_then(|name| name.rsplit('.').next()).unwrap_or("call")).as_str().to_owned()
    };
    let verb = match kind {
        OperationKind::Action | OperationKind::Function => return own(),
        OperationKind::List => "list",
        OperationKind::Get => "get",
        OperationKind::Create => "create",
        OperationKind::Update => "update",
        OperationKind::Replace => "replace",
        OperationKind::Delete => "delete",
        OperationKind::Delta => "delta",
        OperationKind::Count => "count",
        OperationKind::AddRef => "add_ref",
        OperationKind::SetRef => "set_ref",
        OperationKind::ListRefs => "list_refs",
        OperationKind::RemoveRef => "remove_ref",
        OperationKind::Download => "download",
        OperationKind::Upload => "upload",
    };
    verb.to_owned()
}

/// The type that an operation returns on success, if it returns one.
pub(crate) fn returned(responses: &[Response]) -> Option<&crate::model::types::TypeRef> {
    responses
        .iter()
        .filter(|response| response.status < 300)
        .find_map(|response| response.body.as_ref())
        .map(|body| &body.ty)
}
