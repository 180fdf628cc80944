// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.yomiPersonName`](https://learn.microsoft.com/graph/api/resources/yomipersonname?view=graph-rest-beta)
    YomiPersonName = "microsoft.graph.yomiPersonName"
}

impl YomiPersonName {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `maiden` in queries.
    pub const MAIDEN: Property<Self> = Property::new("maiden");
    /// `first` in queries.
    pub const FIRST: Property<Self> = Property::new("first");
    /// `middle` in queries.
    pub const MIDDLE: Property<Self> = Property::new("middle");
    /// `last` in queries.
    pub const LAST: Property<Self> = Property::new("last");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `maiden`: `Edm.String`
    pub fn maiden(&self) -> Option<&str> {
        self.0.str("maiden")
    }

    /// Sets `maiden`.
    pub fn with_maiden(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("maiden", value))
    }

    /// `first`: `Edm.String`
    pub fn first(&self) -> Option<&str> {
        self.0.str("first")
    }

    /// Sets `first`.
    pub fn with_first(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("first", value))
    }

    /// `middle`: `Edm.String`
    pub fn middle(&self) -> Option<&str> {
        self.0.str("middle")
    }

    /// Sets `middle`.
    pub fn with_middle(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("middle", value))
    }

    /// `last`: `Edm.String`
    pub fn last(&self) -> Option<&str> {
        self.0.str("last")
    }

    /// Sets `last`.
    pub fn with_last(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("last", value))
    }
}
