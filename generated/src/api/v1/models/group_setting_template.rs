// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// [`microsoft.graph.groupSettingTemplate`](https://learn.microsoft.com/graph/api/resources/groupsettingtemplate?view=graph-rest-1.0)
    GroupSettingTemplate: super::DirectoryObject = "microsoft.graph.groupSettingTemplate"
}

crate::runtime::derived! {
    GroupSettingTemplate: super::Entity
}

impl GroupSettingTemplate {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `deletedDateTime` in queries.
    pub const DELETED_DATE_TIME: Property<Self> = Property::new("deletedDateTime");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `values` in queries.
    pub const VALUES: Property<Self> = Property::new("values");

    /// Sets `deletedDateTime`.
    pub fn with_deleted_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("deletedDateTime", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `values`: `Collection(microsoft.graph.settingTemplateValue)`
    pub fn values(&self) -> Option<&[super::SettingTemplateValue]> {
        self.0.models("values")
    }

    /// Sets `values`.
    pub fn with_values(self, value: impl Into<Nullable<Vec<super::SettingTemplateValue>>>) -> Self {
        Self(self.0.with("values", value))
    }
}
