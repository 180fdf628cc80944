// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.vppTokenLicenseSummary`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-vppTokenLicenseSummary?view=graph-rest-beta)
    VppTokenLicenseSummary = "microsoft.graph.vppTokenLicenseSummary"
}

impl VppTokenLicenseSummary {
    /// `vppTokenId` in queries.
    pub const VPP_TOKEN_ID: Property<Self> = Property::new("vppTokenId");
    /// `appleId` in queries.
    pub const APPLE_ID: Property<Self> = Property::new("appleId");
    /// `organizationName` in queries.
    pub const ORGANIZATION_NAME: Property<Self> = Property::new("organizationName");
    /// `availableLicenseCount` in queries.
    pub const AVAILABLE_LICENSE_COUNT: Property<Self> = Property::new("availableLicenseCount");
    /// `usedLicenseCount` in queries.
    pub const USED_LICENSE_COUNT: Property<Self> = Property::new("usedLicenseCount");

    /// `vppTokenId`: `Edm.String`
    pub fn vpp_token_id(&self) -> Option<&str> {
        self.0.str("vppTokenId")
    }

    /// Sets `vppTokenId`.
    pub fn with_vpp_token_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("vppTokenId", value))
    }

    /// `appleId`: `Edm.String`
    pub fn apple_id(&self) -> Option<&str> {
        self.0.str("appleId")
    }

    /// Sets `appleId`.
    pub fn with_apple_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appleId", value))
    }

    /// `organizationName`: `Edm.String`
    pub fn organization_name(&self) -> Option<&str> {
        self.0.str("organizationName")
    }

    /// Sets `organizationName`.
    pub fn with_organization_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("organizationName", value))
    }

    /// `availableLicenseCount`: `Edm.Int32`
    pub fn available_license_count(&self) -> Option<i32> {
        self.0.i32("availableLicenseCount")
    }

    /// Sets `availableLicenseCount`.
    pub fn with_available_license_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("availableLicenseCount", value))
    }

    /// `usedLicenseCount`: `Edm.Int32`
    pub fn used_license_count(&self) -> Option<i32> {
        self.0.i32("usedLicenseCount")
    }

    /// Sets `usedLicenseCount`.
    pub fn with_used_license_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("usedLicenseCount", value))
    }
}
