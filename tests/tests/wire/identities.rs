//! Credentials of azure_identity: they request one token, from the authority of the cloud.

use std::time::{Duration, Instant};

use msgraph::identity::{ClientSecretCredential, ClientSecretCredentialOptions};
use msgraph::{Client, Cloud, Credential, Error};
use serde_json::json;

use crate::api::Graph;
use crate::server::{Reply, Server};

#[tokio::test]
async fn an_application_asks_its_authority_for_a_token() {
    let server = Server::start([
        Reply::json(json!({"token_type": "Bearer", "expires_in": 3599, "access_token": "from-entra"})),
        Reply::json(json!({"id": "1"})),
        Reply::json(json!({"id": "2"})),
    ])
    .await;
    let mut client_options = server.cloud().identity_options();
    client_options.transport = Some(azure_core::http::Transport::new(server.http_client()));
    let options = Some(ClientSecretCredentialOptions { client_options });
    let credential = ClientSecretCredential::new("tenant", "app".to_owned(), "the secret&".into(), options);
    let graph = Graph::with_client(server.client(credential.expect("valid")).build().expect("valid"));
    for id in ["1", "2"] {
        graph.users().id(id).get().await.expect("an answer");
    }
    let received = server.received();
    let lines: Vec<String> = received.iter().map(|request| request.line()).collect();
    assert_eq!(lines, ["POST /tenant/oauth2/v2.0/token", "GET /v1.0/users/1", "GET /v1.0/users/2"]);
    assert!(received[0].header("host").is_some_and(|host| host.starts_with("login.test:")), "{:?}", received[0]);
    let form = String::from_utf8(received[0].body.clone()).expect("a form");
    let expected = "client_id=app&client_secret=the+secret%26&grant_type=client_credentials\
        &scope=https%3A%2F%2Fgraph.test%2F.default";
    assert_eq!(form, expected);
    for request in &received[1..] {
        assert_eq!(request.header("authorization"), Some("Bearer from-entra"));
    }
}

#[tokio::test]
async fn a_credential_without_a_network_gives_up_after_seconds() {
    // Nobody listens on port 1.
    let (endpoint, authority_host) = ("https://127.0.0.1:1".to_owned(), "https://127.0.0.1:1".to_owned());
    let cloud = Cloud::Custom { endpoint, scope: "s".to_owned(), authority_host };
    let credential = Credential::client_secret("tenant", "app", "secret", &cloud).expect("valid");
    let graph = Graph::with_client(Client::builder(credential).cloud(cloud).build().expect("valid"));
    let start = Instant::now();
    let error = graph.users().id("1").get().await.expect_err("no network");
    assert!(matches!(error, Error::Credential(_)), "{error:?}");
    assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
}

#[test]
fn an_invalid_credential_is_an_error_without_the_secret() {
    let make = |tenant, client_id, secret| Credential::client_secret(tenant, client_id, secret, &Cloud::China);
    assert!(make("contoso.example", "app", "hidden").is_ok());
    for (tenant, client_id, secret) in
        [("", "app", "hidden"), ("a/b?c", "app", "hidden"), ("t", "", "hidden"), ("t", "app", "")]
    {
        let error = make(tenant, client_id, secret).expect_err("not a credential");
        assert!(matches!(error, Error::Credential(_)) && !format!("{error:?}").contains("hidden"), "{error:?}");
    }
}
