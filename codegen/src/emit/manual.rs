//! Writes the comment of a method that makes a request.
//!
//! ```text
//! `GET /users/{id | userPrincipalName}` — Get user
//!
//! [Reference](https://learn.microsoft.com/graph/api/user-get?view=graph-rest-1.0)
//! Status: 200.
//! Permissions, least privileged first:
//! - work or school account: `User.Read` and 6 more
//! - personal account: `User.Read`, `User.ReadWrite`
//! - application: `User.Read.All` and 3 more
//! ```

use std::collections::BTreeSet;

use super::signature::Context;
use super::tree::Request;
use super::{docs, reference};
use crate::model::api::{Body, Caller, Operation, ParameterIn, Permission, RequestLine, Version};
use crate::naming::RustName;

/// The maximum number of address templates besides the leader's.
const TEMPLATES: usize = 3;

/// The maximum number of sets of scopes for a kind of caller. `Operation` has all of them.
const SCOPES: usize = 3;

/// The kinds of caller with their names.
const CALLERS: [(Caller, &str); 3] = [
    (Caller::DelegatedWork, "work or school account"),
    (Caller::DelegatedPersonal, "personal account"),
    (Caller::Application, "application"),
];

/// The pages and request lines that document a request, the leader first.
pub(super) struct Sources<'a> {
    pub(super) operations: Vec<&'a Operation>,
    lines: Vec<&'a RequestLine>,
}

impl<'a> Sources<'a> {
    /// Looks up the sources of a request in its version. An index without an operation is skipped.
    pub(super) fn of(request: &Request<'a>, context: &Context<'a>) -> Self {
        let mut sources = Self { operations: Vec::new(), lines: Vec::new() };
        let mut seen = BTreeSet::new();
        let (before, from) =
            request.route.documented.split_at((request.route.leader as usize).min(request.route.documented.len()));
        let documented = from.iter().take(1).chain(before).chain(from.iter().skip(1));
        for (index, line) in documented {
            let Some(operation) = context.version.operations.get(*index as usize) else { continue };
            sources.lines.extend(operation.requests.get(*line as usize));
            if seen.insert(index) {
                sources.operations.push(operation);
            }
        }
        sources
    }

    /// The path templates as the pages spell them, without repetition. If no page is known, it is the route's own.
    pub(super) fn templates(&self, request: &Request<'_>) -> Vec<String> {
        let mut seen = BTreeSet::new();
        let spelled = self.lines.iter().map(|line| line.path.clone()).filter(|path| seen.insert(path.clone()));
        let mut templates: Vec<String> = spelled.collect();
        if templates.is_empty() {
            templates.push(request.route.segments.iter().map(ToString::to_string).collect());
        }
        templates
    }

    /// The alternative sets of scopes for a kind of caller on the leader's page, least privileged first.
    pub(super) fn scopes(&self, caller: Caller) -> Vec<&'a [String]> {
        let mut seen = BTreeSet::new();
        let rows = self.operations.first().into_iter().flat_map(|operation| &operation.permissions);
        let sets = rows.filter(|row| row.caller == caller).flat_map(Permission::alternatives);
        sets.filter(|set| seen.insert(*set)).collect()
    }
}

/// The lines of the comment.
pub(super) fn lines(request: &Request<'_>, sources: &Sources<'_>, version: &Version) -> Vec<String> {
    let templates = sources.templates(request);
    let mut lines = vec![headline(request, sources, &templates[0])];
    let Some(leading) = sources.operations.first() else { return lines };
    lines.extend(docs::paragraphs(leading.description.as_deref()));
    lines.push(String::new());
    lines.push(links(&sources.operations, version));
    if templates.len() > 1 {
        let others = templates[1..].iter().map(|template| docs::code(template)).collect();
        lines.push(format!("Also: {}.", docs::shorten(others, TEMPLATES)));
    }
    let facts: Vec<String> = [required(leading), statuses(leading)].into_iter().flatten().collect();
    lines.extend((!facts.is_empty()).then(|| facts.join(" ")));
    lines.extend(permissions(sources));
    lines
}

fn headline(request: &Request<'_>, sources: &Sources<'_>, template: &str) -> String {
    let line = docs::code(&format!("{} {template}", request.route.method));
    match sources.operations.first().map(|leading| docs::prose(&leading.title)) {
        Some(title) if !title.is_empty() => format!("{line} — {title}"),
        _ => line,
    }
}

/// A link to each page.
fn links(operations: &[&Operation], version: &Version) -> String {
    let labelled = operations.iter().enumerate().map(|(index, operation)| {
        let label = if index == 0 { "Reference".to_owned() } else { (index + 1).to_string() };
        (label, operation.page.as_str())
    });
    reference::link_pages(labelled, version)
}

/// A list with a line for each kind of caller that may send the request; nothing if the page names no scope.
fn permissions(sources: &Sources<'_>) -> Vec<String> {
    let rows = CALLERS.iter().filter_map(|(caller, name)| {
        let sets = sources.scopes(*caller);
        (!sets.is_empty()).then(|| format!("- {name}: {}", alternatives(&sets)))
    });
    let rows: Vec<String> = rows.collect();
    let head = (!rows.is_empty()).then(|| "Permissions, least privileged first:".to_owned());
    head.into_iter().chain(rows).collect()
}

/// The required parameters that are not arguments of the method.
fn required(operation: &Operation) -> Option<String> {
    let places = match operation.body {
        Body::Parameters => [ParameterIn::Query, ParameterIn::Query],
        Body::None | Body::Resource { .. } | Body::Stream | Body::Reference => [ParameterIn::Query, ParameterIn::Body],
    };
    let wanted = operation.parameters.iter().filter(|p| p.required == Some(true) && places.contains(&p.location));
    let headers = operation.headers.iter().filter(|header| header.required == Some(true));
    let headers = headers.map(|header| header.name.as_str()).filter(|name| !is_sent_anyway(name));
    let names: Vec<&str> = wanted.map(|parameter| parameter.name.as_str()).chain(headers).collect();
    (!names.is_empty()).then(|| format!("Required: {}.", list(names)))
}

/// Whether the runtime sends the header by itself.
fn is_sent_anyway(header: &str) -> bool {
    ["Authorization", "Content-Type", "Accept", "Content-Length"].iter().any(|name| name.eq_ignore_ascii_case(header))
}

fn statuses(operation: &Operation) -> Option<String> {
    let mut seen = BTreeSet::new();
    let statuses = operation.responses.iter().map(|response| response.status).filter(|status| seen.insert(*status));
    let statuses: Vec<String> = statuses.map(|status| status.to_string()).collect();
    (!statuses.is_empty()).then(|| format!("Status: {}.", statuses.join(", ")))
}

fn list<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    names.into_iter().map(docs::code).collect::<Vec<_>>().join(", ")
}

/// Alternative sets of scopes: `A` + `B`, `C`. If there are many, only the least privileged one is shown.
fn alternatives(sets: &[&[String]]) -> String {
    let most = if sets.len() > SCOPES { 1 } else { SCOPES };
    let set = |set: &&[String]| set.iter().map(|scope| docs::code(scope)).collect::<Vec<_>>().join(" + ");
    docs::shorten(sets.iter().map(set).collect(), most)
}

/// The name of an operation in its data: `user: send_mail`.
pub(super) fn operation_name(resource: &str, name: &RustName) -> String {
    if resource.is_empty() { name.to_string() } else { format!("{resource}: {name}") }
}
