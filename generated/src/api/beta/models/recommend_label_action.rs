// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Parsed, Property, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.recommendLabelAction`](https://learn.microsoft.com/graph/api/resources/recommendlabelaction?view=graph-rest-beta)
    RecommendLabelAction: super::InformationProtectionAction = "microsoft.graph.recommendLabelAction"
}

impl RecommendLabelAction {
    /// `actionSource` in queries.
    pub const ACTION_SOURCE: Property<Self> = Property::new("actionSource");
    /// `actions` in queries.
    pub const ACTIONS: Property<Self> = Property::new("actions");
    /// `label` in queries.
    pub const LABEL: Property<Self> = Property::new("label");
    /// `responsibleSensitiveTypeIds` in queries.
    pub const RESPONSIBLE_SENSITIVE_TYPE_IDS: Property<Self> = Property::new("responsibleSensitiveTypeIds");

    /// `actionSource`: `Edm.String`
    ///
    /// Possible values are: manual, automatic, recommended, default.
    pub fn action_source(&self) -> Option<&str> {
        self.0.str("actionSource")
    }

    /// Sets `actionSource`.
    pub fn with_action_source(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("actionSource", value))
    }

    /// `actions`: `Collection(microsoft.graph.informationProtectionAction)`
    pub fn actions(&self) -> Option<&[super::InformationProtectionAction]> {
        self.0.models("actions")
    }

    /// Sets `actions`.
    pub fn with_actions(self, value: impl Into<Nullable<Vec<super::InformationProtectionAction>>>) -> Self {
        Self(self.0.with("actions", value))
    }

    /// `label`: `microsoft.graph.labelDetails`
    pub fn label(&self) -> Option<&super::LabelDetails> {
        self.0.model("label")
    }

    /// Sets `label`.
    pub fn with_label(self, value: impl Into<Nullable<super::LabelDetails>>) -> Self {
        Self(self.0.with("label", value))
    }

    /// `responsibleSensitiveTypeIds`: `Collection(Edm.Guid)`
    pub fn responsible_sensitive_type_ids(&self) -> Parsed<Vec<Uuid>> {
        self.0.values("responsibleSensitiveTypeIds")
    }

    /// Sets `responsibleSensitiveTypeIds`.
    pub fn with_responsible_sensitive_type_ids(self, value: impl Into<Nullable<Vec<Uuid>>>) -> Self {
        Self(self.0.with("responsibleSensitiveTypeIds", value))
    }
}
