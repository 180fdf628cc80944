// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from managedAppPolicy.
    ///
    /// [`microsoft.graph.managedAppConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappconfiguration?view=graph-rest-1.0)
    ManagedAppConfiguration: super::ManagedAppPolicy = "microsoft.graph.managedAppConfiguration" {
        "microsoft.graph.targetedManagedAppConfiguration",
    }
}

impl ManagedAppConfiguration {
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new(
        "lastModifiedDateTime",
    );
    pub const ID: Property<Self> = Property::new("id");
    pub const VERSION: Property<Self> = Property::new("version");
    pub const CUSTOM_SETTINGS: Property<Self> = Property::new("customSettings");

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    pub fn with_created_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    pub fn with_last_modified_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    pub fn with_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("version", value))
    }

    /// `customSettings`: `Collection(microsoft.graph.keyValuePair)`
    pub fn custom_settings(&self) -> Option<&[super::KeyValuePair]> {
        self.0.models("customSettings")
    }

    pub fn with_custom_settings(
        self,
        value: impl Into<Nullable<Vec<super::KeyValuePair>>>,
    ) -> Self {
        Self(self.0.with("customSettings", value))
    }
}
