//! Pages of a collection, and streams of pages and of items.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use crate::runtime::request::decode;
use crate::runtime::request::draft::Request;
use crate::runtime::request::followed::Followed;
use crate::runtime::{Decode, DecodeError, Error, FromJson, Object, Response};
use futures_core::Stream;
use futures_core::stream::BoxStream;
use futures_util::stream;

/// A page of a collection.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Page<T> {
    /// The items.
    pub value: Vec<T>,
    /// The link to the next page; `None` on the last page.
    pub next_link: Option<String>,
    /// The link to later changes; only the last page of a delta query has one.
    pub delta_link: Option<String>,
    /// The number of items in the whole collection, if the request asked for it.
    pub count: Option<i64>,
    /// All other properties of the page.
    pub annotations: Object,
}

impl<T: FromJson + Send + 'static> Decode for Page<T> {
    type Finished = Self;

    fn decode(response: &Response) -> Result<Self, Error> {
        let mut annotations = Object::try_from(decode::json(response)?)
            .map_err(|_| DecodeError::of(response, "a page must be an object"))?;
        let value = decode::items(response, annotations.remove("value").unwrap_or_default())?;
        let link = |name: &str| annotations.str(name).map(str::to_owned);
        Ok(Self {
            value,
            next_link: link("@odata.nextLink"),
            delta_link: link("@odata.deltaLink"),
            count: annotations.i64("@odata.count"),
            annotations,
        })
    }
}

/// A stream of pages; see [`List::pages`](crate::List::pages).
#[must_use = "nothing is sent before it is polled"]
pub struct Pages<T> {
    stream: BoxStream<'static, Result<(Page<T>, Response), Error>>,
    response: Option<Response>,
    next_link: Option<String>,
    delta_link: Option<String>,
}

impl<T: FromJson + Send + 'static> Pages<T> {
    pub(crate) fn new(request: Request) -> Self {
        let first = request.clone();
        let pages = stream::try_unfold((Some(first), Followed::default()), move |(next, mut followed)| {
            let request = request.clone();
            async move {
                let Some(send) = next else { return Ok(None) };
                let (page, response) = <(Page<T>, Response)>::decode(&send.send().await?)?;
                let next = request.page_after(&mut followed, page.next_link.clone())?;
                Ok(Some(((page, response), (next, followed))))
            }
        });
        Self { stream: Box::pin(pages), response: None, next_link: None, delta_link: None }
    }
}

impl<T> Pages<T> {
    /// Returns the link to the page after the last one received. After an error, continue there with
    /// [`List::next_link`](crate::List::next_link).
    pub fn next_link(&self) -> Option<&str> {
        self.next_link.as_deref()
    }

    /// Returns the answer with the page that was received last: its status and its headers.
    pub fn response(&self) -> Option<&Response> {
        self.response.as_ref()
    }

    /// Returns the link to later changes, which the last page of a delta query has.
    pub fn delta_link(&self) -> Option<&str> {
        self.delta_link.as_deref()
    }
}

impl<T> Stream for Pages<T> {
    type Item = Result<Page<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = self.stream.as_mut().poll_next(context);
        next.map_ok(|(page, response)| {
            self.response = Some(response);
            self.next_link.clone_from(&page.next_link);
            self.delta_link.clone_from(&page.delta_link);
            page
        })
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pages")
    }
}

/// A stream of the items of all pages; see [`List::into_stream`](crate::List::into_stream).
#[must_use = "nothing is sent before it is polled"]
pub struct Items<T> {
    pages: Pages<T>,
    page: std::vec::IntoIter<T>,
}

impl<T> Items<T> {
    pub(crate) fn new(pages: Pages<T>) -> Self {
        Self { pages, page: Vec::new().into_iter() }
    }

    /// Returns the link to the page with the next item. After an error, continue there with
    /// [`List::next_link`](crate::List::next_link). `None` at the end, and while the stream has received items that it
    /// has not yielded yet.
    pub fn next_link(&self) -> Option<&str> {
        self.pages.next_link().filter(|_| self.page.as_slice().is_empty())
    }

    /// Returns the answer with the page that was received last: its status and its headers.
    pub fn response(&self) -> Option<&Response> {
        self.pages.response()
    }

    /// Returns the link to later changes; `None` until the stream has yielded the last item.
    pub(crate) fn delta_link(&self) -> Option<&str> {
        self.pages.delta_link().filter(|_| self.page.as_slice().is_empty())
    }
}

impl<T> Unpin for Items<T> {}

impl<T> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.page.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match Pin::new(&mut self.pages).poll_next(context) {
                Poll::Ready(Some(Ok(page))) => self.page = page.value.into_iter(),
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err(error))),
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Pending => return Poll::Pending,
            }
        }
    }
}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Items")
    }
}
