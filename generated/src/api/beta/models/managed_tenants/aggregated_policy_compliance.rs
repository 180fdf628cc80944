// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.aggregatedPolicyCompliance`](https://learn.microsoft.com/graph/api/resources/managedtenants-aggregatedpolicycompliance?view=graph-rest-beta)
    AggregatedPolicyCompliance: super::super::Entity = "microsoft.graph.managedTenants.aggregatedPolicyCompliance"
}

impl AggregatedPolicyCompliance {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `compliancePolicyId` in queries.
    pub const COMPLIANCE_POLICY_ID: Property<Self> = Property::new("compliancePolicyId");
    /// `compliancePolicyName` in queries.
    pub const COMPLIANCE_POLICY_NAME: Property<Self> = Property::new("compliancePolicyName");
    /// `compliancePolicyPlatform` in queries.
    pub const COMPLIANCE_POLICY_PLATFORM: Property<Self> = Property::new("compliancePolicyPlatform");
    /// `compliancePolicyType` in queries.
    pub const COMPLIANCE_POLICY_TYPE: Property<Self> = Property::new("compliancePolicyType");
    /// `lastRefreshedDateTime` in queries.
    pub const LAST_REFRESHED_DATE_TIME: Property<Self> = Property::new("lastRefreshedDateTime");
    /// `numberOfCompliantDevices` in queries.
    pub const NUMBER_OF_COMPLIANT_DEVICES: Property<Self> = Property::new("numberOfCompliantDevices");
    /// `numberOfErrorDevices` in queries.
    pub const NUMBER_OF_ERROR_DEVICES: Property<Self> = Property::new("numberOfErrorDevices");
    /// `numberOfNonCompliantDevices` in queries.
    pub const NUMBER_OF_NON_COMPLIANT_DEVICES: Property<Self> = Property::new("numberOfNonCompliantDevices");
    /// `policyModifiedDateTime` in queries.
    pub const POLICY_MODIFIED_DATE_TIME: Property<Self> = Property::new("policyModifiedDateTime");
    /// `tenantDisplayName` in queries.
    pub const TENANT_DISPLAY_NAME: Property<Self> = Property::new("tenantDisplayName");
    /// `tenantId` in queries.
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");

    /// `compliancePolicyId`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn compliance_policy_id(&self) -> Option<&str> {
        self.0.str("compliancePolicyId")
    }

    /// `compliancePolicyName`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn compliance_policy_name(&self) -> Option<&str> {
        self.0.str("compliancePolicyName")
    }

    /// `compliancePolicyPlatform`: `Edm.String`, read-only
    ///
    /// Optional. Read-only. Possible values are: android, androidForWork, iOS, macOS, windowsPhone81, windows81AndLater, windows10AndLater, androidWorkProfile, androidAOSP, all.
    pub fn compliance_policy_platform(&self) -> Option<&str> {
        self.0.str("compliancePolicyPlatform")
    }

    /// `compliancePolicyType`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn compliance_policy_type(&self) -> Option<&str> {
        self.0.str("compliancePolicyType")
    }

    /// `lastRefreshedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Optional. Read-only.
    pub fn last_refreshed_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastRefreshedDateTime")
    }

    /// `numberOfCompliantDevices`: `Edm.Int64`, read-only
    ///
    /// Optional. Read-only.
    pub fn number_of_compliant_devices(&self) -> Option<i64> {
        self.0.i64("numberOfCompliantDevices")
    }

    /// `numberOfErrorDevices`: `Edm.Int64`, read-only
    ///
    /// Optional. Read-only.
    pub fn number_of_error_devices(&self) -> Option<i64> {
        self.0.i64("numberOfErrorDevices")
    }

    /// `numberOfNonCompliantDevices`: `Edm.Int64`, read-only
    ///
    /// Optional. Read-only.
    pub fn number_of_non_compliant_devices(&self) -> Option<i64> {
        self.0.i64("numberOfNonCompliantDevices")
    }

    /// `policyModifiedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Optional. Read-only.
    pub fn policy_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("policyModifiedDateTime")
    }

    /// `tenantDisplayName`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn tenant_display_name(&self) -> Option<&str> {
        self.0.str("tenantDisplayName")
    }

    /// `tenantId`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn tenant_id(&self) -> Option<&str> {
        self.0.str("tenantId")
    }
}
