// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.resultInfo`](https://learn.microsoft.com/graph/api/resources/resultinfo?view=graph-rest-1.0)
    ResultInfo = "microsoft.graph.resultInfo"
}

impl ResultInfo {
    /// `code` in queries.
    pub const CODE: Property<Self> = Property::new("code");
    /// `message` in queries.
    pub const MESSAGE: Property<Self> = Property::new("message");
    /// `subcode` in queries.
    pub const SUBCODE: Property<Self> = Property::new("subcode");

    /// `code`: `Edm.Int32`
    pub fn code(&self) -> Option<i32> {
        self.0.i32("code")
    }

    /// Sets `code`.
    pub fn with_code(self, value: impl Into<Nullable<i32>>) -> Self {
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

    /// `subcode`: `Edm.Int32`
    pub fn subcode(&self) -> Option<i32> {
        self.0.i32("subcode")
    }

    /// Sets `subcode`.
    pub fn with_subcode(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("subcode", value))
    }
}
