//! What a test expects to be sent, and how what was sent differs from it.

use std::fmt;

use azure_core::http;
use bytes::Bytes;
use serde_json::Value;

use super::recorded::{self, Recorded};
use super::template;
use crate::runtime::request::Request;
use crate::runtime::{Call, Get, List, Method, Operation, Page};

/// What says which requests a reply is for: a request value, an [`Operation`], or a method and a path.
///
/// A request value stands for all requests that say what it says: of its method and path, with its query pairs, headers
/// and properties of the JSON body at least. An operation stands for all its requests. A path may have placeholders and
/// may start with the version: `(Method::Get, "/users/{id}")`.
pub trait Expect {
    /// What the request gives, which decides what fits as a reply.
    type Answer;

    /// What has to be sent.
    fn expectation(&self) -> Expectation;
}

/// The answer of a request that only its method and path are known of: anything fits as a reply.
#[derive(Debug)]
pub struct Anything(());

/// What has to be sent; see [`Expect`].
#[derive(Clone, Debug)]
pub struct Expectation {
    method: &'static str,
    path: Path,
    query: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    body: Option<http::Body>,
}

#[derive(Clone, Debug)]
enum Path {
    /// As it is sent.
    Exact(String),
    /// With placeholders, with or without version.
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

impl Expect for Operation {
    type Answer = Anything;

    fn expectation(&self) -> Expectation {
        (self.method, self.path).expectation()
    }
}

impl Expect for (Method, &str) {
    type Answer = Anything;

    fn expectation(&self) -> Expectation {
        let (method, path) = *self;
        Expectation {
            method: recorded::name(method),
            path: Path::Template(path.to_owned()),
            query: Vec::new(),
            headers: Vec::new(),
            body: None,
        }
    }
}

impl Expectation {
    /// # Panics
    ///
    /// When the request cannot be sent as it is: the expectation would never be met.
    fn of(request: &Request) -> Self {
        let sent =
            request.clone().outgoing().unwrap_or_else(|error| panic!("nobody can send what is expected: {error}"));
        let pairs = sent.url.query_pairs().map(|(name, value)| (name.into_owned(), value.into_owned()));
        Self {
            method: recorded::name(sent.method),
            path: Path::Exact(sent.url.path().to_owned()),
            query: pairs.collect(),
            headers: sent.headers,
            body: sent.body.map(http::Body::from),
        }
    }

    /// Why a request is another one; none when it is this one.
    pub(super) fn difference(&self, sent: &Recorded) -> Option<String> {
        if self.method != sent.method {
            return Some("another method".to_owned());
        }
        if !self.path.is(sent.path()) {
            return Some("another path".to_owned());
        }
        let query = self.query.iter().find_map(|(name, value)| differs(name, value, sent.query(name)));
        let header = || self.headers.iter().find_map(|(name, value)| differs(name, value, sent.header(name)));
        query.or_else(header).or_else(|| self.body_difference(sent.body()))
    }

    /// A streamed body is not compared.
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

/// `GET /v1.0/users?$top=5`, decoded but for the path.
impl fmt::Display for Expectation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Path::Exact(path) | Path::Template(path)) = &self.path;
        write!(f, "{} {path}", self.method)?;
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

fn differs(name: &str, expected: &str, sent: Option<impl AsRef<str>>) -> Option<String> {
    match sent {
        None => Some(format!("no `{name}`")),
        Some(sent) if sent.as_ref() != expected => {
            Some(format!("`{name}` is `{}` and not `{expected}`", sent.as_ref()))
        }
        Some(_) => None,
    }
}

/// Where JSON lacks what is expected; an object may have more members.
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
    fn what_is_sent_may_say_more() {
        let expected = json!({"a": {"b": 1}, "c": [{"d": null}]});
        let difference = |sent: Value| json_difference("", &expected, &sent);
        assert_eq!(difference(json!({"a": {"b": 1, "x": 2}, "c": [{"d": null, "y": 3}], "z": 4})), None);
        assert_eq!(difference(json!({"a": {}, "c": []})).as_deref(), Some("the body has no `/a/b`"));
        let other = difference(json!({"a": {"b": 1}, "c": [{"d": 5}]}));
        assert_eq!(other.as_deref(), Some("in the body `/c/0/d` is 5 and not null"));
    }
}
