// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.conditionalAccessFilter`](https://learn.microsoft.com/graph/api/resources/conditionalaccessfilter?view=graph-rest-beta)
    ConditionalAccessFilter = "microsoft.graph.conditionalAccessFilter"
}

impl ConditionalAccessFilter {
    /// `mode` in queries.
    pub const MODE: Property<Self> = Property::new("mode");
    /// `rule` in queries.
    pub const RULE: Property<Self> = Property::new("rule");

    /// `mode`: `microsoft.graph.filterMode`
    ///
    /// Possible values are: include, exclude.
    pub fn mode(&self) -> Option<super::FilterMode> {
        self.0.enumeration("mode")
    }

    /// Sets `mode`.
    pub fn with_mode(self, value: impl Into<Nullable<super::FilterMode>>) -> Self {
        Self(self.0.with("mode", value))
    }

    /// `rule`: `Edm.String`
    pub fn rule(&self) -> Option<&str> {
        self.0.str("rule")
    }

    /// Sets `rule`.
    pub fn with_rule(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("rule", value))
    }
}
