//! Faults of the network: names, TLS, proxies, resets and slow connections.

use std::error::Error as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use msgraph::{Client, Cloud, Error, Retry};

use crate::api::Graph;
use crate::api::models::User;
use crate::script::{self, Step};
use crate::server::{HOST, Reply, Server, TOKEN};

/// A limit that a test never reaches unless the client hangs.
const LIMIT: Duration = Duration::from_secs(20);

/// The text of an error with its causes.
fn texts(error: &Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text += &format!(": {error}");
        cause = error.source();
    }
    text
}

/// The API at this URL, called with two retries and an HTTP client of the test.
fn graph(endpoint: String, http: reqwest::ClientBuilder) -> Graph {
    let authority_host = "https://login.test".into();
    let cloud = Cloud::Custom { endpoint, scope: "s".into(), authority_host };
    let retry = Retry::default().attempts(2).delay(Duration::from_millis(1));
    let http = Arc::new(http.build().expect("the settings are valid"));
    let client = Client::builder(TOKEN).cloud(cloud).http_client(http).retry(retry).timeout(LIMIT);
    Graph::with_client(client.build().expect("the settings are valid"))
}

/// The error of a request that creates something: there was no answer, and the causes name the reason.
async fn fail_to_create(graph: &Graph, reason: &str) {
    let error = graph.users().create(User::new()).await.expect_err(reason);
    let text = format!("{} {error:?}", texts(&error));
    assert!(matches!(error, Error::Transport(_)) && text.contains(reason), "no {reason} in {text}");
    assert!(!text.contains(TOKEN), "{text}");
}

/// Finds no host, and counts how often it is asked.
#[derive(Clone, Default)]
struct NoNames(Arc<AtomicUsize>);

impl reqwest::dns::Resolve for NoNames {
    fn resolve(&self, _: reqwest::dns::Name) -> reqwest::dns::Resolving {
        self.0.fetch_add(1, Ordering::SeqCst);
        Box::pin(async { Err("there is no such host".into()) })
    }
}

#[tokio::test]
async fn a_name_that_is_not_found_is_asked_for_again() {
    let (server, names) = (Server::start([]).await, NoNames::default());
    let http = server.http_builder().dns_resolver(names.clone());
    fail_to_create(&graph(server.url("unknown.test", ""), http), "no such host").await;
    assert_eq!(names.0.load(Ordering::SeqCst), 3);
}

#[tokio::test]
async fn a_port_that_is_closed_is_tried_again() {
    let server = Server::start([]).await;
    let closed = std::net::TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a port");
    let graph = graph(format!("https://{HOST}:{}", closed.port()), server.http_builder());
    fail_to_create(&graph, "onnection refused").await;
}

#[tokio::test]
async fn a_certificate_of_somebody_else_is_refused_at_once() {
    let (server, other) = (Server::start([]).await, Server::start([]).await);
    let trusts_other = other.http_builder().resolve(HOST, server.address());
    fail_to_create(&graph(server.url(HOST, ""), trusts_other), "certificate").await;
    assert_eq!((server.connections(), server.received().len()), (1, 0));
    let other_name = server.http_builder().resolve("other.test", server.address());
    fail_to_create(&graph(server.url("other.test", ""), other_name), "certificate").await;
    assert_eq!((server.connections(), server.received().len()), (2, 0));
}

#[tokio::test]
async fn a_handshake_that_breaks_is_tried_again_since_nothing_was_sent() {
    let scripts = [
        vec![Step::Cut],
        vec![Step::Reset],
        vec![Step::text("HTTP/1.1 400 Bad Request\r\n\r\nthis port speaks TLS")],
        vec![Step::Send(vec![0; 100])],
    ];
    for script in scripts {
        let server = script::start_plain(script).await;
        fail_to_create(&graph(server.url(HOST, ""), server.http_builder()), "").await;
        assert_eq!(server.connections(), 3);
    }
    let server = script::start_plain(vec![Step::Hold]).await;
    let http = server.http_builder().connect_timeout(Duration::from_millis(100));
    fail_to_create(&graph(server.url(HOST, ""), http), "timed out").await;
    assert_eq!(server.connections(), 3);
}

#[tokio::test]
async fn a_proxy_that_opens_no_tunnel_gets_neither_token_nor_request() {
    let answers = [
        "HTTP/1.1 407 Proxy Authentication Required\r\nproxy-authenticate: Basic\r\n\r\n",
        "HTTP/1.1 502 Bad Gateway\r\ncontent-length: 3\r\n\r\nno!",
        "HTTP/1.1 302 Found\r\nlocation: http://proxy.test/sign-in\r\n\r\n",
        "<html>",
        "",
    ];
    for answer in answers {
        let proxy = script::start_plain(vec![Step::Head, Step::text(answer)]).await;
        let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
        let http = http.proxy(reqwest::Proxy::all(format!("http://{}", proxy.address())).expect("a proxy"));
        fail_to_create(&graph(proxy.url(HOST, ""), http), "").await;
        let received = proxy.received();
        assert_eq!(received.len(), 3, "{answer}");
        for request in received {
            assert_eq!((request.method.as_str(), request.header("authorization")), ("CONNECT", None));
        }
    }
}

#[tokio::test]
async fn a_slow_answer_runs_into_the_time_limit() {
    let (head, limit) = ("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n", Duration::from_millis(200));
    let pause = Duration::from_millis(20);
    let slow_head = vec![Step::Head, Step::Drip(head.into(), pause)];
    let slow_body = vec![Step::Head, Step::text(head), Step::Drip(vec![b' '; 100], pause)];
    for script in [slow_head, slow_body] {
        let server = script::start([script]).await;
        let error = server.graph().users().id("1").get().timeout(limit).await.expect_err("too slow");
        assert!(matches!(error, Error::Timeout(time) if time == limit), "{error:?}");
    }
}

/// An answer after which the connection stays open.
fn kept_open() -> Step {
    Step::text("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{\"id\":\"1\"}")
}

#[tokio::test]
async fn a_connection_that_the_server_closed_is_not_used_again() {
    let server = script::start([vec![Step::Head, kept_open()]]).await;
    let graph = server.graph();
    for connections in 1..4 {
        graph.users().create(User::new()).await.expect("an answer");
        // The client notices the end of the connection.
        tokio::time::sleep(Duration::from_millis(50)).await;
        assert_eq!(server.connections(), connections);
    }
}

#[tokio::test]
async fn a_kept_connection_that_breaks_is_an_error_unless_a_repetition_does_no_harm() {
    let breaking = || vec![Step::Head, kept_open(), Step::Head, Step::Reset];
    let answering = || vec![Step::Head, kept_open()];
    let server = script::start([breaking(), answering()]).await;
    let graph = server.patient(2);
    graph.users().id("1").get().await.expect("an answer");
    graph.users().id("1").get().await.expect("an answer to the repetition");
    assert_eq!((server.connections(), server.received().len()), (2, 3));
    let server = script::start([breaking(), answering()]).await;
    let graph = server.patient(2);
    graph.users().id("1").get().await.expect("an answer");
    let error = graph.users().create(User::new()).await.expect_err("it may have been created");
    assert!(matches!(error, Error::Transport(_)), "{error:?}");
    assert_eq!((server.connections(), server.received().len()), (1, 2));
}

/// A body that no buffer holds.
const LARGE: usize = 4_000_000;

/// A server that resets the first connection after some bytes of the body, and answers the next one.
async fn resetting(bytes: usize) -> Server {
    let answer = || Step::text("HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}");
    script::start([vec![Step::Head, Step::Body(bytes), Step::Reset], vec![Step::Head, Step::Body(LARGE), answer()]])
        .await
}

#[tokio::test]
async fn after_a_reset_in_a_body_a_put_is_sent_again_from_its_first_byte() {
    for bytes in [0, 1, LARGE / 2] {
        let server = resetting(bytes).await;
        server.patient(1).users().id("1").upload_photo(vec![7; LARGE]).await.expect("an answer");
        assert_eq!(server.received().len(), 2, "{bytes}");
    }
}

#[tokio::test]
async fn after_a_reset_in_a_body_a_post_is_an_error() {
    for bytes in [0, 1, LARGE / 2] {
        let server = resetting(bytes).await;
        let user = User::new().with_display_name("a".repeat(LARGE));
        let error = server.patient(1).users().create(user).await.expect_err("it may have been created");
        assert!(matches!(error, Error::Transport(_)), "{bytes}: {error:?}");
        assert_eq!(server.received().len(), 1, "{bytes}");
    }
}

#[tokio::test]
async fn an_answer_that_comes_before_the_end_of_the_body_is_the_answer() {
    let refusal = Step::text("HTTP/1.1 413 Too Large\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
    let server = script::start([vec![Step::Head, Step::Body(1000), refusal, Step::Hold]]).await;
    let error = server.patient(1).users().id("1").upload_photo(vec![7; LARGE]).timeout(LIMIT).await;
    let error = error.expect_err("too large");
    assert_eq!((error.status(), server.received().len()), (Some(413), 1), "{error:?}");
}

#[tokio::test]
async fn throttling_for_ever_ends() {
    for retry_after in ["0", "Thu, 01 Jan 1970 00:00:00 GMT", "-5", "soon", ""] {
        let server = Server::answering(move |_| Reply::status(429).header("retry-after", retry_after)).await;
        let error = server.patient(3).users().id("1").get().await.expect_err("throttled");
        assert_eq!((error.is_throttled(), server.received().len()), (true, 4), "{retry_after}");
    }
}
