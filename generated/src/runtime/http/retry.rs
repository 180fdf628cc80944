//! Retries: when a request is sent again, and the time limit of an attempt.

use std::hash::{BuildHasher, Hasher, RandomState};
use std::time::{Duration, Instant};

use crate::runtime::{Error, Method, Response};

/// The longest delay between two attempts, unless the service asks for a longer one.
const LONGEST_DELAY: Duration = Duration::from_secs(30);

/// A retry policy: how often a request is sent again, and how long the client waits in between.
///
/// A request is sent again after 429, 503 and 504, when the client could not connect, and when the connection broke.
///
/// The client waits for the time in `Retry-After`, or for a delay that doubles with each attempt if that is longer.
/// `POST` and `PATCH` are not sent again if the service may have received them: after 504, if the connection broke, or if
/// no answer arrived within the time limit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Retry {
    attempts: u32,
    delay: Duration,
    total: Duration,
}

impl Default for Retry {
    /// Three retries, the first after about a second, and none later than three minutes after the first attempt.
    fn default() -> Self {
        Self { attempts: 3, delay: Duration::from_secs(1), total: Duration::from_secs(180) }
    }
}

impl Retry {
    /// Returns a policy without retries.
    pub fn never() -> Self {
        Self { attempts: 0, ..Self::default() }
    }

    /// Sets the number of retries.
    #[must_use]
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// Sets the delay before the first retry, unless the service asks for a longer one. The delay doubles with each
    /// further retry, up to 30 seconds.
    #[must_use]
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// Sets the time after the first attempt in which retries may begin. If `Retry-After` asks for a longer wait, the
    /// error is returned at once; it has the `Retry-After`.
    #[must_use]
    pub fn total(mut self, total: Duration) -> Self {
        self.total = total;
        self
    }

    /// The delay before a retry, the first of which is number 0. It varies by a tenth in both directions, so that
    /// clients that were throttled together do not return together.
    fn backoff(&self, attempt: u32) -> Duration {
        let delay = self.delay.saturating_mul(2_u32.saturating_pow(attempt)).min(LONGEST_DELAY);
        let chance = RandomState::new().build_hasher().finish() % 100;
        delay.mul_f64(0.9 + 0.002 * chance as f64)
    }
}

/// The limits of a request. A limit that is not set has the value of the client.
#[derive(Clone, Debug, Default)]
pub(crate) struct Limits {
    pub(crate) retry: Option<Retry>,
    pub(crate) timeout: Option<Duration>,
}

impl Limits {
    pub(crate) fn or(&self, client: &Self) -> Self {
        Self { retry: self.retry.clone().or_else(|| client.retry.clone()), timeout: self.timeout.or(client.timeout) }
    }
}

/// An attempt that got no answer.
pub(crate) struct Failure {
    pub(crate) error: Error,
    pub(crate) kind: FailureKind,
}

/// Whether the request may have been received.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FailureKind {
    /// The request was not received.
    Unsent,
    /// The request may have been received.
    Broken,
    /// A retry would fail in the same way.
    Final,
}

impl FailureKind {
    /// The kind of a failure to read the body of an answer.
    pub(crate) fn of_body(error: &Error) -> Self {
        if matches!(error, Error::TooLarge { .. }) { Self::Final } else { Self::Broken }
    }
}

/// Counts the attempts of a request.
pub(crate) struct Attempts {
    retry: Retry,
    start: Instant,
    made: u32,
}

impl Attempts {
    pub(crate) fn new(retry: Retry) -> Self {
        Self { retry, start: Instant::now(), made: 0 }
    }

    /// The number of retries so far.
    pub(crate) fn made(&self) -> u32 {
        self.made
    }

    /// Counts a retry after an answer, and returns the delay before it; `None` if the answer is final.
    pub(crate) fn after_answer(&mut self, method: Method, response: &Response) -> Option<Duration> {
        match response.status {
            429 | 503 => {}
            // A gateway has passed the request on, and does not know what became of it.
            504 if is_harmless(method) => {}
            _ => return None,
        }
        self.next(response.retry_after().unwrap_or_default())
    }

    /// Counts a retry after an attempt without an answer, and returns the delay before it; `None` if the failure is
    /// final.
    pub(crate) fn after_failure(&mut self, method: Method, kind: FailureKind) -> Option<Duration> {
        match kind {
            FailureKind::Unsent => self.next(Duration::ZERO),
            FailureKind::Broken if is_harmless(method) => self.next(Duration::ZERO),
            FailureKind::Broken | FailureKind::Final => None,
        }
    }

    /// Counts a retry, and returns the delay before it, which is `at_least` or longer; `None` if the policy allows no
    /// more retries.
    pub(crate) fn next(&mut self, at_least: Duration) -> Option<Duration> {
        let wait = self.retry.backoff(self.made).max(at_least);
        let in_time = self.start.elapsed().saturating_add(wait) <= self.retry.total;
        (self.made < self.retry.attempts && in_time).then(|| {
            self.made += 1;
            wait
        })
    }
}

/// Whether a request that is received twice does the same as one that is received once.
fn is_harmless(method: Method) -> bool {
    !matches!(method, Method::Post | Method::Patch)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(status: u16, retry_after: &str) -> Response {
        Response::new(status, vec![("retry-after".into(), retry_after.into())], Default::default())
    }

    #[test]
    fn the_wait_doubles_up_to_a_limit() {
        let retry = Retry::default().delay(Duration::from_secs(1));
        for (attempt, seconds) in [(0, 1.0), (1, 2.0), (4, 16.0), (5, 30.0), (90, 30.0)] {
            let wait = retry.backoff(attempt).as_secs_f64();
            assert!((0.9 * seconds..=1.1 * seconds).contains(&wait), "{attempt}: {wait}");
        }
    }

    #[test]
    fn a_wait_beyond_the_total_is_not_begun() {
        let mut attempts = Attempts::new(Retry::default().total(Duration::from_secs(60)));
        assert_eq!(attempts.after_answer(Method::Get, &answer(429, "61")), None);
        let wait = attempts.after_answer(Method::Get, &answer(503, "59"));
        assert_eq!((wait, attempts.made()), (Some(Duration::from_secs(59)), 1));
        assert_eq!(attempts.after_answer(Method::Get, &answer(429, "Fri, 31 Dec 9999 23:59:59 GMT")), None);
        assert_eq!(attempts.after_answer(Method::Get, &answer(500, "0")), None);
    }

    #[test]
    fn only_safe_methods_are_sent_again_after_a_broken_connection() {
        let again = |method, kind| Attempts::new(Retry::default()).after_failure(method, kind).is_some();
        assert!(again(Method::Post, FailureKind::Unsent) && again(Method::Get, FailureKind::Broken));
        assert!(again(Method::Put, FailureKind::Broken) && again(Method::Delete, FailureKind::Broken));
        assert!(!again(Method::Post, FailureKind::Broken) && !again(Method::Patch, FailureKind::Broken));
        assert!(!again(Method::Get, FailureKind::Final));
    }

    #[test]
    fn attempts_are_counted() {
        let mut attempts = Attempts::new(Retry::default().attempts(1));
        assert!(attempts.next(Duration::ZERO).is_some());
        assert_eq!(attempts.next(Duration::ZERO), None);
        assert_eq!(Attempts::new(Retry::never()).next(Duration::ZERO), None);
    }
}
