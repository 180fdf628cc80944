//! When a request is sent again.

use std::time::Duration;

use azure_core::http::headers::RETRY_AFTER;
use azure_core::http::policies::RetryHeaders;
use azure_core::http::{ExponentialRetryOptions, PipelineOptions, RetryOptions, StatusCode};

/// When a request is sent again: after 429, 503 and 504, and when no connection could be made.
///
/// The service's `Retry-After` is waited for, or a time that doubles with each attempt where it says nothing. A request
/// that is not known to be harmless when sent twice (`POST`, `PATCH`) is not sent again when a connection broke.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Retry {
    attempts: u32,
    delay: Duration,
    total: Duration,
}

impl Default for Retry {
    /// Three more attempts, the first after about a second, and none once three minutes have passed.
    fn default() -> Self {
        Self { attempts: 3, delay: Duration::from_millis(500), total: Duration::from_secs(180) }
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

    /// Half of the time before the second attempt, where the service does not say how long to wait.
    #[must_use]
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// No attempt is started once this time has passed since the first answer.
    #[must_use]
    pub fn total(mut self, total: Duration) -> Self {
        self.total = total;
        self
    }

    pub(crate) fn options(&self) -> RetryOptions {
        if self.attempts == 0 {
            return RetryOptions::none();
        }
        RetryOptions::exponential(ExponentialRetryOptions {
            initial_delay: clamp(self.delay),
            max_retries: self.attempts,
            max_total_elapsed: clamp(self.total),
            ..ExponentialRetryOptions::default()
        })
    }

    /// Which answers are retried, and which header says when.
    pub(crate) fn pipeline_options() -> PipelineOptions {
        PipelineOptions {
            retry_headers: RetryHeaders { retry_headers: vec![RETRY_AFTER] },
            retry_status_codes: vec![
                StatusCode::TooManyRequests,
                StatusCode::ServiceUnavailable,
                StatusCode::GatewayTimeout,
            ],
        }
    }
}

fn clamp(duration: Duration) -> azure_core::time::Duration {
    duration.try_into().unwrap_or(azure_core::time::Duration::MAX)
}
