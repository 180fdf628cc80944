// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.tasks`](https://learn.microsoft.com/graph/api/resources/tasks?view=graph-rest-beta)
    Tasks = "microsoft.graph.tasks"
}

impl Tasks {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `alltasks` in queries.
    pub const ALLTASKS: Property<Self> = Property::new("alltasks");
    /// `lists` in queries.
    pub const LISTS: Property<Self> = Property::new("lists");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `alltasks`: `Collection(microsoft.graph.baseTask)`
    #[cfg(feature = "users")]
    pub fn alltasks(&self) -> Option<&[super::BaseTask]> {
        self.0.models("alltasks")
    }

    /// Sets `alltasks`.
    #[cfg(feature = "users")]
    pub fn with_alltasks(self, value: impl Into<Nullable<Vec<super::BaseTask>>>) -> Self {
        Self(self.0.with("alltasks", value))
    }

    /// `lists`: `Collection(microsoft.graph.baseTaskList)`
    #[cfg(feature = "users")]
    pub fn lists(&self) -> Option<&[super::BaseTaskList]> {
        self.0.models("lists")
    }

    /// Sets `lists`.
    #[cfg(feature = "users")]
    pub fn with_lists(self, value: impl Into<Nullable<Vec<super::BaseTaskList>>>) -> Self {
        Self(self.0.with("lists", value))
    }
}
