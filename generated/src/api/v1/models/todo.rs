// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.todo`](https://learn.microsoft.com/graph/api/resources/todo?view=graph-rest-1.0)
    Todo: super::Entity = "microsoft.graph.todo"
}

impl Todo {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lists` in queries.
    pub const LISTS: Property<Self> = Property::new("lists");

    /// `lists`: `Collection(microsoft.graph.todoTaskList)`
    #[cfg(feature = "tasks")]
    pub fn lists(&self) -> Option<&[super::TodoTaskList]> {
        self.0.models("lists")
    }

    /// Sets `lists`.
    #[cfg(feature = "tasks")]
    pub fn with_lists(self, value: impl Into<Nullable<Vec<super::TodoTaskList>>>) -> Self {
        Self(self.0.with("lists", value))
    }
}
