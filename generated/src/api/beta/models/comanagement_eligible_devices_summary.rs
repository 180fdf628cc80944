// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.comanagementEligibleDevicesSummary`](https://learn.microsoft.com/graph/api/resources/intune-devices-comanagementeligibledevicessummary?view=graph-rest-beta)
    ComanagementEligibleDevicesSummary = "microsoft.graph.comanagementEligibleDevicesSummary"
}

impl ComanagementEligibleDevicesSummary {
    /// `comanagedCount` in queries.
    pub const COMANAGED_COUNT: Property<Self> = Property::new("comanagedCount");
    /// `eligibleCount` in queries.
    pub const ELIGIBLE_COUNT: Property<Self> = Property::new("eligibleCount");
    /// `eligibleButNotAzureAdJoinedCount` in queries.
    pub const ELIGIBLE_BUT_NOT_AZURE_AD_JOINED_COUNT: Property<Self> =
        Property::new("eligibleButNotAzureAdJoinedCount");
    /// `needsOsUpdateCount` in queries.
    pub const NEEDS_OS_UPDATE_COUNT: Property<Self> = Property::new("needsOsUpdateCount");
    /// `ineligibleCount` in queries.
    pub const INELIGIBLE_COUNT: Property<Self> = Property::new("ineligibleCount");

    /// `comanagedCount`: `Edm.Int32`
    pub fn comanaged_count(&self) -> Option<i32> {
        self.0.i32("comanagedCount")
    }

    /// Sets `comanagedCount`.
    pub fn with_comanaged_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("comanagedCount", value))
    }

    /// `eligibleCount`: `Edm.Int32`
    pub fn eligible_count(&self) -> Option<i32> {
        self.0.i32("eligibleCount")
    }

    /// Sets `eligibleCount`.
    pub fn with_eligible_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("eligibleCount", value))
    }

    /// `eligibleButNotAzureAdJoinedCount`: `Edm.Int32`
    pub fn eligible_but_not_azure_ad_joined_count(&self) -> Option<i32> {
        self.0.i32("eligibleButNotAzureAdJoinedCount")
    }

    /// Sets `eligibleButNotAzureAdJoinedCount`.
    pub fn with_eligible_but_not_azure_ad_joined_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("eligibleButNotAzureAdJoinedCount", value))
    }

    /// `needsOsUpdateCount`: `Edm.Int32`
    pub fn needs_os_update_count(&self) -> Option<i32> {
        self.0.i32("needsOsUpdateCount")
    }

    /// Sets `needsOsUpdateCount`.
    pub fn with_needs_os_update_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("needsOsUpdateCount", value))
    }

    /// `ineligibleCount`: `Edm.Int32`
    pub fn ineligible_count(&self) -> Option<i32> {
        self.0.i32("ineligibleCount")
    }

    /// Sets `ineligibleCount`.
    pub fn with_ineligible_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("ineligibleCount", value))
    }
}
