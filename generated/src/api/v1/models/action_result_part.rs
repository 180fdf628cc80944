// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.actionResultPart`](https://learn.microsoft.com/graph/api/resources/actionresultpart?view=graph-rest-1.0)
    ActionResultPart = "microsoft.graph.actionResultPart"
}

impl ActionResultPart {
    /// `error` in queries.
    pub const ERROR: Property<Self> = Property::new("error");

    /// `error`: `microsoft.graph.publicError`
    pub fn error(&self) -> Option<&super::PublicError> {
        self.0.model("error")
    }

    /// Sets `error`.
    pub fn with_error(self, value: impl Into<Nullable<super::PublicError>>) -> Self {
        Self(self.0.with("error", value))
    }
}
