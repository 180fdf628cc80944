//! The request that `List`, `Get` and `Call` build, and the options that they share.

use std::fmt;
use std::ops::RangeBounds;

use crate::runtime::http::body::Body;
use crate::runtime::http::outgoing::{Label, Outgoing};
use crate::runtime::http::pipeline::Answer;
use crate::runtime::http::retry::Limits;
use crate::runtime::request::followed::Followed;
use crate::runtime::request::holes::Holes;
use crate::runtime::request::{encode, guard, sheet};
use crate::runtime::transfer::range;
use crate::runtime::{Client, Error, Method, Operation, Response, Route, ServiceError};

/// A request that has not been sent. Building it cannot fail: an invalid part is stored as a problem, and sending the
/// request returns the problem as an error.
#[derive(Clone)]
pub(crate) struct Request {
    client: Client,
    method: Method,
    /// The documentation of the method that made the request.
    sheet: &'static str,
    path: String,
    /// The parts of the path that the caller wrote.
    holes: Holes,
    query: Vec<String>,
    /// Names are in lower case.
    headers: Vec<(String, String)>,
    body: Option<Body>,
    limits: Limits,
    /// A link of the service, which replaces path and query.
    link: Option<String>,
    problem: Option<String>,
}

impl Request {
    /// Makes a request of the method that a sheet documents. It refuses to delete where the sheet documents nothing.
    pub(crate) fn new(route: &Route, sheet: &'static str) -> Self {
        let mut request = Self::unguarded(route, sheet);
        if request.method == Method::Delete
            && let Some(refusal) = guard::refusal(&request.operation(), route.standing)
        {
            request.refuse(&refusal);
        }
        request
    }

    /// Makes a request that the caller insists on.
    pub(crate) fn unguarded(route: &Route, sheet: &'static str) -> Self {
        let method = sheet::method(sheet);
        let problem = route.problem.as_deref().or_else(|| method.is_none().then_some("the sheet has no method"));
        Self {
            client: route.client.clone(),
            method: method.unwrap_or(Method::Get),
            sheet,
            path: route.path.clone(),
            holes: route.holes,
            query: Vec::new(),
            headers: Vec::new(),
            body: None,
            limits: Limits::default(),
            link: None,
            problem: problem.map(str::to_owned),
        }
    }

    pub(crate) fn operation(&self) -> Operation {
        Operation::of(self.method, self.sheet, self.holes.template(&self.path))
    }

    /// Returns the name and the template of the request for tracing spans.
    pub(crate) fn label(&self) -> Label {
        let operation = self.operation();
        Label { name: operation.name(), path: operation.into_path() }
    }

    /// Stores the reason why the request is not sent, unless there is one.
    pub(crate) fn refuse(&mut self, problem: &str) {
        self.problem.get_or_insert_with(|| problem.to_owned());
    }

    pub(crate) fn method(&self) -> Method {
        self.method
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    /// Returns endpoint and version: the base of relative paths.
    pub(crate) fn base(&self) -> String {
        let version = self.path.trim_start_matches('/').split('/').next().unwrap_or_default();
        format!("{}/{version}", self.client.endpoint())
    }

    /// Sets a header; replaces one of the same name.
    pub(crate) fn set_header(&mut self, name: &str, value: &str) {
        let name = name.to_ascii_lowercase();
        if let Some(problem) = header_problem(&name, value) {
            self.problem.get_or_insert(problem);
            return;
        }
        self.headers.retain(|(other, _)| *other != name);
        self.headers.push((name, value.to_owned()));
    }

    /// Adds a preference to the header `Prefer`; replaces one of the same name.
    pub(crate) fn add_preference(&mut self, preference: &str) {
        let name =
            |preference: &str| preference.split(['=', ';']).next().unwrap_or_default().trim().to_ascii_lowercase();
        let before = self.headers.iter().find(|(name, _)| name == "prefer").map(|(_, value)| value.as_str());
        let mut preferences = split_list(before.unwrap_or_default());
        preferences.retain(|other| name(other) != name(preference));
        preferences.push(preference);
        let value = preferences.join(", ");
        self.set_header("prefer", &value);
    }

    /// Sets a header unless one of that name is set.
    pub(crate) fn default_header(&mut self, name: &str, value: &str) {
        if !self.headers.iter().any(|(other, _)| other == name) {
            self.set_header(name, value);
        }
    }

    /// Adds a query pair; replaces one of the same name.
    pub(crate) fn set_query(&mut self, name: &str, value: &str) {
        let pair = encode::pair(name, value);
        let name = &pair[..=pair.find('=').expect("the encoder puts it between name and value")];
        self.query.retain(|other| !other.starts_with(name));
        self.query.push(pair);
    }

    /// Adds a query pair that is already encoded.
    pub(crate) fn add_pair(&mut self, pair: &str) {
        self.query.push(pair.to_owned());
    }

    pub(crate) fn set_body(&mut self, content_type: &str, body: impl Into<Body>) {
        self.set_header("content-type", content_type);
        self.body = Some(body.into());
    }

    /// Restricts the answer to some bytes.
    pub(crate) fn set_range(&mut self, range: impl RangeBounds<u64>) {
        match range::range_header(range) {
            Ok(Some(value)) => self.set_header("range", &value),
            Ok(None) => self.headers.retain(|(name, _)| name != "range"),
            Err(problem) => {
                self.problem.get_or_insert(problem);
            }
        }
    }

    /// Returns the headers for requests that ask for the state of the operation that this request begins.
    pub(crate) fn lasting_headers(&self) -> Vec<(String, String)> {
        let once = ["accept", "client-request-id", "content-type", "if-match", "if-none-match", "prefer"];
        self.headers.iter().filter(|(name, _)| !once.contains(&name.as_str())).cloned().collect()
    }

    /// Returns the limits of the request: its own, or those of the client where it has none.
    pub(crate) fn limits(&self) -> Limits {
        self.client.transport().limits(&self.limits)
    }

    pub(crate) fn limits_mut(&mut self) -> &mut Limits {
        &mut self.limits
    }

    /// Returns the same request for a link of the service.
    pub(crate) fn at_link(&self, link: &str) -> Self {
        Self { link: Some(link.to_owned()), ..self.clone() }
    }

    /// Returns the request for the next page: always a `GET`, with the headers of this request but without its body.
    fn next_page(&self, link: &str) -> Self {
        let mut next = Self { body: None, ..self.at_link(link) };
        next.headers.retain(|(name, _)| name != "content-type");
        next
    }

    /// Returns the request for the page after another one, and counts its link as followed.
    ///
    /// # Errors
    ///
    /// [`Error::Request`] if the next link was followed before, since paging would never end.
    pub(crate) fn page_after(&self, followed: &mut Followed, link: Option<String>) -> Result<Option<Self>, Error> {
        match link {
            None => Ok(None),
            Some(link) if followed.add(&link) => Ok(Some(self.next_page(&link))),
            Some(_) => Err(Error::Request("the next link leads back to a page that was read".to_owned())),
        }
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// Any answer with a status other than 2xx, and every failure to get an answer.
    pub(crate) async fn send(self) -> Result<Response, Error> {
        let client = self.client.clone();
        require_success(client.transport().send(self.outgoing()?).await?)
    }

    /// Sends the request and leaves the body of the answer to the caller.
    pub(crate) async fn open(self) -> Result<Answer, Error> {
        let client = self.client.clone();
        let answer = client.transport().open(self.outgoing()?).await?;
        Ok(Answer { response: require_success(answer.response)?, ..answer })
    }

    /// Returns the request as it is sent, without the token.
    pub(crate) fn outgoing(self) -> Result<Outgoing, Error> {
        if let Some(problem) = self.problem {
            return Err(Error::Request(problem));
        }
        let transport = self.client.transport();
        let url = match &self.link {
            Some(link) => transport.link(link)?,
            None => transport.url(&self.path, &self.query)?,
        };
        let (label, method) = (self.label(), self.method_to_send());
        Ok(Outgoing { method, url, headers: self.headers, body: self.body, limits: self.limits, label, secret: false })
    }

    /// A link is always read with `GET`.
    fn method_to_send(&self) -> Method {
        if self.link.is_some() { Method::Get } else { self.method }
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("query", &self.query)
            .field("headers", &names)
            .finish_non_exhaustive()
    }
}

/// Returns an answer with status 2xx; any other answer is an error.
pub(crate) fn require_success(response: Response) -> Result<Response, Error> {
    if response.is_success() { Ok(response) } else { Err(Error::Service(Box::new(ServiceError::new(&response)))) }
}

/// The format of the bodies of messages and events.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyFormat {
    /// HTML, the default of the service.
    Html,
    /// Plain text.
    Text,
}

impl BodyFormat {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Text => "text",
        }
    }
}

/// Explains why a header is invalid, without its value, which may be a secret.
fn header_problem(name: &str, value: &str) -> Option<String> {
    let token = |b: u8| b.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&b);
    if name.is_empty() || !name.bytes().all(token) {
        return Some(format!("{name:?} is not the name of a header"));
    }
    if name == "authorization" {
        return Some("the header `authorization` is set by the credential".to_owned());
    }
    let printable = |b: u8| b == b'\t' || (b' '..=b'~').contains(&b);
    (!value.bytes().all(printable)).then(|| format!("the value of the header `{name}` is not printable ASCII"))
}

/// Splits the value of a header that is a list. A comma in a quoted string does not separate elements.
fn split_list(value: &str) -> Vec<&str> {
    let mut quoted = false;
    let parts = value.split(|c| {
        quoted ^= c == '"';
        c == ',' && !quoted
    });
    parts.map(str::trim).filter(|part| !part.is_empty()).collect()
}

/// Implements the options that `List`, `Get` and `Call` share.
macro_rules! request_methods {
    ($name:ident) => {
        impl<T> $name<T> {
            /// Sets a header; replaces one of the same name.
            pub fn header(mut self, name: &str, value: &str) -> Self {
                self.request.set_header(name, value);
                self
            }

            /// Adds a preference to the header `Prefer`, and keeps the others; replaces one of the same name.
            ///
            /// `.prefer("respond-async")` asks for a long-running operation, `.prefer("return=representation")` for the
            /// updated entity in the answer. The preferences of Outlook and of paging have their own methods, such as
            /// [`prefer_time_zone`](Self::prefer_time_zone).
            pub fn prefer(mut self, preference: &str) -> Self {
                self.request.add_preference(preference);
                self
            }

            /// Asks for the times of events and tasks in a time zone: `Europe/Berlin`, `Pacific Standard Time`.
            pub fn prefer_time_zone(self, time_zone: &str) -> Self {
                self.prefer(&format!("outlook.timezone=\"{time_zone}\""))
            }

            /// Asks for ids of Outlook items that do not change when an item is moved to another folder.
            pub fn prefer_immutable_ids(self) -> Self {
                self.prefer("IdType=\"ImmutableId\"")
            }

            /// Asks for the bodies of messages and events as HTML or as text.
            pub fn prefer_body(self, format: $crate::runtime::BodyFormat) -> Self {
                self.prefer(&format!("outlook.body-content-type=\"{}\"", format.as_str()))
            }

            /// Asks for pages of at most this many items. Use it for requests that do not take `$top`.
            pub fn prefer_max_page_size(self, items: u32) -> Self {
                self.prefer(&format!("odata.maxpagesize={items}"))
            }

            /// Adds a query pair, which the client encodes; replaces one of the same name.
            pub fn query(mut self, name: &str, value: &str) -> Self {
                self.request.set_query(name, value);
                self
            }

            /// Sets the retry policy of this request. The default is that of the client.
            pub fn retry(mut self, retry: $crate::runtime::Retry) -> Self {
                self.request.limits_mut().retry = Some(retry);
                self
            }

            /// Sets the time limit of an attempt, from sending the request to the last byte of the answer. The default
            /// is that of the client. After that time the attempt is cancelled. The request is sent again, unless it is
            /// a `POST` or `PATCH`.
            pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
                self.request.limits_mut().timeout = Some(timeout);
                self
            }

            #[cfg(feature = "testing")]
            pub(crate) fn as_request(&self) -> &Request {
                &self.request
            }

            /// Returns the documentation of the request as data: its name, its address, its pages and its permissions.
            pub fn operation(&self) -> $crate::runtime::Operation {
                self.request.operation()
            }
        }

        impl<T> Clone for $name<T> {
            fn clone(&self) -> Self {
                Self { request: self.request.clone(), marker: std::marker::PhantomData }
            }
        }

        impl<T> std::fmt::Debug for $name<T> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.request.fmt(f)
            }
        }
    };
}

/// Implements `$select` and `$expand`, which `List` and `Get` share.
macro_rules! shape_methods {
    ($name:ident) => {
        impl<T> $name<T> {
            /// Sets `$select`: the answer has only these properties. Several are a tuple, or an array of text.
            pub fn select(self, properties: impl PropertyNames<T>) -> Self {
                self.query("$select", &properties.names())
            }

            /// Sets `$expand`: the answer includes the objects that these navigation properties lead to. Several are a
            /// tuple, or an array of text.
            pub fn expand(self, properties: impl PropertyNames<T>) -> Self {
                self.query("$expand", &properties.names())
            }
        }
    };
}

pub(crate) use {request_methods, shape_methods};
