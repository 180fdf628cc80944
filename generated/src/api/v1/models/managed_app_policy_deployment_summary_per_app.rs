// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managedAppPolicyDeploymentSummaryPerApp`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedapppolicydeploymentsummaryperapp?view=graph-rest-1.0)
    ManagedAppPolicyDeploymentSummaryPerApp = "microsoft.graph.managedAppPolicyDeploymentSummaryPerApp"
}

impl ManagedAppPolicyDeploymentSummaryPerApp {
    /// `mobileAppIdentifier` in queries.
    pub const MOBILE_APP_IDENTIFIER: Property<Self> = Property::new("mobileAppIdentifier");
    /// `configurationAppliedUserCount` in queries.
    pub const CONFIGURATION_APPLIED_USER_COUNT: Property<Self> = Property::new("configurationAppliedUserCount");

    /// `mobileAppIdentifier`: `microsoft.graph.mobileAppIdentifier`
    pub fn mobile_app_identifier(&self) -> Option<&super::MobileAppIdentifier> {
        self.0.model("mobileAppIdentifier")
    }

    /// Sets `mobileAppIdentifier`.
    pub fn with_mobile_app_identifier(self, value: impl Into<Nullable<super::MobileAppIdentifier>>) -> Self {
        Self(self.0.with("mobileAppIdentifier", value))
    }

    /// `configurationAppliedUserCount`: `Edm.Int32`
    pub fn configuration_applied_user_count(&self) -> Option<i32> {
        self.0.i32("configurationAppliedUserCount")
    }

    /// Sets `configurationAppliedUserCount`.
    pub fn with_configuration_applied_user_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("configurationAppliedUserCount", value))
    }
}
