//! A server on loopback that speaks HTTP/1.1 over TLS. It sends scripted answers in order and records requests.
//!
//! It is hand-written so that it can fail in ways that no server library does: broken connections, truncated bodies.

use std::collections::VecDeque;
use std::future::Future;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use msgraph::runtime::HttpClient;
use msgraph::{Client, ClientBuilder, Cloud, Credential, Retry};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::aws_lc_rs::default_provider;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

use crate::api::Graph;

/// The hosts of the API, of tokens, of storage and of Outlook. All of them are this server.
pub(crate) const HOST: &str = "graph.test";
pub(crate) const LOGIN_HOST: &str = "login.test";
pub(crate) const OTHER_HOST: &str = "storage.test";
pub(crate) const OUTLOOK_HOST: &str = "outlook.office365.com";

/// The token of the fixed credential.
pub(crate) const TOKEN: &str = "secret-token";

/// An answer.
#[derive(Clone, Default)]
pub(crate) struct Reply {
    status: u16,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
    cut: bool,
    /// The number of zeros that follow the body.
    zeros: usize,
    held: bool,
}

/// The number of zeros that are written at once.
const ZEROS: usize = 64 * 1024;

impl Reply {
    pub(crate) fn status(status: u16) -> Self {
        Self { status, ..Self::default() }
    }

    pub(crate) fn json(body: serde_json::Value) -> Self {
        Self::status(200).header("content-type", "application/json").body(body.to_string())
    }

    /// Closes the connection before any byte of an answer.
    pub(crate) fn hang_up() -> Self {
        Self { cut: true, ..Self::default() }
    }

    /// A body of zeros, which is never in memory.
    pub(crate) fn zeros(zeros: usize) -> Self {
        Self { zeros, ..Self::status(200) }
    }

    /// Sends no answer, and keeps the connection open until the client closes it.
    pub(crate) fn held() -> Self {
        Self { held: true, ..Self::default() }
    }

    pub(crate) fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    pub(crate) fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        self
    }

    /// Announces the zeros in `Content-Length`, but does not send them.
    pub(crate) fn stalled(mut self) -> Self {
        self.held = true;
        self
    }

    /// Closes the connection in the middle of the body.
    pub(crate) fn cut(mut self) -> Self {
        self.cut = true;
        self
    }

    fn bytes(&self) -> Vec<u8> {
        let mut text = format!("HTTP/1.1 {} X\r\nconnection: close\r\n", self.status);
        for (name, value) in &self.headers {
            text += &format!("{name}: {value}\r\n");
        }
        if self.status != 204 {
            text += &format!("content-length: {}\r\n", self.body.len() + self.zeros);
        }
        let sent = if self.cut { &self.body[..self.body.len() / 2] } else { &self.body };
        [text.as_bytes(), b"\r\n", sent].concat()
    }

    async fn write(&self, stream: &mut (impl AsyncWrite + Unpin)) -> std::io::Result<()> {
        stream.write_all(&self.bytes()).await?;
        let mut left = self.zeros;
        while left > 0 && !self.held {
            let length = left.min(ZEROS);
            stream.write_all(&[0; ZEROS][..length]).await?;
            left -= length;
        }
        if self.held { stream.flush().await } else { stream.shutdown().await }
    }
}

/// A request as it arrived; names of headers are in lower case.
#[derive(Clone, Debug)]
pub(crate) struct Received {
    pub(crate) method: String,
    /// Path and query as sent.
    pub(crate) target: String,
    pub(crate) headers: Vec<(String, String)>,
    /// The body; only its beginning if it is large.
    pub(crate) body: Vec<u8>,
    /// The number of bytes of the body that arrived.
    pub(crate) length: usize,
}

/// About how many bytes of a body are kept.
const KEPT: usize = 8_000_000;

impl Received {
    /// Reads the head of a request, which has no body yet.
    pub(crate) fn of_head(head: &[u8]) -> Option<Self> {
        let mut lines = str::from_utf8(head).expect("a head is ASCII").split("\r\n");
        let mut first = lines.next()?.split(' ').map(str::to_owned);
        let (method, target) = (first.next()?, first.next()?);
        let headers = lines
            .filter_map(|line| line.split_once(':'))
            .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
            .collect();
        Some(Self { method, target, headers, body: Vec::new(), length: 0 })
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(header, _)| header == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {:?}", self.body))
    }

    /// `GET /v1.0/users`
    pub(crate) fn line(&self) -> String {
        format!("{} {}", self.method, self.target)
    }
}

/// The server; it ends with the test.
pub(crate) struct Server {
    address: SocketAddr,
    certificate: CertificateDer<'static>,
    pem: String,
    received: Log,
    replies: Arc<Mutex<VecDeque<Reply>>>,
    /// The number of clients that closed a held connection.
    gone: Arc<AtomicUsize>,
    connections: Arc<AtomicUsize>,
}

/// The requests that arrived.
pub(crate) type Log = Arc<Mutex<Vec<Received>>>;

/// A connection of a client.
pub(crate) struct Connection {
    pub(crate) stream: TcpStream,
    pub(crate) acceptor: TlsAcceptor,
    pub(crate) received: Log,
    /// How many connections came before it.
    pub(crate) number: usize,
}

/// A function that makes the answer to a request.
type Answer = Arc<dyn Fn(&Received) -> Reply + Send + Sync>;

impl Server {
    /// Starts a server that gives these answers, one for each request, and 500 when there are none left.
    pub(crate) async fn start(replies: impl IntoIterator<Item = Reply>) -> Self {
        let replies: Arc<Mutex<VecDeque<Reply>>> = Arc::new(Mutex::new(replies.into_iter().collect()));
        let left = replies.clone();
        let next = move |_: &Received| {
            left.lock().expect("no panic while held").pop_front().unwrap_or_else(|| Reply::status(500))
        };
        Self { replies, ..Self::answering(next).await }
    }

    /// A server whose answers depend on the requests.
    pub(crate) async fn answering(answer: impl Fn(&Received) -> Reply + Send + Sync + 'static) -> Self {
        let (answer, gone): (Answer, Arc<AtomicUsize>) = (Arc::new(answer), Arc::default());
        let left = gone.clone();
        let server = Self::serving(move |connection| serve(connection, answer.clone(), left.clone())).await;
        Self { gone, ..server }
    }

    /// A server that handles its connections by a function.
    pub(crate) async fn serving<F>(serve: impl Fn(Connection) -> F + Send + 'static) -> Self
    where
        F: Future<Output = ()> + Send + 'static,
    {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("loopback has a free port");
        let address = listener.local_addr().expect("the listener is bound");
        let (acceptor, certificate, pem) = tls();
        let (received, connections) = (Log::default(), Arc::new(AtomicUsize::default()));
        let (log, accepted) = (received.clone(), connections.clone());
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (acceptor, received) = (acceptor.clone(), log.clone());
                let number = accepted.fetch_add(1, Ordering::SeqCst);
                tokio::spawn(serve(Connection { stream, acceptor, received, number }));
            }
        });
        Self { address, certificate, pem, received, replies: Arc::default(), gone: Arc::default(), connections }
    }

    /// Adds an answer.
    pub(crate) fn reply(&self, reply: Reply) {
        self.replies.lock().expect("no panic while held").push_back(reply);
    }

    /// A URL of this server.
    pub(crate) fn url(&self, host: &str, path: &str) -> String {
        format!("https://{host}:{}{path}", self.address.port())
    }

    /// The API of this server, called with a fixed token and without retries.
    pub(crate) fn graph(&self) -> Graph {
        Graph::with_client(self.client(TOKEN).retry(Retry::never()).build().expect("the settings are valid"))
    }

    /// Settings of a client that trusts this server's certificate.
    pub(crate) fn client(&self, credential: impl Into<Credential>) -> ClientBuilder {
        Client::builder(credential).cloud(self.cloud()).http_client(self.http_client())
    }

    /// The HTTP client of `client`.
    pub(crate) fn http_client(&self) -> Arc<dyn HttpClient> {
        Arc::new(self.http())
    }

    /// An HTTP client that trusts this server's certificate and finds its hosts.
    pub(crate) fn http(&self) -> reqwest::Client {
        self.http_builder().build().expect("the settings are valid")
    }

    /// Settings of an HTTP client that trusts this server's certificate and finds its hosts.
    pub(crate) fn http_builder(&self) -> reqwest::ClientBuilder {
        let certificate = reqwest::Certificate::from_der(&self.certificate).expect("a certificate");
        reqwest::Client::builder()
            .tls_certs_only([certificate])
            .resolve(HOST, self.address)
            .resolve(LOGIN_HOST, self.address)
            .resolve(OTHER_HOST, self.address)
            .resolve(OUTLOOK_HOST, self.address)
            .redirect(reqwest::redirect::Policy::none())
            .dns_resolver(NoOtherHost)
            .no_proxy()
    }

    pub(crate) fn cloud(&self) -> Cloud {
        Cloud::Custom {
            endpoint: self.url(HOST, ""),
            scope: "https://graph.test/.default".into(),
            authority_host: self.url(LOGIN_HOST, ""),
        }
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// The number of connections so far.
    pub(crate) fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    /// The certificate in the PEM format.
    pub(crate) fn pem(&self) -> &str {
        &self.pem
    }

    /// Waits until this many requests have arrived.
    pub(crate) async fn arrived(&self, requests: usize) {
        while self.received().len() < requests {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    /// Waits until a client has closed a held connection.
    pub(crate) async fn left(&self) {
        while self.gone.load(Ordering::SeqCst) == 0 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    /// The API of this server, called with a fixed token and with retries without delay.
    pub(crate) fn patient(&self, attempts: u32) -> Graph {
        let retry = Retry::default().attempts(attempts).delay(Duration::from_millis(1));
        Graph::with_client(self.client(TOKEN).retry(retry).build().expect("the settings are valid"))
    }

    /// The requests that arrived so far.
    pub(crate) fn received(&self) -> Vec<Received> {
        self.received.lock().expect("no panic while held").clone()
    }

    /// The only request that arrived.
    pub(crate) fn only(&self) -> Received {
        let [request] = self.received().try_into().expect("one request");
        request
    }
}

/// Finds no host, so that no test asks the network for a name.
struct NoOtherHost;

impl reqwest::dns::Resolve for NoOtherHost {
    fn resolve(&self, _: reqwest::dns::Name) -> reqwest::dns::Resolving {
        Box::pin(async { Err("there is no such host".into()) })
    }
}

/// Makes a certificate for these hosts and for localhost.
fn tls() -> (TlsAcceptor, CertificateDer<'static>, String) {
    let names = [HOST, LOGIN_HOST, OTHER_HOST, OUTLOOK_HOST, "localhost"].map(str::to_owned);
    let issued = rcgen::generate_simple_self_signed(names).expect("the names are valid");
    let key = PrivateKeyDer::try_from(issued.signing_key.serialize_der()).expect("a key");
    let certificate = issued.cert.der().clone();
    let config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .expect("the provider has them")
        .with_no_client_auth()
        .with_single_cert(vec![certificate.clone()], key)
        .expect("key and certificate belong together");
    (TlsAcceptor::from(Arc::new(config)), certificate, issued.cert.pem())
}

/// Reads a request and answers it.
async fn serve(connection: Connection, answer: Answer, gone: Arc<AtomicUsize>) {
    // A client that does not trust the certificate ends the handshake.
    let Ok(mut stream) = connection.acceptor.accept(connection.stream).await else { return };
    let Some(request) = read(&mut stream).await else { return };
    connection.received.lock().expect("no panic while held").push(request.clone());
    let reply = answer(&request);
    if reply.status != 0 {
        // The client may have closed the connection.
        let _ = reply.write(&mut stream).await;
    }
    if reply.held {
        // Waits until the client closes the connection.
        let _ = stream.read_to_end(&mut Vec::new()).await;
        gone.fetch_add(1, Ordering::SeqCst);
    }
}

/// Reads a request: its head, and a body of the announced length.
async fn read(stream: &mut (impl AsyncRead + Unpin)) -> Option<Received> {
    let mut bytes = Vec::new();
    let end = loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break end;
        }
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    };
    let mut body = bytes.split_off(end + 4);
    let request = Received::of_head(&bytes[..end])?;
    let length = request.header("content-length").map_or(0, |length| length.parse().unwrap_or(0));
    let (mut arrived, mut piece) = (body.len(), vec![0; ZEROS]);
    while arrived < length {
        let bytes = match stream.read(&mut piece).await.ok()? {
            0 => return None,
            bytes => &piece[..bytes],
        };
        arrived += bytes.len();
        if body.len() < KEPT {
            body.extend_from_slice(bytes);
        }
    }
    Some(Received { body, length: arrived, ..request })
}
