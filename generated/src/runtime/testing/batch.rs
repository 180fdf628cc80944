//! Splits a `$batch` into its parts. The mock treats each part as a separate request.

use azure_core::http::Url;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use bytes::Bytes;
use serde_json::{Map, Value, json};

use super::{Recorded, Reply};

/// Returns the parts of a batch; `None` if the request is not a batch.
pub(super) fn parts(request: &Recorded) -> Option<Vec<Value>> {
    let batch = request.method() == "POST" && request.path().ends_with("/$batch");
    let Some(Value::Array(parts)) = request.json().filter(|_| batch)?.get_mut("requests").map(Value::take) else {
        return None;
    };
    Some(parts)
}

/// Returns the answer to a batch, with the replies to all parts.
pub(super) fn reply<E>(
    batch: &Recorded,
    parts: Vec<Value>,
    reply: impl Fn(&Recorded) -> Result<Reply, E>,
) -> Result<Reply, E> {
    let mut responses: Vec<Value> = Vec::new();
    for part in parts {
        let response = if has_failed_dependency(&part, &responses) {
            json!({ "status": 424 })
        } else {
            let request = request_of(batch, &part);
            response(&reply(&request)?, &request)
        };
        responses.push(with_id(response, &part));
    }
    Ok(Reply::json(json!({ "responses": responses })))
}

fn has_failed_dependency(part: &Value, responses: &[Value]) -> bool {
    let failed = |id: &Value| {
        let response = responses.iter().find(|response| response["id"] == *id);
        response.and_then(|response| response["status"].as_u64()).is_none_or(|status| status >= 400)
    };
    part["dependsOn"].as_array().is_some_and(|ids| ids.iter().any(failed))
}

/// Returns a part as a separate request.
fn request_of(batch: &Recorded, part: &Value) -> Recorded {
    let base = batch.url().trim_end_matches("/$batch");
    let target = part["url"].as_str().unwrap_or_default().trim_start_matches('/');
    let url = format!("{base}/{target}").parse::<Url>().unwrap_or_else(|_| batch.url.clone());
    let headers = part["headers"].as_object().into_iter().flatten();
    Recorded {
        url,
        method: part["method"].as_str().unwrap_or_default().to_owned(),
        headers: headers.map(|(name, value)| (name.to_ascii_lowercase(), text(value))).collect(),
        body: part.get("body").map(|body| content(body, part)).unwrap_or_default(),
    }
}

/// Reads the body of a part: JSON as it is, anything else as base64.
fn content(body: &Value, part: &Value) -> Bytes {
    let bytes = body.as_str().and_then(|text| BASE64_STANDARD.decode(text).ok());
    let is_json = part["headers"].as_object().is_none_or(|headers| {
        let content_type = headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("content-type"));
        content_type.is_none_or(|(_, value)| text(value).starts_with("application/json"))
    });
    bytes.filter(|_| !is_json).map_or_else(|| body.to_string().into(), Bytes::from)
}

fn response(reply: &Reply, request: &Recorded) -> Value {
    let headers: Map<String, Value> =
        reply.headers.iter().map(|(name, value)| (name.clone(), Value::from(value.clone()))).collect();
    let body = reply.body(request).unwrap_or_default();
    let mut response = json!({ "status": reply.status, "headers": headers });
    if !body.is_empty() {
        response["body"] = serde_json::from_slice(&body).unwrap_or_else(|_| Value::from(BASE64_STANDARD.encode(&body)));
    }
    response
}

fn with_id(mut response: Value, part: &Value) -> Value {
    response["id"] = part["id"].clone();
    response
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
