// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.program`](https://learn.microsoft.com/graph/api/resources/program?view=graph-rest-beta)
    Program = "microsoft.graph.program"
}

impl Program {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `controls` in queries.
    pub const CONTROLS: Property<Self> = Property::new("controls");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `controls`: `Collection(microsoft.graph.programControl)`
    pub fn controls(&self) -> Option<&[super::ProgramControl]> {
        self.0.models("controls")
    }

    /// Sets `controls`.
    pub fn with_controls(self, value: impl Into<Nullable<Vec<super::ProgramControl>>>) -> Self {
        Self(self.0.with("controls", value))
    }
}
