// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.publicInnerError`](https://learn.microsoft.com/graph/api/resources/publicinnererror?view=graph-rest-beta)
    PublicInnerError = "microsoft.graph.publicInnerError"
}

impl PublicInnerError {
    /// `code` in queries.
    pub const CODE: Property<Self> = Property::new("code");
    /// `details` in queries.
    pub const DETAILS: Property<Self> = Property::new("details");
    /// `message` in queries.
    pub const MESSAGE: Property<Self> = Property::new("message");
    /// `target` in queries.
    pub const TARGET: Property<Self> = Property::new("target");

    /// `code`: `Edm.String`
    pub fn code(&self) -> Option<&str> {
        self.0.str("code")
    }

    /// Sets `code`.
    pub fn with_code(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("code", value))
    }

    /// `details`: `Collection(microsoft.graph.publicErrorDetail)`
    pub fn details(&self) -> Option<&[super::PublicErrorDetail]> {
        self.0.models("details")
    }

    /// Sets `details`.
    pub fn with_details(self, value: impl Into<Nullable<Vec<super::PublicErrorDetail>>>) -> Self {
        Self(self.0.with("details", value))
    }

    /// `message`: `Edm.String`
    pub fn message(&self) -> Option<&str> {
        self.0.str("message")
    }

    /// Sets `message`.
    pub fn with_message(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("message", value))
    }

    /// `target`: `Edm.String`
    pub fn target(&self) -> Option<&str> {
        self.0.str("target")
    }

    /// Sets `target`.
    pub fn with_target(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("target", value))
    }
}
