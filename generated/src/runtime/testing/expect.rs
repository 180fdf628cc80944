//! Expectations: whether a request matches, and how it differs if it does not.

use std::fmt;

use azure_core::http::{self, Url};
use bytes::Bytes;
use serde_json::Value;

use super::recorded::Recorded;
use super::template;
use crate::runtime::request::draft::Request;
use crate::runtime::{AnyRequest, Call, Get, List, Method, Operation, Page};

/// A description of the requests that a test expects: a request value, an [`Operation`], or a method and a path.
///
/// A request value matches all requests with its method and path, and with at least its query pairs, headers and
/// properties of the JSON body. An operation matches all its requests to addresses of the same template. A path may have placeholders and may begin with
/// the version: `(Method::Get, "/users/{id}")`. A URL matches requests to its host, such as that of an upload session:
/// `(Method::Put, "https://storage.example/upload/{id}")`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not describe a request",
    note = "expect a request value, or a method and a path: `(Method::Get, \"/users/{{id}}\")`"
)]
pub trait Expect {
    /// The result of the request, which decides which replies fit.
    type Answer;

    /// Returns the expectation.
    fn expectation(&self) -> Expectation;
}

/// The result type of an expectation that is only a method and a path: any reply fits.
#[derive(Debug)]
pub struct Anything(());

/// A description of the requests that a test expects; see [`Expect`].
#[derive(Clone, Debug)]
pub struct Expectation {
    method: &'static str,
    /// Scheme, host and port, if the expectation is for one host.
    origin: Option<String>,
    path: Path,
    query: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    body: Option<http::Body>,
}

#[derive(Clone, Debug)]
enum Path {
    /// A path as it is sent.
    Exact(String),
    /// A path with placeholders, with or without version.
    Template(String),
}

impl<R: Expect> Expect for &R {
    type Answer = R::Answer;

    fn expectation(&self) -> Expectation {
        (**self).expectation()
    }
}

impl<T> Expect for List<T> {
    type Answer = Page<T>;

    fn expectation(&self) -> Expectation {
        Expectation::of(self.as_request())
    }
}

impl<T> Expect for Get<T> {
    type Answer = T;

    fn expectation(&self) -> Expectation {
        Expectation::of(self.as_request())
    }
}

impl<T> Expect for Call<T> {
    type Answer = T;

    fn expectation(&self) -> Expectation {
        Expectation::of(self.as_request())
    }
}

impl Expect for AnyRequest {
    type Answer = Anything;

    fn expectation(&self) -> Expectation {
        Expectation::of(&self.request)
    }
}

impl Expect for Operation {
    type Answer = Anything;

    fn expectation(&self) -> Expectation {
        (self.method(), self.path()).expectation()
    }
}

impl Expect for (Method, &str) {
    type Answer = Anything;

    fn expectation(&self) -> Expectation {
        let (method, text) = *self;
        let (origin, path) = split_origin(text);
        let url = origin.and_then(|origin| origin.parse::<Url>().ok()?.join(path).ok());
        let (path, _) = if origin.is_some() { path.split_once('?').unwrap_or((path, "")) } else { (path, "") };
        Expectation {
            method: method.as_str(),
            origin: url.as_ref().map(|url| url.origin().ascii_serialization()),
            path: Path::Template(path.to_owned()),
            query: url.as_ref().map(query_pairs).unwrap_or_default(),
            headers: Vec::new(),
            body: None,
        }
    }
}

impl Expectation {
    /// # Panics
    ///
    /// If the request is invalid, since it could never be sent.
    fn of(request: &Request) -> Self {
        let sent =
            request.clone().outgoing().unwrap_or_else(|error| panic!("nobody can send what is expected: {error}"));
        Self {
            method: sent.method.as_str(),
            origin: None,
            path: Path::Exact(sent.url.path().to_owned()),
            query: query_pairs(&sent.url),
            headers: sent.headers,
            body: sent.body.map(http::Body::from),
        }
    }

    /// Returns how a request differs from the expectation; `None` if it matches.
    pub(super) fn difference(&self, sent: &Recorded) -> Option<String> {
        if self.method != sent.method {
            return Some("another method".to_owned());
        }
        if self.origin.as_ref().is_some_and(|origin| *origin != sent.url.origin().ascii_serialization()) {
            return Some("another host".to_owned());
        }
        if !self.path.is(sent.path()) {
            return Some("another path".to_owned());
        }
        let query = self.query.iter().find_map(|(name, value)| differs(name, value, sent.query(name)));
        let header = || self.headers.iter().find_map(|(name, value)| differs(name, value, sent.header(name)));
        query.or_else(header).or_else(|| self.body_difference(sent.body()))
    }

    /// Compares bodies, except streamed ones.
    fn body_difference(&self, sent: &Bytes) -> Option<String> {
        let Some(http::Body::Bytes(expected)) = &self.body else { return None };
        if expected.is_empty() || expected == sent {
            return None;
        }
        let json = |bytes: &Bytes| serde_json::from_slice::<Value>(bytes).ok();
        match (json(expected), json(sent)) {
            (Some(expected), Some(sent)) => json_difference("", &expected, &sent),
            _ => Some(format!("another body of {} bytes", sent.len())),
        }
    }
}

/// `GET /v1.0/users?$top=5`, with the query decoded.
impl fmt::Display for Expectation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Path::Exact(path) | Path::Template(path)) = &self.path;
        write!(f, "{} {}{path}", self.method, self.origin.as_deref().unwrap_or_default())?;
        for (index, (name, value)) in self.query.iter().enumerate() {
            write!(f, "{}{name}={value}", if index == 0 { '?' } else { '&' })?;
        }
        Ok(())
    }
}

impl Path {
    fn is(&self, path: &str) -> bool {
        match self {
            Self::Exact(expected) => expected == path,
            Self::Template(expected) => {
                template::matches(expected, path) || template::matches(expected, template::without_version(path))
            }
        }
    }
}

/// Splits a URL into its origin and the rest; a path has no origin.
fn split_origin(text: &str) -> (Option<&str>, &str) {
    let Some(scheme) = text.find("://") else { return (None, text) };
    let host = scheme + "://".len();
    let end = text[host..].find('/').map_or(text.len(), |at| host + at);
    (Some(&text[..end]), if end == text.len() { "/" } else { &text[end..] })
}

fn query_pairs(url: &Url) -> Vec<(String, String)> {
    url.query_pairs().map(|(name, value)| (name.into_owned(), value.into_owned())).collect()
}

fn differs(name: &str, expected: &str, sent: Option<impl AsRef<str>>) -> Option<String> {
    match sent {
        None => Some(format!("no `{name}`")),
        Some(sent) if sent.as_ref() != expected => {
            Some(format!("`{name}` is `{}` and not `{expected}`", sent.as_ref()))
        }
        Some(_) => None,
    }
}

/// Returns how JSON differs from the expected JSON; an object may have more members.
fn json_difference(at: &str, expected: &Value, sent: &Value) -> Option<String> {
    match (expected, sent) {
        (Value::Object(expected), Value::Object(sent)) => expected.iter().find_map(|(name, value)| {
            let at = format!("{at}/{name}");
            match sent.get(name) {
                None => Some(format!("the body has no `{at}`")),
                Some(sent) => json_difference(&at, value, sent),
            }
        }),
        (Value::Array(expected), Value::Array(sent)) if expected.len() == sent.len() => {
            let mut items = expected.iter().zip(sent).enumerate();
            items.find_map(|(index, (expected, sent))| json_difference(&format!("{at}/{index}"), expected, sent))
        }
        _ if expected == sent => None,
        _ => Some(format!("in the body `{at}` is {sent} and not {expected}")),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_request_may_have_more_than_is_expected() {
        let expected = json!({"a": {"b": 1}, "c": [{"d": null}]});
        let difference = |sent: Value| json_difference("", &expected, &sent);
        assert_eq!(difference(json!({"a": {"b": 1, "x": 2}, "c": [{"d": null, "y": 3}], "z": 4})), None);
        assert_eq!(difference(json!({"a": {}, "c": []})).as_deref(), Some("the body has no `/a/b`"));
        let other = difference(json!({"a": {"b": 1}, "c": [{"d": 5}]}));
        assert_eq!(other.as_deref(), Some("in the body `/c/0/d` is 5 and not null"));
    }
}
