// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.shareAction`](https://learn.microsoft.com/graph/api/resources/shareaction?view=graph-rest-1.0)
    ShareAction = "microsoft.graph.shareAction"
}

impl ShareAction {
    /// `recipients` in queries.
    pub const RECIPIENTS: Property<Self> = Property::new("recipients");

    /// `recipients`: `Collection(microsoft.graph.identitySet)`
    pub fn recipients(&self) -> Option<&[super::IdentitySet]> {
        self.0.models("recipients")
    }

    /// Sets `recipients`.
    pub fn with_recipients(self, value: impl Into<Nullable<Vec<super::IdentitySet>>>) -> Self {
        Self(self.0.with("recipients", value))
    }
}
