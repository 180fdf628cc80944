//! Merges the completion of an operation: its added requests, permissions by request, parameters, body and response.

use crate::diagnostic::{Code, Diagnostic};
use crate::model::completion::{MemberCompletion, OperationCompletion, RequestCompletion};
use crate::model::names::Name;
use crate::model::page::{ApiPage, BodyStatement, OperationFacts, ParameterRow, RowFacts, RowHints};
use crate::model::types::{Marks, Method, ParameterIn, Permission, RequestLine, Source};
use crate::parse::path;

use super::types::mention;

/// Merges the completion of the page at this path.
pub(super) fn merge(page: &str, api: &mut ApiPage, one: &OperationCompletion, diagnostics: &mut Vec<Diagnostic>) {
    let is_published = !api.requests.is_empty();
    let source = if one.undeclared { Source::List } else { Source::Metadata };
    api.marks.source = (!is_published).then_some(source);
    api.marks.deprecated.clone_from(&one.deprecated);
    api.requests.extend(one.requests.iter().map(line));
    add_permissions(page, api, one, diagnostics);
    if !is_published {
        let first = api.requests.first().map(|line| line.permissions.clone());
        api.permissions = first.unwrap_or_default();
    }
    for (location, member) in &one.parameters {
        match find_parameter(&mut api.parameters, *location, &member.name) {
            Some(row) => complete_parameter(row, member),
            None => api.parameters.push(parameter(*location, member)),
        }
    }
    let sends = one.parameters.iter().any(|(location, _)| *location == ParameterIn::Body);
    if sends && matches!(api.body, BodyStatement::None | BodyStatement::Silent) {
        api.body = BodyStatement::Parameters;
    }
    api.metadata = OperationFacts { kind: one.kind, body: one.body.clone(), response: one.response.clone() };
}

/// The request line of an added request.
fn line(RequestCompletion { method, path, source }: &RequestCompletion) -> RequestLine {
    RequestLine {
        method: *method,
        path: path.clone(),
        query: Vec::new(),
        line: 0,
        parameters: path::placeholders(&path::parts(path)),
        source: *source,
        permissions: Vec::new(),
    }
}

/// Gives each request its permissions. Permissions of a request that the page does not have are reported.
fn add_permissions(page: &str, api: &mut ApiPage, one: &OperationCompletion, diagnostics: &mut Vec<Diagnostic>) {
    for group in &one.permissions {
        for (method, path) in &group.requests {
            if !set_permissions(api, *method, path, &group.permissions) {
                let message = format!("the page has no request {method} {path}, for which it has permissions");
                diagnostics.push(Diagnostic::new(Code::CompletionUnmatched, page, 1, message).about(path));
            }
        }
    }
}

/// Sets the permissions of all lines with this method and path. Returns whether there is one.
fn set_permissions(api: &mut ApiPage, method: Method, path: &str, permissions: &[Permission]) -> bool {
    let mut is_found = false;
    for line in api.requests.iter_mut().filter(|line| line.method == method && line.path == path) {
        line.permissions = permissions.to_vec();
        is_found = true;
    }
    is_found
}

/// The row of a parameter: at its location, else at another one, since pages confuse locations.
fn find_parameter<'r>(rows: &'r mut [ParameterRow], location: ParameterIn, name: &str) -> Option<&'r mut ParameterRow> {
    let named = |row: &ParameterRow| row.name.eq_ignore_ascii_case(name);
    let at_location = rows.iter().position(|row| row.location == location && named(row));
    let index = at_location.or_else(|| rows.iter().position(named))?;
    rows.get_mut(index)
}

fn complete_parameter(row: &mut ParameterRow, member: &MemberCompletion) {
    row.name = Name::Reviewed(member.name.clone());
    row.metadata_type = Some(member.ty.clone());
    if member.optional {
        row.facts.required = Some(false);
    }
    row.facts.nullable = member.nullable.or(row.facts.nullable);
    row.marks.deprecated.clone_from(&member.deprecated);
}

/// The row of a parameter that the page lacks. It is required unless the metadata allows to leave it out. In a body, what
/// is left out counts as null, and CSDL allows null wherever it does not say otherwise.
fn parameter(location: ParameterIn, member: &MemberCompletion) -> ParameterRow {
    let left_out = member.optional || (location == ParameterIn::Body && member.nullable != Some(false));
    ParameterRow {
        name: Name::Reviewed(member.name.clone()),
        location,
        ty: mention(&member.ty),
        facts: RowFacts { required: Some(!left_out), nullable: member.nullable, ..RowFacts::default() },
        hints: RowHints::default(),
        line: 0,
        description: None,
        marks: Marks {
            source: Some(Source::metadata(member.other_version)),
            deprecated: member.deprecated.clone(),
            ..Marks::default()
        },
        metadata_type: Some(member.ty.clone()),
    }
}
