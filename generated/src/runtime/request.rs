//! What a request value holds, whatever it gives: the same for `List`, `Get` and `Call`.

use std::fmt;
use std::ops::RangeBounds;

use super::body::Body;
use super::pipeline::Answer;
use super::retry::Limits;
use super::transport::{Label, Outgoing};
use super::{Client, Error, Operation, Response, Route, ServiceError, download, encode};

/// A request that is not yet sent. Building it cannot fail: what cannot be sent is an error when it is awaited.
#[derive(Clone)]
pub(crate) struct Request {
    client: Client,
    operation: &'static Operation,
    path: String,
    query: Vec<String>,
    /// Names are in lower case.
    headers: Vec<(String, String)>,
    body: Option<Body>,
    limits: Limits,
    /// A link of the service that replaces path and query.
    link: Option<String>,
    problem: Option<String>,
}

impl Request {
    pub(crate) fn new(route: &Route, operation: &'static Operation) -> Self {
        Self {
            client: route.client.clone(),
            operation,
            path: route.path.clone(),
            query: Vec::new(),
            headers: Vec::new(),
            body: None,
            limits: Limits::default(),
            link: None,
            problem: route.problem.map(str::to_owned),
        }
    }

    pub(crate) fn operation(&self) -> &'static Operation {
        self.operation
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    /// Endpoint and version: what a path of the API is relative to.
    pub(crate) fn base(&self) -> String {
        let version = self.path.trim_start_matches('/').split('/').next().unwrap_or_default();
        format!("{}/{version}", self.client.endpoint())
    }

    /// Sets a header; one of the same name is replaced.
    pub(crate) fn set_header(&mut self, name: &str, value: &str) {
        let name = name.to_ascii_lowercase();
        if let Some(problem) = header_problem(&name, value) {
            self.problem.get_or_insert(problem);
            return;
        }
        self.headers.retain(|(other, _)| *other != name);
        self.headers.push((name, value.to_owned()));
    }

    /// Sets a header unless there is one of that name.
    pub(crate) fn default_header(&mut self, name: &str, value: &str) {
        if !self.headers.iter().any(|(other, _)| other == name) {
            self.set_header(name, value);
        }
    }

    /// Adds a query pair; one of the same name is replaced.
    pub(crate) fn set_query(&mut self, name: &str, value: &str) {
        let pair = encode::pair(name, value);
        let name = &pair[..=pair.find('=').expect("the encoder puts it between name and value")];
        self.query.retain(|other| !other.starts_with(name));
        self.query.push(pair);
    }

    pub(crate) fn set_body(&mut self, content_type: &str, body: impl Into<Body>) {
        self.set_header("content-type", content_type);
        self.body = Some(body.into());
    }

    /// Asks for some bytes only.
    pub(crate) fn set_range(&mut self, range: impl RangeBounds<u64>) {
        match download::range_header(range) {
            Ok(Some(value)) => self.set_header("range", &value),
            Ok(None) => self.headers.retain(|(name, _)| name != "range"),
            Err(problem) => {
                self.problem.get_or_insert(problem);
            }
        }
    }

    /// The headers that later questions about it are asked with.
    pub(crate) fn lasting_headers(&self) -> Vec<(String, String)> {
        let once = ["accept", "client-request-id", "content-type", "if-match", "if-none-match", "prefer"];
        self.headers.iter().filter(|(name, _)| !once.contains(&name.as_str())).cloned().collect()
    }

    /// What it may cost in time, by its own settings and the client's.
    pub(crate) fn limits(&self) -> Limits {
        self.client.transport().limits(&self.limits)
    }

    pub(crate) fn limits_mut(&mut self) -> &mut Limits {
        &mut self.limits
    }

    /// The same headers, at a link of the service.
    pub(crate) fn at_link(&self, link: &str) -> Self {
        Self { link: Some(link.to_owned()), ..self.clone() }
    }

    /// The next page of an answer: a `GET` whatever the request was, with its headers but not its body.
    pub(crate) fn next_page(&self, link: &str) -> Self {
        let mut next = Self { body: None, ..self.at_link(link) };
        next.headers.retain(|(name, _)| name != "content-type");
        next
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// Every answer with a status other than 2xx, and whatever kept an answer from arriving.
    pub(crate) async fn send(self) -> Result<Response, Error> {
        let client = self.client.clone();
        succeeded(client.transport().send(self.outgoing()?).await?)
    }

    /// The same, but the body is left to be read by the caller.
    pub(crate) async fn open(self) -> Result<Answer, Error> {
        let client = self.client.clone();
        let Answer { response, rest } = client.transport().open(self.outgoing()?).await?;
        Ok(Answer { response: succeeded(response)?, rest })
    }

    /// The request as it is sent, but for the token.
    pub(crate) fn outgoing(self) -> Result<Outgoing, Error> {
        if let Some(problem) = self.problem {
            return Err(Error::Request(problem));
        }
        let transport = self.client.transport();
        let url = match &self.link {
            Some(link) => transport.link(link)?,
            None => transport.url(&self.path, &self.query)?,
        };
        let label = Label { name: self.operation.name, path: self.operation.path };
        let (method, anonymous) = (self.method(), false);
        Ok(Outgoing { method, url, headers: self.headers, body: self.body, limits: self.limits, label, anonymous })
    }

    /// A link is always read.
    fn method(&self) -> super::Method {
        if self.link.is_some() { super::Method::Get } else { self.operation.method }
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        f.debug_struct("Request")
            .field("method", &self.operation.method)
            .field("path", &self.path)
            .field("query", &self.query)
            .field("headers", &names)
            .finish_non_exhaustive()
    }
}

/// An answer with a status of 2xx, or the error that any other is.
pub(crate) fn succeeded(response: Response) -> Result<Response, Error> {
    if response.is_success() { Ok(response) } else { Err(Error::Service(Box::new(ServiceError::new(&response)))) }
}

/// Why a header cannot be sent; its value is not told, it may be a secret.
fn header_problem(name: &str, value: &str) -> Option<String> {
    let token = |b: u8| b.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&b);
    if name.is_empty() || !name.bytes().all(token) {
        return Some(format!("{name:?} is not the name of a header"));
    }
    if name == "authorization" {
        return Some("the header `authorization` is the credential's".to_owned());
    }
    let printable = |b: u8| b == b'\t' || (b' '..=b'~').contains(&b);
    (!value.bytes().all(printable)).then(|| format!("the value of the header `{name}` is not printable ASCII"))
}

/// The methods that `List`, `Get` and `Call` have in common.
macro_rules! request_methods {
    ($name:ident) => {
        impl<T> $name<T> {
            /// Sets a header; one of the same name is replaced. Every page of a collection is asked for with it.
            pub fn header(mut self, name: &str, value: &str) -> Self {
                self.request.set_header(name, value);
                self
            }

            /// Adds a query pair, encoded; one of the same name is replaced.
            pub fn query(mut self, name: &str, value: &str) -> Self {
                self.request.set_query(name, value);
                self
            }

            /// When it is sent again; what the client says without it.
            pub fn retry(mut self, retry: $crate::runtime::Retry) -> Self {
                self.request.limits_mut().retry = Some(retry);
                self
            }

            /// How long each attempt may take, from sending it to the last byte of the answer; what the client says
            /// without it. An attempt that takes longer is given up, and the request is sent again where that does no
            /// harm.
            pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
                self.request.limits_mut().timeout = Some(timeout);
                self
            }

            #[cfg(feature = "testing")]
            pub(crate) fn as_request(&self) -> &Request {
                &self.request
            }

            /// What the documentation says about the request.
            pub fn operation(&self) -> &'static $crate::runtime::Operation {
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

/// `$select` and `$expand`, which `List` and `Get` have in common.
macro_rules! shape_methods {
    ($name:ident) => {
        impl<T> $name<T> {
            /// `$select`: only these properties come back.
            pub fn select<P: PropertyName<T>>(self, properties: impl IntoIterator<Item = P>) -> Self {
                self.query("$select", &crate::runtime::property::join(properties))
            }

            /// `$expand`: what these navigation properties lead to comes back too.
            pub fn expand<P: PropertyName<T>>(self, properties: impl IntoIterator<Item = P>) -> Self {
                self.query("$expand", &crate::runtime::property::join(properties))
            }
        }
    };
}

pub(crate) use {request_methods, shape_methods};
