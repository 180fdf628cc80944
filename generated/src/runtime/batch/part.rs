//! The parts of a batch: the trait for requests that can be added, and how a request becomes a part.

use std::fmt;

use serde_json::Value;

use super::json;
use crate::runtime::http::outgoing::Outgoing;
use crate::runtime::http::retry::Retry;
use crate::runtime::request::any;
use crate::runtime::request::draft::Request;
use crate::runtime::{AnyRequest, Call, Client, Decode, Error, FromJson, Get, List, Page, Response};

/// A request that can be part of a [`Batch`](super::Batch): a [`Get`], a [`List`], a [`Call`] or an [`AnyRequest`].
pub trait Batchable {
    /// The result of the request.
    type Output;

    #[doc(hidden)]
    fn into_part(self) -> Part<Self::Output>;
}

/// The data that a batch needs of a request.
#[doc(hidden)]
#[derive(Debug)]
pub struct Part<T> {
    pub(super) request: Request,
    pub(super) decode: fn(&Response) -> Result<T, Error>,
    /// Whether the result is a whole collection, so that further pages are read.
    pub(super) collection: bool,
}

impl<T: Decode> Part<T> {
    fn new(mut request: Request) -> Self {
        request.default_header("accept", T::ACCEPT);
        Self { request, decode: T::decode, collection: T::COLLECTION }
    }
}

impl<T: Decode> Batchable for Get<T> {
    type Output = T;

    fn into_part(self) -> Part<T> {
        // A `Get` does not read further pages.
        Part { collection: false, ..Part::new(self.request) }
    }
}

impl<T: FromJson + Send + 'static> Batchable for List<T> {
    type Output = Page<T>;

    fn into_part(self) -> Part<Page<T>> {
        Part::new(self.request)
    }
}

impl<T: Decode> Batchable for Call<T> {
    type Output = T;

    fn into_part(self) -> Part<T> {
        Part::new(self.request)
    }
}

impl Batchable for AnyRequest {
    type Output = crate::runtime::Value;

    fn into_part(self) -> Part<Self::Output> {
        let Part { request, collection, .. } = Part::<Option<Self::Output>>::new(self.request);
        Part { request, decode: any::decode, collection }
    }
}

/// A request that was added to a batch.
#[derive(Debug)]
pub(super) struct Wish {
    pub(super) request: Request,
    pub(super) collection: bool,
    /// The parts that must succeed before it.
    pub(super) after: Vec<usize>,
    /// Why the part cannot be sent.
    pub(super) problem: Option<&'static str>,
}

/// A part that can be sent.
pub(super) struct Entry {
    /// Its position in the batch.
    pub(super) index: usize,
    pub(super) client: Client,
    /// `v1.0` or `beta`.
    pub(super) version: String,
    /// The request relative to the version, without its id and its dependencies.
    pub(super) json: Value,
    pub(super) after: Vec<usize>,
    pub(super) retry: Retry,
    /// The request that reads further pages.
    pub(super) request: Request,
    pub(super) outgoing: Outgoing,
    pub(super) collection: bool,
}

impl Wish {
    /// Returns the part as it is sent; an error if the part or the batch has a problem.
    pub(super) fn entry(self, index: usize, problem: Option<&'static str>) -> Result<Entry, Error> {
        if let Some(problem) = self.problem.or(problem) {
            return Err(Error::Request(problem.to_owned()));
        }
        let Self { request, collection, after, .. } = self;
        let client = request.client().clone();
        let outgoing = request.clone().outgoing()?;
        let (version, url) = relative(&client, &outgoing)?;
        let json = json::request(&outgoing, &url)?;
        let retry = request.limits().retry.unwrap_or_default();
        Ok(Entry { index, client, version, json, after, retry, request, outgoing, collection })
    }
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Entry").field("index", &self.index).field("request", &self.request).finish_non_exhaustive()
    }
}

/// Splits a URL into its version, and the path and query below it.
fn relative(client: &Client, outgoing: &Outgoing) -> Result<(String, String), Error> {
    let base = client.transport().url("/", &[])?;
    let below = outgoing.url.path().strip_prefix(base.path()).and_then(|path| path.split_once('/'));
    let (version, path) = below
        .ok_or_else(|| Error::Request("a part of a batch has to lead below a version of the endpoint".to_owned()))?;
    let query = outgoing.url.query().map(|query| format!("?{query}")).unwrap_or_default();
    Ok((version.to_owned(), format!("/{path}{query}")))
}
