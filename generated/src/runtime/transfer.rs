//! The way of a file into an upload session, chunk by chunk, and what is done when a chunk does not arrive.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::ops::Range;
use std::pin::Pin;
use std::time::Duration;

use super::retry::{Attempts, Limits};
use super::transport::pause;
use super::upload::{Upload, UploadSource, UploadStatus, alive};
use super::{Decode, DecodeError, Error, Method, Response, Retry};

/// What the size of a chunk is a multiple of.
const UNIT: u64 = 320 * 1024;

/// The largest chunk that services take.
const LARGEST: u64 = 60 * 1024 * 1024 / UNIT * UNIT;

/// How much of a file has arrived.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Uploaded {
    /// Bytes that the service has.
    pub received: u64,
    /// Bytes of the file.
    pub total: u64,
}

/// A file on its way into a session: awaiting it sends it, and gives what the service made of it.
///
/// One chunk is in memory at a time. When one does not arrive, the session is asked what it lacks, and the upload goes on
/// there: after 429, 5xx and broken connections, as often as [`Retry`] allows without progress in between. A transfer that
/// is dropped leaves the session as it is, see [`Upload::resume`].
#[must_use = "nothing is sent before it is awaited"]
pub struct Transfer<T> {
    upload: Upload,
    source: UploadSource,
    chunk: u64,
    resumed: bool,
    limits: Limits,
    progress: Option<Box<dyn FnMut(Uploaded) + Send>>,
    marker: PhantomData<fn() -> T>,
}

impl<T: Decode> Transfer<T> {
    pub(crate) fn new(upload: Upload, source: UploadSource, resumed: bool) -> Self {
        let limits = Limits::default();
        Self { upload, source, chunk: 16 * UNIT, resumed, limits, progress: None, marker: PhantomData }
    }

    /// About how many bytes are sent at once, 5 MiB by default: rounded down to a multiple of 320 KiB, at least 320 KiB
    /// and less than 60 MiB.
    pub fn chunk_size(mut self, bytes: u64) -> Self {
        self.chunk = (bytes / UNIT * UNIT).clamp(UNIT, LARGEST);
        self
    }

    /// Is called whenever more bytes have arrived, the last of them excepted: those are told by the end.
    pub fn on_progress(mut self, progress: impl FnMut(Uploaded) + Send + 'static) -> Self {
        self.progress = Some(Box::new(progress));
        self
    }

    /// How often a chunk is sent again; what the client says without it.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.limits.retry = Some(retry);
        self
    }

    /// How long each chunk may take; what the client says without it.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.limits.timeout = Some(timeout);
        self
    }

    async fn run(mut self) -> Result<T, Error> {
        self.limits = self.upload.limits(&self.limits);
        let total = self.source.length().await?;
        if total == 0 {
            return Err(Error::Request("an upload session takes no empty file".to_owned()));
        }
        let mut missing = (!self.resumed).then_some(0..total);
        let mut attempts = None;
        loop {
            let fault = match self.step(missing.take(), total).await {
                Ok(Step::Done(response)) => return T::decode(&response),
                Ok(Step::Further(next)) => {
                    attempts = None;
                    self.tell(Uploaded { received: next.start, total });
                    missing = Some(next);
                    continue;
                }
                Ok(Step::Nowhere(error)) => error,
                Err(error) if passing(&error) => error,
                Err(error) => return Err(error),
            };
            let attempts = attempts.get_or_insert_with(|| Attempts::new(self.limits.retry.clone().unwrap_or_default()));
            let Some(wait) = attempts.next(fault.retry_after().unwrap_or_default()) else { return Err(fault) };
            pause(wait).await;
        }
    }

    /// Sends one chunk: of the first bytes that are missing, which the session is asked for where they are not known.
    async fn step(&mut self, missing: Option<Range<u64>>, total: u64) -> Result<Step, Error> {
        let missing = match missing {
            Some(missing) => missing,
            None => self.asked(total).await?,
        };
        let length = (missing.end - missing.start).min(self.chunk);
        let (first, end) = (missing.start, missing.start + length);
        let bytes = self.source.read(first, length as usize).await?;
        let headers = [
            ("content-type", "application/octet-stream".to_owned()),
            ("content-range", format!("bytes {first}-{}/{total}", end - 1)),
        ];
        let headers = headers.map(|(name, value)| (name.to_owned(), value)).into();
        let response = alive(self.upload.once(Method::Put, headers, Some(bytes), &self.limits).await?)?;
        if response.status != 202 {
            return Ok(Step::Done(response));
        }
        let next = match UploadStatus::of(&response)?.missing.first() {
            Some(range) => within(*range, total, &response)?,
            None if end < total => end..total,
            None => return Err(DecodeError::of(&response, "the session has all bytes and gives no result")),
        };
        if next.start > first {
            return Ok(Step::Further(next));
        }
        Ok(Step::Nowhere(DecodeError::of(&response, "the session lacks the bytes that it was sent")))
    }

    /// The first bytes that the session lacks.
    async fn asked(&mut self, total: u64) -> Result<Range<u64>, Error> {
        let response = alive(self.upload.once(Method::Get, Vec::new(), None, &self.limits).await?)?;
        match UploadStatus::of(&response)?.missing.first() {
            Some(range) => within(*range, total, &response),
            None => Err(DecodeError::of(&response, "the session lacks nothing and gives no result")),
        }
    }

    fn tell(&mut self, uploaded: Uploaded) {
        if let Some(progress) = &mut self.progress {
            progress(uploaded);
        }
    }
}

impl<T: Decode> IntoFuture for Transfer<T> {
    type Output = Result<T, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl<T> fmt::Debug for Transfer<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Transfer").field("chunk", &self.chunk).finish_non_exhaustive()
    }
}

/// What came of a chunk.
enum Step {
    /// The file is complete.
    Done(Response),
    /// These bytes are next.
    Further(Range<u64>),
    /// The session has not taken it.
    Nowhere(Error),
}

/// Whether to ask the session what it lacks: 416 means that it has bytes that it was sent again.
fn passing(error: &Error) -> bool {
    match error {
        Error::Transport(_) | Error::Interrupted { .. } | Error::Timeout(_) => true,
        Error::Service(error) => matches!(error.status, 416 | 429 | 500..),
        _ => false,
    }
}

/// A range that a session names, within the file.
fn within((first, last): (u64, Option<u64>), total: u64, response: &Response) -> Result<Range<u64>, Error> {
    let end = last.map_or(total, |last| last.saturating_add(1).min(total));
    if first < end { Ok(first..end) } else { Err(DecodeError::of(response, "the session lacks bytes beyond the file")) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtime::Client;

    #[test]
    fn chunks_are_multiples_of_320_kib() {
        let upload = Client::new("t").upload("https://up.example/1");
        let chunk = |bytes| upload.send::<()>(vec![0]).chunk_size(bytes).chunk;
        let cases = [(0, UNIT), (UNIT + 1, UNIT), (3 * UNIT - 1, 2 * UNIT), (u64::MAX, LARGEST)];
        for (bytes, expected) in cases {
            assert_eq!(chunk(bytes), expected, "{bytes}");
        }
    }
}
