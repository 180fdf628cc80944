// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.tenantCustomizedInformation`](https://learn.microsoft.com/graph/api/resources/managedtenants-tenantcustomizedinformation?view=graph-rest-beta)
    TenantCustomizedInformation: super::super::Entity = "microsoft.graph.managedTenants.tenantCustomizedInformation"
}

impl TenantCustomizedInformation {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `contacts` in queries.
    pub const CONTACTS: Property<Self> = Property::new("contacts");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `tenantId` in queries.
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");
    /// `website` in queries.
    pub const WEBSITE: Property<Self> = Property::new("website");

    /// `contacts`: `Collection(microsoft.graph.managedTenants.tenantContactInformation)`
    ///
    /// Optional.
    pub fn contacts(&self) -> Option<&[super::TenantContactInformation]> {
        self.0.models("contacts")
    }

    /// Sets `contacts`.
    pub fn with_contacts(self, value: impl Into<Nullable<Vec<super::TenantContactInformation>>>) -> Self {
        Self(self.0.with("contacts", value))
    }

    /// `displayName`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// `tenantId`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn tenant_id(&self) -> Option<&str> {
        self.0.str("tenantId")
    }

    /// `website`: `Edm.String`
    ///
    /// Required.
    pub fn website(&self) -> Option<&str> {
        self.0.str("website")
    }

    /// Sets `website`.
    pub fn with_website(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("website", value))
    }
}
