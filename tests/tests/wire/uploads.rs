//! Upload sessions: chunks are sent in order up to the last byte, and the token is sent only to the endpoint's own
//! host.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use msgraph::{Client, Error, Object, Retry, Upload};
use serde_json::json;

use crate::script::{self, Step};
use crate::server::{HOST, OTHER_HOST, OUTLOOK_HOST, Reply, Server, TOKEN};

const UNIT: usize = 320 * 1024;

/// A file of a little more than two chunks.
fn file() -> Vec<u8> {
    (0..2 * UNIT + 1000).map(|n| (n % 251) as u8).collect()
}

fn client(server: &Server, attempts: u32) -> Client {
    let retry = Retry::default().attempts(attempts).delay(Duration::from_millis(1));
    server.client(TOKEN).retry(retry).build().expect("valid")
}

fn upload(server: &Server, attempts: u32) -> Upload {
    let session = Object::new().with("uploadUrl", server.url(OTHER_HOST, "/up/secret"));
    client(server, attempts).upload(&session)
}

/// The answer to a chunk, or to a request for the state of the session.
fn missing(status: u16, range: String) -> Reply {
    Reply::status(status).body(json!({"nextExpectedRanges": [range]}).to_string())
}

fn done() -> Reply {
    Reply::status(201).body("{\"id\": \"7\"}")
}

async fn send(upload: &Upload) -> Result<Object, Error> {
    upload.send(file()).chunk_size(UNIT as u64).await
}

/// Method and `Content-Range` of all requests that arrived.
fn steps(server: &Server) -> Vec<String> {
    let step = |request: &crate::server::Received| {
        let range = request.header("content-range").unwrap_or_default();
        format!("{} {range}", request.method).trim_end().to_owned()
    };
    server.received().iter().map(step).collect()
}

#[tokio::test]
async fn a_file_is_sent_in_chunks_without_the_token() {
    let replies = [missing(202, format!("{UNIT}-")), missing(202, format!("{}-{}", 2 * UNIT, 2 * UNIT + 999)), done()];
    let server = Server::start(replies).await;
    let told = Arc::new(Mutex::new(Vec::new()));
    let transfer = upload(&server, 0).send(file()).chunk_size(UNIT as u64).on_progress({
        let told = told.clone();
        move |uploaded| told.lock().expect("no panic while held").push(uploaded.received)
    });
    let item: Object = transfer.await.expect("an item");
    assert_eq!(item.str("id"), Some("7"));
    assert_eq!(*told.lock().expect("no panic while held"), [UNIT as u64, 2 * UNIT as u64]);
    let ranges = ["PUT bytes 0-327679/656360", "PUT bytes 327680-655359/656360", "PUT bytes 655360-656359/656360"];
    assert_eq!(steps(&server), ranges);
    let received = server.received();
    assert_eq!(received.iter().flat_map(|request| request.body.clone()).collect::<Vec<_>>(), file());
    for request in received {
        assert!(request.header("host").is_some_and(|host| host.starts_with(OTHER_HOST)));
        let headers = ["authorization", "client-request-id", "x-ms-client-request-id"].map(|name| request.header(name));
        assert_eq!(headers, [None, None, None]);
    }
}

#[tokio::test]
async fn after_a_fault_the_session_is_asked_for_missing_ranges() {
    let faults = [Reply::status(503), Reply::status(500), Reply::status(429), Reply::hang_up(), Reply::status(416)];
    for fault in faults {
        let replies = [missing(202, format!("{UNIT}-")), fault, missing(200, "400000-".into()), done()];
        let server = Server::start(replies).await;
        let item = send(&upload(&server, 1)).await.expect("an item");
        assert_eq!(item.str("id"), Some("7"));
        let expected =
            ["PUT bytes 0-327679/656360", "PUT bytes 327680-655359/656360", "GET", "PUT bytes 400000-656359/656360"];
        assert_eq!(steps(&server), expected);
        assert_eq!(server.received()[3].body, file()[400_000..]);
        assert!(server.received().iter().all(|request| request.header("authorization").is_none()));
    }
}

#[tokio::test]
async fn an_upload_continues_from_its_url() {
    let server = Server::start([missing(200, "655360-".into()), done()]).await;
    let upload = client(&server, 0).upload(server.url(OTHER_HOST, "/up/secret"));
    let item: Object = upload.resume(file()).await.expect("an item");
    assert_eq!(item.str("id"), Some("7"));
    assert_eq!(steps(&server), ["GET", "PUT bytes 655360-656359/656360"]);
}

#[tokio::test]
async fn a_hole_is_filled_and_no_more() {
    let replies = [missing(202, "100-199".into()), missing(202, "655360-".into()), done()];
    let server = Server::start(replies).await;
    send(&upload(&server, 0)).await.expect("an item");
    let expected = ["PUT bytes 0-327679/656360", "PUT bytes 100-199/656360", "PUT bytes 655360-656359/656360"];
    assert_eq!(steps(&server), expected);
}

#[tokio::test]
async fn faults_without_progress_come_to_an_end() {
    let server = Server::start([Reply::status(503), Reply::status(503), Reply::status(503)]).await;
    let error = send(&upload(&server, 2)).await.expect_err("busy");
    assert_eq!((error.status(), steps(&server).len()), (Some(503), 3));
    let stuck = || missing(202, "0-".into());
    let server = Server::start([stuck(), stuck(), stuck()]).await;
    let error = send(&upload(&server, 1)).await.expect_err("no progress");
    assert!(matches!(error, Error::Decode(_)), "{error:?}");
}

#[tokio::test]
async fn a_session_that_forgets_its_bytes_comes_to_an_end() {
    // The session takes the first chunk, then asks for it again, for ever.
    let server = Server::answering(|request| match request.header("content-range") {
        Some(range) if range.starts_with("bytes 0-") => missing(202, format!("{UNIT}-")),
        Some(_) | None => missing(200, "0-".into()),
    });
    let server = server.await;
    let error = send(&upload(&server, 2)).await.expect_err("no progress in the end");
    assert!(matches!(error, Error::Decode(_)), "{error:?}");
    assert!(server.received().len() < 12, "{:?}", steps(&server));
}

#[tokio::test]
async fn after_a_reset_in_any_byte_of_a_chunk_the_session_continues() {
    let text = |status: &str, body: String| {
        Step::text(format!("HTTP/1.1 {status} X\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{body}", body.len()))
    };
    let ranges = || text("200", json!({"nextExpectedRanges": [format!("{UNIT}-")]}).to_string());
    let taken = || vec![Step::Head, Step::Body(UNIT), ranges()];
    for bytes in [0, 1, UNIT / 2, UNIT - 1] {
        let reset = vec![Step::Head, Step::Body(bytes), Step::Reset];
        let rest = vec![Step::Head, Step::Body(UNIT + 1000), text("201", "{\"id\": \"7\"}".into())];
        let server = script::start([taken(), reset, vec![Step::Head, ranges()], rest]).await;
        let item: Object = upload(&server, 1).send(file()).chunk_size(2 * UNIT as u64).await.expect("an item");
        assert_eq!(item.str("id"), Some("7"), "{bytes}");
        let first = ["PUT bytes 0-655359/656360", "PUT bytes 327680-656359/656360", "GET"];
        assert_eq!(steps(&server)[..3], first, "{bytes}");
    }
}

#[tokio::test]
async fn a_session_that_is_gone_is_an_error_of_its_own() {
    let server = Server::start([Reply::status(404), Reply::status(410)]).await;
    let error = send(&upload(&server, 3)).await.expect_err("gone");
    assert!(matches!(error, Error::UploadGone(_)) && error.status() == Some(404), "{error:?}");
    let error = upload(&server, 3).status().await.expect_err("gone");
    assert!(matches!(error, Error::UploadGone(_)), "{error:?}");
}

#[tokio::test]
async fn a_conflict_is_final() {
    let body = json!({"error": {"code": "nameAlreadyExists"}}).to_string();
    let server = Server::start([Reply::status(409).body(body)]).await;
    let error = send(&upload(&server, 3)).await.expect_err("a conflict");
    assert_eq!((error.code(), steps(&server).len()), (Some("nameAlreadyExists"), 1));
}

#[tokio::test]
async fn a_session_has_a_status_and_can_be_cancelled() {
    let server = Server::start([missing(200, "12-".into()), Reply::status(204)]).await;
    let upload = upload(&server, 0);
    assert_eq!(upload.status().await.expect("a status").missing, [(12, None)]);
    upload.cancel().await.expect("an answer");
    let lines: Vec<_> = server.received().iter().map(|request| request.line()).collect();
    assert_eq!(lines, ["GET /up/secret", "DELETE /up/secret"]);
}

#[tokio::test]
async fn an_outlook_session_ends_with_its_last_byte() {
    let expected = || Reply::status(200).body(json!({"NextExpectedRanges": ["3932160"]}).to_string());
    let made = || Reply::status(201).header("location", "https://outlook.office365.com/attachments('7')");
    let server = Server::start([expected(), made(), expected(), made()]).await;
    let upload = client(&server, 0).upload(server.url(OUTLOOK_HOST, "/session/secret"));
    let file = vec![7; 5_000_000];
    let transfer = upload.send::<()>(file.clone()).chunk_size(50_000_000).with_response();
    let ((), response) = transfer.await.expect("an attachment");
    assert_eq!(response.status(), 201);
    assert_eq!(response.header("Location"), Some("https://outlook.office365.com/attachments('7')"));
    assert_eq!(steps(&server), ["PUT bytes 0-3932159/5000000", "PUT bytes 3932160-4999999/5000000"]);
    assert!(server.received().iter().all(|request| request.header("authorization").is_none()));
    let attachment: Object = upload.send(file).await.expect("an answer without a body is no failure");
    assert!(attachment.properties().next().is_none(), "{attachment:?}");
}

#[tokio::test]
async fn a_to_do_session_is_on_the_own_host_and_takes_chunks_at_its_content() {
    let path = "/v1.0/users/1/todo/lists/2/tasks/3/attachmentSessions/4";
    let location = "https://graph.test/v1.0/attachments/7";
    let expected = Reply::status(200).body(json!({"NextExpectedRanges": ["327680"]}).to_string());
    let made = Reply::status(201).header("location", location);
    let server = Server::start([expected, Reply::hang_up(), missing(200, "327680".into()), made]).await;
    server.reply(Reply::status(204));
    let upload = client(&server, 1).upload(server.url(HOST, path));
    let transfer = upload.send::<()>(vec![7; UNIT + 5]).chunk_size(UNIT as u64).with_response();
    let ((), response) = transfer.await.expect("an attachment");
    assert_eq!(response.header("location"), Some(location));
    upload.cancel().await.expect("an answer");
    let received = server.received();
    let lines: Vec<_> = received.iter().map(|request| request.line()).collect();
    let [put, get, delete] = ["PUT", "GET", "DELETE"].map(|method| format!("{method} {path}"));
    let put = put + "/content";
    assert_eq!(lines, [put.clone(), put.clone(), get, put, delete]);
    let token = format!("Bearer {TOKEN}");
    assert!(received.iter().all(|request| request.header("authorization") == Some(token.as_str())));
}

#[tokio::test]
async fn an_answer_that_names_ranges_is_never_the_end() {
    let ranges = [UNIT, 2 * UNIT].map(|first| format!("{first}-"));
    let [first, second] = ranges;
    let server = Server::start([missing(201, first), missing(200, second), Reply::status(204)]).await;
    upload(&server, 0).send::<()>(file()).chunk_size(UNIT as u64).await.expect("the end");
    assert_eq!(steps(&server).len(), 3);
    let server = Server::start([Reply::status(200).body("{\"nextExpectedRanges\": [7]}")]).await;
    let error = send(&upload(&server, 0)).await.expect_err("ranges that cannot be read are not the end either");
    assert!(matches!(error, Error::Decode(_)), "{error:?}");
}

#[tokio::test]
async fn nothing_is_done_before_the_last_byte_has_arrived() {
    let server = Server::start([done(), Reply::status(202), done()]).await;
    let item = send(&upload(&server, 0)).await.expect("an item");
    assert_eq!((item.str("id"), steps(&server).len()), (Some("7"), 3));
}

#[tokio::test]
async fn a_deferred_session_is_committed() {
    let none = || Reply::status(202).body(json!({"nextExpectedRanges": []}).to_string());
    for last in [none(), Reply::status(202)] {
        let server = Server::start([missing(202, format!("{}-", 2 * UNIT)), last, done()]).await;
        let upload = upload(&server, 0);
        upload.send::<()>(file()).chunk_size(UNIT as u64).await.expect("all bytes are there");
        let item: Object = upload.commit().await.expect("an item");
        assert_eq!(item.str("id"), Some("7"));
        let received = server.received();
        assert_eq!(received[2].line(), "POST /up/secret");
        assert_eq!((received[2].header("content-length"), received[2].length), (Some("0"), 0));
    }
}

#[tokio::test]
async fn only_the_own_host_gets_the_token_and_the_url_is_hidden() {
    let server = Server::start([Reply::hang_up()]).await;
    let url = server.url(HOST, "/up/secret?sig=hidden");
    let upload = client(&server, 0).upload(url.as_str());
    let error = send(&upload).await.expect_err("no answer");
    let text = format!("{error} {error:?} {upload:?}");
    assert!(!text.contains("secret") && !text.contains("hidden"), "{text}");
    assert_eq!(server.only().header("authorization"), Some(format!("Bearer {TOKEN}").as_str()));
    let error = send(&client(&server, 0).upload("http://secret/")).await.expect_err("not https");
    assert!(matches!(error, Error::Request(_)) && !error.to_string().contains("secret"), "{error}");
}

#[tokio::test]
async fn a_file_of_the_disk_is_read_as_it_is_sent() {
    let server = Server::start([done(), done()]).await;
    let path = std::env::temp_dir().join(format!("msgraph-wire-upload-{}", std::process::id()));
    std::fs::write(&path, file()).expect("the temporary folder can be written to");
    let source = std::fs::File::open(&path).expect("it was written");
    let item: Object = upload(&server, 0).send(source).await.expect("an item");
    std::fs::remove_file(&path).expect("it was written");
    assert_eq!((item.str("id"), server.only().body), (Some("7"), file()));
    let error = upload(&server, 0).send::<Object>(Vec::new()).await.expect_err("no byte");
    assert!(matches!(error, Error::Request(_)), "{error:?}");
}
