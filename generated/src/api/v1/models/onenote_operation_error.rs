// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.onenoteOperationError`](https://learn.microsoft.com/graph/api/resources/onenoteoperationerror?view=graph-rest-1.0)
    OnenoteOperationError = "microsoft.graph.onenoteOperationError"
}

impl OnenoteOperationError {
    /// `code` in queries.
    pub const CODE: Property<Self> = Property::new("code");
    /// `message` in queries.
    pub const MESSAGE: Property<Self> = Property::new("message");

    /// `code`: `Edm.String`
    pub fn code(&self) -> Option<&str> {
        self.0.str("code")
    }

    /// Sets `code`.
    pub fn with_code(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("code", value))
    }

    /// `message`: `Edm.String`
    pub fn message(&self) -> Option<&str> {
        self.0.str("message")
    }

    /// Sets `message`.
    pub fn with_message(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("message", value))
    }
}
