//! One attempt: azure_core's pipeline, which has TLS, connections, the token and its cache.
//!
//! This module alone builds the pipeline. A token goes to the endpoint's own host and to no other; what is sent to another
//! host leaves no trace, since whoever has such a URL has the file behind it.

use std::sync::Arc;

use azure_core::credentials::TokenRequestOptions;
use azure_core::error::ErrorKind;
use azure_core::http::headers::{self, HeaderName, HeaderValue};
use azure_core::http::policies::auth::{Authorizer, BearerTokenAuthorizationPolicy, OnRequest};
use azure_core::http::policies::{Policy, PolicyResult};
use azure_core::http::{
    self, AsyncRawResponse, AsyncResponseBody, ClientOptions, Context, HttpClient, PipelineStreamOptions, Request,
    RetryOptions, Url, UserAgentOptions,
};
use bytes::{Bytes, BytesMut};
use futures_util::StreamExt;
use tracing::instrument::WithSubscriber;
use tracing::subscriber::NoSubscriber;

use super::retry::{Failure, FailureKind};
use super::transport::Outgoing;
use super::{Credential, Error, Method, Response};

type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// What a pipeline is made of.
pub(crate) struct Settings {
    pub(crate) endpoint: Url,
    pub(crate) scope: String,
    pub(crate) credential: Credential,
    pub(crate) application_id: Option<String>,
    pub(crate) http_client: Arc<dyn HttpClient>,
}

/// An answer whose body may still be on its way.
pub(crate) struct Answer {
    /// Status and headers, and the body where it was read.
    pub(crate) response: Response,
    /// The body where it was not.
    pub(crate) rest: Option<Rest>,
}

/// A body that is still on its way.
pub(crate) struct Rest {
    body: AsyncResponseBody,
    /// The URL where it is a secret.
    secret: Option<Url>,
}

impl Rest {
    /// More of it; none at its end.
    pub(crate) async fn next(&mut self) -> Option<Result<Bytes, BoxError>> {
        Some(self.body.next().await?.map_err(|error| told(error, self.secret.as_ref())))
    }

    async fn collect(mut self) -> Result<Bytes, Error> {
        let mut bytes = BytesMut::new();
        while let Some(chunk) = self.next().await {
            let received = bytes.len() as u64;
            bytes.extend_from_slice(&chunk.map_err(|source| Error::Interrupted { received, source })?);
        }
        Ok(bytes.freeze())
    }
}

/// The pipeline, and the host that it may send a token to.
pub(crate) struct Pipeline {
    endpoint: Url,
    pipeline: http::Pipeline,
}

impl Pipeline {
    pub(crate) fn new(settings: Settings) -> Self {
        let authorize = OwnHost { endpoint: settings.endpoint.clone(), scope: settings.scope };
        let bearer = BearerTokenAuthorizationPolicy::new(settings.credential.into_inner(), Vec::<String>::new())
            .with_on_request(Arc::new(authorize));
        let options = ClientOptions {
            // Attempts are counted above: a request has settings of its own, and a wait its limit.
            retry: RetryOptions::none(),
            transport: Some(http::Transport::new(settings.http_client)),
            per_call_policies: vec![Arc::new(NoForeignId)],
            user_agent: UserAgentOptions { application_id: settings.application_id },
            ..ClientOptions::default()
        };
        let pipeline = http::Pipeline::new(
            Some(env!("CARGO_PKG_NAME")),
            Some(env!("CARGO_PKG_VERSION")),
            options,
            Vec::new(),
            vec![Arc::new(bearer)],
            None,
        );
        Self { endpoint: settings.endpoint, pipeline }
    }

    /// Whether a URL is one of the endpoint's host.
    pub(crate) fn owns(&self, url: &Url) -> bool {
        url.origin() == self.endpoint.origin()
    }

    /// Sends a request once. The body of a success is left where it is when `streamed` says so.
    pub(crate) async fn send(&self, outgoing: &Outgoing, streamed: bool) -> Result<Answer, Failure> {
        let mut request = request(outgoing)?;
        let options = PipelineStreamOptions { skip_checks: true, ..PipelineStreamOptions::default() };
        let mut context = Context::new();
        if outgoing.anonymous {
            context.insert(Anonymous);
        }
        let sending = self.pipeline.stream(&context, &mut request, Some(options));
        let secret = (outgoing.anonymous || !self.owns(&outgoing.url)).then_some(&outgoing.url);
        // Libraries below log URLs, and print them in their errors.
        let result = if secret.is_some() { sending.with_subscriber(NoSubscriber::new()).await } else { sending.await };
        read(result.map_err(|error| no_answer(error, secret))?, streamed, secret).await
    }
}

fn request(outgoing: &Outgoing) -> Result<Request, Failure> {
    let method = method(outgoing.method).map_err(|error| Failure { error, kind: FailureKind::Final })?;
    let mut request = Request::new(outgoing.url.clone(), method);
    for (name, value) in &outgoing.headers {
        request.insert_header(HeaderName::from(name.clone()), HeaderValue::from(value.clone()));
    }
    if let Some(body) = &outgoing.body {
        request.insert_header(headers::CONTENT_LENGTH, HeaderValue::from(body.len().to_string()));
        request.set_body(body.clone());
    }
    Ok(request)
}

fn method(method: Method) -> Result<http::Method, Error> {
    Ok(match method {
        Method::Get => http::Method::Get,
        Method::Post => http::Method::Post,
        Method::Patch => http::Method::Patch,
        Method::Put => http::Method::Put,
        Method::Delete => http::Method::Delete,
        Method::Head => http::Method::Head,
        Method::Options => return Err(Error::Request("the transport has no OPTIONS".to_owned())),
    })
}

async fn read(answer: AsyncRawResponse, streamed: bool, secret: Option<&Url>) -> Result<Answer, Failure> {
    let (status, headers, body) = answer.deconstruct();
    let headers = headers.iter().map(|(name, value)| (name.as_str().to_owned(), value.as_str().to_owned())).collect();
    let mut response = Response::new(status.into(), headers, Bytes::new());
    let rest = Rest { body, secret: secret.cloned() };
    if streamed && response.is_success() {
        return Ok(Answer { response, rest: Some(rest) });
    }
    response.body = rest.collect().await.map_err(|error| Failure { error, kind: FailureKind::Broken })?;
    Ok(Answer { response, rest: None })
}

/// What may be told of an error: all, or the host alone where the URL is a secret.
fn told(error: azure_core::Error, secret: Option<&Url>) -> BoxError {
    match secret {
        None => error.into(),
        Some(url) => format!("the request to {} failed", url.host_str().unwrap_or("no host")).into(),
    }
}

fn no_answer(error: azure_core::Error, secret: Option<&Url>) -> Failure {
    let kind = match error.kind() {
        ErrorKind::Connection => FailureKind::Unsent,
        ErrorKind::Io => FailureKind::Broken,
        _ => FailureKind::Final,
    };
    let error = match error.kind() {
        ErrorKind::Credential => Error::Credential(error.into()),
        _ => Error::Transport(told(error, secret)),
    };
    Failure { error, kind }
}

/// Marks a request that is sent without a token wherever it goes.
struct Anonymous;

/// Adds the token, to requests for the endpoint's own host alone.
#[derive(Debug)]
struct OwnHost {
    endpoint: Url,
    scope: String,
}

#[async_trait::async_trait]
impl OnRequest for OwnHost {
    async fn on_request(
        &self,
        context: &mut Context,
        request: &mut Request,
        authorizer: &dyn Authorizer,
    ) -> azure_core::Result<()> {
        if context.value::<Anonymous>().is_some() || request.url().origin() != self.endpoint.origin() {
            return Ok(());
        }
        authorizer.authorize(request, &[&self.scope], TokenRequestOptions::default()).await
    }
}

/// Removes the pipeline's id of a request, which is added under a name that Graph does not read.
#[derive(Debug)]
struct NoForeignId;

#[async_trait::async_trait]
impl Policy for NoForeignId {
    async fn send(&self, context: &Context, request: &mut Request, next: &[Arc<dyn Policy>]) -> PolicyResult {
        request.headers_mut().remove(headers::CLIENT_REQUEST_ID);
        next[0].send(context, request, &next[1..]).await
    }
}
