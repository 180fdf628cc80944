//! `AnyRequest`: a request to an address that the caller wrote.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;

use crate::runtime::request::draft::Request;
use crate::runtime::request::raw::{Refusal, Target};
use crate::runtime::{
    Call, Content, Decode, Error, Get, IntoJson, List, Method, Operation, Reference, Response, Route, Value,
};

/// A request to any address, also to one that no page of the reference documents. Awaiting it sends it and returns the
/// JSON of the answer, [`Value::NULL`] if there is none.
///
/// [`returns`](Self::returns) makes it a [`Call`] with a typed result, [`get`](Self::get) a [`Get`] and
/// [`list`](Self::list) a [`List`]. These take query options and headers.
///
/// ```no_run
/// # async fn example(service: &msgraph::Service) -> Result<(), msgraph::Error> {
/// use msgraph::{Method, Object};
///
/// // `service` is a `Graph`.
/// let children = service.request(Method::Get, "/me/drive/root/children?$top=5").list::<Object>();
/// for child in children.select(["name"]).await?.value {
///     println!("{:?}", child.str("name"));
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "nothing is sent before it is awaited"]
pub struct AnyRequest {
    pub(crate) request: Request,
}

impl AnyRequest {
    fn of(request: Request) -> Self {
        Self { request }
    }

    /// Sets the body: a model or any other JSON value.
    pub fn json(self, body: impl IntoJson) -> Self {
        Self::of(self.returns::<()>().json(body).request)
    }

    /// Sets the body: bytes or a stream of them, with their media type.
    pub fn content(self, body: impl Into<Content>) -> Self {
        Self::of(self.returns::<()>().content(body).request)
    }

    /// Sets the body: a reference to an entity.
    pub fn reference(self, body: impl Into<Reference>) -> Self {
        Self::of(self.returns::<()>().reference(body).request)
    }

    /// Sets the type of the result: a model, `()`, [`Bytes`](crate::Bytes), a number, a `Vec` of the items of all pages.
    pub fn returns<T>(self) -> Call<T> {
        Call::of(self.request)
    }

    /// Makes it a `GET` of a single object, which can select and expand. With another method, sending it is an error.
    pub fn get<T>(self) -> Get<T> {
        Get::of(self.reading())
    }

    /// Makes it a `GET` of a collection, which can filter and page. With another method, sending it is an error.
    pub fn list<T>(self) -> List<T> {
        List::of(self.reading())
    }

    /// Returns the documentation of the request as data. It has no pages and no permissions.
    pub fn operation(&self) -> Operation {
        self.request.operation()
    }

    fn reading(self) -> Request {
        let mut request = self.request;
        if request.method() != Method::Get {
            request.refuse("only a GET returns an object or a list; use `returns`");
        }
        request
    }
}

impl Route {
    /// Makes a request to an address below the route.
    pub(crate) fn request(&self, method: Method, target: Result<Target<'_>, Refusal>) -> AnyRequest {
        let request = match target {
            Ok(Target { path, query }) => {
                let mut request = Request::unguarded(&self.below(path), sheet(method));
                query.split('&').filter(|pair| !pair.is_empty()).for_each(|pair| request.add_pair(pair));
                request
            }
            Err(refusal) => {
                let mut request = Request::unguarded(self, sheet(method));
                request.refuse(&refusal);
                request
            }
        };
        AnyRequest { request }
    }
}

/// The sheet of a request that no page documents.
fn sheet(method: Method) -> &'static str {
    match method {
        Method::Get => "GET request",
        Method::Post => "POST request",
        Method::Patch => "PATCH request",
        Method::Put => "PUT request",
        Method::Delete => "DELETE request",
        Method::Head => "HEAD request",
        Method::Options => "OPTIONS request",
    }
}

/// Reads any JSON, or nothing.
pub(crate) fn decode(response: &Response) -> Result<Value, Error> {
    Option::<Value>::decode(response).map(Option::unwrap_or_default)
}

impl IntoFuture for AnyRequest {
    type Output = Result<Value, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Result<Value, Error>> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        let sending = self.returns::<Option<Value>>().into_future();
        Box::pin(async move { Ok(sending.await?.unwrap_or_default()) })
    }
}

impl fmt::Debug for AnyRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.request.fmt(f)
    }
}
