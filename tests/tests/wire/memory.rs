//! Checks that streaming a large body needs little memory.
//!
//! Memory is measured for a whole process, so each test runs in its own process. A control case reads a whole body into
//! memory, which shows that the measurement works.

use std::fs;
use std::io::{self, Read, Seek, SeekFrom};

use futures_util::{TryStreamExt, stream};
use msgraph::runtime::{Bytes, Value};
use msgraph::testing::decode;
use msgraph::{Content, Download, Error, Object, UploadSource};
use serde_json::json;

use crate::api::Graph;
use crate::server::{Received, Reply, Server, TOKEN};
use crate::{alone, tls};

/// The peak memory of the process, in kilobytes.
fn peak() -> u64 {
    let status = fs::read_to_string("/proc/self/status").expect("the system tells it");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("a line");
    line.trim().trim_end_matches(" kB").parse().expect("a number")
}

#[tokio::test]
async fn a_download_of_200_mb_needs_less_than_30_mb() {
    const SIZE: usize = 200_000_000;
    if alone::given().is_none() {
        return alone::run("memory::a_download_of_200_mb_needs_less_than_30_mb", String::new(), "").await;
    }
    let server = Server::start([Reply::zeros(1_000_000), Reply::zeros(SIZE)]).await;
    let graph = server.graph();
    let count = |download: Download| download.try_fold(0, async |sum, chunk| Ok(sum + chunk.len()));
    count(graph.file("a").download().await.expect("an answer")).await.expect("all bytes");
    let before = peak();
    let received = count(graph.file("a").download().await.expect("an answer")).await.expect("all bytes");
    let grown = peak() - before;
    assert_eq!(received, SIZE);
    assert!(grown < 30_000, "{grown} kB");
    // Control case: a whole body in memory raises the peak.
    server.reply(Reply::zeros(SIZE));
    let bytes = graph.file("a").await.expect("an answer");
    assert_eq!(bytes.len(), SIZE);
    assert!(peak() - before > 150_000, "{} kB", peak() - before);
}

/// A file of this many bytes, all of them 1.
struct Ones(u64);

impl Read for Ones {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        buffer.fill(1);
        Ok(buffer.len())
    }
}

impl Seek for Ones {
    fn seek(&mut self, position: SeekFrom) -> io::Result<u64> {
        Ok(if matches!(position, SeekFrom::End(0)) { self.0 } else { 0 })
    }
}

/// A body in pieces of 100,000 bytes.
fn pieces(size: usize) -> Content {
    let piece = || Ok::<_, io::Error>(Bytes::from(vec![1; 100_000]));
    Content::stream("image/png", size as u64, move || stream::iter((0..size / 100_000).map(move |_| piece())))
}

/// Answers a chunk with the missing range, and the last chunk or a body without ranges with 201.
fn taken(request: &Received) -> Reply {
    let range = request.header("content-range").and_then(|range| range.strip_prefix("bytes ")?.split_once('/'));
    let done = || Reply::status(201).body("{\"id\": \"7\"}");
    let Some((range, total)) = range else { return done() };
    let last: u64 = range.split_once('-').and_then(|(_, last)| last.parse().ok()).expect("two numbers");
    if (last + 1).to_string() == total {
        return done();
    }
    Reply::status(202).body(json!({"nextExpectedRanges": [format!("{}-", last + 1)]}).to_string())
}

/// The server is in another process.
#[tokio::test]
async fn an_upload_of_200_mb_needs_less_than_30_mb() {
    const SIZE: usize = 200_000_000;
    if let Some(endpoint) = alone::given() {
        let client = tls::client(endpoint.clone());
        let user = Graph::with_client(client.clone()).users().id("1");
        user.upload_photo(pieces(1_000_000)).await.expect("an answer");
        let before = peak();
        user.upload_photo(pieces(SIZE)).await.expect("an answer");
        let streamed = peak() - before;
        assert!(streamed < 30_000, "{streamed} kB");
        let upload = client.upload(format!("{endpoint}/up/secret"));
        let source = UploadSource::reader(Ones(SIZE as u64));
        upload.send::<Object>(source).await.expect("an item");
        let chunked = peak() - before;
        assert!(chunked < 30_000, "{chunked} kB");
        // Control case: a whole body in memory raises the peak.
        user.upload_photo(vec![1; SIZE]).await.expect("an answer");
        let whole = peak() - before;
        assert!(whole > 150_000, "{whole} kB");
        return;
    }
    let server = Server::answering(taken).await;
    let test = "memory::an_upload_of_200_mb_needs_less_than_30_mb";
    alone::run(test, server.url("localhost", ""), server.pem()).await;
    let lengths: Vec<usize> = server.received().iter().map(|request| request.length).collect();
    let [first, streamed, chunks @ .., whole] = lengths.as_slice() else { panic!("{lengths:?}") };
    assert_eq!((*first, *streamed, *whole), (1_000_000, SIZE, SIZE));
    assert_eq!((chunks.len(), chunks.iter().sum::<usize>()), (SIZE.div_ceil(5 * 1024 * 1024), SIZE));
}

/// The compressed form of 200 MB of zeros, about a megabyte.
fn bomb() -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    for _ in 0..200 {
        io::Write::write_all(&mut encoder, &vec![0; 1_000_000]).expect("memory takes all");
    }
    encoder.finish().expect("memory takes all")
}

#[tokio::test]
async fn an_answer_that_grows_when_it_is_decompressed_is_refused_in_bounded_memory() {
    const LIMIT: u64 = 10_000_000;
    if alone::given().is_none() {
        let test = "memory::an_answer_that_grows_when_it_is_decompressed_is_refused_in_bounded_memory";
        return alone::run(test, String::new(), "").await;
    }
    let reply = Reply::status(200).header("content-encoding", "gzip").body(bomb());
    let server = Server::start([reply.clone(), reply]).await;
    let graph = Graph::with_client(server.client(TOKEN).largest_answer(LIMIT).build().expect("valid"));
    let before = peak();
    let error = graph.users().id("1").get().await.expect_err("200 MB");
    assert!(matches!(error, Error::TooLarge { limit: LIMIT }), "{error:?}");
    let grown = peak() - before;
    assert!(grown < 60_000, "{grown} kB");
}

/// Reading JSON takes at most this many bytes for each byte of the answer: a value of 32 bytes can stand for two bytes
/// of text, and a growing list is copied.
const AMPLIFICATION: usize = 60;

#[tokio::test]
async fn reading_json_needs_memory_in_proportion_to_the_answer() {
    const SIZE: usize = 2_000_000;
    let shapes = ["0,", "[],", "{},", "\"\",", "{\"a\":1},", "1e9,", "[[[]]],"];
    let Some(shape) = alone::given() else {
        for shape in shapes {
            let test = "memory::reading_json_needs_memory_in_proportion_to_the_answer";
            alone::run(test, shape.to_owned(), "").await;
        }
        return;
    };
    let text = format!("[{}0]", shape.repeat(SIZE / shape.len()));
    let before = peak();
    let value: Value = decode(200, &[], text).expect("JSON");
    let grown = (peak() - before) as usize * 1024;
    assert!(value.as_array().is_some_and(|values| values.len() > SIZE / 10));
    assert!(grown < AMPLIFICATION * SIZE, "{shape}: {} bytes for each byte", grown / SIZE);
}
