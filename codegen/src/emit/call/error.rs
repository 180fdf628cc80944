//! The reasons why a text is no request.

use std::fmt;

/// The start of URLs of the service.
pub(super) const SERVICE: &str = "https://graph.microsoft.com";

/// The reason why a text is no request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RequestError {
    /// There are not two words.
    NotTwo,
    /// The method is not one of HTTP's.
    Method(String),
    /// The URL has another host.
    Host(String),
    /// The address does not start with a slash.
    Relative(String),
    /// A `%` sequence is incomplete, or does not stand for text.
    Encoding(String),
    /// A parenthesis is not closed.
    Unclosed(String),
}

impl fmt::Display for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotTwo => f.write_str("write a method and an address: GET /me/messages"),
            Self::Method(word) => write!(f, "{word} is not a method; use GET, POST, PATCH, PUT or DELETE"),
            Self::Host(url) => write!(f, "{url} is not a URL of {SERVICE}"),
            Self::Relative(address) => write!(f, "{address} does not start with /"),
            Self::Encoding(text) => write!(f, "{text} has an invalid % sequence"),
            Self::Unclosed(text) => write!(f, "{text} has a parenthesis that is not closed"),
        }
    }
}

impl std::error::Error for RequestError {}
