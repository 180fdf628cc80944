//! `List`: a `GET` of a collection.

use std::fmt::Display;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;

use futures_util::{StreamExt, TryStreamExt};

use crate::runtime::request::draft::{Request, request_methods, shape_methods};
use crate::runtime::{
    Change, Changes, Decode, Error, FromJson, Get, Items, Page, Pages, PropertyNames, Response, Route,
};

/// A `GET` of a collection. Awaiting it returns the first page; [`into_stream`](Self::into_stream) yields all items,
/// [`pages`](Self::pages) all pages.
///
/// Each page is requested with the headers of the first, and with a valid token. A next link to another host is an
/// error, and nothing is sent there.
///
/// A function that needs a future, such as `tokio::spawn`, takes [`into_future()`](Self::into_future).
#[must_use = "nothing is sent before it is awaited or streamed"]
pub struct List<T> {
    pub(crate) request: Request,
    marker: PhantomData<fn() -> T>,
}

impl Route {
    /// Makes a `GET` of a collection, which a sheet documents.
    pub fn list<T>(&self, sheet: &'static str) -> List<T> {
        List::new(self, sheet)
    }
}

impl<T> List<T> {
    pub(crate) fn new(route: &Route, sheet: &'static str) -> Self {
        Self::of(Request::new(route, sheet))
    }

    pub(crate) fn of(request: Request) -> Self {
        Self { request, marker: PhantomData }
    }

    /// Returns the first page together with the answer: its status, its headers, and its body.
    ///
    /// For a stream of pages use [`Pages::response`].
    pub fn with_response(self) -> Get<(Page<T>, Response)> {
        Get::of(self.request)
    }

    /// Sets `$filter`: the answer has only items that match. Takes text, or a typed filter such as
    /// `User::DISPLAY_NAME.starts_with("A")`.
    pub fn filter(self, filter: impl Display) -> Self {
        self.query("$filter", &filter.to_string())
    }

    /// Sets `$orderby`: `displayName desc`, or `User::DISPLAY_NAME.desc()`.
    pub fn orderby(self, order: impl Display) -> Self {
        self.query("$orderby", &order.to_string())
    }

    /// Sets `$search`. Most services require double quotes around the value: `"displayName:adele"`.
    pub fn search(self, search: &str) -> Self {
        self.query("$search", search)
    }

    /// Sets `$top`: a page has at most this many items.
    pub fn top(self, items: u32) -> Self {
        self.query("$top", &items.to_string())
    }

    /// Sets `$skip`: the answer leaves out this many items.
    pub fn skip(self, items: u32) -> Self {
        self.query("$skip", &items.to_string())
    }

    /// Sets `$count=true`: the first page has the number of all items.
    pub fn count(self) -> Self {
        self.query("$count", "true")
    }

    /// Makes an advanced query on directory objects: sets `ConsistencyLevel: eventual` and `$count=true`.
    pub fn advanced(self) -> Self {
        self.header("ConsistencyLevel", "eventual").count()
    }

    /// Continues at the next link of a page. The link replaces path and query; headers stay.
    pub fn next_link(mut self, link: &str) -> Self {
        self.request = self.request.at_link(link);
        self
    }

    /// Asks for the changes since a delta query ended, with its delta link. The link replaces path and query; headers
    /// stay.
    pub fn since(self, delta_link: &str) -> Self {
        self.next_link(delta_link)
    }
}

impl<T: FromJson + Send + 'static> List<T> {
    /// Returns a stream of the pages. It fetches a page when the page is polled.
    pub fn pages(mut self) -> Pages<T> {
        self.request.default_header("accept", Page::<T>::ACCEPT);
        Pages::new(self.request)
    }

    /// Returns a stream of the items of all pages. It fetches pages as needed.
    pub fn into_stream(self) -> Items<T> {
        Items::new(self.pages())
    }

    /// Returns the items of all pages at once.
    ///
    /// # Errors
    ///
    /// The first error of any page; the items received before it are lost. [`into_stream`](Self::into_stream) keeps
    /// them.
    pub async fn all(self) -> Result<Vec<T>, Error> {
        self.into_stream().try_collect().await
    }

    /// Returns the first items, at most this many. It fetches no more pages than it needs.
    ///
    /// # Errors
    ///
    /// The first error of any page; the items received before it are lost. [`into_stream`](Self::into_stream) keeps
    /// them.
    pub async fn first(self, items: usize) -> Result<Vec<T>, Error> {
        self.into_stream().take(items).try_collect().await
    }

    /// Returns the stream of changes of a delta function: all objects in the first query, and the changes
    /// [since](Self::since) a delta link in later ones.
    pub fn changes(mut self) -> Changes<T> {
        self.request.default_header("accept", Page::<Change<T>>::ACCEPT);
        Changes::new(Pages::new(self.request))
    }
}

request_methods!(List);
shape_methods!(List);

impl<T: FromJson + Send + 'static> IntoFuture for List<T> {
    type Output = Result<Page<T>, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Result<Page<T>, Error>> + Send>>;

    fn into_future(mut self) -> Self::IntoFuture {
        self.request.default_header("accept", Page::<T>::ACCEPT);
        Box::pin(async move { Page::decode(&self.request.send().await?) })
    }
}
