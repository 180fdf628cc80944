//! When a request is sent again, and how long each attempt may take.

use std::hash::{BuildHasher, Hasher, RandomState};
use std::time::{Duration, Instant};

use super::{Error, Method, Response};

/// The longest time between two attempts where the service does not say how long to wait.
const LONGEST_DELAY: Duration = Duration::from_secs(30);

/// When a request is sent again: after 429, 503 and 504, when no connection could be made, and when one broke.
///
/// The service's `Retry-After` is waited for, or a time that doubles with each attempt where it says less. A request that
/// is not known to be harmless when sent twice (`POST`, `PATCH`) is not sent again once it may have been received: when
/// the connection broke, or no answer came in time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Retry {
    attempts: u32,
    delay: Duration,
    total: Duration,
}

impl Default for Retry {
    /// Three more attempts, the first after about a second, and none later than three minutes.
    fn default() -> Self {
        Self { attempts: 3, delay: Duration::from_secs(1), total: Duration::from_secs(180) }
    }
}

impl Retry {
    /// Never.
    pub fn never() -> Self {
        Self { attempts: 0, ..Self::default() }
    }

    /// At most this many more attempts.
    #[must_use]
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// About the time before the second attempt, where the service does not say how long to wait. It doubles with each
    /// further one, up to 30 seconds.
    #[must_use]
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// No attempt is started later than this after the first. A `Retry-After` that leads beyond it is not waited for: the
    /// error comes at once and has it.
    #[must_use]
    pub fn total(mut self, total: Duration) -> Self {
        self.total = total;
        self
    }

    /// The time before an attempt, the first more being number 0; up to a fifth of it is left to chance, so that clients
    /// that were throttled together do not come back together.
    fn backoff(&self, attempt: u32) -> Duration {
        let delay = self.delay.saturating_mul(2_u32.saturating_pow(attempt)).min(LONGEST_DELAY);
        let chance = RandomState::new().build_hasher().finish() % 100;
        delay.mul_f64(0.9 + 0.002 * chance as f64)
    }
}

/// What a request may cost in time; what it leaves open, its client says.
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

/// An attempt without an answer.
pub(crate) struct Failure {
    pub(crate) error: Error,
    pub(crate) kind: FailureKind,
}

/// How far an attempt came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FailureKind {
    /// Nothing can have been received.
    Unsent,
    /// The request may have been received.
    Broken,
    /// Another attempt would end like this one.
    Final,
}

/// The attempts of one request.
pub(crate) struct Attempts {
    retry: Retry,
    start: Instant,
    made: u32,
}

impl Attempts {
    pub(crate) fn new(retry: Retry) -> Self {
        Self { retry, start: Instant::now(), made: 0 }
    }

    /// How many were made beyond the first.
    pub(crate) fn made(&self) -> u32 {
        self.made
    }

    /// How long to wait before the next one; none when there is to be none.
    pub(crate) fn after_answer(&mut self, response: &Response) -> Option<Duration> {
        if !matches!(response.status, 429 | 503 | 504) {
            return None;
        }
        self.next(response.retry_after().unwrap_or_default())
    }

    /// The same, after an attempt without an answer.
    pub(crate) fn after_failure(&mut self, method: Method, kind: FailureKind) -> Option<Duration> {
        let harmless = !matches!(method, Method::Post | Method::Patch);
        match kind {
            FailureKind::Unsent => self.next(Duration::ZERO),
            FailureKind::Broken if harmless => self.next(Duration::ZERO),
            FailureKind::Broken | FailureKind::Final => None,
        }
    }

    /// Counts one more attempt; it starts no earlier than the service asks.
    pub(crate) fn next(&mut self, at_least: Duration) -> Option<Duration> {
        let wait = self.retry.backoff(self.made).max(at_least);
        let in_time = self.start.elapsed().saturating_add(wait) <= self.retry.total;
        (self.made < self.retry.attempts && in_time).then(|| {
            self.made += 1;
            wait
        })
    }
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
        assert_eq!(attempts.after_answer(&answer(429, "61")), None);
        let wait = attempts.after_answer(&answer(503, "59"));
        assert_eq!((wait, attempts.made()), (Some(Duration::from_secs(59)), 1));
        assert_eq!(attempts.after_answer(&answer(429, "Fri, 31 Dec 9999 23:59:59 GMT")), None);
        assert_eq!(attempts.after_answer(&answer(500, "0")), None);
    }

    #[test]
    fn what_may_have_been_received_is_sent_again_where_that_does_no_harm() {
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
