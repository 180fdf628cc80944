// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.secureScoreControlProfile`](https://learn.microsoft.com/graph/api/resources/securescorecontrolprofile?view=graph-rest-1.0)
    SecureScoreControlProfile = "microsoft.graph.secureScoreControlProfile"
}

impl SecureScoreControlProfile {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `azureTenantId` in queries.
    pub const AZURE_TENANT_ID: Property<Self> = Property::new("azureTenantId");
    /// `actionType` in queries.
    pub const ACTION_TYPE: Property<Self> = Property::new("actionType");
    /// `actionUrl` in queries.
    pub const ACTION_URL: Property<Self> = Property::new("actionUrl");
    /// `controlCategory` in queries.
    pub const CONTROL_CATEGORY: Property<Self> = Property::new("controlCategory");
    /// `title` in queries.
    pub const TITLE: Property<Self> = Property::new("title");
    /// `deprecated` in queries.
    pub const DEPRECATED: Property<Self> = Property::new("deprecated");
    /// `implementationCost` in queries.
    pub const IMPLEMENTATION_COST: Property<Self> = Property::new("implementationCost");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `maxScore` in queries.
    pub const MAX_SCORE: Property<Self> = Property::new("maxScore");
    /// `rank` in queries.
    pub const RANK: Property<Self> = Property::new("rank");
    /// `remediation` in queries.
    pub const REMEDIATION: Property<Self> = Property::new("remediation");
    /// `remediationImpact` in queries.
    pub const REMEDIATION_IMPACT: Property<Self> = Property::new("remediationImpact");
    /// `service` in queries.
    pub const SERVICE: Property<Self> = Property::new("service");
    /// `threats` in queries.
    pub const THREATS: Property<Self> = Property::new("threats");
    /// `tier` in queries.
    pub const TIER: Property<Self> = Property::new("tier");
    /// `userImpact` in queries.
    pub const USER_IMPACT: Property<Self> = Property::new("userImpact");
    /// `complianceInformation` in queries.
    pub const COMPLIANCE_INFORMATION: Property<Self> = Property::new("complianceInformation");
    /// `controlStateUpdates` in queries.
    pub const CONTROL_STATE_UPDATES: Property<Self> = Property::new("controlStateUpdates");
    /// `vendorInformation` in queries.
    pub const VENDOR_INFORMATION: Property<Self> = Property::new("vendorInformation");

    /// `id`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `azureTenantId`: `Edm.String`
    pub fn azure_tenant_id(&self) -> Option<&str> {
        self.0.str("azureTenantId")
    }

    /// Sets `azureTenantId`.
    pub fn with_azure_tenant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("azureTenantId", value))
    }

    /// `actionType`: `Edm.String`
    pub fn action_type(&self) -> Option<&str> {
        self.0.str("actionType")
    }

    /// Sets `actionType`.
    pub fn with_action_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("actionType", value))
    }

    /// `actionUrl`: `Edm.String`
    pub fn action_url(&self) -> Option<&str> {
        self.0.str("actionUrl")
    }

    /// Sets `actionUrl`.
    pub fn with_action_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("actionUrl", value))
    }

    /// `controlCategory`: `Edm.String`
    pub fn control_category(&self) -> Option<&str> {
        self.0.str("controlCategory")
    }

    /// Sets `controlCategory`.
    pub fn with_control_category(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("controlCategory", value))
    }

    /// `title`: `Edm.String`
    pub fn title(&self) -> Option<&str> {
        self.0.str("title")
    }

    /// Sets `title`.
    pub fn with_title(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("title", value))
    }

    /// `deprecated`: `Edm.Boolean`
    pub fn deprecated(&self) -> Option<bool> {
        self.0.bool("deprecated")
    }

    /// Sets `deprecated`.
    pub fn with_deprecated(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("deprecated", value))
    }

    /// `implementationCost`: `Edm.String`
    pub fn implementation_cost(&self) -> Option<&str> {
        self.0.str("implementationCost")
    }

    /// Sets `implementationCost`.
    pub fn with_implementation_cost(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("implementationCost", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `maxScore`: `Edm.Double`
    pub fn max_score(&self) -> Option<f64> {
        self.0.f64("maxScore")
    }

    /// Sets `maxScore`.
    pub fn with_max_score(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("maxScore", value))
    }

    /// `rank`: `Edm.Int32`
    pub fn rank(&self) -> Option<i32> {
        self.0.i32("rank")
    }

    /// Sets `rank`.
    pub fn with_rank(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("rank", value))
    }

    /// `remediation`: `Edm.String`
    pub fn remediation(&self) -> Option<&str> {
        self.0.str("remediation")
    }

    /// Sets `remediation`.
    pub fn with_remediation(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("remediation", value))
    }

    /// `remediationImpact`: `Edm.String`
    pub fn remediation_impact(&self) -> Option<&str> {
        self.0.str("remediationImpact")
    }

    /// Sets `remediationImpact`.
    pub fn with_remediation_impact(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("remediationImpact", value))
    }

    /// `service`: `Edm.String`
    pub fn service(&self) -> Option<&str> {
        self.0.str("service")
    }

    /// Sets `service`.
    pub fn with_service(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("service", value))
    }

    /// `threats`: `Collection(Edm.String)`
    pub fn threats(&self) -> Option<Vec<&str>> {
        self.0.strs("threats")
    }

    /// Sets `threats`.
    pub fn with_threats(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("threats", value))
    }

    /// `tier`: `Edm.String`
    pub fn tier(&self) -> Option<&str> {
        self.0.str("tier")
    }

    /// Sets `tier`.
    pub fn with_tier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tier", value))
    }

    /// `userImpact`: `Edm.String`
    pub fn user_impact(&self) -> Option<&str> {
        self.0.str("userImpact")
    }

    /// Sets `userImpact`.
    pub fn with_user_impact(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userImpact", value))
    }

    /// `complianceInformation`: `Collection(microsoft.graph.complianceInformation)`
    pub fn compliance_information(&self) -> Option<&[super::ComplianceInformation]> {
        self.0.models("complianceInformation")
    }

    /// Sets `complianceInformation`.
    pub fn with_compliance_information(self, value: impl Into<Nullable<Vec<super::ComplianceInformation>>>) -> Self {
        Self(self.0.with("complianceInformation", value))
    }

    /// `controlStateUpdates`: `Collection(microsoft.graph.secureScoreControlStateUpdate)`
    pub fn control_state_updates(&self) -> Option<&[super::SecureScoreControlStateUpdate]> {
        self.0.models("controlStateUpdates")
    }

    /// Sets `controlStateUpdates`.
    pub fn with_control_state_updates(
        self,
        value: impl Into<Nullable<Vec<super::SecureScoreControlStateUpdate>>>,
    ) -> Self {
        Self(self.0.with("controlStateUpdates", value))
    }

    /// `vendorInformation`: `microsoft.graph.securityVendorInformation`
    ///
    /// Required.
    pub fn vendor_information(&self) -> Option<&super::SecurityVendorInformation> {
        self.0.model("vendorInformation")
    }

    /// Sets `vendorInformation`.
    pub fn with_vendor_information(self, value: impl Into<Nullable<super::SecurityVendorInformation>>) -> Self {
        Self(self.0.with("vendorInformation", value))
    }
}
