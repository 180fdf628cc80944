// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.provisionChannelEmailResult`](https://learn.microsoft.com/graph/api/resources/provisionchannelemailresult?view=graph-rest-1.0)
    ProvisionChannelEmailResult = "microsoft.graph.provisionChannelEmailResult"
}

impl ProvisionChannelEmailResult {
    /// `email` in queries.
    pub const EMAIL: Property<Self> = Property::new("email");

    /// `email`: `Edm.String`
    pub fn email(&self) -> Option<&str> {
        self.0.str("email")
    }

    /// Sets `email`.
    pub fn with_email(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("email", value))
    }
}
