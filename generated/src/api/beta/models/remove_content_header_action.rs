// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.removeContentHeaderAction`](https://learn.microsoft.com/graph/api/resources/removecontentheaderaction?view=graph-rest-beta)
    RemoveContentHeaderAction: super::InformationProtectionAction = "microsoft.graph.removeContentHeaderAction"
}

impl RemoveContentHeaderAction {
    /// `uiElementNames` in queries.
    pub const UI_ELEMENT_NAMES: Property<Self> = Property::new("uiElementNames");

    /// `uiElementNames`: `Collection(Edm.String)`
    pub fn ui_element_names(&self) -> Option<Vec<&str>> {
        self.0.strs("uiElementNames")
    }

    /// Sets `uiElementNames`.
    pub fn with_ui_element_names(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("uiElementNames", value))
    }
}
