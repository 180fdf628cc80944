//! Writes the comment of a method that makes a request.
//!
//! ```text
//! `GET /users/{id | userPrincipalName}` — Get user
//!
//! [Reference](https://learn.microsoft.com/graph/api/user-get?view=graph-rest-1.0)
//! Status: 200.
//! Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`.
//! ```

use std::collections::BTreeSet;

use super::{docs, marks, reference, sheet};
use crate::model::api::{
    Body, Caller, Marks, NodeMethod, Operation, ParameterIn, Permission, RequestLine, Route, Version,
};

/// The maximum number of address templates besides the leader's.
const TEMPLATES: usize = 3;

/// The maximum number of sets of scopes for a kind of caller. `Operation` has all of them.
const SCOPES: usize = 3;

/// A route of a method, and the pages and request lines that document it, the leader first.
pub(crate) struct Source<'a> {
    pub(crate) route: &'a Route,
    pub(crate) operations: Vec<&'a Operation>,
    pub(crate) lines: Vec<&'a RequestLine>,
}

/// Looks up the routes of a method, the leading one first. An index that leads nowhere is skipped.
pub(super) fn sources<'a>(method: &NodeMethod, version: &'a Version) -> Vec<Source<'a>> {
    let routes = method.routes.iter().filter_map(|index| version.routes.get(*index as usize));
    routes.map(|route| Source::of(route, version)).collect()
}

impl<'a> Source<'a> {
    /// Looks up what documents a route. An index that leads nowhere is skipped.
    pub(crate) fn of(route: &'a Route, version: &'a Version) -> Self {
        let mut source = Self { route, operations: Vec::new(), lines: Vec::new() };
        let mut seen = BTreeSet::new();
        let (before, from) = route.documented.split_at((route.leader as usize).min(route.documented.len()));
        for (index, line) in from.iter().take(1).chain(before).chain(from.iter().skip(1)) {
            let Some(operation) = version.operations.get(*index as usize) else { continue };
            source.lines.extend(operation.requests.get(*line as usize));
            if seen.insert(index) {
                source.operations.push(operation);
            }
        }
        source
    }

    /// The address as the leader spells it. If no page is known, it is the route's own template.
    fn template(&self) -> String {
        let spelled = self.lines.first().map(|line| line.path.clone());
        spelled.unwrap_or_else(|| sheet::address(&self.route.segments))
    }

    /// The deprecation of the leading operation, if all operations are deprecated.
    pub(crate) fn deprecated(&self) -> Option<&'a Marks> {
        let is_deprecated = |operation: &&Operation| operation.marks.deprecated.is_some();
        let leading = self.operations.first()?;
        self.operations.iter().all(is_deprecated).then_some(&leading.marks)
    }

    /// The alternative sets of scopes for a kind of caller, least privileged first: those of the request if they are
    /// published by request, else those on the leader's page.
    pub(crate) fn scopes(&self, caller: Caller) -> Vec<&'a [String]> {
        let mut seen = BTreeSet::new();
        let by_request = self.lines.iter().map(|line| &line.permissions).find(|rows| !rows.is_empty());
        let rows = by_request.or_else(|| self.operations.first().map(|operation| &operation.permissions));
        let sets = rows.into_iter().flatten().filter(|row| row.caller == caller).flat_map(Permission::alternatives);
        sets.filter(|set| seen.insert(*set)).collect()
    }
}

/// The alternative sets of scopes with which a kind of caller may send the request of a route, least privileged first.
/// Each set is enough. There are none if this kind of caller is not supported, or if nothing is known.
pub fn scopes<'a>(route: &'a Route, version: &'a Version, caller: Caller) -> Vec<&'a [String]> {
    Source::of(route, version).scopes(caller)
}

/// The lines of the comment.
pub(super) fn lines(sources: &[Source<'_>], version: &Version) -> Vec<String> {
    let [first, others @ ..] = sources else { return Vec::new() };
    let mut lines = vec![headline(first)];
    let Some(leading) = first.operations.first() else { return lines };
    lines.extend(docs::paragraphs(leading.description.as_deref()));
    lines.push(String::new());
    lines.push(origin(&pages(sources), leading, version));
    if !others.is_empty() {
        let others = others.iter().map(|source| docs::code(&source.template())).collect();
        lines.push(format!("Also: {}.", docs::shorten(others, TEMPLATES)));
    }
    let facts: Vec<String> = [required(leading), statuses(leading)].into_iter().flatten().collect();
    lines.extend((!facts.is_empty()).then(|| facts.join(" ")));
    lines.extend(permissions(first));
    lines
}

/// The published pages of all routes, each once.
fn pages<'a>(sources: &[Source<'a>]) -> Vec<&'a Operation> {
    let mut seen = BTreeSet::new();
    let operations = sources.iter().flat_map(|source| &source.operations).copied();
    let published = operations.filter(|operation| reference::has_page(operation));
    published.filter(|operation| seen.insert(&operation.page)).collect()
}

fn headline(source: &Source<'_>) -> String {
    let line = docs::code(&format!("{} {}", source.route.method, source.template()));
    match source.operations.first().map(|leading| docs::prose(&leading.title)) {
        Some(title) if !title.is_empty() => format!("{line} — {title}"),
        _ => line,
    }
}

/// A link to each page, and what the metadata says about the leading operation.
fn origin(pages: &[&Operation], leading: &Operation, version: &Version) -> String {
    match (pages, marks::origin(&leading.marks)) {
        ([], None) => String::new(),
        ([], Some(word)) => format!("Source: {word}."),
        (pages, None) => links(pages, version),
        (pages, Some(word)) => format!("{}, {word}", links(pages, version)),
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

/// The scopes of each kind of caller that may send the request; nothing if the page names no scope.
fn permissions(source: &Source<'_>) -> Option<String> {
    let callers = Caller::ALL.into_iter().filter_map(|caller| {
        let sets = source.scopes(caller);
        (!sets.is_empty()).then(|| format!("{}: {}", caller.as_str(), alternatives(&sets)))
    });
    let callers: Vec<String> = callers.collect();
    (!callers.is_empty()).then(|| format!("Permissions, least privileged first: {}.", callers.join("; ")))
}

/// The required parameters that are not arguments of the method, and the query options without which no request line of
/// the page stands.
fn required(operation: &Operation) -> Option<String> {
    let places = match operation.body {
        Body::Parameters => [ParameterIn::Query, ParameterIn::Query],
        Body::None | Body::Resource { .. } | Body::Stream | Body::Reference => [ParameterIn::Query, ParameterIn::Body],
    };
    let wanted = operation.parameters.iter().filter(|p| p.required == Some(true) && places.contains(&p.location));
    let headers = operation.headers.iter().filter(|header| header.required == Some(true));
    let headers = headers.map(|header| header.name.as_str()).filter(|name| !is_sent_anyway(name));
    let named = wanted.map(|parameter| parameter.name.as_str());
    let mut seen = BTreeSet::new();
    let names = named.chain(written(operation)).filter(|name| seen.insert(name.to_ascii_lowercase())).chain(headers);
    let names: Vec<&str> = names.collect();
    (!names.is_empty()).then(|| format!("Required: {}.", list(names)))
}

/// The query options that all request lines of the page have with a placeholder: `startDateTime={start}`. OData's own
/// options begin with `$` and are never required.
fn written(operation: &Operation) -> impl Iterator<Item = &str> {
    let mut lines = operation.requests.iter().filter(|request| request.source.is_published());
    let first = lines.next().into_iter().flat_map(|request| &request.query);
    let first = first.filter_map(|option| placeholder(option)).filter(|name| !name.starts_with('$'));
    let lines: Vec<_> = lines.collect();
    let is_in_all = move |name: &&str| {
        lines.iter().all(|request| request.query.iter().any(|option| placeholder(option) == Some(*name)))
    };
    first.filter(is_in_all)
}

/// The name of a query option whose value is a placeholder.
fn placeholder(option: &str) -> Option<&str> {
    let (name, value) = option.split_once('=')?;
    (value.starts_with('{') && value.ends_with('}')).then_some(name)
}

/// Whether the runtime sends the header by itself.
fn is_sent_anyway(header: &str) -> bool {
    ["Authorization", "Content-Type", "Accept", "Content-Length"].iter().any(|name| name.eq_ignore_ascii_case(header))
}

fn statuses(operation: &Operation) -> Option<String> {
    let mut seen = BTreeSet::new();
    let stated = operation.responses.iter().filter(|response| response.is_stated());
    let statuses = stated.map(|response| response.status).filter(|status| seen.insert(*status));
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
pub(super) fn operation_name(resource: &str, name: &str) -> String {
    if resource.is_empty() { name.to_owned() } else { format!("{resource}: {name}") }
}
