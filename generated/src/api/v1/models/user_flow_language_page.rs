// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userFlowLanguagePage`](https://learn.microsoft.com/graph/api/resources/userflowlanguagepage?view=graph-rest-1.0)
    UserFlowLanguagePage = "microsoft.graph.userFlowLanguagePage"
}

impl UserFlowLanguagePage {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }
}
