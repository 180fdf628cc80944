//! Replies of the mock: made from models, or byte by byte.

use std::time::Duration;

use azure_core::http::Url;
use bytes::Bytes;
use serde_json::{Value, json};

use super::{Anything, Recorded};
use crate::runtime::http::response::header;
use crate::runtime::transfer::range::Wanted;
use crate::runtime::{Decimal, Duration as Iso8601, IntoJson, Model, OffsetDateTime, Page, Uuid, Value as Json};

/// A reply of the mock. [`When::reply`](super::When::reply) takes models too, where the type of the request allows.
///
/// A reply with bytes is the whole file. If a request asks for a range, the mock answers 206 with these bytes, unless
/// the reply has the header `Accept-Ranges: none`.
#[derive(Clone, Debug)]
pub struct Reply {
    pub(super) status: u16,
    /// Names are in lower case.
    pub(super) headers: Vec<(String, String)>,
    body: Body,
}

#[derive(Clone, Debug)]
enum Body {
    Bytes(Bytes),
    Pages(Vec<Value>),
    /// No answer: the connection breaks.
    Nothing,
}

/// The name of the query pair that selects a page.
const SKIP_TOKEN: &str = "$skiptoken";

impl Reply {
    /// Replies with a status and no body.
    pub fn status(status: u16) -> Self {
        Self { status, headers: Vec::new(), body: Body::Bytes(Bytes::new()) }
    }

    /// Replies with 200 and JSON: a model or any other value.
    pub fn json(body: impl IntoJson) -> Self {
        Self::bytes("application/json", body.into_json().to_string())
    }

    /// Replies with 200 and bytes of a media type.
    pub fn bytes(content_type: &str, body: impl Into<Bytes>) -> Self {
        Self { body: Body::Bytes(body.into()), ..Self::status(200) }.with_header("content-type", content_type)
    }

    /// Replies with an error as Graph writes it.
    pub fn error(status: u16, code: &str, message: &str) -> Self {
        let body = json!({"error": {"code": code, "message": message, "innerError": {"request-id": REQUEST_ID}}});
        Self { status, ..Self::json(body) }.with_header("request-id", REQUEST_ID)
    }

    /// Replies with 429 and a `Retry-After` in whole seconds, which the client waits for.
    pub fn throttled(wait: Duration) -> Self {
        let error = Self::error(429, "TooManyRequests", "Too many requests.");
        error.with_header("retry-after", &wait.as_secs().to_string())
    }

    /// No answer: the connection breaks.
    pub fn broken() -> Self {
        Self { body: Body::Nothing, ..Self::status(0) }
    }

    /// Replies with pages that link to each other.
    pub fn pages<T: IntoJson, P: IntoIterator<Item = T>>(pages: impl IntoIterator<Item = P>) -> Self {
        let page = |items: P| items.into_iter().map(|item| Value::from(item.into_json())).collect();
        let body = Body::Pages(pages.into_iter().map(page).collect());
        Self { body, ..Self::status(200) }.with_header("content-type", "application/json")
    }

    /// Sets the status.
    #[must_use]
    pub fn with_status(mut self, status: u16) -> Self {
        self.status = status;
        self
    }

    /// Adds a header.
    #[must_use]
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_ascii_lowercase(), value.to_owned()));
        self
    }

    /// Returns the reply to a request with a range as a service that supports ranges sends it: 206 with these bytes of
    /// the file, or 416 if it has none of them.
    pub(super) fn in_range(self, request: &Recorded) -> Self {
        let Body::Bytes(file) = &self.body else { return self };
        let header = |name: &str| header(&self.headers, name);
        let ignored = self.status != 200 || request.method != "GET" || header("accept-ranges") == Some("none");
        let changed = request.header("if-range").is_some_and(|version| header("etag") != Some(version));
        if ignored || changed {
            return self;
        }
        let total = file.len();
        let part = match Wanted::of(request.header("range"), None).part(200, None, Some(total as u64)) {
            Ok(part) if part.partial => part,
            Ok(_) => return self,
            Err(_) => return Self::status(416).with_header("content-range", &format!("bytes */{total}")),
        };
        let first = usize::try_from(part.first).unwrap_or(total);
        let end = part.end.and_then(|end| usize::try_from(end).ok()).unwrap_or(total);
        let range = format!("bytes {first}-{}/{total}", end - 1);
        let body = Body::Bytes(file.slice(first..end));
        Self { body, ..self.with_status(206) }.with_header("content-range", &range)
    }

    /// Returns the body for a request; `None` if the connection breaks.
    pub(super) fn body(&self, request: &Recorded) -> Option<Bytes> {
        match &self.body {
            Body::Bytes(bytes) => Some(bytes.clone()),
            Body::Pages(pages) => Some(page(pages, request).to_string().into()),
            Body::Nothing => None,
        }
    }
}

/// The `request-id` of errors.
const REQUEST_ID: &str = "00000000-0000-0000-0000-000000000000";

/// Returns the page that a request asks for.
fn page(pages: &[Value], request: &Recorded) -> Value {
    let index = request.query(SKIP_TOKEN).and_then(|token| token.parse().ok()).unwrap_or(0_usize);
    let mut body = json!({ "value": pages.get(index).cloned().unwrap_or_else(|| json!([])) });
    if index + 1 < pages.len() {
        body["@odata.nextLink"] = next_link(&request.url, index + 1).into();
    } else if is_delta(&request.url) {
        body["@odata.deltaLink"] = delta_link(&request.url).into();
    }
    body
}

/// Whether a request asks for changes.
fn is_delta(url: &Url) -> bool {
    let last = url.path_segments().and_then(|mut segments| segments.next_back()).unwrap_or_default();
    let name = last.split('(').next().unwrap_or_default();
    name.rsplit('.').next() == Some("delta")
}

/// Returns the URL of the changes after these.
fn delta_link(url: &Url) -> String {
    let mut link = url.clone();
    link.set_query(Some("$deltatoken=1"));
    link.into()
}

/// Returns the URL of another page.
fn next_link(url: &Url, index: usize) -> String {
    let kept: Vec<&str> = url.query().into_iter().flat_map(|query| query.split('&')).collect();
    let kept = kept.into_iter().filter(|pair| !pair.starts_with(SKIP_TOKEN)).map(str::to_owned);
    let pairs: Vec<String> = kept.chain([format!("{SKIP_TOKEN}={index}")]).collect();
    let mut next = url.clone();
    next.set_query(Some(&pairs.join("&")));
    next.into()
}

/// A value that can be the reply to a request with result `A`: a value of that type, or a [`Reply`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a reply to a request whose result is `{A}`",
    note = "any JSON is a reply: `Reply::json(serde_json::json!({{ … }}))`"
)]
pub trait Answer<A> {
    /// Returns the reply.
    fn into_reply(self) -> Reply;
}

impl<A> Answer<A> for Reply {
    fn into_reply(self) -> Reply {
        self
    }
}

/// Replies with the model.
impl<T: Model> Answer<T> for T {
    fn into_reply(self) -> Reply {
        Reply::json(self)
    }
}

impl<T: Model> Answer<Option<T>> for T {
    fn into_reply(self) -> Reply {
        Reply::json(self)
    }
}

/// Replies with 204 and no body for `None`.
impl<T: Model> Answer<Option<T>> for Option<T> {
    fn into_reply(self) -> Reply {
        self.map_or_else(|| Reply::status(204), Reply::json)
    }
}

/// Replies with 204 and no body.
impl Answer<()> for () {
    fn into_reply(self) -> Reply {
        Reply::status(204)
    }
}

/// Replies with a single page.
impl<T: IntoJson> Answer<Page<T>> for Vec<T> {
    fn into_reply(self) -> Reply {
        Reply::pages([self])
    }
}

impl<T: IntoJson, const N: usize> Answer<Page<T>> for [T; N] {
    fn into_reply(self) -> Reply {
        Reply::pages([self])
    }
}

/// Replies with the whole collection.
impl<T: IntoJson> Answer<Self> for Vec<T> {
    fn into_reply(self) -> Reply {
        Reply::pages([self])
    }
}

impl<T: IntoJson, const N: usize> Answer<Vec<T>> for [T; N] {
    fn into_reply(self) -> Reply {
        Reply::pages([self])
    }
}

macro_rules! files {
    ($($ty:ty)*) => { $(
        /// Replies with the file.
        impl Answer<Bytes> for $ty {
            fn into_reply(self) -> Reply {
                Reply::bytes("application/octet-stream", self)
            }
        }

        /// Replies with the file.
        impl Answer<Anything> for $ty {
            fn into_reply(self) -> Reply {
                Reply::bytes("application/octet-stream", self)
            }
        }
    )* };
}

files!(Bytes Vec<u8> &'static [u8] String &'static str);

/// Replies with the JSON.
impl Answer<Json> for Value {
    fn into_reply(self) -> Reply {
        Reply::json(self)
    }
}

/// Replies with the JSON.
impl Answer<Self> for Json {
    fn into_reply(self) -> Reply {
        Reply::json(self)
    }
}

impl<T: Model> Answer<Anything> for T {
    fn into_reply(self) -> Reply {
        Reply::json(self)
    }
}

impl Answer<Anything> for Value {
    fn into_reply(self) -> Reply {
        Reply::json(self)
    }
}

impl<T: Model> Answer<Anything> for Vec<T> {
    fn into_reply(self) -> Reply {
        Reply::pages([self])
    }
}

impl<T: Model, const N: usize> Answer<Anything> for [T; N] {
    fn into_reply(self) -> Reply {
        Reply::pages([self])
    }
}

impl Answer<Anything> for () {
    fn into_reply(self) -> Reply {
        Reply::status(204)
    }
}

impl Answer<String> for &str {
    fn into_reply(self) -> Reply {
        scalar(self.to_owned())
    }
}

macro_rules! scalars {
    ($($ty:ty)*) => { $(
        impl Answer<$ty> for $ty {
            fn into_reply(self) -> Reply {
                scalar(self)
            }
        }
    )* };
}

scalars!(String bool u8 i16 i32 i64 f32 f64 OffsetDateTime time::Date time::Time Iso8601 Uuid Decimal);

/// Wraps a primitive value as Graph does.
fn scalar(value: impl IntoJson) -> Reply {
    Reply::json(json!({ "value": value.into_json() }))
}
