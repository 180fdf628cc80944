//! What can go wrong, with everything that the service said about it.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use serde_json::Value;

use super::Response;

/// Why a request has no result.
///
/// No token is part of an error, in no form.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The service answered with a status other than 2xx.
    #[error("{0}")]
    Service(Box<ServiceError>),
    /// A long-running operation failed or was cancelled: this is what the service says about it.
    #[error("the operation failed: {0}")]
    Failed(Box<ServiceError>),
    /// There is no such upload session: it expired, was cancelled, or has made its file.
    #[error("the upload session is gone: {0}")]
    UploadGone(Box<ServiceError>),
    /// The service answered with success, and its body is not what the operation documents.
    #[error("{0}")]
    Decode(Box<DecodeError>),
    /// The connection broke in the middle of an answer.
    #[error("the answer broke off after {received} bytes")]
    Interrupted {
        /// How many bytes of the body had arrived.
        received: u64,
        /// Why there were no more.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// What arrived could not be written where the caller wants it.
    #[error("the answer cannot be written after {written} bytes")]
    Write {
        /// How many bytes were written at least.
        written: u64,
        /// Why there were no more.
        source: std::io::Error,
    },
    /// No answer arrived within the time that the request or the client allows.
    #[error("no answer from the service within {0:?}")]
    Timeout(Duration),
    /// No answer arrived.
    #[error("no answer from the service")]
    Transport(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// The credential gave no token.
    #[error("no token from the credential")]
    Credential(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// The request cannot be sent as it is: nothing was sent.
    #[error("the request was not sent: {0}")]
    Request(String),
}

impl Error {
    /// The status of the answer, where there was one.
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::Decode(error) => Some(error.status),
            _ => self.service().map(|error| error.status),
        }
    }

    /// What the service said, where it refused the request or failed to do what it had taken on.
    pub fn service(&self) -> Option<&ServiceError> {
        match self {
            Self::Service(error) | Self::Failed(error) | Self::UploadGone(error) => Some(error),
            _ => None,
        }
    }

    /// The service's code, e.g. `Request_ResourceNotFound`.
    pub fn code(&self) -> Option<&str> {
        self.service().and_then(|error| error.code.as_deref())
    }

    /// The service's message.
    pub fn message(&self) -> Option<&str> {
        self.service().and_then(|error| error.message.as_deref())
    }

    /// The service's id of the request: what its support asks for.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Decode(error) => error.request_id.as_deref(),
            _ => self.service().and_then(|error| error.request_id.as_deref()),
        }
    }

    /// How long the service asks to wait before the next attempt.
    pub fn retry_after(&self) -> Option<Duration> {
        self.service().and_then(|error| error.retry_after)
    }

    /// The body as received, where there was an answer.
    pub fn body(&self) -> Option<&Bytes> {
        match self {
            Self::Decode(error) => Some(&error.body),
            _ => self.service().map(|error| &error.body),
        }
    }
}

/// An answer with a status other than 2xx, or one that tells of a failed operation.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ServiceError {
    /// The status.
    pub status: u16,
    /// The code of the error, e.g. `Request_ResourceNotFound`.
    pub code: Option<String>,
    /// The message.
    pub message: Option<String>,
    /// The codes of the inner errors, outermost first: each says more precisely what happened.
    pub inner_codes: Vec<String>,
    /// The `request-id` of the answer.
    pub request_id: Option<String>,
    /// The `client-request-id` that was sent.
    pub client_request_id: Option<String>,
    /// The `Retry-After` of the answer, seconds or date.
    pub retry_after: Option<Duration>,
    /// The `Location` of the answer: where a delta query starts anew after 410.
    pub location: Option<String>,
    /// The body as received.
    pub body: Bytes,
}

impl ServiceError {
    pub(crate) fn new(response: &Response) -> Self {
        let json: Value = serde_json::from_slice(&response.body).unwrap_or_default();
        let error = &json["error"];
        let inner: Vec<&Value> = std::iter::successors(inner_error(error), |inner| inner_error(inner)).collect();
        let in_body = |name: &str| inner.iter().find_map(|inner| text(&inner[name]));
        Self {
            status: response.status,
            code: text(&error["code"]).or_else(|| text(error)),
            message: text(&error["message"]).or_else(|| text(&json["error_description"])),
            inner_codes: inner.iter().filter_map(|inner| text(&inner["code"])).collect(),
            request_id: response.header("request-id").map(str::to_owned).or_else(|| in_body("request-id")),
            client_request_id: response
                .header("client-request-id")
                .map(str::to_owned)
                .or_else(|| in_body("client-request-id"))
                .or_else(|| response.client_request_id.clone()),
            retry_after: response.retry_after(),
            location: response.header("location").map(str::to_owned),
            body: response.body.clone(),
        }
    }
}

impl fmt::Display for ServiceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "status {}", self.status)?;
        if let Some(code) = &self.code {
            write!(f, ", {code}")?;
        }
        if let Some(message) = &self.message {
            write!(f, ": {message}")?;
        }
        if let Some(id) = &self.request_id {
            write!(f, " (request-id {id})")?;
        }
        Ok(())
    }
}

/// A body that is not what the operation documents.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DecodeError {
    /// The status, 2xx.
    pub status: u16,
    /// What does not fit.
    pub reason: String,
    /// The `request-id` of the answer.
    pub request_id: Option<String>,
    /// The body as received.
    pub body: Bytes,
}

impl DecodeError {
    pub(crate) fn of(response: &Response, reason: impl fmt::Display) -> Error {
        Error::Decode(Box::new(Self {
            status: response.status,
            reason: reason.to_string(),
            request_id: response.header("request-id").map(str::to_owned),
            body: response.body.clone(),
        }))
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "status {}, but the body does not decode: {}", self.status, self.reason)
    }
}

/// The inner error, in one of the two spellings that services use.
fn inner_error(error: &Value) -> Option<&Value> {
    ["innerError", "innererror"].iter().find_map(|name| error.get(name)).filter(|inner| inner.is_object())
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
    fn a_body_of_any_other_form_is_an_error_too() {
        for body in ["", "<html>", "[]", r#"{"error": 1}"#, r#"{"error": {"innerError": "x"}}"#] {
            let error = error(502, &[], body);
            assert_eq!((error.status, error.code, error.body.as_ref()), (502, None, body.as_bytes()));
        }
        let error = error(400, &[], r#"{"error": "invalid_grant", "error_description": "why"}"#);
        assert_eq!((error.code.as_deref(), error.message.as_deref()), (Some("invalid_grant"), Some("why")));
    }
}
