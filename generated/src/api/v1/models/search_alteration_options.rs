// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.searchAlterationOptions`](https://learn.microsoft.com/graph/api/resources/searchalterationoptions?view=graph-rest-1.0)
    SearchAlterationOptions = "microsoft.graph.searchAlterationOptions"
}

impl SearchAlterationOptions {
    /// `enableModification` in queries.
    pub const ENABLE_MODIFICATION: Property<Self> = Property::new("enableModification");
    /// `enableSuggestion` in queries.
    pub const ENABLE_SUGGESTION: Property<Self> = Property::new("enableSuggestion");

    /// `enableModification`: `Edm.Boolean`
    ///
    /// Optional.
    pub fn enable_modification(&self) -> Option<bool> {
        self.0.bool("enableModification")
    }

    /// Sets `enableModification`.
    pub fn with_enable_modification(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enableModification", value))
    }

    /// `enableSuggestion`: `Edm.Boolean`
    ///
    /// Optional.
    pub fn enable_suggestion(&self) -> Option<bool> {
        self.0.bool("enableSuggestion")
    }

    /// Sets `enableSuggestion`.
    pub fn with_enable_suggestion(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enableSuggestion", value))
    }
}
