// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from identity.
    ///
    /// [`microsoft.graph.emailIdentity`](https://learn.microsoft.com/graph/api/resources/emailidentity?view=graph-rest-beta)
    EmailIdentity: super::Identity = "microsoft.graph.emailIdentity"
}

impl EmailIdentity {
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const ID: Property<Self> = Property::new("id");
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");
    pub const EMAIL: Property<Self> = Property::new("email");

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    pub fn with_tenant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tenantId", value))
    }

    /// `email`: `Edm.String`
    pub fn email(&self) -> Option<&str> {
        self.0.str("email")
    }

    pub fn with_email(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("email", value))
    }
}
