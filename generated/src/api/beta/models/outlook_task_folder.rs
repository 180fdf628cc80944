// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Parsed, Property, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.outlookTaskFolder`](https://learn.microsoft.com/graph/api/resources/outlooktaskfolder?view=graph-rest-beta)
    OutlookTaskFolder: super::Entity = "microsoft.graph.outlookTaskFolder"
}

impl OutlookTaskFolder {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `changeKey` in queries.
    pub const CHANGE_KEY: Property<Self> = Property::new("changeKey");
    /// `isDefaultFolder` in queries.
    pub const IS_DEFAULT_FOLDER: Property<Self> = Property::new("isDefaultFolder");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `parentGroupKey` in queries.
    pub const PARENT_GROUP_KEY: Property<Self> = Property::new("parentGroupKey");
    /// `multiValueExtendedProperties` in queries.
    pub const MULTI_VALUE_EXTENDED_PROPERTIES: Property<Self> = Property::new("multiValueExtendedProperties");
    /// `singleValueExtendedProperties` in queries.
    pub const SINGLE_VALUE_EXTENDED_PROPERTIES: Property<Self> = Property::new("singleValueExtendedProperties");
    /// `tasks` in queries.
    pub const TASKS: Property<Self> = Property::new("tasks");

    /// `changeKey`: `Edm.String`
    pub fn change_key(&self) -> Option<&str> {
        self.0.str("changeKey")
    }

    /// Sets `changeKey`.
    pub fn with_change_key(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("changeKey", value))
    }

    /// `isDefaultFolder`: `Edm.Boolean`
    pub fn is_default_folder(&self) -> Option<bool> {
        self.0.bool("isDefaultFolder")
    }

    /// Sets `isDefaultFolder`.
    pub fn with_is_default_folder(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDefaultFolder", value))
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `parentGroupKey`: `Edm.Guid`
    pub fn parent_group_key(&self) -> Parsed<Uuid> {
        self.0.guid("parentGroupKey")
    }

    /// Sets `parentGroupKey`.
    pub fn with_parent_group_key(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("parentGroupKey", value))
    }

    /// `multiValueExtendedProperties`: `Collection(microsoft.graph.multiValueLegacyExtendedProperty)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn multi_value_extended_properties(&self) -> Option<&[super::MultiValueLegacyExtendedProperty]> {
        self.0.models("multiValueExtendedProperties")
    }

    /// `singleValueExtendedProperties`: `Collection(microsoft.graph.singleValueLegacyExtendedProperty)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn single_value_extended_properties(&self) -> Option<&[super::SingleValueLegacyExtendedProperty]> {
        self.0.models("singleValueExtendedProperties")
    }

    /// `tasks`: `Collection(microsoft.graph.outlookTask)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn tasks(&self) -> Option<&[super::OutlookTask]> {
        self.0.models("tasks")
    }
}
