//! Blocking calls against the server: from threads without a runtime, and from async tasks, where they are errors.

use std::cell::RefCell;
use std::io::{Cursor, Read, Write};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use msgraph::blocking::{Blocking, Iterate};
use msgraph::{Error, Monitor, Object, Page, Progress, Retry, Started, Upload, UploadSource};
use serde_json::json;

use crate::api::Graph;
use crate::api::models::User;
use crate::server::{HOST, OTHER_HOST, Reply, Server, TOKEN};

/// Starts a server on a runtime of its own; the test runs outside of it.
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

/// A file of a little more than one chunk.
fn file() -> Vec<u8> {
    (0..CHUNK + 1000).map(|n| (n % 251) as u8).collect()
}

const CHUNK: usize = 320 * 1024;

/// An upload session that retries without delay, and at most once without progress.
fn upload(server: &Server) -> Upload {
    let retry = Retry::default().attempts(1).delay(Duration::from_millis(1));
    server.client(TOKEN).retry(retry).build().expect("valid").upload(server.url(OTHER_HOST, "/up/secret"))
}

/// The answer of an upload session in which a range is missing.
fn lacks(status: u16, range: &str) -> Reply {
    Reply::status(status).body(json!({"nextExpectedRanges": [range]}).to_string())
}

/// Method and `Content-Range` of all requests that arrived.
fn steps(server: &Server) -> Vec<String> {
    let range = |request: &crate::server::Received| request.header("content-range").unwrap_or("-").to_owned();
    server.received().iter().map(|request| format!("{} {}", request.method, range(request))).collect()
}

#[test]
fn a_file_is_uploaded_in_chunks_over_faults() {
    let done = Reply::status(201).body("{\"id\": \"7\"}");
    let replies = [lacks(202, "327680-"), Reply::status(503), lacks(200, "327780-"), done];
    let (_runtime, server) = serve(replies);
    let (progress, told) = mpsc::channel();
    let source = UploadSource::reader(Cursor::new(file()));
    let transfer = upload(&server).send(source).chunk_size(CHUNK as u64);
    let transfer = transfer.on_progress(move |done| progress.send((done.received, done.total)).expect("it is heard"));
    let item: Object = transfer.send().expect("an item");
    assert_eq!(item.str("id"), Some("7"));
    assert_eq!(told.iter().collect::<Vec<_>>(), [(327_680, 328_680)]);
    let expected =
        ["PUT bytes 0-327679/328680", "PUT bytes 327680-328679/328680", "GET -", "PUT bytes 327780-328679/328680"];
    assert_eq!(steps(&server), expected);
    let received = server.received();
    assert_eq!([&received[0].body[..], &received[1].body[..]].concat(), file());
    assert_eq!(received[3].body, file()[327_780..]);
    assert!(received.iter().all(|request| request.header("authorization").is_none()));
}

#[test]
fn an_upload_has_a_status_and_can_be_resumed_and_cancelled() {
    let done = Reply::status(201).body("{\"id\": \"7\"}");
    let replies = [lacks(200, "327680-"), lacks(200, "327680-"), done, Reply::status(204)];
    let (_runtime, server) = serve(replies);
    let upload = upload(&server);
    assert_eq!(upload.status().send().expect("a status").missing, [(327_680, None)]);
    let item: Object = upload.resume(file()).send().expect("an item");
    assert_eq!(item.str("id"), Some("7"));
    upload.cancel().send().expect("it is gone");
    assert_eq!(steps(&server), ["GET -", "GET -", "PUT bytes 327680-328679/328680", "DELETE -"]);
}

#[test]
fn a_source_that_cannot_be_read_ends_the_upload() {
    /// A file that has a length, but cannot be read.
    struct Torn;
    impl Read for Torn {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            Err(std::io::Error::other("torn"))
        }
    }
    impl std::io::Seek for Torn {
        fn seek(&mut self, _: std::io::SeekFrom) -> std::io::Result<u64> {
            Ok(10)
        }
    }
    let (_runtime, server) = serve([]);
    let error = upload(&server).send::<Object>(UploadSource::reader(Torn)).send().expect_err("nothing to send");
    assert!(error.to_string().contains("torn"), "{error}");
    assert!(server.received().is_empty());
}

#[test]
fn a_download_is_written_over_a_connection_that_breaks() {
    let first = Reply::status(200).header("etag", "\"v1\"").body("0123456789").cut();
    let rest = Reply::status(206).header("etag", "\"v1\"").header("content-range", "bytes 5-9/10").body("56789");
    let (_runtime, server) = serve([first, rest]);
    let download = server.patient(1).file("a.txt").download().send().expect("an answer");
    let mut written = Vec::new();
    assert_eq!(download.write_to(&mut written).expect("all bytes"), 10);
    assert_eq!(written, b"0123456789");
    assert_eq!(server.received()[1].header("range"), Some("bytes=5-9"));
}

#[test]
fn a_download_that_ended_early_can_be_resumed() {
    let first = Reply::status(200).header("etag", "\"v1\"").body("0123456789").cut();
    let rest = Reply::status(206).header("etag", "\"v1\"").header("content-range", "bytes 5-9/10").body("56789");
    let (_runtime, server) = serve([first, rest, Reply::status(200).header("etag", "\"v2\"").body("ab")]);
    let request = server.graph().file("a.txt");
    let download = request.clone().download().send().expect("an answer");
    let version = download.version().expect("there is one").to_owned();
    let mut written = Vec::new();
    let error = download.write_to(&mut written).expect_err("half of it is missing");
    assert!(matches!(error, Error::Interrupted { received: 5, .. }), "{error:?}");
    assert_eq!(written, b"01234");
    let again = || request.clone().resume(5, &version).download().send().expect("an answer");
    let download = again();
    assert_eq!(download.content_range(), Some(5..=9));
    assert_eq!(download.write_to(&mut written).expect("the rest"), 5);
    assert_eq!(written, b"0123456789");
    let download = again();
    assert_eq!((download.content_range(), download.version()), (None, Some("\"v2\"")));
    assert_eq!(download.write_to(&mut Vec::new()).expect("all of another version"), 2);
    for request in &server.received()[1..] {
        let headers = ["range", "if-range"].map(|name| request.header(name));
        assert_eq!(headers, [Some("bytes=5-"), Some("\"v1\"")]);
    }
}

#[test]
fn a_writer_that_is_full_is_an_error_of_its_own() {
    let (_runtime, server) = serve([Reply::status(200).body("0123456789")]);
    let download = server.graph().file("a.txt").download().send().expect("an answer");
    let error = download.write_to(&mut [0_u8; 4][..]).expect_err("it has four places");
    assert!(matches!(error, Error::Write { written: 0, .. }), "{error:?}");
}

#[test]
fn a_writer_has_all_bytes_at_the_end() {
    let kept = RefCell::new(Vec::new());
    /// A writer that writes nothing before it is flushed.
    struct Late<'a>(Vec<u8>, &'a RefCell<Vec<u8>>);
    impl Write for Late<'_> {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.write(bytes)
        }
        fn flush(&mut self) -> std::io::Result<()> {
            self.1.borrow_mut().append(&mut self.0);
            Ok(())
        }
    }
    let (_runtime, server) = serve([Reply::status(200).body("0123456789")]);
    let download = server.graph().file("a.txt").download().send().expect("an answer");
    assert_eq!(download.write_to(Late(Vec::new(), &kept)).expect("all bytes"), 10);
    assert_eq!(kept.into_inner(), b"0123456789");
}

#[test]
fn an_operation_is_watched_until_it_has_ended() {
    let (_runtime, server) = serve([]);
    server.reply(Reply::status(202).header("location", "/operations/1").header("retry-after", "0"));
    let running = json!({"status": "running", "percentageComplete": 40});
    server.reply(Reply::json(running).header("retry-after", "0"));
    server.reply(Reply::json(json!({"status": "succeeded", "resourceLocation": "/items/7"})));
    server.reply(Reply::json(json!({"id": "7"})));
    let Started::Running(mut monitor) = server.graph().copy().start().send().expect("an answer") else {
        panic!("it goes on")
    };
    let mut seen = Vec::new();
    let entity = loop {
        match monitor.next().send().expect("an answer") {
            Progress::Running(state) => seen.push(state.f64("percentageComplete")),
            Progress::Done(entity) => break entity,
        }
    };
    assert_eq!((seen, entity.id()), (vec![Some(40.0)], Some("7")));
    let lines: Vec<String> = server.received().iter().map(|request| request.line()).collect();
    let asked = "GET /v1.0/operations/1";
    assert_eq!(lines, ["POST /v1.0/copy", asked, asked, "GET /v1.0/items/7"]);
}

#[test]
fn an_operation_is_waited_for_and_found_again() {
    let running = || Reply::json(json!({"status": "running"})).header("retry-after", "0");
    let begun = Reply::status(202).header("location", "/operations/1").header("retry-after", "0");
    let failed = json!({"status": "failed", "error": {"code": "quota"}});
    let (_runtime, server) = serve([begun, running(), Reply::json(failed), running(), Reply::json(json!({"id": "7"}))]);
    let started = server.graph().copy().start().send().expect("an answer");
    let Started::Running(monitor) = started else { panic!("it goes on") };
    let url = monitor.url().to_owned();
    let error = monitor.wait().send().expect_err("it failed");
    assert!(matches!(&error, Error::Failed(_)) && error.code() == Some("quota"), "{error:?}");
    let monitor: Monitor<Object> = server.client(TOKEN).build().expect("valid").monitor(&url).expect("a URL");
    assert_eq!(monitor.wait().send().expect("a result").str("id"), Some("7"));
    assert_eq!(server.received().len(), 5);
}

#[tokio::test]
async fn inside_a_task_files_and_operations_are_refused() {
    let server = Server::start([Reply::status(200).body("0123456789")]).await;
    let error = upload(&server).send::<Object>(file()).send().expect_err("a task may not wait");
    assert!(matches!(error, Error::Request(_)), "{error:?}");
    let download = server.graph().file("a.txt").download().await.expect("an answer");
    let mut written = Vec::new();
    let error = download.write_to(&mut written).expect_err("a task may not wait");
    assert!(matches!(error, Error::Request(_)) && written.is_empty(), "{error:?}");
    assert_eq!(server.received().len(), 1);
}
