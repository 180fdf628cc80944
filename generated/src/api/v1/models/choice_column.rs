// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.choiceColumn`](https://learn.microsoft.com/graph/api/resources/choicecolumn?view=graph-rest-1.0)
    ChoiceColumn = "microsoft.graph.choiceColumn"
}

impl ChoiceColumn {
    /// `allowTextEntry` in queries.
    pub const ALLOW_TEXT_ENTRY: Property<Self> = Property::new("allowTextEntry");
    /// `choices` in queries.
    pub const CHOICES: Property<Self> = Property::new("choices");
    /// `displayAs` in queries.
    pub const DISPLAY_AS: Property<Self> = Property::new("displayAs");

    /// `allowTextEntry`: `Edm.Boolean`
    pub fn allow_text_entry(&self) -> Option<bool> {
        self.0.bool("allowTextEntry")
    }

    /// Sets `allowTextEntry`.
    pub fn with_allow_text_entry(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowTextEntry", value))
    }

    /// `choices`: `Collection(Edm.String)`
    pub fn choices(&self) -> Option<Vec<&str>> {
        self.0.strs("choices")
    }

    /// Sets `choices`.
    pub fn with_choices(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("choices", value))
    }

    /// `displayAs`: `Edm.String`
    pub fn display_as(&self) -> Option<&str> {
        self.0.str("displayAs")
    }

    /// Sets `displayAs`.
    pub fn with_display_as(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayAs", value))
    }
}
