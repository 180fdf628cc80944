// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from accessPackageResourceAttributeSource.
    ///
    /// [`microsoft.graph.accessPackageResourceAttributeQuestion`](https://learn.microsoft.com/graph/api/resources/accesspackageresourceattributequestion?view=graph-rest-beta)
    AccessPackageResourceAttributeQuestion = "microsoft.graph.accessPackageResourceAttributeQuestion" {
        "microsoft.graph.accessPackageResourceAttributeSource",
    }
}

impl AccessPackageResourceAttributeQuestion {
    /// `question` in queries.
    pub const QUESTION: Property<Self> = Property::new("question");

    /// `question`: `microsoft.graph.accessPackageQuestion`
    pub fn question(&self) -> Option<&super::AccessPackageQuestion> {
        self.0.model("question")
    }

    /// Sets `question`.
    pub fn with_question(self, value: impl Into<Nullable<super::AccessPackageQuestion>>) -> Self {
        Self(self.0.with("question", value))
    }
}
