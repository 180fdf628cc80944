// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.emailAddress`](https://learn.microsoft.com/graph/api/resources/emailaddress?view=graph-rest-beta)
    EmailAddress = "microsoft.graph.emailAddress"
}

impl EmailAddress {
    /// `address` in queries.
    pub const ADDRESS: Property<Self> = Property::new("address");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");

    /// `address`: `Edm.String`
    pub fn address(&self) -> Option<&str> {
        self.0.str("address")
    }

    /// Sets `address`.
    pub fn with_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("address", value))
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }
}
