// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Parsed, Property, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.Contract`](https://learn.microsoft.com/graph/api/resources/contract?view=graph-rest-beta)
    Contract = "microsoft.graph.Contract"
}

impl Contract {
    /// `contractType` in queries.
    pub const CONTRACT_TYPE: Property<Self> = Property::new("contractType");
    /// `customerId` in queries.
    pub const CUSTOMER_ID: Property<Self> = Property::new("customerId");
    /// `defaultDomainName` in queries.
    pub const DEFAULT_DOMAIN_NAME: Property<Self> = Property::new("defaultDomainName");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");

    /// `contractType`: `Edm.String`
    ///
    /// Possible values are: SyndicationPartner, BreadthPartner, ResellerPartner.
    pub fn contract_type(&self) -> Option<&str> {
        self.0.str("contractType")
    }

    /// Sets `contractType`.
    pub fn with_contract_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("contractType", value))
    }

    /// `customerId`: `Edm.Guid`
    pub fn customer_id(&self) -> Parsed<Uuid> {
        self.0.guid("customerId")
    }

    /// Sets `customerId`.
    pub fn with_customer_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("customerId", value))
    }

    /// `defaultDomainName`: `Edm.String`
    pub fn default_domain_name(&self) -> Option<&str> {
        self.0.str("defaultDomainName")
    }

    /// Sets `defaultDomainName`.
    pub fn with_default_domain_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("defaultDomainName", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }
}
