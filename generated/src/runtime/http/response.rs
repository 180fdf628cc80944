//! An answer: status, headers, body.

use std::fmt;
use std::time::Duration;

use azure_core::time::{OffsetDateTime, parse_rfc7231};
use bytes::Bytes;

/// An answer of the service.
#[derive(Clone)]
pub struct Response {
    pub(crate) status: u16,
    /// Names are in lower case.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Bytes,
    pub(crate) client_request_id: Option<String>,
    /// Whether a 303 redirect led to this answer. Then it is the result of a long-running operation, not the state of
    /// it.
    pub(crate) see_other: bool,
}

impl Response {
    pub(crate) fn new(status: u16, headers: Vec<(String, String)>, body: Bytes) -> Self {
        Self { status, headers, body, client_request_id: None, see_other: false }
    }

    pub(crate) fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// Returns the status.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// Returns a header by its name, which may be written in any case.
    pub fn header(&self, name: &str) -> Option<&str> {
        header(&self.headers, name)
    }

    /// Returns all headers, their names in lower case.
    pub fn headers(&self) -> &[(String, String)] {
        &self.headers
    }

    /// Returns the body as it was received.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The body without a byte order mark, which some services write.
    pub(crate) fn text(&self) -> &[u8] {
        self.body.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&self.body)
    }

    /// Returns the `client-request-id` that was sent with the request.
    pub fn client_request_id(&self) -> Option<&str> {
        self.client_request_id.as_deref()
    }

    /// Returns how long the service asks to wait: its `Retry-After`, which is in seconds or a date. A date in the past
    /// means zero.
    pub fn retry_after(&self) -> Option<Duration> {
        let text = self.header("retry-after")?.trim();
        if let Ok(seconds) = text.parse() {
            return Some(Duration::from_secs(seconds));
        }
        let wait = parse_rfc7231(text).ok()? - OffsetDateTime::now_utc();
        Some(wait.try_into().unwrap_or_default())
    }
}

/// Finds a header by its name.
pub(crate) fn header<'a>(headers: &'a [(String, String)], name: &str) -> Option<&'a str> {
    headers.iter().find(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("headers", &names)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn retry_after(value: &str) -> Option<Duration> {
        let headers = vec![("retry-after".to_owned(), value.to_owned())];
        Response::new(429, headers, Bytes::new()).retry_after()
    }

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        assert_eq!(retry_after("120"), Some(Duration::from_secs(120)));
        assert_eq!(retry_after("Wed, 21 Oct 2015 07:28:00 GMT"), Some(Duration::ZERO));
        let far = retry_after("Fri, 31 Dec 9999 23:59:59 GMT");
        assert!(far.is_some_and(|wait| wait > Duration::from_secs(1 << 32)), "{far:?}");
        assert_eq!(retry_after("soon"), None);
    }
}
