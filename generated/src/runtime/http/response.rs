//! An answer: status, headers, body.

use std::fmt;
use std::time::Duration;

use azure_core::time::{OffsetDateTime, parse_rfc7231};
use bytes::Bytes;

use crate::runtime::transfer::range::{Part, Wanted};

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
    /// The bytes that the request asked for.
    pub(crate) wanted: Wanted,
}

impl Response {
    pub(crate) fn new(status: u16, headers: Vec<(String, String)>, body: Bytes) -> Self {
        Self { status, headers, body, client_request_id: None, see_other: false, wanted: Wanted::default() }
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

    /// Compares a file, or a part of it, with the request. `length` is the number of bytes in the body.
    ///
    /// # Errors
    ///
    /// A message if the answer has other bytes than the requested ones.
    pub(crate) fn part(&self, length: Option<u64>) -> Result<Part, String> {
        self.wanted.part(self.status, self.header("content-range"), length)
    }

    /// The body without a byte order mark, which some services write.
    pub(crate) fn text(&self) -> &[u8] {
        self.body.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&self.body)
    }

    /// Returns the `client-request-id` that was sent with the request.
    pub fn client_request_id(&self) -> Option<&str> {
        self.client_request_id.as_deref()
    }

    /// Returns how long the service asks to wait: its `Retry-After`, which is in seconds or a date. A date counts from
    /// the `Date` of the answer, so that a wrong clock does not matter; without a `Date`, from the clock of the system. A
    /// date in the past means zero.
    pub fn retry_after(&self) -> Option<Duration> {
        let text = self.header("retry-after")?.trim();
        if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
            // Whatever has more digits than fit means for ever.
            return Some(Duration::from_secs(text.parse().unwrap_or(u64::MAX)));
        }
        let date = |text: &str| parse_rfc7231(text.trim()).ok();
        let now = self.header("date").and_then(date).unwrap_or_else(OffsetDateTime::now_utc);
        Some((date(text)? - now).try_into().unwrap_or_default())
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
        assert_eq!(retry_after("99999999999999999999999"), Some(Duration::from_secs(u64::MAX)));
        for text in ["soon", "", "-1", "1.5", "+1"] {
            assert_eq!(retry_after(text), None, "{text}");
        }
    }

    #[test]
    fn a_date_counts_from_the_clock_of_the_service() {
        let wait = |date: &str, retry_after: &str| {
            let headers = [("date", date), ("retry-after", retry_after)];
            let headers = headers.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
            Response::new(429, headers, Bytes::new()).retry_after()
        };
        let (before, after) = ("Wed, 21 Oct 2015 07:28:00 GMT", "Wed, 21 Oct 2015 07:28:30 GMT");
        assert_eq!(wait(before, after), Some(Duration::from_secs(30)));
        assert_eq!(wait(after, before), Some(Duration::ZERO));
        assert_eq!(wait("today", before), Some(Duration::ZERO));
        assert_eq!(wait("today", "7"), Some(Duration::from_secs(7)));
    }
}
