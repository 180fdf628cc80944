//! The way to the service and back: a request in, a [`Response`] of any status or an error out.
//!
//! Everything below is azure_core's pipeline: TLS, connections, retries, the token and its cache. This module and
//! `redirect` alone know it. A token goes to the endpoint's own host and to no other.

use std::fmt;
use std::sync::Arc;

use azure_core::credentials::TokenRequestOptions;
use azure_core::error::ErrorKind;
use azure_core::http::headers::{self, HeaderName, HeaderValue};
use azure_core::http::policies::auth::{Authorizer, BearerTokenAuthorizationPolicy, OnRequest};
use azure_core::http::policies::{Policy, PolicyResult};
use azure_core::http::{
    self, ClientOptions, Context, HttpClient, Pipeline, PipelineSendOptions, RawResponse, Request, Url,
    UserAgentOptions,
};
use bytes::Bytes;

use super::redirect::{self, Redirect};
use super::{Credential, Error, Method, Response, Retry};

/// The header in which Graph takes the caller's id of a request, and gives it back.
const CLIENT_REQUEST_ID: HeaderName = HeaderName::from_static("client-request-id");

/// What a transport is made of.
pub(crate) struct Settings {
    pub(crate) endpoint: Url,
    pub(crate) scope: String,
    pub(crate) credential: Credential,
    pub(crate) retry: Retry,
    pub(crate) application_id: Option<String>,
    pub(crate) http_client: Option<Arc<dyn HttpClient>>,
}

/// A request that is ready to be sent; names of headers are in lower case.
#[derive(Clone)]
pub(crate) struct Outgoing {
    pub(crate) method: Method,
    pub(crate) url: Url,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Option<Bytes>,
}

/// The pipeline, and the host that it may send a token to.
pub(crate) struct Transport {
    endpoint: Url,
    pipeline: Pipeline,
}

impl Transport {
    pub(crate) fn new(settings: Settings) -> Self {
        let authorize = OwnHost { endpoint: settings.endpoint.clone(), scope: settings.scope };
        let bearer = BearerTokenAuthorizationPolicy::new(settings.credential.into_inner(), Vec::<String>::new())
            .with_on_request(Arc::new(authorize));
        let options = ClientOptions {
            retry: settings.retry.options(),
            transport: settings.http_client.map(http::Transport::new),
            per_call_policies: vec![Arc::new(RequestId)],
            user_agent: UserAgentOptions { application_id: settings.application_id },
            ..ClientOptions::default()
        };
        let pipeline = Pipeline::new(
            Some(env!("CARGO_PKG_NAME")),
            Some(env!("CARGO_PKG_VERSION")),
            options,
            Vec::new(),
            vec![Arc::new(bearer), Arc::new(SendOnce)],
            Some(Retry::pipeline_options()),
        );
        Self { endpoint: settings.endpoint, pipeline }
    }

    /// The URL of a path below the endpoint; an error when it is not the URL of just this path.
    pub(crate) fn url(&self, path: &str, query: &[String]) -> Result<Url, Error> {
        let path = format!("{}{path}", self.endpoint.path().trim_end_matches('/'));
        let mut url = self.endpoint.clone();
        url.set_path(&path);
        if url.path() != path {
            return Err(Error::Request(format!("{path} is not the path of a URL")));
        }
        url.set_query((!query.is_empty()).then(|| query.join("&")).as_deref());
        Ok(url)
    }

    /// The URL of a link that the service sent; an error when it leads to another host.
    pub(crate) fn link(&self, link: &str) -> Result<Url, Error> {
        let url: Url = link.parse().map_err(|error| Error::Request(format!("the link is not a URL: {error}")))?;
        if url.origin() != self.endpoint.origin() {
            let host = url.host_str().unwrap_or("no host");
            return Err(Error::Request(format!("the link leads to {host}, which is not the endpoint's host")));
        }
        Ok(url)
    }

    /// Sends a request, follows redirects, and gives the answer whatever its status.
    pub(crate) async fn send(&self, mut outgoing: Outgoing) -> Result<Response, Error> {
        let mut followed = 0;
        loop {
            let own_host = outgoing.url.origin() == self.endpoint.origin();
            let answer = self.send_once(&outgoing).await;
            // The URL that a redirect leads to holds a secret: errors of the library below print it.
            let response = if own_host { answer? } else { answer.map_err(|_| redirect::failed(&outgoing.url))? };
            match redirect::next(&outgoing, &response, followed)? {
                Redirect::No => return Ok(response),
                Redirect::To(next) => outgoing = *next,
            }
            followed += 1;
        }
    }

    async fn send_once(&self, outgoing: &Outgoing) -> Result<Response, Error> {
        let mut request = Request::new(outgoing.url.clone(), method(outgoing.method)?);
        for (name, value) in &outgoing.headers {
            request.insert_header(HeaderName::from(name.clone()), HeaderValue::from(value.clone()));
        }
        if let Some(body) = &outgoing.body {
            request.set_body(body.clone());
        }
        let options = PipelineSendOptions { skip_checks: true, ..PipelineSendOptions::default() };
        let answer = self.pipeline.send(&Context::new(), &mut request, Some(options)).await.map_err(no_answer)?;
        Ok(response(answer, request.headers().get_optional_string(&CLIENT_REQUEST_ID)))
    }
}

impl fmt::Debug for Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Transport").field("endpoint", &self.endpoint.as_str()).finish_non_exhaustive()
    }
}

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
        _: &mut Context,
        request: &mut Request,
        authorizer: &dyn Authorizer,
    ) -> azure_core::Result<()> {
        if request.url().origin() != self.endpoint.origin() {
            return Ok(());
        }
        authorizer.authorize(request, &[&self.scope], TokenRequestOptions::default()).await
    }
}

/// Gives the pipeline's id of a request the name that Graph reads. The pipeline adds it under its own name even when it is
/// told another.
#[derive(Debug)]
struct RequestId;

#[async_trait::async_trait]
impl Policy for RequestId {
    async fn send(&self, context: &Context, request: &mut Request, next: &[Arc<dyn Policy>]) -> PolicyResult {
        let id = request.headers_mut().remove(headers::CLIENT_REQUEST_ID);
        if let (Some(id), None) = (id, request.headers().get_optional_str(&CLIENT_REQUEST_ID)) {
            request.insert_header(CLIENT_REQUEST_ID, id);
        }
        next[0].send(context, request, &next[1..]).await
    }
}

/// Keeps the retry policy from sending a request twice when the connection broke after it may have been received, and
/// sending it twice may do something twice.
#[derive(Debug)]
struct SendOnce;

#[async_trait::async_trait]
impl Policy for SendOnce {
    async fn send(&self, context: &Context, request: &mut Request, next: &[Arc<dyn Policy>]) -> PolicyResult {
        let harmless = !matches!(request.method(), http::Method::Post | http::Method::Patch);
        let result = next[0].send(context, request, &next[1..]).await;
        match result {
            Err(error) if !harmless && *error.kind() == ErrorKind::Io => {
                Err(azure_core::Error::with_error(ErrorKind::Other, error, "the connection broke"))
            }
            result => result,
        }
    }
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

fn no_answer(error: azure_core::Error) -> Error {
    match error.kind() {
        ErrorKind::Credential => Error::Credential(error.into()),
        _ => Error::Transport(error.into()),
    }
}

fn response(answer: RawResponse, client_request_id: Option<String>) -> Response {
    let (status, headers, body) = answer.deconstruct();
    let headers = headers.iter().map(|(name, value)| (name.as_str().to_owned(), value.as_str().to_owned())).collect();
    Response { status: status.into(), headers, body: body.into(), client_request_id }
}
