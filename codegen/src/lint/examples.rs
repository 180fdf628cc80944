//! Examples that call another version than their page documents: the request lines may not be served.

use std::collections::HashMap;

use crate::diagnostic::{Code, Diagnostic};
use crate::model::api::Version;
use crate::source::VERSIONS;

/// Checks the examples of one version.
pub(super) fn check(version: &Version) -> Vec<Diagnostic> {
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

/// The version that a URL calls.
fn called(url: &str) -> Option<&'static str> {
    let (_, rest) = url.split_once("://")?;
    let version = rest.split('/').nth(1)?;
    VERSIONS.into_iter().find(|name| name.eq_ignore_ascii_case(version))
}

#[cfg(test)]
mod tests {
    use super::called;

    #[test]
    fn the_version_is_the_first_segment() {
        assert_eq!(called("https://graph.microsoft.com/beta/me"), Some("beta"));
        assert_eq!(called("https://graph.microsoft.com/v1.0/me/beta"), Some("v1.0"));
        assert_eq!(called("/beta/me"), None);
    }
}
