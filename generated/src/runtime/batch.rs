//! Batches: many requests in one HTTP request, with `$batch`.
//!

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use futures_util::{StreamExt, stream};

use crate::runtime::request::draft::require_success;
use crate::runtime::{Error, Response};

mod json;
mod part;
mod plan;
mod rounds;

pub use part::Batchable;

use part::{Part, Wish};
use rounds::{Answer, PARALLEL};

/// Any number of requests that are sent together, twenty in one HTTP request.
///
/// ```no_run
/// # use msgraph::{Batch, Error, Get, List, Object};
/// # async fn example(me: Get<Object>, messages: List<Object>) -> Result<(), Error> {
/// let mut batch = Batch::new();
/// let me = batch.add(me); // graph.me().get()
/// let messages = batch.add(messages.top(5)); // graph.me().messages().list()
///
/// let responses = batch.send().await;
/// println!("{}", responses.get(me)?);
/// println!("{} messages", responses.get(messages)?.value.len());
/// # Ok(())
/// # }
/// ```
///
/// Each request keeps its headers and its [`Retry`](crate::Retry). If the service throttles some requests (429, 503),
/// only those are sent again, after the time that the service asks for. If it refuses the token of some requests (401),
/// those are sent once more with the next token of the credential, which gets the claims of the challenge. Requests of
/// different versions or clients are sent in different HTTP requests. A streamed body cannot be part of a batch.
///
/// The result is the one that you get when you send the request alone: a [`List`](crate::List) returns its first page,
/// a call that returns a whole collection reads its further pages, a download follows its redirect. The time limit of a
/// request is ignored; the time limit of its client applies to the HTTP requests.
#[derive(Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct Batch {
    number: u64,
    wishes: Vec<Wish>,
    /// Why the batch cannot be sent.
    problem: Option<&'static str>,
}

/// A ticket for the response of one request; see [`Batch::add`].
pub struct Ticket<T> {
    batch: u64,
    index: usize,
    decode: fn(&Response) -> Result<T, Error>,
}

/// The responses of a batch; see [`Batch::send`].
#[derive(Debug)]
pub struct Responses {
    batch: u64,
    answers: Vec<Answer>,
}

impl Batch {
    /// Makes an empty batch.
    pub fn new() -> Self {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        Self { number: NUMBER.fetch_add(1, Ordering::Relaxed), wishes: Vec::new(), problem: None }
    }

    /// Adds a request, and returns the ticket for its response.
    pub fn add<R: Batchable>(&mut self, request: R) -> Ticket<R::Output> {
        let Part { request, decode, collection } = request.into_part();
        self.wishes.push(Wish { request, collection, after: Vec::new(), problem: None });
        Ticket { batch: self.number, index: self.wishes.len() - 1, decode }
    }

    /// Makes the service start `request` only after `earlier`, which was added before it, has succeeded. If `earlier`
    /// fails, the response to `request` is the error 424.
    ///
    /// Requests that depend on each other must be of the same client and version, and at most twenty. Otherwise their
    /// responses are errors, and they are not sent.
    pub fn depends_on<A, B>(&mut self, request: Ticket<A>, earlier: Ticket<B>) -> &mut Self {
        if request.batch != self.number {
            self.problem = Some("a part of another batch was to depend on something");
            return self;
        }
        let wish = &mut self.wishes[request.index];
        if earlier.batch == self.number && earlier.index < request.index {
            wish.after.push(earlier.index);
        } else {
            wish.problem = Some("a part can only depend on one that was added to the same batch before it");
        }
        self
    }

    /// Sends all requests. Errors are returned by [`Responses::get`].
    pub async fn send(self) -> Responses {
        let mut answers: Vec<Option<Answer>> = Vec::new();
        answers.resize_with(self.wishes.len(), || None);
        let mut entries = Vec::new();
        for (index, wish) in self.wishes.into_iter().enumerate() {
            match wish.entry(index, self.problem) {
                Ok(entry) => entries.push(entry),
                Err(error) => answers[index] = Some(Err(Arc::new(error))),
            }
        }
        let (chunks, refused) = plan::plan(entries);
        let refused = refused.into_iter().map(|(index, error)| (index, Err(Arc::new(error))));
        let sent: Vec<Vec<(usize, Answer)>> =
            stream::iter(chunks.into_iter().map(rounds::send)).buffer_unordered(PARALLEL).collect().await;
        for (index, answer) in sent.into_iter().flatten().chain(refused) {
            answers[index] = Some(answer);
        }
        let answers = answers.into_iter().map(|answer| answer.expect("each part is refused or sent")).collect();
        Responses { batch: self.number, answers }
    }
}

impl Default for Batch {
    fn default() -> Self {
        Self::new()
    }
}

impl Responses {
    /// Returns the result of one request.
    ///
    /// # Errors
    ///
    /// The errors that the request returns when it is sent alone; the error of the HTTP request if it failed;
    /// [`Error::Request`] for a ticket of another batch, and for a request that cannot be part of a batch.
    pub fn get<T>(&self, ticket: Ticket<T>) -> Result<T, Error> {
        (ticket.decode)(&require_success(self.response(ticket)?.clone())?)
    }

    /// Returns the response to one request, whatever its status.
    ///
    /// # Errors
    ///
    /// The reason why there is no response.
    pub fn response<T>(&self, ticket: Ticket<T>) -> Result<&Response, Error> {
        if ticket.batch != self.batch {
            return Err(Error::Request("the ticket is one of another batch".to_owned()));
        }
        self.answers[ticket.index].as_ref().map_err(again)
    }
}

impl<T> Clone for Ticket<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Ticket<T> {}

impl<T> fmt::Debug for Ticket<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ticket").field("batch", &self.batch).field("index", &self.index).finish()
    }
}

/// Copies an error for another request that shares it.
fn again(error: &Arc<Error>) -> Error {
    let source = || Box::new(Source(error.clone()));
    match &**error {
        Error::Service(error) => Error::Service(error.clone()),
        Error::Failed(error) => Error::Failed(error.clone()),
        Error::UploadGone(error) => Error::UploadGone(error.clone()),
        Error::Decode(error) => Error::Decode(error.clone()),
        Error::Request(problem) => Error::Request(problem.clone()),
        Error::Redirect(problem) => Error::Redirect(problem.clone()),
        Error::TooLarge { limit } => Error::TooLarge { limit: *limit },
        Error::Timeout(time) => Error::Timeout(*time),
        Error::Interrupted { received, .. } => Error::Interrupted { received: *received, source: source() },
        Error::Write { written, source: error } => {
            Error::Write { written: *written, source: std::io::Error::new(error.kind(), source()) }
        }
        Error::Credential(_) => Error::Credential(source()),
        Error::Transport(_) => Error::Transport(source()),
    }
}

/// The source of an error that several requests share.
#[derive(Debug)]
struct Source(Arc<Error>);

impl Source {
    fn error(&self) -> &(dyn std::error::Error + 'static) {
        std::error::Error::source(&*self.0).unwrap_or(&*self.0)
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self.error(), f)
    }
}

impl std::error::Error for Source {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.error().source()
    }
}
