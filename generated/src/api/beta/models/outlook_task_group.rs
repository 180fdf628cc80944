// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Parsed, Property, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.outlookTaskGroup`](https://learn.microsoft.com/graph/api/resources/outlooktaskgroup?view=graph-rest-beta)
    OutlookTaskGroup: super::Entity = "microsoft.graph.outlookTaskGroup"
}

impl OutlookTaskGroup {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `changeKey` in queries.
    pub const CHANGE_KEY: Property<Self> = Property::new("changeKey");
    /// `groupKey` in queries.
    pub const GROUP_KEY: Property<Self> = Property::new("groupKey");
    /// `isDefaultGroup` in queries.
    pub const IS_DEFAULT_GROUP: Property<Self> = Property::new("isDefaultGroup");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `taskFolders` in queries.
    pub const TASK_FOLDERS: Property<Self> = Property::new("taskFolders");

    /// `changeKey`: `Edm.String`
    pub fn change_key(&self) -> Option<&str> {
        self.0.str("changeKey")
    }

    /// Sets `changeKey`.
    pub fn with_change_key(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("changeKey", value))
    }

    /// `groupKey`: `Edm.Guid`
    pub fn group_key(&self) -> Parsed<Uuid> {
        self.0.guid("groupKey")
    }

    /// Sets `groupKey`.
    pub fn with_group_key(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("groupKey", value))
    }

    /// `isDefaultGroup`: `Edm.Boolean`
    pub fn is_default_group(&self) -> Option<bool> {
        self.0.bool("isDefaultGroup")
    }

    /// Sets `isDefaultGroup`.
    pub fn with_is_default_group(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDefaultGroup", value))
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `taskFolders`: `Collection(microsoft.graph.outlookTaskFolder)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn task_folders(&self) -> Option<&[super::OutlookTaskFolder]> {
        self.0.models("taskFolders")
    }
}
