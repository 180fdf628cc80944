// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.outlookUser`](https://learn.microsoft.com/graph/api/resources/outlookuser?view=graph-rest-beta)
    OutlookUser: super::Entity = "microsoft.graph.outlookUser"
}

impl OutlookUser {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `masterCategories` in queries.
    pub const MASTER_CATEGORIES: Property<Self> = Property::new("masterCategories");
    /// `taskFolders` in queries.
    pub const TASK_FOLDERS: Property<Self> = Property::new("taskFolders");
    /// `taskGroups` in queries.
    pub const TASK_GROUPS: Property<Self> = Property::new("taskGroups");
    /// `tasks` in queries.
    pub const TASKS: Property<Self> = Property::new("tasks");

    /// `masterCategories`: `Collection(microsoft.graph.outlookCategory)`
    #[cfg(feature = "mail")]
    pub fn master_categories(&self) -> Option<&[super::OutlookCategory]> {
        self.0.models("masterCategories")
    }

    /// Sets `masterCategories`.
    #[cfg(feature = "mail")]
    pub fn with_master_categories(self, value: impl Into<Nullable<Vec<super::OutlookCategory>>>) -> Self {
        Self(self.0.with("masterCategories", value))
    }

    /// `taskFolders`: `Collection(microsoft.graph.outlookTaskFolder)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(feature = "mail")]
    pub fn task_folders(&self) -> Option<&[super::OutlookTaskFolder]> {
        self.0.models("taskFolders")
    }

    /// `taskGroups`: `Collection(microsoft.graph.outlookTaskGroup)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(feature = "mail")]
    pub fn task_groups(&self) -> Option<&[super::OutlookTaskGroup]> {
        self.0.models("taskGroups")
    }

    /// `tasks`: `Collection(microsoft.graph.outlookTask)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(feature = "mail")]
    pub fn tasks(&self) -> Option<&[super::OutlookTask]> {
        self.0.models("tasks")
    }
}
