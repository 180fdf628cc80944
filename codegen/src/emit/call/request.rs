//! Reads a request as people write it: `GET /me/messages?$top=5`, or with a URL of the service.

use super::error::{RequestError, SERVICE};
use super::token::{self, Token};
use crate::model::api::Method;

/// A request: a method, an address and a query.
#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    /// The method.
    pub method: Method,
    /// The version, if the address starts with one: `v1.0`.
    pub version: Option<String>,
    /// The address below the version as it was written, with its query.
    pub address: String,
    /// The query options in order, decoded.
    pub query: Vec<(String, String)>,
    pub(super) tokens: Vec<Token>,
}

impl Request {
    /// Reads a method and an address, or a URL.
    ///
    /// # Errors
    ///
    /// See [`RequestError`].
    pub fn parse(text: &str) -> Result<Self, RequestError> {
        let (method, url) = text.trim().split_once(char::is_whitespace).ok_or(RequestError::NotTwo)?;
        let known = Method::ALL.into_iter().find(|known| known.as_str().eq_ignore_ascii_case(method));
        let method = known.ok_or_else(|| RequestError::Method(method.to_owned()))?;
        let (version, address) = split_version(below_service(url.trim())?);
        let address = address.split('#').next().unwrap_or_default();
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        let tokens = token::split(path)?;
        let query = query.split('&').filter(|pair| !pair.is_empty()).map(query_pair).collect::<Result<_, _>>()?;
        Ok(Self { method, version: version.map(str::to_owned), address: address.to_owned(), query, tokens })
    }
}

/// The part of a URL after the host.
fn below_service(url: &str) -> Result<&str, RequestError> {
    if url.starts_with('/') {
        return Ok(url);
    }
    if !url.contains("://") {
        return Err(RequestError::Relative(url.to_owned()));
    }
    let start = url.get(..SERVICE.len()).filter(|start| start.eq_ignore_ascii_case(SERVICE));
    let rest = start.map(|_| &url[SERVICE.len()..]).filter(|rest| rest.starts_with('/'));
    rest.ok_or_else(|| RequestError::Host(url.to_owned()))
}

fn split_version(address: &str) -> (Option<&str>, &str) {
    for version in ["v1.0", "beta"] {
        let below = address.strip_prefix('/').and_then(|below| below.split_at_checked(version.len()));
        let rest = below.filter(|(start, _)| start.eq_ignore_ascii_case(version)).map(|(_, rest)| rest);
        if let Some(rest) = rest.filter(|rest| rest.is_empty() || rest.starts_with(['/', '?'])) {
            return (Some(version), rest);
        }
    }
    (None, address)
}

fn query_pair(pair: &str) -> Result<(String, String), RequestError> {
    let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
    Ok((token::decode(name)?, token::decode(&value.replace('+', "%20"))?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_and_the_host_of_the_service_are_taken_off() {
        let read = |text: &str| {
            let request = Request::parse(text).expect("a request");
            (request.method, request.version.unwrap_or_default(), request.address)
        };
        assert_eq!(read("GET /me"), (Method::Get, String::new(), "/me".into()));
        assert_eq!(read("GET /V1.0/me"), (Method::Get, "v1.0".into(), "/me".into()));
        assert_eq!(read("patch  /beta/me "), (Method::Patch, "beta".into(), "/me".into()));
        let url = "GET https://graph.microsoft.com/v1.0/users?$top=1#x";
        assert_eq!(read(url), (Method::Get, "v1.0".into(), "/users?$top=1".into()));
        assert_eq!(read("GET /betas"), (Method::Get, String::new(), "/betas".into()));
    }

    #[test]
    fn a_query_is_decoded() {
        let request = Request::parse("GET /users?$filter=displayName%20eq+'A%26B'&$count=true").expect("a request");
        let query = [("$filter", "displayName eq 'A&B'"), ("$count", "true")];
        assert_eq!(request.query, query.map(|(name, value)| (name.to_owned(), value.to_owned())));
    }

    #[test]
    fn what_is_no_request_is_refused() {
        let error = |text: &str| Request::parse(text).expect_err(text);
        assert_eq!(error("GET"), RequestError::NotTwo);
        assert_eq!(error("FETCH /me"), RequestError::Method("FETCH".into()));
        assert_eq!(error("GET me"), RequestError::Relative("me".into()));
        for url in ["https://graph.microsoft.com.evil.example/me", "https://example.com/v1.0/me"] {
            assert_eq!(error(&format!("GET {url}")), RequestError::Host(url.into()));
        }
        assert_eq!(error("GET /users/%zz"), RequestError::Encoding("%zz".into()));
        assert_eq!(error("GET /a(b='c"), RequestError::Unclosed("a(b='c".into()));
    }
}
