// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.resultTemplateOption`](https://learn.microsoft.com/graph/api/resources/resulttemplateoption?view=graph-rest-1.0)
    ResultTemplateOption = "microsoft.graph.resultTemplateOption"
}

impl ResultTemplateOption {
    /// `enableResultTemplate` in queries.
    pub const ENABLE_RESULT_TEMPLATE: Property<Self> = Property::new("enableResultTemplate");

    /// `enableResultTemplate`: `Edm.Boolean`
    ///
    /// Optional.
    pub fn enable_result_template(&self) -> Option<bool> {
        self.0.bool("enableResultTemplate")
    }

    /// Sets `enableResultTemplate`.
    pub fn with_enable_result_template(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enableResultTemplate", value))
    }
}
