//! Sends requests: counts attempts, follows redirects, and opens a tracing span for each request.
//!
//! `pipeline` makes each single attempt. The result is a [`Response`] of any status, or an error if there was no
//! answer.

use std::fmt;
use std::future::Future;
use std::time::Duration;

use azure_core::http::Url;
use azure_core::sleep::sleep;
use futures_util::future::{Either, select};
use tracing::field::Empty;
use tracing::{Instrument, Span, info_span};
use uuid::Uuid;

use crate::runtime::http::outgoing::Outgoing;
use crate::runtime::http::pipeline::{Answer, Pipeline, Settings};
use crate::runtime::http::redirect::{self, Redirect};
use crate::runtime::http::retry::{Attempts, Failure, FailureKind, Limits};
use crate::runtime::{Error, Response};

/// The header for the caller's id of a request, which Graph returns.
const CLIENT_REQUEST_ID: &str = "client-request-id";

/// The pipeline, and the default limits of requests.
pub(crate) struct Transport {
    endpoint: Url,
    pipeline: Pipeline,
    limits: Limits,
}

impl Transport {
    pub(crate) fn new(settings: Settings, limits: Limits) -> Self {
        Self { endpoint: settings.endpoint.clone(), pipeline: Pipeline::new(settings), limits }
    }

    /// Returns the URL of a path below the endpoint; an error if parsing the URL would change the path.
    pub(crate) fn url(&self, path: &str, query: &[String]) -> Result<Url, Error> {
        let path = format!("{}{path}", self.endpoint.path().trim_end_matches('/'));
        let mut url = self.endpoint.clone();
        url.set_path(&path);
        if url.path() != path {
            return Err(Error::Request(format!("{path} is not a valid path of a URL")));
        }
        url.set_query((!query.is_empty()).then(|| query.join("&")).as_deref());
        Ok(url)
    }

    /// Parses a link that the service sent; an error if it leads to another host.
    pub(crate) fn link(&self, link: &str) -> Result<Url, Error> {
        let url: Url = link.parse().map_err(|error| Error::Request(format!("the link is not a URL: {error}")))?;
        if !self.pipeline.owns(&url) {
            let host = url.host_str().unwrap_or("no host");
            return Err(Error::Request(format!("the link leads to {host}, which is not the endpoint's host")));
        }
        Ok(url)
    }

    /// Whether the URL is on the host of the endpoint, the only host that gets the token.
    pub(crate) fn owns(&self, url: &Url) -> bool {
        self.pipeline.owns(url)
    }

    /// Returns the limits of a request: its own, or those of the client where it has none.
    pub(crate) fn limits(&self, own: &Limits) -> Limits {
        own.or(&self.limits)
    }

    /// Sends a request, follows redirects, and returns the whole answer, whatever its status.
    pub(crate) async fn send(&self, outgoing: Outgoing) -> Result<Response, Error> {
        Ok(self.send_in_span(outgoing, false).await?.response)
    }

    /// Sends a request like `send`, and returns the `Authorization` that was sent too.
    pub(crate) async fn send_with_token(&self, outgoing: Outgoing) -> Result<(Response, Option<String>), Error> {
        let Answer { response, authorization, .. } = self.send_in_span(outgoing, false).await?;
        Ok((response, authorization))
    }

    /// Sends a request like `send`, but leaves the body of a successful answer to the caller.
    pub(crate) async fn open(&self, outgoing: Outgoing) -> Result<Answer, Error> {
        self.send_in_span(outgoing, true).await
    }

    /// Drops a token that the service has refused for a part of a batch. Returns whether the credential has another.
    pub(crate) async fn renew(&self, authorization: &str, challenge: Option<&str>) -> Result<bool, Error> {
        let timeout = self.limits.timeout;
        match within(timeout, self.pipeline.renew(authorization, challenge)).await {
            Some(renewed) => renewed.map_err(|failure| failure.error),
            None => Err(Error::Timeout(timeout.unwrap_or_default())),
        }
    }

    async fn send_in_span(&self, outgoing: Outgoing, streamed: bool) -> Result<Answer, Error> {
        let span = info_span!(
            "msgraph",
            operation = outgoing.label.name,
            method = ?outgoing.method,
            template = &*outgoing.label.path,
            status = Empty,
            retries = 0,
            request_id = Empty,
        );
        let result = self.follow(outgoing, streamed, &span).instrument(span.clone()).await;
        if let Ok(answer) = &result {
            span.record("status", answer.response.status);
            span.record("request_id", answer.response.header("request-id"));
        }
        result
    }

    /// Sends a request and follows redirects.
    async fn follow(&self, mut outgoing: Outgoing, streamed: bool, span: &Span) -> Result<Answer, Error> {
        let limits = self.limits(&outgoing.limits);
        let mut attempts = Attempts::new(limits.retry.unwrap_or_default());
        let mut followed = 0;
        let mut see_other = false;
        loop {
            let client_request_id = self.identify(&mut outgoing);
            let mut answer = self.attempt(&outgoing, streamed, limits.timeout, &mut attempts, span).await?;
            answer.response.client_request_id = client_request_id;
            answer.response.see_other = see_other;
            answer.response.wanted = outgoing.wanted();
            match redirect::next(&outgoing, &answer.response, followed)? {
                Redirect::No => return Ok(answer),
                Redirect::To(next) => outgoing = *next,
            }
            see_other |= answer.response.status == 303;
            followed += 1;
        }
    }

    /// Sends a request until its answer is final.
    async fn attempt(
        &self,
        outgoing: &Outgoing,
        streamed: bool,
        timeout: Option<Duration>,
        attempts: &mut Attempts,
        span: &Span,
    ) -> Result<Answer, Error> {
        loop {
            let result = within(timeout, self.pipeline.send(outgoing, streamed)).await;
            let late = || Failure { error: Error::Timeout(timeout.unwrap_or_default()), kind: FailureKind::Broken };
            let result = result.unwrap_or_else(|| Err(late()));
            let wait = match &result {
                Ok(answer) => attempts.after_answer(outgoing.method, &answer.response),
                Err(failure) => attempts.after_failure(outgoing.method, failure.kind),
            };
            let Some(wait) = wait else { return result.map_err(|failure| failure.error) };
            drop(result);
            span.record("retries", attempts.made());
            pause(wait).await;
        }
    }

    /// Adds an id to a request for the endpoint's host, unless the caller set one, and returns the id.
    fn identify(&self, outgoing: &mut Outgoing) -> Option<String> {
        let id = outgoing.headers.iter().find(|(name, _)| name == CLIENT_REQUEST_ID);
        if let Some((_, id)) = id {
            return Some(id.clone());
        }
        if !self.pipeline.owns(&outgoing.url) {
            return None;
        }
        let id = Uuid::new_v4().to_string();
        outgoing.headers.push((CLIENT_REQUEST_ID.to_owned(), id.clone()));
        Some(id)
    }
}

impl fmt::Debug for Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Transport").field("endpoint", &self.endpoint.as_str()).finish_non_exhaustive()
    }
}

/// Waits for a time.
pub(crate) async fn pause(time: Duration) {
    sleep(time.try_into().unwrap_or(azure_core::time::Duration::MAX)).await;
}

/// Waits for a future, but no longer than a time limit; `None` when the time is over.
pub(crate) async fn within<T>(time: Option<Duration>, future: impl Future<Output = T>) -> Option<T> {
    let Some(time) = time else { return Some(future.await) };
    match select(std::pin::pin!(future), std::pin::pin!(pause(time))).await {
        Either::Left((result, _)) => Some(result),
        Either::Right(_) => None,
    }
}
