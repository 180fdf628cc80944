//! Requests as the mock received them.

use std::fmt;

use azure_core::http::{self, Url};
use bytes::{Bytes, BytesMut};
use futures_util::TryStreamExt;
use serde_json::Value;

use crate::runtime::{FromJson, Model};

/// A request that was sent to a [`Mock`](super::Mock). Each attempt is recorded.
#[derive(Clone, Debug, PartialEq)]
pub struct Recorded {
    pub(super) url: Url,
    pub(super) method: String,
    /// Names are in lower case.
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Bytes,
}

impl Recorded {
    /// Returns the method: `GET`, `POST` …
    pub fn method(&self) -> &str {
        &self.method
    }

    /// Returns the path as it was sent, with the version: `/v1.0/users/adele@contoso.com`.
    pub fn path(&self) -> &str {
        self.url.path()
    }

    /// Returns the whole URL as it was sent.
    pub fn url(&self) -> &str {
        self.url.as_str()
    }

    /// Returns the decoded query pairs, in the order in which they were sent.
    pub fn query_pairs(&self) -> Vec<(String, String)> {
        self.url.query_pairs().map(|(name, value)| (name.into_owned(), value.into_owned())).collect()
    }

    /// Returns a decoded value of the query: `query("$top")`.
    pub fn query(&self, name: &str) -> Option<String> {
        self.url.query_pairs().find(|(other, _)| other == name).map(|(_, value)| value.into_owned())
    }

    /// Returns a header by its name, which may be written in any case. The token is not recorded: there is no
    /// `authorization`.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// Returns all headers except the token, their names in lower case.
    pub fn headers(&self) -> &[(String, String)] {
        &self.headers
    }

    /// Returns the body.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Returns the body as JSON; `None` if it is not JSON.
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }

    /// Returns the body as a model; `None` if it is not a JSON object.
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

/// `GET /v1.0/users?$top=5`, as it was sent.
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
