// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property, Value};

crate::runtime::model! {
    /// [`microsoft.graph.ediscovery.unifiedGroupSource`](https://learn.microsoft.com/graph/api/resources/ediscovery-unifiedgroupsource?view=graph-rest-beta)
    UnifiedGroupSource: super::DataSource = "microsoft.graph.ediscovery.unifiedGroupSource"
}

impl UnifiedGroupSource {
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `includedSources` in queries.
    pub const INCLUDED_SOURCES: Property<Self> = Property::new("includedSources");
    /// `value` in queries.
    pub const VALUE: Property<Self> = Property::new("value");
    /// `group` in queries.
    pub const GROUP: Property<Self> = Property::new("group");

    /// Sets `createdBy`.
    pub fn with_created_by(self, value: impl Into<Nullable<super::super::IdentitySet>>) -> Self {
        Self(self.0.with("createdBy", value))
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `includedSources`: `microsoft.graph.ediscovery.sourceType`
    ///
    /// Possible values are: mailbox, site.
    pub fn included_sources(&self) -> Option<super::SourceType> {
        self.0.enumeration("includedSources")
    }

    /// Sets `includedSources`.
    pub fn with_included_sources(self, value: impl Into<Nullable<super::SourceType>>) -> Self {
        Self(self.0.with("includedSources", value))
    }

    /// `value`: `Collection(Edm.Untyped)`
    pub fn value(&self) -> Option<&Value> {
        self.0.untyped("value")
    }

    /// Sets `value`.
    pub fn with_value(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("value", value))
    }

    /// `group`: `microsoft.graph.group`
    pub fn group(&self) -> Option<&super::super::Group> {
        self.0.model("group")
    }

    /// Sets `group`.
    pub fn with_group(self, value: impl Into<Nullable<super::super::Group>>) -> Self {
        Self(self.0.with("group", value))
    }
}
