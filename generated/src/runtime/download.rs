//! Downloads as streams: a body in, its bytes out as they arrive.

use std::fmt;
use std::ops::{Bound, RangeBounds, RangeInclusive};
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use futures_core::stream::BoxStream;
use futures_util::{TryStreamExt, stream};

use super::pipeline::{Answer, Rest};
use super::request::Request;
use super::retry::Attempts;
use super::transport::{pause, within};
use super::{Error, Response};

/// An answer whose bytes are a stream: no more of them are in memory than have arrived and were not yet taken.
///
/// A connection that breaks is made again, and the download goes on where it broke, as often as the request's
/// [`Retry`](super::Retry) allows without a byte in between, and if the service can: it has to name the version of the file
/// (`ETag`) and to send ranges. Otherwise the stream ends with [`Error::Interrupted`].
#[must_use = "the bytes are not read before it is polled"]
pub struct Download {
    response: Response,
    chunks: BoxStream<'static, Result<Bytes, Error>>,
}

impl Download {
    pub(crate) async fn start(mut request: Request) -> Result<Self, Error> {
        request.default_header("accept", "*/*");
        // Lengths and ranges count the bytes as they travel.
        request.default_header("accept-encoding", "identity");
        let Answer { response, rest } = request.clone().open().await?;
        let Some(rest) = rest else { return Ok(Self { response, chunks: Box::pin(stream::empty()) }) };
        let chunks = Chunks::new(request, &response, rest);
        let chunks =
            stream::try_unfold(
                chunks,
                |mut chunks| async move { Ok(chunks.next().await?.map(|chunk| (chunk, chunks))) },
            );
        Ok(Self { response, chunks: Box::pin(chunks) })
    }

    /// The status: 206 when a range was asked for and is what comes, 200 when everything comes.
    pub fn status(&self) -> u16 {
        self.response.status()
    }

    /// A header by its name in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.response.header(name)
    }

    /// The media type.
    pub fn content_type(&self) -> Option<&str> {
        self.header("content-type")
    }

    /// How many bytes come.
    pub fn content_length(&self) -> Option<u64> {
        content_length(&self.response)
    }

    /// Which bytes of the file come, where it is not all of them.
    pub fn content_range(&self) -> Option<RangeInclusive<u64>> {
        content_range(&self.response).map(|(range, _)| range)
    }

    /// How many bytes the file has.
    pub fn total_length(&self) -> Option<u64> {
        match content_range(&self.response) {
            Some((_, total)) => total,
            None => self.content_length(),
        }
    }

    /// Which version of the file it is, where the service names one: what to
    /// [go on](super::Call::resume) with another time.
    pub fn version(&self) -> Option<&str> {
        version(&self.response)
    }

    /// The bytes, all in memory.
    ///
    /// # Errors
    ///
    /// Whatever ends the stream early.
    pub async fn bytes(self) -> Result<Bytes, Error> {
        let all = self.chunks.try_fold(BytesMut::new(), |mut all, chunk| async move {
            all.extend_from_slice(&chunk);
            Ok(all)
        });
        Ok(all.await?.freeze())
    }
}

impl Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.chunks.as_mut().poll_next(context)
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("status", &self.status())
            .field("content_length", &self.content_length())
            .finish_non_exhaustive()
    }
}

/// The value of the header `Range` for some bytes; none for all of them.
///
/// # Errors
///
/// The range has no byte.
pub(crate) fn range_header(range: impl RangeBounds<u64>) -> Result<Option<String>, String> {
    let empty = || "the range has no byte".to_owned();
    let first = match range.start_bound() {
        Bound::Included(first) => *first,
        Bound::Excluded(before) => before.checked_add(1).ok_or_else(empty)?,
        Bound::Unbounded => 0,
    };
    let last = match range.end_bound() {
        Bound::Included(last) => *last,
        Bound::Excluded(end) => end.checked_sub(1).ok_or_else(empty)?,
        Bound::Unbounded if first == 0 => return Ok(None),
        Bound::Unbounded => return Ok(Some(format!("bytes={first}-"))),
    };
    if first <= last { Ok(Some(format!("bytes={first}-{last}"))) } else { Err(empty()) }
}

/// The bytes that are still to come, and how to ask for them again.
struct Chunks {
    request: Request,
    rest: Rest,
    /// The first byte that has not arrived yet, counted from the beginning of the file.
    position: u64,
    /// The byte after the last.
    end: Option<u64>,
    received: u64,
    /// Which version of the file it is.
    etag: Option<String>,
    /// Attempts to go on since the last byte.
    attempts: Option<Attempts>,
}

impl Chunks {
    fn new(request: Request, response: &Response, rest: Rest) -> Self {
        let position = content_range(response).map_or(0, |(range, _)| *range.start());
        let end = content_length(response).map(|length| position + length);
        let etag = version(response).map(str::to_owned);
        Self { request, rest, position, end, received: 0, etag, attempts: None }
    }

    async fn next(&mut self) -> Result<Option<Bytes>, Error> {
        loop {
            let timeout = self.request.limits().timeout;
            let broken = match within(timeout, self.rest.next()).await {
                Some(Some(Ok(chunk))) => {
                    self.position += chunk.len() as u64;
                    self.received += chunk.len() as u64;
                    self.attempts = None;
                    return Ok(Some(chunk));
                }
                Some(None) if self.end.is_none_or(|end| end == self.position) => return Ok(None),
                Some(None) => "there are fewer bytes than announced".into(),
                Some(Some(Err(error))) => error,
                None => Error::Timeout(timeout.unwrap_or_default()).into(),
            };
            match self.resumed().await {
                Some(rest) => self.rest = rest,
                None => return Err(Error::Interrupted { received: self.received, source: broken }),
            }
        }
    }

    /// The missing bytes, if the service still has the same file and knows ranges.
    async fn resumed(&mut self) -> Option<Rest> {
        let (etag, end) = (self.etag.as_ref()?, self.end?);
        let limits = self.request.limits();
        let attempts = self.attempts.get_or_insert_with(|| Attempts::new(limits.retry.unwrap_or_default()));
        pause(attempts.next(std::time::Duration::ZERO)?).await;
        let mut request = self.request.clone();
        request.set_header("range", &format!("bytes={}-{}", self.position, end.checked_sub(1)?));
        request.set_header("if-range", etag);
        let Answer { response, rest } = request.open().await.ok()?;
        let (range, _) = content_range(&response)?;
        (*range.start() == self.position && response.header("etag") == Some(etag)).then_some(rest)?
    }
}

/// The `ETag`; a weak one does not promise the same bytes.
fn version(response: &Response) -> Option<&str> {
    response.header("etag").filter(|etag| etag.starts_with('"'))
}

fn content_length(response: &Response) -> Option<u64> {
    response.header("content-length")?.parse().ok()
}

/// What `Content-Range` says: which bytes, of how many.
fn content_range(response: &Response) -> Option<(RangeInclusive<u64>, Option<u64>)> {
    if response.status != 206 {
        return None;
    }
    let (range, total) = response.header("content-range")?.strip_prefix("bytes ")?.split_once('/')?;
    let (first, last) = range.split_once('-')?;
    Some((first.parse().ok()?..=last.parse().ok()?, total.parse().ok()))
}

/// What `Get<Bytes>` and `Call<Bytes>` have in common.
macro_rules! download_methods {
    ($name:ident) => {
        impl $name<bytes::Bytes> {
            /// Only these bytes of the file, counted from 0: `..1024`, `1024..=2047`, `5000..`.
            pub fn range(mut self, range: impl std::ops::RangeBounds<u64>) -> Self {
                self.request.set_range(range);
                self
            }

            /// The bytes from this one on, counted from 0, if the file still has the
            /// [version](crate::runtime::Download::version) of a download that ended early, else all of them:
            /// [`content_range`](crate::runtime::Download::content_range) tells which come. Where there are no bytes
            /// from this one on, the service answers 416.
            pub fn resume(mut self, position: u64, version: &str) -> Self {
                self.request.set_range(position..);
                self.header("If-Range", version)
            }

            /// Sends the request and gives the bytes as a stream.
            ///
            /// # Errors
            ///
            /// Every answer with a status other than 2xx, and whatever kept an answer from arriving.
            pub async fn download(self) -> Result<$crate::runtime::Download, Error> {
                $crate::runtime::Download::start(self.request).await
            }
        }
    };
}

pub(crate) use download_methods;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_is_written_as_http_has_it() {
        let text = |header: Result<Option<String>, String>| header.map(Option::unwrap_or_default).unwrap_or_default();
        assert_eq!(text(range_header(..10)), "bytes=0-9");
        assert_eq!(text(range_header(5..=5)), "bytes=5-5");
        assert_eq!(text(range_header(5..)), "bytes=5-");
        assert_eq!(text(range_header((Bound::Excluded(4), Bound::Included(9)))), "bytes=5-9");
        assert_eq!(range_header(..), Ok(None));
        assert_eq!(range_header(0..), Ok(None));
    }

    #[test]
    fn a_range_without_a_byte_is_refused() {
        assert!(range_header(..0).is_err() && range_header(5..5).is_err());
        assert!(range_header((Bound::Excluded(u64::MAX), Bound::Unbounded)).is_err());
    }

    #[test]
    fn a_content_range_is_read() {
        let read = |status, value: &str| {
            content_range(&Response::new(status, vec![("content-range".into(), value.into())], Bytes::new()))
        };
        assert_eq!(read(206, "bytes 5-9/20"), Some((5..=9, Some(20))));
        assert_eq!(read(206, "bytes 5-9/*"), Some((5..=9, None)));
        assert_eq!(read(206, "items 5-9/20"), None);
        assert_eq!(read(206, "bytes */20"), None);
        assert_eq!(read(200, "bytes 5-9/20"), None);
    }
}
