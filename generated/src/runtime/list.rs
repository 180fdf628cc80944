//! A `GET` of a collection.

use std::fmt::Display;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;

use futures_util::{StreamExt, TryStreamExt};

use super::request::{Request, request_methods, shape_methods};
use super::{Call, Change, Changes, Decode, Error, FromJson, Items, Operation, Page, Pages, PropertyName, Route};

/// A `GET` of a collection: awaiting it sends it and gives the first page; as a stream it gives all items or all pages.
///
/// Every page is asked for with the headers of the first, and with a fresh token. A next link that leads to another host
/// is an error, and nothing is sent there.
#[must_use = "nothing is sent before it is awaited or streamed"]
pub struct List<T> {
    pub(super) request: Request,
    marker: PhantomData<fn() -> T>,
}

impl<T> List<T> {
    pub(crate) fn new(route: &Route, operation: &'static Operation) -> Self {
        Self { request: Request::new(route, operation), marker: PhantomData }
    }

    /// `$filter`: only items for which it is true come back. A text, or a typed filter:
    /// `User::DISPLAY_NAME.starts_with("A")`.
    pub fn filter(self, filter: impl Display) -> Self {
        self.query("$filter", &filter.to_string())
    }

    /// `$orderby`: `displayName desc`, or `User::DISPLAY_NAME.desc()`.
    pub fn orderby(self, order: impl Display) -> Self {
        self.query("$orderby", &order.to_string())
    }

    /// `$search`, as the service wants it: most want it in double quotes, `"displayName:adele"`.
    pub fn search(self, search: &str) -> Self {
        self.query("$search", search)
    }

    /// `$top`: at most this many items a page.
    pub fn top(self, items: u32) -> Self {
        self.query("$top", &items.to_string())
    }

    /// `$skip`: leaves out this many items.
    pub fn skip(self, items: u32) -> Self {
        self.query("$skip", &items.to_string())
    }

    /// `$count=true`: the first page says how many items there are.
    pub fn count(self) -> Self {
        self.query("$count", "true")
    }

    /// What advanced queries on directory objects need: `ConsistencyLevel: eventual` and `$count=true`.
    pub fn advanced(self) -> Self {
        self.header("ConsistencyLevel", "eventual").count()
    }

    /// Resumes at a next link that a page gave: it replaces path and query, headers stay.
    pub fn next_link(mut self, link: &str) -> Self {
        self.request = self.request.at_link(link);
        self
    }

    /// Goes on where a delta query ended: gives what changed since its delta link was made. The link replaces path and
    /// query, headers stay.
    pub fn since(self, delta_link: &str) -> Self {
        self.next_link(delta_link)
    }
}

impl<T: FromJson + Send + 'static> List<T> {
    /// The pages, one after the other, each fetched when it is asked for.
    pub fn pages(mut self) -> Pages<T> {
        self.request.default_header("accept", Page::<T>::ACCEPT);
        Pages::new(self.request)
    }

    /// The items of all pages; pages are fetched as needed.
    pub fn into_stream(self) -> Items<T> {
        Items::new(self.pages())
    }

    /// The items of all pages, at once.
    ///
    /// # Errors
    ///
    /// The first one: the items received before it are lost. [`into_stream`](Self::into_stream) keeps them.
    pub async fn all(self) -> Result<Vec<T>, Error> {
        self.into_stream().try_collect().await
    }

    /// The first items, at most this many: no page is fetched once they are there.
    ///
    /// # Errors
    ///
    /// The first one: the items received before it are lost.
    pub async fn first(self, items: usize) -> Result<Vec<T>, Error> {
        self.into_stream().take(items).try_collect().await
    }

    /// What changed, for a delta function: all that there is at first, and what changed [since](Self::since) a delta link
    /// later on.
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

impl Call<i64> {
    /// What counting directory objects needs: `ConsistencyLevel: eventual`.
    pub fn advanced(self) -> Self {
        self.header("ConsistencyLevel", "eventual")
    }
}
