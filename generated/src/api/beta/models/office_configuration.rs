// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.officeConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-cirrus-officeconfiguration?view=graph-rest-beta)
    OfficeConfiguration = "microsoft.graph.officeConfiguration"
}

impl OfficeConfiguration {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `tenantCheckinStatuses` in queries.
    pub const TENANT_CHECKIN_STATUSES: Property<Self> = Property::new("tenantCheckinStatuses");
    /// `tenantUserCheckinSummary` in queries.
    pub const TENANT_USER_CHECKIN_SUMMARY: Property<Self> = Property::new("tenantUserCheckinSummary");
    /// `clientConfigurations` in queries.
    pub const CLIENT_CONFIGURATIONS: Property<Self> = Property::new("clientConfigurations");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `tenantCheckinStatuses`: `Collection(microsoft.graph.officeClientCheckinStatus)`
    pub fn tenant_checkin_statuses(&self) -> Option<&[super::OfficeClientCheckinStatus]> {
        self.0.models("tenantCheckinStatuses")
    }

    /// Sets `tenantCheckinStatuses`.
    pub fn with_tenant_checkin_statuses(
        self,
        value: impl Into<Nullable<Vec<super::OfficeClientCheckinStatus>>>,
    ) -> Self {
        Self(self.0.with("tenantCheckinStatuses", value))
    }

    /// `tenantUserCheckinSummary`: `microsoft.graph.officeUserCheckinSummary`
    pub fn tenant_user_checkin_summary(&self) -> Option<&super::OfficeUserCheckinSummary> {
        self.0.model("tenantUserCheckinSummary")
    }

    /// Sets `tenantUserCheckinSummary`.
    pub fn with_tenant_user_checkin_summary(self, value: impl Into<Nullable<super::OfficeUserCheckinSummary>>) -> Self {
        Self(self.0.with("tenantUserCheckinSummary", value))
    }

    /// `clientConfigurations`: `Collection(microsoft.graph.officeClientConfiguration)`
    #[cfg(feature = "intune")]
    pub fn client_configurations(&self) -> Option<&[super::OfficeClientConfiguration]> {
        self.0.models("clientConfigurations")
    }

    /// Sets `clientConfigurations`.
    #[cfg(feature = "intune")]
    pub fn with_client_configurations(self, value: impl Into<Nullable<Vec<super::OfficeClientConfiguration>>>) -> Self {
        Self(self.0.with("clientConfigurations", value))
    }
}
