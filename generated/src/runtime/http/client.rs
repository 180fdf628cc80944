//! The client and its settings.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use azure_core::http::{HttpClient, Url};

use crate::runtime::http::builtin;
use crate::runtime::http::pipeline::Settings;
use crate::runtime::http::retry::Limits;
use crate::runtime::http::transport::Transport;
use crate::runtime::{Cloud, Credential, Error, Retry};

/// The most bytes of an answer that are read into memory by default: more than any page or file that is not streamed
/// has, and little enough for a server that never ends its answer to exhaust no memory.
const LARGEST_ANSWER: u64 = 256 * 1024 * 1024;

/// Sends requests to one deployment of Microsoft Graph, with one credential.
///
/// Make one client and keep it: clones are cheap, and share connections and the token.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    endpoint: String,
    transport: Transport,
}

impl Client {
    /// Makes a client for the global service with the default settings.
    ///
    /// # Panics
    ///
    /// If the system trusts no certificate, so that TLS is impossible. [`ClientBuilder::build`] returns an error
    /// instead.
    pub fn new(credential: impl Into<Credential>) -> Self {
        Self::builder(credential).build().expect("the endpoint is valid, and the system trusts some certificates")
    }

    /// Returns a builder, to set the cloud, retries, time limits and the HTTP client.
    pub fn builder(credential: impl Into<Credential>) -> ClientBuilder {
        ClientBuilder {
            credential: credential.into(),
            cloud: Cloud::default(),
            limits: Limits::default(),
            largest_answer: LARGEST_ANSWER,
            application_id: None,
            http_client: None,
        }
    }

    /// Returns scheme and host of the service, without a `/` at the end.
    pub fn endpoint(&self) -> &str {
        &self.0.endpoint
    }

    /// Whether the other client is a clone of this one.
    pub(crate) fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    pub(crate) fn transport(&self) -> &Transport {
        &self.0.transport
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("endpoint", &self.0.endpoint).finish_non_exhaustive()
    }
}

/// Builds a [`Client`].
#[derive(Clone, Debug)]
pub struct ClientBuilder {
    credential: Credential,
    cloud: Cloud,
    limits: Limits,
    largest_answer: u64,
    application_id: Option<String>,
    http_client: Option<Arc<dyn HttpClient>>,
}

impl ClientBuilder {
    /// Sets the deployment; the default is [`Cloud::Global`].
    #[must_use]
    pub fn cloud(mut self, cloud: Cloud) -> Self {
        self.cloud = cloud;
        self
    }

    /// Sets the default retry policy, for requests that set none.
    #[must_use]
    pub fn retry(mut self, retry: Retry) -> Self {
        self.limits.retry = Some(retry);
        self
    }

    /// Sets the default time limit of an attempt, for requests that set none. It covers the time from sending the
    /// request to the last byte of the answer, or to its headers where the body is streamed.
    ///
    /// By default the HTTP client decides: the built-in one waits 20 seconds for a connection and a minute for the next
    /// byte.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.limits.timeout = Some(timeout);
        self
    }

    /// Sets the most bytes of an answer, decompressed, that the client reads into memory; 256 MiB by default. A larger
    /// answer is [`Error::TooLarge`]. Streams ([`download`](crate::Call::download)) have no limit.
    #[must_use]
    pub fn largest_answer(mut self, bytes: u64) -> Self {
        self.largest_answer = bytes;
        self
    }

    /// Sets the name of the application in the `User-Agent` header: at most 24 letters, digits and `-._`.
    #[must_use]
    pub fn application_id(mut self, id: impl Into<String>) -> Self {
        self.application_id = Some(id.into());
        self
    }

    /// Sets the HTTP client, for example a client of reqwest with a root certificate of its own, or with HTTP/2. It
    /// must not follow redirects: the transport follows them, without the token.
    ///
    /// The built-in client speaks HTTP/1.1 over TLS by rustls, trusts the certificates that the system trusts, and uses
    /// the proxies of the system. Its cryptography is the provider that the program has installed for rustls
    /// (`CryptoProvider::install_default`), else ring, or aws-lc-rs with the feature `identity`.
    #[must_use]
    pub fn http_client(mut self, http_client: Arc<dyn HttpClient>) -> Self {
        self.http_client = Some(http_client);
        self
    }

    /// Makes the client.
    ///
    /// # Errors
    ///
    /// [`Error::Request`] if the endpoint is not an `https` URL, or the application id is invalid. [`Error::Transport`]
    /// if the system trusts no certificate and no [`http_client`](Self::http_client) was set.
    pub fn build(self) -> Result<Client, Error> {
        let endpoint = self.cloud.endpoint().to_owned();
        let settings = Settings {
            endpoint: check_endpoint(&endpoint)?,
            scope: self.cloud.scope(),
            credential: self.credential,
            application_id: self.application_id.map(check_application_id).transpose()?,
            largest_answer: self.largest_answer,
            http_client: self.http_client.map_or_else(builtin::client, Ok)?,
        };
        let transport = Transport::new(settings, self.limits);
        Ok(Client(Arc::new(Inner { endpoint, transport })))
    }
}

/// Parses the endpoint. It must be an `https` URL, since a token is never sent without TLS.
fn check_endpoint(endpoint: &str) -> Result<Url, Error> {
    let url: Url = endpoint.parse().map_err(|error| Error::Request(format!("the endpoint {endpoint}: {error}")))?;
    let plain = url.query().is_none() && url.fragment().is_none() && url.username().is_empty();
    if url.scheme() != "https" || !plain {
        return Err(Error::Request(format!("the endpoint {endpoint} is not an https URL of a host and a path")));
    }
    Ok(url)
}

/// Checks the application id, since azure_core panics if it is too long.
fn check_application_id(id: String) -> Result<String, Error> {
    let valid = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_');
    if id.is_empty() || id.len() > 24 || !id.chars().all(valid) {
        return Err(Error::Request(format!("the application id {id:?} is not 1 to 24 letters, digits and -._")));
    }
    Ok(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn custom(endpoint: &str) -> Result<Client, Error> {
        let cloud = Cloud::Custom { endpoint: endpoint.into(), scope: "s".into(), authority_host: "a".into() };
        Client::builder("secret-token").cloud(cloud).build()
    }

    #[test]
    fn an_endpoint_is_an_https_url() {
        assert_eq!(
            custom("https://gateway.example/graph/").expect("valid").endpoint(),
            "https://gateway.example/graph"
        );
        for endpoint in ["http://graph.example", "graph.example", "", "https://x.example?y=z", "https://u@x.example"] {
            assert!(matches!(custom(endpoint), Err(Error::Request(_))), "{endpoint}");
        }
    }

    #[test]
    fn an_application_id_is_short() {
        let build = |id: &str| Client::builder("t").application_id(id).build();
        assert!(build("my-app_1.0").is_ok());
        assert!(build(&"a".repeat(24)).is_ok());
        for id in ["", "my app", "ä", &"a".repeat(25)] {
            assert!(matches!(build(id), Err(Error::Request(_))), "{id:?}");
        }
    }

    #[test]
    fn debug_output_has_no_token() {
        let builder = Client::builder("secret-token").application_id("x");
        let text = format!("{builder:?} {:?} {:?}", builder.clone().build(), Credential::token("secret-token"));
        assert!(!text.contains("secret"), "{text}");
    }

    #[test]
    fn a_client_is_shared_between_threads() {
        fn shared<T: Clone + Send + Sync + 'static>(_: &T) {}
        shared(&Client::new("t"));
    }
}
