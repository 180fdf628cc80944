//! A `GET` of one thing.

use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;

use super::download::download_methods;
use super::request::{Request, request_methods, shape_methods};
use super::{Decode, Error, Operation, PropertyName, Route};

/// A `GET` of one thing: awaiting it sends it.
#[must_use = "nothing is sent before it is awaited"]
pub struct Get<T> {
    pub(super) request: Request,
    marker: PhantomData<fn() -> T>,
}

impl<T> Get<T> {
    pub(crate) fn new(route: &Route, operation: &'static Operation) -> Self {
        Self { request: Request::new(route, operation), marker: PhantomData }
    }
}

request_methods!(Get);
download_methods!(Get);
shape_methods!(Get);

impl<T: Decode> IntoFuture for Get<T> {
    type Output = Result<T, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>;

    fn into_future(mut self) -> Self::IntoFuture {
        self.request.default_header("accept", T::ACCEPT);
        Box::pin(async move { T::decode(&self.request.send().await?) })
    }
}
