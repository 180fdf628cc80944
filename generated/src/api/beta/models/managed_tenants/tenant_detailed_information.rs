// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.tenantDetailedInformation`](https://learn.microsoft.com/graph/api/resources/managedtenants-tenantdetailedinformation?view=graph-rest-beta)
    TenantDetailedInformation: super::super::Entity = "microsoft.graph.managedTenants.tenantDetailedInformation"
}

impl TenantDetailedInformation {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `city` in queries.
    pub const CITY: Property<Self> = Property::new("city");
    /// `countryCode` in queries.
    pub const COUNTRY_CODE: Property<Self> = Property::new("countryCode");
    /// `countryName` in queries.
    pub const COUNTRY_NAME: Property<Self> = Property::new("countryName");
    /// `defaultDomainName` in queries.
    pub const DEFAULT_DOMAIN_NAME: Property<Self> = Property::new("defaultDomainName");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `industryName` in queries.
    pub const INDUSTRY_NAME: Property<Self> = Property::new("industryName");
    /// `region` in queries.
    pub const REGION: Property<Self> = Property::new("region");
    /// `segmentName` in queries.
    pub const SEGMENT_NAME: Property<Self> = Property::new("segmentName");
    /// `tenantId` in queries.
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");
    /// `verticalName` in queries.
    pub const VERTICAL_NAME: Property<Self> = Property::new("verticalName");

    /// `city`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn city(&self) -> Option<&str> {
        self.0.str("city")
    }

    /// `countryCode`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn country_code(&self) -> Option<&str> {
        self.0.str("countryCode")
    }

    /// `countryName`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn country_name(&self) -> Option<&str> {
        self.0.str("countryName")
    }

    /// `defaultDomainName`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn default_domain_name(&self) -> Option<&str> {
        self.0.str("defaultDomainName")
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `industryName`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn industry_name(&self) -> Option<&str> {
        self.0.str("industryName")
    }

    /// `region`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn region(&self) -> Option<&str> {
        self.0.str("region")
    }

    /// `segmentName`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn segment_name(&self) -> Option<&str> {
        self.0.str("segmentName")
    }

    /// `tenantId`: `Edm.String`
    pub fn tenant_id(&self) -> Option<&str> {
        self.0.str("tenantId")
    }

    /// Sets `tenantId`.
    pub fn with_tenant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tenantId", value))
    }

    /// `verticalName`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn vertical_name(&self) -> Option<&str> {
        self.0.str("verticalName")
    }
}
