//! Pages of a collection, and the streams of them.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use super::request::Request;
use super::{Decode, DecodeError, Error, FromJson, Object, Response, decode};
use futures_core::Stream;
use futures_util::stream;

/// A page of a collection.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Page<T> {
    /// The items.
    pub value: Vec<T>,
    /// Where the next page is; none on the last one.
    pub next_link: Option<String>,
    /// Where later changes are; only the last page of a delta query has one.
    pub delta_link: Option<String>,
    /// How many items the whole collection has, where that was asked for.
    pub count: Option<i64>,
    /// Everything that came beside the items.
    pub annotations: Object,
}

impl<T: FromJson + Send + 'static> Decode for Page<T> {
    fn decode(response: &Response) -> Result<Self, Error> {
        let mut annotations =
            Object::try_from(decode::json(response)?).map_err(|_| DecodeError::of(response, "a page is an object"))?;
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

/// A stream of pages, see [`List::pages`](super::List::pages).
#[must_use = "nothing is sent before it is polled"]
pub struct Pages<T> {
    stream: Pin<Box<dyn Stream<Item = Result<Page<T>, Error>> + Send>>,
    next_link: Option<String>,
    delta_link: Option<String>,
}

impl<T: FromJson + Send + 'static> Pages<T> {
    pub(crate) fn new(request: Request) -> Self {
        let first = request.clone();
        let pages = stream::try_unfold(Some((first, String::new())), move |next| {
            let request = request.clone();
            async move {
                let Some((send, at)) = next else { return Ok(None) };
                let page = Page::<T>::decode(&send.send().await?)?;
                let next = following(&request, &at, page.next_link.as_deref())?;
                Ok(Some((page, next)))
            }
        });
        Self { stream: Box::pin(pages), next_link: None, delta_link: None }
    }
}

impl<T> Pages<T> {
    /// Where the page after the last one received is: after an error, where to
    /// [go on](super::List::next_link).
    pub fn next_link(&self) -> Option<&str> {
        self.next_link.as_deref()
    }

    /// Where later changes are: the last page of a delta query says it.
    pub fn delta_link(&self) -> Option<&str> {
        self.delta_link.as_deref()
    }
}

impl<T> Stream for Pages<T> {
    type Item = Result<Page<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = self.stream.as_mut().poll_next(context);
        if let Poll::Ready(Some(Ok(page))) = &next {
            self.next_link.clone_from(&page.next_link);
            self.delta_link.clone_from(&page.delta_link);
        }
        next
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pages")
    }
}

/// A stream of the items of all pages, see [`List::into_stream`](super::List::into_stream).
#[must_use = "nothing is sent before it is polled"]
pub struct Items<T> {
    pages: Pages<T>,
    page: std::vec::IntoIter<T>,
}

impl<T> Items<T> {
    pub(crate) fn new(pages: Pages<T>) -> Self {
        Self { pages, page: Vec::new().into_iter() }
    }

    /// Where the next item is: after an error, where to [go on](super::List::next_link). None while there are items that
    /// were received and not yet taken, and at the end.
    pub fn next_link(&self) -> Option<&str> {
        self.pages.next_link().filter(|_| self.page.as_slice().is_empty())
    }

    /// Where later changes are. None before the last item was taken.
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

/// The request for the page after the one at `at`.
fn following(request: &Request, at: &str, link: Option<&str>) -> Result<Option<(Request, String)>, Error> {
    match link {
        None => Ok(None),
        Some(link) if link == at => Err(Error::Request("the next link leads to the page that it is on".to_owned())),
        Some(link) => Ok(Some((request.next_page(link), link.to_owned()))),
    }
}
