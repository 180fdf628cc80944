// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.workbookSortField`](https://learn.microsoft.com/graph/api/resources/workbooksortfield?view=graph-rest-beta)
    WorkbookSortField = "microsoft.graph.workbookSortField"
}

impl WorkbookSortField {
    /// `ascending` in queries.
    pub const ASCENDING: Property<Self> = Property::new("ascending");
    /// `color` in queries.
    pub const COLOR: Property<Self> = Property::new("color");
    /// `dataOption` in queries.
    pub const DATA_OPTION: Property<Self> = Property::new("dataOption");
    /// `key` in queries.
    pub const KEY: Property<Self> = Property::new("key");
    /// `sortOn` in queries.
    pub const SORT_ON: Property<Self> = Property::new("sortOn");

    /// `ascending`: `Edm.Boolean`
    pub fn ascending(&self) -> Option<bool> {
        self.0.bool("ascending")
    }

    /// Sets `ascending`.
    pub fn with_ascending(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("ascending", value))
    }

    /// `color`: `Edm.String`
    pub fn color(&self) -> Option<&str> {
        self.0.str("color")
    }

    /// Sets `color`.
    pub fn with_color(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("color", value))
    }

    /// `dataOption`: `Edm.String`
    ///
    /// Possible values are: Normal, TextAsNumber.
    pub fn data_option(&self) -> Option<&str> {
        self.0.str("dataOption")
    }

    /// Sets `dataOption`.
    pub fn with_data_option(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("dataOption", value))
    }

    /// `key`: `Edm.Int32`
    pub fn key(&self) -> Option<i32> {
        self.0.i32("key")
    }

    /// Sets `key`.
    pub fn with_key(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("key", value))
    }

    /// `sortOn`: `Edm.String`
    ///
    /// Possible values are: Value, CellColor, FontColor, Icon.
    pub fn sort_on(&self) -> Option<&str> {
        self.0.str("sortOn")
    }

    /// Sets `sortOn`.
    pub fn with_sort_on(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sortOn", value))
    }
}
