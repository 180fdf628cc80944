//! HTTP status codes, and what their ranges mean.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The status code of a response.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
#[schemars(inline)]
pub struct Status(pub u16);

impl Status {
    /// `201 Created`
    pub const CREATED: Self = Self(201);
    /// `202 Accepted`: the service completes the request later.
    pub const ACCEPTED: Self = Self(202);
    /// `204 No Content`
    pub const NO_CONTENT: Self = Self(204);
    /// `302 Found`: a redirect, with which Graph answers downloads.
    pub const FOUND: Self = Self(302);

    /// Makes a status of a code; `None` for codes below 100 and from 600, for which HTTP has no class.
    pub fn new(code: u16) -> Option<Self> {
        (100..600).contains(&code).then_some(Self(code))
    }

    /// Whether the request was accepted: 2xx.
    pub fn is_success(self) -> bool {
        (200..300).contains(&self.0)
    }

    /// Whether the client is redirected: 3xx.
    pub fn is_redirect(self) -> bool {
        (300..400).contains(&self.0)
    }

    /// Whether the request failed: 4xx and 5xx.
    pub fn is_error(self) -> bool {
        self.0 >= 400
    }

    /// Whether a response can hold a resource: a successful one, unless HTTP forbids a body.
    pub fn allows_body(self) -> bool {
        self.is_success() && !matches!(self.0, 204 | 205)
    }
}

impl fmt::Debug for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::Status;

    #[test]
    fn each_status_is_of_one_class() {
        for (code, success, redirect, error) in [
            (100, false, false, false),
            (200, true, false, false),
            (299, true, false, false),
            (302, false, true, false),
            (404, false, false, true),
            (503, false, false, true),
        ] {
            let status = Status(code);
            assert_eq!((status.is_success(), status.is_redirect(), status.is_error()), (success, redirect, error));
        }
        assert_eq!([Status::new(99), Status::new(100), Status::new(600)], [None, Some(Status(100)), None]);
    }
}
