//! Which requests are sent again.

use std::time::{Duration, Instant};

use msgraph::Error;
use serde_json::json;

use crate::api::models::User;
use crate::server::{Reply, Server};

#[tokio::test]
async fn throttling_is_waited_out() {
    for status in [429, 503] {
        let server = Server::start([Reply::status(status), Reply::json(json!({"id": "1"}))]).await;
        let user = server.patient(1).users().create(User::new().with_display_name("A")).await.expect("an answer");
        assert_eq!(user.id(), Some("1"));
        let received = server.received();
        assert_eq!((received.len(), received[1].json()), (2, json!({"displayName": "A"})));
        assert_eq!(received[0].header("client-request-id"), received[1].header("client-request-id"));
    }
}

#[tokio::test]
async fn a_gateway_that_waits_in_vain_is_asked_again_only_where_that_does_no_harm() {
    let server = Server::start([Reply::status(504), Reply::json(json!({"id": "1"}))]).await;
    assert!(server.patient(1).users().id("1").get().await.is_ok());
    let server = Server::start([Reply::status(504), Reply::json(json!({"id": "1"}))]).await;
    let error = server.patient(1).users().create(User::new()).await.expect_err("it may have been created");
    assert_eq!((error.status(), server.received().len()), (Some(504), 1));
}

#[tokio::test]
async fn retry_after_is_heeded() {
    let server = Server::start([Reply::status(429).header("Retry-After", "1"), Reply::json(json!({}))]).await;
    let start = Instant::now();
    server.patient(1).users().id("1").get().await.expect("an answer");
    assert!(start.elapsed() >= Duration::from_secs(1), "{:?}", start.elapsed());
}

#[tokio::test]
async fn attempts_are_few() {
    let throttled = Reply::status(429).header("Retry-After", "0").body("{\"error\": {\"code\": \"busy\"}}");
    let server = Server::start(vec![throttled; 9]).await;
    let error = server.patient(2).users().id("1").get().await.expect_err("throttled");
    assert_eq!((error.code(), error.retry_after()), (Some("busy"), Some(Duration::ZERO)));
    assert_eq!(server.received().len(), 3);
}

#[tokio::test]
async fn other_statuses_are_final() {
    for status in [400, 404, 408, 500, 502] {
        let server = Server::start([Reply::status(status)]).await;
        let error = server.patient(3).users().id("1").get().await.expect_err("final");
        assert_eq!((error.status(), server.received().len()), (Some(status), 1));
    }
}

#[tokio::test]
async fn a_broken_connection_is_tried_again_only_where_that_does_no_harm() {
    let server = Server::start([Reply::hang_up(), Reply::json(json!({"id": "1"}))]).await;
    assert!(server.patient(2).users().id("1").get().await.is_ok());
    assert_eq!(server.received().len(), 2);
    let server = Server::start([Reply::hang_up(), Reply::json(json!({"id": "1"}))]).await;
    let error = server.patient(2).users().create(User::new()).await.expect_err("it may have been created");
    assert!(matches!(error, Error::Transport(_)), "{error:?}");
    assert_eq!(server.received().len(), 1);
}
