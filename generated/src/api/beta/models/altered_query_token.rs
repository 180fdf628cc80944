// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.alteredQueryToken`](https://learn.microsoft.com/graph/api/resources/alteredquerytoken?view=graph-rest-beta)
    AlteredQueryToken = "microsoft.graph.alteredQueryToken"
}

impl AlteredQueryToken {
    /// `offset` in queries.
    pub const OFFSET: Property<Self> = Property::new("offset");
    /// `length` in queries.
    pub const LENGTH: Property<Self> = Property::new("length");
    /// `suggestion` in queries.
    pub const SUGGESTION: Property<Self> = Property::new("suggestion");

    /// `offset`: `Edm.Int32`
    pub fn offset(&self) -> Option<i32> {
        self.0.i32("offset")
    }

    /// Sets `offset`.
    pub fn with_offset(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("offset", value))
    }

    /// `length`: `Edm.Int32`
    pub fn length(&self) -> Option<i32> {
        self.0.i32("length")
    }

    /// Sets `length`.
    pub fn with_length(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("length", value))
    }

    /// `suggestion`: `Edm.String`
    pub fn suggestion(&self) -> Option<&str> {
        self.0.str("suggestion")
    }

    /// Sets `suggestion`.
    pub fn with_suggestion(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("suggestion", value))
    }
}
