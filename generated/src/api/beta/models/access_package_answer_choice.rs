// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageAnswerChoice`](https://learn.microsoft.com/graph/api/resources/accesspackageanswerchoice?view=graph-rest-beta)
    AccessPackageAnswerChoice = "microsoft.graph.accessPackageAnswerChoice"
}

impl AccessPackageAnswerChoice {
    /// `actualValue` in queries.
    pub const ACTUAL_VALUE: Property<Self> = Property::new("actualValue");
    /// `displayValue` in queries.
    pub const DISPLAY_VALUE: Property<Self> = Property::new("displayValue");

    /// `actualValue`: `Edm.String`
    ///
    /// Required.
    pub fn actual_value(&self) -> Option<&str> {
        self.0.str("actualValue")
    }

    /// Sets `actualValue`.
    pub fn with_actual_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("actualValue", value))
    }

    /// `displayValue`: `microsoft.graph.accessPackageLocalizedContent`
    ///
    /// Required.
    pub fn display_value(&self) -> Option<&super::AccessPackageLocalizedContent> {
        self.0.model("displayValue")
    }

    /// Sets `displayValue`.
    pub fn with_display_value(self, value: impl Into<Nullable<super::AccessPackageLocalizedContent>>) -> Self {
        Self(self.0.with("displayValue", value))
    }
}
