//! Errors: their fields and the parts of the answer that they keep.

use msgraph::Error;
use serde_json::json;
use std::time::Duration;

use crate::server::{Reply, Server, TOKEN};

#[tokio::test]
async fn a_service_error_tells_all_that_came() {
    let body = json!({"error": {"code": "Request_ResourceNotFound", "message": "There is no \"x\".",
        "innerError": {"code": "inner", "request-id": "in-body", "client-request-id": "c"}}});
    let reply = Reply::status(404).header("Request-Id", "r1").header("Retry-After", "7").body(body.to_string());
    let server = Server::start([reply]).await;
    let error = server.graph().users().id("x").get().await.expect_err("not found");
    assert_eq!(error.status(), Some(404));
    assert_eq!((error.code(), error.message()), (Some("Request_ResourceNotFound"), Some("There is no \"x\".")));
    assert_eq!((error.request_id(), error.retry_after()), (Some("r1"), Some(Duration::from_secs(7))));
    assert_eq!(error.body().map(|bytes| bytes.to_vec()), Some(body.to_string().into_bytes()));
    let service = error.service().expect("an answer of the service");
    assert_eq!(service.inner_codes, ["inner"]);
    assert_eq!(service.client_request_id.as_deref(), Some("c"));
}

#[tokio::test]
async fn an_error_has_the_headers_of_its_answer() {
    let challenge = "Bearer realm=\"\"";
    let refused = Reply::status(401).header("WWW-Authenticate", challenge);
    let server = Server::start([refused, Reply::status(200).header("ETag", "1").body("[")]).await;
    let error = server.graph().users().id("x").get().await.expect_err("refused");
    assert_eq!((error.status(), error.header("www-authenticate")), (Some(401), Some(challenge)));
    let error = server.graph().users().id("x").get().await.expect_err("no JSON");
    assert_eq!((error.header("ETag"), error.headers().is_empty()), (Some("1"), false));
}

#[tokio::test]
async fn an_error_is_read_behind_a_byte_order_mark() {
    let body = "\u{feff}{\"error\": {\"code\": \"c\", \"message\": {\"lang\": \"en\", \"value\": \"m\"}}}";
    let server = Server::start([Reply::status(400).body(body)]).await;
    let error = server.graph().users().id("x").get().await.expect_err("refused");
    assert_eq!((error.code(), error.message()), (Some("c"), Some("m")));
}

#[tokio::test]
async fn an_error_that_is_not_json_keeps_its_text() {
    let server = Server::start([Reply::status(502).body("<h1>Bad gateway</h1>"), Reply::status(503)]).await;
    let error = server.graph().users().id("x").get().await.expect_err("refused");
    assert_eq!((error.status(), error.to_string().as_str()), (Some(502), "status 502: <h1>Bad gateway</h1>"));
    let error = server.graph().users().id("x").get().await.expect_err("refused");
    assert_eq!((error.status(), error.to_string().as_str()), (Some(503), "status 503"));
}

#[tokio::test]
async fn the_sent_request_id_is_known_even_when_the_answer_has_none() {
    let server = Server::start([Reply::status(500).body("<html>")]).await;
    let error = server.graph().users().id("x").get().await.expect_err("an error");
    let sent = server.only().header("client-request-id").map(str::to_owned);
    assert!(sent.is_some());
    assert_eq!(error.service().and_then(|service| service.client_request_id.clone()), sent);
}

#[tokio::test]
async fn every_status_but_2xx_is_an_error() {
    for status in [304, 400, 401, 403, 404, 409, 412, 429, 500, 501, 503, 504, 507] {
        let server = Server::start([Reply::status(status)]).await;
        let error = server.graph().users().id("x").delete().await.expect_err("an error");
        assert_eq!(error.status(), Some(status));
        assert_eq!(server.received().len(), 1, "{status} is sent once without retries");
    }
}

#[tokio::test]
async fn a_broken_connection_is_no_answer() {
    let server = Server::start([Reply::hang_up()]).await;
    let error = server.graph().users().id("x").get().await.expect_err("no answer");
    assert!(matches!(error, Error::Transport(_)), "{error:?}");
    assert!(!format!("{error:?}").contains(TOKEN));
}

#[tokio::test]
async fn an_answer_that_breaks_off_says_after_how_many_bytes() {
    let body = "{\"id\": \"12345678\"}";
    let server = Server::start([Reply::status(200).body(body).cut()]).await;
    let error = server.graph().users().id("x").get().await.expect_err("half an answer");
    assert!(matches!(error, Error::Interrupted { received, .. } if received == body.len() as u64 / 2), "{error:?}");
    assert!(!format!("{error:?}").contains(TOKEN));
}
