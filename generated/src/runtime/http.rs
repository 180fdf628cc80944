//! Sends one request and returns its answer: `client` has the settings, `transport` counts attempts and follows
//! redirects, and `pipeline` makes each attempt with the token of the `credential`.

pub(crate) mod body;
pub(crate) mod builtin;
pub(crate) mod claims;
pub(crate) mod client;
pub(crate) mod cloud;
pub(crate) mod credential;
pub(crate) mod error;
#[cfg(feature = "identity")]
pub mod identity;
pub(crate) mod method;
pub(crate) mod outgoing;
pub(crate) mod pipeline;
pub(crate) mod redirect;
pub(crate) mod response;
pub(crate) mod retry;
pub(crate) mod transport;
