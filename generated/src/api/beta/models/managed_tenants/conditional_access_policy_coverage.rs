// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.conditionalAccessPolicyCoverage`](https://learn.microsoft.com/graph/api/resources/managedtenants-conditionalaccesspolicycoverage?view=graph-rest-beta)
    ConditionalAccessPolicyCoverage: super::super::Entity = "microsoft.graph.managedTenants.conditionalAccessPolicyCoverage"
}

impl ConditionalAccessPolicyCoverage {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `conditionalAccessPolicyState` in queries.
    pub const CONDITIONAL_ACCESS_POLICY_STATE: Property<Self> = Property::new("conditionalAccessPolicyState");
    /// `latestPolicyModifiedDateTime` in queries.
    pub const LATEST_POLICY_MODIFIED_DATE_TIME: Property<Self> = Property::new("latestPolicyModifiedDateTime");
    /// `requiresDeviceCompliance` in queries.
    pub const REQUIRES_DEVICE_COMPLIANCE: Property<Self> = Property::new("requiresDeviceCompliance");
    /// `tenantDisplayName` in queries.
    pub const TENANT_DISPLAY_NAME: Property<Self> = Property::new("tenantDisplayName");

    /// `conditionalAccessPolicyState`: `microsoft.graph.conditionalAccessPolicyState`, read-only
    ///
    /// Required. Read-only. Possible values are: enabled, disabled, enabledForReportingButNotEnforced.
    pub fn conditional_access_policy_state(&self) -> Option<super::super::ConditionalAccessPolicyState> {
        self.0.enumeration("conditionalAccessPolicyState")
    }

    /// `latestPolicyModifiedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Required. Read-only.
    pub fn latest_policy_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("latestPolicyModifiedDateTime")
    }

    /// `requiresDeviceCompliance`: `Edm.Boolean`, read-only
    ///
    /// Required. Read-only.
    pub fn requires_device_compliance(&self) -> Option<bool> {
        self.0.bool("requiresDeviceCompliance")
    }

    /// `tenantDisplayName`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn tenant_display_name(&self) -> Option<&str> {
        self.0.str("tenantDisplayName")
    }
}
