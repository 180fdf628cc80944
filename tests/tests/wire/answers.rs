//! Answers that break the rules of HTTP or are not from Graph: each is an error, a request that changes something is
//! sent once, and the next request is not disturbed.

use std::time::Duration;

use msgraph::{Error, Retry};
use serde_json::json;

use crate::api::Graph;
use crate::api::models::User;
use crate::script::{self, Step};
use crate::server::{Reply, Server, TOKEN};

/// The answers of a server to a single request.
fn answered(answer: impl Into<String>) -> [Vec<Step>; 1] {
    [vec![Step::Head, Step::text(answer)]]
}

/// The error of a request that creates something.
async fn creating(server: &Server) -> Error {
    server.patient(2).users().create(User::new()).await.expect_err("no valid answer")
}

#[tokio::test]
async fn what_is_not_http_is_no_answer() {
    let heads = [
        "",
        "HTTP/1.1 200",
        "SSH-2.0-OpenSSH_9.6\r\n",
        "<html>\r\n\r\n",
        "HTTP/1.1 20000 OK\r\n\r\n",
        "HTTP/9.9 200 OK\r\n\r\n",
        "HTTP/1.1 200 OK\r\nno colon\r\n\r\n",
        "HTTP/1.1 200 OK\r\na: \0\r\n\r\n",
        "HTTP/1.1 200 OK\r\ncontent-length: many\r\n\r\n",
        "HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n{}",
        "HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{} ",
    ];
    for head in heads {
        let server = script::start(answered(head)).await;
        let error = creating(&server).await;
        assert!(matches!(error, Error::Transport(_)), "{head:?}: {error:?}");
        assert_eq!(server.received().len(), 1, "{head:?}");
    }
}

#[tokio::test]
async fn a_body_of_the_wrong_length_is_an_error_with_what_had_arrived() {
    let bodies = [
        ("content-length: 4\r\n\r\n{}", 2),
        ("transfer-encoding: chunked\r\n\r\n2\r\n{}\r\n", 2),
        ("transfer-encoding: chunked\r\n\r\n2\r\n{}\r\nmany\r\n", 2),
        ("transfer-encoding: chunked\r\n\r\nfffffffffffffffff\r\n", 0),
    ];
    for (body, length) in bodies {
        let server = script::start(answered(format!("HTTP/1.1 200 OK\r\n{body}"))).await;
        let error = creating(&server).await;
        assert!(matches!(error, Error::Interrupted { received, .. } if received == length), "{body:?}: {error:?}");
        assert_eq!(server.received().len(), 1, "{body:?}");
    }
}

#[tokio::test]
async fn a_body_without_a_length_ends_with_an_orderly_end_of_tls_only() {
    let head = Step::text("HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n{\"id\": \"1\"}");
    let orderly = vec![Step::Head, head.clone()];
    let cut = vec![Step::Head, head, Step::Cut];
    let server = script::start([orderly, cut]).await;
    assert_eq!(server.graph().users().id("1").get().await.expect("an answer").id(), Some("1"));
    let error = server.graph().users().id("1").get().await.expect_err("anybody can cut a connection");
    assert!(matches!(error, Error::Interrupted { .. }), "{error:?}");
}

#[tokio::test]
async fn bytes_after_an_answer_are_not_the_next_answer() {
    let smuggled = "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{\"id\":\"1\"}HTTP/1.1 200 OK\r\ncontent-length: 15\r\n\r\n{\"id\":\"forged\"}";
    let first = vec![Step::Head, Step::text(smuggled), Step::Head, Step::Hold];
    let second = vec![Step::Head, Step::text("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{\"id\":\"2\"}")];
    let server = script::start([first, second]).await;
    let graph = server.graph();
    assert_eq!(graph.users().id("1").get().await.expect("an answer").id(), Some("1"));
    let next = graph.users().id("2").get().timeout(Duration::from_secs(5)).await.expect("a new connection");
    assert_eq!(next.id(), Some("2"));
}

#[tokio::test]
async fn informational_answers_are_passed_over() {
    let answer = "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";
    let server = script::start(answered(answer)).await;
    server.graph().users().create(User::new()).await.expect("an answer");
    // A program that never asked to switch protocols is answered that the server switched.
    let server = script::start(answered("HTTP/1.1 101 Switching\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n")).await;
    let error = creating(&server).await;
    assert_eq!((error.status(), server.received().len()), (Some(101), 1), "{error:?}");
}

#[tokio::test]
async fn informational_answers_without_end_run_into_the_time_limit() {
    let again = Step::Drip("HTTP/1.1 102 Processing\r\n\r\n".repeat(400).into_bytes(), Duration::from_millis(1));
    let server = script::start([vec![Step::Head, again]]).await;
    let limit = Duration::from_millis(300);
    let error = server.graph().users().id("1").get().timeout(limit).await.expect_err("no answer");
    assert!(matches!(error, Error::Timeout(_)), "{error:?}");
}

#[tokio::test]
async fn huge_headers_are_refused_in_bounded_memory() {
    let large = format!("HTTP/1.1 200 OK\r\nx: {}\r\ncontent-length: 2\r\n\r\n{{}}", "a".repeat(2_000_000));
    let many = format!("HTTP/1.1 200 OK\r\n{}content-length: 2\r\n\r\n{{}}", "x: a\r\n".repeat(2_000));
    for answer in [large, many] {
        let server = script::start(answered(answer)).await;
        let error = creating(&server).await;
        assert!(matches!(error, Error::Transport(_)), "{error:?}");
        assert_eq!(server.received().len(), 1);
    }
    // Half of what is refused is fine: services put long tokens into headers.
    let fine = format!("HTTP/1.1 200 OK\r\nx: {}\r\ncontent-length: 2\r\n\r\n{{}}", "a".repeat(100_000));
    let server = script::start(answered(fine)).await;
    server.graph().users().create(User::new()).await.expect("an answer");
}

#[tokio::test]
async fn a_page_of_a_proxy_is_never_a_result() {
    let page = || Reply::status(200).header("content-type", "text/html; charset=utf-8").body("<h1>Please sign in</h1>");
    let server = Server::start([page(), page(), page(), page()]).await;
    let user = server.graph().users().id("1");
    let failures = [
        user.get().await.err(),
        server.graph().users().list().await.err(),
        user.delete().await.err(),
        server.graph().users().count().await.err(),
    ];
    for error in failures {
        let error = error.expect("no result of the service");
        assert!(matches!(error, Error::Decode(_)), "{error:?}");
        assert!(error.to_string().contains("HTML") || error.to_string().contains("text/html"), "{error}");
        assert_eq!(error.body().map(|body| body.as_ref()), Some(b"<h1>Please sign in</h1>".as_slice()));
    }
}

#[tokio::test]
async fn json_of_another_type_is_an_error_that_says_what_it_is() {
    let server = Server::start([json!([]), json!("x"), json!(null), json!({"value": 7})].map(Reply::json)).await;
    let user = server.graph().users().id("1");
    for found in ["an array", "a text", "null"] {
        let error = user.get().await.expect_err("not a user");
        assert!(error.to_string().ends_with(found), "{error}");
    }
    let error = server.graph().users().list().await.expect_err("not a page");
    assert!(matches!(error, Error::Decode(_)), "{error:?}");
}

#[tokio::test]
async fn an_answer_larger_than_the_limit_is_refused_and_not_requested_again() {
    let server = Server::start([Reply::zeros(2_000_000), Reply::zeros(1_000_000), Reply::zeros(2_000_000)]).await;
    let client = server.client(TOKEN).retry(Retry::default().delay(Duration::ZERO)).largest_answer(1_000_000);
    let graph = Graph::with_client(client.build().expect("valid"));
    let error = graph.file("a").await.expect_err("too large");
    assert!(matches!(error, Error::TooLarge { limit: 1_000_000 }), "{error:?}");
    assert_eq!(server.received().len(), 1);
    assert_eq!(graph.file("a").await.expect("just not too large").len(), 1_000_000);
    let streamed = graph.file("a").download().await.expect("an answer").bytes().await.expect("a stream has no limit");
    assert_eq!(streamed.len(), 2_000_000);
}
