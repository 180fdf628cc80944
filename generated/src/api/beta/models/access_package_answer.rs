// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from accessPackageAnswerString.
    ///
    /// [`microsoft.graph.accessPackageAnswer`](https://learn.microsoft.com/graph/api/resources/accesspackageanswer?view=graph-rest-beta)
    AccessPackageAnswer = "microsoft.graph.accessPackageAnswer" {
        "microsoft.graph.accessPackageAnswerString",
    }
}

impl AccessPackageAnswer {
    /// `answeredQuestion` in queries.
    pub const ANSWERED_QUESTION: Property<Self> = Property::new("answeredQuestion");
    /// `displayValue` in queries.
    pub const DISPLAY_VALUE: Property<Self> = Property::new("displayValue");

    /// `answeredQuestion`: `microsoft.graph.accessPackageQuestion`, read-only
    ///
    /// Read-only.
    pub fn answered_question(&self) -> Option<&super::AccessPackageQuestion> {
        self.0.model("answeredQuestion")
    }

    /// `displayValue`: `Edm.String`
    ///
    /// Required.
    pub fn display_value(&self) -> Option<&str> {
        self.0.str("displayValue")
    }

    /// Sets `displayValue`.
    pub fn with_display_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayValue", value))
    }
}
