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

/// An answer with a part of a file.
fn part(range: &str, body: &str) -> Reply {
    Reply::status(206).header("content-range", format!("bytes {range}")).body(body)
}

/// A file whose bytes are their positions, from a service that ignores ranges.
fn digits() -> Reply {
    Reply::status(200).header("etag", "\"v1\"").body("0123456789")
}

#[tokio::test]
async fn a_range_is_cut_from_the_whole_file_if_the_service_ignores_it() {
    let server = Server::answering(|_| digits()).await;
    let file = || server.graph().file("a");
    let requests = [
        (file().range(2..5), "234", 2..=4),
        (file().range(7..), "789", 7..=9),
        (file().range(8..20), "89", 8..=9),
        (file().header("Range", "bytes=-3"), "789", 7..=9),
    ];
    for (request, expected, range) in requests {
        assert_eq!(request.clone().await.expect("the bytes"), expected);
        let (bytes, response) = request.clone().with_response().await.expect("the bytes");
        assert_eq!((bytes.as_ref(), response.body().as_ref()), (expected.as_bytes(), &b"0123456789"[..]));
        let download = request.download().await.expect("an answer");
        assert_eq!((download.status(), download.content_range()), (200, Some(range)));
        let lengths = (download.content_length(), download.total_length());
        assert_eq!(lengths, (Some(expected.len() as u64), Some(10)));
        assert_eq!(download.bytes().await.expect("the bytes"), expected);
    }
    for request in [file().range(10..), file().range(15..20)] {
        let error = request.clone().await.expect_err("no such byte");
        assert!(matches!(error, Error::Decode(_)), "{error:?}");
        let error = request.download().await.expect_err("no such byte");
        assert!(matches!(error, Error::Decode(_)), "{error:?}");
    }
    let resumed = file().resume(5, "\"v0\"");
    assert_eq!(resumed.clone().await.expect("another version"), "0123456789");
    let download = resumed.download().await.expect("another version");
    assert_eq!((download.content_range(), download.content_length()), (None, Some(10)));
    assert_eq!(download.bytes().await.expect("all of it"), "0123456789");
}

#[tokio::test]
async fn a_cut_download_that_breaks_continues_within_the_range() {
    for (range, rest) in [(2..8, "5-7"), (7..9, "7-8")] {
        let body = &"0123456789"[range.start.max(5) as usize..range.end as usize];
        let server = Server::start([digits().cut(), part(&format!("{rest}/10"), body).header("etag", "\"v1\"")]).await;
        let download = server.patient(1).file("a").range(range.clone()).download().await.expect("an answer");
        let expected = &"0123456789"[range.start as usize..range.end as usize];
        assert_eq!(download.bytes().await.expect("all bytes"), expected);
        assert_eq!(server.received()[1].header("range"), Some(format!("bytes={rest}").as_str()));
    }
}

#[tokio::test]
async fn other_bytes_than_the_requested_ones_are_an_error() {
    let file = |server: &Server| server.graph().file("a");
    let cases = [
        (4..8, part("0-3/10", "0123")),
        (0..4, part("6-9/10", "6789")),
        (4..8, part("4-6/10", "456")),
        (4..8, part("4-6/*", "456")),
        (4..8, part("4-9/10", "456789")),
        (4..8, part("4-3/10", "")),
        (4..12, part("4-11/10", "456789ab")),
        (4..8, part("4-18446744073709551615/*", "4567")),
        (4..8, Reply::status(206).body("4567")),
    ];
    for (range, reply) in cases {
        let server = Server::start([reply.clone(), reply]).await;
        let error = file(&server).range(range.clone()).await.expect_err("other bytes");
        assert!(matches!(error, Error::Decode(_)), "{range:?}: {error:?}");
        let error = file(&server).range(range.clone()).download().await.expect_err("other bytes");
        assert!(matches!(error, Error::Decode(_)), "{range:?}: {error:?}");
    }
    let server = Server::answering(|_| part("0-3/10", "0123")).await;
    for request in [file(&server), file(&server).range(5..), file(&server).header("Range", "bytes=-4")] {
        let error = request.clone().await.expect_err("a part");
        assert!(matches!(error, Error::Decode(_)), "{error:?}");
        let error = request.resume(4, "\"v1\"").download().await.expect_err("another part");
        assert!(matches!(error, Error::Decode(_)), "{error:?}");
    }
}

#[tokio::test]
async fn a_range_with_fewer_or_more_bytes_than_announced_is_interrupted() {
    for body in ["01", "", "45678"] {
        let server = Server::answering(move |_| part("4-7/10", body)).await;
        let request = server.graph().file("a").range(4..8);
        let error = request.clone().await.expect_err("not four bytes");
        let length = body.len() as u64;
        assert!(matches!(error, Error::Interrupted { received, .. } if received == length), "{body}: {error:?}");
        let download = request.download().await.expect("the head of an answer");
        let error = download.bytes().await.expect_err("not four bytes");
        assert!(matches!(error, Error::Interrupted { .. }), "{body}: {error:?}");
    }
    let first = part("4-7/10", "45").header("etag", "\"v1\"");
    let server = Server::start([first, part("6-7/10", "67").header("etag", "\"v1\"")]).await;
    let download = server.patient(1).file("a").range(4..8).download().await.expect("an answer");
    assert_eq!((download.content_length(), download.content_range()), (Some(4), Some(4..=7)));
    assert_eq!(download.bytes().await.expect("the rest is requested"), "4567");
}

#[tokio::test]
async fn a_range_beyond_the_end_of_the_file_has_the_bytes_up_to_the_end() {
    let file = |server: &Server| server.graph().file("a");
    for range in ["6-9/10", "6-9/*"] {
        let server = Server::answering(move |_| part(range, "6789")).await;
        assert_eq!(file(&server).range(6..).await.expect("the end"), "6789");
        assert_eq!(file(&server).header("Range", "bytes=-4").await.expect("the end"), "6789");
        assert_eq!(file(&server).range(6..10).await.expect("all of it"), "6789");
        let longer = file(&server).range(6..20);
        assert_eq!(longer.clone().await.is_ok(), range == "6-9/10", "nobody knows whether it is the end");
        assert_eq!(longer.download().await.is_ok(), range == "6-9/10");
    }
    let server = Server::answering(|_| part("0-9/10", "0123456789")).await;
    for request in [file(&server), file(&server).range(..20), file(&server).header("Range", "bytes=-20")] {
        assert_eq!(request.await.expect("all of it"), "0123456789");
    }
    let several = "multipart/byteranges; boundary=b";
    let server = Server::start([Reply::status(206).header("content-type", several).body("--b")]).await;
    let parts = file(&server).header("Range", "bytes=0-1,4-5").await;
    assert_eq!(parts.expect("several parts are left to the caller"), "--b");
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
