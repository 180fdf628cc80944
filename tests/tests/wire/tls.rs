//! The transport that a client has when it is given no other: TLS, with the certificates that the system trusts.

use msgraph::{Client, Cloud, Error, Retry};
use serde_json::json;
use tokio_rustls::rustls::crypto::CryptoProvider;
use tokio_rustls::rustls::crypto::aws_lc_rs::default_provider;

use crate::api::Graph;
use crate::server::{Reply, Server, TOKEN};

fn graph(endpoint: String) -> Graph {
    let cloud = Cloud::Custom { endpoint, scope: "s".into(), authority_host: "https://login.test".into() };
    Graph::with_client(Client::builder(TOKEN).cloud(cloud).retry(Retry::never()).build().expect("valid"))
}

#[tokio::test]
async fn a_certificate_that_nobody_vouches_for_is_refused() {
    let server = Server::start([Reply::json(json!({}))]).await;
    let error = graph(server.url("localhost", "")).users().id("1").get().await.expect_err("the certificate is its own");
    assert!(matches!(error, Error::Transport(_)), "{error:?}");
    assert!(server.received().is_empty());
}

/// Starts a test again in a process of its own, which `VARIABLE` tells from this one.
#[cfg(target_os = "linux")]
async fn alone(test: &'static str, value: String, certificates: &str) {
    let folder = std::env::temp_dir();
    let file = folder.join(format!("msgraph-wire-{}-{test}.pem", std::process::id()));
    std::fs::write(&file, certificates).expect("the temporary folder can be written to");
    let child = tokio::task::spawn_blocking({
        let file = file.clone();
        move || {
            std::process::Command::new(std::env::current_exe().expect("a test has a file"))
                .args(["--exact", &format!("tls::{test}")])
                .env(VARIABLE, value)
                .env("SSL_CERT_FILE", file)
                .env_remove("SSL_CERT_DIR")
                .output()
        }
    });
    let output = child.await.expect("no panic").expect("the test can be started");
    std::fs::remove_file(&file).expect("the file is there");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
}

/// Set in a process that was started for one test, to what the test needs there.
#[cfg(target_os = "linux")]
const VARIABLE: &str = "MSGRAPH_TEST_TLS";

/// Which certificates the system trusts is a matter of the process.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_certificate_that_the_system_trusts_is_accepted() {
    if let Ok(endpoint) = std::env::var(VARIABLE) {
        let user = graph(endpoint).users().id("1").get().await.expect("an answer");
        assert_eq!(user.id(), Some("1"));
        return;
    }
    let server = Server::start([Reply::json(json!({"id": "1"}))]).await;
    let endpoint = server.url("localhost", "");
    alone("a_certificate_that_the_system_trusts_is_accepted", endpoint, server.pem()).await;
    assert_eq!(server.only().line(), "GET /v1.0/users/1");
}

/// `{"id":"1"}`, compressed by gzip.
#[cfg(target_os = "linux")]
const GZIP: [u8; 30] =
    [31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 171, 86, 202, 76, 81, 178, 82, 50, 84, 170, 5, 0, 243, 200, 24, 246, 10, 0, 0, 0];

#[cfg(target_os = "linux")]
#[tokio::test]
async fn an_answer_may_be_compressed() {
    if let Ok(endpoint) = std::env::var(VARIABLE) {
        let user = graph(endpoint).users().id("1").get().await.expect("an answer");
        assert_eq!(user.id(), Some("1"));
        return;
    }
    let server = Server::start([Reply::status(200).header("content-encoding", "gzip").body(GZIP)]).await;
    alone("an_answer_may_be_compressed", server.url("localhost", ""), server.pem()).await;
    assert_eq!(server.only().header("accept-encoding"), Some("gzip"));
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_system_that_trusts_nobody_is_an_error() {
    if std::env::var_os(VARIABLE).is_some() {
        let error = Client::builder(TOKEN).build().expect_err("nobody is trusted");
        assert!(matches!(error, Error::Transport(_)), "{error:?}");
        return;
    }
    alone("a_system_that_trusts_nobody_is_an_error", "1".to_owned(), "").await;
}

/// The provider of a process is set once: one without any cipher shows whether it is used.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn cryptography_is_what_the_program_has_installed() {
    if std::env::var_os(VARIABLE).is_some() {
        Client::builder(TOKEN).build().expect("ciphers, and somebody who is trusted");
        let none = CryptoProvider { cipher_suites: Vec::new(), ..default_provider() };
        none.install_default().expect("it is the first");
        let error = Client::builder(TOKEN).build().expect_err("there is no cipher");
        assert!(matches!(error, Error::Transport(_)), "{error:?}");
        return;
    }
    let server = Server::start([]).await;
    alone("cryptography_is_what_the_program_has_installed", "1".to_owned(), server.pem()).await;
}

#[test]
fn a_client_installs_no_cryptography() {
    Client::builder(TOKEN).build().expect("the system trusts somebody");
    assert!(CryptoProvider::get_default().is_none());
}
