// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.passwordSingleSignOnSettings`](https://learn.microsoft.com/graph/api/resources/passwordsinglesignonsettings?view=graph-rest-beta)
    PasswordSingleSignOnSettings = "microsoft.graph.passwordSingleSignOnSettings"
}

impl PasswordSingleSignOnSettings {
    /// `fields` in queries.
    pub const FIELDS: Property<Self> = Property::new("fields");

    /// `fields`: `Collection(microsoft.graph.passwordSingleSignOnField)`
    pub fn fields(&self) -> Option<&[super::PasswordSingleSignOnField]> {
        self.0.models("fields")
    }

    /// Sets `fields`.
    pub fn with_fields(self, value: impl Into<Nullable<Vec<super::PasswordSingleSignOnField>>>) -> Self {
        Self(self.0.with("fields", value))
    }
}
