//! Long-running operations: a monitor asks for the state of an operation until the operation has ended.

use std::any::TypeId;
use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use azure_core::http::Url;

use crate::runtime::http::outgoing::{Label, Outgoing};
use crate::runtime::http::retry::Limits;
use crate::runtime::http::transport::pause;
use crate::runtime::request::draft::{Request, require_success};
use crate::runtime::{Client, Decode, Error, Method, Object, Response, ServiceError};

/// The time between two requests for the state, unless the service or the caller sets one.
const INTERVAL: Duration = Duration::from_secs(2);

/// The longest time between two requests for the state, whatever the service asks for.
const LONGEST_INTERVAL: Duration = Duration::from_secs(60);

/// The result of [`Call::start`](crate::Call::start): the operation is done, or is still running.
#[derive(Debug)]
#[expect(clippy::large_enum_variant, reason = "there is one for an operation, and it is taken apart at once")]
pub enum Started<T> {
    /// The operation is done.
    Done(T),
    /// The operation is running.
    Running(Monitor<T>),
}

impl<T: Decode> Started<T> {
    /// Waits for the result.
    ///
    /// # Errors
    ///
    /// The same as [`Monitor::wait`].
    pub async fn wait(self) -> Result<T, Error> {
        match self {
            Self::Done(result) => Ok(result),
            Self::Running(monitor) => monitor.wait().await,
        }
    }
}

/// The state of an operation.
#[derive(Debug)]
pub enum Progress<T> {
    /// The operation is done; this is its result.
    Done(T),
    /// The operation is running. The object is the state as the service sent it, usually with `status` and
    /// `percentageComplete`; it may be empty.
    Running(Object),
}

/// A long-running operation: the service has answered the request and is still working on it.
///
/// The monitor asks for the state at the URL in the answer. A URL on another host gets no token.
#[must_use = "nothing is asked before it is polled or waited for"]
pub struct Monitor<T> {
    client: Client,
    url: Url,
    /// The base of relative paths in answers.
    base: String,
    headers: Vec<(String, String)>,
    limits: Limits,
    label: Label,
    interval: Duration,
    /// The time to wait before the next request for the state.
    wait: Option<Duration>,
    /// The last answer about the operation.
    response: Option<Response>,
    /// The `Content-Location` of the first answer: what the operation makes.
    made: Option<String>,
    marker: PhantomData<fn() -> T>,
}

impl Client {
    /// Returns the monitor of an operation that was begun earlier, from its [`Monitor::url`].
    ///
    /// # Errors
    ///
    /// [`Error::Request`] if the URL is not an `https` URL.
    pub fn monitor<T: Decode>(&self, url: &str) -> Result<Monitor<T>, Error> {
        Monitor::resume(self, url)
    }
}

impl<T: Decode> Monitor<T> {
    /// Returns a monitor if the answer has the URL of an operation: if its status is 202 and it has a `Location` or an
    /// `Operation-Location`.
    pub(crate) fn of(request: &Request, response: &Response) -> Result<Option<Self>, Error> {
        let location = response.header("operation-location").or_else(|| response.header("location"));
        let (202, Some(location)) = (response.status, location) else { return Ok(None) };
        let base = request.base();
        Ok(Some(Self {
            client: request.client().clone(),
            url: resolve(location, &base)?,
            base,
            headers: request.lasting_headers(),
            limits: request.limits(),
            label: request.label(),
            interval: INTERVAL,
            wait: response.retry_after(),
            response: Some(response.clone()),
            made: response.header("content-location").map(str::to_owned),
            marker: PhantomData,
        }))
    }

    pub(crate) fn resume(client: &Client, url: &str) -> Result<Self, Error> {
        let base = base_of(url, client.endpoint());
        Ok(Self {
            client: client.clone(),
            url: resolve(url, &base)?,
            base,
            headers: Vec::new(),
            limits: client.transport().limits(&Limits::default()),
            label: Label { name: "monitor: get", path: "".into() },
            interval: INTERVAL,
            wait: Some(Duration::ZERO),
            response: None,
            made: None,
            marker: PhantomData,
        })
    }

    /// Sets the time between two requests for the state, unless the service sets one; two seconds by default.
    pub fn interval(mut self, interval: Duration) -> Self {
        self.interval = interval;
        self
    }

    /// Returns the URL of the operation. Keep it to continue later with [`Client::monitor`]. It may be a secret;
    /// `Debug` output does not contain it.
    pub fn url(&self) -> &str {
        self.url.as_str()
    }

    /// Returns the last answer about the operation. At first it is the answer to the request that began the operation;
    /// its `Location` has the id of the object that the service is creating. `None` if the monitor was made from a URL
    /// and has not sent a request yet.
    pub fn response(&self) -> Option<&Response> {
        self.response.as_ref()
    }

    /// Returns the id of what the operation makes or changes, as far as the service has named it: from the last state,
    /// or from the `Content-Location` of the first answer.
    pub fn resource_id(&self) -> Option<String> {
        let state = self.response.as_ref().and_then(|response| Object::decode(response).ok()).unwrap_or_default();
        let named = RESOURCE_IDS.iter().find_map(|name| state.str(name)).map(str::to_owned);
        named
            .or_else(|| last_key(RESOURCE_LOCATIONS.iter().find_map(|name| state.str(name))?))
            .or_else(|| last_key(self.made.as_deref()?))
    }

    /// Returns the result together with the last answer: `monitor.with_response().wait()`.
    pub fn with_response(self) -> Monitor<(T, Response)> {
        self.returns()
    }

    /// Sets the type of the result: a model of what the operation makes, where the reference documents none.
    pub fn returns<U>(self) -> Monitor<U> {
        Monitor {
            client: self.client,
            url: self.url,
            base: self.base,
            headers: self.headers,
            limits: self.limits,
            label: self.label.clone(),
            interval: self.interval,
            wait: self.wait,
            response: self.response,
            made: self.made,
            marker: PhantomData,
        }
    }

    /// Asks for the state now.
    ///
    /// # Errors
    ///
    /// [`Error::Failed`] if the operation failed or was cancelled, and all errors of a request.
    pub async fn poll(&mut self) -> Result<Progress<T>, Error> {
        let response = self.get(self.url.clone()).await?;
        self.wait = response.retry_after();
        self.response = Some(response.clone());
        let state = Object::decode(&response).ok();
        if response.see_other {
            return T::decode(&response).map(Progress::Done);
        }
        match (state, response.status) {
            (Some(state), _) if state.str("status").is_some() => self.interpret(response, state).await,
            (state, 202) => Ok(Progress::Running(state.unwrap_or_default())),
            _ => T::decode(&response).map(Progress::Done),
        }
    }

    /// Waits for the time that the service asks for, at most a minute, and asks for the state. Call it in a loop to
    /// show progress.
    ///
    /// # Errors
    ///
    /// The same as [`poll`](Self::poll).
    pub async fn next(&mut self) -> Result<Progress<T>, Error> {
        pause(self.wait.unwrap_or(self.interval).min(LONGEST_INTERVAL)).await;
        self.poll().await
    }

    /// Waits until the operation has ended, and returns its result.
    ///
    /// The result is read from the URL that the service redirects to, names as `resourceLocation`, or sent as
    /// `Content-Location` of its first answer; or else from the last answer. If that has the id of the result as
    /// `resourceId`, the result has it as `id`.
    ///
    /// # Errors
    ///
    /// The same as [`poll`](Self::poll).
    pub async fn wait(mut self) -> Result<T, Error> {
        loop {
            if let Progress::Done(result) = self.next().await? {
                return Ok(result);
            }
        }
    }

    /// Interprets an answer with a `status`.
    async fn interpret(&self, response: Response, state: Object) -> Result<Progress<T>, Error> {
        match State::of(state.str("status").unwrap_or_default()) {
            State::Running => return Ok(Progress::Running(state)),
            State::Failed => return Err(Error::Failed(Box::new(ServiceError::new(&response)))),
            State::Succeeded => {}
        }
        let named = RESOURCE_LOCATIONS.iter().find_map(|name| state.str(name)).filter(|location| !location.is_empty());
        let nothing = [TypeId::of::<()>(), TypeId::of::<((), Response)>()];
        let wanted = !nothing.contains(&TypeId::of::<T>());
        match named.or(self.made.as_deref()).filter(|_| wanted) {
            Some(location) => T::decode(&self.get(resolve(location, &self.base)?).await?),
            None => T::decode(&with_id(response, state)),
        }
        .map(Progress::Done)
    }

    async fn get(&self, url: Url) -> Result<Response, Error> {
        let transport = self.client.transport();
        let accept = ("accept".to_owned(), T::ACCEPT.to_owned());
        let own = if transport.owns(&url) { self.headers.clone() } else { Vec::new() };
        let outgoing = Outgoing {
            method: Method::Get,
            url,
            headers: own.into_iter().chain([accept]).collect(),
            body: None,
            limits: self.limits.clone(),
            label: self.label.clone(),
            secret: false,
        };
        require_success(transport.send(outgoing).await?)
    }
}

impl<T> fmt::Debug for Monitor<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Monitor").field("operation", &self.label.name).finish_non_exhaustive()
    }
}

/// The properties of a state that have the address of what the operation makes.
const RESOURCE_LOCATIONS: [&str; 2] = ["resourceLocation", "targetResourceLocation"];

/// The properties of a state that have the id of what the operation makes.
const RESOURCE_IDS: [&str; 2] = ["resourceId", "targetResourceId"];

/// Returns the last answer with the id of what the operation has made as `id`, unless it has an `id`.
fn with_id(response: Response, state: Object) -> Response {
    let id = RESOURCE_IDS.iter().find_map(|name| state.str(name)).map(str::to_owned);
    match id {
        Some(id) if state.property("id").is_none() => {
            Response { body: state.with("id", id).to_string().into(), ..response }
        }
        _ => response,
    }
}

/// Returns the last key of an address, which is a segment or in parentheses: `/teams('1')`, `/teams/1`.
fn last_key(location: &str) -> Option<String> {
    let last = location.trim_end_matches('/').rsplit('/').next()?;
    let key = last.strip_suffix(')').and_then(|rest| Some(rest.split_once('(')?.1)).unwrap_or(last).trim_matches('\'');
    let key = percent_encoding::percent_decode_str(key).decode_utf8().ok()?;
    (!key.is_empty()).then(|| key.into_owned())
}

/// The meaning of the status of an operation.
#[derive(Debug, PartialEq)]
enum State {
    Running,
    Succeeded,
    Failed,
}

impl State {
    /// Interprets the `status` of an operation. An unknown status means that the operation is running, since services
    /// use many words for it.
    fn of(status: &str) -> Self {
        match status.to_ascii_lowercase().as_str() {
            "succeeded" | "completed" | "partiallysucceeded" => Self::Succeeded,
            "cancelled" | "canceled" | "timedout" => Self::Failed,
            status if status.ends_with("failed") => Self::Failed,
            _ => Self::Running,
        }
    }
}

/// Returns the URL of a location, which is a URL, a path with a version, or a path below the base.
fn resolve(location: &str, base: &str) -> Result<Url, Error> {
    let rooted = ["/v1.0/", "/beta/"].iter().any(|version| location.starts_with(version));
    let text = match location {
        _ if location.contains("://") => location.to_owned(),
        _ if rooted => format!("{}{location}", base.rsplit_once('/').map_or(base, |(endpoint, _)| endpoint)),
        _ => format!("{base}/{}", location.trim_start_matches('/')),
    };
    match text.parse::<Url>() {
        Ok(url) if url.scheme() == "https" => Ok(url),
        _ => Err(Error::Request("the location of the operation is not an https URL".to_owned())),
    }
}

/// Returns endpoint and version of a URL; the version is `v1.0` if the URL has none.
fn base_of(url: &str, endpoint: &str) -> String {
    let path = url.strip_prefix(endpoint).unwrap_or_default();
    let version = if path.starts_with("/beta/") { "beta" } else { "v1.0" };
    format!("{endpoint}/{version}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_location_is_a_url_or_a_path_of_the_service() {
        let url = |location: &str| resolve(location, "https://graph.example/x/beta").map(String::from).ok();
        let cases = [
            ("/teams('1')/operations('2')", Some("https://graph.example/x/beta/teams('1')/operations('2')")),
            ("teams('1')", Some("https://graph.example/x/beta/teams('1')")),
            ("/v1.0/teams('1')", Some("https://graph.example/x/v1.0/teams('1')")),
            ("https://other.example/m?a=b", Some("https://other.example/m?a=b")),
            ("http://graph.example/x", None),
        ];
        for (location, expected) in cases {
            assert_eq!(url(location).as_deref(), expected, "{location}");
        }
    }

    #[test]
    fn the_last_key_of_a_location_is_an_id() {
        for (location, id) in [("/teams('1')", "1"), ("https://x.example/v1.0/items/a%20b", "a b"), ("teams(7)/", "7")]
        {
            assert_eq!(last_key(location).as_deref(), Some(id), "{location}");
        }
        assert_eq!(last_key("/"), None);
    }

    #[test]
    fn the_version_of_a_url_is_kept() {
        let base = |url: &str| base_of(url, "https://graph.example");
        assert_eq!(base("https://graph.example/beta/x"), "https://graph.example/beta");
        assert_eq!(base("https://other.example/beta/x"), "https://graph.example/v1.0");
    }

    #[test]
    fn every_word_for_the_status_of_an_operation_has_a_meaning() {
        for (status, state) in [
            ("notStarted", State::Running),
            ("inProgress", State::Running),
            ("cancelPending", State::Running),
            ("Succeeded", State::Succeeded),
            ("completed", State::Succeeded),
            ("failed", State::Failed),
            ("deleteFailed", State::Failed),
            ("cancelled", State::Failed),
        ] {
            assert_eq!(State::of(status), state, "{status}");
        }
    }
}
