//! The client without `async`: [`Blocking::send`] sends a request and waits, [`Iterate::iter`] turns a stream into an
//! iterator.
//!
//! The calling thread polls the future. One background thread of the process drives timers and connections; the first
//! request starts it, and it runs until the process ends. Any number of threads may wait at the same time, and blocking
//! and async code may share a client.
//!
//! ```no_run
//! # use msgraph::runtime;
//! # runtime::model! {
//! #     /// A user.
//! #     User
//! # }
//! use msgraph::blocking::{Blocking, Iterate};
//! # fn example(users: msgraph::List<User>) -> Result<(), msgraph::Error> {
//!
//! let page = users.clone().top(5).send()?;
//! println!("{} users on the first page", page.value.len());
//! for user in users.into_stream().iter() {
//!     println!("{}", user?);
//! }
//! # Ok(())
//! # }
//! # impl std::fmt::Display for User {
//! #     fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str("") }
//! # }
//! ```
//!
//! Inside an async task a request returns [`Error::Request`] and is not sent, since waiting would block other tasks.
//! `tokio::task::spawn_blocking` runs code on a thread that may wait.

use std::future::{Future, IntoFuture};
use std::io::{self, Read, Write};
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

use futures_core::Stream;
use futures_util::StreamExt;
use tokio::runtime::{Builder, Handle};
use tokio::task::coop::poll_proceed;

use crate::runtime::Error;

/// Sends request values without `async`. Works for any future that returns a `Result` of this crate.
pub trait Blocking<T>: IntoFuture<Output = Result<T, Error>> + Sized {
    /// Sends the request and waits for its result.
    ///
    /// # Errors
    ///
    /// All errors of awaiting the request, and [`Error::Request`] inside an async task.
    fn send(self) -> Result<T, Error> {
        wait(self)?
    }
}

impl<T, R: IntoFuture<Output = Result<T, Error>>> Blocking<T> for R {}

/// Reads streams without `async`.
pub trait Iterate<T>: Stream<Item = Result<T, Error>> + Unpin + Sized {
    /// Returns an iterator over the items. `next` waits for an item.
    ///
    /// Inside an async task the iterator yields one [`Error::Request`] and ends.
    fn iter(self) -> Iter<Self> {
        Iter { stream: self, refused: false }
    }

    /// Returns a reader of a stream of bytes.
    fn reader(self) -> Reader<Self, T>
    where
        T: AsRef<[u8]>,
    {
        Reader { chunks: self.iter(), chunk: None, taken: 0 }
    }

    /// Writes a stream of bytes to a writer as they arrive, and returns the number of bytes.
    ///
    /// # Errors
    ///
    /// The error that ends the stream, or [`Error::Write`]. The bytes that arrived before the error are written.
    fn write_to(self, mut writer: impl Write) -> Result<u64, Error>
    where
        T: AsRef<[u8]>,
    {
        let mut written = 0;
        for chunk in self.iter() {
            let chunk = chunk?;
            writer.write_all(chunk.as_ref()).map_err(|source| Error::Write { written, source })?;
            written += chunk.as_ref().len() as u64;
        }
        writer.flush().map_err(|source| Error::Write { written, source })?;
        Ok(written)
    }
}

impl<T, S: Stream<Item = Result<T, Error>> + Unpin> Iterate<T> for S {}

/// An iterator over a stream; see [`Iterate::iter`].
#[derive(Debug)]
#[must_use = "nothing is sent before it is iterated"]
pub struct Iter<S> {
    stream: S,
    refused: bool,
}

impl<T, S: Stream<Item = Result<T, Error>> + Unpin> Iterator for Iter<S> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.refused {
            return None;
        }
        wait(self.stream.next()).unwrap_or_else(|error| {
            self.refused = true;
            Some(Err(error))
        })
    }
}

/// A reader of a stream of bytes; see [`Iterate::reader`].
#[derive(Debug)]
#[must_use = "nothing arrives before it is read"]
pub struct Reader<S, T> {
    chunks: Iter<S>,
    chunk: Option<T>,
    /// The number of bytes of the current chunk that were already read.
    taken: usize,
}

impl<T: AsRef<[u8]>, S: Stream<Item = Result<T, Error>> + Unpin> Read for Reader<S, T> {
    /// # Errors
    ///
    /// The [`Error`] that ends the stream, as the inner error.
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            let rest = self.chunk.as_ref().map(|chunk| &chunk.as_ref()[self.taken..]).unwrap_or_default();
            if !rest.is_empty() || buffer.is_empty() {
                let length = rest.len().min(buffer.len());
                buffer[..length].copy_from_slice(&rest[..length]);
                self.taken += length;
                return Ok(length);
            }
            let Some(chunk) = self.chunks.next() else { return Ok(0) };
            (self.chunk, self.taken) = (Some(chunk.map_err(io::Error::other)?), 0);
        }
    }
}

/// Waits for any future on this thread, and returns its output.
///
/// # Errors
///
/// [`Error::Request`] inside an async task, [`Error::Transport`] if the background thread cannot be started.
pub fn wait<F: IntoFuture>(future: F) -> Result<F::Output, Error> {
    if in_task() {
        let problem = "a blocking call inside an async task; await the request, or call `spawn_blocking`";
        return Err(Error::Request(problem.to_owned()));
    }
    let background = background()?;
    let _context = background.enter();
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut context = Context::from_waker(&waker);
    let mut future = pin!(future.into_future());
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(output) => return Ok(output),
            Poll::Pending => thread::park(),
        }
    }
}

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Returns the runtime of the background thread.
fn background() -> Result<Handle, Error> {
    static BACKGROUND: Mutex<Option<Handle>> = Mutex::new(None);
    let mut background = BACKGROUND.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(handle) = &*background {
        return Ok(handle.clone());
    }
    let handle = start().map_err(|error| Error::Transport(error.into()))?;
    Ok(background.insert(handle).clone())
}

fn start() -> std::io::Result<Handle> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let handle = runtime.handle().clone();
    let drive = move || runtime.block_on(std::future::pending::<()>());
    thread::Builder::new().name("msgraph-blocking".to_owned()).spawn(drive)?;
    Ok(handle)
}

/// A number larger than the steps that tokio allows a task before it must yield.
const STEPS: usize = 1_000;

/// Whether an async task runs on this thread. tokio gives a task a budget of steps, and a blocking thread an unlimited
/// one. The check returns the steps that it takes.
fn in_task() -> bool {
    if Handle::try_current().is_err() {
        return false;
    }
    let mut context = Context::from_waker(Waker::noop());
    let Poll::Ready(_gives_back) = poll_proceed(&mut context) else { return true };
    (0..STEPS).any(|_| match poll_proceed(&mut context) {
        Poll::Ready(step) => {
            step.made_progress();
            false
        }
        Poll::Pending => true,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thread_may_wait() {
        assert!(!in_task());
        assert_eq!(wait(async { 5 }).expect("it may wait"), 5);
        let sleep = tokio::time::Duration::from_millis(1);
        wait(async move { tokio::time::sleep(sleep).await }).expect("timers are driven");
    }

    #[test]
    fn a_stream_of_bytes_is_read_to_its_end_or_its_error() {
        let chunks = |last| futures_util::stream::iter([Ok(&b"ab"[..]), Ok(b""), Ok(b"cde"), last]);
        let mut text = String::new();
        chunks(Ok(b"f")).reader().read_to_string(&mut text).expect("it ends");
        assert_eq!(text, "abcdef");
        let mut reader = chunks(Err(Error::Request("x".to_owned()))).reader();
        let mut four = [0; 4];
        reader.read_exact(&mut four).expect("there are five");
        assert_eq!(&four, b"abcd");
        let error = reader.read_to_end(&mut Vec::new()).expect_err("it breaks off");
        assert!(error.get_ref().is_some_and(|inner| inner.is::<Error>()), "{error:?}");
    }

    #[test]
    fn waiting_may_be_nested() {
        let outer = wait(async { wait(async { 5 }) }).expect("it may wait");
        assert_eq!(outer.expect("it may wait"), 5);
    }

    #[tokio::test]
    async fn a_task_may_not_wait() {
        assert!(in_task());
        assert!(tokio::spawn(async { in_task() }).await.expect("no panic"));
        assert!(matches!(wait(async { 5 }), Err(Error::Request(_))));
        assert!(tokio::task::coop::has_budget_remaining());
    }

    #[tokio::test]
    async fn a_thread_of_a_runtime_that_may_wait_does() {
        let waited = tokio::task::spawn_blocking(|| wait(async { 5 })).await.expect("no panic");
        assert_eq!(waited.expect("it may wait"), 5);
    }
}
