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
    pub const ID: Property<Self> = Property::new("id");
    pub const IS_OPTIONAL: Property<Self> = Property::new("isOptional");
    pub const LABEL: Property<Self> = Property::new("label");
    pub const RECORD_TYPE: Property<Self> = Property::new("recordType");
    pub const SUPPORTED_SERVICE: Property<Self> = Property::new("supportedService");
    pub const TTL: Property<Self> = Property::new("ttl");
    pub const TEXT: Property<Self> = Property::new("text");

    pub fn with_is_optional(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isOptional", value))
    }

    pub fn with_label(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("label", value))
    }

    pub fn with_record_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("recordType", value))
    }

    pub fn with_supported_service(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("supportedService", value))
    }

    pub fn with_ttl(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("ttl", value))
    }

    /// `text`: `Edm.String`
    pub fn text(&self) -> Option<&str> {
        self.0.str("text")
    }

    pub fn with_text(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("text", value))
    }
}
