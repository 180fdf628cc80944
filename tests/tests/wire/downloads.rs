//! Streamed bodies: downloads with ranges and faults, uploads of streams, bodies with several parts.

use futures_util::{TryStreamExt, stream};
use msgraph::runtime::Bytes;
use msgraph::{Content, Error, Multipart};
use serde_json::json;

use crate::server::{OTHER_HOST, Reply, Server};

/// Ten kilobytes of which no two neighbours are equal.
fn file() -> Vec<u8> {
    (0..10_240_u32).map(|n| (n % 251) as u8).collect()
}

#[tokio::test]
async fn a_download_is_a_stream_with_its_length_and_range() {
    let reply = Reply::status(200).header("content-type", "image/jpeg").body(file());
    let server = Server::start([reply]).await;
    let download = server.graph().users().id("1").download_photo().download().await.expect("an answer");
    assert_eq!((download.status(), download.content_type()), (200, Some("image/jpeg")));
    assert_eq!((download.content_length(), download.total_length()), (Some(10_240), Some(10_240)));
    assert_eq!(download.content_range(), None);
    let chunks: Vec<Bytes> = download.try_collect().await.expect("all bytes");
    assert_eq!(chunks.concat(), file());
    assert_eq!(server.only().header("accept-encoding"), Some("identity"));
}

#[tokio::test]
async fn a_range_is_requested_and_its_bounds_are_known() {
    let part = file()[1024..2048].to_vec();
    let reply = Reply::status(206).header("content-range", "bytes 1024-2047/10240").body(part.clone());
    let server = Server::start([reply]).await;
    let download = server.graph().file("a").range(1024..2048).download().await.expect("an answer");
    assert_eq!((download.status(), download.content_range()), (206, Some(1024..=2047)));
    assert_eq!((download.content_length(), download.total_length()), (Some(1024), Some(10_240)));
    assert_eq!(download.bytes().await.expect("all bytes"), part);
    assert_eq!(server.only().header("range"), Some("bytes=1024-2047"));
    let error = server.graph().file("a").range(5..5).download().await.expect_err("no byte");
    assert!(matches!(error, Error::Request(_)), "{error:?}");
}

#[tokio::test]
async fn a_broken_download_continues_without_the_token() {
    let server = Server::start([]).await;
    let redirect = || Reply::status(302).header("location", server.url(OTHER_HOST, "/blob?sig=x"));
    let half = Reply::status(200).header("etag", "\"v1\"").body(file()).cut();
    let rest = Reply::status(206).header("etag", "\"v1\"").header("content-range", "bytes 5120-10239/10240");
    for reply in [redirect(), half, redirect(), rest.body(&file()[5120..])] {
        server.reply(reply);
    }
    let download = server.patient(1).file("a").download().await.expect("an answer");
    assert_eq!(download.bytes().await.expect("all bytes"), file());
    let received = server.received();
    assert_eq!(received[3].line(), "GET /blob?sig=x");
    let headers = ["range", "if-range", "authorization"].map(|name| received[3].header(name));
    assert_eq!(headers, [Some("bytes=5120-10239"), Some("\"v1\""), None]);
}

#[tokio::test]
async fn a_broken_range_continues_within_the_range() {
    let part = |range| Reply::status(206).header("etag", "\"v1\"").header("content-range", range);
    let first = part("bytes 1000-1999/10240").body(&file()[1000..2000]).cut();
    let rest = part("bytes 1500-1999/10240").body(&file()[1500..2000]);
    let server = Server::start([first, rest]).await;
    let download = server.patient(1).file("a").range(1000..2000).download().await.expect("an answer");
    assert_eq!(download.bytes().await.expect("all bytes"), file()[1000..2000]);
    assert_eq!(server.received()[1].header("range"), Some("bytes=1500-1999"));
}

#[tokio::test]
async fn a_download_that_cannot_continue_is_an_error_with_its_position() {
    let cut = || Reply::status(200).body(file()).cut();
    let cut_v1 = || cut().header("etag", "\"v1\"");
    let whole = Reply::status(200).header("etag", "\"v2\"").body(file());
    let cases = [
        ("no version", vec![cut()], 1),
        ("a weak version", vec![cut().header("etag", "W/\"v1\"")], 1),
        ("another version", vec![cut_v1(), whole], 2),
        ("refused", vec![cut_v1(), Reply::status(404)], 2),
    ];
    for (case, replies, requests) in cases {
        let server = Server::start(replies).await;
        let download = server.patient(1).file("a").download().await.expect("an answer");
        let error = download.bytes().await.expect_err(case);
        assert!(matches!(error, Error::Interrupted { received: 5120, .. }), "{case}: {error:?}");
        assert_eq!(server.received().len(), requests, "{case}");
    }
}

#[tokio::test]
async fn a_rest_that_is_longer_than_the_file_is_an_error() {
    let half = Reply::status(200).header("etag", "\"v1\"").body(file()).cut();
    let long = Reply::status(206).header("etag", "\"v1\"").header("content-range", "bytes 5120-20479/20480");
    let server = Server::start([half, long.body([file(), file()].concat()[5120..].to_vec())]).await;
    let download = server.patient(1).file("a").download().await.expect("an answer");
    let mut received = Vec::new();
    let copied = download.try_for_each(|chunk| {
        received.extend_from_slice(&chunk);
        std::future::ready(Ok(()))
    });
    let error = copied.await.expect_err("the file has 10,240 bytes");
    assert!(matches!(error, Error::Interrupted { .. }), "{error:?}");
    assert!(received.len() <= file().len() && file().starts_with(&received), "{}", received.len());
}

/// Ten kilobytes, compressed.
fn compressed() -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    std::io::Write::write_all(&mut encoder, &file()).expect("memory takes all");
    encoder.finish().expect("memory takes all")
}

#[tokio::test]
async fn what_is_compressed_and_cut_or_damaged_is_an_error() {
    let gzip = || Reply::status(200).header("content-encoding", "gzip");
    let whole = compressed();
    let mut damaged = whole.clone();
    damaged[whole.len() / 2] ^= 0x55;
    let mut wrong_sum = whole.clone();
    wrong_sum[whole.len() - 8] ^= 1;
    let short = |length: usize| whole[..length].to_vec();
    let bodies = [short(5), short(whole.len() / 2), short(whole.len() - 1), damaged, wrong_sum, b"plain text".to_vec()];
    for (at, body) in bodies.into_iter().enumerate() {
        let server = Server::start([gzip().body(body.clone()), gzip().body(body)]).await;
        let error = server.graph().file("a").await.expect_err("not the whole file");
        assert!(matches!(error, Error::Interrupted { .. }), "{at}: {error:?}");
        let download = server.graph().file("a").download().await.expect("the head of an answer");
        let error = download.bytes().await.expect_err("not the whole file");
        assert!(matches!(error, Error::Interrupted { .. }), "{at}: {error:?}");
    }
    let server = Server::start([gzip().body(whole)]).await;
    assert_eq!(server.graph().file("a").await.expect("all bytes"), file());
}

#[tokio::test]
async fn a_download_that_is_refused_is_an_error_with_its_body() {
    let body = json!({"error": {"code": "itemNotFound"}}).to_string();
    let server = Server::start([Reply::status(404).body(body)]).await;
    let error = server.graph().file("a").download().await.expect_err("not found");
    assert_eq!((error.status(), error.code()), (Some(404), Some("itemNotFound")));
}

#[tokio::test]
async fn a_stream_is_sent_anew_with_each_attempt() {
    let server = Server::start([Reply::status(503), Reply::status(200)]).await;
    let pieces = || stream::iter((0..10).map(|n| Ok::<_, std::io::Error>(Bytes::from(vec![n; 1000]))));
    let content = Content::stream("image/png", 10_000, pieces);
    server.patient(1).users().id("1").upload_photo(content).await.expect("an answer");
    let expected: Vec<u8> = (0..10).flat_map(|n| [n; 1000]).collect();
    for request in server.received() {
        assert_eq!(
            (request.header("content-type"), request.header("content-length")),
            (Some("image/png"), Some("10000"))
        );
        assert_eq!((request.header("transfer-encoding"), &request.body), (None, &expected));
    }
    assert_eq!(server.received().len(), 2);
}

#[tokio::test]
async fn parts_are_sent_in_their_order() {
    let server = Server::start([Reply::status(200)]).await;
    let photo =
        Content::stream("image/jpeg", 4, || stream::iter([Ok::<_, std::io::Error>(Bytes::from_static(b"\xff\r\n-"))]));
    let body = Multipart::form_data().part("Presentation", Content::new("text/html", "<p>")).file("p", "p.jpg", photo);
    server.graph().users().id("1").upload_photo(body).await.expect("an answer");
    let request = server.only();
    let boundary = request.header("content-type").and_then(|value| value.split_once("boundary=")).expect("one").1;
    let expected = [
        format!("--{boundary}\r\ncontent-disposition: form-data; name=\"Presentation\"\r\n").as_bytes(),
        b"content-type: text/html\r\n\r\n<p>\r\n",
        format!("--{boundary}\r\ncontent-disposition: form-data; name=\"p\"; filename=\"p.jpg\"\r\n").as_bytes(),
        b"content-type: image/jpeg\r\n\r\n\xff\r\n-\r\n",
        format!("--{boundary}--\r\n").as_bytes(),
    ]
    .concat();
    assert_eq!(request.body, expected);
    assert_eq!(request.header("content-length"), Some(expected.len().to_string().as_str()));
}

#[tokio::test]
async fn mime_is_sent_as_base64_in_plain_text() {
    let server = Server::start([Reply::status(202)]).await;
    let mail = server.graph().users().id("1").send_mail(Default::default());
    mail.content(Content::mime("To: a@b.example\r\n\r\nHello")).await.expect("an answer");
    let request = server.only();
    assert_eq!(request.header("content-type"), Some("text/plain"));
    assert_eq!(request.body, b"VG86IGFAYi5leGFtcGxlDQoNCkhlbGxv");
}
