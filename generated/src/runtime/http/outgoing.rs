//! A request as it is sent, without the token.

use std::borrow::Cow;

use azure_core::http::Url;

use crate::runtime::Method;
use crate::runtime::http::body::Body;
use crate::runtime::http::response::header;
use crate::runtime::http::retry::Limits;
use crate::runtime::transfer::range::Wanted;

/// A request that is ready to be sent. The names of its headers are in lower case.
#[derive(Clone)]
pub(crate) struct Outgoing {
    pub(crate) method: Method,
    pub(crate) url: Url,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Option<Body>,
    pub(crate) limits: Limits,
    /// The name and path of the request in tracing spans.
    pub(crate) label: Label,
    /// Whether its URL is a secret, which no log and no error may contain.
    pub(crate) secret: bool,
}

impl Outgoing {
    /// Returns the bytes that the request asks for.
    pub(crate) fn wanted(&self) -> Wanted {
        Wanted::of(header(&self.headers, "range"), header(&self.headers, "if-range"))
    }
}

/// The name of an operation and its path template, `/users/{id}`, which has no id of the caller.
#[derive(Clone)]
pub(crate) struct Label {
    pub(crate) name: &'static str,
    pub(crate) path: Cow<'static, str>,
}
