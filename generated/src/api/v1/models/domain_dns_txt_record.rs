// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from DomainDnsRecord.
    ///
    /// [`microsoft.graph.domainDnsTxtRecord`](https://learn.microsoft.com/graph/api/resources/domaindnstxtrecord?view=graph-rest-1.0)
    DomainDnsTxtRecord: super::DomainDnsRecord = "microsoft.graph.domainDnsTxtRecord"
}

crate::runtime::derived! {
    DomainDnsTxtRecord: super::Entity
}

impl DomainDnsTxtRecord {
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
    /// `text` in queries.
    pub const TEXT: Property<Self> = Property::new("text");

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

    /// `text`: `Edm.String`
    pub fn text(&self) -> Option<&str> {
        self.0.str("text")
    }

    /// Sets `text`.
    pub fn with_text(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("text", value))
    }
}
