//! A request other than a plain read.

use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;

use bytes::Bytes;

use super::download::download_methods;
use super::request::{Request, request_methods};
use super::{
    Content, Decode, Error, IntoJson, Monitor, Object, Operation, Reference, Response, Route, Started, decode,
};

/// A request with a body, or with a result of any kind: awaiting it sends it.
#[must_use = "nothing is sent before it is awaited"]
pub struct Call<T> {
    pub(super) request: Request,
    marker: PhantomData<fn() -> T>,
}

impl<T> Call<T> {
    pub(crate) fn new(route: &Route, operation: &'static Operation) -> Self {
        Self { request: Request::new(route, operation), marker: PhantomData }
    }

    /// The body: a model or any other JSON value.
    pub fn json(mut self, body: impl IntoJson) -> Self {
        let body = body.into_json().to_string();
        self.request.set_body("application/json", Bytes::from(body));
        self
    }

    /// The body: bytes or a stream of them, and what they are.
    pub fn content(mut self, body: impl Into<Content>) -> Self {
        let Content { content_type, body } = body.into();
        self.request.set_body(&content_type, body);
        self
    }

    /// The body: a reference to an entity.
    pub fn reference(self, body: impl Into<Reference>) -> Self {
        let base = self.request.base();
        self.json(body.into().into_json(&base))
    }
}

impl<T: Decode> Call<T> {
    /// Sends the request and does not wait for an operation that the service only began: one that it answers with 202 and
    /// the URL of a [`Monitor`].
    ///
    /// # Errors
    ///
    /// As when it is awaited.
    pub async fn start(mut self) -> Result<Started<T>, Error> {
        self.request.default_header("accept", T::ACCEPT);
        let request = self.request.clone();
        let response = self.request.send().await?;
        match Monitor::of(&request, &response)? {
            Some(monitor) => Ok(Started::Running(monitor)),
            None => Ok(Started::Done(decoded(&request, response).await?)),
        }
    }
}

request_methods!(Call);
download_methods!(Call);

impl<T: Decode> IntoFuture for Call<T> {
    type Output = Result<T, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>;

    fn into_future(mut self) -> Self::IntoFuture {
        self.request.default_header("accept", T::ACCEPT);
        Box::pin(async move {
            let follow = self.request.clone();
            let response = self.request.send().await?;
            decoded(&follow, response).await
        })
    }
}

/// What an answer says, with all further pages where it is one of several.
async fn decoded<T: Decode>(request: &Request, response: Response) -> Result<T, Error> {
    if T::COLLECTION { T::decode(&whole_collection(request, response).await?) } else { T::decode(&response) }
}

/// The answer with the values of all further pages, so that a collection is never cut off.
pub(super) async fn whole_collection(request: &Request, first: Response) -> Result<Response, Error> {
    let Some(mut link) = decode::next_link(&first) else { return Ok(first) };
    let mut values = decode::values(&first)?;
    loop {
        let page = request.next_page(&link).send().await?;
        values.extend(decode::values(&page)?);
        match decode::next_link(&page) {
            Some(next) if next != link => link = next,
            _ => break,
        }
    }
    let body = Bytes::from(Object::new().with("value", values).to_string());
    Ok(Response { body, ..first })
}
