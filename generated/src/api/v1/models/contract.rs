// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.contract`](https://learn.microsoft.com/graph/api/resources/contract?view=graph-rest-1.0)
    Contract: super::DirectoryObject = "microsoft.graph.contract"
}

crate::runtime::derived! {
    Contract: super::Entity
}

impl Contract {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `deletedDateTime` in queries.
    pub const DELETED_DATE_TIME: Property<Self> = Property::new("deletedDateTime");
    /// `contractType` in queries.
    pub const CONTRACT_TYPE: Property<Self> = Property::new("contractType");
    /// `customerId` in queries.
    pub const CUSTOMER_ID: Property<Self> = Property::new("customerId");
    /// `defaultDomainName` in queries.
    pub const DEFAULT_DOMAIN_NAME: Property<Self> = Property::new("defaultDomainName");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");

    /// Sets `deletedDateTime`.
    pub fn with_deleted_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("deletedDateTime", value))
    }

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
}
