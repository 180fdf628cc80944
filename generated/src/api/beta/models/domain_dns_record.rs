// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.domainDnsRecord`](https://learn.microsoft.com/graph/api/resources/domaindnsrecord?view=graph-rest-beta)
    DomainDnsRecord = "microsoft.graph.domainDnsRecord" {
        "microsoft.graph.domainDnsCnameRecord",
        "microsoft.graph.domainDnsMxRecord",
        "microsoft.graph.domainDnsSrvRecord",
        "microsoft.graph.domainDnsTxtRecord",
        "microsoft.graph.domainDnsUnavailableRecord",
    }
}

impl DomainDnsRecord {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isOptional` in queries.
    pub const IS_OPTIONAL: Property<Self> = Property::new("isOptional");
    /// `label` in queries.
    pub const LABEL: Property<Self> = Property::new("label");
    /// `recordType` in queries.
    pub const RECORD_TYPE: Property<Self> = Property::new("recordType");
    /// `supportedService` in queries.
    pub const SUPPORTED_SERVICE: Property<Self> = Property::new("supportedService");
    /// `ttl` in queries.
    pub const TTL: Property<Self> = Property::new("ttl");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only. Not nullable.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `isOptional`: `Edm.Boolean`
    pub fn is_optional(&self) -> Option<bool> {
        self.0.bool("isOptional")
    }

    /// Sets `isOptional`.
    pub fn with_is_optional(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isOptional", value))
    }

    /// `label`: `Edm.String`
    pub fn label(&self) -> Option<&str> {
        self.0.str("label")
    }

    /// Sets `label`.
    pub fn with_label(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("label", value))
    }

    /// `recordType`: `Edm.String`
    ///
    /// Possible values are: CName, Mx, Srv.
    pub fn record_type(&self) -> Option<&str> {
        self.0.str("recordType")
    }

    /// Sets `recordType`.
    pub fn with_record_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("recordType", value))
    }

    /// `supportedService`: `Edm.String`
    ///
    /// Possible values are: null, Email, Sharepoint, OfficeCommunicationsOnline, EmailInternalRelayOnly, SharePointDefaultDomain, FullRedelegation, SharePointPublic, OrgIdAuthentication, Yammer, Intune.
    pub fn supported_service(&self) -> Option<&str> {
        self.0.str("supportedService")
    }

    /// Sets `supportedService`.
    pub fn with_supported_service(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("supportedService", value))
    }

    /// `ttl`: `Edm.Int32`
    ///
    /// Not nullable.
    pub fn ttl(&self) -> Option<i32> {
        self.0.i32("ttl")
    }

    /// Sets `ttl`.
    pub fn with_ttl(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("ttl", value))
    }
}
