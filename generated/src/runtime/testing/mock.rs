//! The transport that stands where the network would.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use azure_core::error::ErrorKind;
use azure_core::http::headers::{HeaderName, HeaderValue, Headers};
use azure_core::http::{AsyncRawResponse, HttpClient, Request, StatusCode};

use super::{Expect, Expectation, Recorded, Reply, When, batch};
use crate::runtime::{Client, ClientBuilder, Credential, Retry};

/// A service inside the process: it answers what it was told to, and keeps what it was sent. Clones are the same service.
///
/// ```
/// # use msgraph::runtime;
/// # runtime::model! {
/// #     /// A user.
/// #     User
/// # }
/// # use msgraph::{Method, Object, Operation, Route};
/// # const USERS: Operation = Operation {
/// #     name: "", method: Method::Get, path: "/users", pages: &[], work: "", personal: "", application: "",
/// # };
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), msgraph::Error> {
/// use msgraph::testing::Mock;
///
/// let mock = Mock::new();
/// let users = || Route::root(&mock.client(), "v1.0").name("users").list::<User>(&USERS);
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

/// What is expected and what is replied.
struct Rule {
    expectation: Expectation,
    replies: VecDeque<Reply>,
    met: bool,
}

impl Mock {
    /// A service that expects nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A client of this service: it believes that this is the global service, and it does not wait before it sends a
    /// request again, unless a reply has a `Retry-After`.
    pub fn client(&self) -> Client {
        self.builder().build().expect("the defaults are valid")
    }

    /// The same, for other settings.
    pub fn builder(&self) -> ClientBuilder {
        let client = Client::builder(Credential::token("test")).http_client(Arc::new(self.clone()));
        client.retry(Retry::default().delay(Duration::ZERO))
    }

    /// Expects requests; the value that comes back is told what to reply. Where several expectations are met, the one
    /// that was added last counts.
    ///
    /// # Panics
    ///
    /// When the request value cannot be sent: the expectation would never be met.
    pub fn on<R: Expect>(&self, request: R) -> When<R::Answer> {
        let mut state = self.state();
        state.rules.push(Rule { expectation: request.expectation(), replies: VecDeque::new(), met: false });
        When::new(self.clone(), state.rules.len() - 1)
    }

    /// All requests so far, in order.
    pub fn requests(&self) -> Vec<Recorded> {
        self.state().requests.clone()
    }

    /// The requests so far that meet an expectation, in order.
    pub fn requests_to(&self, request: impl Expect) -> Vec<Recorded> {
        let expectation = request.expectation();
        self.requests().into_iter().filter(|sent| expectation.difference(sent).is_none()).collect()
    }

    /// # Panics
    ///
    /// When something was sent that was not expected, or something was expected that was not sent.
    pub fn verify(&self) {
        let state = self.state();
        let missing =
            state.rules.iter().filter(|rule| !rule.met).map(|rule| format!("never sent: {}", rule.expectation));
        let problems: Vec<String> = state.unexpected.iter().cloned().chain(missing).collect();
        drop(state);
        assert!(problems.is_empty(), "{}", problems.join("\n"));
    }

    pub(super) fn add_reply(&self, rule: usize, reply: Reply) {
        self.state().rules[rule].replies.push_back(reply);
    }

    pub(super) fn change_reply(&self, rule: usize, change: impl FnOnce(Reply) -> Reply) {
        let replies = &mut self.state().rules[rule].replies;
        let reply = replies.pop_back().expect("there is a reply to change: `reply` comes first");
        replies.push_back(change(reply));
    }

    pub(super) fn record(&self, request: Recorded) {
        self.state().requests.push(request);
    }

    /// The reply for a request.
    pub(super) fn reply(&self, request: &Recorded) -> Result<Reply, Unexpected> {
        let mut state = self.state();
        let met = state.rules.iter().rposition(|rule| rule.expectation.difference(request).is_none());
        let reply = met.and_then(|rule| state.rules[rule].next());
        reply.ok_or_else(|| {
            let text = state.unexpected(request);
            state.unexpected.push(text.clone());
            Unexpected(text)
        })
    }

    /// Whether an expectation is met by a request.
    pub(super) fn expects(&self, request: &Recorded) -> bool {
        self.state().rules.iter().any(|rule| rule.expectation.difference(request).is_none())
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Rule {
    /// The next reply; the last one stays.
    fn next(&mut self) -> Option<Reply> {
        self.met = true;
        if self.replies.len() > 1 { self.replies.pop_front() } else { self.replies.front().cloned() }
    }
}

impl State {
    /// What was sent, and how it differs from what was expected.
    fn unexpected(&self, request: &Recorded) -> String {
        let mut text = format!("nothing is replied to\n  {request}\n");
        if self.rules.is_empty() {
            return text + "nothing is expected";
        }
        text += "expected is";
        for rule in &self.rules {
            let reason = rule.expectation.difference(request).unwrap_or_else(|| "no reply is set".to_owned());
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
            Some(parts) => batch::reply(self, &request, parts),
            None => self.reply(&request),
        };
        let reply = reply.map_err(|error| azure_core::Error::new(ErrorKind::Other, error))?;
        let Some(body) = reply.body(&request) else {
            return Err(azure_core::Error::with_message(ErrorKind::Io, "the connection broke, as it was told to"));
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

/// A request that nothing is replied to. `Debug` is as readable as `Display`: tests print it.
#[derive(thiserror::Error)]
#[error("{0}")]
pub(super) struct Unexpected(String);

impl fmt::Debug for Unexpected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
