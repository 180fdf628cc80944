// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.adminReportSettings`](https://learn.microsoft.com/graph/api/resources/adminreportsettings?view=graph-rest-beta)
    AdminReportSettings: super::Entity = "microsoft.graph.adminReportSettings"
}

impl AdminReportSettings {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayConcealedNames` in queries.
    pub const DISPLAY_CONCEALED_NAMES: Property<Self> = Property::new("displayConcealedNames");

    /// `displayConcealedNames`: `Edm.Boolean`
    ///
    /// Required.
    pub fn display_concealed_names(&self) -> Option<bool> {
        self.0.bool("displayConcealedNames")
    }

    /// Sets `displayConcealedNames`.
    pub fn with_display_concealed_names(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("displayConcealedNames", value))
    }
}
