//! Credentials: they are asked for the scope of the cloud, again when a token expires, and with claims. No token is in
//! a log or an error.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use azure_core::credentials::{AccessToken, TokenCredential, TokenRequestOptions};
use msgraph::runtime::{Bytes, OffsetDateTime};
use msgraph::{Content, Credential, Error, Retry};
use serde_json::json;

use crate::api::Graph;
use crate::api::models::User;
use crate::server::{HOST, OTHER_HOST, Reply, Server};

/// Tokens `token-1`, `token-2`, … that are valid for some time.
fn counting(valid: Duration) -> Credential {
    let made = AtomicU32::new(0);
    Credential::from_fn(move |scopes| {
        assert_eq!(scopes, ["https://graph.test/.default"]);
        let token = format!("token-{}", made.fetch_add(1, Ordering::Relaxed) + 1);
        async move { Ok::<_, std::io::Error>(AccessToken::new(token, OffsetDateTime::now_utc() + valid)) }
    })
}

fn graph(server: &Server, credential: impl Into<Credential>) -> Graph {
    Graph::with_client(server.client(credential).retry(Retry::never()).build().expect("valid"))
}

/// The tokens of three requests.
async fn tokens(replies: [Reply; 3], credential: Credential) -> Vec<String> {
    let server = Server::start(replies).await;
    let graph = graph(&server, credential);
    for _ in 0..3 {
        // The service may refuse the token, so the result is ignored.
        let _ = graph.clone().users().id("1").get().await;
    }
    let bearer = |request: &crate::server::Received| request.header("authorization").map(str::to_owned);
    server.received().iter().filter_map(bearer).collect()
}

#[tokio::test]
async fn a_token_is_kept_until_it_is_about_to_expire() {
    let replies = || [(); 3].map(|()| Reply::json(json!({})));
    let long = tokens(replies(), counting(Duration::from_secs(3600))).await;
    assert_eq!(long, ["Bearer token-1", "Bearer token-1", "Bearer token-1"]);
    let short = tokens(replies(), counting(Duration::from_secs(60))).await;
    assert_eq!(short, ["Bearer token-1", "Bearer token-2", "Bearer token-3"]);
}

#[tokio::test]
async fn a_token_that_cannot_stand_in_a_header_is_not_sent() {
    for token in ["", "token\n", "two words", "\u{1f511}"] {
        let server = Server::start([Reply::json(json!({}))]).await;
        let error = graph(&server, token).users().id("1").get().await.expect_err("no token");
        let cause = std::error::Error::source(&error).map(ToString::to_string).unwrap_or_default();
        assert!(
            matches!(error, Error::Credential(_)) && cause.starts_with("the token "),
            "{token:?}: {error}: {cause}"
        );
        assert_eq!(server.received().len(), 0);
    }
}

#[tokio::test]
async fn a_refused_token_is_replaced_once_and_not_used_again() {
    let replies = [Reply::status(401), Reply::json(json!({})), Reply::json(json!({}))];
    let replaced = tokens(replies, counting(Duration::from_secs(3600))).await;
    assert_eq!(replaced, ["Bearer token-1", "Bearer token-2", "Bearer token-2", "Bearer token-2"]);
    let refused = tokens([(); 3].map(|()| Reply::status(401)), counting(Duration::from_secs(3600))).await;
    assert_eq!(refused[..3], ["Bearer token-1", "Bearer token-2", "Bearer token-3"]);
}

#[tokio::test]
async fn a_token_that_stays_the_same_is_sent_once() {
    let server = Server::start([Reply::status(401).body("{\"error\": {\"code\": \"expired\"}}")]).await;
    let error = graph(&server, "fixed").users().create(User::new()).await.expect_err("refused");
    assert_eq!((error.code(), server.received().len()), (Some("expired"), 1));
}

#[tokio::test]
async fn a_token_that_expires_between_pages_is_replaced() {
    let server = Server::start([]).await;
    let link = server.url(HOST, "/v1.0/users?$skiptoken=1");
    server.reply(Reply::json(json!({"value": [{"id": "1"}], "@odata.nextLink": link})));
    server.reply(Reply::status(401));
    server.reply(Reply::json(json!({"value": [{"id": "2"}]})));
    let users = graph(&server, counting(Duration::from_secs(3600))).users().list().all().await.expect("two pages");
    assert_eq!(users.len(), 2);
    let sent: Vec<_> = server.received().iter().map(|request| request.target.clone()).collect();
    assert_eq!(sent[1..], ["/v1.0/users?$skiptoken=1", "/v1.0/users?$skiptoken=1"]);
}

#[tokio::test]
async fn a_token_that_expires_during_an_upload_is_replaced_and_the_body_sent_whole() {
    let server = Server::start([Reply::status(401), Reply::status(200)]).await;
    let pieces = || futures_util::stream::iter((0..10).map(|n| Ok::<_, std::io::Error>(Bytes::from(vec![n; 1000]))));
    let content = Content::stream("image/png", 10_000, pieces);
    let user = graph(&server, counting(Duration::from_secs(3600))).users().id("1");
    user.upload_photo(content).await.expect("an answer");
    let received = server.received();
    assert_eq!((received.len(), &received[0].body), (2, &received[1].body));
    assert_eq!(received[1].length, 10_000);
}

#[tokio::test]
async fn a_token_that_another_host_refuses_is_none_of_its_business() {
    let server = Server::start([]).await;
    server.reply(Reply::status(302).header("location", server.url(OTHER_HOST, "/blob")));
    server.reply(Reply::status(401).header("www-authenticate", "Bearer claims=\"eyJhIjoxfQ==\""));
    let error = graph(&server, counting(Duration::from_secs(3600))).file("a").await.expect_err("refused");
    assert_eq!((error.status(), server.received().len()), (Some(401), 2));
    assert!(server.received()[1].header("authorization").is_none());
}

/// A 401 with the claims `{"a":1}`.
fn challenge() -> Reply {
    let claims = r#"Bearer realm="", error="insufficient_claims", claims="eyJhIjoxfQ==""#;
    Reply::status(401).header("www-authenticate", claims)
}

/// A credential whose tokens contain the claims of the request for them.
fn claiming() -> Credential {
    Credential::from_fn_with_claims(|_, claims| async move {
        let expires_on = OffsetDateTime::now_utc() + Duration::from_secs(3600);
        Ok::<_, std::io::Error>(AccessToken::new(format!("token-{}", claims.unwrap_or_default()), expires_on))
    })
}

#[tokio::test]
async fn a_claims_challenge_is_handed_to_the_credential_and_the_request_sent_once_more() {
    let replies = [challenge(), Reply::json(json!({"id": "1"})), Reply::json(json!({"id": "2"}))];
    let server = Server::start(replies).await;
    let graph = graph(&server, claiming());
    assert_eq!(graph.users().id("1").get().await.expect("a user").id(), Some("1"));
    graph.users().id("2").get().await.expect("a user");
    let received = server.received();
    let sent: Vec<_> = received.iter().map(|request| request.header("authorization").unwrap_or_default()).collect();
    assert_eq!(sent, ["Bearer token-", "Bearer token-{\"a\":1}", "Bearer token-{\"a\":1}"]);
    assert_eq!(received[1].line(), "GET /v1.0/users/1");
}

#[tokio::test]
async fn a_claims_challenge_that_stays_is_an_error() {
    let server = Server::start([challenge(), challenge()]).await;
    let error = graph(&server, claiming()).users().id("1").get().await.expect_err("refused twice");
    assert!(error.header("www-authenticate").is_some_and(|challenge| challenge.contains("claims")), "{error:?}");
    assert_eq!(server.received().len(), 2);
}

#[derive(Debug)]
struct Fixed;

#[async_trait::async_trait]
impl TokenCredential for Fixed {
    async fn get_token(&self, _: &[&str], _: Option<TokenRequestOptions<'_>>) -> azure_core::Result<AccessToken> {
        Ok(AccessToken::new("from-azure", OffsetDateTime::now_utc() + Duration::from_secs(3600)))
    }
}

#[tokio::test]
async fn any_token_credential_will_do() {
    let server = Server::start([Reply::json(json!({})), Reply::json(json!({}))]).await;
    let shared: Arc<dyn TokenCredential> = Arc::new(Fixed);
    graph(&server, Arc::new(Fixed)).users().id("1").get().await.expect("an answer");
    graph(&server, shared).users().id("1").get().await.expect("an answer");
    for request in server.received() {
        assert_eq!(request.header("authorization"), Some("Bearer from-azure"));
    }
}

#[tokio::test]
async fn a_failing_credential_is_an_error_and_nothing_is_sent() {
    let server = Server::start([]).await;
    let failing = Credential::from_fn(|_| async { Err(std::io::Error::other("no account")) });
    let error = graph(&server, failing).users().id("1").get().await.expect_err("no token");
    let mut source = std::error::Error::source(&error);
    let mut texts = vec![error.to_string()];
    while let Some(error) = source {
        texts.push(error.to_string());
        source = error.source();
    }
    assert!(matches!(error, Error::Credential(_)), "{error:?}");
    assert!(texts.iter().any(|text| text.contains("no account")), "{texts:?}");
    assert!(server.received().is_empty());
}

#[tokio::test]
async fn every_page_has_a_fresh_token() {
    let server = Server::start([]).await;
    let link = |token: &str| server.url(HOST, &format!("/v1.0/users?$skiptoken={token}"));
    server.reply(Reply::json(json!({"value": [{"id": "1"}], "@odata.nextLink": link("1")})));
    server.reply(Reply::json(json!({"value": [{"id": "2"}], "@odata.nextLink": link("2")})));
    server.reply(Reply::json(json!({"value": [{"id": "3"}]})));
    let list = graph(&server, counting(Duration::from_secs(60))).users().list().header("Prefer", "p");
    assert_eq!(list.all().await.expect("three pages").len(), 3);
    let received = server.received();
    let sent = |name| received.iter().map(|request| request.header(name)).collect::<Vec<_>>();
    assert_eq!(sent("authorization"), ["Bearer token-1", "Bearer token-2", "Bearer token-3"].map(Some));
    assert_eq!(sent("prefer"), [Some("p"); 3]);
}

#[tokio::test]
async fn requests_at_the_same_time_ask_for_one_token() {
    let server = Server::start((0..8).map(|_| Reply::json(json!({})))).await;
    let asked = Arc::new(AtomicU32::new(0));
    let counter = asked.clone();
    let slow = Credential::from_fn(move |_| {
        counter.fetch_add(1, Ordering::Relaxed);
        async {
            tokio::time::sleep(Duration::from_millis(50)).await;
            let expires_on = OffsetDateTime::now_utc() + Duration::from_secs(3600);
            Ok::<_, std::io::Error>(AccessToken::new("shared", expires_on))
        }
    });
    let users = graph(&server, slow).users();
    let answers = futures_util::future::join_all((0..8).map(|_| users.id("1").get().into_future())).await;
    assert!(answers.iter().all(Result::is_ok), "{answers:?}");
    assert_eq!((asked.load(Ordering::Relaxed), server.received().len()), (1, 8));
}
