// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from accessPackageResourceAttributeQuestion.
    ///
    /// [`microsoft.graph.accessPackageResourceAttributeSource`](https://learn.microsoft.com/graph/api/resources/accesspackageresourceattributesource?view=graph-rest-beta)
    AccessPackageResourceAttributeSource: super::AccessPackageResourceAttributeQuestion = "microsoft.graph.accessPackageResourceAttributeSource"
}

impl AccessPackageResourceAttributeSource {
    /// `question` in queries.
    pub const QUESTION: Property<Self> = Property::new("question");

    /// Sets `question`.
    pub fn with_question(self, value: impl Into<Nullable<super::AccessPackageQuestion>>) -> Self {
        Self(self.0.with("question", value))
    }
}
