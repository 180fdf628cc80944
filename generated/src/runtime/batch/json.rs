//! Writes the parts of a batch as JSON, and reads their responses.
//!
//! A body that is JSON is written as it is, any other body as base64.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde_json::{Map, Value, json};

use crate::runtime::http::body::Body;
use crate::runtime::http::outgoing::Outgoing;
use crate::runtime::request::decode;
use crate::runtime::{DecodeError, Error, FromJson, Response};

/// Writes a part, without its id and its dependencies.
///
/// # Errors
///
/// [`Error::Request`] for a streamed body, and for a body that is not the JSON that its media type promises.
pub(super) fn request(outgoing: &Outgoing, url: &str) -> Result<Value, Error> {
    let mut part = json!({ "method": outgoing.method.as_str(), "url": url });
    let headers: Map<String, Value> =
        outgoing.headers.iter().map(|(name, value)| (name.clone(), value.as_str().into())).collect();
    let media = outgoing.headers.iter().find(|(name, _)| name == "content-type").map(|(_, value)| value.as_str());
    if !headers.is_empty() {
        part["headers"] = headers.into();
    }
    match &outgoing.body {
        Some(Body::Stream(_)) => {
            return Err(Error::Request("a streamed body cannot be part of a batch".into()));
        }
        Some(Body::Bytes(bytes)) if !bytes.is_empty() => part["body"] = body(bytes, media.unwrap_or_default())?,
        Some(Body::Bytes(_)) | None => {}
    }
    Ok(part)
}

/// Reads the responses to parts, with their ids.
///
/// # Errors
///
/// [`Error::Decode`] if the answer to the batch has no responses in the documented form.
pub(super) fn responses(answer: &Response) -> Result<Vec<(String, Response)>, Error> {
    let mut json = Value::from(decode::json(answer)?);
    let Some(Value::Array(responses)) = json.get_mut("responses").map(Value::take) else {
        return Err(DecodeError::of(answer, "the answer to a batch must have an array `responses`"));
    };
    let read = |response| {
        response_of(response).ok_or_else(|| DecodeError::of(answer, "a response must have an id and a status"))
    };
    responses.into_iter().map(read).collect()
}

fn body(bytes: &Bytes, media: &str) -> Result<Value, Error> {
    if is_json(media) {
        let problem = |error| Error::Request(format!("the body of a part is not JSON: {error}"));
        return serde_json::from_slice(bytes).map_err(problem);
    }
    Ok(STANDARD.encode(bytes).into())
}

fn is_json(media: &str) -> bool {
    let essence = media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    essence == "application/json" || (essence.starts_with("application/") && essence.ends_with("+json"))
}

fn response_of(mut json: Value) -> Option<(String, Response)> {
    let id = match json.get("id")? {
        Value::String(id) => id.clone(),
        id => id.to_string(),
    };
    let status = u16::try_from(json.get("status")?.as_u64()?).ok()?;
    let headers: Vec<(String, String)> = match json.get_mut("headers").map(Value::take) {
        Some(Value::Object(headers)) => {
            headers.into_iter().map(|(name, value)| (name.to_ascii_lowercase(), text(value))).collect()
        }
        _ => Vec::new(),
    };
    let media = headers.iter().find(|(name, _)| name == "content-type").map(|(_, value)| value.as_str());
    let body = bytes(json.get_mut("body").map(Value::take).unwrap_or_default(), media.unwrap_or_default());
    Some((id, Response::new(status, headers, body)))
}

fn text(value: Value) -> String {
    match value {
        Value::String(text) => text,
        value => value.to_string(),
    }
}

/// Reads the body of a response. If the media type is not JSON, a string is decoded as base64, or used as it is if it
/// is not base64.
fn bytes(body: Value, media: &str) -> Bytes {
    match body {
        Value::Null => Bytes::new(),
        Value::String(text) if !is_json(media) => decode_text(&text, media).unwrap_or_else(|| text.into()),
        body => body.to_string().into(),
    }
}

/// Decodes a base64 string. Returns `None` if the string is not base64. Returns `None` for `text/…` too if the string
/// has only digits or does not decode to UTF-8: then it is plain text that only looks like base64.
fn decode_text(text: &str, media: &str) -> Option<Bytes> {
    let bytes = Bytes::from_json(&text.into())?;
    let number = text.bytes().all(|byte| byte.is_ascii_digit());
    let plain = media.starts_with("text/") && (number || str::from_utf8(&bytes).is_err());
    (!plain).then_some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtime::Method;
    use crate::runtime::http::outgoing::Label;

    fn part(media: &str, body: Option<Body>) -> Result<Value, Error> {
        let outgoing = Outgoing {
            method: Method::Put,
            url: "https://graph.example/v1.0/a".parse().expect("a URL"),
            headers: vec![("content-type".to_owned(), media.to_owned())],
            body,
            limits: Default::default(),
            label: Label { name: "test", path: "/a".into() },
            secret: false,
        };
        request(&outgoing, "/a")
    }

    #[test]
    fn json_is_written_as_it_is_and_other_bodies_as_base64() {
        let cases = [
            ("application/json; charset=utf-8", "{\"a\":1.5}", Some(json!({"a": 1.5}))),
            ("application/merge-patch+json", "[1]", Some(json!([1]))),
            ("text/plain", "hi", Some(json!("aGk="))),
            ("image/jpeg", "\u{0}\u{1}", Some(json!("AAE="))),
            ("application/json", "", None),
        ];
        for (media, bytes, expected) in cases {
            let part = part(media, Some(Bytes::from(bytes).into())).expect("a part");
            assert_eq!(part.get("body"), expected.as_ref(), "{media}");
            assert_eq!(
                (&part["method"], &part["url"], &part["headers"]["content-type"]),
                (&json!("PUT"), &json!("/a"), &json!(media))
            );
        }
        assert_eq!(part("a/b", None).expect("a part").get("body"), None);
    }

    #[test]
    fn a_stream_and_broken_json_are_refused() {
        let chunks = || futures_util::stream::iter([Ok::<_, std::io::Error>(Bytes::from("x"))]);
        assert!(
            matches!(part("a/b", Some(Body::stream(1, chunks))), Err(Error::Request(problem)) if problem.contains("stream"))
        );
        assert!(matches!(part("application/json", Some(Bytes::from("{").into())), Err(Error::Request(_))));
    }

    #[test]
    fn the_body_of_a_response_is_the_same_as_without_a_batch() {
        let cases = [
            (json!({"a": 1}), "application/json", "{\"a\":1}"),
            (json!("x"), "application/json", "\"x\""),
            (json!("aGk="), "image/png", "hi"),
            (json!("aGk"), "", "hi"),
            (json!("aGk="), "text/html", "hi"),
            (json!("77u/NDI="), "text/plain", "\u{feff}42"),
            (json!("1234"), "text/plain", "1234"),
            (json!(42), "text/plain", "42"),
            (json!("test"), "text/plain", "test"),
            (json!("<p>"), "text/html", "<p>"),
            (json!(null), "", ""),
        ];
        for (body, media, expected) in cases {
            assert_eq!(bytes(body.clone(), media), expected, "{body} as {media}");
        }
    }

    #[test]
    fn responses_have_ids_and_statuses() {
        let answer = |body: Value| responses(&Response::new(200, Vec::new(), body.to_string().into()));
        let found = answer(json!({"responses": [{"id": 7, "status": 429, "headers": {"Retry-After": 3, "X": "y"}}]}));
        let (id, response) = found.expect("a response").remove(0);
        assert_eq!((id.as_str(), response.status(), response.header("x")), ("7", 429, Some("y")));
        assert_eq!(response.retry_after(), Some(std::time::Duration::from_secs(3)));
        for broken in [
            json!({}),
            json!([]),
            json!({"responses": [{"id": "1"}]}),
            json!({"responses": [{"id": "1", "status": "x"}]}),
        ] {
            assert!(matches!(answer(broken.clone()), Err(Error::Decode(_))), "{broken}");
        }
    }
}
