//! Downloads: the body of an answer as a stream of bytes.

use std::fmt;
use std::ops::RangeInclusive;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use futures_core::stream::BoxStream;
use futures_util::{TryStreamExt, stream};

use crate::runtime::http::pipeline::{Answer, Rest};
use crate::runtime::http::retry::Attempts;
use crate::runtime::http::transport::{pause, within};
use crate::runtime::request::draft::Request;
use crate::runtime::transfer::range::{Part, read_content_range};
use crate::runtime::{DecodeError, Error, Response};

/// An answer whose body is a stream of bytes; see [`Call::download`](crate::Call::download). Only bytes that have
/// arrived and were not read yet are in memory.
///
/// When the connection breaks, the download requests the missing bytes and continues. It gives up when the retries of
/// the request's [`Retry`](crate::Retry) policy are used up without progress. The service must send the version of the
/// file (`ETag`) and support ranges; otherwise the stream ends with [`Error::Interrupted`].
#[must_use = "the bytes are not read before it is polled"]
pub struct Download {
    response: Response,
    part: Part,
    chunks: BoxStream<'static, Result<Bytes, Error>>,
}

impl Download {
    pub(crate) async fn start(mut request: Request) -> Result<Self, Error> {
        request.default_header("accept", "*/*");
        // Lengths and ranges count the bytes as they are sent.
        request.default_header("accept-encoding", "identity");
        let Answer { response, rest, .. } = request.clone().open().await?;
        let length = response.header("content-length").and_then(|length| length.parse().ok());
        let part = response.part(length).map_err(|reason| DecodeError::of(&response, reason))?;
        let Some(rest) = rest else { return Ok(Self { response, part, chunks: Box::pin(stream::empty()) }) };
        let chunks = Chunks::new(request, &response, part, rest);
        let chunks =
            stream::try_unfold(
                chunks,
                |mut chunks| async move { Ok(chunks.next().await?.map(|chunk| (chunk, chunks))) },
            );
        Ok(Self { response, part, chunks: Box::pin(chunks) })
    }

    /// Returns the status: 206 if the service sends the requested range, 200 if it sends the whole file, of which the
    /// stream has the requested range.
    pub fn status(&self) -> u16 {
        self.response.status()
    }

    /// Returns a header by its name, which may be written in any case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.response.header(name)
    }

    /// Returns all headers, their names in lower case.
    pub fn headers(&self) -> &[(String, String)] {
        self.response.headers()
    }

    /// Returns the media type.
    pub fn content_type(&self) -> Option<&str> {
        self.header("content-type")
    }

    /// Returns the number of bytes that the stream has.
    pub fn content_length(&self) -> Option<u64> {
        Some(self.part.end? - self.part.first)
    }

    /// Returns the range of the file that the stream has; `None` if it has the whole file, or if the service sends the
    /// whole file instead of the range and does not say how long it is.
    pub fn content_range(&self) -> Option<RangeInclusive<u64>> {
        let last = self.part.end?.checked_sub(1)?;
        self.part.partial.then_some(self.part.first..=last)
    }

    /// Returns the number of bytes in the file.
    pub fn total_length(&self) -> Option<u64> {
        self.part.total
    }

    /// Returns the version of the file, if the service sends one. Keep it to continue later with
    /// [`resume`](crate::Call::resume).
    pub fn version(&self) -> Option<&str> {
        version(&self.response)
    }

    /// Reads all bytes into memory.
    ///
    /// # Errors
    ///
    /// The error that ends the stream early.
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

/// The bytes that are still to come, and the request to ask for them again.
struct Chunks {
    request: Request,
    rest: Rest,
    /// The next byte of the body, counted from the beginning of the file.
    position: u64,
    /// The requested bytes. Those before the first and from the limit on are dropped.
    part: Part,
    received: u64,
    /// The version of the file.
    etag: Option<String>,
    /// The attempts to continue since the last byte.
    attempts: Option<Attempts>,
}

impl Chunks {
    fn new(request: Request, response: &Response, part: Part, rest: Rest) -> Self {
        let etag = version(response).map(str::to_owned);
        Self { request, rest, position: part.body, part, received: 0, etag, attempts: None }
    }

    async fn next(&mut self) -> Result<Option<Bytes>, Error> {
        while self.part.limit != Some(self.position) {
            let timeout = self.request.limits().timeout;
            let broken = match within(timeout, self.rest.next()).await {
                Some(Some(Ok(chunk))) => {
                    let chunk = self.take(chunk)?;
                    if chunk.is_empty() {
                        continue;
                    }
                    return Ok(Some(chunk));
                }
                Some(None) if self.part.end == Some(self.position) => return Ok(None),
                // Without a length, nobody knows whether more was to come.
                Some(None) if self.part.end.is_none() && self.has_begun() => return Ok(None),
                Some(None) => "the answer has fewer bytes than announced".into(),
                Some(Some(Err(error))) => error,
                None => Error::Timeout(timeout.unwrap_or_default()).into(),
            };
            match self.request_rest().await {
                Some(rest) => self.rest = rest,
                None => return Err(Error::Interrupted { received: self.received, source: broken }),
            }
        }
        Ok(None)
    }

    /// Whether a requested byte has come, unless a file without bytes is right too.
    fn has_begun(&self) -> bool {
        !self.part.partial || self.position > self.part.first
    }

    /// Returns the requested bytes of a chunk.
    fn take(&mut self, mut chunk: Bytes) -> Result<Bytes, Error> {
        let until = |end: u64| usize::try_from(end - self.position).unwrap_or(usize::MAX);
        chunk.truncate(self.part.limit.map_or(usize::MAX, until));
        if self.part.end.is_some_and(|end| until(end) < chunk.len()) {
            let source = "the answer has more bytes than announced".into();
            return Err(Error::Interrupted { received: self.received, source });
        }
        let early = usize::try_from(self.part.first.saturating_sub(self.position)).unwrap_or(usize::MAX);
        self.position += chunk.len() as u64;
        self.attempts = None;
        let chunk = chunk.slice(early.min(chunk.len())..);
        self.received += chunk.len() as u64;
        Ok(chunk)
    }

    /// Requests the missing bytes, if the service still has the same file and supports ranges.
    async fn request_rest(&mut self) -> Option<Rest> {
        let (etag, end) = (self.etag.as_ref()?, self.part.end?);
        let limits = self.request.limits();
        let attempts = self.attempts.get_or_insert_with(|| Attempts::new(limits.retry.unwrap_or_default()));
        pause(attempts.next(std::time::Duration::ZERO)?).await;
        let first = self.position.max(self.part.first);
        let mut request = self.request.clone();
        request.set_header("range", &format!("bytes={first}-{}", end.checked_sub(1)?));
        request.set_header("if-range", etag);
        let Answer { response, rest, .. } = request.open().await.ok()?;
        let (begin, ..) = read_content_range(response.header("content-range").filter(|_| response.status == 206)?)?;
        let rest = rest.filter(|_| begin == first && response.header("etag") == Some(etag))?;
        self.position = first;
        Some(rest)
    }
}

/// The `ETag`. A weak one does not guarantee the same bytes.
fn version(response: &Response) -> Option<&str> {
    response.header("etag").filter(|etag| etag.starts_with('"'))
}

/// Implements downloads for `Get<Bytes>` and `Call<Bytes>`.
macro_rules! download_methods {
    ($name:ident) => {
        impl $name<bytes::Bytes> {
            /// Restricts the answer to some bytes of the file, counted from 0: `..1024`, `1024..=2047`, `5000..`.
            ///
            /// The result has exactly these bytes; if the file ends before, those up to its end. If the service ignores
            /// the range and sends the whole file, the client takes the bytes from it. An answer with other bytes is
            /// [`Error::Decode`](crate::Error::Decode), one with fewer bytes than it announces
            /// [`Error::Interrupted`](crate::Error::Interrupted), where a stream first asks for the rest.
            pub fn range(mut self, range: impl std::ops::RangeBounds<u64>) -> Self {
                self.request.set_range(range);
                self
            }

            /// Continues a download that ended early: asks for the bytes from `position` on, if the file still has that
            /// [version](crate::Download::version), else for the whole file.
            /// [`content_range`](crate::Download::content_range) shows which bytes the service sends. If the file has
            /// no byte at `position`, the service answers 416.
            pub fn resume(mut self, position: u64, version: &str) -> Self {
                self.request.set_range(position..);
                self.header("If-Range", version)
            }

            /// Sends the request and returns the bytes as a stream.
            ///
            /// # Errors
            ///
            /// Any answer with a status other than 2xx, every failure to get an answer, and an answer with other bytes
            /// than the requested ones.
            pub async fn download(self) -> Result<$crate::runtime::Download, Error> {
                $crate::runtime::Download::start(self.request).await
            }
        }
    };
}

pub(crate) use download_methods;
