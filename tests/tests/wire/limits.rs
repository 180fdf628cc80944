//! Time limits, retries of single requests, and cancelled requests.

use std::time::{Duration, Instant};

use azure_core::time::{OffsetDateTime, to_rfc7231};
use msgraph::{Error, Retry};
use serde_json::json;

use crate::api::Graph;
use crate::api::models::User;
use crate::server::{Reply, Server, TOKEN};

const SHORT: Duration = Duration::from_millis(200);

#[tokio::test]
async fn an_attempt_that_takes_too_long_is_given_up() {
    let server = Server::start([Reply::held()]).await;
    let error = server.graph().users().id("1").get().timeout(SHORT).await.expect_err("no answer");
    assert!(matches!(error, Error::Timeout(time) if time == SHORT), "{error:?}");
    server.left().await;
}

#[tokio::test]
async fn after_a_timeout_only_safe_methods_are_sent_again() {
    let replies = || [Reply::held(), Reply::json(json!({"id": "1"}))];
    let server = Server::start(replies()).await;
    server.patient(1).users().id("1").get().timeout(SHORT).await.expect("an answer");
    let server = Server::start(replies()).await;
    let error = server.patient(1).users().create(User::new()).timeout(SHORT).await.expect_err("it may be created");
    assert!(matches!(error, Error::Timeout(_)), "{error:?}");
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn the_client_has_a_timeout_for_requests_that_have_none() {
    let server = Server::start([Reply::held()]).await;
    let client = server.client(TOKEN).retry(Retry::never()).timeout(SHORT).build().expect("valid");
    let error = Graph::with_client(client).users().list().await.expect_err("no answer");
    assert!(matches!(error, Error::Timeout(time) if time == SHORT), "{error:?}");
}

#[tokio::test]
async fn a_download_that_stalls_is_given_up() {
    let server = Server::start([Reply::zeros(1000).body("a").stalled()]).await;
    let download = server.graph().file("a").timeout(SHORT).download().await.expect("an answer");
    let error = download.bytes().await.expect_err("the rest does not come");
    assert!(matches!(error, Error::Interrupted { received: 1, .. }), "{error:?}");
}

#[tokio::test]
async fn a_request_has_its_own_retries() {
    let busy = || Reply::status(503);
    let server = Server::start([busy(), busy(), busy()]).await;
    let error = server.patient(9).users().id("1").get().retry(Retry::never()).await.expect_err("busy");
    assert_eq!((error.status(), server.received().len()), (Some(503), 1));
    let retry = Retry::default().attempts(1).delay(Duration::ZERO);
    let error = server.graph().users().id("1").get().retry(retry).await.expect_err("busy");
    assert_eq!((error.status(), server.received().len()), (Some(503), 3));
}

#[tokio::test]
async fn a_wait_that_is_too_long_is_an_error_at_once() {
    let server = Server::start([Reply::status(429).header("retry-after", "3600")]).await;
    let error = server.patient(3).users().id("1").get().await.expect_err("throttled");
    assert_eq!((error.status(), error.retry_after()), (Some(429), Some(Duration::from_secs(3600))));
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn retry_after_may_be_a_date() {
    let date = to_rfc7231(&(OffsetDateTime::now_utc() + Duration::from_secs(2)));
    let server = Server::start([Reply::status(503).header("retry-after", date), Reply::json(json!({}))]).await;
    let start = Instant::now();
    server.patient(1).users().id("1").get().await.expect("an answer");
    assert!(start.elapsed() > Duration::from_millis(500), "{:?}", start.elapsed());
}

#[tokio::test]
async fn a_wrong_clock_does_not_change_a_date() {
    let date = |seconds: i64| to_rfc7231(&(OffsetDateTime::now_utc() + azure_core::time::Duration::seconds(seconds)));
    for hours in [-5, 5] {
        let skew = hours * 3600;
        let busy = Reply::status(503).header("date", date(skew)).header("retry-after", date(skew + 1));
        let server = Server::start([busy, Reply::json(json!({}))]).await;
        let start = Instant::now();
        server.patient(1).users().id("1").get().await.expect("an answer after a second");
        assert!(start.elapsed() >= Duration::from_secs(1) && start.elapsed() < Duration::from_secs(20), "{hours}");
    }
}

#[tokio::test]
async fn a_dropped_request_is_cancelled() {
    let server = Server::start([Reply::held()]).await;
    let request = tokio::spawn(std::future::IntoFuture::into_future(server.patient(3).users().id("1").get()));
    server.arrived(1).await;
    request.abort();
    server.left().await;
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn a_request_that_is_dropped_is_not_sent_again() {
    let server = Server::start([Reply::status(503), Reply::json(json!({}))]).await;
    let retry = Retry::default().delay(SHORT);
    let get = server.graph().users().id("1").get().retry(retry);
    let request = tokio::spawn(std::future::IntoFuture::into_future(get));
    server.arrived(1).await;
    request.abort();
    tokio::time::sleep(SHORT * 3).await;
    assert_eq!(server.received().len(), 1);
}
