//! Examples that call another version than their page documents, so that the request lines may not be served, or another
//! address than any of its request lines.

use std::collections::HashMap;

use crate::diagnostic::{Code, Diagnostic};
use crate::model::api::{RequestLine, Version};
use crate::model::types::Method;
use crate::parse::path::{Part, segments, target};
use crate::source::VERSIONS;

/// Checks the examples of one version.
pub(super) fn check(version: &Version) -> Vec<Diagnostic> {
    let mut found = other_versions(version);
    found.extend(other_addresses(version));
    found
}

fn other_versions(version: &Version) -> Vec<Diagnostic> {
    let mut others: HashMap<&str, Option<&str>> = HashMap::new();
    for operation in &version.operations {
        let urls = operation.examples.iter().filter_map(|example| Some(example.request.as_ref()?.url.as_str()));
        let mut called = urls.filter_map(called).peekable();
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

/// Examples whose address fits no request line of the page.
fn other_addresses(version: &Version) -> Vec<Diagnostic> {
    let mut lines: HashMap<&str, Vec<&RequestLine>> = HashMap::new();
    for operation in &version.operations {
        lines.entry(&operation.page).or_default().extend(&operation.requests);
    }
    let mut found = Vec::new();
    for operation in &version.operations {
        let lines: Vec<(Method, Vec<Part<'_>>)> =
            lines[operation.page.as_str()].iter().map(|line| (line.method, segments(&line.path))).collect();
        for request in operation.examples.iter().filter_map(|example| example.request.as_ref()) {
            let Some(target) = target(&request.url).filter(|_| is_graph(&request.url)) else { continue };
            let sent = segments(&target.path);
            if !lines.iter().any(|(method, line)| *method == request.method && fits(&sent, line)) {
                let message = format!("{} {} is none of the request lines of this page", request.method, target.path);
                found.push(
                    Diagnostic::new(Code::ExampleOtherAddress, &operation.page, request.line, message)
                        .about(&request.url),
                );
            }
        }
    }
    found
}

/// Whether a URL is one of the API, not of a bot or of a place to upload to.
fn is_graph(url: &str) -> bool {
    url.split_once("://").is_none_or(|(_, rest)| rest.starts_with("graph."))
}

/// Whether what is sent fits a template: a key fits anything, and what follows a path by colons does too.
fn fits(sent: &[Part<'_>], line: &[Part<'_>]) -> bool {
    let by_path = |parts: &[Part<'_>]| parts.iter().any(|part| matches!(part, Part::Path { .. }));
    if by_path(sent) || by_path(line) {
        return true;
    }
    sent.len() == line.len() && sent.iter().zip(line).all(|(sent, line)| fits_part(sent, line))
}

fn fits_part(sent: &Part<'_>, line: &Part<'_>) -> bool {
    match (sent, line) {
        (_, Part::Key(_) | Part::Pair(_)) | (Part::Key(_), _) => true,
        (Part::Name(sent) | Part::Call { name: sent, .. }, Part::Name(line) | Part::Call { name: line, .. }) => {
            let short = |name: &str| name.rsplit('.').next().unwrap_or(name).to_ascii_lowercase();
            short(sent) == short(line)
        }
        _ => false,
    }
}

/// The version that a URL calls.
fn called(url: &str) -> Option<&'static str> {
    let (_, rest) = url.split_once("://")?;
    let version = rest.split('/').nth(1)?;
    VERSIONS.into_iter().find(|name| name.eq_ignore_ascii_case(version))
}

#[cfg(test)]
mod tests {
    use super::{called, fits};
    use crate::parse::path::segments;

    #[test]
    fn an_example_fits_a_template() {
        let fits = |sent, line| fits(&segments(sent), &segments(line));
        assert!(
            fits("/boats/17/Oars", "/boats/{id}/oars")
                && fits("/me/drive/root:/a/b:/content", "/me/drive/items/{id}/content")
        );
        assert!(fits("/boats/17/graph.launch", "/boats/{id}/launch") && fits("/boats/x(y='1')", "/boats/x(y={y})"));
        assert!(!fits("/boats", "/boats/{id}") && !fits("/boats/17/anchor", "/boats/{id}/oars"));
    }

    #[test]
    fn the_version_is_the_first_segment() {
        assert_eq!(called("https://graph.microsoft.com/beta/me"), Some("beta"));
        assert_eq!(called("https://graph.microsoft.com/v1.0/me/beta"), Some("v1.0"));
        assert_eq!(called("/beta/me"), None);
    }
}
