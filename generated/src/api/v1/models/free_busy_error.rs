// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.freeBusyError`](https://learn.microsoft.com/graph/api/resources/freebusyerror?view=graph-rest-1.0)
    FreeBusyError = "microsoft.graph.freeBusyError"
}

impl FreeBusyError {
    /// `message` in queries.
    pub const MESSAGE: Property<Self> = Property::new("message");
    /// `responseCode` in queries.
    pub const RESPONSE_CODE: Property<Self> = Property::new("responseCode");

    /// `message`: `Edm.String`
    pub fn message(&self) -> Option<&str> {
        self.0.str("message")
    }

    /// Sets `message`.
    pub fn with_message(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("message", value))
    }

    /// `responseCode`: `Edm.String`
    pub fn response_code(&self) -> Option<&str> {
        self.0.str("responseCode")
    }

    /// Sets `responseCode`.
    pub fn with_response_code(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("responseCode", value))
    }
}
