//! A request as the mock received it.

use std::fmt;

use azure_core::http::{self, Url};
use bytes::{Bytes, BytesMut};
use futures_util::TryStreamExt;
use serde_json::Value;

use crate::runtime::{FromJson, Method, Model};

/// A request that was sent to a [`Mock`](super::Mock). A request that is sent again after a 429 or the like is recorded
/// again.
#[derive(Clone, Debug, PartialEq)]
pub struct Recorded {
    pub(super) url: Url,
    pub(super) method: String,
    /// Names are in lower case.
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Bytes,
}

impl Recorded {
    /// `GET`, `POST` …
    pub fn method(&self) -> &str {
        &self.method
    }

    /// The path as sent, with the version: `/v1.0/users/adele@contoso.com`.
    pub fn path(&self) -> &str {
        self.url.path()
    }

    /// The whole URL as sent.
    pub fn url(&self) -> &str {
        self.url.as_str()
    }

    /// The query pairs in the order in which they were sent, decoded.
    pub fn query_pairs(&self) -> Vec<(String, String)> {
        self.url.query_pairs().map(|(name, value)| (name.into_owned(), value.into_owned())).collect()
    }

    /// One value of the query, decoded: `query("$top")`.
    pub fn query(&self, name: &str) -> Option<String> {
        self.url.query_pairs().find(|(other, _)| other == name).map(|(_, value)| value.into_owned())
    }

    /// A header, whatever the case of its name. The token is not kept: there is no `authorization`.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// All headers but the token, names in lower case.
    pub fn headers(&self) -> &[(String, String)] {
        &self.headers
    }

    /// The body.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The body as JSON; none when it is no JSON.
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }

    /// The body as a model; none when it is no JSON object.
    pub fn model<T: Model>(&self) -> Option<T> {
        T::take_json(self.json()?.into()).ok()
    }

    pub(super) async fn of(request: &http::Request) -> azure_core::Result<Self> {
        let secret = |name: &str| name == "authorization";
        let headers = request.headers().iter().filter(|(name, _)| !secret(name.as_str()));
        Ok(Self {
            url: request.url().clone(),
            method: request.method().as_str().to_owned(),
            headers: headers.map(|(name, value)| (name.as_str().to_owned(), value.as_str().to_owned())).collect(),
            body: read(request.body()).await?,
        })
    }
}

/// `GET /v1.0/users?$top=5`, as sent.
impl fmt::Display for Recorded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.url.path())?;
        self.url.query().map_or(Ok(()), |query| write!(f, "?{query}"))
    }
}

async fn read(body: &http::Body) -> azure_core::Result<Bytes> {
    match body {
        http::Body::Bytes(bytes) => Ok(bytes.clone()),
        http::Body::SeekableStream(stream) => {
            let mut stream = stream.clone();
            let mut bytes = BytesMut::new();
            while let Some(chunk) = stream.try_next().await? {
                bytes.extend_from_slice(&chunk);
            }
            Ok(bytes.freeze())
        }
    }
}

/// A method as it is sent.
pub(super) fn name(method: Method) -> &'static str {
    match method {
        Method::Get => "GET",
        Method::Post => "POST",
        Method::Patch => "PATCH",
        Method::Put => "PUT",
        Method::Delete => "DELETE",
        Method::Head => "HEAD",
        Method::Options => "OPTIONS",
    }
}
