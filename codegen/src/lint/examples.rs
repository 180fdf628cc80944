//! Finds examples that call another version than their page documents, or an address that none of its request lines
//! has.

use std::collections::HashMap;

use crate::diagnostic::{Code, Diagnostic};
use crate::model::api::{RequestLine, Version};
use crate::model::path::Part;
use crate::model::types::Method;
use crate::parse::path::{is_graph, matches_template, parts, target};
use crate::source::VERSIONS;

/// Checks the examples of one version.
pub(super) fn check(version: &Version) -> Vec<Diagnostic> {
    let mut found = other_versions(version);
    found.extend(other_addresses(version));
    found
}

/// Reports the request lines of pages whose examples all call the same other version. It may be the only one that has
/// the request.
fn other_versions(version: &Version) -> Vec<Diagnostic> {
    let mut others: HashMap<&str, Option<&str>> = HashMap::new();
    for operation in &version.operations {
        let urls = operation.examples.iter().filter_map(|example| Some(example.request.as_ref()?.url.as_str()));
        let mut called = urls.filter_map(version_of).peekable();
        let Some(first) = called.peek().copied() else { continue };
        let only = (first != version.name && called.all(|name| name == first)).then_some(first);
        others.entry(&operation.page).or_insert(only);
    }
    let lines =
        version.operations.iter().flat_map(|operation| operation.requests.iter().map(move |line| (operation, line)));
    lines
        .filter_map(|(operation, line)| {
            let called = others.get(operation.page.as_str()).copied().flatten()?;
            let message = format!("the examples of this page call {called}, the page documents {}", version.name);
            Some(Diagnostic::new(Code::ExampleOtherVersion, &operation.page, line.line, message).about(&line.path))
        })
        .collect()
}

/// Reports examples whose address matches no request line of the page.
fn other_addresses(version: &Version) -> Vec<Diagnostic> {
    let mut lines: HashMap<&str, Vec<&RequestLine>> = HashMap::new();
    for operation in &version.operations {
        lines.entry(&operation.page).or_default().extend(&operation.requests);
    }
    let mut found = Vec::new();
    for operation in &version.operations {
        let lines: Vec<(Method, Vec<Part<'_>>)> =
            lines[operation.page.as_str()].iter().map(|line| (line.method, parts(&line.path))).collect();
        for request in operation.examples.iter().filter_map(|example| example.request.as_ref()) {
            let Some(target) = target(&request.url).filter(|_| is_graph(&request.url)) else { continue };
            let sent = parts(&target.path);
            if !lines.iter().any(|(method, line)| *method == request.method && matches_template(&sent, line)) {
                let message = format!("{} {} is not among the request lines of this page", request.method, target.path);
                found.push(
                    Diagnostic::new(Code::ExampleOtherAddress, &operation.page, request.line, message)
                        .about(&request.url),
                );
            }
        }
    }
    found
}

/// The version in a URL.
fn version_of(url: &str) -> Option<&'static str> {
    let (_, rest) = url.split_once("://")?;
    let version = rest.split('/').nth(1)?;
    VERSIONS.into_iter().find(|name| name.eq_ignore_ascii_case(version))
}

#[cfg(test)]
mod tests {
    use super::version_of;

    #[test]
    fn the_version_is_the_first_segment() {
        assert_eq!(version_of("https://graph.microsoft.com/beta/me"), Some("beta"));
        assert_eq!(version_of("https://graph.microsoft.com/v1.0/me/beta"), Some("v1.0"));
        assert_eq!(version_of("/beta/me"), None);
    }
}
