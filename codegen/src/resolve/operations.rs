//! Makes an operation of each API page: its kind, the types of its parameters, its body and its responses.
//!
//! Pages about several things are split later. Operations get their names together with the routes.

use std::cell::RefCell;

use rayon::prelude::*;

use crate::resolve::pages::api_pages;
use crate::resolve::routes::addresses::Addresses;
use crate::resolve::types::catalogue::Catalogue;
use crate::resolve::types::references::References;
use crate::resolve::types::written::namespace;

use crate::diagnostic::{Diagnostic, WithDiagnostics};
use crate::model::api::{Operation, Parameter};
use crate::model::names::Primitive;
use crate::model::page::{ApiPage, Page, ParameterRow};

mod address_type;
mod bodies;
pub(crate) mod kind;
mod responses;
mod returned;
pub(crate) mod split;

use kind::kind;

/// The operations of a version, by page. A page without a request line has no operation; the parser reports why.
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
    let bytes = body.is_some_and(|body| body.ty.name == Primitive::Stream);
    let stated = || kind(&api.requests[0], page, api, addresses, collection, bytes);
    let kind = api.metadata.kind.unwrap_or_else(stated);
    let parameters: Vec<Parameter> = api.parameters.iter().map(|row| parameter(row, references)).collect();
    Operation {
        page: page.path.clone(),
        locale: page.locale.clone(),
        title: page.title.clone(),
        description: page.description.clone(),
        namespace: namespace(page).to_owned(),
        name: String::new(),
        kind,
        requests: api.requests.clone(),
        permissions: api.permissions.clone(),
        headers: api.headers.clone(),
        query_options: api.query_options.clone(),
        body: bodies::body(api, kind, &parameters, &responses, references),
        parameters,
        responses,
        examples: Vec::new(),
        marks: api.marks.clone(),
    }
}

fn parameter(row: &ParameterRow, references: &References<'_, '_>) -> Parameter {
    let stated = || references.resolve_listed(&row.name, &row.ty, &row.facts.values, row.line);
    let (ty, marks) = references.lead_metadata(&row.name, row.metadata_type.as_ref(), &row.marks, row.line, stated);
    Parameter {
        name: row.name.to_string(),
        location: row.location,
        ty,
        required: row.facts.required,
        nullable: row.facts.nullable,
        values: row.facts.values.clone(),
        line: row.line,
        description: row.description.clone(),
        marks,
    }
}
