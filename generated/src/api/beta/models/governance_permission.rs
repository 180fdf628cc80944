// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.governancePermission`](https://learn.microsoft.com/graph/api/resources/governancepermission?view=graph-rest-beta)
    GovernancePermission = "microsoft.graph.governancePermission"
}

impl GovernancePermission {
    /// `accessLevel` in queries.
    pub const ACCESS_LEVEL: Property<Self> = Property::new("accessLevel");
    /// `isActive` in queries.
    pub const IS_ACTIVE: Property<Self> = Property::new("isActive");
    /// `isEligible` in queries.
    pub const IS_ELIGIBLE: Property<Self> = Property::new("isEligible");

    /// `accessLevel`: `Edm.String`
    ///
    /// Possible values are: None, UserRead, AdminRead, AdminReadWrite.
    pub fn access_level(&self) -> Option<&str> {
        self.0.str("accessLevel")
    }

    /// Sets `accessLevel`.
    pub fn with_access_level(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("accessLevel", value))
    }

    /// `isActive`: `Edm.Boolean`
    pub fn is_active(&self) -> Option<bool> {
        self.0.bool("isActive")
    }

    /// Sets `isActive`.
    pub fn with_is_active(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isActive", value))
    }

    /// `isEligible`: `Edm.Boolean`
    pub fn is_eligible(&self) -> Option<bool> {
        self.0.bool("isEligible")
    }

    /// Sets `isEligible`.
    pub fn with_is_eligible(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isEligible", value))
    }
}
