//! Decodes an answer without a request: for tests with recorded answers, and for fuzzing.

use bytes::Bytes;

use crate::runtime::request::draft::require_success;
use crate::runtime::{Decode, Error, Response};

/// Reads an answer as the client does for a request with the result `T`: any bytes give a result or an error.
///
/// ```
/// use msgraph::testing::decode;
///
/// let count: i64 = decode(200, &[("Content-Type", "text/plain")], "42")?;
/// assert_eq!(count, 42);
/// # Ok::<_, msgraph::Error>(())
/// ```
///
/// # Errors
///
/// [`Error::Service`] if the status is not 2xx, [`Error::Decode`] if the body has another form.
pub fn decode<T: Decode>(status: u16, headers: &[(&str, &str)], body: impl Into<Bytes>) -> Result<T, Error> {
    let headers = headers.iter().map(|(name, value)| (name.to_ascii_lowercase(), (*value).to_owned())).collect();
    T::decode(&require_success(Response::new(status, headers, body.into()))?)
}
