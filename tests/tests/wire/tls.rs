//! The built-in HTTP client: TLS with the certificates that the system trusts.

use msgraph::{Client, Cloud, Error, Retry};
use serde_json::json;
use tokio_rustls::rustls::crypto::CryptoProvider;
#[cfg(target_os = "linux")]
use tokio_rustls::rustls::crypto::aws_lc_rs::default_provider;

#[cfg(target_os = "linux")]
use crate::alone;
use crate::api::Graph;
use crate::server::{Reply, Server, TOKEN};

/// A client with the built-in transport and without retries.
pub(crate) fn client(endpoint: String) -> Client {
    let cloud = Cloud::Custom { endpoint, scope: "s".into(), authority_host: "https://login.test".into() };
    Client::builder(TOKEN).cloud(cloud).retry(Retry::never()).build().expect("valid")
}

fn graph(endpoint: String) -> Graph {
    Graph::with_client(client(endpoint))
}

#[tokio::test]
async fn an_untrusted_certificate_is_refused() {
    let server = Server::start([Reply::json(json!({}))]).await;
    let error = graph(server.url("localhost", "")).users().id("1").get().await.expect_err("the certificate is its own");
    assert!(matches!(error, Error::Transport(_)), "{error:?}");
    assert!(server.received().is_empty());
}

/// The trusted certificates are a setting of the process, so the test runs in a process of its own.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_certificate_that_the_system_trusts_is_accepted() {
    if let Some(endpoint) = alone::given() {
        let user = graph(endpoint).users().id("1").get().await.expect("an answer");
        assert_eq!(user.id(), Some("1"));
        return;
    }
    let server = Server::start([Reply::json(json!({"id": "1"}))]).await;
    let endpoint = server.url("localhost", "");
    alone::run("tls::a_certificate_that_the_system_trusts_is_accepted", endpoint, server.pem()).await;
    assert_eq!(server.only().line(), "GET /v1.0/users/1");
}

/// `{"id":"1"}`, compressed by gzip.
#[cfg(target_os = "linux")]
const GZIP: [u8; 30] =
    [31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 171, 86, 202, 76, 81, 178, 82, 50, 84, 170, 5, 0, 243, 200, 24, 246, 10, 0, 0, 0];

#[cfg(target_os = "linux")]
#[tokio::test]
async fn an_answer_may_be_compressed() {
    if let Some(endpoint) = alone::given() {
        let user = graph(endpoint).users().id("1").get().await.expect("an answer");
        assert_eq!(user.id(), Some("1"));
        return;
    }
    let server = Server::start([Reply::status(200).header("content-encoding", "gzip").body(GZIP)]).await;
    alone::run("tls::an_answer_may_be_compressed", server.url("localhost", ""), server.pem()).await;
    assert_eq!(server.only().header("accept-encoding"), Some("gzip"));
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_system_without_trusted_certificates_is_an_error() {
    if alone::given().is_some() {
        let error = Client::builder(TOKEN).build().expect_err("nobody is trusted");
        assert!(matches!(error, Error::Transport(_)), "{error:?}");
        return;
    }
    alone::run("tls::a_system_without_trusted_certificates_is_an_error", "1".to_owned(), "").await;
}

/// The provider can be set once for each process, so the test runs in a process of its own. A provider without any
/// cipher shows that the client uses it.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn the_installed_cryptography_is_used() {
    if alone::given().is_some() {
        Client::builder(TOKEN).build().expect("ciphers, and somebody who is trusted");
        let none = CryptoProvider { cipher_suites: Vec::new(), ..default_provider() };
        none.install_default().expect("it is the first");
        let error = Client::builder(TOKEN).build().expect_err("there is no cipher");
        assert!(matches!(error, Error::Transport(_)), "{error:?}");
        return;
    }
    let server = Server::start([]).await;
    alone::run("tls::the_installed_cryptography_is_used", "1".to_owned(), server.pem()).await;
}

#[test]
fn a_client_installs_no_cryptography() {
    Client::builder(TOKEN).build().expect("the system trusts somebody");
    assert!(CryptoProvider::get_default().is_none());
}
