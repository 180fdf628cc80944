// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.todoTaskList`](https://learn.microsoft.com/graph/api/resources/todotasklist?view=graph-rest-1.0)
    TodoTaskList: super::Entity = "microsoft.graph.todoTaskList"
}

impl TodoTaskList {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `isOwner` in queries.
    pub const IS_OWNER: Property<Self> = Property::new("isOwner");
    /// `isShared` in queries.
    pub const IS_SHARED: Property<Self> = Property::new("isShared");
    /// `wellknownListName` in queries.
    pub const WELLKNOWN_LIST_NAME: Property<Self> = Property::new("wellknownListName");
    /// `extensions` in queries.
    pub const EXTENSIONS: Property<Self> = Property::new("extensions");
    /// `tasks` in queries.
    pub const TASKS: Property<Self> = Property::new("tasks");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `isOwner`: `Edm.Boolean`
    pub fn is_owner(&self) -> Option<bool> {
        self.0.bool("isOwner")
    }

    /// Sets `isOwner`.
    pub fn with_is_owner(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isOwner", value))
    }

    /// `isShared`: `Edm.Boolean`
    pub fn is_shared(&self) -> Option<bool> {
        self.0.bool("isShared")
    }

    /// Sets `isShared`.
    pub fn with_is_shared(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isShared", value))
    }

    /// `wellknownListName`: `microsoft.graph.wellknownListName`
    ///
    /// Possible values are: none, defaultList, flaggedEmails, unknownFutureValue.
    pub fn wellknown_list_name(&self) -> Option<super::WellknownListName> {
        self.0.enumeration("wellknownListName")
    }

    /// Sets `wellknownListName`.
    pub fn with_wellknown_list_name(self, value: impl Into<Nullable<super::WellknownListName>>) -> Self {
        Self(self.0.with("wellknownListName", value))
    }

    /// `extensions`: `Collection(microsoft.graph.extension)`
    ///
    /// Nullable.
    pub fn extensions(&self) -> Option<&[super::Extension]> {
        self.0.models("extensions")
    }

    /// Sets `extensions`.
    pub fn with_extensions(self, value: impl Into<Nullable<Vec<super::Extension>>>) -> Self {
        Self(self.0.with("extensions", value))
    }

    /// `tasks`: `Collection(microsoft.graph.todoTask)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn tasks(&self) -> Option<&[super::TodoTask]> {
        self.0.models("tasks")
    }
}
