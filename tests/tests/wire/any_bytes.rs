//! Any bytes as an answer: a result or an error, in bounded memory, and what was understood is sent back unchanged.
//!
//! The bytes are mutated answers. A seed makes them, so that a failure can be repeated.

use std::fmt::Write;
use std::time::Duration;

use futures_util::StreamExt;
use msgraph::runtime::{Bytes, Date, Model, Time, Uuid, Value};
use msgraph::testing::decode;
use msgraph::{Decimal, Decode, Error, Object, OffsetDateTime, Page, Retry};

use crate::api::models::User;
use crate::random::Random;
use crate::script::{self, Step};
use crate::server::{Reply, Server};

/// Answers from which the bytes are made.
const SEEDS: [&str; 7] = [
    r#"{"@odata.context":"x","value":[{"id":"1","n":-1.5e3,"d":"2020-02-29T10:00:00Z"},{"id":"2","thumbnail":"aGk="}]}"#,
    r#"{"error":{"code":"c","message":{"lang":"en","value":"m"},"innerError":{"code":"i","innererror":{"code":"j"}}}}"#,
    r#"{"value":[],"@odata.nextLink":"https://graph.test/v1.0/users?$skiptoken=1","@odata.count":12345678901234567890}"#,
    r#"{"expirationDateTime":"2015-01-29T09:21:55Z","nextExpectedRanges":["12-55","77-"]}"#,
    r#"{"a":[[[{"b":null,"c":true,"d":"\u00e9\ud83d\ude00\n"}]]],"P1DT2H":"P1DT2H3.5S","a":12345678901234567890.5}"#,
    "\u{feff}42",
    "<html><title>502</title></html>",
];

/// What is put into the bytes.
const PIECES: [&[u8]; 20] = [
    b"[",
    b"]",
    b"{",
    b"}",
    b"\"",
    b",",
    b":",
    b"\\",
    b"\\u0000",
    b"\\ud800",
    b"\xff",
    b"\xef\xbb\xbf",
    b"-",
    b"1e999",
    b"1E-999",
    b"0000",
    b"99999999999999999999",
    b"null",
    b"\0",
    b"PT9999999999999999999S",
];

/// Changes some bytes.
fn mutate(random: &mut Random, seed: &[u8]) -> Vec<u8> {
    let mut bytes = seed.to_vec();
    for _ in 0..=random.below(6) {
        let (at, other) = (random.below(bytes.len() + 1), random.below(bytes.len() + 1));
        let (first, last) = (at.min(other), at.max(other));
        match random.below(5) {
            0 => drop(bytes.drain(first..last)),
            1 => bytes.truncate(at),
            2 => bytes.splice(at..at, bytes[first..last].to_vec()).for_each(drop),
            3 => bytes.iter_mut().skip(at).take(1).for_each(|byte| *byte = random.below(256) as u8),
            _ => {
                let piece = PIECES[random.below(PIECES.len())].repeat(1 + random.below(3) * random.below(100));
                drop(bytes.splice(at..at, piece));
            }
        }
    }
    bytes
}

/// Decodes an answer, prints the result or the error, and returns the result.
fn read<T: Decode + std::fmt::Debug>(status: u16, media: &str, body: &Bytes) -> Option<T> {
    let result = decode::<T>(status, &[("content-type", media), ("retry-after", "x")], body.clone());
    if let Err(error) = &result {
        let mut text = String::new();
        write!(text, "{error} {error:?} {:?} {:?}", error.code(), error.message()).expect("a string takes all");
        assert!(matches!(error, Error::Service(_) | Error::Decode(_)), "{error:?}");
        assert_eq!(error.body(), Some(body));
    }
    result.ok()
}

/// Reads each property as each primitive type.
fn read_properties(object: &Object) {
    for (name, _) in object.properties() {
        let _ = (object.str(name), object.bool(name), object.i32(name), object.i64(name), object.f64(name));
        let _ = (object.date_time(name), object.date(name), object.time_of_day(name), object.duration(name));
        let _ = (object.guid(name), object.binary(name), object.decimal(name), object.strs(name));
    }
}

/// Reads an answer as each kind of result.
fn read_all(body: &Bytes) {
    for (status, media) in [(200, "application/json"), (200, "text/plain"), (200, "text/html"), (503, "")] {
        read::<()>(status, media, body);
        read::<String>(status, media, body);
        read::<i64>(status, media, body);
        read::<(Option<User>, msgraph::Response)>(status, media, body);
        read::<Vec<String>>(status, media, body);
        read::<Page<User>>(status, media, body);
    }
    read::<f32>(200, "", body);
    read::<Decimal>(200, "", body);
    read::<msgraph::Duration>(200, "", body);
    read::<OffsetDateTime>(200, "", body);
    read::<Date>(200, "", body);
    read::<Time>(200, "", body);
    read::<Uuid>(200, "", body);
    if let Some(object) = read::<Object>(200, "", body) {
        read_properties(&object);
    }
    if let Some(value) = read::<Value>(200, "", body) {
        let text = value.to_string();
        let again: Value = text.parse().unwrap_or_else(|error| panic!("{error}: {text}"));
        assert_eq!((&again, again.to_string()), (&value, text));
    }
}

#[test]
fn any_bytes_are_a_result_or_an_error() {
    let mut random = Random::new(16);
    for round in 0..200 {
        for seed in SEEDS {
            let body = Bytes::from(mutate(&mut random, seed.as_bytes()));
            let read = std::panic::catch_unwind(|| read_all(&body));
            assert!(read.is_ok(), "round {round}: {:?}", String::from_utf8_lossy(&body));
        }
    }
}

/// Answers with heads, from which bytes on the wire are made.
fn wire_seeds() -> Vec<Vec<u8>> {
    let chunked =
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{\"id\"\r\n6\r\n: \"1\"}\r\n0\r\n\r\n".to_owned();
    let whole = |body: &str| format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len());
    let refused = "HTTP/1.1 429 Busy\r\nretry-after: 0\r\ncontent-length: 2\r\n\r\n{}".to_owned();
    let moved = "HTTP/1.1 302 Found\r\nlocation: https://storage.test/x\r\ncontent-length: 0\r\n\r\n".to_owned();
    let texts = SEEDS.iter().map(|seed| whole(seed)).chain([chunked, refused, moved]);
    texts.map(String::into_bytes).collect()
}

#[tokio::test]
async fn any_bytes_on_the_wire_are_a_result_or_an_error() {
    let (mut random, seeds) = (Random::new(9), wire_seeds());
    let mutated = |at: usize| mutate(&mut random, &seeds[at % seeds.len()]);
    let scripts: Vec<_> = (0..400).map(mutated).map(|bytes| vec![Step::Head, Step::Send(bytes)]).collect();
    let requests = scripts.len();
    let server = script::start(scripts).await;
    let (graph, retry) =
        (server.graph(), Retry::default().attempts(1).delay(Duration::ZERO).total(Duration::from_secs(1)));
    let outcomes = futures_util::stream::iter(0..requests).map(|_| {
        let get = graph.users().id("1").get().retry(retry.clone()).timeout(Duration::from_secs(10));
        async move { get.await }
    });
    let outcomes: Vec<_> = outcomes.buffer_unordered(8).collect().await;
    let late = outcomes.iter().filter(|outcome| matches!(outcome, Err(Error::Timeout(_)))).count();
    let good = outcomes.iter().filter(|outcome| outcome.is_ok()).count();
    assert_eq!((late, outcomes.len()), (0, requests));
    assert!(good > 0 && good < requests, "{good} of {requests}");
}

#[tokio::test]
async fn json_that_is_nested_too_deeply_is_an_error() {
    let nested =
        |depth: usize, open: &str, close: &str| format!("{{\"a\":{}0{}}}", open.repeat(depth), close.repeat(depth));
    for (open, close) in [("[", "]"), ("{\"a\":", "}"), ("[1e400,", "]")] {
        let replies = [100, 200, 100_000].map(|depth| Reply::status(200).body(nested(depth, open, close)));
        let server = Server::start(replies).await;
        let user = server.graph().users().id("1");
        user.get().await.expect("no service nests deeper");
        for _ in 0..2 {
            let error = user.get().await.expect_err("too deep");
            assert!(matches!(error, Error::Decode(_)), "{error:?}");
        }
        server.reply(Reply::status(500).body(nested(100_000, open, close)));
        let error = user.get().await.expect_err("an error");
        assert_eq!((error.status(), error.code()), (Some(500), None));
    }
}

#[tokio::test]
async fn a_number_of_ten_thousand_digits_is_kept_and_sent_back() {
    let digits = "1234567890".repeat(1000);
    for number in [digits.clone(), format!("-0.{digits}"), format!("{digits}e{digits}"), format!("1e-{digits}")] {
        let body = format!("{{\"id\":\"1\",\"n\":{number},\"list\":[1,{number},2.5]}}");
        let server = Server::start([Reply::status(200).body(body.clone()), Reply::status(204)]).await;
        let user = server.graph().users().id("1").get().await.expect("an answer");
        let object = user.as_object();
        assert_eq!(object.property("n").map(ToString::to_string), Some(number.clone()));
        assert_eq!((object.i64("n"), object.bool("n"), object.str("n")), (None, None, None));
        assert_eq!(object.decimal("n").and_then(Result::ok).map(|decimal| decimal.to_string()), Some(number));
        server.graph().users().id("1").update(user).await.expect("an answer");
        assert_eq!(server.received()[1].body, body.into_bytes());
    }
}

#[test]
fn reading_is_linear_in_the_size_of_an_answer() {
    // Each was once quadratic, or would be with a plain list: this many would take minutes.
    let names = |end: &str| (0..100_000).fold("{".to_owned(), |text, at| text + &format!("\"n{at}\":1,")) + end;
    let many = |item: &str| format!("[{}0]", item.repeat(100_000));
    let texts = [
        names("\"n0\":2}"),
        names("\"z\":1e400}"),
        many("{\"a\":1.5,\"b\":12345678901234567890},"),
        many("{\"a\":1,\"a\":2},"),
        many("1e400,"),
        many("\"\\\\\\\"\","),
    ];
    for text in texts {
        let value: Value = decode(200, &[], text.clone()).expect("JSON");
        assert!(value.to_string().len() > 100_000);
    }
    let broken = "[\"1e400\",1e400,".repeat(100_000);
    assert!(decode::<Value>(200, &[], broken).is_err());
}
