// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from accessPackageAnswer.
    ///
    /// [`microsoft.graph.accessPackageAnswerString`](https://learn.microsoft.com/graph/api/resources/accesspackageanswerstring?view=graph-rest-beta)
    AccessPackageAnswerString: super::AccessPackageAnswer = "microsoft.graph.accessPackageAnswerString"
}

impl AccessPackageAnswerString {
    /// `answeredQuestion` in queries.
    pub const ANSWERED_QUESTION: Property<Self> = Property::new("answeredQuestion");
    /// `displayValue` in queries.
    pub const DISPLAY_VALUE: Property<Self> = Property::new("displayValue");
    /// `value` in queries.
    pub const VALUE: Property<Self> = Property::new("value");

    /// Sets `displayValue`.
    pub fn with_display_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayValue", value))
    }

    /// `value`: `Edm.String`
    pub fn value(&self) -> Option<&str> {
        self.0.str("value")
    }

    /// Sets `value`.
    pub fn with_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("value", value))
    }
}
