//! Sends a file to an upload session chunk by chunk, and recovers from faults.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::iter;
use std::marker::PhantomData;
use std::ops::Range;
use std::pin::Pin;
use std::time::Duration;

use crate::runtime::http::retry::{Attempts, Limits};
use crate::runtime::http::transport::pause;
use crate::runtime::transfer::upload::{Upload, UploadSource, UploadStatus, require_session, result};
use crate::runtime::{Decode, DecodeError, Error, Method, Object, Response, Retry};

/// The size of a chunk must be a multiple of this.
const UNIT: u64 = 320 * 1024;

/// The largest chunk that any service accepts.
const LARGEST: u64 = 60 * 1024 * 1024 / UNIT * UNIT;

/// How much of a file has arrived.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UploadProgress {
    /// Bytes that the service has.
    pub received: u64,
    /// Bytes of the file.
    pub total: u64,
}

/// The upload of a file to an upload session. Awaiting it sends the file and returns the result of the upload.
///
/// Only one chunk is in memory at a time. The upload ends when the service has acknowledged the last byte, whatever the
/// status of its answers. After 429, 5xx and broken connections, the client asks the session for the missing ranges and
/// continues there. It gives up when the retries of the [`Retry`] policy are used up without progress. If the transfer
/// is dropped, the session stays as it is; see [`Upload::resume`].
///
/// The result is the body of the last answer. Outlook and To Do send an empty body, and the URL of the result in
/// `Location`; see [`with_response`](Self::with_response). A session that was created with `deferCommit` makes its file
/// when it is committed: `send::<()>`, then [`Upload::commit`].
#[must_use = "nothing is sent before it is awaited"]
pub struct Transfer<T> {
    upload: Upload,
    source: UploadSource,
    chunk: u64,
    resumed: bool,
    limits: Limits,
    progress: Option<Box<dyn FnMut(UploadProgress) + Send>>,
    marker: PhantomData<fn() -> T>,
}

impl Upload {
    /// Sends a file from its first byte on. Await the value to send it.
    pub fn send<T: Decode>(&self, source: impl Into<UploadSource>) -> Transfer<T> {
        Transfer::new(self.clone(), source.into(), false)
    }

    /// Sends the bytes of a file that are missing in the session, for example after a restart of the program. Await the
    /// value to send them.
    pub fn resume<T: Decode>(&self, source: impl Into<UploadSource>) -> Transfer<T> {
        Transfer::new(self.clone(), source.into(), true)
    }
}

impl<T: Decode> Transfer<T> {
    pub(crate) fn new(upload: Upload, source: UploadSource, resumed: bool) -> Self {
        let limits = Limits::default();
        Self { upload, source, chunk: 16 * UNIT, resumed, limits, progress: None, marker: PhantomData }
    }

    /// Sets the size of chunks, 5 MiB by default. It is rounded down to a multiple of 320 KiB, and is at least 320 KiB
    /// and less than 60 MiB. Chunks for Outlook and To Do are never larger than those services accept.
    pub fn chunk_size(mut self, bytes: u64) -> Self {
        self.chunk = (bytes / UNIT * UNIT).clamp(UNIT, LARGEST);
        self
    }

    /// Calls a function after each chunk that the service has received, except the last one, which ends the upload.
    pub fn on_progress(mut self, progress: impl FnMut(UploadProgress) + Send + 'static) -> Self {
        self.progress = Some(Box::new(progress));
        self
    }

    /// Sets the retry policy for chunks. The default is that of the client.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.limits.retry = Some(retry);
        self
    }

    /// Sets the time limit for each chunk. The default is that of the client.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.limits.timeout = Some(timeout);
        self
    }

    /// Returns the result together with the last answer: its status, and its headers with the `Location` of the result.
    ///
    /// ```no_run
    /// # async fn example(upload: msgraph::Upload) -> Result<(), Box<dyn std::error::Error>> {
    /// let file = std::fs::File::open("large.pdf")?;
    /// let ((), response) = upload.send::<()>(file).with_response().await?;
    /// println!("the attachment is at {:?}", response.header("Location"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn with_response(self) -> Transfer<(T, Response)> {
        Transfer {
            upload: self.upload,
            source: self.source,
            chunk: self.chunk,
            resumed: self.resumed,
            limits: self.limits,
            progress: self.progress,
            marker: PhantomData,
        }
    }

    async fn run(mut self) -> Result<T, Error> {
        self.limits = self.upload.limits(&self.limits);
        self.chunk = self.chunk.min(self.upload.largest_chunk());
        let total = self.source.length().await?;
        if total == 0 {
            return Err(Error::Request("an upload session cannot take an empty file".to_owned()));
        }
        let mut missing = (!self.resumed).then(|| Missing::all(total));
        let mut attempts = None;
        let mut least = u64::MAX;
        loop {
            let fault = match self.step(missing.take(), total).await {
                Ok(Step::Complete(response)) => return result(response),
                Ok(Step::Progress(next)) => {
                    // A session that forgets bytes that it had makes no progress.
                    if next.len() < least {
                        least = next.len();
                        attempts = None;
                    }
                    self.report(UploadProgress { received: next.first().start, total });
                    missing = Some(next);
                    continue;
                }
                Ok(Step::Stuck(error)) => error,
                Err(error) if is_recoverable(&error) => error,
                Err(error) => return Err(error),
            };
            let attempts = attempts.get_or_insert_with(|| Attempts::new(self.limits.retry.clone().unwrap_or_default()));
            let Some(wait) = attempts.next(fault.retry_after().unwrap_or_default()) else { return Err(fault) };
            pause(wait).await;
        }
    }

    /// Sends one chunk: the first missing bytes. If they are not known, asks the session for them.
    async fn step(&mut self, missing: Option<Missing>, total: u64) -> Result<Step, Error> {
        let missing = match missing {
            Some(missing) => missing,
            None => {
                let response = require_session(self.upload.once(Method::Get, Vec::new(), None, &self.limits).await?)?;
                match Missing::of(&response, total)? {
                    Some(missing) => missing,
                    None => return Ok(Step::Complete(response)),
                }
            }
        };
        let sent = missing.first().start..missing.first().end.min(missing.first().start + self.chunk);
        let response = self.put(&sent, total).await?;
        Ok(match Missing::of(&response, total)?.or_else(|| missing.without(&sent)) {
            None => Step::Complete(response),
            Some(next) if next.first().start > sent.start => Step::Progress(next),
            Some(_) => Step::Stuck(DecodeError::of(&response, "the session did not take the bytes that were sent")),
        })
    }

    async fn put(&mut self, chunk: &Range<u64>, total: u64) -> Result<Response, Error> {
        let bytes = self.source.read(chunk.start, (chunk.end - chunk.start) as usize).await?;
        let headers = [
            ("content-type", "application/octet-stream".to_owned()),
            ("content-range", format!("bytes {}-{}/{total}", chunk.start, chunk.end - 1)),
        ];
        let headers = headers.map(|(name, value)| (name.to_owned(), value)).into();
        require_session(self.upload.once(Method::Put, headers, Some(bytes), &self.limits).await?)
    }

    fn report(&mut self, arrived: UploadProgress) {
        if let Some(progress) = &mut self.progress {
            progress(arrived);
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

/// The outcome of a chunk.
enum Step {
    /// The session has all bytes.
    Complete(Response),
    /// The session has the chunk. These bytes are still missing.
    Progress(Missing),
    /// The session has not taken the chunk.
    Stuck(Error),
}

/// The missing ranges of a session: at least one, in their order in the file.
#[derive(Debug, PartialEq)]
struct Missing(Vec<Range<u64>>);

impl Missing {
    /// All bytes of a non-empty file.
    fn all(total: u64) -> Self {
        Self(iter::once(0..total).collect())
    }

    /// Returns the missing ranges in an answer, whatever its status; `None` if the answer has no ranges.
    fn of(response: &Response, total: u64) -> Result<Option<Self>, Error> {
        // A body that is not a JSON object has no ranges.
        if Object::decode(response).is_err() {
            return Ok(None);
        }
        let status = UploadStatus::of(response)?;
        let ranges: Result<Vec<_>, Error> =
            status.missing.into_iter().map(|range| range_within(range, total, response)).collect();
        let mut ranges = ranges?;
        ranges.sort_by_key(|range| range.start);
        Ok((!ranges.is_empty()).then_some(Self(ranges)))
    }

    fn first(&self) -> &Range<u64> {
        &self.0[0]
    }

    /// The number of missing bytes. Ranges may overlap, so it may be too large.
    fn len(&self) -> u64 {
        self.0.iter().fold(0, |sum, range| sum.saturating_add(range.end - range.start))
    }

    /// Returns the ranges that remain after a chunk from the start of the first range has arrived; `None` if nothing
    /// remains.
    fn without(mut self, chunk: &Range<u64>) -> Option<Self> {
        self.0[0].start = chunk.end;
        self.0.retain(|range| !range.is_empty());
        (!self.0.is_empty()).then_some(self)
    }
}

/// Whether the upload can continue after an error. 416 means that the session already has some of the bytes.
fn is_recoverable(error: &Error) -> bool {
    match error {
        Error::Transport(_) | Error::Interrupted { .. } | Error::Timeout(_) => true,
        Error::Service(error) => matches!(error.status, 416 | 429 | 500..),
        _ => false,
    }
}

/// Limits a range of the session to the file.
fn range_within((first, last): (u64, Option<u64>), total: u64, response: &Response) -> Result<Range<u64>, Error> {
    let end = last.map_or(total, |last| last.saturating_add(1).min(total));
    if first < end {
        Ok(first..end)
    } else {
        Err(DecodeError::of(response, "the session asks for bytes beyond the end of the file"))
    }
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

    #[test]
    fn missing_ranges_are_those_of_the_answer_or_those_not_sent() {
        let answer = |status, body: &'static str| Response::new(status, Vec::new(), body.into());
        let named = |status, body| Missing::of(&answer(status, body), 100).expect("ranges");
        assert_eq!(named(200, r#"{"nextExpectedRanges": ["50-", "10-19"]}"#), Some(Missing([10..20, 50..100].into())));
        for body in ["", "{}", r#"{"nextExpectedRanges": []}"#, r#"{"id": "1"}"#] {
            assert_eq!(named(201, body), None, "{body}");
        }
        assert!(Missing::of(&answer(202, r#"{"nextExpectedRanges": ["100-"]}"#), 100).is_err());
        assert_eq!(Missing::all(100).without(&(0..40)), Some(Missing(iter::once(40..100).collect())));
        assert_eq!(Missing::all(100).without(&(0..100)), None);
    }
}
