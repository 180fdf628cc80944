//! Patterns that select requests: by method and address, or by the page that documents them.

use std::fmt;
use std::str::FromStr;

use anyhow::{Context, Result};
use glob::MatchOptions;
use msgraph_codegen::emit::sheet;
use msgraph_codegen::model::api::{Method, Route, Version};
use msgraph_codegen::source::VERSIONS;

/// `*` stands for one segment or a part of it, and `**` for any number of segments.
const OPTIONS: MatchOptions =
    MatchOptions { case_sensitive: true, require_literal_separator: true, require_literal_leading_dot: false };

/// Selects requests. See [`Pattern::from_str`] for the forms.
#[derive(Clone, Debug)]
pub(crate) struct Pattern {
    text: String,
    form: Form,
}

#[derive(Clone, Debug)]
enum Form {
    /// Requests with this method, or any, and a matching address.
    Request { method: Option<Method>, version: Option<&'static str>, address: glob::Pattern },
    /// Requests on pages with a matching name: `user-list`.
    Page(glob::Pattern),
    /// Requests on pages with a matching path: `beta/api/user-list`.
    PagePath(glob::Pattern),
}

impl FromStr for Pattern {
    type Err = anyhow::Error;

    /// Reads a pattern: `GET /users`, `/users/**`, `https://graph.microsoft.com/beta/users`, `user-*` or
    /// `beta/api/user-list.md`. What stands in braces in an address is any placeholder.
    fn from_str(text: &str) -> Result<Self> {
        let form = match split_request(text.trim()) {
            Some((method, address)) => {
                let (version, address) = split_version(address);
                Form::Request { method, version, address: read_glob(&normalize(address), text)? }
            }
            None => {
                let page = text.trim().to_lowercase();
                let page = page.strip_suffix(".md").unwrap_or(&page);
                let glob = read_glob(page, text)?;
                if page.contains('/') { Form::PagePath(glob) } else { Form::Page(glob) }
            }
        };
        Ok(Self { text: text.trim().to_owned(), form })
    }
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Pattern {
    /// Whether the pattern selects a route of a version.
    pub(super) fn selects(&self, route: &Route, of: &Version) -> bool {
        match &self.form {
            Form::Request { method, version, address } => {
                method.is_none_or(|method| method == route.method)
                    && version.is_none_or(|version| version == of.name)
                    && addresses(route, of).iter().any(|found| address.matches_with(found, OPTIONS))
            }
            Form::Page(name) => pages(route, of).any(|page| name.matches_with(&stem(page), OPTIONS)),
            Form::PagePath(path) => pages(route, of).any(|page| {
                let page = page.to_lowercase();
                path.matches_with(page.strip_suffix(".md").unwrap_or(&page), OPTIONS)
            }),
        }
    }

    /// Whether the pattern is about addresses, and not about pages.
    pub(super) fn is_request(&self) -> bool {
        matches!(self.form, Form::Request { .. })
    }

    /// The text that was given.
    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }
}

/// The name of a page: `user-list` of `v1.0/api/user-list.md`.
pub(super) fn stem(page: &str) -> String {
    let name = page.rsplit('/').next().unwrap_or(page);
    name.strip_suffix(".md").unwrap_or(name).to_lowercase()
}

/// An address in lower case, with `{}` for each placeholder.
pub(super) fn normalize(address: &str) -> String {
    let mut text = String::with_capacity(address.len());
    let mut rest = address;
    while let Some((before, (_, after))) =
        rest.split_once('{').and_then(|(before, inside)| Some((before, inside.split_once('}')?)))
    {
        text.push_str(&before.to_lowercase());
        text.push_str("{}");
        rest = after;
    }
    text + &rest.to_lowercase()
}

/// The pages that document a route.
fn pages<'v>(route: &Route, version: &'v Version) -> impl Iterator<Item = &'v str> {
    let operations = route.documented.iter().filter_map(|(index, _)| version.operations.get(*index as usize));
    operations.map(|operation| operation.page.as_str())
}

/// The address of a route, and the addresses as its pages write them.
fn addresses(route: &Route, version: &Version) -> Vec<String> {
    let lines = route.documented.iter().filter_map(|(operation, line)| {
        let operation = version.operations.get(*operation as usize)?;
        Some(normalize(&operation.requests.get(*line as usize)?.path))
    });
    std::iter::once(normalize(&sheet::address(&route.segments))).chain(lines).collect()
}

/// The method, if there is one, and the address of a pattern that is about addresses.
fn split_request(text: &str) -> Option<(Option<Method>, &str)> {
    let (word, rest) = text.split_once(char::is_whitespace).unwrap_or(("", text));
    let method = Method::ALL.into_iter().find(|method| method.as_str().eq_ignore_ascii_case(word));
    let address = method.map_or(text, |_| rest.trim());
    let path = address.strip_prefix("https://").and_then(|url| Some(&url[url.find('/')?..])).unwrap_or(address);
    (method.is_some() || path.starts_with('/')).then(|| (method, path.split('?').next().unwrap_or(path)))
}

/// The version with which an address starts, and the rest.
fn split_version(address: &str) -> (Option<&'static str>, &str) {
    let found = VERSIONS.into_iter().find_map(|version| {
        let rest = address.strip_prefix('/')?.strip_prefix(version)?;
        rest.starts_with('/').then_some((Some(version), rest))
    });
    found.unwrap_or((None, address))
}

fn read_glob(glob: &str, text: &str) -> Result<glob::Pattern> {
    glob::Pattern::new(glob).with_context(|| format!("{text}: not a pattern"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A version with one route and the page that documents it.
    fn version() -> Version {
        let text = r#"{"name":"beta","resources":[],"enums":[],"operations":[{"page":"beta/api/user-list-messages.md",
            "locale":"en-us","title":"t","namespace":"n","name":"list","kind":"list","requests":[{"method":"GET",
            "path":"/users/{id | userPrincipalName}/messages","query":[],"line":1,"parameters":[]}],"permissions":[],
            "headers":[],"query_options":[],"parameters":[],"body":{"kind":"none"},"responses":[]}],
            "routes":[{"method":"GET","kind":"list","documented":[[0,0]],"segments":[{"kind":"name","name":"users"},
            {"kind":"key"},{"kind":"name","name":"messages"}]}]}"#;
        serde_json::from_str(text).expect("it is a version")
    }

    #[test]
    fn a_pattern_is_about_addresses_or_about_pages() {
        let version = version();
        for (pattern, expected) in [
            ("GET /users/{id}/messages", true),
            ("get /users/{user-id}/messages?$top=5", true),
            ("/Users/*/messages", true),
            ("/users/**", true),
            ("/**/messages", true),
            ("https://graph.microsoft.com/beta/users/{id}/messages", true),
            ("GET /beta/users/*/messages", true),
            ("/users/{id | userPrincipalName}/messages", true),
            ("/v1.0/users/*/messages", false),
            ("POST /users/{id}/messages", false),
            ("/users", false),
            ("/users/*", false),
            ("/*", false),
            ("user-list-messages", true),
            ("user-list-messages.md", true),
            ("user-*", true),
            ("*-messages", true),
            ("beta/api/user-*", true),
            ("beta/**", true),
            ("**/user-list-messages.md", true),
            ("v1.0/api/user-*", false),
            ("user", false),
            ("messages", false),
        ] {
            let read: Pattern = pattern.parse().expect(pattern);
            assert_eq!(read.selects(&version.routes[0], &version), expected, "{pattern}");
        }
        assert!("[*".parse::<Pattern>().is_err());
    }
}
