// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from grouppolicycategory.
    ///
    /// [`microsoft.graph.groupPolicyUploadedCategory`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicyuploadedcategory?view=graph-rest-beta)
    GroupPolicyUploadedCategory: super::GroupPolicyCategory = "microsoft.graph.groupPolicyUploadedCategory"
}

impl GroupPolicyUploadedCategory {
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const IS_ROOT: Property<Self> = Property::new("isRoot");
    pub const ID: Property<Self> = Property::new("id");
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new(
        "lastModifiedDateTime",
    );
    pub const PARENT: Property<Self> = Property::new("parent");
    pub const CHILDREN: Property<Self> = Property::new("children");
    pub const DEFINITIONS: Property<Self> = Property::new("definitions");
    pub const DEFINITION_FILE: Property<Self> = Property::new("definitionFile");

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    pub fn with_is_root(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isRoot", value))
    }

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    pub fn with_last_modified_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    pub fn with_parent(
        self,
        value: impl Into<Nullable<super::GroupPolicyCategory>>,
    ) -> Self {
        Self(self.0.with("parent", value))
    }

    pub fn with_children(
        self,
        value: impl Into<Nullable<Vec<super::GroupPolicyCategory>>>,
    ) -> Self {
        Self(self.0.with("children", value))
    }

    pub fn with_definitions(
        self,
        value: impl Into<Nullable<Vec<super::GroupPolicyDefinition>>>,
    ) -> Self {
        Self(self.0.with("definitions", value))
    }

    pub fn with_definition_file(
        self,
        value: impl Into<Nullable<super::GroupPolicyDefinitionFile>>,
    ) -> Self {
        Self(self.0.with("definitionFile", value))
    }
}
