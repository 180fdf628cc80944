//! Redirects: the client follows downloads to other hosts, and sends no token there.

use msgraph::Error;
use serde_json::json;

use crate::server::{HOST, OTHER_HOST, Reply, Server};

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
    assert!(matches!(error, Error::Request(_)), "{error:?}");
    assert_eq!(server.received().len(), 6);
}
