// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from DomainDnsRecord.
    ///
    /// [`microsoft.graph.domainDnsMxRecord`](https://learn.microsoft.com/graph/api/resources/domaindnsmxrecord?view=graph-rest-1.0)
    DomainDnsMxRecord: super::DomainDnsRecord = "microsoft.graph.domainDnsMxRecord"
}

crate::runtime::derived! {
    DomainDnsMxRecord: super::Entity
}

impl DomainDnsMxRecord {
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
    /// `mailExchange` in queries.
    pub const MAIL_EXCHANGE: Property<Self> = Property::new("mailExchange");
    /// `preference` in queries.
    pub const PREFERENCE: Property<Self> = Property::new("preference");

    /// Sets `isOptional`.
    pub fn with_is_optional(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isOptional", value))
    }

    /// Sets `label`.
    pub fn with_label(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("label", value))
    }

    /// Sets `recordType`.
    pub fn with_record_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("recordType", value))
    }

    /// Sets `supportedService`.
    pub fn with_supported_service(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("supportedService", value))
    }

    /// Sets `ttl`.
    pub fn with_ttl(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("ttl", value))
    }

    /// `mailExchange`: `Edm.String`
    pub fn mail_exchange(&self) -> Option<&str> {
        self.0.str("mailExchange")
    }

    /// Sets `mailExchange`.
    pub fn with_mail_exchange(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("mailExchange", value))
    }

    /// `preference`: `Edm.Int32`
    pub fn preference(&self) -> Option<i32> {
        self.0.i32("preference")
    }

    /// Sets `preference`.
    pub fn with_preference(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("preference", value))
    }
}
