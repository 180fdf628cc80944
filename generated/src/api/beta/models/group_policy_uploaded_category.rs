// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from grouppolicycategory.
    ///
    /// [`microsoft.graph.groupPolicyUploadedCategory`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicyuploadedcategory?view=graph-rest-beta)
    GroupPolicyUploadedCategory: super::GroupPolicyCategory = "microsoft.graph.groupPolicyUploadedCategory"
}

impl GroupPolicyUploadedCategory {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `isRoot` in queries.
    pub const IS_ROOT: Property<Self> = Property::new("isRoot");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `parent` in queries.
    pub const PARENT: Property<Self> = Property::new("parent");
    /// `children` in queries.
    pub const CHILDREN: Property<Self> = Property::new("children");
    /// `definitions` in queries.
    pub const DEFINITIONS: Property<Self> = Property::new("definitions");
    /// `definitionFile` in queries.
    pub const DEFINITION_FILE: Property<Self> = Property::new("definitionFile");

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `isRoot`.
    pub fn with_is_root(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isRoot", value))
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// Sets `parent`.
    pub fn with_parent(self, value: impl Into<Nullable<super::GroupPolicyCategory>>) -> Self {
        Self(self.0.with("parent", value))
    }

    /// Sets `children`.
    pub fn with_children(self, value: impl Into<Nullable<Vec<super::GroupPolicyCategory>>>) -> Self {
        Self(self.0.with("children", value))
    }

    /// Sets `definitions`.
    pub fn with_definitions(self, value: impl Into<Nullable<Vec<super::GroupPolicyDefinition>>>) -> Self {
        Self(self.0.with("definitions", value))
    }

    /// Sets `definitionFile`.
    pub fn with_definition_file(self, value: impl Into<Nullable<super::GroupPolicyDefinitionFile>>) -> Self {
        Self(self.0.with("definitionFile", value))
    }
}
