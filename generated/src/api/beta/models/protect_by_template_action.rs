// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.protectByTemplateAction`](https://learn.microsoft.com/graph/api/resources/protectbytemplateaction?view=graph-rest-beta)
    ProtectByTemplateAction: super::InformationProtectionAction = "microsoft.graph.protectByTemplateAction"
}

impl ProtectByTemplateAction {
    /// `templateId` in queries.
    pub const TEMPLATE_ID: Property<Self> = Property::new("templateId");

    /// `templateId`: `Edm.String`
    pub fn template_id(&self) -> Option<&str> {
        self.0.str("templateId")
    }

    /// Sets `templateId`.
    pub fn with_template_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("templateId", value))
    }
}
