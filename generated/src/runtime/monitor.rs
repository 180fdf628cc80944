//! Long-running operations: an answer that says where the result will be, and what is asked until it is there.

use std::any::TypeId;
use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use azure_core::http::Url;

use super::request::{Request, succeeded};
use super::retry::Limits;
use super::transport::{Label, Outgoing, pause};
use super::{Client, Decode, Error, Method, Object, Response, ServiceError};

/// How long to wait between two questions where the service does not say.
const INTERVAL: Duration = Duration::from_secs(2);

/// The longest time to wait between two questions, whatever the service says.
const LONGEST_INTERVAL: Duration = Duration::from_secs(60);

/// What came of a request that may take long, see [`Call::start`](super::Call::start).
#[derive(Debug)]
#[expect(clippy::large_enum_variant, reason = "there is one for an operation, and it is taken apart at once")]
pub enum Started<T> {
    /// It was done at once.
    Done(T),
    /// It is being done.
    Running(Monitor<T>),
}

impl<T: Decode> Started<T> {
    /// The result, when it is there.
    ///
    /// # Errors
    ///
    /// As [`Monitor::wait`].
    pub async fn wait(self) -> Result<T, Error> {
        match self {
            Self::Done(result) => Ok(result),
            Self::Running(monitor) => monitor.wait().await,
        }
    }
}

/// How far an operation is.
#[derive(Debug)]
pub enum Progress<T> {
    /// This is its result.
    Done(T),
    /// What the service said about it, which may be nothing: most say `status` and `percentageComplete`.
    Running(Object),
}

/// An operation that the service works on after it has answered the request.
///
/// It is asked at the URL that the answer named. A URL of another host gets no token.
#[must_use = "nothing is asked before it is polled or waited for"]
pub struct Monitor<T> {
    client: Client,
    url: Url,
    /// What paths in answers are relative to.
    base: String,
    headers: Vec<(String, String)>,
    limits: Limits,
    label: Label,
    interval: Duration,
    /// How long to wait before the next question.
    wait: Option<Duration>,
    marker: PhantomData<fn() -> T>,
}

impl<T: Decode> Monitor<T> {
    /// A monitor where an answer names one: with the status 202, and a `Location` or an `Operation-Location`.
    pub(crate) fn of(request: &Request, response: &Response) -> Result<Option<Self>, Error> {
        let location = response.header("operation-location").or_else(|| response.header("location"));
        let (202, Some(location)) = (response.status, location) else { return Ok(None) };
        let operation = request.operation();
        let base = request.base();
        Ok(Some(Self {
            client: request.client().clone(),
            url: resolved(location, &base)?,
            base,
            headers: request.lasting_headers(),
            limits: request.limits(),
            label: Label { name: operation.name, path: operation.path },
            interval: INTERVAL,
            wait: response.retry_after(),
            marker: PhantomData,
        }))
    }

    pub(crate) fn resume(client: &Client, url: &str) -> Result<Self, Error> {
        let base = base_of(url, client.endpoint());
        Ok(Self {
            client: client.clone(),
            url: resolved(url, &base)?,
            base,
            headers: Vec::new(),
            limits: client.transport().limits(&Limits::default()),
            label: Label { name: "monitor: get", path: "" },
            interval: INTERVAL,
            wait: Some(Duration::ZERO),
            marker: PhantomData,
        })
    }

    /// The time between two questions, where the service does not say how long to wait; two seconds by default.
    pub fn interval(mut self, interval: Duration) -> Self {
        self.interval = interval;
        self
    }

    /// Where the operation is asked for: whoever has it can go on waiting, see [`Client::monitor`]. For some services it is
    /// a secret, so it is no part of `Debug` output.
    pub fn url(&self) -> &str {
        self.url.as_str()
    }

    /// Asks once, now.
    ///
    /// # Errors
    ///
    /// [`Error::Failed`] when the operation failed or was cancelled, else as every request.
    pub async fn poll(&mut self) -> Result<Progress<T>, Error> {
        let response = self.get(self.url.clone()).await?;
        self.wait = response.retry_after();
        let state = Object::decode(&response).ok();
        if response.see_other {
            return T::decode(&response).map(Progress::Done);
        }
        match (state, response.status) {
            (Some(state), _) if state.str("status").is_some() => self.judged(response, state).await,
            (state, 202) => Ok(Progress::Running(state.unwrap_or_default())),
            _ => T::decode(&response).map(Progress::Done),
        }
    }

    /// Asks once, no earlier than the service wants to be asked, and after a minute at the latest: in a loop it shows how
    /// far the operation is.
    ///
    /// # Errors
    ///
    /// As [`poll`](Self::poll).
    pub async fn next(&mut self) -> Result<Progress<T>, Error> {
        pause(self.wait.unwrap_or(self.interval).min(LONGEST_INTERVAL)).await;
        self.poll().await
    }

    /// Asks until the operation has ended, as [`next`](Self::next) does.
    ///
    /// The result is what the service redirects to or what its last answer names as `resourceLocation`, or else that
    /// answer.
    ///
    /// # Errors
    ///
    /// As [`poll`](Self::poll).
    pub async fn wait(mut self) -> Result<T, Error> {
        loop {
            if let Progress::Done(result) = self.next().await? {
                return Ok(result);
            }
        }
    }

    /// What an answer with a `status` means.
    async fn judged(&self, response: Response, state: Object) -> Result<Progress<T>, Error> {
        match State::of(state.str("status").unwrap_or_default()) {
            State::Running => return Ok(Progress::Running(state)),
            State::Failed => return Err(Error::Failed(Box::new(ServiceError::new(&response)))),
            State::Succeeded => {}
        }
        let location = ["resourceLocation", "targetResourceLocation"].iter().find_map(|name| state.str(name));
        let wanted = TypeId::of::<T>() != TypeId::of::<()>();
        match location.filter(|location| wanted && !location.is_empty()) {
            Some(location) => T::decode(&self.get(resolved(location, &self.base)?).await?),
            None => T::decode(&response),
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
            label: self.label,
            anonymous: false,
        };
        succeeded(transport.send(outgoing).await?)
    }
}

impl<T> fmt::Debug for Monitor<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Monitor").field("operation", &self.label.name).finish_non_exhaustive()
    }
}

/// What the status of an operation means.
#[derive(Debug, PartialEq)]
enum State {
    Running,
    Succeeded,
    Failed,
}

impl State {
    /// Services have many words for an operation that goes on; what is not known is one of them.
    fn of(status: &str) -> Self {
        match status.to_ascii_lowercase().as_str() {
            "succeeded" | "completed" | "partiallysucceeded" => Self::Succeeded,
            "cancelled" | "canceled" | "timedout" => Self::Failed,
            status if status.ends_with("failed") => Self::Failed,
            _ => Self::Running,
        }
    }
}

/// The URL of a location: one with a host, a path of a version, or a path below the base.
fn resolved(location: &str, base: &str) -> Result<Url, Error> {
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

/// Endpoint and version of a URL; the version is `v1.0` where it tells none.
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
        let url = |location: &str| resolved(location, "https://graph.example/x/beta").map(String::from).ok();
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
    fn the_version_of_a_url_is_kept() {
        let base = |url: &str| base_of(url, "https://graph.example");
        assert_eq!(base("https://graph.example/beta/x"), "https://graph.example/beta");
        assert_eq!(base("https://other.example/beta/x"), "https://graph.example/v1.0");
    }

    #[test]
    fn services_have_many_words_for_what_an_operation_does() {
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
