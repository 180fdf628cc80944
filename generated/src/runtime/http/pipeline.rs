//! The pipeline: makes one attempt to send a request, with the token of the credential.
//!
//! Only this file builds the pipeline of azure_core. The token goes to the host of the endpoint only. Requests to other
//! hosts are not logged and errors do not contain their URLs, since anybody who has such a URL can often read a file
//! with it.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use azure_core::credentials::{AccessToken, TokenCredential, TokenRequestOptions};
use azure_core::error::ErrorKind;
use azure_core::http::headers::{self, HeaderName, HeaderValue, Headers};
use azure_core::http::policies::auth::{Authorizer, BearerTokenAuthorizationPolicy, OnRequest};
use azure_core::http::policies::{Policy, PolicyResult};
use azure_core::http::{
    self, AsyncRawResponse, AsyncResponseBody, ClientOptions, Context, HttpClient, PipelineStreamOptions, Request,
    RetryOptions, StatusCode, Url, UserAgentOptions,
};
use bytes::{Bytes, BytesMut};
use futures_util::StreamExt;
use tracing::instrument::WithSubscriber;
use tracing::subscriber::NoSubscriber;

use crate::runtime::http::claims::Claims;
use crate::runtime::http::outgoing::{Label, Outgoing};
use crate::runtime::http::retry::{Failure, FailureKind};
use crate::runtime::{Credential, Error, Method, Response};

type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// The settings of a pipeline.
pub(crate) struct Settings {
    pub(crate) endpoint: Url,
    pub(crate) scope: String,
    pub(crate) credential: Credential,
    pub(crate) application_id: Option<String>,
    /// The most bytes of an answer that are read into memory.
    pub(crate) largest_answer: u64,
    pub(crate) http_client: Arc<dyn HttpClient>,
}

/// An answer whose body may not have been read yet.
pub(crate) struct Answer {
    /// Status and headers; the body too if it was read.
    pub(crate) response: Response,
    /// The body if it was not read.
    pub(crate) rest: Option<Rest>,
    /// The `Authorization` that was sent.
    pub(crate) authorization: Option<String>,
}

/// A body that has not been read yet.
pub(crate) struct Rest {
    body: AsyncResponseBody,
    unread: Unread,
}

/// How a body is to be read.
struct Unread {
    /// The URL, if it is a secret.
    secret: Option<Url>,
    /// The most bytes that are read into memory.
    limit: u64,
}

impl Rest {
    /// Reads the next bytes; `None` at the end.
    pub(crate) async fn next(&mut self) -> Option<Result<Bytes, BoxError>> {
        Some(self.body.next().await?.map_err(|error| hide_url(error, self.unread.secret.as_ref())))
    }

    async fn collect(mut self) -> Result<Bytes, Error> {
        let mut bytes = BytesMut::new();
        while let Some(chunk) = self.next().await {
            let received = bytes.len() as u64;
            let chunk = chunk.map_err(|source| Error::Interrupted { received, source })?;
            if received + chunk.len() as u64 > self.unread.limit {
                return Err(Error::TooLarge { limit: self.unread.limit });
            }
            bytes.extend_from_slice(&chunk);
        }
        Ok(bytes.freeze())
    }
}

/// The pipeline, and the host that gets the token.
pub(crate) struct Pipeline {
    endpoint: Url,
    largest_answer: u64,
    pipeline: http::Pipeline,
}

impl Pipeline {
    pub(crate) fn new(settings: Settings) -> Self {
        let authorize = OwnHost { endpoint: settings.endpoint.clone(), scope: settings.scope };
        let tokens = Arc::new(Tokens { credential: settings.credential.into_inner(), claims: Mutex::default() });
        let notice = NoticeClaims { endpoint: settings.endpoint.clone(), tokens: tokens.clone() };
        let bearer =
            BearerTokenAuthorizationPolicy::new(tokens, Vec::<String>::new()).with_on_request(Arc::new(authorize));
        let options = ClientOptions {
            // The transport counts attempts: each request has its own limits.
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
            vec![Arc::new(bearer), Arc::new(notice), Arc::new(NotSent)],
            None,
        );
        Self { endpoint: settings.endpoint, largest_answer: settings.largest_answer, pipeline }
    }

    /// Whether the URL is on the host of the endpoint.
    pub(crate) fn owns(&self, url: &Url) -> bool {
        url.origin() == self.endpoint.origin()
    }

    /// Makes one attempt. With `streamed`, the body of a success is left to the caller.
    ///
    /// If the service refuses the token, the request is sent once more with the next token of the credential, unless
    /// that is the same one. If the answer asks for claims in the token, the credential gets the claims.
    pub(crate) async fn send(&self, outgoing: &Outgoing, streamed: bool) -> Result<Answer, Failure> {
        self.send_or_rehearse(outgoing, streamed, None).await
    }

    /// Takes note that the service has refused an `Authorization`, for a part of a batch, with a challenge. The next
    /// request has the next token of the credential, which gets the claims of the challenge. Returns whether that is
    /// another token.
    pub(crate) async fn renew(&self, authorization: &str, challenge: Option<&str>) -> Result<bool, Failure> {
        let outgoing = Outgoing {
            method: Method::Get,
            url: self.endpoint.clone(),
            headers: Vec::new(),
            body: None,
            limits: Default::default(),
            label: Label { name: "token", path: "/".into() },
            secret: false,
        };
        let (authorization, challenge) = (authorization.to_owned(), challenge.map(str::to_owned));
        let rehearsal = Arc::new(Rehearsal { authorization, challenge });
        Ok(self.send_or_rehearse(&outgoing, false, Some(rehearsal)).await?.response.is_success())
    }

    async fn send_or_rehearse(
        &self,
        outgoing: &Outgoing,
        streamed: bool,
        rehearsal: Option<Arc<Rehearsal>>,
    ) -> Result<Answer, Failure> {
        let context = || {
            let mut context = Context::new();
            if let Some(rehearsal) = &rehearsal {
                context.insert(rehearsal.clone());
            }
            context
        };
        let answer = self.exchange(outgoing, streamed, context()).await?;
        let refused = answer.authorization.clone().filter(|_| answer.response.status == 401);
        let Some(authorization) = refused else { return Ok(answer) };
        let refused = Arc::new(Refused { authorization, again: AtomicBool::default() });
        let mut context = context();
        context.insert(refused.clone());
        match self.exchange(outgoing, streamed, context).await {
            Err(_) if refused.again.load(Ordering::Relaxed) => Ok(answer),
            result => result,
        }
    }

    /// Sends the request, and returns the answer.
    async fn exchange(&self, outgoing: &Outgoing, streamed: bool, context: Context<'_>) -> Result<Answer, Failure> {
        let mut request = request(outgoing)?;
        let options = PipelineStreamOptions { skip_checks: true, ..PipelineStreamOptions::default() };
        let sending = self.pipeline.stream(&context, &mut request, Some(options));
        let secret = (outgoing.secret || !self.owns(&outgoing.url)).then_some(&outgoing.url);
        // The libraries below log URLs and print them in their errors.
        let result = if secret.is_some() { sending.with_subscriber(NoSubscriber::new()).await } else { sending.await };
        let raw = result.map_err(|error| to_failure(error, secret))?;
        let authorization = request.headers().get_optional_str(&headers::AUTHORIZATION).map(str::to_owned);
        let limit = self.largest_answer;
        let answer = read(raw, streamed, Unread { secret: secret.cloned(), limit }).await?;
        Ok(Answer { authorization, ..answer })
    }
}

/// The `Authorization` that the service has just refused.
struct Refused {
    authorization: String,
    /// Whether the credential has returned the same token again.
    again: AtomicBool,
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
        Method::Options => return Err(Error::Request("the HTTP client does not support OPTIONS".to_owned())),
    })
}

async fn read(answer: AsyncRawResponse, streamed: bool, unread: Unread) -> Result<Answer, Failure> {
    let (status, headers, body) = answer.deconstruct();
    let headers = headers.iter().map(|(name, value)| (name.as_str().to_owned(), value.as_str().to_owned())).collect();
    let mut response = Response::new(status.into(), headers, Bytes::new());
    let rest = Rest { body, unread };
    if streamed && response.is_success() {
        return Ok(Answer { response, rest: Some(rest), authorization: None });
    }
    response.body = rest.collect().await.map_err(|error| Failure { kind: FailureKind::of_body(&error), error })?;
    Ok(Answer { response, rest: None, authorization: None })
}

/// Returns the error; if the URL is a secret, an error that names only the host.
fn hide_url(error: azure_core::Error, secret: Option<&Url>) -> BoxError {
    match secret {
        None => unwrap(error),
        Some(url) => format!("the request to {} failed", url.host_str().unwrap_or("no host")).into(),
    }
}

/// Returns the error that an error of azure_core wraps, if the wrapper adds nothing to it: printed with its causes, an
/// error would have the same text twice.
fn unwrap(error: azure_core::Error) -> BoxError {
    let text = error.to_string();
    if error.get_ref().is_some_and(|inner| inner.to_string() == text) {
        error.into_inner().unwrap_or_else(Into::into)
    } else {
        error.into()
    }
}

fn to_failure(error: azure_core::Error, secret: Option<&Url>) -> Failure {
    let kind = match error.kind() {
        ErrorKind::Connection if is_refused_certificate(&error) => FailureKind::Final,
        ErrorKind::Connection => FailureKind::Unsent,
        ErrorKind::Io => FailureKind::Broken,
        _ => FailureKind::Final,
    };
    let error = match error.kind() {
        ErrorKind::Credential => Error::Credential(unwrap(error)),
        _ => Error::Transport(hide_url(error, secret)),
    };
    Failure { error, kind }
}

/// Whether the certificate of the server was refused, as it would be again.
fn is_refused_certificate(error: &azure_core::Error) -> bool {
    let mut next: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(error) = next {
        if let Some(rustls::Error::InvalidCertificate(_)) = error.downcast_ref() {
            return true;
        }
        next = match error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref) {
            // The source of an I/O error is that of the error within, so the error within is not its own source.
            Some(inner) => Some(inner),
            None => error.source(),
        };
    }
    false
}

/// Adds the token to requests for the host of the endpoint, and to no other.
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
        if request.url().origin() != self.endpoint.origin() {
            return Ok(());
        }
        authorizer.authorize(request, &[&self.scope], TokenRequestOptions::default()).await?;
        let sent = request.headers().get_optional_str(&headers::AUTHORIZATION);
        match context.value::<Arc<Refused>>() {
            Some(refused) if sent == Some(refused.authorization.as_str()) => {
                refused.again.store(true, Ordering::Relaxed);
                Err(azure_core::Error::with_message(ErrorKind::Credential, "the service has refused this token"))
            }
            _ => Ok(()),
        }
    }
}

/// The credential, and the claims that the next token must have.
#[derive(Debug)]
struct Tokens {
    credential: Arc<dyn TokenCredential>,
    claims: Mutex<Option<Claims>>,
}

impl Tokens {
    fn claims(&self) -> Option<Claims> {
        self.claims.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn set_claims(&self, claims: Option<Claims>) {
        *self.claims.lock().unwrap_or_else(PoisonError::into_inner) = claims;
    }
}

#[async_trait::async_trait]
impl TokenCredential for Tokens {
    async fn get_token(
        &self,
        scopes: &[&str],
        options: Option<TokenRequestOptions<'_>>,
    ) -> azure_core::Result<AccessToken> {
        let claims = self.claims();
        let options = match &claims {
            None => options,
            Some(claims) => {
                let mut options = options.unwrap_or_default();
                options.method_options.context.insert(claims.clone());
                Some(options)
            }
        };
        let token = self.credential.get_token(scopes, options).await?;
        check(token.token.secret())?;
        if claims.is_some() && self.claims() == claims {
            self.set_claims(None);
        }
        Ok(token)
    }
}

/// Refuses a token that cannot stand in a header, such as one with the line break of the file that it was read from.
fn check(token: &str) -> azure_core::Result<()> {
    let problem = match token {
        "" => "the token is empty",
        _ if token.bytes().all(|b| b.is_ascii_graphic()) => return Ok(()),
        _ => "the token has a character that cannot stand in a header: a space, a line break, or one that is not ASCII",
    };
    Err(azure_core::Error::with_message(ErrorKind::Credential, problem))
}

/// Keeps the claims that an answer asks for. It runs before the policy that drops a refused token, so that no other
/// request gets a new token without the claims.
#[derive(Debug)]
struct NoticeClaims {
    endpoint: Url,
    tokens: Arc<Tokens>,
}

#[async_trait::async_trait]
impl Policy for NoticeClaims {
    async fn send(&self, context: &Context, request: &mut Request, next: &[Arc<dyn Policy>]) -> PolicyResult {
        let response = next[0].send(context, request, &next[1..]).await?;
        if response.status() == StatusCode::Unauthorized && request.url().origin() == self.endpoint.origin() {
            let challenge = response.headers().get_optional_str(&headers::WWW_AUTHENTICATE);
            if let Some(claims) = challenge.and_then(Claims::parse) {
                self.tokens.set_claims(Some(claims));
            }
        }
        Ok(response)
    }
}

/// A request that is not sent. It shows which token a request would have, and drops one that the service has refused in
/// a batch: the policy that keeps the token drops it after an answer 401 only.
struct Rehearsal {
    /// The `Authorization` that was refused.
    authorization: String,
    /// The `WWW-Authenticate` of the refusal.
    challenge: Option<String>,
}

/// Answers a rehearsal as the service has answered in the batch: 401 if it has the refused token, else 204.
#[derive(Debug)]
struct NotSent;

#[async_trait::async_trait]
impl Policy for NotSent {
    async fn send(&self, context: &Context, request: &mut Request, next: &[Arc<dyn Policy>]) -> PolicyResult {
        let Some(rehearsal) = context.value::<Arc<Rehearsal>>() else {
            return next[0].send(context, request, &next[1..]).await;
        };
        let mut answer = Headers::new();
        let sent = request.headers().get_optional_str(&headers::AUTHORIZATION);
        if sent != Some(rehearsal.authorization.as_str()) {
            return Ok(AsyncRawResponse::from_bytes(StatusCode::NoContent, answer, Bytes::new()));
        }
        if let Some(challenge) = &rehearsal.challenge {
            answer.insert(headers::WWW_AUTHENTICATE, HeaderValue::from(challenge.clone()));
        }
        Ok(AsyncRawResponse::from_bytes(StatusCode::Unauthorized, answer, Bytes::new()))
    }
}

/// Removes the request id of azure_core, whose header name Graph does not read.
#[derive(Debug)]
struct NoForeignId;

#[async_trait::async_trait]
impl Policy for NoForeignId {
    async fn send(&self, context: &Context, request: &mut Request, next: &[Arc<dyn Policy>]) -> PolicyResult {
        request.headers_mut().remove(headers::CLIENT_REQUEST_ID);
        next[0].send(context, request, &next[1..]).await
    }
}
