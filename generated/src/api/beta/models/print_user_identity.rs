// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.printUserIdentity`](https://learn.microsoft.com/graph/api/resources/printuseridentity?view=graph-rest-beta)
    PrintUserIdentity: super::Entity = "microsoft.graph.printUserIdentity"
}

impl PrintUserIdentity {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `ipAddress` in queries.
    pub const IP_ADDRESS: Property<Self> = Property::new("ipAddress");
    /// `userPrincipalName` in queries.
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `ipAddress`: `Edm.String`
    pub fn ip_address(&self) -> Option<&str> {
        self.0.str("ipAddress")
    }

    /// Sets `ipAddress`.
    pub fn with_ip_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ipAddress", value))
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }

    /// Sets `userPrincipalName`.
    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }
}
