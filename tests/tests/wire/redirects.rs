//! Redirects: the client follows downloads to other hosts, and sends no token there.

use msgraph::Error;
use serde_json::json;

use crate::server::{HOST, OTHER_HOST, Reply, Server, TOKEN};

#[tokio::test]
async fn a_download_is_followed_without_the_token() {
    let server = Server::start([]).await;
    let location = server.url(OTHER_HOST, "/blob?sig=a%2Fb");
    server.reply(Reply::status(302).header("location", location));
    server.reply(Reply::status(200).body("bytes"));
    let call = server.graph().file("a.txt").header("Range", "bytes=0-4").header("Prefer", "x");
    assert_eq!(call.await.expect("an answer").as_ref(), b"bytes");
    let received = server.received();
    assert!(received[0].header("authorization").is_some());
    let storage = &received[1];
    assert!(storage.header("host").is_some_and(|host| host.starts_with(OTHER_HOST)), "{storage:?}");
    assert_eq!(storage.line(), "GET /blob?sig=a%2Fb");
    let headers = ["authorization", "prefer", "range"].map(|name| storage.header(name));
    assert_eq!(headers, [None, None, Some("bytes=0-4")]);
}

#[tokio::test]
async fn the_own_host_gets_the_token_again() {
    let server =
        Server::start([Reply::status(307).header("location", "/v1.0/x"), Reply::json(json!({"id": "1"}))]).await;
    let user = server.graph().users().id("1").get().await.expect("an answer");
    assert_eq!(user.id(), Some("1"));
    let received = server.received();
    assert_eq!(received[1].target, "/v1.0/x");
    assert!(received[1].header("authorization").is_some());
}

#[tokio::test]
async fn a_redirect_of_a_write_is_an_error() {
    let server = Server::start([]).await;
    server.reply(Reply::status(307).header("location", server.url(OTHER_HOST, "/x")));
    let error = server.graph().users().id("1").delete().await.expect_err("not followed");
    assert_eq!((error.status(), server.received().len()), (Some(307), 1));
}

#[tokio::test]
async fn a_failed_redirect_does_not_tell_its_url() {
    let server = Server::start([]).await;
    server.reply(Reply::status(302).header("location", server.url(OTHER_HOST, "/blob?tempauth=secret")));
    server.reply(Reply::hang_up());
    let error = server.graph().file("a").await.expect_err("no answer");
    let text = format!("{error} {error:?}");
    assert!(matches!(error, Error::Transport(_)) && !text.contains("secret"), "{text}");
}

#[tokio::test]
async fn a_circle_ends() {
    let location = |server: &Server| server.url(HOST, "/v1.0/users/1");
    let server = Server::start([]).await;
    for _ in 0..10 {
        server.reply(Reply::status(302).header("location", location(&server)));
    }
    let error = server.graph().users().id("1").get().await.expect_err("a circle");
    assert!(matches!(error, Error::Redirect(_)), "{error:?}");
    assert_eq!(server.received().len(), 6);
}

#[tokio::test]
async fn a_circle_of_two_hosts_ends() {
    let server = Server::start([]).await;
    for _ in 0..5 {
        server.reply(Reply::status(302).header("location", server.url(OTHER_HOST, "/a")));
        server.reply(Reply::status(302).header("location", server.url(HOST, "/v1.0/users/1")));
    }
    let error = server.patient(3).users().id("1").get().await.expect_err("a circle");
    assert!(matches!(error, Error::Redirect(_)), "{error:?}");
    let authorized =
        server.received().iter().map(|request| request.header("authorization").is_some()).collect::<Vec<_>>();
    assert_eq!(authorized, [true, false, true, false, true, false]);
}

#[tokio::test]
async fn a_redirect_without_a_place_is_an_error_with_its_status() {
    for status in [300, 301, 302, 303, 305, 307, 308] {
        let server = Server::start([Reply::status(status).body("{\"error\": {\"code\": \"moved\"}}")]).await;
        let error = server.patient(3).users().id("1").get().await.expect_err("nowhere to go");
        assert_eq!((error.status(), error.code(), server.received().len()), (Some(status), Some("moved"), 1));
    }
}

#[tokio::test]
async fn a_redirect_to_what_is_no_https_url_is_not_followed() {
    for location in
        ["http://graph.test/x", "ftp://graph.test/x", "javascript:alert(1)", "https://", "https://[::1", "//:0"]
    {
        let server = Server::start([Reply::status(302).header("location", location)]).await;
        let error = server.patient(3).file("a").download().await.expect_err("no https URL");
        assert!(matches!(error, Error::Redirect(_)), "{location}: {error:?}");
        assert_eq!(server.received().len(), 1, "{location}");
    }
}

#[tokio::test]
async fn a_url_that_only_looks_like_the_own_host_gets_no_token() {
    let port = |url: &str| url.rsplit(':').next().expect("a port").to_owned();
    let server = Server::start([]).await;
    let port = port(&server.url(HOST, ""));
    for user in ["graph.test", "graph.test%2F", "graph.test:443"] {
        server.reply(Reply::status(302).header("location", format!("https://{user}@{OTHER_HOST}:{port}/x")));
        server.reply(Reply::status(200).body("bytes"));
        server.graph().file("a").await.expect("an answer");
        let last = server.received().pop().expect("a request");
        assert!(last.header("host").is_some_and(|host| host.starts_with(OTHER_HOST)), "{last:?}");
        let authorization = last.header("authorization").unwrap_or_default();
        assert!(!authorization.contains(TOKEN), "{user}: {authorization}");
    }
}
