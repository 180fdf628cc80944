//! The client: an endpoint, a credential, a transport, shared by all requests.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use azure_core::http::{HttpClient, Url};

use super::http;
use super::pipeline::Settings;
use super::retry::Limits;
use super::transport::Transport;
use super::{Cloud, Credential, Decode, Error, Monitor, Retry, Upload, UploadUrl};

/// What sends requests. Cloning is cheap: all clones share connections and the token.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    endpoint: String,
    transport: Transport,
}

impl Client {
    /// A client for the global service.
    ///
    /// # Panics
    ///
    /// The system trusts no certificate, so that TLS is impossible; [`ClientBuilder::build`] gives an error instead.
    pub fn new(credential: impl Into<Credential>) -> Self {
        Self::builder(credential).build().expect("the endpoint is valid, and the system trusts some certificates")
    }

    /// A client with settings of its own.
    pub fn builder(credential: impl Into<Credential>) -> ClientBuilder {
        ClientBuilder {
            credential: credential.into(),
            cloud: Cloud::default(),
            limits: Limits::default(),
            application_id: None,
            http_client: None,
        }
    }

    /// Scheme and host of the service, without a `/` at the end.
    pub fn endpoint(&self) -> &str {
        &self.0.endpoint
    }

    /// An upload session that was created: its `uploadUrl`, or the model that has it.
    ///
    /// ```
    /// # async fn example(client: msgraph::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let file = std::fs::File::open("large.bin")?;
    /// let upload = client.upload("https://storage.example/upload/1");
    /// let item: msgraph::Object = upload.send(file).on_progress(|done| println!("{}", done.received)).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload(&self, session: impl Into<UploadUrl>) -> Upload {
        Upload::new(self, session.into())
    }

    /// Goes on waiting for an operation whose [`Monitor::url`] was kept.
    ///
    /// # Errors
    ///
    /// [`Error::Request`] when it is not an `https` URL.
    pub fn monitor<T: Decode>(&self, url: &str) -> Result<Monitor<T>, Error> {
        Monitor::resume(self, url)
    }

    /// Whether another one is a clone of this one.
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

/// Settings of a [`Client`].
#[derive(Clone, Debug)]
pub struct ClientBuilder {
    credential: Credential,
    cloud: Cloud,
    limits: Limits,
    application_id: Option<String>,
    http_client: Option<Arc<dyn HttpClient>>,
}

impl ClientBuilder {
    /// Which deployment is asked; [`Cloud::Global`] by default.
    #[must_use]
    pub fn cloud(mut self, cloud: Cloud) -> Self {
        self.cloud = cloud;
        self
    }

    /// When requests are sent again that do not say it themselves.
    #[must_use]
    pub fn retry(mut self, retry: Retry) -> Self {
        self.limits.retry = Some(retry);
        self
    }

    /// How long each attempt of a request may take that does not say it itself: from sending it to the last byte of the
    /// answer, or to its headers where the body is streamed. Without it the HTTP client decides; the built-in one waits
    /// 20 seconds for a connection and a minute for the next byte.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.limits.timeout = Some(timeout);
        self
    }

    /// What names the calling application in the `User-Agent` header: at most 24 letters, digits and `-._`.
    #[must_use]
    pub fn application_id(mut self, id: impl Into<String>) -> Self {
        self.application_id = Some(id.into());
        self
    }

    /// What sends the HTTP requests, e.g. a client of reqwest with a root certificate of its own, or with HTTP/2. It must
    /// not follow redirects: the transport follows them without the token.
    ///
    /// The built-in one speaks HTTP/1.1 with TLS of rustls, trusts the certificates that the system trusts, and takes the
    /// system's proxies. Its cryptography is what the program has installed for rustls
    /// (`CryptoProvider::install_default`), else ring, or aws-lc-rs with the feature `identity`.
    #[must_use]
    pub fn http_client(mut self, http_client: Arc<dyn HttpClient>) -> Self {
        self.http_client = Some(http_client);
        self
    }

    /// The client.
    ///
    /// # Errors
    ///
    /// [`Error::Request`] when the endpoint is not an `https` URL, or the application id is not of the form that
    /// [`application_id`](Self::application_id) asks for. [`Error::Transport`] when the system trusts no certificate, and
    /// no [`http_client`](Self::http_client) is given.
    pub fn build(self) -> Result<Client, Error> {
        let endpoint = self.cloud.endpoint().to_owned();
        let settings = Settings {
            endpoint: checked_endpoint(&endpoint)?,
            scope: self.cloud.scope(),
            credential: self.credential,
            application_id: self.application_id.map(checked_application_id).transpose()?,
            http_client: self.http_client.map_or_else(http::client, Ok)?,
        };
        let transport = Transport::new(settings, self.limits);
        Ok(Client(Arc::new(Inner { endpoint, transport })))
    }
}

/// The endpoint as a URL; a token is never sent without TLS.
fn checked_endpoint(endpoint: &str) -> Result<Url, Error> {
    let url: Url = endpoint.parse().map_err(|error| Error::Request(format!("the endpoint {endpoint}: {error}")))?;
    let plain = url.query().is_none() && url.fragment().is_none() && url.username().is_empty();
    if url.scheme() != "https" || !plain {
        return Err(Error::Request(format!("the endpoint {endpoint} is not an https URL of a host and a path")));
    }
    Ok(url)
}

/// The application id; the library below panics on a longer one.
fn checked_application_id(id: String) -> Result<String, Error> {
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
