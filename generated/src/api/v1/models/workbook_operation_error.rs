// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property, Value};

crate::runtime::model! {
    /// [`microsoft.graph.workbookOperationError`](https://learn.microsoft.com/graph/api/resources/workbookoperationerror?view=graph-rest-1.0)
    WorkbookOperationError = "microsoft.graph.workbookOperationError"
}

impl WorkbookOperationError {
    /// `code` in queries.
    pub const CODE: Property<Self> = Property::new("code");
    /// `message` in queries.
    pub const MESSAGE: Property<Self> = Property::new("message");
    /// `innererror` in queries.
    pub const INNERERROR: Property<Self> = Property::new("innererror");

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

    /// `innererror`: `Edm.Untyped`
    ///
    /// Optional.
    pub fn innererror(&self) -> Option<&Value> {
        self.0.untyped("innererror")
    }

    /// Sets `innererror`.
    pub fn with_innererror(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("innererror", value))
    }
}
