//! Requests without `async`, against the server: from threads that have no runtime, and from async tasks, where they are
//! refused.

use std::thread;

use std::io::Read;

use msgraph::blocking::{Blocking, Iterate};
use msgraph::{Error, Page, Retry};
use serde_json::json;

use crate::api::Graph;
use crate::api::models::User;
use crate::server::{HOST, Reply, Server};

/// A server on a runtime of its own, which the test is outside of.
fn serve(replies: impl IntoIterator<Item = Reply>) -> (tokio::runtime::Runtime, Server) {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let server = runtime.block_on(Server::start(replies));
    (runtime, server)
}

/// Two pages of one user each.
fn two_pages(server: &Server) {
    let next = server.url(HOST, "/v1.0/users?$skiptoken=X");
    server.reply(Reply::json(json!({ "value": [{ "id": "1" }, { "id": "2" }], "@odata.nextLink": next })));
    server.reply(Reply::json(json!({ "value": [{ "id": "3" }] })));
}

#[test]
fn requests_of_every_kind_are_sent() {
    let (_runtime, server) = serve([
        Reply::json(json!({ "value": [{ "id": "1" }] })),
        Reply::json(json!({ "id": "1" })),
        Reply::status(204),
        Reply::status(404),
    ]);
    let users = server.graph().users();
    assert_eq!(users.list().top(5).send().expect("a page").value.len(), 1);
    assert_eq!(users.id("1").get().send().expect("a user").id(), Some("1"));
    users.id("1").delete().send().expect("204 is success");
    let error = users.id("1").get().send().expect_err("404 is an error");
    assert_eq!(error.status(), Some(404));
    let lines: Vec<String> = server.received().iter().map(|request| request.line()).collect();
    assert_eq!(lines, ["GET /v1.0/users?$top=5", "GET /v1.0/users/1", "DELETE /v1.0/users/1", "GET /v1.0/users/1"]);
}

#[test]
fn items_and_pages_are_iterators() {
    let (_runtime, server) = serve([]);
    two_pages(&server);
    let items = server.graph().users().list().into_stream().iter();
    let users: Vec<User> = items.collect::<Result<_, _>>().expect("two pages");
    assert_eq!(users.iter().filter_map(|user| user.id()).collect::<Vec<_>>(), ["1", "2", "3"]);
    two_pages(&server);
    let pages: Vec<Page<User>> =
        server.graph().users().list().pages().iter().map(|page| page.expect("a page")).collect();
    assert_eq!(pages.iter().map(|page| page.value.len()).collect::<Vec<_>>(), [2, 1]);
}

#[test]
fn a_page_is_fetched_when_its_first_item_is_taken() {
    let (_runtime, server) = serve([]);
    two_pages(&server);
    let mut items = server.graph().users().list().into_stream().iter();
    assert!(server.received().is_empty());
    let first = [items.next(), items.next()].map(|item| item.and_then(Result::ok).is_some());
    assert_eq!((first, server.received().len()), ([true, true], 1));
    assert!(items.next().is_some_and(|item| item.is_ok()));
    assert!(items.next().is_none());
    assert_eq!(server.received().len(), 2);
}

#[test]
fn an_error_in_the_middle_is_an_item() {
    let (_runtime, server) = serve([]);
    let next = server.url(HOST, "/v1.0/users?$skiptoken=X");
    server.reply(Reply::json(json!({ "value": [{ "id": "1" }], "@odata.nextLink": next })));
    server.reply(Reply::status(500));
    let items: Vec<_> = server.graph().users().list().into_stream().iter().collect();
    assert!(matches!(items.as_slice(), [Ok(_), Err(Error::Service(_))]), "{items:?}");
}

#[test]
fn a_download_is_read_like_a_file() {
    let (_runtime, server) = serve([Reply::status(200).body("0123456789")]);
    let mut download = server.graph().file("a.txt").download().send().expect("an answer").reader();
    let mut text = String::new();
    assert_eq!(download.read_to_string(&mut text).expect("the whole body"), 10);
    assert_eq!(text, "0123456789");
}

#[test]
fn a_download_that_breaks_off_is_an_error_of_reading() {
    let (_runtime, server) = serve([Reply::status(200).body("0123456789").cut()]);
    let mut download = server.graph().file("a.txt").download().send().expect("an answer").reader();
    let error = download.read_to_end(&mut Vec::new()).expect_err("half of it is missing");
    let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<Error>());
    assert!(matches!(inner, Some(Error::Interrupted { .. })), "{error:?}");
}

#[test]
fn attempts_are_repeated_as_elsewhere() {
    let (_runtime, server) = serve([Reply::status(503).header("Retry-After", "1"), Reply::json(json!({ "id": "1" }))]);
    let client = server.client("token").retry(Retry::default().attempts(1)).build().expect("valid");
    assert_eq!(Graph::with_client(client).users().id("1").get().send().expect("a user").id(), Some("1"));
    assert_eq!(server.received().len(), 2);
}

#[test]
fn threads_share_a_client() {
    let (_runtime, server) = serve((0..40).map(|_| Reply::json(json!({ "id": "1" }))));
    let graph = server.graph();
    thread::scope(|scope| {
        let get = || (0..5).all(|_| graph.users().id("1").get().send().is_ok());
        let threads: Vec<_> = (0..8).map(|_| scope.spawn(get)).collect();
        assert!(threads.into_iter().all(|thread| thread.join().expect("no panic")));
    });
    assert_eq!(server.received().len(), 40);
}

#[tokio::test]
async fn inside_a_task_nothing_is_sent_and_nothing_panics() {
    let server = Server::start([Reply::json(json!({ "id": "1" }))]).await;
    let get = server.graph().users().id("1").get();
    let error = get.clone().send().expect_err("a task may not wait");
    assert!(error.to_string().contains("async task"), "{error}");
    let items: Vec<_> = server.graph().users().list().into_stream().iter().collect();
    assert!(matches!(items.as_slice(), [Err(Error::Request(_))]), "{items:?}");
    assert!(server.received().is_empty());
    get.await.expect("the task goes on");
}

#[tokio::test]
async fn a_thread_that_may_block_does() {
    let server = Server::start([Reply::json(json!({ "id": "1" })), Reply::json(json!({ "id": "1" }))]).await;
    let get = server.graph().users().id("1").get();
    let blocking = get.clone();
    let user = tokio::task::spawn_blocking(move || blocking.send()).await.expect("no panic").expect("a user");
    assert_eq!(user.id(), Some("1"));
    get.await.expect("the same client serves async code");
}
