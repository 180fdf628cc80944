// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from baseTaskList.
    ///
    /// [`microsoft.graph.taskList`](https://learn.microsoft.com/graph/api/resources/tasklist?view=graph-rest-beta)
    TaskList: super::BaseTaskList = "microsoft.graph.taskList"
}

impl TaskList {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `extensions` in queries.
    pub const EXTENSIONS: Property<Self> = Property::new("extensions");
    /// `tasks` in queries.
    pub const TASKS: Property<Self> = Property::new("tasks");

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `extensions`.
    pub fn with_extensions(self, value: impl Into<Nullable<Vec<super::Extension>>>) -> Self {
        Self(self.0.with("extensions", value))
    }
}
