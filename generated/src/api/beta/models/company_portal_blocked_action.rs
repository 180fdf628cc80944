// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.companyPortalBlockedAction`](https://learn.microsoft.com/graph/api/resources/intune-shared-companyportalblockedaction?view=graph-rest-beta)
    CompanyPortalBlockedAction = "microsoft.graph.companyPortalBlockedAction"
}

impl CompanyPortalBlockedAction {
    /// `platform` in queries.
    pub const PLATFORM: Property<Self> = Property::new("platform");
    /// `ownerType` in queries.
    pub const OWNER_TYPE: Property<Self> = Property::new("ownerType");
    /// `action` in queries.
    pub const ACTION: Property<Self> = Property::new("action");

    /// `platform`: `microsoft.graph.devicePlatformType`
    ///
    /// Possible values are: android, androidForWork, iOS, macOS, windowsPhone81, windows81AndLater, windows10AndLater, androidWorkProfile, unknown.
    pub fn platform(&self) -> Option<super::DevicePlatformType> {
        self.0.enumeration("platform")
    }

    /// Sets `platform`.
    pub fn with_platform(self, value: impl Into<Nullable<super::DevicePlatformType>>) -> Self {
        Self(self.0.with("platform", value))
    }

    /// `ownerType`: `microsoft.graph.ownerType`
    ///
    /// Possible values are: unknown, company, personal.
    pub fn owner_type(&self) -> Option<super::OwnerType> {
        self.0.enumeration("ownerType")
    }

    /// Sets `ownerType`.
    pub fn with_owner_type(self, value: impl Into<Nullable<super::OwnerType>>) -> Self {
        Self(self.0.with("ownerType", value))
    }

    /// `action`: `microsoft.graph.companyPortalAction`
    ///
    /// Possible values are: unknown, remove, reset.
    pub fn action(&self) -> Option<super::CompanyPortalAction> {
        self.0.enumeration("action")
    }

    /// Sets `action`.
    pub fn with_action(self, value: impl Into<Nullable<super::CompanyPortalAction>>) -> Self {
        Self(self.0.with("action", value))
    }
}
