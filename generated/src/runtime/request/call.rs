//! `Call`: any request that is not a plain read.

use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;

use bytes::Bytes;

use crate::runtime::request::draft::{Request, request_methods};
use crate::runtime::request::followed::Followed;
use crate::runtime::request::{decode, reference};
use crate::runtime::transfer::download::download_methods;
use crate::runtime::{Content, Decode, Error, IntoJson, Monitor, Object, Reference, Response, Route, Started};

/// A request with a body, or with a result that is not a model. Awaiting it sends it.
///
/// Methods of the API tree return it for `POST`, `PATCH`, `PUT`, `DELETE`, and for functions, files and counts. If the
/// result is a whole collection (a `Vec`), the client reads all its pages.
///
/// A function that needs a future, such as `tokio::spawn`, takes [`into_future()`](Self::into_future).
#[must_use = "nothing is sent before it is awaited"]
pub struct Call<T> {
    pub(crate) request: Request,
    marker: PhantomData<fn() -> T>,
}

impl Route {
    /// Makes any other request, which a sheet documents.
    pub fn call<T>(&self, sheet: &'static str) -> Call<T> {
        Call::new(self, sheet)
    }
}

impl<T> Call<T> {
    pub(crate) fn new(route: &Route, sheet: &'static str) -> Self {
        Self::of(Request::new(route, sheet))
    }

    pub(crate) fn of(request: Request) -> Self {
        Self { request, marker: PhantomData }
    }

    /// Returns the result together with the answer: its status, its headers, and its body.
    ///
    /// ```no_run
    /// # async fn example(request: msgraph::Call<msgraph::Object>) -> Result<(), msgraph::Error> {
    /// let (object, response) = request.with_response().await?;
    /// println!("{} {:?} {:?}", response.status(), response.header("ETag"), object.str("id"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn with_response(self) -> Call<(T, Response)> {
        Call { request: self.request, marker: PhantomData }
    }

    /// Sets the type of the result, where the service returns something else than the reference documents: a model,
    /// `()`, [`Bytes`](crate::Bytes), a `Vec` of the items of all pages.
    ///
    /// ```no_run
    /// # async fn example(request: msgraph::Call<()>) -> Result<(), msgraph::Error> {
    /// # use msgraph::Object;
    /// let answer = request.returns::<Object>().await?;
    /// println!("{:?}", answer.str("id"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn returns<U>(self) -> Call<U> {
        Call::of(self.request)
    }

    /// Sets the body: a model or any other JSON value. References that it [binds](crate::With::bind) become URLs of the
    /// client's service and version.
    pub fn json(mut self, body: impl IntoJson) -> Self {
        let mut body = body.into_json();
        if let Err(problem) = reference::complete(&mut body, &self.request.base()) {
            self.request.refuse(&problem);
        }
        let body = body.to_string();
        self.request.set_body("application/json", Bytes::from(body));
        self
    }

    /// Sets the body: bytes or a stream of them, with their media type.
    pub fn content(mut self, body: impl Into<Content>) -> Self {
        let Content { content_type, body } = body.into();
        self.request.set_body(&content_type, body);
        self
    }

    /// Sets the body: a reference to an entity.
    pub fn reference(mut self, body: impl Into<Reference>) -> Self {
        match body.into().into_json(&self.request.base()) {
            Ok(body) => self.json(body),
            Err(problem) => {
                self.request.refuse(&problem);
                self
            }
        }
    }
}

impl<T: Decode> Call<T> {
    /// Sends the request, and returns a [`Monitor`] if the service only begins an operation, that is, if it answers 202
    /// with the URL of the operation.
    ///
    /// A method whose request the service always completes later returns an `Option`, which is `None` if the request is
    /// awaited without `start`. What the operation returns in the end is no `Option`:
    ///
    /// ```no_run
    /// # async fn example(create: msgraph::Call<Option<msgraph::Object>>) -> Result<(), msgraph::Error> {
    /// // `create` is `graph.teams().create(team)`.
    /// let team = create.start().await?.wait().await?;
    /// println!("{:?}", team.str("id"));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// The same as awaiting the request.
    pub async fn start(mut self) -> Result<Started<T::Finished>, Error> {
        self.request.default_header("accept", T::ACCEPT);
        let request = self.request.clone();
        let response = self.request.send().await?;
        match Monitor::of(&request, &response)? {
            Some(monitor) => Ok(Started::Running(monitor)),
            None => Ok(Started::Done(decode_all(&request, response).await?)),
        }
    }
}

impl Call<i64> {
    /// Makes an advanced query on directory objects: sets `ConsistencyLevel: eventual`.
    pub fn advanced(self) -> Self {
        self.header("ConsistencyLevel", "eventual")
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
            decode_all(&follow, response).await
        })
    }
}

/// Decodes an answer, with all further pages if it is a page of a whole collection.
async fn decode_all<T: Decode>(request: &Request, response: Response) -> Result<T, Error> {
    if T::COLLECTION { T::decode(&whole_collection(request, response).await?) } else { T::decode(&response) }
}

/// Returns the answer with the values of all further pages, so that a collection is complete.
pub(crate) async fn whole_collection(request: &Request, first: Response) -> Result<Response, Error> {
    let mut followed = Followed::default();
    let mut next = request.page_after(&mut followed, decode::next_link(&first))?;
    if next.is_none() {
        return Ok(first);
    }
    let mut values = decode::values(&first)?;
    while let Some(send) = next {
        let page = send.send().await?;
        values.extend(decode::values(&page)?);
        next = request.page_after(&mut followed, decode::next_link(&page))?;
    }
    let body = Bytes::from(Object::new().with("value", values).to_string());
    Ok(Response { body, ..first })
}
