// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from genericError.
    ///
    /// [`microsoft.graph.accessReviewError`](https://learn.microsoft.com/graph/api/resources/accessreviewerror?view=graph-rest-beta)
    AccessReviewError: super::GenericError = "microsoft.graph.accessReviewError"
}

impl AccessReviewError {
    /// `message` in queries.
    pub const MESSAGE: Property<Self> = Property::new("message");
    /// `code` in queries.
    pub const CODE: Property<Self> = Property::new("code");

    /// Sets `message`.
    pub fn with_message(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("message", value))
    }

    /// Sets `code`.
    pub fn with_code(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("code", value))
    }
}
