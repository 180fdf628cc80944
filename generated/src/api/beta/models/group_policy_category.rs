// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.groupPolicyCategory`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicycategory?view=graph-rest-beta)
    GroupPolicyCategory = "microsoft.graph.groupPolicyCategory" {
        "microsoft.graph.groupPolicyUploadedCategory",
    }
}

impl GroupPolicyCategory {
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

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `isRoot`: `Edm.Boolean`
    pub fn is_root(&self) -> Option<bool> {
        self.0.bool("isRoot")
    }

    /// Sets `isRoot`.
    pub fn with_is_root(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isRoot", value))
    }

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `parent`: `microsoft.graph.groupPolicyCategory`
    pub fn parent(&self) -> Option<&super::GroupPolicyCategory> {
        self.0.model("parent")
    }

    /// Sets `parent`.
    pub fn with_parent(self, value: impl Into<Nullable<super::GroupPolicyCategory>>) -> Self {
        Self(self.0.with("parent", value))
    }

    /// `children`: `Collection(microsoft.graph.groupPolicyCategory)`
    pub fn children(&self) -> Option<&[super::GroupPolicyCategory]> {
        self.0.models("children")
    }

    /// Sets `children`.
    pub fn with_children(self, value: impl Into<Nullable<Vec<super::GroupPolicyCategory>>>) -> Self {
        Self(self.0.with("children", value))
    }

    /// `definitions`: `Collection(microsoft.graph.groupPolicyDefinition)`
    pub fn definitions(&self) -> Option<&[super::GroupPolicyDefinition]> {
        self.0.models("definitions")
    }

    /// Sets `definitions`.
    pub fn with_definitions(self, value: impl Into<Nullable<Vec<super::GroupPolicyDefinition>>>) -> Self {
        Self(self.0.with("definitions", value))
    }

    /// `definitionFile`: `microsoft.graph.groupPolicyDefinitionFile`
    pub fn definition_file(&self) -> Option<&super::GroupPolicyDefinitionFile> {
        self.0.model("definitionFile")
    }

    /// Sets `definitionFile`.
    pub fn with_definition_file(self, value: impl Into<Nullable<super::GroupPolicyDefinitionFile>>) -> Self {
        Self(self.0.with("definitionFile", value))
    }
}
