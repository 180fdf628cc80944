//! The mock: an HTTP client that answers from its expectations.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use azure_core::error::ErrorKind;
use azure_core::http::headers::{HeaderName, HeaderValue, Headers};
use azure_core::http::{AsyncRawResponse, HttpClient, Request, StatusCode};

use super::{Expect, Expectation, Recorded, Reply, batch};
use crate::runtime::{Client, ClientBuilder, Credential, Retry};

/// A mock service inside the process: it replies as the test has declared, and records the requests. Clones share one
/// service.
///
/// ```
/// # use msgraph::runtime;
/// # runtime::model! {
/// #     /// A user.
/// #     User
/// # }
/// # use msgraph::Route;
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), msgraph::Error> {
/// use msgraph::testing::Mock;
///
/// let mock = Mock::new();
/// let users = || Route::root(&mock.client(), "v1.0").name("users").list::<User>("GET user: list");
/// mock.on(users()).pages([vec![User::new()], vec![User::new()]]);
///
/// let first = users().top(1).await?;
/// let second = users().next_link(&first.next_link.expect("there is another page")).await?;
/// assert_eq!(second.next_link, None);
///
/// let sent = mock.requests();
/// assert_eq!(sent[0].to_string(), "GET /v1.0/users?$top=1");
/// assert_eq!(sent[1].query("$top").as_deref(), Some("1"));
/// mock.verify();
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default)]
pub struct Mock(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    rules: Vec<Rule>,
    requests: Vec<Recorded>,
    unexpected: Vec<String>,
}

/// An expectation with its replies.
struct Rule {
    expectation: Expectation,
    replies: VecDeque<Reply>,
    met: bool,
}

impl Mock {
    /// Makes a mock without expectations.
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns a client of the mock, for the global service. It retries without delay, unless a reply has a
    /// `Retry-After`.
    pub fn client(&self) -> Client {
        self.builder().build().expect("the defaults are valid")
    }

    /// Returns a builder for a client of the mock, to change its settings.
    pub fn builder(&self) -> ClientBuilder {
        let client = Client::builder(Credential::token("test")).http_client(Arc::new(self.clone()));
        client.retry(Retry::default().delay(Duration::ZERO))
    }

    /// Returns all requests so far, in order.
    pub fn requests(&self) -> Vec<Recorded> {
        self.state().requests.clone()
    }

    /// Returns the requests so far that match an expectation, in order.
    pub fn requests_to(&self, request: impl Expect) -> Vec<Recorded> {
        let expectation = request.expectation();
        self.requests().into_iter().filter(|sent| expectation.difference(sent).is_none()).collect()
    }

    /// Checks that every request matched an expectation, and every expectation a request. Call it at the end of a test.
    ///
    /// # Panics
    ///
    /// If a request matched no expectation, or no request matched an expectation. The message lists them.
    pub fn verify(&self) {
        let state = self.state();
        let missing =
            state.rules.iter().filter(|rule| !rule.met).map(|rule| format!("never sent: {}", rule.expectation));
        let problems: Vec<String> = state.unexpected.iter().cloned().chain(missing).collect();
        drop(state);
        assert!(problems.is_empty(), "{}", problems.join("\n"));
    }

    pub(super) fn add_expectation(&self, expectation: Expectation) -> usize {
        let mut state = self.state();
        state.rules.push(Rule { expectation, replies: VecDeque::new(), met: false });
        state.rules.len() - 1
    }

    pub(super) fn add_reply(&self, rule: usize, reply: Reply) {
        self.state().rules[rule].replies.push_back(reply);
    }

    pub(super) fn change_reply(&self, rule: usize, change: impl FnOnce(Reply) -> Reply) {
        let replies = &mut self.state().rules[rule].replies;
        let reply = replies.pop_back().expect("there is a reply to change: `reply` comes first");
        replies.push_back(change(reply));
    }

    fn record(&self, request: Recorded) {
        self.state().requests.push(request);
    }

    /// Finds the reply to a request.
    fn reply(&self, request: &Recorded) -> Result<Reply, Unexpected> {
        let mut state = self.state();
        let met = state.rules.iter().rposition(|rule| rule.expectation.difference(request).is_none());
        let reply = met.and_then(|rule| state.rules[rule].next());
        reply.map(|reply| reply.in_range(request)).ok_or_else(|| {
            let text = state.describe_unexpected(request);
            state.unexpected.push(text.clone());
            Unexpected(text)
        })
    }

    /// Whether a request matches an expectation.
    fn expects(&self, request: &Recorded) -> bool {
        self.state().rules.iter().any(|rule| rule.expectation.difference(request).is_none())
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Rule {
    /// Returns the next reply; the last one is used for all further requests.
    fn next(&mut self) -> Option<Reply> {
        self.met = true;
        if self.replies.len() > 1 { self.replies.pop_front() } else { self.replies.front().cloned() }
    }
}

impl State {
    /// Describes a request, and how it differs from each expectation.
    fn describe_unexpected(&self, request: &Recorded) -> String {
        let mut text = format!("no reply to\n  {request}\n");
        if self.rules.is_empty() {
            return text + "there are no expectations";
        }
        text += "the expectations are";
        for rule in &self.rules {
            let reason = rule.expectation.difference(request).unwrap_or_else(|| "it has no reply".to_owned());
            text += &format!("\n  {}: {reason}", rule.expectation);
        }
        text
    }
}

impl fmt::Debug for Mock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        let expected: Vec<String> = state.rules.iter().map(|rule| rule.expectation.to_string()).collect();
        f.debug_struct("Mock").field("expected", &expected).field("requests", &state.requests.len()).finish()
    }
}

#[async_trait::async_trait]
impl HttpClient for Mock {
    async fn execute_request(&self, request: &Request) -> azure_core::Result<AsyncRawResponse> {
        let request = Recorded::of(request).await?;
        self.record(request.clone());
        let reply = match batch::parts(&request).filter(|_| !self.expects(&request)) {
            Some(parts) => batch::reply(&request, parts, |part| {
                self.record(part.clone());
                self.reply(part)
            }),
            None => self.reply(&request),
        };
        let reply = reply.map_err(|error| azure_core::Error::new(ErrorKind::Other, error))?;
        let Some(body) = reply.body(&request) else {
            return Err(azure_core::Error::with_message(ErrorKind::Io, "the connection broke, as the reply says"));
        };
        Ok(AsyncRawResponse::from_bytes(StatusCode::from(reply.status), headers(&reply), body))
    }
}

fn headers(reply: &Reply) -> Headers {
    let mut headers = Headers::new();
    for (name, value) in &reply.headers {
        headers.insert(HeaderName::from(name.clone()), HeaderValue::from(value.clone()));
    }
    headers
}

/// The error for a request that matches no expectation. `Debug` is as readable as `Display`, since tests print it.
#[derive(thiserror::Error)]
#[error("{0}")]
struct Unexpected(String);

impl fmt::Debug for Unexpected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
