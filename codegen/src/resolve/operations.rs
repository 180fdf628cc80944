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
use crate::model::names::{Primitive, short_name};
use crate::model::page::{ApiPage, BodyStatement, Page, ParameterRow};
use crate::model::types::{PlaceholderStyle, RequestLine};
use crate::parse::path::placeholders;

mod address_type;
mod bodies;
pub(crate) mod kind;
mod responses;
mod returned;
pub(crate) mod split;

use kind::{PageTypes, kind};

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
    let types = PageTypes {
        collection: body.is_some_and(|body| body.ty.collection),
        bytes: body.is_some_and(|body| body.ty.name == Primitive::Stream),
        cast: ends_in_cast(&api.requests[0], api, references),
    };
    let stated = || kind(&api.requests[0], page, api, addresses, &types);
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
        requests: api.requests.iter().map(|line| with_alternate_keys(line, addresses)).collect(),
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

/// Whether the last segment of a line casts to a type: one that a page declares, or one that the page itself sends or
/// returns. Other names with dots are those of actions.
fn ends_in_cast(line: &RequestLine, api: &ApiPage, references: &References<'_, '_>) -> bool {
    let last = line.path.rsplit('/').next().unwrap_or_default();
    if !last.contains('.') || last.contains(['{', '(']) {
        return false;
    }
    let sent = match &api.body {
        BodyStatement::Resource(ty) => ty.as_ref(),
        BodyStatement::Silent | BodyStatement::None | BodyStatement::Parameters => None,
        BodyStatement::Stream | BodyStatement::Reference => None,
    };
    let shown = api.response_examples.iter().filter_map(|shown| shown.annotation_type.as_deref());
    let mut names = api.response.types.iter().chain(sent).map(|ty| ty.text.as_str()).chain(shown);
    let short = short_name(last);
    references.catalogue.find(last).is_some() || names.any(|name| short_name(name).eq_ignore_ascii_case(short))
}

/// A request line in which the placeholders of alternate keys have their style. The parser sees one page, so it cannot
/// tell an entity with such a key from a function.
fn with_alternate_keys(line: &RequestLine, addresses: &Addresses<'_>) -> RequestLine {
    let path = addresses.path(line);
    let is_key = |index| addresses.is_alternate_key(path, index);
    if !(0..path.parts.len()).any(is_key) {
        return line.clone();
    }
    let parts = path.parts.iter().enumerate();
    let styled = parts.flat_map(|(index, part)| {
        let mut found = placeholders(std::slice::from_ref(part));
        for placeholder in found.iter_mut().filter(|_| is_key(index)) {
            placeholder.style = PlaceholderStyle::Key;
        }
        found
    });
    RequestLine { parameters: styled.collect(), ..line.clone() }
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
