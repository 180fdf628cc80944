// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.controlScore`](https://learn.microsoft.com/graph/api/resources/controlscore?view=graph-rest-1.0)
    ControlScore = "microsoft.graph.controlScore"
}

impl ControlScore {
    /// `controlName` in queries.
    pub const CONTROL_NAME: Property<Self> = Property::new("controlName");
    /// `score` in queries.
    pub const SCORE: Property<Self> = Property::new("score");
    /// `controlCategory` in queries.
    pub const CONTROL_CATEGORY: Property<Self> = Property::new("controlCategory");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");

    /// `controlName`: `Edm.String`
    pub fn control_name(&self) -> Option<&str> {
        self.0.str("controlName")
    }

    /// Sets `controlName`.
    pub fn with_control_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("controlName", value))
    }

    /// `score`: `Edm.Double`
    pub fn score(&self) -> Option<f64> {
        self.0.f64("score")
    }

    /// Sets `score`.
    pub fn with_score(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("score", value))
    }

    /// `controlCategory`: `Edm.String`
    pub fn control_category(&self) -> Option<&str> {
        self.0.str("controlCategory")
    }

    /// Sets `controlCategory`.
    pub fn with_control_category(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("controlCategory", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }
}
