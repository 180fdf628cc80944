// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from DomainDnsRecord.
    ///
    /// [`microsoft.graph.domainDnsSrvRecord`](https://learn.microsoft.com/graph/api/resources/domaindnssrvrecord?view=graph-rest-1.0)
    DomainDnsSrvRecord: super::DomainDnsRecord = "microsoft.graph.domainDnsSrvRecord"
}

crate::runtime::derived! {
    DomainDnsSrvRecord: super::Entity
}

impl DomainDnsSrvRecord {
    pub const ID: Property<Self> = Property::new("id");
    pub const IS_OPTIONAL: Property<Self> = Property::new("isOptional");
    pub const LABEL: Property<Self> = Property::new("label");
    pub const RECORD_TYPE: Property<Self> = Property::new("recordType");
    pub const SUPPORTED_SERVICE: Property<Self> = Property::new("supportedService");
    pub const TTL: Property<Self> = Property::new("ttl");
    pub const NAME_TARGET: Property<Self> = Property::new("nameTarget");
    pub const PORT: Property<Self> = Property::new("port");
    pub const PRIORITY: Property<Self> = Property::new("priority");
    pub const PROTOCOL: Property<Self> = Property::new("protocol");
    pub const SERVICE: Property<Self> = Property::new("service");
    pub const WEIGHT: Property<Self> = Property::new("weight");

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

    /// `nameTarget`: `Edm.String`
    pub fn name_target(&self) -> Option<&str> {
        self.0.str("nameTarget")
    }

    pub fn with_name_target(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("nameTarget", value))
    }

    /// `port`: `Edm.Int32`
    pub fn port(&self) -> Option<i32> {
        self.0.i32("port")
    }

    pub fn with_port(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("port", value))
    }

    /// `priority`: `Edm.Int32`
    pub fn priority(&self) -> Option<i32> {
        self.0.i32("priority")
    }

    pub fn with_priority(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("priority", value))
    }

    /// `protocol`: `Edm.String`
    pub fn protocol(&self) -> Option<&str> {
        self.0.str("protocol")
    }

    pub fn with_protocol(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("protocol", value))
    }

    /// `service`: `Edm.String`
    pub fn service(&self) -> Option<&str> {
        self.0.str("service")
    }

    pub fn with_service(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("service", value))
    }

    /// `weight`: `Edm.Int32`
    pub fn weight(&self) -> Option<i32> {
        self.0.i32("weight")
    }

    pub fn with_weight(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("weight", value))
    }
}
