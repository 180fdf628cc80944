//! Errors of requests. An error from the service has everything that the service sent.

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use serde_json::Value;

use crate::runtime::http::response::{Response, header};

/// The reason why a request has no result.
///
/// No error contains a token.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The service answered with a status other than 2xx.
    #[error("{0}")]
    Service(Box<ServiceError>),
    /// A long-running operation failed or was cancelled.
    #[error("the operation failed: {0}")]
    Failed(Box<ServiceError>),
    /// The upload session does not exist: it expired, was cancelled, or is complete.
    #[error("the upload session is gone: {0}")]
    UploadGone(Box<ServiceError>),
    /// The status is 2xx, but the body does not have the documented form.
    #[error("{0}")]
    Decode(Box<DecodeError>),
    /// The connection broke in the middle of an answer.
    #[error("the connection broke after {received} bytes of the answer")]
    Interrupted {
        /// The number of bytes of the body that had arrived.
        received: u64,
        /// Why no more arrived.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// The answer is larger than the client reads into memory; see
    /// [`ClientBuilder::largest_answer`](crate::ClientBuilder::largest_answer).
    #[error("the answer has more than {limit} bytes, the most that is read into memory; `download()` streams any size")]
    TooLarge {
        /// The limit of the client.
        limit: u64,
    },
    /// A redirect was not followed: there were too many, or it leads to an address that is not an `https` URL.
    #[error("a redirect was not followed: {0}")]
    Redirect(String),
    /// The bytes of an answer could not be written to the caller's writer.
    #[error("the answer cannot be written after the first {written} bytes")]
    Write {
        /// The number of bytes that were certainly written.
        written: u64,
        /// The error of the writer.
        source: std::io::Error,
    },
    /// No answer arrived within the time limit of the request or the client.
    #[error("no answer from the service within {0:?}")]
    Timeout(Duration),
    /// No answer arrived.
    #[error("no answer from the service")]
    Transport(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// The credential returned no token.
    #[error("the credential returned no token that can be sent")]
    Credential(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// The request is invalid. Nothing was sent.
    #[error("the request was not sent: {0}")]
    Request(String),
}

impl Error {
    /// Returns the status of the answer, if there was one.
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::Decode(error) => Some(error.status),
            _ => self.service().map(|error| error.status),
        }
    }

    /// Whether there is no such object: status 404.
    pub fn is_not_found(&self) -> bool {
        self.status() == Some(404)
    }

    /// Whether the service refuses the token: status 401.
    pub fn is_unauthorized(&self) -> bool {
        self.status() == Some(401)
    }

    /// Whether the user or the application lacks a permission: status 403.
    pub fn is_forbidden(&self) -> bool {
        self.status() == Some(403)
    }

    /// Whether the request conflicts with the state of the service, for example because a name is taken: status 409.
    pub fn is_conflict(&self) -> bool {
        self.status() == Some(409)
    }

    /// Whether something is no longer there, such as the state of a delta query: status 410.
    pub fn is_gone(&self) -> bool {
        self.status() == Some(410)
    }

    /// Whether the object is not the version that `If-Match` asks for: status 412.
    pub fn is_precondition_failed(&self) -> bool {
        self.status() == Some(412)
    }

    /// Whether the service still throttles the client after all retries: status 429.
    pub fn is_throttled(&self) -> bool {
        self.status() == Some(429)
    }

    /// Returns the answer of the service, if it refused the request or failed in an operation.
    pub fn service(&self) -> Option<&ServiceError> {
        match self {
            Self::Service(error) | Self::Failed(error) | Self::UploadGone(error) => Some(error),
            _ => None,
        }
    }

    /// Returns the error code of the service, for example `Request_ResourceNotFound`.
    pub fn code(&self) -> Option<&str> {
        self.service().and_then(|error| error.code.as_deref())
    }

    /// Returns the message of the service.
    pub fn message(&self) -> Option<&str> {
        self.service().and_then(|error| error.message.as_deref())
    }

    /// Returns the `request-id` of the answer, which Microsoft's support asks for.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Decode(error) => error.request_id.as_deref(),
            _ => self.service().and_then(|error| error.request_id.as_deref()),
        }
    }

    /// Returns the headers of the answer, their names in lower case; empty if there was no answer.
    pub fn headers(&self) -> &[(String, String)] {
        match self {
            Self::Decode(error) => &error.headers,
            _ => self.service().map(|error| error.headers.as_slice()).unwrap_or_default(),
        }
    }

    /// Returns a header of the answer by its name, which may be written in any case.
    pub fn header(&self, name: &str) -> Option<&str> {
        header(self.headers(), name)
    }

    /// Returns how long the service asks to wait before the next attempt.
    pub fn retry_after(&self) -> Option<Duration> {
        self.service().and_then(|error| error.retry_after)
    }

    /// Returns the body of the answer as it was received.
    pub fn body(&self) -> Option<&Bytes> {
        match self {
            Self::Decode(error) => Some(&error.body),
            _ => self.service().map(|error| &error.body),
        }
    }
}

/// An answer with a status other than 2xx, or the answer that reports the failure of an operation.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ServiceError {
    /// The status.
    pub status: u16,
    /// The error code, for example `Request_ResourceNotFound`.
    pub code: Option<String>,
    /// The message.
    pub message: Option<String>,
    /// The codes of the inner errors, the outermost first. Each is more specific than the one before.
    pub inner_codes: Vec<String>,
    /// The `request-id` of the answer.
    pub request_id: Option<String>,
    /// The `client-request-id` that was sent.
    pub client_request_id: Option<String>,
    /// The time in the `Retry-After` of the answer, which the service writes in seconds or as a date.
    pub retry_after: Option<Duration>,
    /// The `Location` of the answer. After the status 410, a delta query starts again at this URL.
    pub location: Option<String>,
    /// All headers of the answer; their names are in lower case.
    pub headers: Vec<(String, String)>,
    /// The body as received.
    pub body: Bytes,
}

impl ServiceError {
    pub(crate) fn new(response: &Response) -> Self {
        let json: Value = serde_json::from_slice(response.text()).unwrap_or_default();
        let error = ["error", "odata.error"].iter().find_map(|name| json.get(name)).unwrap_or(&Value::Null);
        let inner: Vec<&Value> = std::iter::successors(inner_error(error), |inner| inner_error(inner)).collect();
        let in_body = |name: &str| inner.iter().find_map(|inner| text(&inner[name]));
        Self {
            status: response.status,
            code: text(&error["code"]).or_else(|| text(error)),
            message: message(&error["message"]).or_else(|| text(&json["error_description"])),
            inner_codes: inner.iter().filter_map(|inner| text(&inner["code"])).collect(),
            request_id: response.header("request-id").map(str::to_owned).or_else(|| in_body("request-id")),
            client_request_id: response
                .header("client-request-id")
                .map(str::to_owned)
                .or_else(|| in_body("client-request-id"))
                .or_else(|| response.client_request_id.clone()),
            retry_after: response.retry_after(),
            location: response.header("location").map(str::to_owned),
            headers: response.headers.clone(),
            body: response.body.clone(),
        }
    }

    /// Returns the body as text: the message of a proxy or gateway that does not answer in JSON.
    pub fn text(&self) -> Cow<'_, str> {
        match String::from_utf8_lossy(&self.body) {
            Cow::Borrowed(text) => Cow::Borrowed(text.trim_start_matches('\u{feff}')),
            Cow::Owned(text) => Cow::Owned(text.trim_start_matches('\u{feff}').to_owned()),
        }
    }

    /// Returns the beginning of the body on one line, if the error has neither code nor message.
    fn excerpt(&self) -> Option<String> {
        if self.code.is_some() || self.message.is_some() {
            return None;
        }
        let text = self.text().split_whitespace().collect::<Vec<_>>().join(" ");
        let excerpt: String = text.chars().take(EXCERPT).collect();
        let cut = if excerpt.len() < text.len() { "…" } else { "" };
        (!excerpt.is_empty()).then(|| excerpt + cut)
    }
}

/// The number of characters of a body in an error message: enough for a sentence or the title of an HTML page.
const EXCERPT: usize = 200;

impl fmt::Display for ServiceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "status {}", self.status)?;
        if let Some(code) = &self.code {
            write!(f, ", {code}")?;
        }
        if let Some(message) = self.message.clone().or_else(|| self.excerpt()) {
            write!(f, ": {message}")?;
        }
        if let Some(id) = &self.request_id {
            write!(f, " (request-id {id})")?;
        }
        Ok(())
    }
}

/// An answer with status 2xx whose body does not have the documented form.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DecodeError {
    /// The status, 2xx.
    pub status: u16,
    /// How the body differs from the documented form.
    pub reason: String,
    /// The `request-id` of the answer.
    pub request_id: Option<String>,
    /// All headers of the answer; their names are in lower case.
    pub headers: Vec<(String, String)>,
    /// The body as received.
    pub body: Bytes,
}

impl DecodeError {
    pub(crate) fn of(response: &Response, reason: impl fmt::Display) -> Error {
        Error::Decode(Box::new(Self {
            status: response.status,
            reason: reason.to_string(),
            request_id: response.header("request-id").map(str::to_owned),
            headers: response.headers.clone(),
            body: response.body.clone(),
        }))
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "status {}, but the body does not decode: {}", self.status, self.reason)
    }
}

/// Returns the inner error, for which services use two names.
fn inner_error(error: &Value) -> Option<&Value> {
    ["innerError", "innererror"].iter().find_map(|name| error.get(name)).filter(|inner| inner.is_object())
}

/// Returns the message of an error, which is a text or an object with a language and a text.
fn message(value: &Value) -> Option<String> {
    text(value).or_else(|| text(&value["value"]))
}

fn text(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(status: u16, headers: &[(&str, &str)], body: &'static str) -> ServiceError {
        let headers = headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let mut response = Response::new(status, headers, body.into());
        response.client_request_id = Some("sent".into());
        ServiceError::new(&response)
    }

    #[test]
    fn a_status_has_a_question() {
        let asked = |status| {
            let error = Error::Service(Box::new(error(status, &[], "")));
            let questions = [
                error.is_unauthorized(),
                error.is_forbidden(),
                error.is_not_found(),
                error.is_conflict(),
                error.is_gone(),
                error.is_precondition_failed(),
                error.is_throttled(),
            ];
            questions.iter().position(|answer| *answer)
        };
        assert_eq!([401, 403, 404, 409, 410, 412, 429].map(asked), [0, 1, 2, 3, 4, 5, 6].map(Some));
        assert_eq!(asked(400), None);
        assert!(!Error::Request("x".into()).is_not_found());
    }

    #[test]
    fn everything_that_the_service_says_is_kept() {
        let body = r#"{"error": {"code": "outer", "message": "no \"such\" user\n", "innerError": {"code": "middle",
            "request-id": "in body", "innererror": {"code": "inner"}}}}"#;
        let error = error(404, &[("request-id", "r1")], body);
        assert_eq!((error.code.as_deref(), error.message.as_deref()), (Some("outer"), Some("no \"such\" user\n")));
        assert_eq!(error.inner_codes, ["middle", "inner"]);
        assert_eq!((error.request_id.as_deref(), error.client_request_id.as_deref()), (Some("r1"), Some("sent")));
        assert_eq!(error.to_string(), "status 404, outer: no \"such\" user\n (request-id r1)");
        assert_eq!(error.body, body);
    }

    #[test]
    fn ids_are_taken_from_the_body_where_headers_lack_them() {
        let body = r#"{"error": {"code": "c", "innerError": {"request-id": "r", "client-request-id": "c"}}}"#;
        let error = error(500, &[], body);
        assert_eq!((error.request_id.as_deref(), error.client_request_id.as_deref()), (Some("r"), Some("c")));
    }

    #[test]
    fn a_message_may_be_an_object_behind_a_byte_order_mark() {
        let body = "\u{feff}{\"odata.error\": {\"code\": \"c\", \"message\": {\"lang\": \"en\", \"value\": \"m\"}}}";
        let error = error(400, &[], body);
        assert_eq!((error.code.as_deref(), error.message.as_deref()), (Some("c"), Some("m")));
    }

    #[test]
    fn a_body_that_is_not_json_is_part_of_the_text() {
        assert_eq!(error(502, &[], "<p>\r\n Bad gateway</p>").to_string(), "status 502: <p> Bad gateway</p>");
        assert_eq!(error(502, &[], "").to_string(), "status 502");
        let long = error(502, &[], "ä".repeat(300).leak()).to_string();
        assert_eq!(long.chars().filter(|&c| c == 'ä').count(), EXCERPT);
    }

    #[test]
    fn a_body_of_any_other_form_is_an_error_too() {
        for body in ["", "<html>", "[]", r#"{"error": 1}"#, r#"{"error": {"innerError": "x"}}"#] {
            let error = error(502, &[], body);
            assert_eq!((error.status, error.code, error.body.as_ref()), (502, None, body.as_bytes()));
        }
        let error = error(400, &[], r#"{"error": "invalid_grant", "error_description": "why"}"#);
        assert_eq!((error.code.as_deref(), error.message.as_deref()), (Some("invalid_grant"), Some("why")));
    }
}
