// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managedAppPolicyDeploymentSummary`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedapppolicydeploymentsummary?view=graph-rest-beta)
    ManagedAppPolicyDeploymentSummary = "microsoft.graph.managedAppPolicyDeploymentSummary"
}

impl ManagedAppPolicyDeploymentSummary {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `configurationDeployedUserCount` in queries.
    pub const CONFIGURATION_DEPLOYED_USER_COUNT: Property<Self> = Property::new("configurationDeployedUserCount");
    /// `lastRefreshTime` in queries.
    pub const LAST_REFRESH_TIME: Property<Self> = Property::new("lastRefreshTime");
    /// `configurationDeploymentSummaryPerApp` in queries.
    pub const CONFIGURATION_DEPLOYMENT_SUMMARY_PER_APP: Property<Self> =
        Property::new("configurationDeploymentSummaryPerApp");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `configurationDeployedUserCount`: `Edm.Int32`
    pub fn configuration_deployed_user_count(&self) -> Option<i32> {
        self.0.i32("configurationDeployedUserCount")
    }

    /// Sets `configurationDeployedUserCount`.
    pub fn with_configuration_deployed_user_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("configurationDeployedUserCount", value))
    }

    /// `lastRefreshTime`: `Edm.DateTimeOffset`
    pub fn last_refresh_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastRefreshTime")
    }

    /// Sets `lastRefreshTime`.
    pub fn with_last_refresh_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastRefreshTime", value))
    }

    /// `configurationDeploymentSummaryPerApp`: `Collection(microsoft.graph.managedAppPolicyDeploymentSummaryPerApp)`
    pub fn configuration_deployment_summary_per_app(
        &self,
    ) -> Option<&[super::ManagedAppPolicyDeploymentSummaryPerApp]>
    {
        self.0.models("configurationDeploymentSummaryPerApp")
    }

    /// Sets `configurationDeploymentSummaryPerApp`.
    pub fn with_configuration_deployment_summary_per_app(
        self,
        value: impl Into<Nullable<Vec<super::ManagedAppPolicyDeploymentSummaryPerApp>>>,
    ) -> Self {
        Self(self.0.with("configurationDeploymentSummaryPerApp", value))
    }

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `version`: `Edm.String`
    pub fn version(&self) -> Option<&str> {
        self.0.str("version")
    }

    /// Sets `version`.
    pub fn with_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("version", value))
    }
}
