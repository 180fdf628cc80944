//! The transport that a client has when it is given no other: TLS, with the certificates that the system trusts.

use msgraph::{Client, Cloud, Error, Retry};
use serde_json::json;

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

/// Which certificates the system trusts is read once in a process: the test starts itself again with one more of them.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_certificate_that_the_system_trusts_is_accepted() {
    const ENDPOINT: &str = "MSGRAPH_TEST_ENDPOINT";
    if let Ok(endpoint) = std::env::var(ENDPOINT) {
        let user = graph(endpoint).users().id("1").get().await.expect("an answer");
        assert_eq!(user.id(), Some("1"));
        return;
    }
    let server = Server::start([Reply::json(json!({"id": "1"}))]).await;
    let file = std::env::temp_dir().join(format!("msgraph-wire-{}.pem", std::process::id()));
    std::fs::write(&file, server.pem()).expect("the temporary folder can be written to");
    let endpoint = server.url("localhost", "");
    let child = tokio::task::spawn_blocking({
        let file = file.clone();
        move || {
            std::process::Command::new(std::env::current_exe().expect("a test has a file"))
                .args(["--exact", "tls::a_certificate_that_the_system_trusts_is_accepted"])
                .env(ENDPOINT, endpoint)
                .env("SSL_CERT_FILE", file)
                .env_remove("SSL_CERT_DIR")
                .output()
        }
    });
    let output = child.await.expect("no panic").expect("the test can be started");
    std::fs::remove_file(&file).expect("the file is there");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    assert_eq!(server.only().line(), "GET /v1.0/users/1");
}
