//! Decides which redirects are followed, and with which headers.
//!
//! Graph answers a download with the URL of a storage host, which needs no token. Only `GET` and `HEAD` requests follow
//! redirects, and only to `https`. Another host gets only the headers that select the format and the bytes.

use crate::runtime::http::outgoing::Outgoing;
use crate::runtime::{Error, Method, Response};

/// The number of redirects that are followed in a row.
const LIMIT: u32 = 5;

/// The headers that another host gets.
const PUBLIC_HEADERS: [&str; 4] = ["accept", "accept-encoding", "if-range", "range"];

/// What to do with an answer.
pub(crate) enum Redirect {
    /// Nothing: the answer is final.
    No,
    /// Send this request instead.
    To(Box<Outgoing>),
}

/// Decides whether an answer is a redirect to be followed.
///
/// # Errors
///
/// [`Error::Redirect`] after too many redirects, and for a redirect to a URL without TLS.
pub(crate) fn next(sent: &Outgoing, response: &Response, followed: u32) -> Result<Redirect, Error> {
    let redirects = matches!(response.status, 301 | 302 | 303 | 307 | 308);
    let reads = matches!(sent.method, Method::Get | Method::Head);
    let (true, true, Some(location)) = (redirects, reads, response.header("location")) else {
        return Ok(Redirect::No);
    };
    if followed == LIMIT {
        return Err(Error::Redirect(format!("there are more than {LIMIT}")));
    }
    let url = sent.url.join(location).map_err(|error| Error::Redirect(format!("its address is not a URL: {error}")))?;
    if url.scheme() != "https" {
        return Err(Error::Redirect("its address is not an https URL".to_owned()));
    }
    let mut next = Outgoing { url, ..sent.clone() };
    if next.url.origin() != sent.url.origin() {
        next.headers.retain(|(name, _)| PUBLIC_HEADERS.contains(&name.as_str()));
    }
    Ok(Redirect::To(Box::new(next)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtime::http::outgoing::Label;

    fn sent(method: Method) -> Outgoing {
        let headers = [("range", "bytes=0-1"), ("prefer", "x")].map(|(n, v)| (n.to_owned(), v.to_owned()));
        let url = "https://graph.example/v1.0/a?b".parse().expect("a URL");
        let label = Label { name: "file: get", path: "/a".into() };
        Outgoing { method, url, headers: headers.into(), body: None, limits: Default::default(), label, secret: false }
    }

    fn follow(method: Method, status: u16, location: &str, followed: u32) -> Result<Redirect, Error> {
        let headers = vec![("location".to_owned(), location.to_owned())];
        let response = Response::new(status, headers, Default::default());
        next(&sent(method), &response, followed)
    }

    fn target(redirect: Result<Redirect, Error>) -> Option<(String, usize)> {
        match redirect {
            Ok(Redirect::To(next)) => Some((next.url.to_string(), next.headers.len())),
            Ok(Redirect::No) | Err(_) => None,
        }
    }

    #[test]
    fn another_host_gets_public_headers_only() {
        let there = target(follow(Method::Get, 302, "https://storage.example/x?sig=y", 0));
        assert_eq!(there, Some(("https://storage.example/x?sig=y".to_owned(), 1)));
        let here = target(follow(Method::Get, 307, "/v1.0/b", 0));
        assert_eq!(here, Some(("https://graph.example/v1.0/b".to_owned(), 2)));
    }

    #[test]
    fn only_reading_requests_are_followed() {
        assert!(matches!(follow(Method::Post, 307, "/x", 0), Ok(Redirect::No)));
        assert!(matches!(follow(Method::Get, 304, "/x", 0), Ok(Redirect::No)));
        assert!(matches!(follow(Method::Get, 202, "/x", 0), Ok(Redirect::No)));
    }

    #[test]
    fn neither_plain_http_nor_a_circle_is_followed() {
        assert!(matches!(follow(Method::Get, 302, "http://graph.example/x", 0), Err(Error::Redirect(_))));
        assert!(matches!(follow(Method::Get, 302, "/x", LIMIT), Err(Error::Redirect(_))));
    }
}
