//! `Get`: a `GET` of a single object.

use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;

use crate::runtime::request::draft::{Request, request_methods, shape_methods};
use crate::runtime::transfer::download::download_methods;
use crate::runtime::{Decode, Error, PropertyNames, Response, Route};

/// A `GET` of a single object. Awaiting it sends it and returns the object.
///
/// A function that needs a future, such as `tokio::spawn`, takes [`into_future()`](Self::into_future):
///
/// ```no_run
/// # async fn example(request: msgraph::Get<msgraph::Object>) -> Result<(), Box<dyn std::error::Error>> {
/// use std::future::IntoFuture;
///
/// let task = tokio::spawn(request.into_future());
/// let object = task.await??;
/// # Ok(())
/// # }
/// ```
#[must_use = "nothing is sent before it is awaited"]
pub struct Get<T> {
    pub(crate) request: Request,
    marker: PhantomData<fn() -> T>,
}

impl Route {
    /// Makes a `GET` of a single object, which a sheet documents.
    pub fn get<T>(&self, sheet: &'static str) -> Get<T> {
        Get::new(self, sheet)
    }
}

impl<T> Get<T> {
    pub(crate) fn new(route: &Route, sheet: &'static str) -> Self {
        Self { request: Request::new(route, sheet), marker: PhantomData }
    }

    pub(crate) fn of(request: Request) -> Self {
        Self { request, marker: PhantomData }
    }

    /// Returns the result together with the answer: its status, its headers, and its body.
    ///
    /// ```no_run
    /// # async fn example(request: msgraph::Get<msgraph::Object>) -> Result<(), msgraph::Error> {
    /// let (object, response) = request.with_response().await?;
    /// println!("{} {:?} {:?}", response.status(), response.header("ETag"), object.str("id"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn with_response(self) -> Get<(T, Response)> {
        Get { request: self.request, marker: PhantomData }
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
