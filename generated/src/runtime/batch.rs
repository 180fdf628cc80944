//! `$batch`: many requests in one.
//!
//! In come request values of any kind, each gives a ticket; out come their answers, each for its ticket.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use futures_util::{StreamExt, stream};

use super::request::succeeded;
use super::{Error, Response};

mod json;
mod part;
mod plan;
mod rounds;

pub use part::Batchable;

use part::{Part, Wish};

/// How many requests are under way at the same time.
const PARALLEL: usize = 4;

/// Requests that are sent together: any number of them, twenty to a request of HTTP.
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
/// Each request keeps its headers and its [`Retry`](super::Retry): where the service throttles some (429, 503, 504),
/// those alone are sent again, once the time has passed that the service asks for. Requests of other versions or
/// clients go into requests of their own. A body that is a stream cannot be part of a batch.
///
/// A part is read as the request alone would be: a [`List`](super::List) gives its first page, whose next link can be
/// followed; a call that gives a whole collection reads its further pages; a download follows its redirect. A time limit
/// of a part is not heeded, that of its client holds for the requests that carry the parts.
#[derive(Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct Batch {
    number: u64,
    wishes: Vec<Wish>,
    /// Why nothing of it can be sent.
    problem: Option<&'static str>,
}

/// What a response of a batch is asked for with.
pub struct Ticket<T> {
    batch: u64,
    index: usize,
    decode: fn(&Response) -> Result<T, Error>,
}

/// The answers to a batch.
#[derive(Debug)]
pub struct Responses {
    batch: u64,
    answers: Vec<Answer>,
}

/// What came of a part, whatever its status. The error may be that of many parts.
type Answer = Result<Response, Arc<Error>>;

impl Batch {
    /// A batch of nothing.
    pub fn new() -> Self {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        Self { number: NUMBER.fetch_add(1, Ordering::Relaxed), wishes: Vec::new(), problem: None }
    }

    /// Adds a request, and gives the ticket for its response.
    pub fn add<R: Batchable>(&mut self, request: R) -> Ticket<R::Output> {
        let Part { request, decode, collection } = request.into_part();
        self.wishes.push(Wish { request, collection, after: Vec::new(), problem: None });
        Ticket { batch: self.number, index: self.wishes.len() - 1, decode }
    }

    /// Lets the service begin with a request only when another one, added before it, has succeeded; otherwise the
    /// response is the error 424.
    ///
    /// Requests that depend on each other travel together: they have to be of the same client and version, and at most
    /// twenty. What cannot be kept is the error of those requests, and they are not sent.
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

    /// Sends all requests. What went wrong is told where a response is asked for.
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
    /// The response to one request, read as the request says.
    ///
    /// # Errors
    ///
    /// Those of the request sent alone; that of the batch itself, where it failed; [`Error::Request`] for a ticket of
    /// another batch, and for a request that cannot be part of one.
    pub fn get<T>(&self, ticket: Ticket<T>) -> Result<T, Error> {
        (ticket.decode)(&succeeded(self.response(ticket)?.clone())?)
    }

    /// The response to one request as it came, whatever its status.
    ///
    /// # Errors
    ///
    /// What kept it from arriving.
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

/// An error once more, for another part that has it.
fn again(error: &Arc<Error>) -> Error {
    let source = || Box::new(Source(error.clone()));
    match &**error {
        Error::Service(error) => Error::Service(error.clone()),
        Error::Failed(error) => Error::Failed(error.clone()),
        Error::UploadGone(error) => Error::UploadGone(error.clone()),
        Error::Decode(error) => Error::Decode(error.clone()),
        Error::Request(problem) => Error::Request(problem.clone()),
        Error::Timeout(time) => Error::Timeout(*time),
        Error::Interrupted { received, .. } => Error::Interrupted { received: *received, source: source() },
        Error::Write { written, source: error } => {
            Error::Write { written: *written, source: std::io::Error::new(error.kind(), source()) }
        }
        Error::Credential(_) => Error::Credential(source()),
        Error::Transport(_) => Error::Transport(source()),
    }
}

/// What is below an error that many parts have.
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
